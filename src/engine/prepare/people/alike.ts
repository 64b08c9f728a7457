/** When two names are spellings of one (rules.md, section 6): by accents, or by one or two letters. */
import { accented, distance, mayBeNear } from './fold.ts'
import { MAN, type PersonWords, WOMAN } from './words.ts'

/** How a surname stands there: after a given name, alone with a verb of saying, or quite alone. */
export type Standing = 'full' | 'speaking' | 'bare'

/** The less speaks for a surname, the longer it must be, and the nearer. */
const SHORTEST = { full: 5, speaking: 5, bare: 6 }
const TWO_EDITS = { full: 6, speaking: 8, bare: 8 }
/** Of two names that both exist, so short ones are two names: Tom and Tim. */
const TOO_SHORT = 3

/** Endings that make another word of a name: Kells, Trumpian, Marxist, Martini. */
const DERIVED = /^(e?s|[aeiou]|ian|ians|an|ans|ism|ist|ists|ite|ites|ic|isch|ien|iste)$/

export interface Surname {
  /** As written. */
  readonly surname: string
  readonly key: string
  readonly letters: number
}

/** Equal but for accents: Corvo and Córvo. */
export function differInAccents(a: string, b: string): boolean {
  return accented(a) !== accented(b)
}

/** Two surnames that may be one, misspelt. Not those that are equal but for accents. */
export function nearSurnames(a: Surname, b: Surname, form: Standing): boolean {
  const shorter = Math.min(a.key.length, b.key.length)
  if (shorter < SHORTEST[form] || a.key === b.key) return false
  const sameInitial = a.key[0] === b.key[0]
  if (form !== 'full' && !sameInitial) return false
  const most = sameInitial && shorter >= TWO_EDITS[form] ? 2 : 1
  if (!mayBeNear(a.key, b.key, a.letters, b.letters, most)) return false
  if (distance(a.key, b.key, most) > most) return false
  return form === 'full' || !isDerived(a.key, b.key)
}

function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) && DERIVED.test(long.slice(short.length))
}

/**
 * Two given names (folded, not equal) that may be one: Ahmad and Ahmed, Jon and John. Where both are names
 * that people have, they must sound alike and not be one a woman’s, one a man’s: Mario and Maria, Dave and
 * Dale are two people.
 */
export function nearGiven(a: string, b: string, words: PersonWords): boolean {
  const shorter = Math.min(a.length, b.length)
  const longer = Math.max(a.length, b.length)
  if (shorter < 3) return false
  const edits = distance(a, b, 2)
  if (edits > 2) return false
  const [usesA, usesB] = [words.uses(a), words.uses(b)]
  const [whoseA, whoseB] = [usesA & (WOMAN | MAN), usesB & (WOMAN | MAN)]
  if (whoseA !== 0 && whoseB !== 0) {
    return (whoseA & whoseB) !== 0 && longer > TOO_SHORT && sound(a) === sound(b)
  }
  return edits === 1 ? sameStart(a, b) : longer >= 6 && sameStart(a, b)
}

const VOWELS = /^[aeiouy]/

function sameStart(a: string, b: string): boolean {
  return a[0] === b[0] || sound(a)[0] === sound(b)[0] || (VOWELS.test(a) && VOWELS.test(b))
}

/** The consonants that are heard, those of one sound as one letter; at the start one letter for all vowels. */
function sound(name: string): string {
  const plain = name
    .replace(/^g(?=e)/, 'j')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/[ckq]+h?/g, 'k')
    .replace(/[sz]+/g, 's')
    .replace(/[wv]/g, 'v')
    .replace(/th/g, 't')
    .replace(/sh/g, 's')
  // Stephen and Steven, Gustaf and Gustav; at the start they are told apart.
  const rest = plain
    .slice(1)
    .replace(/[aeiouyhj]/g, '')
    .replace(/f/g, 'v')
  const first = VOWELS.test(plain) ? 'a' : plain[0]
  return `${first}${rest}`.replace(/(.)\1+/g, '$1')
}
