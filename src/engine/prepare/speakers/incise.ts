/** French names the speaker within the marks: « Montrez-nous, a-t-elle dit, les chiffres. » */
import { STRONG } from '../lexicon.ts'
import { tokenFrom } from '../tokens.ts'
import type { Attribution } from './mentions.ts'
import { phraseSpan } from './phrases.ts'
import type { Paragraph, Piece } from './pieces.ts'
import type { Subjects } from './subjects.ts'

/** Between two commas: an auxiliary and its pronoun if any, the verb, what belongs to it. */
const INCISE =
  /^(?:(?:a|ont|avait|avaient)(?:-t)?-(?:il|elle|on|ils|elles) |(?:a|ont) )?(\p{L}+)(?:-t)?(?:-(?:il|elle|on|ils|elles))?[^,]{0,60},/u
/** Longest stretch that the expression may match, in characters. */
const REACH = 120

export function findIncise(
  piece: Piece,
  paragraph: Paragraph,
  subjects: Subjects,
): Attribution | null {
  const { tokens, text } = paragraph
  const { phrases } = subjects
  const end = tokenFrom(tokens, piece.end)
  for (let k = tokenFrom(tokens, piece.start); k + 1 < end; k++) {
    if (phrases.gap(k) !== ',') continue
    const from = tokens.start[k + 1] as number
    const match = INCISE.exec(text.slice(from, Math.min(piece.end, from + REACH)))
    const verb = match?.[1]
    if (match === null || verb === undefined) continue
    if ((phrases.words.uses(verb.toLowerCase()) & STRONG) === 0) continue
    const at = tokenFrom(tokens, from + match[0].indexOf(verb))
    const subject = subjects.pronounBetween(k + 1, at) ?? phrases.startingAt(at + 1, end)
    if (subject === null) continue
    return {
      speaker: phraseSpan(tokens, subject),
      cue: { start: tokens.start[at] as number, end: tokens.end[at] as number },
    }
  }
  return null
}
