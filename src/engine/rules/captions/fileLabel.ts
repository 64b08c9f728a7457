/** Finds the words that call a picture old: "file photo" in a caption, "AFP file" in a credit. */
import { agenciesOf, foldAgency } from '#engine/words/agencies.ts'
import { captionWords } from '#engine/words/captions.ts'
import type { HouseStyle } from '#shared/style.ts'
import type { Span } from '#shared/text/span.ts'
import { LOWER, UNCASED } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import { phraseAt, phrasesIn } from '../../prepare/phrases.ts'
import type { Language } from '../../prepare/profiles/profile.ts'
import { readTokens } from '../../prepare/tokens.ts'
import { isQuotedAt } from '../quotedAt.ts'
import { creditAtEnd } from './credit.ts'

/** In the caption: its own label, FILE in capitals, or one in a credit left at its end. */
export function fileLabelInCaption(
  caption: PreparedUnit,
  language: Language,
  style: Pick<HouseStyle, 'agencies'>,
): Span | null {
  const words = captionWords(language)
  const { tokens, text } = caption
  const phrase = phrasesIn(tokens, words.fileLabels).find((p) => !isQuotedAt(caption, p.start))
  if (phrase !== undefined) return { start: phrase.start, end: phrase.end }
  const shouted = tokens.lower.findIndex(
    (w, i) => w === 'file' && text.slice(tokens.start[i], tokens.end[i]) === 'FILE',
  )
  if (shouted !== -1) {
    return { start: tokens.start[shouted] as number, end: tokens.end[shouted] as number }
  }
  const bracket = /[([]\s?(file|archive|archiv|archives|library)\s?[)\]]\.?\s*$/iu.exec(
    text.slice(-30),
  )
  if (bracket) {
    const start =
      Math.max(0, text.length - 30) + bracket.index + bracket[0].indexOf(bracket[1] as string)
    return { start, end: start + (bracket[1] as string).length }
  }
  const credit = creditAtEnd(text, style)
  return credit && fileLabelInCredit(text.slice(0, credit.end), language, style, credit.start)
}

/**
 * In a credit from `from` on: the word in small letters, as a part of its own (Reuters/File), or right
 * after an agency (PA Archive). Orlo City Archive is an owner.
 */
export function fileLabelInCredit(
  credit: string,
  language: Language,
  style: Pick<HouseStyle, 'agencies'>,
  from = 0,
): Span | null {
  const words = captionWords(language)
  const tokens = readTokens(credit, language)
  const agencies = agenciesOf(style)
  for (let i = 0; i < tokens.lower.length; i++) {
    const start = tokens.start[i] as number
    const end = tokens.end[i] as number
    if (start < from || !words.creditLabels.has(tokens.lower[i] as string)) continue
    const small = tokens.first[i] === LOWER || tokens.first[i] === UNCASED
    const before = credit.slice(from, start)
    const opens = /(?:^|[/,;([])\s*$/u.test(before)
    const ends = /^\s*(?:$|[/,;)\].]|photos?\b|pictures?\b)/iu.test(credit.slice(end))
    const part = before.split(/[/,;([]/u).at(-1) ?? ''
    const afterAgency = agencies.has(foldAgency(part))
    if (small || (ends && (opens || afterAgency))) return { start, end }
  }
  return null
}

/** "Undated": the caption owns up that nobody knows. */
export function saysUndated(caption: PreparedUnit, language: Language): boolean {
  const { undated } = captionWords(language)
  return caption.tokens.lower.some((_w, i) => phraseAt(caption.tokens, i, undated) !== null)
}
