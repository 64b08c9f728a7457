/** Latin commas, semicolons and question marks in Arabic text. */
import type { Span } from '#shared/text/span.ts'
import { classAt, isWordClass, SPACE, skipSpaceBack } from '../../prepare/chars.ts'
import type { Fact } from '../../prepare/reading.ts'
import { MOST_A_UNIT } from '../define.ts'

/** The word with its punctuation; `at` is the sign, `insert` what belongs there. */
export interface LatinSign extends Span {
  readonly at: number
  readonly insert: string
}

const ARABIC: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }
const LETTER = /[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff]/
const CLOSING = /["'»”’]/
/** Longest word that is shown, in characters. */
const WORD = 60

/**
 * Signs after an Arabic letter, or after a closing mark with one before it, that a word of another script
 * or a figure does not follow. Addresses are left alone.
 */
export const readLatinPunctuation: Fact<readonly LatinSign[]> = ({ text, profile }) => {
  const out: LatinSign[] = []
  if (profile.language !== 'ar') return out
  for (let at = 1; at < text.length && out.length < MOST_A_UNIT; at++) {
    const insert = ARABIC[text[at] as string]
    if (insert === undefined || !followsText(text, at) || !endsThere(text, at)) continue
    let start = at
    while (at - start < WORD && classAt(text, start - 1) !== SPACE) start--
    out.push({ start, end: at + 1, at, insert })
  }
  return out
}

/** An Arabic letter or vowel sign before it, closing marks skipped. */
function followsText(text: string, at: number): boolean {
  let before = at - 1
  while (at - before < 4 && CLOSING.test(text[before] ?? '')) before--
  if (before < at - 1 && classAt(text, before) === SPACE) before = skipSpaceBack(text, before)
  while (at - before < 8 && /[\u064b-\u065f\u0670]/.test(text[before] ?? '')) before--
  return LETTER.test(text[before] ?? '')
}

function endsThere(text: string, at: number): boolean {
  const next = text[at + 1] ?? ' '
  if (text[at] === ',' && LETTER.test(next)) return true
  return !isWordClass(classAt(text, at + 1)) && !/[/=&#%_]/.test(next)
}
