/** Tells the last lines of wire copy: end marks, desk names, copyright lines. */
import { agenciesOf } from '#engine/words/agencies.ts'
import { SIGN_OFF_ENDS, SIGN_OFF_MORE, SIGN_OFF_NAMES } from '#engine/words/desk.ts'
import { holdsAgency } from '../captions/creditWords.ts'

const LONGEST = 700
const DASHES = /^[\s\p{Pd}*_(#[]+|[\s\p{Pd}*_)#\].]+$/gu
const HASHES = /^(?:#\s*){3,}$/
const THIRTY = /^[\s\p{Pd}([]+30[\s\p{Pd})\]]+$/u
const COPYRIGHT = /^\(?(?:(?:copyright\s*)?(?:©|\(c\))|copyright)\s*(?:(?:19|20)\d\d\b)?[\s,–-]*/iu
/** "Copyright 2024 rules changed the trade" is copy. */
const PROSE = /^[Cc]opyright\s+[\d\s,–-]+\p{Ll}/u
const COPYRIGHT_WORDS = 60
const LETTERS = /[\p{L}]/u

/** Whether a whole body paragraph is nothing but a sign-off. */
export function isSignOff(paragraph: string): boolean {
  if (paragraph.length > LONGEST) return false
  const text = paragraph.trim()
  if (text === '') return false
  return isEndMark(text) || isDeskNames(text) || isCopyrightLine(text)
}

function isEndMark(text: string): boolean {
  if (text.length > 60) return false
  if (HASHES.test(text) || THIRTY.test(text)) return true
  const core = text.replace(DASHES, '')
  const word = core.toLowerCase()
  if (SIGN_OFF_MORE.has(word)) return true
  const dressed = core.length < text.replace(/\.$/, '').length
  const capitals = core === core.toUpperCase() && core !== word
  // "Ends" alone may be a subhead, "more" alone a word.
  if (SIGN_OFF_ENDS.has(word)) return dressed || capitals
  return word === 'more' && (dressed || capitals)
}

/** One of the words that open such a part, anywhere: most paragraphs hold none and need no taking apart. */
const NAMES = new RegExp(SIGN_OFF_NAMES.map(asPattern).join('|'), 'iu')

function asPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** (Reporting by …; Editing by …): in brackets, or two such parts with nothing but names. */
function isDeskNames(text: string): boolean {
  if (!NAMES.test(text)) return false
  const inner = /^[([](.+?)[)\]]\.?$/su.exec(text)?.[1]
  const line = inner ?? text
  const parts = line.split(/[;–—/]|\.\s+|\s-\s/u).filter((p) => LETTERS.test(p))
  const named = parts.filter((p) => opening(p) !== null)
  if (named.length === 0) return false
  if (inner !== undefined) return opening(parts[0] ?? '') !== null || named.length > 1
  // "Reporting by Ines Corvo" alone is how some papers name a contributor; two such parts are a wire's.
  if (named.length < 2) return false
  return parts.every((p) => {
    const start = opening(p)
    return start !== null && holdsOnlyNames(p.slice(start))
  })
}

/** Where the names begin after "Reporting by", or null. */
function opening(part: string): number | null {
  const text = part.toLowerCase()
  const lead = text.length - text.trimStart().length
  for (const words of SIGN_OFF_NAMES) {
    if (!text.startsWith(words, lead)) continue
    const end = lead + words.length
    if (end === text.length || !/[\p{L}]/u.test(text.charAt(end))) return end
  }
  return null
}

const SMALL = new Set(
  'and in at by with for from the of de da del van von bin al el und et y'.split(' '),
)

function holdsOnlyNames(text: string): boolean {
  const words = text.split(/[\s,.&]+/u).filter((w) => w !== '')
  if (words.length === 0 || words.length > 30) return false
  return words.every((w) => /^\p{Lu}/u.test(w) || SMALL.has(w.toLowerCase()))
}

/** © 2024 Agency, © AFP, Copyright 2024 The Agency. All rights reserved. */
function isCopyrightLine(text: string): boolean {
  const sign = COPYRIGHT.exec(text)?.[0]
  if (sign === undefined || PROSE.test(text)) return false
  if (text.split(/\s+/).length > COPYRIGHT_WORDS) return false
  if (/\d/.test(sign)) return true
  return holdsAgency(text.slice(sign.length).replace(/\.$/, ''), agenciesOf({ agencies: [] }))
}
