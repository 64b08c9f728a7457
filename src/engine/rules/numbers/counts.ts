/** Counts in running text: a number with what it counts (37 damaged homes, killed 21, 40 percent). */
import { type CountWords, countWordsOf } from '#engine/words/counts.ts'
import type { Span } from '#shared/text/span.ts'
import { DIGIT } from '../../prepare/chars.ts'
import { readDates } from '../../prepare/dates/read.ts'
import { FUNCTION, type Lexicon, PREPOSITION } from '../../prepare/lexicon.ts'
import { readNumbers, type TextNumber } from '../../prepare/numbers/read.ts'
import type { UnitReading } from '../../prepare/reading.ts'
import { firstFrom, holding } from '../../prepare/search.ts'
import type { Tokens } from '../../prepare/tokens.ts'

export interface Count extends Span {
  readonly number: TextNumber
  /** What is counted, by one name for all its forms; 'dead', 'injured', 'missing' for tolls; '' for a number alone. */
  readonly noun: string
  readonly toll: boolean
  /** Who is in the toll where it says more than people: soldiers, children; '' else. */
  readonly who: string
  /** Other words between number and noun: 37 mobile homes. */
  readonly modifiers: ReadonlySet<string>
  readonly quoted: boolean
  /** Right after a small word, without an article: a funeral for five people. */
  readonly afterPreposition: boolean
  /** A part of its whole, or of those spoken of: 12 of the 37, three of those killed. */
  readonly part: boolean
  /** What is said round it, read on first use: few counts are ever compared. */
  readonly context: () => CountContext
}

export interface CountContext {
  /** What happens to the counted, by one name a group: destroyed, flooded. */
  readonly states: ReadonlySet<string>
  /** Content words near the number in its sentence, cut to their stem. */
  readonly near: ReadonlySet<string>
  /** Years told in its sentence. */
  readonly years: ReadonlySet<number>
}

/** Words between a number and its noun. */
const REACH = 4
const NEAR = 7
const STEM = 5
const SHORTEST = 4

/** The reading for `unit.fact(readCounts)`. */
export function readCounts(reading: UnitReading): readonly Count[] {
  const numbers = reading.fact(readNumbers)
  if (numbers.length === 0) return []
  const words = countWordsOf(reading.profile.language)
  return numbers.flatMap((n) => {
    const found = nounOf(n, reading.tokens, words, reading.profile.words)
    return [countOf(n, found ?? { ...ALONE, last: n.last, part: n.partOf }, reading, words)]
  })
}

interface Found {
  readonly noun: string
  readonly toll: boolean
  readonly who: string
  /** First and last word of what stands after the number; the number's own last where nothing does. */
  readonly last: number
  readonly part: boolean
  readonly modifiers: readonly string[]
}

/** A number whose noun is left out, or is of no list. */
const ALONE = { noun: '', toll: false, who: '', modifiers: [] }

function nounOf(n: TextNumber, tokens: Tokens, words: CountWords, lexicon: Lexicon): Found | null {
  if (words.labels.has(tokens.lower[n.first - 1] ?? '')) return null
  if (n.unit !== null) {
    return { noun: n.unit, toll: false, who: '', last: n.last, part: false, modifiers: [] }
  }
  const walked = walk(n, tokens, words, lexicon)
  if (walked?.toll) return walked
  const verb = verbBefore(n, tokens, words)
  if (verb !== null && (walked === null || words.persons.has(walked.noun))) {
    const who = whoOf(walked, words)
    const last = walked?.last ?? n.last
    return { noun: verb, toll: true, who, last, part: n.partOf, modifiers: [] }
  }
  return walked
}

/** From the number to its noun, over its modifiers, and from persons on to what became of them. */
function walk(n: TextNumber, tokens: Tokens, words: CountWords, lexicon: Lexicon): Found | null {
  const modifiers: string[] = []
  let noun: Found | null = null
  for (let k = n.last + 1; k <= n.last + REACH + 2 && k < tokens.lower.length; k++) {
    if (!isInside(tokens, k)) break
    const word = tokens.lower[k] as string
    const toll = words.tolls.get(word)
    if (toll !== undefined && (noun !== null || isToll(tokens, k, words, lexicon))) {
      const who = whoOf(noun, words)
      return { noun: toll, toll: true, who, last: k, part: n.partOf, modifiers }
    }
    if (noun !== null) {
      if (!words.bridging.has(word)) break
      continue
    }
    if (k > n.last + REACH) break
    const name = words.nouns.get(word)
    if (name !== undefined) {
      noun = { noun: name, toll: false, who: '', last: k, part: n.partOf, modifiers }
      if (!words.persons.has(name)) break
    } else if (tokens.first[k] === DIGIT || (lexicon.uses(word) & FUNCTION) !== 0) break
    else modifiers.push(word)
  }
  return noun
}

