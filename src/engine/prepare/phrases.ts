/** Finds words and phrases of a list among the words of a text. */
import type { Span } from '#shared/text/span.ts'
import type { Language } from './profiles/profile.ts'
import { readTokens, type Tokens } from './tokens.ts'

/** By first word, the words that follow it; longest phrase first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

export interface FoundPhrase extends Span {
  /** Its first and its last word among the tokens. */
  readonly first: number
  readonly last: number
}

/** Words of a phrase stand this close: a space, a hyphen, an apostrophe. */
const CLOSE = 2

/** A list in the form that is looked up; read as text of its language is, so that the words meet. */
export function phrases(list: readonly string[], language: Language): Phrases {
  const out = new Map<string, string[][]>()
  for (const phrase of list) {
    const [first, ...rest] = readTokens(phrase, language).lower
    if (first === undefined) continue
    out.set(first, [...(out.get(first) ?? []), rest])
  }
  for (const endings of out.values()) endings.sort((a, b) => b.length - a.length)
  return out
}

/** The longest phrase that begins at word `i`, or null. An English possessive counts as its word. */
export function phraseAt(tokens: Tokens, i: number, list: Phrases): FoundPhrase | null {
  const word = tokens.lower[i]
  if (word === undefined) return null
  const endings = list.get(word) ?? (word.endsWith("'s") ? list.get(word.slice(0, -2)) : undefined)
  const rest = endings?.find((words) =>
    words.every(
      (w, k) =>
        tokens.lower[i + k + 1] === w &&
        (tokens.start[i + k + 1] as number) - (tokens.end[i + k] as number) <= CLOSE,
    ),
  )
  if (rest === undefined) return null
  const last = i + rest.length
  return { start: tokens.start[i] as number, end: tokens.end[last] as number, first: i, last }
}

/** All phrases of the list in a text, in order, none over another. */
export function phrasesIn(tokens: Tokens, list: Phrases): FoundPhrase[] {
  const out: FoundPhrase[] = []
  for (let i = 0; i < tokens.lower.length; i++) {
    const found = phraseAt(tokens, i, list)
    if (found === null) continue
    out.push(found)
    i = found.last
  }
  return out
}
