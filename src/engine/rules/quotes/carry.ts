/** What the paragraphs round a quotation say of its speaker, without quoting him themselves. */
import type { Span } from '#shared/text/span.ts'
import { namesSpeaker } from '../../prepare/attribution.ts'
import { UPPER } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import { FUNCTION, OBJECT, PRONOUN, STRONG } from '../../prepare/lexicon.ts'
import type { UnitReading } from '../../prepare/reading.ts'
import { firstFrom, holding } from '../../prepare/search.ts'
import type { StoryReading } from '../../prepare/story.ts'
import { tokenFrom } from '../../prepare/tokens.ts'

/** Between a subject and its verb may stand an age or a title: Kell, 60, also said. */
const SUBJECT = 3
/** Words up to the name after “by”: by the new-media artist Eryk Vane. */
const AGENT = 5
/** An attribution on a line of its own is no longer than this, in words. */
const BYLINE = 14
const DASH = /^\s*[-–—―]{1,2}\s*\p{L}/u

/** The end of a text leads into what follows: a colon, a question of the writer's own, a comma after a verb. */
export function leadsOn({ text }: Pick<PreparedUnit, 'text'>): boolean {
  return /[:?,،؟]$/.test(text.slice(-40).trimEnd())
}

/** The last sentence reports what a person said without quoting it: Kell said she would sue. */
export function reportsSpeech(unit: PreparedUnit): boolean {
  return unit.fact(readReport)
}

function readReport({ text, tokens, sentences, marks, profile }: UnitReading): boolean {
  const last = sentences.at(-1)
  if (last === undefined) return false
  const { words } = profile
  const end = tokenFrom(tokens, last.end)
  for (let k = tokenFrom(tokens, last.start); k < end; k++) {
    const uses = words.uses(tokens.lower[k] as string)
    if ((uses & STRONG) === 0 || (uses & OBJECT) !== 0) continue
    if (holding(marks.spans, tokens.start[k] as number) !== undefined) continue
    for (let s = k - 1; s >= 0 && s >= k - SUBJECT; s--) if (isPerson(s)) return true
    // The general condemned the raid, saying …: who says it is the subject of the sentence.
    if (PARTICIPLE.test(tokens.lower[k] as string) && text[tokens.end[k - 1] as number] === ',')
      return true
    if (profile.language !== 'en' && isPerson(k + 1)) return true
    // a view that was echoed by the painter Eryk Vane
    if (tokens.lower[k + 1] !== 'by') continue
    for (let s = k + 2; s < end && s <= k + 1 + AGENT; s++) if (isPerson(s)) return true
  }
  return false

  /** A name, or a pronoun for one; a capital alone may be the start of a sentence. */
  function isPerson(k: number): boolean {
    const uses = words.uses(tokens.lower[k] ?? '')
    if (PERSONAL.test(tokens.lower[k] ?? '')) return true
    if (profile.language === 'ar') return (uses & FUNCTION) === 0 && k < end
    return tokens.first[k] === UPPER && (uses & (FUNCTION | PRONOUN)) === 0
  }
}

const PARTICIPLE = /(?:ing|ant)$/
const PERSONAL = /^(he|she|they|i|we|who|il|elle|ils|elles|qui|er|sie)$/

/** So many short paragraphs may stand under one lead … */
const ITEMS = 12
/** … each of no more sentences than this. */
const ITEM = 2

/** In a list whose lead names the speaker: Kell has long maintained: … */
export function isUnderLead(unit: PreparedUnit, story: StoryReading): boolean {
  let item = unit
  for (let steps = 1; steps <= ITEMS && item.sentences.length <= ITEM; steps++) {
    const before = story.before(unit, steps)
    if (before === null) return false
    if (before.text.trimEnd().endsWith(':')) return namesSpeaker(before) || reportsSpeech(before)
    item = before
  }
  return false
}

/** An attribution that stands alone, as under a reader's letter: — Marta Kell, Orlo. */
export function isByline(unit: PreparedUnit | undefined): boolean {
  if (unit === undefined) return false
  return DASH.test(unit.text) && unit.wordCount <= BYLINE && unit.marks.spans.length === 0
}

/** A question of the writer's own stands straight before: Is he sorry? “Not at all, not for a day.” */
export function answersQuestion({ text, sentences }: PreparedUnit, span: Span): boolean {
  const before = sentences[firstFrom(sentences, span.start) - 1]
  if (before === undefined || before.end > span.start) return false
  return /[?؟]$/.test(text.slice(before.start, before.end))
}
