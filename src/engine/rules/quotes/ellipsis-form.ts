import type { Edit } from '#shared/text/edit.ts'
import type { Span } from '#shared/text/span.ts'
import { classAt, isWordClass, SPACE, skipSpace, skipSpaceBack } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import type { QuotedSpan } from '../../prepare/marks.ts'
import { defineRule, MOST_A_UNIT } from '../define.ts'
import { pairedSpans } from './curl.ts'

export const ellipsisForm = defineRule({
  id: 'ellipsis-form',
  severity: 'info',
  looksAt: 'block',
  message: 'Show a cut with one ellipsis, inside the quote only.',
  why: 'An ellipsis says that words are left out between these; a quotation starts and ends somewhere anyway.',
  source: 'RTR; AP; MOS',
  version: 1,
  examples: {
    bad: [
      { body: ['“...we will sail,” Kell said.'], where: 'body[0]', text: '“...we' },
      { body: ['Kell said: “… we will sail.”'], where: 'body[0]', text: '“… we' },
      { body: ['Kell called it “a gift ...” and left.'], where: 'body[0]', text: 'gift ...”' },
      { body: ['“We will .... sail,” Kell said.'], where: 'body[0]', text: 'will .... sail' },
      { body: ['“We will . . . sail,” Kell said.'], where: 'body[0]', text: 'will . . . sail' },
      { body: ['“We will .. sail,” Kell said.'], where: 'body[0]', text: 'will .. sail' },
      { body: ['“We will….”'], where: 'body[0]', text: 'will….”' },
      {
        locale: 'fr-FR',
        body: ['Kell a dit : «\u00a0...nous partons.\u00a0»'],
        where: 'body[0]',
        text: '«\u00a0...nous',
      },
      {
        locale: 'de-DE',
        body: ['„... wir bleiben“, sagte Kell.'],
        where: 'body[0]',
        text: '„... wir',
      },
    ],
    good: [
      { body: ['“We will ... sail,” Kell said.', '“We will … sail,” Kell said.'] },
      { body: ['“I thought we would...” Kell said, and left.', '“Well ...”'] },
      { body: ['“I thought ...” Kell said. “... but no. ... And then.”'] },
      { body: ['Open ../notes and 1..5.', 'Harbour ........ 12', 'Who ?..'] },
    ],
  },
  check(unit, _copy, report) {
    const { text } = unit
    if (!MAY_HAVE.test(text)) return
    const edges = edgesOf(unit)
    let found = 0
    DOTS.lastIndex = 0
    for (let m = DOTS.exec(text); m !== null && found < MOST_A_UNIT; m = DOTS.exec(text)) {
      const dots = { start: m.index, end: m.index + m[0].length }
      const edit = isLoose(text, dots)
        ? (needless(text, dots, edges) ?? reformed(text, dots))
        : null
      if (edit === null) continue
      found++
      report({
        unit,
        span: withWords(text, dots),
        fix: {
          label: edit.insert === '' ? 'Delete the ellipsis' : 'Use three dots',
          // Two dots may as well be one too many.
          safe: m[0] !== '..',
          steps: [{ type: 'replace', unit: unit.ref, ...edit }],
        },
      })
    }
  },
})

const MAY_HAVE = /…|\.[ \u00a0\u202f]?\./
/** A row of dots or ellipses, each with a space before it at most. */
const DOTS = /[.…](?:[ \u00a0\u202f]?[.…])*/g
/** Longer rows, in dots, lead to a number in a table. */
const LONGEST = 6
/** A sentence that ends before the cut keeps its stop. */
const STOP_AND_CUT = /^\.[ \u00a0\u202f](?:\.\.\.|…)$/
/** Longest word that is shown, in characters. */
const WORD = 40

/** Dots that are no part of a path, a range or a table. */
function isLoose(text: string, dots: Span): boolean {
  const row = text.slice(dots.start, dots.end)
  if (row === '.' || row.replace(/[^.…]/g, '').length > LONGEST) return false
  if (/[/\\]/.test(text[dots.end] ?? '') || /[/\\?!]/.test(text[dots.start - 1] ?? '')) return false
  const between = isWordClass(classAt(text, dots.start - 1)) && isWordClass(classAt(text, dots.end))
  return !(row === '..' && between)
}

/** The quotations of a unit by where their words begin and where they close. */
interface Edges {
  readonly opening: ReadonlyMap<
    number,
    { readonly span: QuotedSpan; readonly prior: QuotedSpan | undefined }
  >
  readonly closing: ReadonlyMap<number, QuotedSpan>
}

function edgesOf(unit: PreparedUnit): Edges {
  const spans = pairedSpans(unit)
  return {
    opening: new Map(spans.map((span, i) => [span.inner.start, { span, prior: spans[i - 1] }])),
    closing: new Map(spans.map((span) => [span.inner.end, span])),
  }
}

/** An ellipsis that merely opens a quotation, or closes a few quoted words. */
function needless(text: string, dots: Span, { opening, closing }: Edges): Edit | null {
  const next = skipSpace(text, dots.end)
  const before = skipSpaceBack(text, dots.start)
  const opened = opening.get(before + 1)
  if (opened && next < opened.span.inner.end) {
    // Speech that trailed off goes on.
    if (opened.prior && trailsOff(text, opened.prior)) return null
    return { start: dots.start, end: next, insert: '' }
  }
  const closed = closing.get(next) ?? closing.get(dots.end)
  if (closed?.kind !== 'fragment' || before < closed.inner.start) return null
  return { start: before + 1, end: dots.end, insert: '' }
}

function trailsOff(text: string, s: QuotedSpan): boolean {
  return /[.…][.…]\s*$|…\s*$/.test(
    text.slice(Math.max(s.inner.start, s.inner.end - 8), s.inner.end),
  )
}

/** Two, four or spaced dots as one ellipsis; null where it is one already. */
function reformed(text: string, dots: Span): Edit | null {
  const row = text.slice(dots.start, dots.end)
  return row === '...' || row === '…' || STOP_AND_CUT.test(row) ? null : { ...dots, insert: '...' }
}

function withWords(text: string, dots: Span): Span {
  let start = skipSpaceBack(text, dots.start) + 1
  let end = skipSpace(text, dots.end)
  while (dots.start - start < WORD && classAt(text, start - 1) !== SPACE) start--
  const word = isWordClass(classAt(text, end))
  const joins = (at: number): boolean =>
    word
      ? isWordClass(classAt(text, at)) || /['’-]/.test(text[at] ?? '')
      : classAt(text, at) !== SPACE
  while (end - dots.end < WORD && joins(end)) end++
  while (word && /['’-]/.test(text[end - 1] as string)) end--
  return { start, end }
}
