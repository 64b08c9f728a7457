/** One word or a few: a term, a name, or what somebody says of something. */
import { classAt, LOWER, UPPER } from '../chars.ts'
import { AUXILIARY } from '../lexicon.ts'
import type { Profile } from '../profiles/profile.ts'
import { lastEnding } from '../search.ts'
import { tokenBefore, tokenFrom } from '../tokens.ts'
import type { Attribution } from './mentions.ts'
import type { Paragraph, Piece } from './pieces.ts'
import { firstLetter } from './titles.ts'

/** Words that name or mark something rather than report. */
const MARKING =
  /^(named?|names|naming|dubb?ed|nicknamed|christened|labell?ed|marked|listed|lists?|bears?|bearing|stamped|inscribed|engraved|printed|titled|entitled|registered|bills?|billed|heißt|hieß|genannte?n?|nommée?|appelée?|baptisée?|dit)$/i
/** Verbs that give a thing its name when many people do it, again and again. */
const CALLING =
  /^(call|name|nickname|dub|term|label|style|know|nennen|bezeichnen|appellent|surnomment|nomment|baptisent)$/i
/** One person, whose choice of word it is. */
const SAYS_ONE = /^(he|she)$/i
/** Opens a subject that is a certain party and not people at large. */
const CERTAIN =
  /^(its|his|her|my|our|your|a|an|one|son|sa|ses|leur|leurs|sein|seine|ihre?)\b|['’]s\b/i
/** What may stand right before a single word that somebody used of something. */
export const PREDICATE = new Set(
  'as was is were are be been being a an the of it him her them his its their this that so too very almost quite not merely simply only comme de d est était un une als ist war sei eine einen ein einem بانه بانها بان انه انها ب'.split(
    ' ',
  ),
)
/** Before a word that is somebody's it is in use; before a noun it is the name of a thing. */
const POINTING = /^(the|this|these|those|its|their|his|her|my|our)$/
/** How far a single word may stand from its cue, in words. */
const REACH = 18
/** Verbs that say what something is: called the delay “unfortunate”. */
const JUDGING =
  /^(call|brand|label|deem|find|found|consider|pronounc|declar|judg|describ|qualifi|trouv|estim|nann?t|nenn|find|fand|bezeichn|jug)/i
/** How many characters after a cue are looked at for a relative clause. */
const BETWEEN = 200
/** Verbs that a single word may answer. */
const ANSWERS = /^(repl|answer|shout|said|says|cri|yell|repeat|whisper|mutter|respond)/i

/** La compagnie dit « regretter » le retard: a verb is said, not given as a name. */
function isInfinitive(piece: Piece, text: string): boolean {
  return (
    /(^|\P{L})(dit|disent|disait|affirme|assure) $/u.test(
      text.slice(Math.max(piece.start - 12, 0), piece.start),
    ) &&
    /^\P{L}*\p{Ll}+(er|ir|re)\P{L}*$/u.test(
      text.slice(piece.start, Math.min(piece.end, piece.start + 40)),
    )
  )
}

/** A few words that name something: what locals call “haar”; billed as “LoopFest”. */
export function isName(
  piece: Piece,
  paragraph: Paragraph,
  { cue }: Attribution,
  cueText: string,
  who: string,
): boolean {
  const { tokens, text } = paragraph
  if (MARKING.test(cueText) && piece.words <= 2 && !isInfinitive(piece, text)) return true
  if (CALLING.test(cueText) && !CERTAIN.test(who)) return true
  const capital = classAt(text, firstLetter(piece, text)) === UPPER
  if (capital && /^call/i.test(cueText)) return true
  const before = tokenBefore(tokens, piece.start)
  const at = tokens.start[before] ?? 0
  if (cue === null) return false
  // An inner capital, or a capital where the sentence wants none.
  if (
    capital &&
    piece.words === 1 &&
    cue.end < at &&
    !/[,:]\s*$/.test(text.slice(0, piece.start).slice(-3))
  )
    return true
  const word = tokens.lower[before] ?? ''
  const noun = tokenFrom(tokens, piece.end)
  const attached =
    tokens.first[noun] === LOWER &&
    /^\P{L}?\s$/u.test(text.slice(piece.end - 1, tokens.start[noun]))
  if (piece.words === 1 && attached && POINTING.test(word)) return true
  // “…,” added Kraus, who joins from “big four” firm: the verb is that of the words before it
  const prior = lastEnding(paragraph.pieces, cue.start)
  if (prior === undefined || tokenFrom(tokens, prior.end) + 3 < tokenFrom(tokens, cue.start))
    return false
  return /,\s(who|which|whose)\s/.test(
    text.slice(cue.end, Math.min(piece.start, cue.end + BETWEEN)),
  )
}

/** A single word is somebody's where it says something of something: called it “fanciful”. */
export function isPredicate(
  piece: Piece,
  paragraph: Paragraph,
  { cue, speaker }: Attribution,
  profile: Profile,
): boolean {
  const { tokens, text } = paragraph
  const cueText = cue === null ? '' : text.slice(cue.start, cue.end)
  const before = tokenBefore(tokens, piece.start)
  const word = tokens.lower[before] ?? ''
  if (cue !== null && cue.end > (tokens.start[before] ?? 0)) {
    // It was, she said, “unforgivable.” He answered “no.”
    if (/^\s*,/.test(text.slice(cue.end, Math.min(piece.start, cue.end + BETWEEN)))) return true
    // a colour she calls “defeat.”
    const who = speaker === null ? '' : text.slice(speaker.start, speaker.end)
    if (/^call/i.test(cueText) && SAYS_ONE.test(who)) return endsClause(piece, text, profile)
    if (isInfinitive(piece, text)) return true
    return ANSWERS.test(cueText) && /[.,!?]/.test(text.slice(piece.end - 2, piece.end + 1))
  }
  if ((profile.words.uses(word) & AUXILIARY) !== 0) return true
  const near = cue === null || before - tokenFrom(tokens, cue.start) <= REACH
  if (near && PREDICATE.has(word)) return true
  if (!near || cue === null) return false
  if (JUDGING.test(cueText)) {
    // calls its customers “friends”
    if (
      /^calls?$/i.test(cueText) &&
      /^ (its|their|his|her) /.test(text.slice(cue.end, cue.end + 8))
    )
      return false
    return (
      endsClause(piece, text, profile) ||
      /^ (and|et|und|or) /.test(text.slice(piece.end, piece.end + 6))
    )
  }
  return endsClause(piece, text, profile) && isModifier(piece, text, profile)
}

/** She had not slept “properly”. Man verfolge das „aufmerksam“. */
function isModifier(piece: Piece, text: string, profile: Profile): boolean {
  if (profile.language === 'de') return classAt(text, firstLetter(piece, text)) === LOWER
  return (
    profile.language === 'en' && /^\P{L}*\p{Ll}+ly\P{L}*$/u.test(text.slice(piece.start, piece.end))
  )
}

function endsClause(piece: Piece, text: string, profile: Profile): boolean {
  const rest = text.slice(piece.end, piece.end + 12)
  if (/^\P{L}*$/u.test(rest) || /^[.,;]/.test(rest)) return true
  // soll „zeitnah“ veröffentlicht werden.
  if (profile.language === 'de')
    return /^ \p{Ll}+( werden| worden| sein)?[.,;]/u.test(text.slice(piece.end, piece.end + 40))
  return profile.language === 'en' && /^ (since|before|after|until|for|in|on|at) /.test(rest)
}
