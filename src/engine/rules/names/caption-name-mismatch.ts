import type { Form, Mention, Variant } from '../../prepare/people/person.ts'
import { wordOf } from '../../prepare/people/variants.ts'
import { defineRule } from '../define.ts'
import { rewrite, telling, wordFix } from './forms.ts'

export const captionNameMismatch = defineRule({
  id: 'caption-name-mismatch',
  severity: 'error',
  looksAt: 'article',
  message: 'The caption spells a name in another way than the story. Which is right?',
  why: 'Readers see the caption first; a name that the story spells in another way makes both doubtful.',
  source: 'ACES; AP; CUNY; NPR',
  version: 1,
  examples: {
    bad: [
      {
        body: ['Sara Lindqvist won the short race in Tarsk on Sunday.'],
        figures: [{ caption: 'Sara Lindquist races in Tarsk on Jan. 7, 2024.' }],
        where: 'figures[0].caption',
        text: 'Sara Lindquist',
      },
      {
        locale: 'en-GB',
        body: ['Jon Harker opened his third kitchen in Dunmere on Monday.'],
        figures: [{ caption: 'John Harker in his kitchen in Dunmere on 4 March 2024.' }],
        where: 'figures[0].caption',
        text: 'John Harker',
      },
      {
        body: ['Ahmad al-Sharaa met the envoys on Monday, the presidency said.'],
        figures: [{ caption: 'President Ahmed al-Sharaa in Tarsk on March 4, 2024.' }],
        where: 'figures[0].caption',
        text: 'Ahmed al-Sharaa',
      },
      {
        body: ['“We start in May,” Joan Achterberg said. Achterberg ran two banks.'],
        figures: [{ caption: 'Achtenberg opens the fair in Orlo on May 3, 2024.' }],
        where: 'figures[0].caption',
        text: 'Achtenberg',
      },
      {
        locale: 'fr-FR',
        body: ['La maire Inès Corvo a ouvert le marché.'],
        figures: [{ caption: 'Ines Corvo au marché d’Orlo, le 3 mai 2024.' }],
        where: 'figures[0].caption',
        text: 'Ines Corvo',
      },
      {
        locale: 'de-DE',
        body: ['Bürgermeisterin Hanna Lindqvist eröffnete den Markt.'],
        figures: [{ caption: 'Hanna Lindquist auf dem Markt in Orlo am 3. Mai 2024.' }],
        where: 'figures[0].caption',
        text: 'Hanna Lindquist',
      },
      {
        body: ['The author J. K. Harker read to the school.'],
        figures: [{ caption: 'J. K. Harkor reads in Orlo on May 3, 2024.' }],
        where: 'figures[0].caption',
        text: 'J. K. Harkor',
      },
    ],
    good: [
      {
        body: ['The author J. Harker read to the school.'],
        figures: [{ caption: 'J. Hacker signs books in Orlo on May 3, 2024.' }],
      },
      {
        body: ['Sara Lindqvist won in Tarsk. Lindqvist’s time was a record.'],
        figures: [{ caption: 'Sara Lindqvist and the Lindqvists’ coach in Tarsk.' }],
      },
      {
        body: [
          'Maria Conti and her brother Mario Conti opened a bakery.',
          'Maria Conti bakes at night.',
        ],
        figures: [{ caption: 'Mario Conti in the bakery in Orlo on May 3, 2024.' }],
      },
      {
        body: ['Conor Clark and Conor Clarke play on one side.', 'Conor Clark scored.'],
        figures: [{ caption: 'Conor Clarke after the match in Orlo on May 3, 2024.' }],
      },
      {
        body: ['Seán O’Brien rowed first.'],
        figures: [{ caption: "Seán O'Brien rows in Orlo on May 3, 2024." }],
      },
      {
        body: ['The author J. K. Vane read to the school. Vane left early.'],
        figures: [{ caption: 'J.K. Vane reads in Orlo on May 3, 2024.' }],
      },
      {
        body: ['Tom Biel rowed for Orlo.'],
        figures: [{ caption: 'Tim Biel waits on the quay in Orlo on May 3, 2024.' }],
      },
      {
        body: ['Marta Kell runs the port.'],
        figures: [{ caption: 'Cars on Martha Kell Street in Orlo on May 3, 2024.' }],
      },
      {
        body: ['The memoir is by Sara Lindqvist.'],
        figures: [{ caption: 'The film “Sara Lindquist” on show in Orlo on May 3, 2024.' }],
      },
      {
        body: ['Sara Lindqvist won the short race.'],
        figures: [{ caption: 'Sara Lindquist lost the long race in Orlo on May 3, 2024.' }],
        library: {
          names: [
            { use: 'Sara Lindqvist', not: [], kind: 'person' },
            { use: 'Sara Lindquist', not: [], kind: 'person' },
          ],
        },
      },
    ],
  },
  check(copy, report) {
    if (copy.figures.length === 0) return
    for (const { part, forms } of copy.people.variants) {
      mismatch(part, forms[0], forms[1])
      mismatch(part, forms[1], forms[0])
    }

    /** Where a form stands in captions alone and the other one in the body. */
    function mismatch(part: Variant['part'], form: Form, other: Form): void {
      const places = telling(form, part)
      if (places.some((m) => m.place === 'body')) return
      const right = telling(other, part).find((m) => m.place === 'body')
      if (right === undefined) return
      const [from, to] = [wordOf(form, part), wordOf(other, part)]
      for (const mention of firstInEachCaption(places)) {
        const same = places.filter((m) => m.unit === mention.unit)
        report({
          unit: mention.unit,
          span: mention.name,
          message: `Caption ‘${mention.name.text}’, story ‘${right.name.text}’. Which is right?`,
          ...wordFix(`Write ${to}`, rewrite(same, part, from, to)),
        })
      }
    }
  },
})

function firstInEachCaption(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<unknown>()
  return mentions.filter((m) => {
    if (m.place !== 'caption' || seen.has(m.unit)) return false
    seen.add(m.unit)
    return true
  })
}
