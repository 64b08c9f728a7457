/** Words in marks that are somebody's, against titles, terms and names that are nobody's. */
import type { Span } from '#shared/text/span.ts'
import { AUXILIARY, NAMING, PREPOSITION, WORK } from '../lexicon.ts'
import type { Profile } from '../profiles/profile.ts'
import { tokenBefore, tokenFrom } from '../tokens.ts'
import type { Attribution } from './attribute.ts'
import type { Paragraph, Piece } from './pieces.ts'

/** Signs and labels carry words, nobody speaks them. */
const CARRIERS =
  /\b(sign|signs|board|boards|notice|placards?|banners?|plate|plaque|posters?|t-shirts?|shirts?|label|badge|sticker|caption|graffiti|inscription|tattoo|lettering|pancartes?|banderoles?|panneau|affiches?|schild|schilder|plakate?|banner|aufschrift)\b/i
/** Words that name or mark something rather than report. */
const MARKING =
  /^(named?|names|naming|dubb?ed|nicknamed|christened|labell?ed|marked|listed|lists?|bears?|bearing|stamped|inscribed|engraved|printed|titled|entitled|registered|heißt|hieß|genannte?n?|nommée?|appelée?|baptisée?|dit)$/i
/** What may stand right before a single word that somebody used of something. */
const PREDICATE = new Set(
  'as was is were are be been being a an the of it him her them his its their this that so too very almost quite not como comme de d est était un une als ist war sei eine einen بانه بانها بان انه انها ب'.split(
    ' ',
  ),
)
/** How far a single word may stand from its cue, in words. */
const REACH = 18
const ANSWERS = /^(repl|answer|shout|said|says|cri|yell|repeat)/i

export function isSomebodys(
  piece: Piece,
  paragraph: Paragraph,
  attribution: Attribution | null,
  profile: Profile,
): boolean {
  if (piece.continues) return true
  if (attribution === null || (attribution.speaker === null && attribution.cue === null)) {
    return piece.kind === 'full' && !piece.title
  }
  const { text } = paragraph
  const { cue, speaker } = attribution
  const cueText = cue === null ? '' : text.slice(cue.start, cue.end)
  const who = speaker === null ? '' : text.slice(speaker.start, speaker.end)
  // A headline and its source: no stop inside, a dash and the paper after it.
  if (
    cue === null &&
    piece.start < (speaker?.start ?? 0) &&
    /[\p{L}\p{N}]\P{L}$/u.test(text.slice(piece.start, piece.end))
  )
    return false
  if (/^called$/i.test(cueText) && /\bso-$/i.test(text.slice(0, cue?.start))) return false
  if (CARRIERS.test(who) && !/['’]s\b/.test(who)) return false
  if (piece.title) return piece.kind === 'full' && introducesSpeech(piece, paragraph, cue, profile)
  if (piece.kind !== 'fragment') return true
  const after = cue !== null && cue.start >= piece.end
  if (after) return followsAsAttribution(piece, paragraph, attribution)
  if (MARKING.test(cueText) && piece.words <= 2) return false
  const capital = /^\P{L}*\p{Lu}/u.test(text.slice(piece.start, piece.end))
  if (piece.words > 1) return !(capital && /^call/i.test(cueText) && piece.words <= 3)
  return isPredicate(piece, paragraph, cue, cueText, profile)
}

/** A single word is somebody's where it says something of something: called it “fanciful”. */
function isPredicate(
  piece: Piece,
  paragraph: Paragraph,
  cue: Span | null,
  cueText: string,
  profile: Profile,
): boolean {
  const { tokens, text } = paragraph
  const before = tokenBefore(tokens, piece.start)
  const word = tokens.lower[before] ?? ''
  if (cue !== null && cue.end > (tokens.start[before] ?? 0)) {
    // It was, she said, “unforgivable.” He answered “no.”
    if (/^\s*,/.test(text.slice(cue.end, piece.start))) return true
    return ANSWERS.test(cueText) && /[.,!?]/.test(text.slice(piece.end - 2, piece.end + 1))
  }
  if ((profile.words.uses(word) & AUXILIARY) !== 0) return true
  return PREDICATE.has(word) && (cue === null || before - tokenFrom(tokens, cue.start) <= REACH)
}

/** “…,” she said: the subject follows the mark or a comma, and the sentence soon ends. */
function followsAsAttribution(
  piece: Piece,
  paragraph: Paragraph,
  { speaker, cue }: Attribution,
): boolean {
  const { tokens, text } = paragraph
  if (cue === null) return true
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

/** In title case, yet speech: a comma inside and an attribution straight after it, or a verb and a colon before. */
function introducesSpeech(
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
    /[,،!?]\W*$/.test(text.slice(piece.start, piece.end)) || /^\s*[,،]/.test(text.slice(piece.end))
  const colon = /:\s*$/.test(text.slice(0, piece.start))
  const distance =
    cue.start >= piece.end
      ? tokenFrom(tokens, cue.start) - tokenFrom(tokens, piece.end)
      : before - tokenFrom(tokens, cue.start)
  return (comma || colon) && distance <= 6
}
