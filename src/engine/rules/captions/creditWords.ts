/** Tells a credit from other words at the end of a caption: a position, a year, a party, the initials of a name. */
import {
  BODY_WORDS,
  foldAgency,
  LOWERCASE_AGENCIES,
  ORGANISATIONS,
  PLAIN_INITIALS,
  TEAM_INITIALS,
} from '#engine/words/agencies.ts'
import { CREDIT_FILE, CREDIT_SMALL } from '#engine/words/credits.ts'

const LONGEST = 100
const MOST_WORDS = 12
const INITIALS = /^\p{Lu}{2,6}$/u
/** Initials that nobody knows are a credit up to this length. */
const UNKNOWN_INITIALS = 4
const ROMAN = /^[IVXLCM]+$/
const NAME_WORD = /^[\p{Lu}\p{Lo}@]/u
const INITIAL_OR_TITLE = /^(?:\p{Lu}|Jr|Sr|St|Dr|Inc|Ltd|Co)\.$/u

/** Names, agencies and the small words between them, nothing else. */
export function looksLikeCredit(text: string): boolean {
  const credit = text.trim()
  if (credit === '' || credit.length > LONGEST) return false
  const words = credit.split(/[\s/,;&|+]+/u).filter((w) => w !== '')
  if (words.length === 0 || words.length > MOST_WORDS) return false
  let names = 0
  for (const [i, word] of words.entries()) {
    const last = i === words.length - 1
    const bare = last ? word.replace(/\.$/, '') : word
    if (bare.includes('.') && !/^(?:\p{L}\.)+\p{L}?$/u.test(bare) && !INITIAL_OR_TITLE.test(bare)) {
      if (!/^[\w-]+(?:\.[\w-]+)+$/.test(bare)) return false
    }
    if (NAME_WORD.test(bare.replace(/^[(["'“‘]+/u, ''))) names++
    else if (!isSmall(bare)) return false
  }
  // A script without capitals: only a name's length tells it from a sentence.
  if (/\p{Lo}/u.test(credit) && words.length > 5) return false
  return names > 0
}

function isSmall(word: string): boolean {
  const w = word.toLowerCase()
  return (
    CREDIT_SMALL.has(w) ||
    /^(?:19|20)\d\d$/.test(w) ||
    LOWERCASE_AGENCIES.has(w) ||
    /^(?:al|el|d'|d’|l'|l’|dpa|epa|ddp)[-\p{L}]*$/u.test(w)
  )
}

/** Any part of it is a known agency, with or without "file" and the like. */
export function holdsAgency(credit: string, agencies: ReadonlySet<string>): boolean {
  if (isAgency(credit, agencies)) return true
  return credit.split(/\s*[/,;|]\s*|\s+via\s+/u).some((part) => isAgency(part, agencies))
}

function isAgency(part: string, agencies: ReadonlySet<string>): boolean {
  const whole = foldAgency(part)
  if (!/[\p{Lu}\p{Lo}]/u.test(part)) return LOWERCASE_AGENCIES.has(whole)
  if (agencies.has(whole)) return isSpelledAsAgency(part, whole)
  const words = whole.split(' ')
  const kept = words.filter((w) => !CREDIT_FILE.has(w) && w !== 'photo' && w !== 'photos')
  if (kept.length === 0 || kept.length === words.length) return false
  const name = kept.join(' ')
  return agencies.has(name) && isSpelledAsAgency(part, name)
}

/** Initials count in capitals only: (WHO), not (Who). */
function isSpelledAsAgency(part: string, folded: string): boolean {
  return !/^\p{Ll}{2,5}$/u.test(folded) || folded.length > 4 || part.includes(folded.toUpperCase())
}

/** Whether what stands in brackets after `before` is a credit. */
export function isBracketCredit(
  inner: string,
  before: string,
  agencies: ReadonlySet<string>,
): boolean {
  if (inner === '' || inner.length > LONGEST) return false
  const core = inner
    .split(/\s+/u)
    .filter((w) => !CREDIT_FILE.has(w.toLowerCase()))
    .join(' ')
  const initials = core.replace(/\.(?=\p{Lu}|$)/gu, '')
  if (INITIALS.test(initials)) return initialsAreCredit(initials, before, agencies)
  if (holdsAgency(inner, agencies)) return looksLikeCredit(inner) || agencies.has(foldAgency(inner))
  return isNameAndAgency(inner)
}

/** Ines Corvo/Orlo Times: a name of two words or more, a slash, a name. */
function isNameAndAgency(inner: string): boolean {
  const parts = inner.split('/')
  if (parts.length < 2 || /\d/.test(inner) || !looksLikeCredit(inner)) return false
  return (
    parts.every((p) => p.trim() !== '' && looksLikeCredit(p)) &&
    (/^(?:handout|courtesy|file)\b/i.test(inner) || /\S\s+\S/u.test((parts[0] ?? '').trim()))
  )
}

function initialsAreCredit(
  initials: string,
  before: string,
  agencies: ReadonlySet<string>,
): boolean {
  const known = agencies.has(foldAgency(initials))
  if (!known && initials.length > UNKNOWN_INITIALS) return false
  if (!known && (PLAIN_INITIALS.has(initials) || ROMAN.test(initials))) return false
  if (/[.!?…؟”"»]$/u.test(before) || before === '') return true
  if (spells(before, initials)) return false
  const word = /[\p{L}’'-]+$/u.exec(before)?.[0] ?? ''
  if (known && !ORGANISATIONS.has(foldAgency(initials))) return true
  if (BODY_WORDS.has(word.toLowerCase())) return false
  return known || !(TEAM_INITIALS.has(initials) && /^\p{Lu}/u.test(word))
}

/** Whether the last words before the bracket spell the initials: the Northern Ferry Union (NFU). */
export function spells(before: string, initials: string): boolean {
  const tail = before.slice(-200)
  return (
    spellsBackward(tail.match(/[\p{L}\p{M}’'-]+/gu) ?? [], initials) ||
    spellsBackward(tail.match(/[\p{L}\p{M}]+/gu) ?? [], initials)
  )
}

function spellsBackward(words: readonly string[], initials: string): boolean {
  let at = words.length - 1
  for (let i = initials.length - 1; i >= 0; i--) {
    const wanted = (initials[i] as string).toLowerCase()
    for (; ; at--) {
      const word = words[at]
      if (word === undefined) return false
      if (firstLetter(word) === wanted) break
      // Small words have no letter of their own: the Court of Auditors (CA).
      if (word.length > 3 || i === initials.length - 1) return false
    }
    at--
  }
  return true
}

function firstLetter(word: string): string {
  return word.normalize('NFD').charAt(0).toLowerCase()
}
