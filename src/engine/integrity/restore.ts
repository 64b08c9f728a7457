/** What a quotation is where it differs from its source: the differences, their diff, and the source's words. */
import type { DiffPart } from '#shared/ledger.ts'
import type { Edit } from '#shared/text/edit.ts'
import { pairMarks } from '../prepare/pair.ts'
import type { MarkPair, Profile } from '../prepare/profiles/profile.ts'
import type { Compared } from './compare.ts'
import { GAP, INSERTION, NEXT } from './pattern.ts'
import type { SourceText } from './source-text.ts'
import type { Stream } from './stream.ts'

/** One place where story and source differ. Word indices, half-open. */
export interface Difference {
  /** Words of the quotation; none where words were left out. */
  readonly from: number
  readonly to: number
  /** Places in the stream; none where words were added. */
  readonly first: number
  readonly last: number
}

/** In order. Nothing for words that an insertion or an ellipsis stands for. */
export function differencesOf({ pattern, places, equal }: Compared): Difference[] {
  const out: Difference[] = []
  const n = equal.length
  let i = 0
  /** The place in the stream after the last equal word; -1 before there is one. */
  let next = -1
  while (i < n) {
    if (equal[i] === 1) {
      const at = places[i] as number
      if (next >= 0 && at > next && !isFree(pattern.before[i] as number, at - next)) {
        out.push({ from: i, to: i, first: next, last: at })
      }
      next = at + 1
      i++
      continue
    }
    const from = i
    while (i < n && equal[i] === 0) i++
    const free = pattern.before.subarray(from + (from === 0 ? 1 : 0), i + 1).some((b) => b !== NEXT)
    const known = placesOf(places, from, i)
    let first = next
    let last = i < n ? (places[i] as number) : -1
    // At an edge, and beside an insertion, only the words that stand in for words of the quotation.
    if (first < 0 || last < 0 || free) {
      first = known === null ? Math.max(next, 0) : known.first
      last = known === null ? first : known.last
    }
    out.push({ from, to: i, first, last: Math.max(first, last) })
    if (i < n) next = places[i] as number
  }
  return out
}

function isFree(join: number, skipped: number): boolean {
  return join === GAP || (join === INSERTION && skipped <= 4)
}

function placesOf(places: Int32Array, from: number, to: number) {
  let first = -1
  let last = -1
  for (let i = from; i < to; i++) {
    const at = places[i] as number
    if (at < 0) continue
    if (first < 0) first = at
    last = at + 1
  }
  return first < 0 ? null : { first, last }
}

/**
 * Words of the source as they stand there, in one line and in the marks of the story. Between words of two
 * quotations, what stands between those is left out.
 */
export function sourceWords(
  source: SourceText,
  stream: Stream,
  first: number,
  last: number,
  form: MarkForm,
): string {
  const { text, words } = source
  let out = ''
  for (let p = first; p < last; p++) {
    const w = stream.words[p] as number
    out += text.slice(words.start[w], words.end[w])
    if (p + 1 === last) break
    const next = stream.words[p + 1] as number
    const gap = text.slice(words.end[w], words.start[next])
    out += next === w + 1 && sameQuotation(source, w, next) ? gap : acrossMarks(gap)
  }
  return inMarks(out.replace(/\s+/g, ' '), form, source.profile)
}

function sameQuotation({ quotation, state }: SourceText, a: number, b: number): boolean {
  return quotation[a] === quotation[b] && state[a] === state[b]
}

/** The stop or comma right after the first word, and a space. */
function acrossMarks(gap: string): string {
  return `${/^[.,;:!?…]+/.exec(gap)?.[0] ?? ''} `
}

/** The marks of the text that takes the words. */
export interface MarkForm {
  readonly nested: MarkPair
  readonly apostrophe: string
}

const CURLY = /[“”‘’„«»]/
const STRAIGHT_PAIR: MarkPair = ["'", "'"]

/** How a text writes marks inside a quotation; `text`: the unit, `outer`: the mark that opens the quotation. */
export function markForm(text: string, outer: string, profile: Profile): MarkForm {
  if (/["']/.test(text) && !CURLY.test(text)) return { nested: STRAIGHT_PAIR, apostrophe: "'" }
  const first = profile.nested[0] ?? STRAIGHT_PAIR
  return { nested: first[0] === outer ? profile.primary : first, apostrophe: '’' }
}

function inMarks(text: string, form: MarkForm, profile: Profile): string {
  const marks = pairMarks(text, { language: profile.language, elisions: profile.words.elisions })
  let out = ''
  let from = 0
  for (const m of marks) {
    let glyph = text.slice(m.start, m.end)
    if (m.role === 'open') glyph = form.nested[0]
    else if (m.role === 'close') glyph = form.nested[1]
    else if (m.role === 'apostrophe') glyph = form.apostrophe
    out += text.slice(from, m.start) + glyph
    from = m.end
  }
  return out + text.slice(from)
}

/** The edits that put the source's words back; offsets in the text of the quotation. */
export function restoringEdits(source: SourceText, c: Compared, form: MarkForm): Edit[] {
  const { words } = c.pattern
  return differencesOf(c).map((d) => {
    const insert = sourceWords(source, c.stream, d.first, d.last, form)
    if (d.from === d.to) {
      // Words were left out between two: they come with what stands around them in the source.
      return {
        start: words.end[d.from - 1] as number,
        end: words.start[d.from] as number,
        insert: wordsBetween(source, c.stream, d.first - 1, d.last, form),
      }
    }
    const start = words.start[d.from] as number
    const end = words.end[d.to - 1] as number
    if (insert !== '') return { start, end, insert }
    // Added words go with the space before or after them.
    return withSpace(words.text, start, end)
  })
}

/** What stands between two words of the source, without them. */
export function wordsBetween(
  source: SourceText,
  stream: Stream,
  first: number,
  last: number,
  form: MarkForm,
): string {
  const length = (place: number) => {
    const w = stream.words[place] as number
    return (source.words.end[w] as number) - (source.words.start[w] as number)
  }
  const whole = sourceWords(source, stream, first, last + 1, form)
  return whole.slice(length(first), whole.length - length(last))
}

function withSpace(text: string, start: number, end: number): Edit {
  const before = /[ \u00a0]$/.test(text.slice(0, start))
  if (before) return { start: start - 1, end, insert: '' }
  const after = /^[,;:]?[ \u00a0]/.exec(text.slice(end))?.[0].length ?? 0
  return { start, end: end + after, insert: '' }
}

/** The words of the source that were taken out or changed, the story's words added. */
export function diffOf(source: SourceText, c: Compared, form: MarkForm): DiffPart[] {
  const { words } = c.pattern
  const out: DiffPart[] = []
  const push = (type: DiffPart['type'], text: string) => {
    if (text !== '') out.push({ type, text })
  }
  let at = 0
  for (const d of differencesOf(c)) {
    const start =
      d.from === d.to ? (words.end[d.from - 1] as number) : (words.start[d.from] as number)
    const end = d.from === d.to ? start : (words.end[d.to - 1] as number)
    push('same', words.text.slice(at, start))
    const missing = sourceWords(source, c.stream, d.first, d.last, form)
    push('removed', d.from === d.to ? ` ${missing}` : missing)
    push('added', words.text.slice(start, end))
    at = end
  }
  push('same', words.text.slice(at))
  return out
}
