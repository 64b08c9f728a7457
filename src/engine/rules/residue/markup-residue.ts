import type { FixStep } from '#shared/finding.ts'
import { defineRule } from '../define.ts'
import { findMarkup } from './markup.ts'

export const markupResidue = defineRule({
  id: 'markup-residue',
  severity: 'error',
  looksAt: 'block',
  message: 'Web code left in the text. Remove it.',
  why: 'Tags and codes are for machines. Printed in the copy they look like a fault of the page.',
  source: 'LT; scraped pages',
  version: 2,
  examples: {
    bad: [
      { body: ['Fishing &amp; tourism fell.'], where: 'body[0]', text: '&amp;' },
      { body: ['Only forty boats are left.<br>'], where: 'body[0]', text: '<br>' },
      { body: ['Only <b>forty</b> boats are left.'], where: 'body[0]', text: '<b>' },
      { body: ['The port is shut.<!-- check -->'], where: 'body[0]', text: '<!-- check -->' },
      { headline: 'Kell&#8217;s last day', where: 'headline', text: '&#8217;' },
      {
        body: ['The accounts are [on the site](https://council.example/accounts).'],
        where: 'body[0]',
        text: '[on the site](https://council.example/accounts)',
      },
      { body: ['The ferry {{ship_name}} sails.'], where: 'body[0]', text: '{{ship_name}}' },
      {
        body: ['[caption id="7" align="left"] The quay.'],
        where: 'body[0]',
        text: '[caption id="7" align="left"]',
      },
      {
        figures: [{ alt: 'Nets<img src="x.jpg">' }],
        where: 'figures[0].alt',
        text: '<img src="x.jpg">',
      },
    ],
    good: [
      { body: ['Fishing & tourism fell.'] },
      { body: ['The R&B night sold out; <5 percent of seats went unused, Marks & Co said.'] },
      { locale: 'fr-FR', body: ['Le maire a parlé d’« un simple retard ».'] },
      { body: ['“They [the crews] left (at dawn),” Kell said.'] },
      { body: ['The letter said the wall was “bilt [sic] to last.”'] },
      { body: ['“What the f**k is going on at the s**t farm?” Kell said.'] },
      { body: ['The rule a<b and c>d holds for Q&A; so do AT&T; and M&S.'] },
    ],
  },
  check(unit, _copy, report) {
    for (const { span, fix } of findMarkup(unit.text)) {
      report({
        unit,
        span,
        ...(fix && {
          fix: {
            label: fix.label,
            safe: fix.safe,
            steps: fix.edits.map((e): FixStep => ({ type: 'replace', unit: unit.ref, ...e })),
          },
        }),
      })
    }
  },
})
