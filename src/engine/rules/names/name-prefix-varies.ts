import type { Copy } from '../../prepare/copy.ts'
import { BY_SPEECH } from '../../prepare/people/name.ts'
import type { Mention, People, PlacedPrefix } from '../../prepare/people/person.ts'
import { isBefore } from '../../prepare/people/person.ts'
import { OFFICIAL } from '../../prepare/people/words.ts'
import { defineRule, type Report } from '../define.ts'
import { isQuotedAt } from '../quotedAt.ts'
import { rarerFirst, replace, wordFix } from './forms.ts'

export const namePrefixVaries = defineRule({
  id: 'name-prefix-varies',
  severity: 'warning',
  looksAt: 'article',
  message: 'One name with its prefix in two forms. Pick one.',
  why: 'al-Rashad, Al-Rashad and Rashad look like three people, and a search finds one of them.',
  source: 'AP; GDN; AFP',
  version: 1,
  examples: {
    bad: [
      {
        body: [
          'Samir al-Rashad will stand again in May.',
          'Rashad won last time by ten votes.',
          'A spokeswoman for al-Rashad gave no date.',
        ],
        where: 'body[2]',
        text: 'al-Rashad',
      },
      {
        locale: 'en-GB',
        body: [
          'The road to al-Mina reopened on Monday.',
          'Buses to Al-Mina start next week, and the old al-Mina depot will be used again.',
        ],
        where: 'body[1]',
        text: 'Al-Mina',
      },
      {
        body: [
          'President Ahmed al-Sharaa spoke. Al-Sharaa then left for Tarsk.',
          'Guests of al-Sharaa stayed. Sharaa came back at noon.',
        ],
        where: 'body[1]',
        text: 'Sharaa',
      },
    ],
    good: [
      {
        body: ['Samir al-Rashad kept his seat. Rashad won by nine votes.', 'Rashad thanked them.'],
      },
      { body: ['The road to al-Mina is open. Al-Mina was cut off for a week.'] },
      { headline: 'Road to Al-Mina reopens', body: ['The road to al-Mina is open, they say.'] },
      { body: ['A crew of Al-Jazeera and one of al-Jazeera came to al-Mina.'] },
      { body: ['Ahmed al-Sharaa spoke. “Al-Sharaa was calm,” a guest of al-Sharaa said.'] },
      {
        body: ['Samir al-Rashad spoke, then Omar Rashad. Rashad left, and al-Rashad stayed.'],
      },
      {
        body: ['Buses to Al-Mina start; the old al-Mina depot stays.'],
        library: { names: [{ use: 'Al-Mina', not: [], kind: 'place' }] },
      },
    ],
  },
  check(copy, report) {
    const { people } = copy
    if (people.prefixed.length === 0) return
    capitals(copy, report)
    for (const person of people.persons) {
      if (people.named(person.key)[0] === person) secondReferences(person.key, people, report)
    }
    for (const [key, mentions] of people.strangers) {
      if (mentions.some((m) => (m.name.evidence & BY_SPEECH) !== 0)) {
        dropped(mentions, key, people, report)
      }
    }
  },
})

/** Al- and al- in mid-sentence. */
function capitals(copy: Copy, report: (r: Report) => void): void {
  const groups = new Map<string, PlacedPrefix[]>()
  for (const placed of copy.people.prefixed) {
    const { word, place } = placed
    if (place === 'headline' || place === 'standfirst' || OFFICIAL.has(word.key)) continue
    if (copy.style.names.some((n) => n.use.includes(word.text))) continue
    const key = `${word.prefix.toLowerCase()}${word.key}`
    const group = groups.get(key)
    if (group) group.push(placed)
    else groups.set(key, [placed])
  }
  for (const group of groups.values()) {
    const capital = group.filter((p) => p.word.prefix[0] !== p.word.prefix[0]?.toLowerCase())
    if (capital.length === 0 || capital.length === group.length) continue
    const small = group.filter((p) => !capital.includes(p))
    const [rarer, other] = fewer(capital, small)
    const { unit, word } = rarer[0] as PlacedPrefix
    const prefix = (other[0] as PlacedPrefix).word.prefix
    const steps = rarer
      .filter((p) => !isQuotedAt(p.unit, p.word.start))
      .map((p) => replace(p.unit, p.word.start, p.word.start + prefix.length, prefix))
    report({
      unit,
      span: word,
      message: `‘${word.text}’ and ‘${other[0]?.word.text}’: pick one.`,
      ...wordFix(`Write ${prefix}`, steps),
    })
  }
}

function fewer(a: PlacedPrefix[], b: PlacedPrefix[]): readonly [PlacedPrefix[], PlacedPrefix[]] {
  if (a.length !== b.length) return a.length < b.length ? [a, b] : [b, a]
  const [x, y] = [a[0] as PlacedPrefix, b[0] as PlacedPrefix]
  const aFirst = x.order < y.order || (x.order === y.order && x.word.start < y.word.start)
  return aFirst ? [b, a] : [a, b]
}

/** al-Rashad said … Rashad said, of one person. */
function secondReferences(key: string, people: People, report: (r: Report) => void): void {
  const bucket = people.named(key)
  // Somebody of the same name without the prefix: we cannot tell who is meant.
  if (bucket.some((p) => p.full.some((m) => m.name.prefix === ''))) return
  if (bucket.every((p) => p.evidence === 0)) return
  const bare = bucket.flatMap((p) => p.bare)
  dropped(bucket.length === 1 ? bare : [...bare].sort(inOrder), key, people, report)
}

function inOrder(a: Mention, b: Mention): number {
  return isBefore(a, b) ? -1 : 1
}

function dropped(
  bare: readonly Mention[],
  key: string,
  people: People,
  report: (r: Report) => void,
): void {
  if (people.persons.some((p) => p.first === key)) return
  const counted = bare.filter(
    (m) => m.place !== 'headline' && m.place !== 'standfirst' && !m.name.attributive,
  )
  const order = rarerFirst(
    { mentions: counted.filter((m) => m.name.prefix !== '') },
    { mentions: counted.filter((m) => m.name.prefix === '') },
  )
  if (order === null) return
  const [rarer, other] = order
  const { unit, name } = rarer.mentions[0] as Mention
  const model = other.mentions.find((m) => !m.name.opens) ?? (other.mentions[0] as Mention)
  const steps = rarer.mentions
    .filter((m) => !isQuotedAt(m.unit, m.name.start))
    .map((m) => replace(m.unit, m.name.start, m.name.end, written(model.name.text, m)))
  report({
    unit,
    span: name,
    message: `‘${name.text}’ and ‘${model.name.text}’: pick one for second references.`,
    ...wordFix(`Write ${model.name.text}`, steps),
  })
}

/** With the capital that the start of a sentence takes. */
function written(text: string, mention: Mention): string {
  return mention.name.opens ? `${text[0]?.toUpperCase()}${text.slice(1)}` : text
}
