/** Finds web code in text: tags, comments, entities, Markdown links and bold marks, templates, shortcodes. */

import { BREAKING, ELEMENTS, SHORTCODES } from '#engine/words/markup.ts'
import type { Edit } from '#shared/text/edit.ts'
import type { Span } from '#shared/text/span.ts'
import { MOST_A_UNIT } from '../define.ts'
import { decodeEntity, ENTITY } from './entities.ts'

export interface Markup {
  readonly span: Span
  /** Null where a person has to say what belongs there. */
  readonly fix: {
    readonly label: string
    readonly safe: boolean
    readonly edits: readonly Edit[]
  } | null
}

interface Piece extends Span {
  readonly kind: 'tag' | 'comment' | 'entity' | 'link' | 'bold' | 'template' | 'shortcode'
  readonly insert: string
  /** Tags: the element, with a slash when it closes. */
  readonly name?: string
}

const MAY_HOLD = /[<&[{*]/
/** Every alternative begins with its own character and stops at the next one, so that the search stays linear. */
const TAG = /<(\/?)([a-z][a-z0-9]*(?::[a-z]+)?)((?:\s[^<>]*)?)(\/?)>/giy
const DECLARATION = /<(?:!doctype|!\[CDATA\[|\?xml)[^<>]*>/giy
const LINK =
  /\[([^[\]\n]{0,400})\]\(\s*((?:[^()\s]|\([^()\s]*\)){1,2000})(?:\s+"[^"\n]{0,200}")?\s*\)/gy
const LINK_TARGET =
  /^<?(?:https?:|mailto:|tel:|\/|#|\.{1,2}\/|www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}(?:[/?#]|$))/i
const TEMPLATE = /\{\{[^{}\n]{0,500}\}\}|\{%[^{}\n]{0,500}%\}/gy
const SHORTCODE = /\[(\/?)([a-z][a-z0-9_-]*)((?:\s+[\w-]+=[^[\]\n]*|\s[^[\]\n]*)?)\]/giy
const CLOSING_SHORTCODE = /\[\/([a-z][a-z0-9_-]{0,40})\]/gi
/** Attributes, or nothing: "a<b and c>d" is no tag. */
const ATTRIBUTES = /^\s*$|=|^\s+(?:async|controls|defer|disabled|checked|hidden|autoplay)\b/i

/** All markup of a text, in order. Linear. */
export function findMarkup(text: string): Markup[] {
  if (!MAY_HOLD.test(text)) return []
  const pieces = findPieces(text)
  const partners = partnersOf(pieces)
  return pieces.map((piece, i) => ({ span: spanOf(piece), fix: fixOf(pieces, partners, i) }))
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
      case 0x7b: {
        const m = matchAt(TEMPLATE, text, at)
        if (m) piece = { kind: 'template', start: at, end: at + m[0].length, insert: '' }
        break
      }
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

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function tagAt(text: string, at: number): Piece | null {
  const declared = matchAt(DECLARATION, text, at)
  if (declared) return { kind: 'tag', start: at, end: at + declared[0].length, insert: '' }
  const m = matchAt(TAG, text, at)
  if (!m) return null
  const name = (m[2] as string).toLowerCase()
  if (!ELEMENTS.has(name) || !ATTRIBUTES.test((m[3] as string).replace(/\/$/, ''))) return null
  const end = at + m[0].length
  return { kind: 'tag', start: at, end, insert: breakFor(text, at, end, name), name: m[1] + name }
}

/** Where a tag parted lines, or stands between two words, a break or a space takes its place. */
function breakFor(text: string, start: number, end: number, name: string): string {
  if (!BREAKING.has(name)) return ''
  const before = text[start - 1]
  const after = text[end]
  if (before === undefined || after === undefined) return ''
  return /\s/.test(before) || /[\s<]/.test(after) ? '' : ' '
}

function entityAt(text: string, at: number): Piece | null {
  const m = matchAt(ENTITY, text, at)
  const insert = m && decodeEntity(m[0])
  if (!m || insert === null) return null
  return { kind: 'entity', start: at, end: at + m[0].length, insert }
}

function linkAt(text: string, at: number): Piece | null {
  const m = matchAt(LINK, text, at)
  if (!m || !LINK_TARGET.test(m[2] as string)) return null
  const picture = text[at - 1] === '!'
  return {
    kind: 'link',
    start: picture ? at - 1 : at,
    end: at + m[0].length,
    insert: m[1] as string,
  }
}

function shortcodeAt(text: string, at: number, closed: () => ReadonlySet<string>): Piece | null {
  const m = matchAt(SHORTCODE, text, at)
  if (!m) return null
  const name = (m[2] as string).toLowerCase()
  const rest = m[3] as string
  const sure =
    /^\s+[\w-]+=/.test(rest) ||
    (SHORTCODES.has(name) &&
      (m[1] === '/' || (name === 'caption' && rest !== '') || closed().has(name)))
  return sure ? { kind: 'shortcode', start: at, end: at + m[0].length, insert: '' } : null
}

/** Pairs of ** round words. A lone one may be a footnote or a word that is not spelled out. */
function boldPieces(text: string, places: readonly number[]): Piece[] {
  const out: Piece[] = []
  let open = -1
  for (const at of places) {
    const before = text[at - 1] ?? ' '
    const after = text[at + 2] ?? ' '
    if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue
    if (open === -1) {
      if (/\S/.test(after) && !/[\p{L}\p{N}]/u.test(before)) open = at
    } else if (/\S/.test(before)) {
      out.push(boldAt(open), boldAt(at))
      open = -1
    }
  }
  return out
}

function boldAt(at: number): Piece {
  return { kind: 'bold', start: at, end: at + 2, insert: '' }
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
    case 'shortcode':
      return { label: 'Delete', safe: false, edits: [edit(piece)] }
    default: {
      const other = pieces[partners[i] ?? -1]
      const edits = other ? [edit(piece), edit(other)] : [edit(piece)]
      return { label: 'Strip', safe: true, edits: edits.sort((a, b) => a.start - b.start) }
    }
  }
}

function shown(text: string): string {
  if (/^[\s\u00ad\u200b-\u200f]*$/.test(text)) return 'a space'
  return `‘${text}’`
}
