/**
 * Paragraphs that are to be deleted: page buttons, repeats, sign-offs. The rules that report them and
 * every other rule, which leaves them out (rules.md "Precedence"), read them here.
 */
import type { PreparedFigure, PreparedUnit } from './copy.ts'
import { normalise } from './normalise.ts'
import labels from './words/all/interface-labels.json' with { type: 'json' }

export type LeftOut = 'ui-residue' | 'duplicate-text' | 'desk-residue'

const EXACT = new Set(labels.exact)
const LABELS = new Set(labels.labels.map(normalise))
const LONGEST = Math.max(...labels.labels.map((l) => l.length)) + 4

/** A line that is nothing but a page-interface label; a colon, a stop or an arrow may end it. */
export function isInterfaceLabel(line: string): boolean {
  const text = line.trim()
  if (text === '' || text.length > LONGEST) return false
  if (EXACT.has(text)) return true
  return LABELS.has(normalise(text.replace(/[\s:›»>→…+]+$/u, '')))
}

const SIGN_OFF =
  /^(?:[-–—\s]*(?:ends|end|30|fin|ende)[-–—\s]*|#{2,}|[-–—*\s(]*more to come[-–—*\s).]*|\((?:additional )?(?:reporting|writing|editing|compiled|edited|written)\b[^()]*\)\.?|(?:©|\(c\)|copyright ©?)\s*(?:19|20)\d\d\b.{0,60})$/i

/** A paragraph that is only the end mark of a wire story or the names of its desk. */
export function isSignOff(paragraph: string): boolean {
  const text = paragraph.trim()
  if (text === '' || text.length > 400 || !SIGN_OFF.test(text)) return false
  // The word alone ("End") may be a subhead; a wire sets it in capitals or between dashes.
  return !/^(?:ends?|fin|ende)$/i.test(text) || text === text.toUpperCase()
}

const BRACKETED = /\s*\([^()]*\)\.?\s*$/

/** A caption without a credit in brackets at its end. */
export function withoutCredit(caption: string): string {
  return caption.replace(BRACKETED, '')
}

/** Short lines may repeat on purpose: a repeated paragraph counts from this many words. */
const REPEAT_WORDS = 8

/**
 * Which body paragraphs are to be deleted and why. A paragraph is a duplicate of the headline, of a
 * caption, or of an earlier paragraph of eight words or more that ends like a sentence.
 */
export function findLeftOut(
  headline: PreparedUnit,
  body: readonly PreparedUnit[],
  figures: readonly PreparedFigure[],
): ReadonlyMap<PreparedUnit, LeftOut> {
  const out = new Map<PreparedUnit, LeftOut>()
  const known = new Set<string>()
  if (headline.normal !== '') known.add(headline.normal)
  for (const f of figures) {
    if (f.caption.normal === '') continue
    known.add(f.caption.normal)
    if (f.caption.text.trimEnd().endsWith(')')) known.add(normalise(withoutCredit(f.caption.text)))
  }
  for (const unit of body) {
    if (unit.text.length <= LONGEST && isInterfaceLabel(unit.text)) {
      out.set(unit, 'ui-residue')
      continue
    }
    if (isSignOff(unit.text)) {
      out.set(unit, 'desk-residue')
      continue
    }
    const { normal } = unit
    if (normal === '') continue
    if (
      known.has(normal) ||
      (normal.endsWith(')') && known.has(normalise(withoutCredit(unit.text))))
    ) {
      out.set(unit, 'duplicate-text')
    } else if (/[.!?…؟"'”’»“]\s*$/.test(unit.text) && unit.wordCount >= REPEAT_WORDS) {
      known.add(normal)
    }
  }
  return out
}
