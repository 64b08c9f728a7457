/** Words of a text as places: what cues, titles and speakers are looked up by. */
import { classOf, DIGIT, isWordClass, UPPER } from './chars.ts'
import type { Language } from './profiles/profile.ts'

/** Parallel lists, one entry a word. Offsets are UTF-16, half-open. */
export interface Tokens {
  readonly text: string
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Class of the first character: UPPER, LOWER, DIGIT, UNCASED. */
  readonly first: readonly number[]
  /** Word in lower case, curly apostrophes straight; Arabic without vowel signs, with one alef. */
  readonly lower: readonly string[]
}

/**
 * Splits a text into words. An apostrophe between letters joins (Kell’s), but not in French, where it
 * parts an elided word from its noun (d’après); hyphens always part.
 */
export function readTokens(text: string, language: Language): Tokens {
  const start: number[] = []
  const end: number[] = []
  const first: number[] = []
  const lower: string[] = []
  const joins = language !== 'fr'
  const n = text.length
  let i = 0
  while (i < n) {
    const cls = classOf(text.charCodeAt(i))
    if (!isWordClass(cls)) {
      i++
      continue
    }
    const from = i
    let curly = false
    i++
    while (i < n) {
      const code = text.charCodeAt(i)
      if (isWordClass(classOf(code))) i++
      else if (
        joins &&
        (code === 0x27 || code === 0x2019) &&
        i + 1 < n &&
        isWordClass(classOf(text.charCodeAt(i + 1)))
      ) {
        curly ||= code === 0x2019
        i += 2
      } else break
    }
    start.push(from)
    end.push(i)
    first.push(cls)
    let word = text.slice(from, i)
    if (cls === UPPER || cls !== DIGIT) word = word.toLowerCase()
    if (curly) word = word.replaceAll('’', "'")
    if (language === 'ar') word = plainArabic(word)
    lower.push(word)
  }
  return { text, start, end, first, lower }
}

/** Without vowel signs and tatweel, one form of alef and of final yeh, so that spellings of a word meet. */
export function plainArabic(word: string): string {
  return word
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
}

/** Index of the first word that starts at or after `at`; the number of words when there is none. */
export function tokenFrom(tokens: Tokens, at: number): number {
  let lo = 0
  let hi = tokens.start.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((tokens.start[mid] as number) < at) lo = mid + 1
    else hi = mid
  }
  return lo
}

/** Index of the last word that ends at or before `at`; -1 when there is none. */
export function tokenBefore(tokens: Tokens, at: number): number {
  let lo = 0
  let hi = tokens.end.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((tokens.end[mid] as number) <= at) lo = mid + 1
    else hi = mid
  }
  return lo - 1
}
