import type { Span } from '#shared/text/span.ts'
import { classAt, DIGIT, SPACE, UPPER } from '../../prepare/chars.ts'
import { defineRule, MOST_A_UNIT } from '../define.ts'

export const dashForm = defineRule({
  id: 'dash-form',
  severity: 'info',
  looksAt: 'block',
  message: 'House dash is spaced.',
  why: 'One form of dash in a story reads evenly and breaks lines in the right place.',
  source: 'AP; GDN',
  version: 1,
  examples: {
    bad: [
      { body: ['They left the coast—and the boats.'], where: 'body[0]', text: 'coast—and' },
      { body: ['They left the coast - and the boats.'], where: 'body[0]', text: 'coast - and' },
      { body: ['They left the coast--and the boats.'], where: 'body[0]', text: 'coast--and' },
      { body: ['They left the coast -- and the boats.'], where: 'body[0]', text: 'coast -- and' },
      { body: ['They left the coast – and the boats.'], where: 'body[0]', text: 'coast – and' },
      { body: ['They left the coast —and the boats.'], where: 'body[0]', text: 'coast —and' },
      {
        locale: 'en-GB',
        body: ['They left the coast — and the boats.'],
        where: 'body[0]',
        text: 'coast — and',
      },
      {
        locale: 'de-DE',
        body: ['Sie verließen das Ufer—und die Boote.'],
        where: 'body[0]',
        text: 'Ufer—und',
      },
      {
        locale: 'fr-FR',
        body: ['Ils ont quitté la côte - et les bateaux.'],
        where: 'body[0]',
        text: 'côte - et',
      },
      { locale: 'ar', body: ['غادروا الساحل—ثم عادوا.'], where: 'body[0]', text: 'الساحل—ثم' },
    ],
    good: [
      { body: ['They left the coast — and the boats.', 'ORLO (AFP) — The pier is shut.'] },
      { body: ['The Orlo–Marrow ferry ran in 1990–95, Monday–Friday, won 3 - 1 at −5.'] },
      { body: ['Pre- and post-war boats are well-kept.', 'Run copydesk --json -o out.'] },
      { body: ['“But I—”', '— No', '-- No', '---', 'Orlo - Marrow', '“We sail.” —'] },
      { body: ['See https://orlo.example/a--b for more.'] },
      { locale: 'en-GB', body: ['They left the coast – and the boats.'] },
      { locale: 'de-DE', body: ['Sie verließen das Ufer – und die Boote.'] },
      { locale: 'fr-FR', body: ['La côte\u00a0– et les bateaux — tout est vide.'] },
      { locale: 'ar', body: ['غادروا الساحل – ثم عادوا — أمس.'] },
    ],
  },
  check(unit, { profile }, report) {
    const { text } = unit
    if (!MAY_HAVE.test(text)) return
    const house = profile.dashes[0] as string
    let found = 0
    DASH.lastIndex = 0
    for (let m = DASH.exec(text); m !== null && found < MOST_A_UNIT; m = DASH.exec(text)) {
      const place = placeOf(text, { start: m.index, end: m.index + m[0].length })
      if (place === null || profile.dashes.some((d) => isForm(text, place, d))) continue
      const { start, end } = place.gap
      found++
      report({
        unit,
        span: place.span,
        fix: {
          label: 'Replace the dash',
          safe: true,
          steps: [{ type: 'replace', unit: unit.ref, start, end, insert: house }],
        },
      })
    }
  },
})

const MAY_HAVE = /[–—]|--| - /
const DASH = /[-–—]+/g
/** Longest neighbour that is shown, in characters. */
const WORD = 40

interface Place {
  readonly dash: Span
  /** The dash with the space on either side. */
  readonly gap: Span
  /** With its neighbours. */
  readonly span: Span
}

/** The place of a dash that parts two pieces of a sentence; null for hyphens, ranges, compounds, signs. */
function placeOf(text: string, dash: Span): Place | null {
  const sign = text.slice(dash.start, dash.end)
  const before = classAt(text, dash.start - 1) === SPACE
  const after = classAt(text, dash.end) === SPACE
  if (sign !== '-' && sign !== '--' && sign !== '–' && sign !== '—') return null
  if (sign === '-' && !(before && after)) return null
  if (sign === '–' && !(before || after)) return null
  // A switch on a command line, a number below zero.
  if (sign !== '—' && before && !after) return null
  const gap = { start: dash.start - (before ? 1 : 0), end: dash.end + (after ? 1 : 0) }
  const left = gap.start - 1
  const [first, next] = [classAt(text, left), classAt(text, gap.end)]
  // At the edge of a line it opens a list item or a line of dialogue, or the speaker is cut off.
  if (first === SPACE || next === SPACE || /["”’»“‘)\]]/.test(text[gap.end] ?? '')) return null
  if (first === DIGIT && next === DIGIT) return null
  if (sign === '-' && next === UPPER && isNameBefore(text, left)) return null
  const span = { start: gap.start, end: gap.end }
  while (gap.start - span.start < WORD && classAt(text, span.start - 1) !== SPACE) span.start--
  while (span.end - gap.end < WORD && classAt(text, span.end) !== SPACE) span.end++
  if (/[/\\@]/.test(text.slice(span.start, span.end))) return null
  while (span.end > gap.end + 1 && /[,.;:!?…،؛؟]/.test(text[span.end - 1] as string)) span.end--
  return { dash, gap, span }
}

/** Orlo - Marrow: a word with a capital before it. */
function isNameBefore(text: string, at: number): boolean {
  let start = at
  while (at - start < WORD && classAt(text, start - 1) !== SPACE) start--
  return classAt(text, start) === UPPER
}

/** The dash of a form with a single space of any kind on either side. */
function isForm(text: string, { dash, gap }: Place, form: string): boolean {
  return (
    text.slice(dash.start, dash.end) === form.trim() &&
    gap.start === dash.start - 1 &&
    gap.end === dash.end + 1
  )
}
