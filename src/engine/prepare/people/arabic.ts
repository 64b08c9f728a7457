/**
 * Arabic has no capitals. A name is read only where something says so: an honorific or office before it, or
 * a reporting verb, and a given name at its head.
 */
import { STRONG } from '../lexicon.ts'
import type { UnitReading } from '../reading.ts'
import { lettersOf } from './fold.ts'
import { BY_GIVEN, BY_OFFICE, BY_SPEECH, type Name, type UnitNames } from './name.ts'
import { Offices } from './offices.ts'
import { Rows } from './rows.ts'
import { GIVEN, HONORIFIC, personWords, TRADE } from './words.ts'

/** Given names after the first, and then the surname. */
const MOST = 3

export function readArabicNames(reading: UnitReading): UnitNames {
  const { tokens, text, profile } = reading
  const words = personWords('ar')
  const rows = new Rows(reading)
  const offices = new Offices(rows)
  const full: Name[] = []
  const isSpace = (k: number): boolean => rows.gap(k) === ' '
  let sentence = 0
  for (let k = 1; k < tokens.start.length; k++) {
    const lower = tokens.lower[k] as string
    if ((words.uses(lower) & GIVEN) === 0 || !isSpace(k - 1) || !isSpace(k)) continue
    const before = tokens.lower[k - 1] as string
    const office = offices.beside(k, k)
    const titled = office.length > 0 || (words.uses(before) & (HONORIFIC | TRADE)) !== 0
    const speaks = (profile.words.uses(before) & STRONG) !== 0
    if (!titled && !speaks) continue
    let last = k
    while (
      last - k < MOST &&
      isSpace(last) &&
      (words.uses(tokens.lower[last + 1] ?? '') & GIVEN) !== 0
    )
      last++
    // The family name has the article; what has none may be any word.
    if (isSpace(last) && (tokens.lower[last + 1] ?? '').startsWith('ال')) last++
    if (last === k) continue
    const start = tokens.start[k] as number
    const end = tokens.end[last] as number
    while ((reading.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) sentence++
    const given: string[] = []
    for (let i = k; i < last; i++) given.push(text.slice(tokens.start[i], tokens.end[i]))
    const key = tokens.lower[last] as string
    full.push({
      start,
      end,
      form: 'full',
      text: text.slice(start, end),
      given,
      first: lower,
      surname: text.slice(tokens.start[last], end),
      key,
      letters: lettersOf(key),
      prefix: '',
      sentence,
      opens: false,
      titled,
      attributive: false,
      ordinary: false,
      placeToo: false,
      givenToo: false,
      kin: false,
      offices: office,
      age: null,
      evidence: BY_GIVEN | (titled ? BY_OFFICE : 0) | (speaks ? BY_SPEECH : 0),
    })
    k = last
  }
  return { full, bare: [], prefixed: [] }
}
