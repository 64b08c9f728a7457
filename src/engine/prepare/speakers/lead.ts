/** Attributions in the sentence beside a quotation: She laughs. “Do I regret it?” — Lord Ferris interrupted. */
import type { Span } from '#shared/text/span.ts'
import type { Cue } from '../cues.ts'
import { GESTURE, STRONG, WEAK } from '../lexicon.ts'
import { firstFrom, holding } from '../search.ts'
import { tokenBefore, tokenFrom } from '../tokens.ts'
import type { Attributor } from './attribute.ts'
import type { Attribution } from './mentions.ts'
import { phraseSpan } from './phrases.ts'

/** A sentence that only shows somebody speaking has few words. */
const BEAT = 12
/** How many sentences may stand between quotations and "Kell tells this". */
const TELLING = 2

export interface Lead extends Attribution {
  /** A gesture, no report: whoever speaks already goes on. */
  readonly gesture: boolean
}

/** The attribution by the sentence before a quotation that has none of its own. */
export function leadOf(piece: Span, attributor: Attributor): Lead | null {
  const { sentences, pieces, text } = attributor.paragraph
  const own = firstFrom(sentences, attributor.sentenceOf(piece).start)
  const lead = sentences[own - 1]
  if (lead === undefined || holding(pieces, lead.start) !== undefined) return null
  const next = pieces[firstFrom(pieces, lead.start)]
  if (next !== undefined && next.start < lead.end) return null
  // What did he say? It asks for the words, and says nothing of whose they are.
  if (/[?؟]\P{L}*$/u.test(text.slice(Math.max(lead.end - 3, 0), lead.end))) return null
  return reportIn(lead, attributor) ?? gestureIn(lead, attributor)
}

/** “Do I regret it?” She laughs. The sentence after it shows the speaker. */
export function beatAfter(piece: Span, attributor: Attributor): Lead | null {
  const { sentences, pieces } = attributor.paragraph
  const beat = sentences[firstFrom(sentences, piece.end)]
  if (beat === undefined || holding(pieces, beat.start) !== undefined) return null
  const next = pieces[firstFrom(pieces, beat.start)]
  return next !== undefined && next.start < beat.end ? null : gestureIn(beat, attributor)
}

/** The report that a text without quotations ends with: whoever speaks there may go on in the next. */
export function closingReport(attributor: Attributor): Lead | null {
  const { sentences, text, pieces } = attributor.paragraph
  const last = sentences.at(-1)
  if (last === undefined || (pieces.at(-1)?.end ?? 0) > last.start) return null
  if (/[?؟]\P{L}*$/u.test(text.slice(last.end - 3, last.end))) return null
  return verbAtEnd(last, attributor) ?? reportIn(last, attributor)
}

/** Lord Ferris interrupted. Kell shrugged. */
function verbAtEnd(sentence: Span, attributor: Attributor): Lead | null {
  const { tokens } = attributor.paragraph
  const { phrases } = attributor.subjects
  const verb = tokenBefore(tokens, sentence.end)
  if (phrases.words.language !== 'en' || phrases.isCapital(verb)) return null
  const uses = phrases.uses(verb)
  if ((uses & (STRONG | WEAK | GESTURE)) === 0 || attributor.subjects.isPassive(verb)) return null
  const subject = phrases.before(verb, tokenFrom(tokens, sentence.start))
  if (subject === null) return null
  return {
    speaker: phraseSpan(tokens, subject),
    cue: { start: tokens.start[verb] as number, end: tokens.end[verb] as number },
    gesture: false,
  }
}

/** Kell tells this without emphasis: said of the quotations before, near the start of a text. */
export function tellingOf(attributor: Attributor): Attribution | null {
  const { sentences, cues, tokens } = attributor.paragraph
  for (const sentence of sentences.slice(0, TELLING)) {
    for (let i = firstFrom(cues, sentence.start); i < cues.length; i++) {
      const cue = cues[i] as Cue
      if (cue.start >= sentence.end) break
      const after = tokenFrom(tokens, cue.end)
      if (
        cue.kind !== 'verb' ||
        !/^(tell|tells|told|recount|recounts|relates?|recalls?|raconte|erzählt)$/.test(
          tokens.lower[tokenFrom(tokens, cue.start)] as string,
        )
      )
        continue
      if (
        !/^(this|it|all|das|cela|ceci)$/.test(tokens.lower[after] ?? '') &&
        !/^(the|her|his) (story|tale)/.test(tokens.lower.slice(after, after + 2).join(' '))
      )
        continue
      const found = attributor.byCue(cue, { start: sentence.end, end: sentence.end }, sentence)
      if (found?.speaker) return found
    }
  }
  return null
}

function reportIn(lead: Span, attributor: Attributor): Lead | null {
  const { cues, tokens } = attributor.paragraph
  for (let i = firstFrom(cues, lead.start); i < cues.length; i++) {
    const cue = cues[i] as Cue
    if (cue.start >= lead.end) return null
    if (cue.kind !== 'verb' && cue.kind !== 'phrase') continue
    const found = attributor.byCue(cue, { start: lead.end, end: lead.end }, lead)
    // Ask anyone: an order has no subject.
    if (!found?.speaker || (found.speaker.end > cue.start && found.speaker.start <= cue.start))
      return null
    const word = tokens.lower[tokenFrom(tokens, cue.start)] as string
    const uses = attributor.profile.words.uses(word)
    return { ...found, gesture: (uses & GESTURE) !== 0 }
  }
  return null
}

/** Gary Finch, on drums, nods. */
function gestureIn(beat: Span, attributor: Attributor): Lead | null {
  const { tokens } = attributor.paragraph
  const { phrases } = attributor.subjects
  const from = tokenFrom(tokens, beat.start)
  const to = tokenFrom(tokens, beat.end)
  for (let k = from; k < to && k < from + BEAT; k++) {
    const uses = phrases.uses(k)
    if ((uses & GESTURE) === 0 || phrases.isCapital(k)) continue
    const arabic = phrases.words.language === 'ar'
    const subject = arabic
      ? phrases.startingAt(k + 1, to)
      : (phrases.before(k, from) ?? attributor.subjects.main(beat))
    if (subject === null) return null
    const cue = { start: tokens.start[k] as number, end: tokens.end[k] as number }
    return {
      speaker: phraseSpan(tokens, subject),
      cue: (uses & STRONG) !== 0 || arabic ? cue : null,
      gesture: true,
    }
  }
  return null
}
