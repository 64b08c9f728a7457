/** Words in marks that are somebody's, against titles, terms, signs and names that are nobody's. */
import type { Profile } from '../profiles/profile.ts'
import { tokenBefore, tokenFrom } from '../tokens.ts'
import type { Attribution } from './mentions.ts'
import type { Paragraph, Piece } from './pieces.ts'
import { isCarrier, isOnCarrier } from './signs.ts'
import { isName, isPredicate, PREDICATE } from './terms.ts'
import {
  introducesSpeech,
  isExclaimed,
  isGerman,
  isInTitlePlace,
  isSentence,
  isTermed,
} from './titles.ts'

/** How many characters of a speaker are looked at. */
const WHO = 300
/** “…” was her verdict: what may link a quotation with the words behind it. */
const LINKS = /^\P{L}*(was|were|is|are|came|comes|est|fut|était|war|ist)\b/iu

export function isSomebodys(
  piece: Piece,
  paragraph: Paragraph,
  attribution: Attribution | null,
  profile: Profile,
): boolean {
  if (piece.continues) return true
  const { text } = paragraph
  if (isOnCarrier(piece, text, profile) || isInTitlePlace(piece, paragraph, profile)) return false
  if (attribution === null || (attribution.speaker === null && attribution.cue === null)) {
    return piece.kind === 'full' && (!piece.title || isSentence(piece, text, profile))
  }
  const { cue, speaker } = attribution
  const cueText = cue === null ? '' : text.slice(cue.start, cue.end)
  const who = speaker === null ? '' : text.slice(speaker.start, speaker.end).slice(0, WHO)
  // A headline and its source: no stop inside, a dash and the paper after it.
  if (
    attribution.certain !== true &&
    cue === null &&
    piece.start < (speaker?.start ?? 0) &&
    /[\p{L}\p{N}]\P{L}$/u.test(text.slice(piece.start, piece.end))
  )
    return false
  if (/^called$/i.test(cueText) && /\bso-$/i.test(text.slice(0, cue?.start).slice(-4))) return false
  if (isCarrier(who)) return false
  if (
    piece.title &&
    attribution.closing !== true &&
    !isGerman(piece, text, profile) &&
    !isExclaimed(piece, text) &&
    !isTermed(piece, paragraph, cue)
  ) {
    return piece.kind === 'full' && introducesSpeech(piece, paragraph, cue, profile)
  }
  if (piece.kind !== 'fragment' || attribution.certain === true) return true
  const after = cue !== null && cue.start >= piece.end
  if (after) return followsAsAttribution(piece, paragraph, attribution)
  if (piece.words <= 3 && isName(piece, paragraph, attribution, cueText, who)) return false
  if (piece.words > 1) return true
  return isPredicate(piece, paragraph, attribution, profile)
}

/** “…,” she said: the subject follows the mark or a comma, and the sentence soon ends. */
function followsAsAttribution(
  piece: Piece,
  paragraph: Paragraph,
  { speaker, cue, closing }: Attribution,
): boolean {
  const { tokens, text } = paragraph
  if (cue === null) return true
  const before = tokenBefore(tokens, piece.start)
  if (closing === true) return piece.words > 1 || PREDICATE.has(tokens.lower[before] ?? '')
  if (LINKS.test(text.slice(piece.end, piece.end + 12))) return true
  const from = Math.min(speaker?.start ?? cue.start, cue.start)
  let first = tokenFrom(tokens, from)
  // as one official put it
  if (tokens.lower[first - 1] === 'as') first--
  const last = tokenBefore(tokens, piece.end)
  if (first - last <= 1) return piece.words > 2 || /[,،]/.test(text.slice(piece.end - 2, from))
  const gap = text.slice(tokens.end[first - 1], tokens.start[first])
  return (
    gap.includes(',') ||
    gap.includes('،') ||
    /^(according|zufolge|selon|laut)/i.test(text.slice(cue.start, cue.end))
  )
}
