import { BY_SPEECH, BY_VERB } from '../../prepare/people/name.ts'
import type { Mention, Person } from '../../prepare/people/person.ts'
import { isBefore } from '../../prepare/people/person.ts'
import { defineRule } from '../define.ts'
import { isQuotedAt } from '../quotedAt.ts'
import { isCaptionLine, replace, wordFix } from './forms.ts'

/** The possessive of a name, and no word after it. */
const SHOP = /^['’]s(?!\p{L}| \p{L})/u

export const surnameFirst = defineRule({
  id: 'surname-first',
  severity: 'warning',
  looksAt: 'article',
  message: 'First mention: give the full name and who this is.',
  why: 'Readers meet a person once: full name and office first, the surname after that.',
  source: 'AP; RTR; BBC; VOA',
  version: 2,
  examples: {
    bad: [
      {
        body: ['Kell resigned. Marta Kell had led the port.'],
        where: 'body[0]',
        text: 'Kell',
      },
      {
        locale: 'en-GB',
        body: [
          'The trust said that Haddow would go in June.',
          'Leila Haddow has chaired it for a decade.',
        ],
        where: 'body[0]',
        text: 'Haddow',
      },
      {
        body: ['The trust said that Vane would go.', 'Idris Vane has chaired it for a decade.'],
        where: 'body[0]',
        text: 'Vane',
      },
      {
        body: ['Haddow chairs the trust.', 'Leila Haddow came in May.'],
        where: 'body[0]',
        text: 'Haddow',
      },
      {
        body: ['The trial of Biel’s brother opens.', 'Tomas Biel, a guide, will not come.'],
        where: 'body[0]',
        text: 'Biel',
      },
    ],
    good: [
      { body: ['Marta Kell resigned. Kell had led the port.'] },
      { headline: 'Kell resigns', body: ['Marta Kell resigned. Kell had led the port.'] },
      {
        body: ['Marta Kell resigned.'],
        figures: [{ caption: 'Kell in Orlo on May 3, 2024.' }],
      },
      { body: ['President Kell resigned.', 'Marta Kell had led for a decade.'] },
      { body: ['Judge Vane sat late.', 'Idris Vane is 60.'] },
      {
        body: [
          'Kell Street will keep its name, and the Kell family is glad.',
          'Marta Kell cut the ribbon.',
        ],
      },
      { body: ['The Kells left in May.', 'Marta Kell sold the house.'] },
      { body: ['Kell supporters filled the hall.', 'Marta Kell spoke for an hour.'] },
      { body: ['Haddow’s Law passed. Mr. Haddow left.', 'Leila Haddow wrote it.'] },
      { body: ['Kell resigned.', 'The port has no chief.'] },
      { body: ['Price rises hurt.', 'Anna Price, a baker, said so.'] },
      { body: ['Sheikhmous Ahmed spoke. Ahmed left.', 'Ahmed al-Sharaa stayed.'] },
      { body: ['Ahmed spoke.', 'Sheikhmous Ahmed and Ahmed al-Sharaa left.'] },
      { body: ['Lincoln votes in May.', 'Abraham Lincoln never came here.'] },
      { body: ['The film “Kell” opens in May.', 'Marta Kell plays herself.'] },
      { body: ['Ola Kell resigned.', 'Kell left.', 'Her brother Idris Kell stayed.'] },
      {
        body: [
          'Staff say Lindqvist’s prices rose.',
          'They eat at Lindqvist’s.',
          'Sara Lindqvist runs it.',
        ],
      },
      { body: ['See six famous Lindqvist finals on Friday.', 'Sara Lindqvist won five.'] },
      {
        body: [
          'Lindqvist (left) and Vane (right) in May. Photo: Ines Corvo',
          'Sara Lindqvist won.',
        ],
      },
    ],
  },
  check(copy, report) {
    const { people } = copy
    for (const person of people.persons) {
      if (person.evidence === 0 || people.named(person.key)[0] !== person) continue
      const bare = firstBare(person)
      if (bare === undefined || !isAlone(bare) || isShop(person)) continue
      if (people.named(person.key).some((p) => p.full.some((m) => comesFirst(m, bare)))) continue
      const full = person.full.find((m) => m.place === 'body')
      if (full === undefined || isGivenToo(person, people.persons)) continue
      const { unit, name } = bare
      report({
        unit,
        span: name,
        message: `First mention: give the full name, ${full.name.text}, and who this is.`,
        ...wordFix(
          `Write ${full.name.text}`,
          isQuotedAt(unit, name.start) ? [] : [replace(unit, name.start, name.end, full.name.text)],
        ),
      })
    }
  },
})

/** The first place in the body where the surname stands for a person: not in a street, a family, a title. */
function firstBare(person: Person): Mention | undefined {
  return person.bare.find(
    (m) => m.place === 'body' && !m.name.attributive && !isCaptionLine(m.unit),
  )
}

/** At Kell’s, and no noun after it: a shop or a firm that bears the name. */
function isShop({ bare }: Person): boolean {
  return bare.some(({ unit, name }) => SHOP.test(unit.text.slice(name.end, name.end + 4)))
}

/** After a capitalised office it is a form of its own; a word, a place or a given name may be just that. */
function isAlone({ name }: Mention): boolean {
  if (name.titled || name.placeToo) return false
  // Hill, Price, Vane: words, unless they do what people do.
  return !name.ordinary || (name.evidence & (BY_SPEECH | BY_VERB)) !== 0
}

/** In body or standfirst, where readers have met the person. */
function comesFirst(full: Mention, bare: Mention): boolean {
  return (full.place === 'body' || full.place === 'standfirst') && isBefore(full, bare)
}

/** Ahmed may be Ahmed al-Sharaa, called by his given name. */
function isGivenToo(person: Person, persons: readonly Person[]): boolean {
  return persons.some((p) => p.first === person.key)
}
