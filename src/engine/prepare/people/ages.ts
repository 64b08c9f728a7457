/** Ages beside a name: Marta Kell, 34, · Marta Kell (34) · 34-year-old Marta Kell · aged 34 · Marta Kell, a 34-year-old baker, */
import { DIGIT, UPPER } from '../chars.ts'
import { DETERMINER, FUNCTION, PREPOSITION } from '../lexicon.ts'
import type { Age } from './name.ts'
import type { Rows } from './rows.ts'
import {
  DEMONYM,
  DEPUTY,
  HONORIFIC,
  KIN,
  MINISTER,
  OFFICE_PART,
  PASSING,
  PLACE,
  TRADE,
} from './words.ts'

/** Older people have not been in the news. */
const OLDEST = 122

/** The age that stands straight before or after a name of words `first` to `last`; null when there is none. */
export function ageBeside(rows: Rows, first: number, last: number): Age | null {
  return ageAfter(rows, last) ?? ageApposed(rows, first, last) ?? ageBefore(rows, first)
}

/** How many words a trade may have behind the age: a 34-year-old rock climber, */
const TRADE_WORDS = 4
const OLD = /^[-‑ ](year[-‑ ]old|jährige[rnms]?)(?=\s)/

/** Marta Kell, a 34-year-old baker, · not "according to Marta Kell, a 19-year-old man". */
function ageApposed(rows: Rows, first: number, last: number): Age | null {
  const { tokens, reading } = rows
  const usesWord = (k: number): number => reading.profile.words.uses(tokens.lower[k] ?? '')
  const number = last + 2
  if (tokens.first[number] !== DIGIT || rows.gap(last) !== ', ') return null
  if ((usesWord(last + 1) & DETERMINER) === 0 || (usesWord(first - 1) & PREPOSITION) !== 0)
    return null
  const age = yearsOldAt(rows, number)
  if (age === null) return null
  for (let k = number + 1, words = 0; k < tokens.start.length && words <= TRADE_WORDS; k++) {
    if ((tokens.start[k] as number) >= age.end) words++
    const gap = rows.gap(k)
    if (/^[,.;]/.test(gap)) return words > 0 ? age : null
    if (!/^[ -]$/.test(gap)) return null
  }
  return null
}

/** "34-year-old" at a word. */
function yearsOldAt(rows: Rows, k: number): Age | null {
  const { tokens, text } = rows
  const years = yearsAt(rows, k)
  if (years === null) return null
  const from = tokens.end[k] as number
  const old = OLD.exec(text.slice(from, from + 12))
  return old && { years, start: tokens.start[k] as number, end: from + old[0].length }
}

function ageAfter(rows: Rows, last: number): Age | null {
  const { tokens, text, words } = rows
  const gap = rows.gap(last)
  if (gap !== ', ' && gap !== ' (' && gap !== ',\u00a0') return null
  let k = last + 1
  if (isIn(words.lists.aged, tokens.lower[k])) k++
  // fr: âgée de 34 ans
  if (k > last + 1 && tokens.lower[k] === 'de') k++
  const years = yearsAt(rows, k)
  if (years === null) return null
  const after = text[tokens.end[k] as number] ?? ''
  const start = tokens.start[last + 1] as number
  if (gap === ' (') return after === ')' ? { years, start, end: tokens.end[k] as number } : null
  const old = isIn(words.lists.old, tokens.lower[k + 1])
  const end = tokens.end[old ? k + 1 : k] as number
  if (k > last + 1 || old) return { years, start, end }
  // Kell, 34, · Kell, 34. but not Kell, 34 boats and
  // nor Kell, 34.5 seconds
  const closed = after === '' || /[,.;:)]/.test(after)
  return closed && !/\d/.test(text[end + 1] ?? '') ? { years, start, end } : null
}

/** In a list of a few words between spaces. */
function isIn(list: string, word: string | undefined): boolean {
  return word !== undefined && ` ${list} `.includes(` ${word} `)
}

/** What may stand between "34-year-old" and a name: baker, former Orlo mayor. */
const BETWEEN =
  TRADE | HONORIFIC | DEMONYM | PLACE | OFFICE_PART | DEPUTY | PASSING | KIN | MINISTER

/** 34-year-old Marta Kell, also with up to three words between (34-year-old baker Marta Kell). */
function ageBefore(rows: Rows, first: number): Age | null {
  const { tokens, words } = rows
  for (let k = first - 1; k >= Math.max(0, first - 7); k--) {
    // a 34-year-old baker, Marta Kell, …: the comma after the trade
    const apposed = k === first - 1 && rows.gap(k) === ', ' && (usesOf(rows, k) & TRADE) !== 0
    if (!apposed && /[,.;:()“”"]/.test(rows.gap(k))) return null
    if (yearsAt(rows, k) === null) {
      // old, year: the words of the age itself
      const word = words.fold(tokens.lower[k] as string)
      const isAge = /^(old|year|jahrige[rnms]?)$/.test(word)
      // of: the 47-year-old neighbour of Marta Kell
      if ((rows.reading.profile.words.uses(word) & FUNCTION) !== 0) return null
      if (!isAge && tokens.first[k] !== UPPER && (words.uses(word) & BETWEEN) === 0) return null
      continue
    }
    return yearsOldAt(rows, k)
  }
  return null
}

function usesOf({ tokens, words }: Rows, k: number): number {
  return words.uses(words.fold(tokens.lower[k] as string))
}

function yearsAt(rows: Rows, k: number): number | null {
  const { tokens } = rows
  if (tokens.first[k] !== DIGIT) return null
  const word = tokens.lower[k] as string
  if (!/^\d{1,3}$/.test(word)) return null
  const years = Number(word)
  return years >= 1 && years <= OLDEST ? years : null
}
