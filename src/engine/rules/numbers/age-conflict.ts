import type { Age } from '../../prepare/people/name.ts'
import { isBefore, type Mention, type Person } from '../../prepare/people/person.ts'
import { defineRule } from '../define.ts'
import { replace, wordFix } from '../names/forms.ts'
import { isQuotedAt } from '../quotedAt.ts'

export const ageConflict = defineRule({
  id: 'age-conflict',
  severity: 'error',
  looksAt: 'article',
  message: 'One person, two ages. Check the age.',
  why: 'One of the two ages is wrong, and it is the first thing that the family will see.',
  source: 'ACES; AP',
  version: 1,
  examples: {
    bad: [
      {
        body: ['Marta Kell, 34, bought the ticket on a whim.'],
        figures: [{ caption: 'Marta Kell, 43, in her bakery in Orlo on March 5, 2024.' }],
        where: 'figures[0].caption',
        text: 'Marta Kell, 43',
      },
      {
        locale: 'en-GB',
        body: [
          'The 17-year-old Nadia Ferrow swam the bay in four hours.',
          'Nadia Ferrow, 19, trains in Halden.',
        ],
        where: 'body[1]',
        text: 'Nadia Ferrow, 19',
      },
      {
        body: ['Marta Kell (34) bought the ticket.', 'Kell, aged 35, is a baker.'],
        where: 'body[1]',
        text: 'Kell, aged 35',
      },
      {
        locale: 'fr-FR',
        body: ['Marta Kell, 34 ans, a gagné.'],
        figures: [{ caption: 'Marta Kell, 43 ans, à Orlo le 5 mars 2024.' }],
        where: 'figures[0].caption',
        text: 'Marta Kell, 43 ans',
      },
      {
        locale: 'de-DE',
        body: ['Die 34-jährige Marta Kell hat gewonnen.', 'Marta Kell (43) ist Bäckerin.'],
        where: 'body[1]',
        text: 'Marta Kell (43',
      },
      {
        body: ['Marta Kell, a 34-year-old climber, was safe. Friends of Kell, 36, wept.'],
        where: 'body[0]',
        text: 'Kell, 36',
      },
      {
        locale: 'de-DE',
        body: ['Zorka Kell, 34, hat gewonnen.'],
        figures: [{ caption: 'Zorka Kell, 43, am 5. Mai 2024 in Orlo.' }],
        where: 'figures[0].caption',
        text: 'Zorka Kell, 43',
      },
    ],
    good: [
      { body: ['According to Marta Kell, a 19-year-old man fell.', 'Kell, 34, saw it.'] },
      {
        body: ['A 52-year-old diver, Rui Tavaro, found it.', 'Rui Tavaro, 52, dives daily.'],
      },
      {
        body: ['Marta Kell, 34, bought the ticket.'],
        figures: [{ caption: 'Marta Kell, 34, in her bakery in Orlo on March 5, 2024.' }],
      },
      { body: ['Marta Kell, 34, and Ola Kell, 36, bought it.', 'Ola Kell, 36, is a baker.'] },
      { body: ['Marta Kell, 34, was 19 when she came.', 'At 19, Kell sold bread.'] },
      { body: ['Marta Kell, 34, spoke.', '“I knew Marta Kell, 19, in Tarsk,” Ola Brandt said.'] },
      { body: ['Marta Kell, 34, won in 2.5 hours.', 'Kell, 2.5 minutes behind, was second.'] },
      { body: ['Marta Kell, 34, and Ola Kell spoke.', 'Kell, 36, left.'] },
      { body: ['The 47-year-old neighbour of Marta Kell left.', 'Marta Kell, 34, stayed.'] },
      { body: ['The 30-year-old ferry is Marta Kell’s.', 'Marta Kell, 34, bought it.'] },
    ],
  },
  check(copy, report) {
    const { people } = copy
    for (const person of people.persons) {
      // A bare surname of two people may be either.
      const alone = people.named(person.key).length === 1
      const aged = agedMentions(person, alone)
      if (aged.length < 2) continue
      const right = aged.find((m) => m.place !== 'caption') ?? (aged[0] as Mention)
      const age = right.name.age as Age
      for (const mention of aged) {
        const wrong = mention.name.age as Age
        if (wrong.years === age.years) continue
        const { unit, name } = mention
        const digits = unit.text.indexOf(String(wrong.years), wrong.start)
        report({
          unit,
          span: { start: Math.min(name.start, wrong.start), end: Math.max(name.end, wrong.end) },
          message: `${age.years} or ${wrong.years}? Check the age.`,
          ...wordFix(`Write ${age.years}`, [
            replace(unit, digits, digits + String(wrong.years).length, String(age.years)),
          ]),
        })
        break
      }
    }
  },
})

/** Mentions with an age, in reading order; those in a speaker’s words are of another time. */
function agedMentions(person: Person, withBare: boolean): Mention[] {
  const all = withBare && person.bare.length > 0 ? [...person.full, ...person.bare] : person.full
  const aged = all.filter((m) => m.name.age !== null && !isQuotedAt(m.unit, m.name.start))
  return aged.sort((a, b) => (isBefore(a, b) ? -1 : 1))
}
