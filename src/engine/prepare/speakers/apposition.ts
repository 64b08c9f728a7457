/** What stands behind a name and says who it is: Kell, the harbour master; the harbour master, Marta Kell. */
import { LOWER, UPPER } from '../chars.ts'
import { AUXILIARY, CONJUNCTION, DETERMINER, FUNCTION, PREPOSITION, STRONG } from '../lexicon.ts'
import type { Language } from '../profiles/profile.ts'
import type { Phrase, Phrases } from './phrases.ts'

/** The longest addition, in words. */
const LONGEST = 30
const COMMA = /^[,،]$/
/** Opens an addition though it is a determiner: said Kell, whose; Kell, this time. */
const NO_START = /^(what|which|whose|this|that|all|both|no|any|each|every)$/
/** Forms of verbs, which tell what somebody does rather than who he is. */
const VERBAL: Record<Language, RegExp> = {
  en: /(ing|ed)$/,
  fr: /(ant|é|ée|és|ées)$/,
  de: /(end|t)$/,
  ar: /ا$/,
}

/**
 * The phrase with the addition that follows it, up to a comma or stop; `to` is the first word that can
 * belong to it no more.
 */
export function withAddition(phrase: Phrase, to: number, phrases: Phrases): Phrase {
  const { last } = phrase
  const start = last + 1
  if (start >= to || !COMMA.test(phrases.gap(last))) return phrase
  const end = endOfAddition(start, to, phrases)
  if (end < 0 || !opensAddition(phrase, start, end, phrases)) return phrase
  return { first: phrase.first, last: end }
}

function opensAddition(phrase: Phrase, start: number, end: number, phrases: Phrases): boolean {
  const { language } = phrases.words
  const uses = phrases.uses(start)
  const lower = phrases.lower(start)
  const named = phrases.isCapital(phrase.last)
  if (language === 'ar')
    return (uses & FUNCTION) === 0 && !/^[وف]/.test(lower) && (uses & STRONG) === 0
  // the prosecutor, Ms Lovell; one of them, Councillor Perpetua Sandoval
  if (phrases.isCapital(start) && (uses & FUNCTION) === 0) {
    if (language === 'de') return named && phrases.tokens.first[phrase.first] === UPPER
    return (
      phrases.tokens.first[phrase.first] === LOWER ||
      phrases.tokens.first[phrase.last] === LOWER ||
      (phrases.uses(phrase.first) & DETERMINER) !== 0
    )
  }
  if (!named) return false
  if ((uses & DETERMINER) !== 0) return !NO_START.test(lower) && !isClause(start, end, phrases)
  // Okonedo, managing director of the grid: a noun without an article
  if ((uses & (FUNCTION | STRONG)) !== 0 || phrases.tokens.first[start] !== LOWER) return false
  // managing director; but wiping his hands
  const gerund = language === 'en' && /ing$/.test(lower)
  if (gerund && (phrases.uses(start + 1) & FUNCTION) !== 0) return false
  const noun = gerund ? phrases.lower(start + 1) : lower
  return !VERBAL[language].test(noun) && !isClause(start, end, phrases)
}

/** the wind was cold, the wind tugging: a verb before any who or that. */
function isClause(start: number, end: number, phrases: Phrases): boolean {
  for (let k = start; k <= end; k++) {
    if (/^(who|whose|whom|that|where|which|qui|que|qu|dont|où)$/.test(phrases.lower(k)))
      return false
    const tells = k > start + 1 && k < start + 4 && /ing$/.test(phrases.lower(k))
    if (tells && /^(the|his|her|its|their)$/.test(phrases.lower(start))) return true
    if ((phrases.uses(k) & AUXILIARY) !== 0 && (phrases.uses(k) & DETERMINER) === 0) return true
  }
  return false
}

/** The last word before a comma, stop, bracket or dash; -1 when that is too far. */
function endOfAddition(start: number, to: number, phrases: Phrases): number {
  for (let k = start; k < to && k < start + LONGEST; k++) {
    if (k + 1 >= to || !joinsLoosely(phrases, k)) {
      // A conjunction or preposition is no end.
      return (phrases.uses(k) & (CONJUNCTION | PREPOSITION)) !== 0 && !phrases.isCapital(k) ? -1 : k
    }
  }
  return -1
}

function joinsLoosely(phrases: Phrases, k: number): boolean {
  return phrases.joins(k) || /^(['’]|['’] ?s|&)$/.test(phrases.gap(k))
}