function whoOf(persons: Found | null, words: CountWords): string {
  return persons === null || words.anybody.has(persons.noun) ? '' : persons.noun
}

/** "21 dead in Orlo", "21 dead soldiers"; not "21 dead fish". */
function isToll(tokens: Tokens, k: number, words: CountWords, lexicon: Lexicon): boolean {
  if (k + 1 >= tokens.lower.length || !isInside(tokens, k + 1)) return true
  const next = tokens.lower[k + 1] as string
  const name = words.nouns.get(next)
  if (name !== undefined) return words.persons.has(name)
  return (lexicon.uses(next) & FUNCTION) !== 0
}

/** "killed 21", "killed at least 21"; English "toll rose to 21". */
function verbBefore(n: TextNumber, tokens: Tokens, words: CountWords): string | null {
  for (let k = n.first - 1; k >= Math.max(0, n.first - REACH); k--) {
    if (!isInside(tokens, k + 1)) return null
    const word = tokens.lower[k] as string
    const toll = words.tollVerbs.get(word)
    if (toll !== undefined && (k === n.first - 1 || n.hedge !== 'exact')) return toll
    if (words.tollNouns.has(word)) return 'dead'
  }
  return null
}

function countOf(number: TextNumber, found: Found, reading: UnitReading, words: CountWords): Count {
  const { tokens } = reading
  const before = reading.profile.words.uses(tokens.lower[number.first - 1] ?? '')
  let context: CountContext | null = null
  return {
    start: number.start,
    end: tokens.end[found.last] as number,
    number,
    noun: found.noun,
    toll: found.toll,
    who: found.who,
    modifiers: new Set(found.modifiers.filter((m) => !words.states.has(m))),
    quoted: holding(reading.marks.spans, number.start) !== undefined,
    afterPreposition: (before & PREPOSITION) !== 0 && number.hedge === 'exact',
    part: found.part,
    context: () => {
      context ??= contextOf(number, found, reading, words)
      return context
    },
  }
}

function contextOf(
  number: TextNumber,
  found: Found,
  reading: UnitReading,
  words: CountWords,
): CountContext {
  const { tokens } = reading
  const sentence = holding(reading.sentences, number.start) ?? number
  const from = Math.max(0, number.first - NEAR)
  const to = Math.min(tokens.lower.length - 1, found.last + NEAR)
  const states = new Set<string>()
  const near = new Set<string>()
  for (let k = from; k <= to; k++) {
    if ((tokens.start[k] as number) < sentence.start) continue
    if ((tokens.end[k] as number) > sentence.end) break
    if (k >= number.first && k <= number.last + (number.unit === null ? 0 : 2)) continue
    const word = tokens.lower[k] as string
    const state = words.states.get(word)
    const close = k >= number.first - REACH && k <= found.last + 3
    const edge = k < number.first ? number.first : found.last
    if (state !== undefined && close && isOneClause(tokens, k, edge)) states.add(state)
    if (words.nouns.get(word) === found.noun) continue
    if (words.tolls.has(word) || words.tollVerbs.has(word)) continue
    if (word.length >= SHORTEST && (reading.profile.words.uses(word) & FUNCTION) === 0) {
      near.add(word.slice(0, STEM))
    }
  }
  const { dates, years } = reading.fact(readDates)
  return {
    states,
    near,
    years: new Set([
      ...inside(years, sentence).map((y) => y.year),
      ...inside(dates, sentence).flatMap((d) => (d.year === null ? [] : [d.year])),
    ]),
  }
}

/** The spans of an ordered list that lie in another span. */
function inside<T extends Span>(list: readonly T[], span: Span): T[] {
  const from = firstFrom(list, span.start)
  return list.slice(from, firstFrom(list, span.end))
}

/** No comma, stop or bracket between two words. */
function isOneClause(tokens: Tokens, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a]
  return !/[,;:.()،؛]/u.test(tokens.text.slice(tokens.end[from], tokens.start[to]))
}

/** Only a space, a hyphen or a sign of money before the word. */
function isInside(tokens: Tokens, k: number): boolean {
  const from = tokens.end[k - 1] ?? 0
  const gap = tokens.text.slice(from, Math.min(tokens.start[k] as number, from + 4))
  return /^(?:\s|-|\s?[$€£]|\s?[%٪]\s)$/u.test(gap)
}
