import type { Copy } from '../../prepare/copy.ts'
import { BY_AGE, BY_GIVEN, BY_LIBRARY, BY_OFFICE } from '../../prepare/people/name.ts'
import type { Mention, Person } from '../../prepare/people/person.ts'
import { defineRule } from '../define.ts'

/** More people than that are a crowd or a team. */
const CROWD = 4
/** So many words beside a name make no scene. */
const FEW = 4
const SURE = BY_GIVEN | BY_OFFICE | BY_AGE | BY_LIBRARY

export const captionPersonNotInBody = defineRule({
  id: 'caption-person-not-in-body',
  severity: 'info',
  looksAt: 'article',
  message: 'Only the caption names this person. Introduce them or check the picture.',
  why: 'A person whom the story never mentions makes readers wonder whether the picture belongs to it.',
  source: 'ACES; KU',
  version: 1,
  examples: {
    bad: [
      {
        body: ['Marta Kell opened the fair on Sunday.'],
        figures: [{ caption: 'Marta Kell greets Tomas Biel in Orlo on May 3, 2024.' }],
        where: 'figures[0].caption',
        text: 'Tomas Biel',
      },
    ],
    good: [
      {
        body: ['Marta Kell opened the fair. Tomas Biel, a baker, was first in line.'],
        figures: [{ caption: 'Marta Kell greets Tomas Biel in Orlo on May 3, 2024.' }],
      },
      { body: ['The court has a new judge.'], figures: [{ caption: 'Hana Oduya' }] },
      {
        body: ['The team won.'],
        figures: [
          { caption: 'Ola Brandt, Tomas Biel, Nadia Ferrow and Rui Tavaro with the cup in Orlo.' },
        ],
      },
      {
        body: ['Sara Lindqvist won the race.'],
        figures: [{ caption: 'Sara Lindquist races in Tarsk on Jan. 7, 2024.' }],
      },
      {
        body: ['The bridge is named for the engineer Tavaro.'],
        figures: [{ caption: 'Rui Tavaro in Orlo in May 1974.' }],
      },
    ],
  },
  check(copy, report) {
    if (copy.figures.length === 0 || copy.body.every((u) => u.text.trim() === '')) return
    const alone = copy.people.persons.filter((p) => isInCaptionOnly(p, copy))
    if (alone.length === 0) return
    const variants = new Set(copy.people.variants.flatMap((v) => v.forms))
    for (const person of alone) {
      if (variants.has(person)) continue
      const mention = person.full[0] as Mention
      const { unit, name } = mention
      const people = peopleIn(mention, copy)
      if (people >= CROWD || (people === 1 && isPortrait(mention))) continue
      report({ unit, span: name })
    }
  },
})

function isInCaptionOnly(person: Person, copy: Copy): boolean {
  if ((person.evidence & SURE) === 0) return false
  if (person.full.some((m) => m.place !== 'caption')) return false
  if (copy.people.named(person.key).some((p) => p.bare.some((m) => m.place === 'body')))
    return false
  const { surname } = (person.full[0] as Mention).name
  return !copy.body.some((u) => u.text.includes(surname))
}

/** A caption that is the name, or little more: Marta Kell in Orlo. */
function isPortrait({ unit, name }: Mention): boolean {
  return unit.wordCount <= name.text.split(/\s+/).length + FEW
}

function peopleIn({ unit }: Mention, copy: Copy): number {
  let count = 0
  for (const person of copy.people.persons) if (person.full.some((m) => m.unit === unit)) count++
  return count
}
