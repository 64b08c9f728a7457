import { defineRule } from '../define.ts'
import { comparedQuotes } from './compared.ts'

export const quoteNotInSource = defineRule({
  id: 'quote-not-in-source',
  severity: 'error',
  looksAt: 'quotes',
  message: 'These words are not in the source. Check the quote or take off the marks.',
  why: 'Quotation marks promise the speaker’s own words. What the source does not have, nobody may have said.',
  source: 'AP; RTR; UN; VALE proselint’s wish to verify quotations',
  version: 1,
  examples: {
    bad: [
      {
        source: 'Nadia Ferrow cut the ribbon. “It was a long job and we are proud,” she said.',
        body: ['“I have waited for this bridge all my life,” Nadia Ferrow said.'],
        where: 'body[0]',
        text: '“I have waited for this bridge all my life,”',
      },
      {
        locale: 'en-GB',
        source: 'Leila Haddow said she was leaving. “I need to look after my farm,” she said.',
        body: ['Haddow said the trust had become “a club for absent landlords”.'],
        where: 'body[0]',
        text: '“a club for absent landlords”',
      },
      {
        source: '“It rained,” Kell said of the night. “The road went at two.”',
        figures: [
          { caption: 'Marta Kell says “nobody warned us in time” in Orlo on March 3, 2024.' },
        ],
        where: 'figures[0].caption',
        text: '“nobody warned us in time”',
      },
    ],
    good: [
      {
        source: 'Nadia Ferrow cut the ribbon. “It was a long job and we are proud,” she said.',
        body: ['“It was a long job,” Nadia Ferrow said.'],
      },
      // Three words are too few, and a title is nobody's speech.
      {
        source: 'Rui Tavaro read from his book. “It took ten years to write,” he said.',
        body: ['Tavaro was “glad and tired” after “The Long Road Home to Orlo.”'],
      },
      // A translation has none of its words.
      {
        source:
          '« Nous avons attendu ce pont toute notre vie », a dit la maire au moment de couper le ruban devant la foule.',
        body: ['“We have waited for this bridge all our lives,” the mayor said.'],
      },
      // Broken marks in the source.
      {
        source: 'â€œI have waited for this bridge all my life,â€ Nadia Ferrow said.',
        body: ['“I have waited for this bridge all my life,” Nadia Ferrow said.'],
      },
      { body: ['“I have waited for this bridge all my life,” Nadia Ferrow said.'] },
    ],
  },
  check(quoted, copy, report) {
    for (const q of comparedQuotes(quoted, copy)?.quotes ?? []) {
      if (q.found.state === 'absent') report({ unit: q.unit, span: { start: q.start, end: q.end } })
    }
  },
})
