import type { Office } from '../../prepare/people/name.ts'
import type { Mention, Person } from '../../prepare/people/person.ts'
import { defineRule } from '../define.ts'
import { isQuotedAt } from '../quotedAt.ts'
import { replace, wordFix } from './forms.ts'

export const roleConflict = defineRule({
  id: 'role-conflict',
  severity: 'warning',
  looksAt: 'article',
  message: 'Caption and story give this person different offices. Which?',
  why: 'One of the two is wrong, and the person will notice first.',
  source: 'ACES; BBC',
  version: 1,
  examples: {
    bad: [
      {
        body: ['Health Minister Ola Brandt voted for the budget.'],
        figures: [{ caption: 'Finance Minister Ola Brandt votes in Orlo on March 4, 2024.' }],
        where: 'figures[0].caption',
        text: 'Finance Minister Ola Brandt',
      },
      {
        locale: 'en-GB',
        body: ['Deputy mayor Nadia Ferrow opened the bridge.'],
        figures: [{ caption: 'Mayor Nadia Ferrow opens the bridge in Dunmere on 7 May 2024.' }],
        where: 'figures[0].caption',
        text: 'Mayor Nadia Ferrow',
      },
      {
        body: ['Ola Brandt, the minister of health, voted for the budget.'],
        figures: [{ caption: 'Ola Brandt, the finance minister, votes in Orlo on May 4, 2024.' }],
        where: 'figures[0].caption',
        text: 'Ola Brandt, the finance minister',
      },
      {
        headline: 'Governor Marta Kell to quit',
        body: ['Senator Marta Kell said on Monday that she would go.'],
        where: 'headline',
        text: 'Governor Marta Kell',
      },
      {
        locale: 'fr-FR',
        body: ['La ministre de la Santé Ola Brandt a voté le budget.'],
        figures: [{ caption: 'La ministre des Finances Ola Brandt à Orlo, le 4 mars 2024.' }],
        where: 'figures[0].caption',
        text: 'ministre des Finances Ola Brandt',
      },
      {
        locale: 'de-DE',
        body: ['Gesundheitsministerin Ola Brandt stimmte zu.'],
        figures: [{ caption: 'Finanzministerin Ola Brandt am 4. März 2024 in Orlo.' }],
        where: 'figures[0].caption',
        text: 'Finanzministerin Ola Brandt',
      },
    ],
    good: [
      {
        body: ['Spokesperson Piet Lammers denied it.'],
        figures: [{ caption: 'Spokesman Piet Lammers in Orlo on March 4, 2024.' }],
      },
      {
        body: ['Defense Minister Ola Brandt spoke.'],
        figures: [{ caption: 'Ola Brandt, minister of defence, in Orlo on March 4, 2024.' }],
      },
      {
        body: ['Former mayor Nadia Ferrow, now a judge, spoke.'],
        figures: [{ caption: 'Judge Nadia Ferrow in Orlo on March 4, 2024.' }],
      },
      {
        body: ['Minister Ola Brandt spoke.'],
        figures: [{ caption: 'Health Minister Ola Brandt in Orlo on March 4, 2024.' }],
      },
      {
        body: ['Prime Minister Ola Brandt spoke. Ola Brandt, finance minister too, left.'],
        figures: [{ caption: 'Finance Minister Ola Brandt in Orlo on March 4, 2024.' }],
      },
      {
        body: ['Interim president Ola Brandt spoke.'],
        figures: [{ caption: 'Prime Minister Ola Brandt in Orlo on March 4, 2024.' }],
      },
      {
        body: ['Mayor Nadia Ferrow met Judge Idris Vane.'],
        figures: [{ caption: 'Judge Idris Vane and Mayor Nadia Ferrow in Orlo, March 4, 2024.' }],
      },
      {
        body: ['Ola Brandt, who beat Mayor Idris Vane, spoke. Governor Ola Brandt left.'],
        figures: [{ caption: 'Governor Ola Brandt in Orlo on March 4, 2024.' }],
      },
    ],
  },
  check(copy, report) {
    for (const person of copy.people.persons) {
      const mentions = mentionsWithOffices(person)
      if (mentions.length < 2) continue
      if (mentions.some((m) => m.name.offices.some((o) => o.passing))) continue
      const inBody = mentions.filter((m) => m.place === 'body').flatMap((m) => m.name.offices)
      if (inBody.length === 0) continue
      for (const mention of mentions) {
        if (mention.place === 'body' || mention.place === 'standfirst') continue
        const office = mention.name.offices.find((o) => !inBody.some((b) => b.office === o.office))
        if (office === undefined) continue
        const right = inBody[0] as Office
        const { unit, name } = mention
        const span = {
          start: Math.min(office.start, name.start),
          end: Math.max(office.end, name.end),
        }
        const what = mention.place === 'caption' ? 'Caption' : 'Headline'
        report({
          unit,
          span,
          message: `${what}: ${office.office}. Story: ${right.office}. Which?`,
          ...fix(mention, office, storyWords(mentions, right)),
        })
      }
    }
  },
})

function mentionsWithOffices(person: Person): Mention[] {
  const all = person.bare.length === 0 ? person.full : [...person.full, ...person.bare]
  return all.filter((m) => m.name.offices.length > 0)
}

/** The office as the body writes it. */
function storyWords(mentions: readonly Mention[], office: Office): string {
  const mention = mentions.find((m) => m.name.offices.includes(office))
  return mention?.unit.text.slice(office.start, office.end) ?? office.office
}

/** The body’s words for the office, with the capital of the ones that go. */
function fix({ unit }: Mention, office: Office, words: string) {
  if (isQuotedAt(unit, office.start)) return {}
  const capital = /^\p{Lu}/u.test(unit.text.slice(office.start, office.end))
  const insert = capital ? words.replace(/^\p{Ll}/u, (c) => c.toUpperCase()) : words
  return wordFix(`Write ${insert}`, [replace(unit, office.start, office.end, insert)])
}
