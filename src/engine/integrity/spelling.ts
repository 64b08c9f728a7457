/** One form for the spellings of one word (rules.md, section 5). */
import { OUR_STEMS, SPELLING_PAIRS } from '#engine/words/spoken.ts'

const OUR = new RegExp(`(${[...OUR_STEMS].sort((a, b) => b.length - a.length).join('|')})our`)
/** A vowel group and one more: travelled, not called. */
const DOUBLED =
  /^(.{0,24}[aeiouy]+[^aeiouy]+[aeiouy]+)([lpstmg])\2(ed|er|ers|ing|or|ors|est|ery|ous)$/
const ISE = /^(.{3,24})is(e|ed|es|er|ers|ing|able|ation|ations)$/
const YSE = /^(.{2,24})ys(e|ed|es|er|ers|ing)$/
const ACCENTS = /[\u0300-\u036f]/g
/** Longer words have no second spelling that anybody lists. */
const LONGEST = 30

/** A lower-case English word in the form that all its spellings share; not always a word itself. */
export function foldEnglish(word: string): string {
  if (word.length > LONGEST) return word
  let w = word
  if (/[^\x20-\x7e]/.test(w)) {
    w = w.normalize('NFD').replace(ACCENTS, '').replaceAll('æ', 'ae').replaceAll('œ', 'oe')
  }
  const paired = SPELLING_PAIRS.get(w)
  if (paired !== undefined) return paired
  if (w.includes('our')) w = w.replace(OUR, '$1or')
  if (w.includes('is')) w = w.replace(ISE, '$1iz$2')
  else if (w.includes('ys')) w = w.replace(YSE, '$1yz$2')
  return w.replace(DOUBLED, '$1$2$3')
}
