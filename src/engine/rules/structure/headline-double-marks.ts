import { defineRule, MOST_A_UNIT } from '../define.ts'
import { swapMarks } from '../quotes/pairs.ts'
import { storyStaysStraight } from '../quotes/straight.ts'
import { takesSingleMarks } from '../quotes/units.ts'

export const headlineDoubleMarks = defineRule({
  id: 'headline-double-marks',
  severity: 'warning',
  looksAt: 'article',
  message: 'Headlines take single marks.',
  why: 'Double marks are wide and heavy in large type; single ones say the same.',
  source: 'AP; BBC; GDN; RTR',
  version: 1,
  examples: {
    bad: [
      { headline: 'Mayor calls plan “a gift”', where: 'headline', text: '“a gift”' },
      { headline: 'Dam "safe for now," says owner', where: 'headline', text: '"safe for now,"' },
      { headline: 'Dam\'s owner: "It\'s safe"', where: 'headline', text: '"It\'s safe"' },
      {
        locale: 'en-GB',
        headline: '“The Long Way to Orlo” opens festival',
        where: 'headline',
        text: '“The Long Way to Orlo”',
      },
      {
        headline: '“They sang ‘Oh Lume’”, says bus driver',
        locale: 'en-GB',
        where: 'headline',
        text: '“They sang ‘Oh Lume’”',
      },
    ],
    good: [
      { headline: 'Mayor calls plan ‘a gift’' },
      { headline: 'Man of 6\'2" wins prize for 7" single' },
      { headline: 'Driver: ‘They sang “Oh Lume” twice’' },
      { headline: 'Workers’ march ends', body: ['The march was “a gift,” Marta Kell said.'] },
      { locale: 'fr-FR', headline: 'Kell salue «\u00a0un geste\u00a0»' },
      { locale: 'de-DE', headline: 'Kell lobt „ein Geschenk“' },
      { locale: 'ar', headline: 'المدير يصف القرار بأنه «هدية»' },
    ],
  },
  check(copy, report) {
    const unit = copy.headline
    if (!takesSingleMarks(unit, copy)) return
    const doubles = unit.marks.spans.filter(
      (s) => (s.markStyle === 'curly' || s.markStyle === 'straight') && !s.open.damaged,
    )
    if (doubles.length === 0) return
    // Where the story is typed straight, curly marks in the headline alone would mix the two.
    const straight = storyStaysStraight(copy)
    for (const span of doubles.slice(0, MOST_A_UNIT)) {
      const pair = straight && span.open.straight ? (["'", "'"] as const) : copy.profile.headline
      report({
        unit,
        span: { start: span.start, end: span.end },
        fix: {
          label: 'Swap for single marks',
          safe: true,
          steps: swapMarks(unit, span, pair, copy.profile),
        },
      })
    }
  },
})
