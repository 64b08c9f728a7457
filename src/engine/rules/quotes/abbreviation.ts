import { classAt, isLetter, isWordClass, LOWER } from '../../prepare/chars.ts'
import type { Lexicon } from '../../prepare/lexicon.ts'

/** Longest short form, in characters. */
const LONGEST = 12

/** Whether a full stop belongs to the word before it: Inc., p.m., U.S., an initial. */
export function endsInAbbreviation(text: string, stop: number, words: Lexicon): boolean {
  let start = stop
  while (stop - start < LONGEST && isWordClass(classAt(text, start - 1))) start--
  const word = text.slice(start, stop)
  if (word.length === 1 && isLetter(classAt(text, start))) {
    return classAt(text, start) !== LOWER || text[start - 1] === '.'
  }
  const lower = word.toLowerCase()
  return (
    words.titles.has(lower) ||
    words.abbreviations.has(lower) ||
    (classAt(text, start) !== LOWER && words.capitalAbbreviations.has(lower))
  )
}
