/** Finds a credit that stands at the end of a caption instead of in its own field (rules.md `credit-in-caption`). */

import { agenciesOf } from '#engine/words/agencies.ts'
import { CREDIT_GIVERS, CREDIT_LABELS } from '#engine/words/credits.ts'
import type { HouseStyle } from '#shared/style.ts'
import type { Span } from '#shared/text/span.ts'
import { labelIn } from '../residue/labels.ts'
import { holdsAgency, isBracketCredit, looksLikeCredit } from './creditWords.ts'

/** The credit as written, brackets and label included, and what belongs in the credit field. */
export interface EndCredit extends Span {
  readonly tidy: string
}

/** A credit is short: only so much of the end of a caption is looked at. */
const WINDOW = 240
const BOUNDARY = /(?<!(?<!\.)\b\p{Lu})[.!?…؟][”’"»)]*\s+|\n|\s[|•]\s+/gu

const alternatives = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|')
/** "Photo:", "File photo: ", "Foto von ", "©" after white space, a stop, a dash, a bracket. */
const LABEL = new RegExp(
  `(?<=^|[\\s.!?…)»”"’|–—-])(?:((?:file|archive|handout)\\s+)?(?:${alternatives(CREDIT_LABELS)})(?:\\s*:|\\s+(?:${alternatives(CREDIT_GIVERS)})(?=\\s))|©|\\(c\\)(?=\\s))\\s*`,
  'giu',
)
const SURE_LABEL =
  /^(?:(?:file )?(?:photo|photograph|(?:photo |image |picture )?credit)\s*:|©)\s*$/i
const NOT_OWNER =
  /^(?:an?|how|what|when|where|why|who|which|this|that|these|those|it|is|in|on|at)\s/i
const TAIL_WORDS = 6
const COURTESY = /^Courtesy of(?:\s+[^\s.]+){1,8}\.?$/
const NAME_AND_AGENCY = /^[^\d/]{3,60}\S\/\S/
const QUICK = /[)\]:©/|•]|\n|\b(?:by|courtesy|par|von)\s|[.!?…؟][”’"»)]*\s+\S.{0,60}$/iu

export function creditAtEnd(
  caption: string,
  style: Pick<HouseStyle, 'agencies'>,
): EndCredit | null {
  const words = withoutLabels(caption)
  const from = Math.max(0, words.length - WINDOW)
  const tail = (from === 0 ? words : words.slice(from)).trimEnd()
  if (!QUICK.test(tail)) return null
  const agencies = agenciesOf(style)
  const found = inBrackets(tail, agencies) ?? labelled(tail) ?? bare(tail, agencies)
  return found && { start: found.start + from, end: found.end + from, tidy: found.tidy }
}

/** The caption without the credit, or page labels, at its end. */
export function withoutCredit(caption: string, style: Pick<HouseStyle, 'agencies'>): string {
  const credit = creditAtEnd(caption, style)
  return credit ? caption.slice(0, credit.start).trimEnd() : withoutLabels(caption)
}

/** The caption up to the last line that is no page label ("TT"), which `ui-residue` reports. */
export function withoutLabels(caption: string): string {
  let text = caption
  for (let feed = text.lastIndexOf('\n'); feed !== -1; feed = text.lastIndexOf('\n')) {
    const last = text.slice(feed + 1)
    if (last.trim() !== '' && labelIn(last, 'line') === null) break
    text = text.slice(0, feed)
  }
  return text
}

function inBrackets(tail: string, agencies: ReadonlySet<string>): EndCredit | null {
  const end = tail.endsWith('.') ? tail.length - 1 : tail.length
  const close = tail[end - 1]
  if (close !== ')' && close !== ']') return null
  const start = tail.lastIndexOf(close === ')' ? '(' : '[', end - 2)
  if (start === -1) return null
  const inner = tail.slice(start + 1, end - 1).trim()
  const label = labelled(inner, true)
  if (label?.start === 0) return { start, end, tidy: label.tidy }
  if (!isBracketCredit(inner, tail.slice(0, start).trimEnd(), agencies)) return null
  return { start, end, tidy: tidied(inner) }
}

/** "Photo: Ines Corvo" up to the end. */
function labelled(tail: string, bracketed = false): EndCredit | null {
  LABEL.lastIndex = 0
  for (let m = LABEL.exec(tail); m !== null; m = LABEL.exec(tail)) {
    const rest = tail.slice(LABEL.lastIndex)
    if (!isMidSentence(m) && (looksLikeCredit(rest) || isLabelledTail(m, rest, bracketed))) {
      const file = m[1]?.trim().toLowerCase()
      const tidy = tidied(rest)
      return { start: m.index, end: tail.length, tidy: file ? `${tidy} ${file}` : tidy }
    }
  }
  return null
}

/** After "Photo:", "Credit:" or ©, behind a sentence or in brackets, a few words are a credit in any form: the Biel family. */
function isLabelledTail(m: RegExpExecArray, rest: string, bracketed: boolean): boolean {
  if ((m.index === 0 && !bracketed) || !SURE_LABEL.test(m[0]) || NOT_OWNER.test(rest)) return false
  const words = rest.trim().replace(/\.$/, '').split(/\s+/)
  const owner = /\p{Lu}/u.test(rest) || words.length <= 2
  return words.length <= TAIL_WORDS && owner && !/[.!?;:…]\s|[()[\]]/.test(rest)
}

/** "holds a photo by Ines Corvo": a small letter after other words, and no colon. */
function isMidSentence(m: RegExpExecArray): boolean {
  return m.index > 0 && /^\p{Ll}[^:]*$/u.test(m[0])
}

/**
 * An agency, or Name/Agency, after the last sentence or on a line of its own; Name/Agency may be all that
 * the caption says.
 */
function bare(tail: string, agencies: ReadonlySet<string>): EndCredit | null {
  let start = -1
  BOUNDARY.lastIndex = 0
  for (let m = BOUNDARY.exec(tail); m !== null; m = BOUNDARY.exec(tail)) start = BOUNDARY.lastIndex
  const rest = tail.slice(Math.max(0, start))
  if (start === -1 && !NAME_AND_AGENCY.test(rest)) return null
  const tidy = tidied(rest)
  const found = COURTESY.test(rest) || (looksLikeCredit(rest) && holdsAgency(tidy, agencies))
  return found ? { start: Math.max(0, start), end: tail.length, tidy } : null
}

/** House form as far as it is certain: no slash with spaces, no stop at the end, single spaces. */
function tidied(credit: string): string {
  return credit
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\b(?:Jr|Sr|Inc|Ltd|Co|[A-Z]))\.$/, '')
}
