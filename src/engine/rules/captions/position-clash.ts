import type { PreparedUnit } from '../../prepare/copy.ts'
import type { Name } from '../../prepare/people/name.ts'
import { readNames } from '../../prepare/people/read-names.ts'
import { personWords } from '../../prepare/people/words.ts'
import type { Language } from '../../prepare/profiles/profile.ts'
import { defineRule } from '../define.ts'

export const positionClash = defineRule({
  id: 'position-clash',
  severity: 'warning',
  looksAt: 'figure',
  message: 'Two people stand in the same place. Check who stands where.',
  why: 'Two people cannot stand in one place: one of the names is at the wrong face.',
  source: 'AP; ACES; NPR',
  version: 1,
  examples: {
    bad: [
      {
        figures: [
          {
            caption:
              'Ola Brandt, left, and Idris Vane, left, sign the pact in Orlo on May 3, 2024.',
          },
        ],
        where: 'figures[0].caption',
        text: 'Idris Vane, left,',
      },
      {
        locale: 'en-GB',
        figures: [
          { caption: 'Nadia Ferrow (right) and Joan Achterberg (right) hold the cup in Dunmere.' },
        ],
        where: 'figures[0].caption',
        text: 'Joan Achterberg (right)',
      },
      {
        figures: [{ caption: 'Brandt, centre, talks to Kell, center, in Orlo on May 3, 2024.' }],
        where: 'figures[0].caption',
        text: 'Kell, center,',
      },
      {
        locale: 'de-DE',
        figures: [
          { caption: 'Hanna Kell (links) und Anna Brandt (links) am 3. Mai 2024 in Orlo.' },
        ],
        where: 'figures[0].caption',
        text: 'Anna Brandt (links)',
      },
    ],
    good: [
      { figures: [{ caption: 'Ola Brandt, left, and Idris Vane, right, sign in Orlo on May 3.' }] },
      {
        figures: [
          {
            caption:
              'Ola Brandt, left, and Idris Vane, second from left, as the center-right leader left the hall.',
          },
        ],
      },
      { figures: [{ caption: 'Ola Brandt, left, waits. Idris Vane left the room in Orlo.' }] },
      { figures: [{ caption: 'Ola Brandt, left, in Orlo. Brandt, left, ran for mayor in May.' }] },
      { figures: [{ caption: 'From left, Ola Brandt, Idris Vane and Marta Kell in Orlo.' }] },
      {
        figures: [
          { caption: 'Ola Brandt, far left, and Idris Vane, left, sign in Orlo on May 3.' },
        ],
      },
    ],
  },
  check({ caption }, copy, report) {
    if (caption.text === '') return
    const { full, bare } = caption.fact(readNames)
    const names = [...full, ...bare].sort((a, b) => a.start - b.start)
    const taken = new Map<string, Name>()
    for (const name of names) {
      const found = positionAfter(caption, name, copy.profile.language)
      if (found === null) continue
      const other = taken.get(found.position)
      if (other === undefined) taken.set(found.position, name)
      else if (other.key !== name.key) {
        report({
          unit: caption,
          span: { start: name.start, end: found.end },
          message: `Two people are both ‘${found.words}’. Check who stands where.`,
        })
      }
    }
  },
})

/** Kell, far left, · Kell (left). */
const AFTER = /^(?:['’]s)?(, | \()(\p{L}+(?: \p{L}+)?)/u

function positionAfter(unit: PreparedUnit, name: Name, language: Language) {
  const rest = unit.text.slice(name.end, name.end + 40)
  const match = AFTER.exec(rest)
  if (match === null) return null
  const [all, opener, both] = match as unknown as [string, string, string]
  const positions = positionsOf(language)
  // "left and": the second word is no part of the position
  for (const words of [both, both.split(' ')[0] as string]) {
    const position = positions.get(words.toLowerCase())
    if (position === undefined) continue
    const end = all.length - both.length + words.length
    const next = rest.slice(end)
    if (opener === ' (' ? !next.startsWith(')') : !/^([,.;:]|$| (and|with|und|et) )/.test(next))
      continue
    const closed = opener === ' (' || next.startsWith(',') ? 1 : 0
    return { position, words, end: name.end + end + closed }
  }
  return null
}

const known = new Map<Language, ReadonlyMap<string, string>>()

function positionsOf(language: Language): ReadonlyMap<string, string> {
  let positions = known.get(language)
  if (!positions) {
    const entries = personWords(language)
      .lists.positions.split('|')
      .filter((entry) => entry !== '')
      .map((entry): [string, string] => {
        const [form = '', same] = entry.split('=')
        return [form, same ?? form]
      })
    positions = new Map(entries)
    known.set(language, positions)
  }
  return positions
}
