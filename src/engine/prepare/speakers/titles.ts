/** Words with the capitals of a title: one indeed, or speech all the same. */
import type { Span } from '#shared/text/span.ts'
import { classAt, LOWER, UPPER } from '../chars.ts'
import { NAMING, PREPOSITION, STRONG, WORK } from '../lexicon.ts'
import type { Profile } from '../profiles/profile.ts'
import { tokenBefore, tokenFrom } from '../tokens.ts'
import type { Paragraph, Piece } from './pieces.ts'

/** his new film, “Lacets”: a work noun and a comma before a name. */
export function isInTitlePlace(piece: Piece, paragraph: Paragraph, profile: Profile): boolean {
  const { tokens, text } = paragraph
  if (piece.words > 8 || classAt(text, firstLetter(piece, text)) !== UPPER) return false
  const before = tokenBefore(tokens, piece.start)
  if (before < 0 || !/^,\s*$/.test(text.slice(tokens.end[before], piece.start))) return false
  for (let k = before; k >= 0 && k > before - 3; k--) {
    const uses = profile.words.uses(tokens.lower[k] as string)
    if ((uses & WORK) !== 0) return (uses & STRONG) === 0
    if (k < before && /[,.;:]/.test(text.slice(tokens.end[k], tokens.start[k + 1]))) return false
  }
  return false
}

export function firstLetter(piece: Piece, text: string): number {
  let at = piece.start
  while (at < piece.end && at < piece.start + 8 && classAt(text, at) > UPPER + 2) at++
  return at
}

/** „Fragen Sie die Möwen.“ German nouns have capitals anyway: a stop inside makes it a sentence. */
export function isSentence(piece: Piece, text: string, profile: Profile): boolean {
  return profile.language === 'de' && /[.!?]\P{L}{1,2}$/u.test(text.slice(piece.end - 3, piece.end))
}

/** A German title begins with a capital, and nobody speaks of one: sprach von „Ausflüchten mit Aktenzeichen“. */
export function isGerman(piece: Piece, text: string, profile: Profile): boolean {
  if (profile.language !== 'de' || piece.words < 2) return false
  if (classAt(text, firstLetter(piece, text)) === LOWER) return true
  return /(^|[ ,])(spr[aäi]ch\p{L}*|warn\p{L}*|red\p{L}*)( \p{L}+){0,3} (von|vor)( einer?| einem)? $/u.test(
    text.slice(Math.max(piece.start - 60, 0), piece.start),
  )
}

/** “Hammer! Hammer!” is shouted, whatever its capitals. */
export function isExclaimed(piece: Piece, text: string): boolean {
  return /[!?]\P{L}*\p{L}/u.test(text.slice(piece.start, Math.min(piece.end, piece.start + 200)))
}

/** what the report terms “a structure”: the word before the mark is a verb here. */
export function isTermed(piece: Piece, paragraph: Paragraph, cue: Span | null): boolean {
  const { tokens, text } = paragraph
  const before = tokenBefore(tokens, piece.start)
  return cue?.start === tokens.start[before] && classAt(text, firstLetter(piece, text)) === LOWER
}

/** In title case, yet speech: a comma inside and an attribution straight after it, or a verb and a colon before. */
export function introducesSpeech(
  piece: Piece,
  paragraph: Paragraph,
  cue: Span | null,
  profile: Profile,
): boolean {
  if (cue === null) return false
  const { tokens, text } = paragraph
  const before = tokenBefore(tokens, piece.start)
  const uses = profile.words.uses(tokens.lower[before] ?? '')
  if ((uses & (WORK | NAMING | PREPOSITION)) !== 0) return false
  const comma =
    /[,،!?]\W*$/.test(text.slice(piece.start, piece.end).slice(-6)) ||
    /^\s*[,،]/.test(text.slice(piece.end, piece.end + 4))
  const colon = /:\s*$/.test(text.slice(Math.max(piece.start - 4, 0), piece.start))
  const distance =
    cue.start >= piece.end
      ? tokenFrom(tokens, cue.start) - tokenFrom(tokens, piece.end)
      : before - tokenFrom(tokens, cue.start)
  return (comma || colon) && distance <= 6
}
