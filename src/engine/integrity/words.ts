/**
 * A text as the words that section 5 of rules.md compares: case, punctuation, mark style, spelling and the way
 * of writing numbers do not count; contractions do.
 */
import {
  HYPHEN_PREFIXES,
  NUMBERS,
  type NumberWords,
  SPOKEN,
  type SpokenWords,
} from '#engine/words/spoken.ts'
import { classOf, DIGIT } from '../prepare/chars.ts'
import type { Language } from '../prepare/profiles/profile.ts'
import { readTokens, type Tokens } from '../prepare/tokens.ts'
import { readNumber } from './numbers.ts'
import { foldEnglish } from './spelling.ts'

/** Parallel lists, one entry a word. Offsets are UTF-16, half-open; words do not overlap. */
export interface Words {
  readonly text: string
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Equal for words that count as equal. */
  readonly key: readonly string[]
}

/** Folded words, so that a word is folded once; forgotten all at once when they are many. */
const MOST_KEPT = 50_000
const folds: Record<Language, Map<string, string>> = {
  en: new Map(),
  fr: new Map(),
  de: new Map(),
  ar: new Map(),
}

function fold(word: string, language: Language): string {
  const known = folds[language].get(word)
  if (known !== undefined) return known
  let key = word.normalize('NFC')
  if (language === 'en') key = foldEnglish(key)
  else if (language === 'de') key = key.replaceAll('ß', 'ss')
  else if (language === 'fr') key = key.replaceAll('œ', 'oe').replaceAll('æ', 'ae')
  key = SPOKEN[language].signWords.get(key) ?? key
  if (folds[language].size >= MOST_KEPT) folds[language].clear()
  folds[language].set(word, key)
  return key
}

/** Reads the words of a text. Never fails; linear. */
export function readWords(text: string, language: Language): Words {
  return new WordReader(text, language).run()
}

class WordReader {
  readonly #text: string
  readonly #language: Language
  readonly #tokens: Tokens
  readonly #spoken: SpokenWords
  readonly #numbers: NumberWords
  readonly #start: number[] = []
  readonly #end: number[] = []
  readonly #key: string[] = []
  /** The currency sign that stands before the number in hand: $5 is "five dollars". */
  #currency: { word: string; at: number } | null = null

  constructor(text: string, language: Language) {
    this.#text = text
    this.#language = language
    this.#tokens = readTokens(text, language)
    this.#spoken = SPOKEN[language]
    this.#numbers = NUMBERS[language]
  }

  run(): Words {
    const { start, end } = this.#tokens
    let from = 0
    for (let k = 0; k < start.length; ) {
      this.#readGap(from, start[k] as number)
      k = this.#readWord(k)
      from = end[k - 1] as number
    }
    this.#readGap(from, this.#text.length)
    return { text: this.#text, start: this.#start, end: this.#end, key: this.#key }
  }

  #add(start: number, end: number, key: string): void {
    this.#start.push(start)
    this.#end.push(end)
    this.#key.push(key)
  }

  /** Signs between words that are read aloud. */
  #readGap(from: number, to: number): void {
    this.#currency = null
    for (let i = from; i < to; i++) {
      const code = this.#text.charCodeAt(i)
      if (code !== 0x25 && code !== 0x26 && code !== 0x24 && code !== 0xa3 && code !== 0x20ac)
        continue
      const word = this.#spoken.signs.get(this.#text.charAt(i))
      if (word === undefined) continue
      const currency = code !== 0x25 && code !== 0x26
      const before = i > 0 && classOf(this.#text.charCodeAt(i - 1)) === DIGIT
      if (currency && !before) {
        if (i + 1 === to) this.#currency = { word, at: i }
      } else this.#add(i, i + 1, word)
    }
  }

  /** Reads what begins at a token; answers the token after it. */
  #readWord(k: number): number {
    const { start, lower, first } = this.#tokens
    const word = lower[k] as string
    const at = start[k] as number
    const number = readNumber(this.#tokens, k, this.#numbers)
    if (number !== null) {
      const end = this.#tokens.end[number.next - 1] as number
      const currency = this.#currency
      this.#add(currency?.at ?? at, end, number.key)
      // Its own place is empty: the sign stands before the number, the word after it.
      if (currency !== null) this.#add(end, end, currency.word)
      return number.next
    }
    if (first[k] === DIGIT) {
      this.#add(at, this.#tokens.end[k] as number, word)
      return k + 1
    }
    const joined = this.#initials(k) ?? this.#prefixed(k) ?? this.#phrase(k)
    if (joined !== null) {
      this.#add(at, this.#tokens.end[joined.next - 1] as number, joined.key)
      return joined.next
    }
    const key = fold(word, this.#language)
    if (!this.#spoken.fillers.has(key)) this.#add(at, this.#tokens.end[k] as number, key)
    return k + 1
  }

  /** U.S. and US, p.m. and pm. */
  #initials(k: number): { key: string; next: number } | null {
    const { start, end, lower } = this.#tokens
    if ((end[k] as number) - (start[k] as number) !== 1) return null
    let key = lower[k] as string
    let next = k + 1
    while (
      next < start.length &&
      (start[next] as number) - (end[next - 1] as number) === 1 &&
      (end[next] as number) - (start[next] as number) === 1 &&
      this.#text.charCodeAt(end[next - 1] as number) === 0x2e
    ) {
      key += lower[next]
      next++
    }
    return next > k + 1 ? { key, next } : null
  }

  /** Co-operate and cooperate. */
  #prefixed(k: number): { key: string; next: number } | null {
    if (this.#language !== 'en') return null
    const { start, end, lower } = this.#tokens
    const word = lower[k] as string
    if (!HYPHEN_PREFIXES.has(word) || k + 1 >= start.length) return null
    const at = end[k] as number
    if ((start[k + 1] as number) !== at + 1 || !/[-‐‑]/.test(this.#text.charAt(at))) return null
    return { key: fold(word + lower[k + 1], this.#language), next: k + 2 }
  }

  /** Per cent and percent. */
  #phrase(k: number): { key: string; next: number } | null {
    const { start, lower } = this.#tokens
    const word = lower[k] as string
    if (word !== 'per' || k + 1 >= start.length) return null
    const key = this.#spoken.signWords.get(`${word} ${lower[k + 1]}`)
    return key === undefined ? null : { key, next: k + 2 }
  }
}
