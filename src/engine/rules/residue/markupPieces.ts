/** The single pieces of web code: what stands at a sign that may begin one. */

import { BREAKING, ELEMENTS, SHORTCODES } from '#engine/words/markup.ts'
import type { Span } from '#shared/text/span.ts'
import { decodeEntity, ENTITY } from './entities.ts'

export interface Piece extends Span {
  readonly kind: 'tag' | 'comment' | 'entity' | 'link' | 'bold' | 'template' | 'shortcode'
  readonly insert: string
  /** Tags and shortcodes: what they are called, with a slash when they close. */
  readonly name?: string
}

/** Every alternative begins with its own character and stops at the next one, so that the search stays linear. */
const TAG = /<(\/?)([a-z][a-z0-9]*(?::[a-z]+)?)((?:\s[^<>]*)?)(\/?)>/giy
const DECLARATION = /<(?:!doctype|!\[CDATA\[|\?xml)[^<>]*>/giy
const LINK =
  /\[([^[\]\n]{0,400})\]\(\s*((?:[^()\s]|\([^()\s]*\)){1,2000})(?:\s+"[^"\n]{0,200}")?\s*\)/gy
const LINK_TARGET =
  /^<?(?:https?:|mailto:|tel:|\/|#|\.{1,2}\/|www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}(?:[/?#]|$))/i
const TEMPLATE = /\{\{[^{}\n]{0,500}\}\}|\{%[^{}\n]{0,500}%\}/gy
const SHORTCODE = /\[(\/?)([a-z][a-z0-9_-]*)((?:\s+[\w-]+=[^[\]\n]*|\s[^[\]\n]*)?)\]/giy
/** Attributes, or nothing: "a<b and c>d" is no tag. */
const ATTRIBUTES = /^\s*$|=|^\s+(?:async|controls|defer|disabled|checked|hidden|autoplay)\b/i

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

export function tagAt(text: string, at: number): Piece | null {
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

export function entityAt(text: string, at: number): Piece | null {
  const m = matchAt(ENTITY, text, at)
  const insert = m && decodeEntity(m[0])
  if (!m || insert === null) return null
  return { kind: 'entity', start: at, end: at + m[0].length, insert }
}

export function templateAt(text: string, at: number): Piece | null {
  const m = matchAt(TEMPLATE, text, at)
  return m && { kind: 'template', start: at, end: at + m[0].length, insert: '' }
}

export function linkAt(text: string, at: number): Piece | null {
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

export function shortcodeAt(
  text: string,
  at: number,
  closed: () => ReadonlySet<string>,
): Piece | null {
  const m = matchAt(SHORTCODE, text, at)
  if (!m) return null
  const name = (m[2] as string).toLowerCase()
  const rest = m[3] as string
  const sure =
    /^\s+[\w-]+=/.test(rest) ||
    (SHORTCODES.has(name) &&
      (m[1] === '/' || (name === 'caption' && rest !== '') || closed().has(name)))
  const end = at + m[0].length
  // With its bracket, so that [b] does not close <b>.
  return sure ? { kind: 'shortcode', start: at, end, insert: '', name: `${m[1]}[${name}` } : null
}

/** Pairs of ** round words. A lone one may be a footnote or a word that is not spelled out. */
export function boldPieces(text: string, places: readonly number[]): Piece[] {
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
