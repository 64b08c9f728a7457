import type { FixStep } from '#shared/finding.ts'
import type { Span } from '#shared/text/span.ts'
import { classAt, isWordClass } from '../../prepare/chars.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import { defineRule, type Report } from '../define.ts'
import {
  curlApostrophe,
  curlDoubles,
  curlSingles,
  isStraightDouble,
  pairedSpans,
  straightApostrophes,
} from './curl.ts'
import { checkedUnits, takesSingleMarks } from './units.ts'

const MESSAGE = 'Straight marks. House style is curly.'

export const straightMarks = defineRule({
  id: 'straight-marks',
  severity: 'warning',
  looksAt: 'article',
  message: MESSAGE,
  why: 'Mixed marks look careless, and straight ones do not say which way they face.',
  source: 'UN; RTX',
  version: 1,
  examples: {
    bad: [
      { body: ['"We sail," she said.'], where: 'body[0]', text: '"We sail,"' },
      {
        body: ['“We sail at noon," Marta Kell said.'],
        where: 'body[0]',
        text: '“We sail at noon,"',
      },
      {
        body: ['The school’s roof will be mended.', "The town's lawyers drew up the lease."],
        where: 'body[1]',
        text: "town's",
      },
      { locale: 'fr-FR', headline: 'Kell salue "un geste"', where: 'headline', text: '"un geste"' },
    ],
    good: [
      { body: ['“We sail,” she said.'] },
      { body: ['The keeper is 6\'2" tall and collects 12" records.'] },
      { body: ["The school's roof will be mended.", "The town's lawyers drew up the lease."] },
      { headline: 'Dam "safe for now", says owner' },
    ],
  },
  check(copy, report) {
    const units = checkedUnits(copy)
    const mixed = units.some(hasCurly)
    for (const unit of units) {
      const first = straightQuotation(unit, copy)
      if (first === null) continue
      const steps = [...curlDoubles(unit, copy.profile), ...curlSingles(unit, copy.profile)]
      // In a mixed story the apostrophes have a finding of their own.
      if (!mixed) steps.push(...straightApostrophes(unit).map((m) => curlApostrophe(unit, m)))
      report({ unit, span: first, fix: convert(steps) })
    }
    if (mixed) reportApostrophes(copy, units, report)
  },
})

/** One finding a story: the first word with a straight apostrophe in headline, body, figures. */
function reportApostrophes(
  copy: Copy,
  units: readonly PreparedUnit[],
  report: (r: Report) => void,
): void {
  const figures = units.filter((u) => u.where.startsWith('figures'))
  const order = [...units.filter((u) => !u.where.startsWith('figures')), ...figures]
  const steps: FixStep[] = []
  let count = 0
  let first: { unit: PreparedUnit; span: Span } | null = null
  for (const unit of order) {
    for (const mark of straightApostrophes(unit)) {
      first ??= { unit, span: wordRound(unit.text, mark) }
      count++
      steps.push(curlApostrophe(unit, mark))
    }
    // Straight single quotations, where no other finding of this rule turns them.
    if (straightQuotation(unit, copy) === null) steps.push(...curlSingles(unit, copy.profile))
  }
  if (first === null) return
  const many = count === 1 ? '1 straight apostrophe' : `${count} straight apostrophes`
  report({ ...first, message: `${MESSAGE} ${many} in this story.`, fix: convert(steps) })
}

function straightQuotation(unit: PreparedUnit, copy: Copy): Span | null {
  if (takesSingleMarks(unit, copy) || unit.marks.marks.length === 0) return null
  const s = pairedSpans(unit).find(isStraightDouble)
  return s ? { start: s.start, end: s.end } : null
}

function hasCurly(unit: PreparedUnit): boolean {
  return unit.marks.marks.some((m) => !m.damaged && /[‘-‟]/.test(m.char))
}

function wordRound(text: string, mark: Span): Span {
  const joins = (at: number): boolean =>
    isWordClass(classAt(text, at)) || /['’]/.test(text[at] ?? ' ')
  let { start, end } = mark
  while (start > 0 && joins(start - 1)) start--
  while (end < text.length && joins(end)) end++
  return { start, end }
}

function convert(steps: readonly FixStep[]) {
  const label = steps.length === 1 ? 'Convert 1 mark' : `Convert ${steps.length} marks`
  return { label, safe: true, steps }
}
