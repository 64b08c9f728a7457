import type { HouseName, HouseStyle } from '#shared/style.ts'
import { classAt, isWordClass, LOWER, UPPER } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import { defineRule } from '../define.ts'
import { isQuotedAt } from '../quotedAt.ts'
import { replace, wordFix } from './forms.ts'

export const nameNotHouse = defineRule({
  id: 'name-not-house',
  severity: 'warning',
  looksAt: 'block',
  message: 'The house spells this name in another way.',
  why: 'The desk has settled on one spelling, so that readers and searches find one person or place.',
  source: 'BBC; RTR; GDN; TYR',
  version: 1,
  examples: {
    bad: [
      {
        body: ['Voters in Orloe will decide on the tram in May.'],
        library: { names: [{ use: 'Orlo', not: ['Orloe'], kind: 'place' }] },
        where: 'body[0]',
        text: 'Orloe',
      },
      {
        locale: 'en-GB',
        body: ['The envoy, Ahmad al-Basri, arrived on Tuesday.'],
        library: { names: [{ use: 'Ahmed al-Basri', not: ['Ahmad al-Basri'], kind: 'person' }] },
        where: 'body[0]',
        text: 'Ahmad al-Basri',
      },
      {
        body: ['“I left Orloe in May,” Marta Kell said.'],
        library: { names: [{ use: 'Orlo', not: ['Orloe'], kind: 'place' }] },
        where: 'body[0]',
        text: 'Orloe',
      },
      {
        body: ['The fair is Orloe’s oldest.'],
        library: { names: [{ use: 'Orlo', not: ['Orloe'], kind: 'place' }] },
        where: 'body[0]',
        text: 'Orloe',
      },
      {
        body: ["The boat is Sean O'Bryen's."],
        library: { names: [{ use: 'Seán O’Brien', not: ['Sean O’Bryen'], kind: 'person' }] },
        where: 'body[0]',
        text: "Sean O'Bryen",
      },
      {
        locale: 'ar',
        body: ['وصلت السفينة إلى أورلوي يوم الاثنين.'],
        library: { names: [{ use: 'أورلو', not: ['أورلوي'], kind: 'place' }] },
        where: 'body[0]',
        text: 'أورلوي',
      },
    ],
    good: [
      {
        body: ['The atlas “The Road to Orloe” sold for a record price.'],
        library: { names: [{ use: 'Orlo', not: ['Orloe'], kind: 'place' }] },
      },
      {
        body: ['The Orloean fair and Orloeville are far away.'],
        library: { names: [{ use: 'Orlo', not: ['Orloe'], kind: 'place' }] },
      },
      {
        body: ['Boats wait in Orloe Bay.'],
        library: {
          names: [
            { use: 'Orlo', not: ['Orloe'], kind: 'place' },
            { use: 'Orloe Bay', not: [], kind: 'place' },
          ],
        },
      },
      {
        headline: 'Boats wait',
        body: ['Boats wait in Port Orlo.'],
        library: { names: [{ use: 'Port Orlo', not: ['Orlo'], kind: 'place' }] },
      },
      {
        body: ['Anna Orloe-Kell lives there.'],
        library: { names: [{ use: 'Orlo', not: ['Orloe'], kind: 'place' }] },
      },
      {
        body: ['Boats wait.'],
        figures: [{ caption: 'Boats in Orlo on May 3, 2024.', credit: 'Jan Orloe/Reuters' }],
        library: { names: [{ use: 'Orlo', not: ['Orloe'], kind: 'place' }] },
      },
    ],
  },
  check(unit, copy, report) {
    if (unit.kind === 'credit' || copy.style.names.length === 0) return
    const index = indexOf(copy.style.names)
    const { tokens } = unit
    let free = 0
    for (let k = 0; k < tokens.start.length; k++) {
      const at = tokens.start[k] as number
      if (at < free) continue
      const entries = index.get(firstWord(unit.text.slice(at, tokens.end[k])))
      const entry = entries?.find((e) => standsAt(unit.text, at, e.text))
      if (entry === undefined) continue
      const end = at + entry.text.length
      free = end
      if (entry.use === null || isInLonger(unit.text, at, end, copy.style) || inTitle(unit, at))
        continue
      report({
        unit,
        span: { start: at, end },
        message: `House spelling is ‘${entry.use}’.`,
        ...(isQuotedAt(unit, at)
          ? {}
          : wordFix(`Write ${entry.use}`, [replace(unit, at, end, entry.use)])),
      })
    }
  },
})

interface Entry {
  readonly text: string
  /** What the house writes; null where this is what the house writes. */
  readonly use: string | null
}

const indexes = new WeakMap<readonly HouseName[], Map<string, Entry[]>>()

/** House names by their first word, the longest first: a longer name goes before what it holds. */
function indexOf(names: readonly HouseName[]): Map<string, Entry[]> {
  let index = indexes.get(names)
  if (index) return index
  index = new Map()
  const all: Entry[] = []
  for (const { use, not } of names) {
    all.push({ text: use.trim(), use: null })
    for (const text of not) if (text.trim() !== use.trim()) all.push({ text: text.trim(), use })
  }
  all.sort((a, b) => b.text.length - a.text.length)
  for (const entry of all) {
    const word = firstWord(entry.text)
    if (word === '') continue
    index.set(word, [...(index.get(word) ?? []), entry])
  }
  indexes.set(names, index)
  return index
}

const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+/u

function firstWord(text: string): string {
  return FIRST_WORD.exec(text)?.[0] ?? ''
}

/** The words stand there, as whole words; apostrophes may be curly or straight. */
function standsAt(text: string, at: number, words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    if (!sameCharacter(text[at + i], words[i])) return false
  }
  const end = at + words.length
  if (isWordClass(classAt(text, at - 1)) || isWordClass(classAt(text, end))) return false
  // Orloe-Kell is a name of its own, Orloe-based is not.
  const hyphen = text[end] === '-' || text[end] === '‑'
  return !(hyphen && classAt(text, end + 1) === UPPER && classAt(text, end + 2) === LOWER)
}

function sameCharacter(a: string | undefined, b: string | undefined): boolean {
  if (a === b) return true
  return (a === "'" || a === '’') && (b === "'" || b === '’')
}

/** Part of a longer name that the house writes: Orlo in Port Orlo. */
function isInLonger(text: string, start: number, end: number, style: HouseStyle): boolean {
  const words = text.slice(start, end)
  return style.names.some(({ use }) => {
    const inside = use.indexOf(words)
    return inside > 0 && text.startsWith(use, start - inside)
  })
}

function inTitle({ marks }: PreparedUnit, at: number): boolean {
  const holds = (s: { start: number; end: number; title: boolean }): boolean =>
    s.title && s.start <= at && at < s.end
  return marks.spans.some(holds) || marks.nested.some(holds)
}
