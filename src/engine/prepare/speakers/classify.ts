/** Words in marks that are somebody's, against titles, terms, signs and names that are nobody's. */
import type { Span } from '#shared/text/span.ts'
import { classAt, LOWER, skipSpaceBack, UPPER } from '../chars.ts'
import { AUXILIARY, NAMING, PREPOSITION, STRONG, WORK } from '../lexicon.ts'
import type { Profile } from '../profiles/profile.ts'
import { lastEnding } from '../search.ts'
import { tokenBefore, tokenFrom } from '../tokens.ts'
import type { Attribution } from './attribute.ts'
import type { Paragraph, Piece } from './pieces.ts'

/** Signs and labels carry words, nobody speaks them. */
const CARRIERS =
  /(?<!\p{L})(signs?|boards?|notice|placards?|banners?|plates?|plaques?|posters?|t-shirts?|shirts?|vests?|labels?|badges?|stickers?|caption|graffiti|inscription|tattoo|lettering|billboards?|pancartes?|banderoles?|panneaux?|affiches?|plaque|schild|schilder|plakate?|banner|aufschrift|tafel|لافتة|لافتات|يافطة|لوحة)(?!\p{L})/iu
/** Words that name or mark something rather than report. */
const MARKING =
  /^(named?|names|naming|dubb?ed|nicknamed|christened|labell?ed|marked|listed|lists?|bears?|bearing|stamped|inscribed|engraved|printed|titled|entitled|registered|bills?|billed|heißt|hieß|genannte?n?|nommée?|appelée?|baptisée?|dit)$/i
/** Verbs that give a thing its name when many people do it, again and again. */
const CALLING =
  /^(call|name|nickname|dub|term|label|style|know|nennen|bezeichnen|appellent|surnomment|nomment|baptisent)$/i
