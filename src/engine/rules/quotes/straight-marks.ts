import type { FixStep } from '#shared/finding.ts'
import type { Span } from '#shared/text/span.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import type { Mark } from '../../prepare/marks.ts'
import { defineRule, type Report } from '../define.ts'
import { curlApostrophe, curlDoubles, curlSingles } from './curl.ts'
import { wordRound } from './partner.ts'
import { pairOfStory } from './storyMarks.ts'
import { NOTHING_STRAIGHT, readStraight, type StraightReading } from './straight.ts'
import { checkedUnits, takesSingleMarks } from './units.ts'

const MESSAGE = 'Straight marks. House style is curly.'

export const straightMarks = defineRule({
  id: 'straight-marks',
  severity: 'warning',
  looksAt: 'article',
  message: MESSAGE,
  why: 'Mixed marks look careless, and straight ones do not say which way they face.',
  source: 'UN; RTX',
  version: 2,
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
    const straight = checkedUnits(copy)
      .map((unit) => ({ unit, reading: unit.fact(readStraight) }))
      .filter(({ reading }) => reading !== NOTHING_STRAIGHT)
    const mixed = straight.some(({ reading }) => reading.curly)
    const outer = pairOfStory(copy)
    const quoting = straight.filter((s) => speaksStraight(s, copy))
    for (const s of quoting) {
      const { unit, reading } = s
      const steps = [...curlDoubles(unit, outer, copy.profile), ...curlSingles(unit, copy.profile)]
      // In a mixed story the apostrophes have a finding of their own.
      if (!mixed) steps.push(...reading.apostrophes.map((m) => curlApostrophe(unit, m)))
      // A story straight throughout stays of one kind: the first finding curls what no other one does.
      if (!mixed && s === quoting[0]) {
        for (const other of straight)
          if (!quoting.includes(other)) steps.push(...curlRest(other, copy))
      }
      const { start, end } = reading.quotation as Span
      report({ unit, span: { start, end }, fix: convert(steps) })
    }
    if (mixed) reportApostrophes(copy, straight, report)
  },
})

interface Straight {
  readonly unit: PreparedUnit
  readonly reading: StraightReading
}

/** One finding a story: the first word with a straight apostrophe in headline, body, figures. */
function reportApostrophes(
  copy: Copy,
  straight: readonly Straight[],
  report: (r: Report) => void,
): void {
  const isFigure = ({ unit }: Straight) => unit.where.startsWith('figures')
  const order = [...straight.filter((s) => !isFigure(s)), ...straight.filter(isFigure)]
  const first = order.find(({ reading }) => reading.apostrophes.length > 0)
  if (first === undefined) return
  const count = order.reduce((n, { reading }) => n + reading.apostrophes.length, 0)
  const many = count === 1 ? '1 straight apostrophe' : `${count} straight apostrophes`
  report({
    unit: first.unit,
    span: wordRound(first.unit.text, first.reading.apostrophes[0] as Mark),
    message: `${MESSAGE} ${many} in this story.`,
    fix: convert(order.flatMap((s) => curlRest(s, copy))),
  })
}

/** Apostrophes, and straight single quotations where no other finding of this rule turns them. */
function curlRest(s: Straight, copy: Copy): FixStep[] {
  const apostrophes = s.reading.apostrophes.map((m) => curlApostrophe(s.unit, m))
  if (!s.reading.singles || speaksStraight(s, copy)) return apostrophes
  return [...apostrophes, ...curlSingles(s.unit, copy.profile)]
}

/** Straight double marks of an English headline are `headline-double-marks`. */
function speaksStraight({ unit, reading }: Straight, copy: Copy): boolean {
  return reading.quotation !== null && !takesSingleMarks(unit, copy)
}

function convert(steps: readonly FixStep[]) {
  const label = steps.length === 1 ? 'Convert 1 mark' : `Convert ${steps.length} marks`
  return { label, safe: true, steps }
}
