/** Finds web code in text: tags, comments, entities, Markdown links and bold marks, templates, shortcodes. */

import type { Edit } from '#shared/text/edit.ts'
import type { Span } from '#shared/text/span.ts'
import { MOST_A_UNIT } from '../define.ts'
import {
  boldPieces,
  entityAt,
  linkAt,
  type Piece,
  shortcodeAt,
  tagAt,
  templateAt,
} from './markupPieces.ts'

export interface Markup {
  readonly span: Span
  /** Null where a person has to say what belongs there. */
  readonly fix: {
    readonly label: string
    readonly safe: boolean
    readonly edits: readonly Edit[]
  } | null
}

const MAY_HOLD = /[<&[{*]/
const CLOSING_SHORTCODE = /\[\/([a-z][a-z0-9_-]{0,40})\]/gi

/** All markup of a text, in order; a pair of tags is one, at its opening. Linear. */
export function findMarkup(text: string): Markup[] {
  if (!MAY_HOLD.test(text)) return []
  const pieces = findPieces(text)
  const partners = partnersOf(pieces)
  return pieces.flatMap((piece, i) => {
    const closes = (partners[i] as number) >= 0 && (partners[i] as number) < i
    return closes ? [] : [{ span: spanOf(piece), fix: fixOf(pieces, partners, i) }]
  })
}

function findPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  const bold: number[] = []
  let noComment = false
  let names: ReadonlySet<string> | undefined
  const closed = () => {
    names ??= new Set(
      Array.from(text.matchAll(CLOSING_SHORTCODE), (m) => (m[1] ?? '').toLowerCase()),
    )
    return names
  }
  let at = 0
  while (at < text.length && pieces.length < MOST_A_UNIT && bold.length < MOST_A_UNIT) {
    const next = nextSign(text, at)
    if (next === -1) break
    at = next
    let piece: Piece | null = null
    switch (text.charCodeAt(at)) {
      case 0x3c: {
        if (text.startsWith('<!--', at)) {
          const end: number = noComment ? -1 : text.indexOf('-->', at + 4)
          noComment = end === -1
          piece = { kind: 'comment', start: at, end: end === -1 ? at + 4 : end + 3, insert: '' }
        } else piece = tagAt(text, at)
        break
      }
      case 0x26:
        piece = entityAt(text, at)
        break
      case 0x5b:
        piece = linkAt(text, at) ?? shortcodeAt(text, at, closed)
        break
      case 0x7b:
        piece = templateAt(text, at)
        break
      default: {
        let end = at
        while (text.charCodeAt(end) === 0x2a) end++
        if (end - at === 2) bold.push(at)
        at = end
        continue
      }
    }
    if (piece) pieces.push(piece)
    at = piece ? piece.end : at + 1
  }
  if (bold.length < 2) return pieces
  return [...pieces, ...boldPieces(text, bold)].sort((a, b) => a.start - b.start)
}

/** The next character that may begin markup, at or after `from`; -1 when there is none. */
function nextSign(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x3c || c === 0x26 || c === 0x5b || c === 0x7b || c === 0x2a) return i
  }
  return -1
}

/** Index of the piece that goes with a piece (a closing tag, the other **); -1 for none. */
function partnersOf(pieces: readonly Piece[]): number[] {
  const partner = pieces.map(() => -1)
  const open = new Map<string, number[]>()
  for (const [i, piece] of pieces.entries()) {
    const name = piece.kind === 'bold' ? '**' : piece.name
    if (name === undefined) continue
    const closes = piece.kind === 'bold' ? open.get(name)?.length : name.startsWith('/')
    const key = name.replace('/', '')
    const stack = open.get(key) ?? []
    if (closes) {
      const other = stack.pop()
      if (other !== undefined) {
        partner[i] = other
        partner[other] = i
      }
    } else stack.push(i)
    open.set(key, stack)
  }
  return partner
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function fixOf(pieces: readonly Piece[], partners: readonly number[], i: number): Markup['fix'] {
  const piece = pieces[i] as Piece
  const edit = ({ start, end, insert }: Piece): Edit => ({ start, end, insert })
  switch (piece.kind) {
    case 'template':
      return null
    case 'entity':
      return { label: `Decode to ${shown(piece.insert)}`, safe: true, edits: [edit(piece)] }
    case 'link':
      // Takes the address away, so nobody does it in bulk.
      return { label: 'Keep the words', safe: false, edits: [edit(piece)] }
    case 'comment':
      return { label: 'Delete', safe: false, edits: [edit(piece)] }
    default: {
      const other = pieces[partners[i] ?? -1]
      const edits = other ? [edit(piece), edit(other)] : [edit(piece)]
      edits.sort((a, b) => a.start - b.start)
      return piece.kind === 'shortcode'
        ? { label: 'Delete', safe: false, edits }
        : { label: 'Strip', safe: true, edits }
    }
  }
}

function shown(text: string): string {
  if (/^[\s\u00ad\u200b-\u200f]*$/.test(text)) return 'a space'
  return `‘${text}’`
}