/** Opens a subject that is a certain party and not people at large. */
const CERTAIN =
  /^(its|his|her|my|our|your|a|an|one|son|sa|ses|leur|leurs|sein|seine|ihre?)\b|['’]s\b/i
/** What may stand right before a single word that somebody used of something. */
const PREDICATE = new Set(
  'as was is were are be been being a an the of it him her them his its their this that so too very almost quite not merely simply only comme de d est était un une als ist war sei eine einen ein einem بانه بانها بان انه انها ب'.split(
    ' ',
  ),
)
/** Before a word that is somebody's it is in use; before a noun it is the name of a thing. */
const POINTING = /^(the|this|these|those|its|their|his|her|my|our)$/
/** A statement put to people, whose it is not said: agreed with the statement “…”. */
const PUT_TO =
  /\b(with|to)( the| a)? (statement|proposition|question|suggestion|sentence|idea)s?( that)?\s*$/i
/** How far a single word may stand from its cue, in words. */
const REACH = 18
/** Verbs that say what something is: called the delay “unfortunate”. */
const JUDGING =
  /^(call|brand|label|deem|find|found|consider|pronounc|declar|judg|describ|qualifi|trouv|estim|nann?t|nenn|find|fand|bezeichn|jug)/i
/** How many characters of a speaker are looked at. */
const WHO = 300
/** How many characters after a cue are looked at for a relative clause. */
const BETWEEN = 200
const ANSWERS = /^(repl|answer|shout|said|says|cri|yell|repeat|whisper|mutter|respond)/i
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
    cue === null &&
    piece.start < (speaker?.start ?? 0) &&
    /[\p{L}\p{N}]\P{L}$/u.test(text.slice(piece.start, piece.end))
  )
    return false
  if (/^called$/i.test(cueText) && /\bso-$/i.test(text.slice(0, cue?.start).slice(-4))) return false
  if (CARRIERS.test(who) && !/['’]s\b/.test(who) && !isCompany(who)) return false
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
  return isPredicate(piece, paragraph, cue, cueText, profile)
}

/** The board, the label: a company more often than a thing. */
function isCompany(who: string): boolean {
  return (
    /(board|label|banner|poster)s?$/i.test(who) &&
    !/^(a|an|one|another|every) |(notice|bill|sign|chalk)-?board$/i.test(who)
  )
}

/** bears a brass plate: “…”; lettered on it: the words stand on a thing. */
function isOnCarrier(piece: Piece, text: string, profile: Profile): boolean {
  const before = text.slice(Math.max(piece.start - 60, 0), piece.start)
  if (profile.language === 'en' && PUT_TO.test(before)) return true
  if (
    profile.language === 'ar' &&
    /(كتب|كتبت|خط|مكتوب) علي(ه|ها|هم| \p{L}+)( عبارة)?\s*:?\s*$/u.test(before.replaceAll('ى', 'ي'))
  )
    return true
  if (text[skipSpaceBack(text, piece.start)] !== ':') return false
  const colon = /([^.,;:!?]*):\s*$/.exec(before)
  if (colon === null) return false
  const carrier = CARRIERS.exec(colon[1] as string)
  return (
    carrier !== null &&
    !/^(board|label)s?$/i.test(carrier[0]) &&
    /^\P{L}*(\p{L}+\P{L}*){0,3}$/u.test(
      (colon[1] as string).slice(carrier.index + carrier[0].length),
    )
  )
}

/** his new film, “Lacets”: a work noun and a comma before a name. */
function isInTitlePlace(piece: Piece, paragraph: Paragraph, profile: Profile): boolean {
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

function firstLetter(piece: Piece, text: string): number {
  let at = piece.start
  while (at < piece.end && at < piece.start + 8 && classAt(text, at) > UPPER + 2) at++
  return at
}

/** „Fragen Sie die Möwen.“ German nouns have capitals anyway: a stop inside makes it a sentence. */
function isSentence(piece: Piece, text: string, profile: Profile): boolean {
  return profile.language === 'de' && /[.!?]\P{L}{1,2}$/u.test(text.slice(piece.end - 3, piece.end))
}

/** A German title begins with a capital. */
function isGerman(piece: Piece, text: string, profile: Profile): boolean {
  return (
    profile.language === 'de' &&
    piece.words > 1 &&
    classAt(text, firstLetter(piece, text)) === LOWER
  )
}

/** “Hammer! Hammer!” is shouted, whatever its capitals. */
function isExclaimed(piece: Piece, text: string): boolean {
  return /[!?]\P{L}*\p{L}/u.test(text.slice(piece.start, Math.min(piece.end, piece.start + 200)))
}

/** what the report terms “a structure”: the word before the mark is a verb here. */
function isTermed(piece: Piece, paragraph: Paragraph, cue: Span | null): boolean {
  const { tokens, text } = paragraph
  const before = tokenBefore(tokens, piece.start)
  return cue?.start === tokens.start[before] && classAt(text, firstLetter(piece, text)) === LOWER
}

/** A few words that name something: what locals call “haar”; billed as “LoopFest”. */
function isName(
  piece: Piece,
  paragraph: Paragraph,
  { cue }: Attribution,
  cueText: string,
  who: string,
): boolean {
  const { tokens, text } = paragraph
  if (MARKING.test(cueText) && piece.words <= 2) return true
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
    if (/^\s*,/.test(text.slice(cue.end, Math.min(piece.start, cue.end + BETWEEN)))) return true
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
  return profile.language === 'en' && /^ (since|before|after|until|for|in|on|at) /.test(rest)
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
    /[,،!?]\W*$/.test(text.slice(piece.start, piece.end).slice(-6)) ||
    /^\s*[,،]/.test(text.slice(piece.end, piece.end + 4))
  const colon = /:\s*$/.test(text.slice(Math.max(piece.start - 4, 0), piece.start))
  const distance =
    cue.start >= piece.end
      ? tokenFrom(tokens, cue.start) - tokenFrom(tokens, piece.end)
      : before - tokenFrom(tokens, cue.start)
  return (comma || colon) && distance <= 6
}
