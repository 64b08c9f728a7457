import { attributedByBuild, namesSpeaker } from '../../prepare/attribution.ts'
import { classAt, isWordClass, LOWER, skipSpace, skipSpaceBack } from '../../prepare/chars.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import { CONTENT, DETERMINER } from '../../prepare/lexicon.ts'
import type { QuotedSpan } from '../../prepare/marks.ts'
import type { UnitReading } from '../../prepare/reading.ts'
import { tokenFrom } from '../../prepare/tokens.ts'
import { defineRule } from '../define.ts'
import { answersQuestion, isByline, leadsOn, reportsSpeech } from './carry.ts'
import { speaksToReaders } from './terms.ts'
import { isWhollyQuoted, spokenUnits } from './units.ts'

/** Shorter quotations are slogans, shouts, terms. */
const WORDS = 4
/** Longer than this, a paragraph in marks without a stop is speech. */
const SUBHEAD = 10

export const quoteUnattributed = defineRule({
  id: 'quote-unattributed',
  severity: 'error',
  looksAt: 'article',
  message: 'Who said this? Name the speaker in this paragraph.',
  why: 'A reader must be able to judge every quotation by its speaker.',
  source: 'RTR; GDN; AFP; VOA',
  version: 3,
  examples: {
    bad: [
      {
        body: ['The council said the wall was old.', '“The quay was never inspected.”'],
        where: 'body[1]',
        text: '“The quay was never inspected.”',
      },
      {
        body: ['The inquiry opened.', '“The quay was never inspected.”', 'It hears forty people.'],
        where: 'body[1]',
        text: '“The quay was never inspected.”',
      },
      {
        body: ['The choir is back.'],
        figures: [{ caption: 'The choir in Orlo. “It feels like coming home.”' }],
        where: 'figures[0].caption',
        text: '“It feels like coming home.”',
      },
    ],
    good: [
      { body: ['“The quay was never inspected,” Marta Kell said.'] },
      { body: ['“We tied the ropes,” Kell said. “Then we waited.', '“At four the wind dropped.”'] },
      { body: ['The letter began like this:', '“You will not know my name.”'] },
      {
        body: ['“We had nothing left,” Kell said.', 'It rained. “You could hear the bucket drop.”'],
      },
      { body: ['A sign on the door read: “Sold out, see you tomorrow.”'] },
      { body: ['Marta Kell: “I never wanted the job at first.”'] },
      { body: ['“The best boat is the one at home.” The line hangs in every yard.'] },
      {
        body: [
          'Here is why a boat matters.',
          '“Kell, why are we talking of boats again?”',
          'I have thought about boats for years.',
        ],
      },
      { body: ['“We never doubted it,” smiled Joan Achterberg.'] },
      { body: ['Kell said she would sue the port.', '“They took the quay from under us.”'] },
      { body: ['Is Kell sorry for it? “Not at all, not for a day.”'] },
      { body: ['“The best play of the year by far.”', '— Marta K., Orlo'] },
      { body: ['The festival opens with “The Long Way Back to Orlo” on Friday.'] },
    ],
  },
  check(copy, report) {
    const carried = new Carried(copy)
    for (const unit of spokenUnits(copy)) {
      const full = unit.fact(readSpeech)
      if (full.length === 0 || namesSpeaker(unit) || carried.has(unit)) continue
      for (const s of full) {
        if (attributedByBuild(unit, s) || answersQuestion(unit, s)) continue
        report({ unit, span: { start: s.start, end: s.end } })
      }
    }
  },
})

/** Whole sentences of speech. */
function readSpeech(reading: UnitReading): readonly QuotedSpan[] {
  return reading.marks.spans.filter(
    (s) =>
      s.primary &&
      s.kind === 'full' &&
      s.words >= WORDS &&
      !s.title &&
      !s.open.damaged &&
      !isMention(reading, s) &&
      !isSpokenOf(reading, s),
  )
}

/** A subhead in marks has no stop; nor has a wish or a term that the sentence goes on to speak of. */
function isMention(unit: UnitReading, s: QuotedSpan): boolean {
  const { text } = unit
  if (!isWordClass(classAt(text, skipSpaceBack(text, s.inner.end)))) return false
  if (isWhollyQuoted(unit)) return s.words <= SUBHEAD
  const next = skipSpace(text, s.end)
  return next > s.end && classAt(text, next) === LOWER
}

/** “…” The line adorns a wall; the sentence after the quotation says where its words stand. */
function isSpokenOf({ tokens, profile }: UnitReading, s: QuotedSpan): boolean {
  const next = tokenFrom(tokens, s.end)
  const [pointer = '', noun = ''] = [tokens.lower[next], tokens.lower[next + 1]]
  const { words } = profile
  return (words.uses(pointer) & DETERMINER) !== 0 && (words.uses(noun) & CONTENT) !== 0
}

/** Advice to readers puts a question into their mouths and answers it: “Why bother at all?” and then I, we, you. */
function isReadersQuestion(unit: PreparedUnit, after: PreparedUnit | undefined): boolean {
  if (after === undefined || !/[?؟]\P{L}*$/u.test(unit.text.slice(-8))) return false
  return isWhollyQuoted(unit) && after.fact(speaksToReaders)
}

/** Paragraphs whose speaker is known from the paragraphs before. */
class Carried {
  readonly #copy: Copy
  readonly #known = new Map<PreparedUnit, boolean>()
  #next: ReadonlyMap<PreparedUnit, PreparedUnit | undefined> | undefined

  constructor(copy: Copy) {
    this.#copy = copy
  }

  has(unit: PreparedUnit): boolean {
    if (unit.kind === 'caption') return false
    // Back along a dialogue, then the answer for all of it: it may be as long as the story.
    const line: PreparedUnit[] = []
    let at: PreparedUnit | null = unit
    let answer: boolean | null = null
    while (at !== null && answer === null) {
      answer = this.#known.get(at) ?? this.#byNeighbours(at)
      line.push(at)
      const before: PreparedUnit | null = this.#copy.story.before(at)
      // A dialogue: paragraph after paragraph of nothing but speech carries its speakers along.
      const dialogue: boolean = before !== null && isWhollyQuoted(at) && isWhollyQuoted(before)
      at = dialogue ? before : null
    }
    for (const u of line) this.#known.set(u, answer === true)
    return answer === true
  }

  /** True or, where the paragraphs just before do not tell, null. */
  #byNeighbours(unit: PreparedUnit): true | null {
    const { story } = this.#copy
    if (story.continues(unit) || story.runsOn(unit)) return true
    const after = this.#after(unit)
    if (isByline(after) || isReadersQuestion(unit, after)) return true
    const before = story.before(unit)
    if (before === null) return null
    if (leadsOn(before) || story.attributes(before) || reportsSpeech(before)) return true
    const second = story.before(unit, 2)
    return second !== null && story.attributes(second) ? true : null
  }

  #after(unit: PreparedUnit): PreparedUnit | undefined {
    const { paragraphs } = this.#copy.story
    this.#next ??= new Map(paragraphs.map((u, i) => [u, paragraphs[i + 1]]))
    return this.#next.get(unit)
  }
}
