/** German sets the verb last in a clause of its own: die mit „Hammer!“ antworteten; habe ihn „…“ genannt. */
import { STRONG, WEAK } from '../lexicon.ts'
import { tokenBefore, tokenFrom } from '../tokens.ts'
import type { Attribution } from './mentions.ts'
import { type Phrase, phraseSpan } from './phrases.ts'
import type { Paragraph, Piece } from './pieces.ts'
import type { Subjects } from './subjects.ts'

/** Longest stretch from the start of the clause to the quotation, in words. */
const CLAUSE = 20
const HAVING = /^(habe|hat|hätte|hatte|haben|hätten|hatten)$/
const MODAL = /^(soll|sollen|solle|will|wollen|wolle|kann|könne|muss|müsse|würde)$/
/** Participles that say nothing: es habe „keine Warnung“ gegeben. */
const SILENT = /^(gegeben|gehalten|gesehen|gefunden|gestanden|getan|begonnen|geschlossen|geworfen)$/
const RELATIVE = /^(der|die|das|den|dem|denen|deren|welche|welcher|welches)$/
const JOINING = /^(dass|daß|weil|wie|als|wenn|ob|obwohl|was|nachdem)$/
const PARTICLE = /^(zu|ein|an|auf|vor|ab|aus|hinzu|entgegen)$/
const PREPOSITION = /^(mit|von|als|in|auf|zu|über)$/

/** The attribution by a verb that ends the clause a quotation stands in, or null. */
export function byClosingVerb(
  piece: Piece,
  paragraph: Paragraph,
  subjects: Subjects,
): Attribution | null {
  const { tokens, text } = paragraph
  const { phrases } = subjects
  const verb = tokenFrom(tokens, piece.end)
  const start = tokens.start[verb]
  if (start === undefined || text.slice(piece.end, start).trim() !== '') return null
  if ((phrases.uses(verb) & (STRONG | WEAK)) === 0 || SILENT.test(phrases.lower(verb))) return null
  // genannt haben
  const end = HAVING.test(phrases.lower(verb + 1)) && phrases.joins(verb) ? verb + 1 : verb
  if (end + 1 < tokens.start.length && !/[.,;!?–—]/.test(phrases.gap(end))) return null
  const last = tokenBefore(tokens, piece.start)
  let from = last
  while (from > 0 && from > last - CLAUSE && !/[,;.:!?–—]/.test(phrases.gap(from - 1))) from--
  const subject = subjectOf(from, last, phrases.lower(verb), subjects)
  return subject === null
    ? null
    : {
        speaker: phraseSpan(tokens, subject),
        cue: { start, end: tokens.end[verb] as number },
        closing: true,
      }
}

function subjectOf(from: number, last: number, verb: string, subjects: Subjects): Phrase | null {
  const { phrases } = subjects
  if (/^ge|(rt|cht|gt|nnt|lt|tet)$/.test(verb)) {
    for (let k = from; k <= last; k++) {
      if (!HAVING.test(phrases.lower(k)) && !MODAL.test(phrases.lower(k))) continue
      return k > from ? phrases.endingAt(k - 1, from) : phrases.startingAt(k + 1, last + 1)
    }
  }
  const first = phrases.lower(from)
  if (JOINING.test(first)) return phrases.startingAt(from + 1, last + 1)
  if (!RELATIVE.test(first) || from === 0 || !phrases.gap(from - 1).includes(',')) return null
  // den die Fans „…“ nennen; die mit „…“ antworteten
  if (from < last && !PREPOSITION.test(phrases.lower(from + 1))) {
    return phrases.startingAt(from + 1, last + 1)
  }
  // rief den Streikenden zu, die mit: the particle of the verb before
  const noun = PARTICLE.test(phrases.lower(from - 1)) ? from - 2 : from - 1
  return phrases.endingAt(noun, Math.max(from - CLAUSE, 0))
}
