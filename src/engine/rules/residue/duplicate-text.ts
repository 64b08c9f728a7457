import { ENDS_IN_MEASURE } from '#engine/words/measures.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import { normalise } from '../../prepare/normalise.ts'
import { withoutCredit } from '../captions/credit.ts'
import { defineRule } from '../define.ts'

/** Shorter paragraphs may be repeated on purpose: a refrain. */
const LEAST_WORDS = 8
/** A subhead of so few words may name the person whose portrait it stands by. */
const NAME_WORDS = 3
/** Longest line of verse, in characters. */
const LONGEST_VERSE = 120
/** A bracketed credit is shorter; a paragraph longer than the longest caption by this is not looked at. */
const LONGEST_BRACKETS = 120
const BRACKETS = /\s*[([][^()[\]]+[)\]]\.?\s*$/
const SENTENCE_END = /[.!?…؟۔。][”’"'»“‘)\]]*\s*$/u

export const duplicateText = defineRule({
  id: 'duplicate-text',
  severity: 'error',
  looksAt: 'article',
  message: 'This paragraph repeats another text. Delete it.',
  why: 'Copy taken from a page often holds its headline, captions or paragraphs twice.',
  source: 'scraped pages; SD',
  version: 2,
  examples: {
    bad: [
      {
        body: ['Boats wait at Orlo quay (AFP)', 'The harbour was shut for a second day.'],
        figures: [{ caption: 'Boats wait at Orlo quay.' }],
        where: 'body[0]',
        text: 'Boats wait at Orlo quay (AFP)',
      },
      {
        headline: 'Dam repairs begin in Tarsk',
        body: ['Dam Repairs Begin in Tarsk', 'Engineers started to drain the upper lake.'],
        where: 'body[0]',
        text: 'Dam Repairs Begin in Tarsk',
      },
      {
        body: [
          'The number 9 school bus will skip Mill Lane from September.',
          'Parents were told by letter.',
          'The number 9 school bus will skip Mill Lane from September.',
        ],
        where: 'body[2]',
        text: 'The number 9 school bus will skip Mill Lane from September.',
      },
      {
        body: [
          'The number 9 school bus will skip Mill Lane from September.',
          'The number 9 school bus will skip Mill Lane from September',
        ],
        where: 'body[1]',
        text: 'The number 9 school bus will skip Mill Lane from September',
      },
    ],
    good: [
      {
        body: ['The harbour was shut for a second day.'],
        figures: [{ caption: 'Boats wait at Orlo quay.' }],
      },
      {
        body: [
          'The poem was read on deck.',
          'Row, row again.',
          'They answered.',
          'Row, row again.',
        ],
      },
      {
        body: [
          'They sang it on deck.',
          'We carry the salt, we carry the salt.',
          'Then the lake sang back.',
          'We carry the salt, we carry the salt.',
        ],
      },
      {
        body: [
          'Nets, ropes and lamps at half price today',
          'Boots and coats',
          'Nets, ropes and lamps at half price today',
        ],
      },
      {
        body: [
          'For the sauce take 1 green tomato, 2 red ones and salt, 1 tsp.',
          'For the soup:',
          'For the sauce take 1 green tomato, 2 red ones and salt, 1 tsp.',
        ],
      },
      {
        body: [
          'Kell said: “We sail at dawn and nobody stops us now.”',
          'Twice she said “We sail at dawn and nobody stops us now.”',
        ],
      },
      { figures: [{ caption: 'Nets dry at Orlo.', alt: 'Nets dry at Orlo.' }] },
    ],
  },
  check(copy, report) {
    const printed = printedElsewhere(copy)
    const starts = new Set([...printed.keys()].map(startOf))
    let longest = LONGEST_BRACKETS
    for (const text of printed.keys()) longest = Math.max(longest, text.length + LONGEST_BRACKETS)
    const earlier = new Map<string, PreparedUnit>()
    for (const unit of copy.body) {
      if (unit.normal === '') continue
      const mayBePrinted = unit.normal.length <= longest && starts.has(startOf(unit.normal))
      const same =
        (mayBePrinted ? sameElsewhere(unit, printed, copy) : null) ?? sameEarlier(unit, earlier)
      if (same === null) continue
      report({
        unit,
        span: { start: 0, end: unit.text.length },
        message: `This paragraph repeats ${same}. Delete it.`,
        fix: {
          label: 'Delete',
          safe: false,
          steps: [{ type: 'remove-block', block: unit.ref.block ?? '' }],
        },
      })
    }
  },
})

/** Looked at first: nearly every paragraph begins otherwise than all headlines and captions. */
function startOf(normal: string): string {
  return normal.slice(0, 3)
}

/** Headline and captions, normalised; captions with and without the credit at their end. */
function printedElsewhere(copy: Copy): Map<string, string> {
  const printed = new Map<string, string>()
  for (const { caption } of copy.figures) {
    if (caption.normal === '') continue
    printed.set(caption.normal, 'the caption')
    const bare = withoutTail(caption.text, copy.style)
    if (bare !== null) printed.set(normalise(bare), 'the caption')
  }
  if (copy.headline.normal !== '') printed.set(copy.headline.normal, 'the headline')
  return printed
}

/** Why a paragraph is printed elsewhere already, or null. */
function sameElsewhere(
  unit: PreparedUnit,
  printed: ReadonlyMap<string, string>,
  copy: Copy,
): string | null {
  let same = printed.get(unit.normal)
  if (same === undefined) {
    const bare = withoutTail(unit.text, copy.style)
    if (bare !== null) same = printed.get(normalise(bare))
  }
  if (same === undefined) return null
  const mayName = same === 'the caption' && unit.kind === 'heading' && unit.wordCount <= NAME_WORDS
  return mayName ? null : same
}

/** What is printed without brackets or a credit at its end; null where it ends in neither. */
function withoutTail(text: string, style: Copy['style']): string | null {
  const bare = withoutBrackets(text) ?? withoutCredit(text, style)
  return bare === text || bare.trim() === '' ? null : bare
}

/**
 * Without what stands in brackets at the end; null when nothing does. Where the rest equals a caption, the
 * brackets hold its credit, whatever its form.
 */
function withoutBrackets(text: string): string | null {
  const tail = BRACKETS.exec(text.slice(-LONGEST_BRACKETS))
  return tail && text.slice(0, text.length - tail[0].length)
}

function sameEarlier(unit: PreparedUnit, earlier: Map<string, PreparedUnit>): string | null {
  // A block quote repeats words of the story on purpose.
  if (unit.kind === 'quote') return null
  const first = earlier.get(unit.normal)
  if (first === undefined || !endsLikeSentence(first.text)) {
    earlier.set(unit.normal, unit)
    return null
  }
  const repeats = unit.wordCount >= LEAST_WORDS && !isRefrain(unit)
  return repeats ? 'an earlier paragraph' : null
}

/** A line of a song says its own words twice: We carry the salt, we carry the salt. */
function isRefrain({ normal }: PreparedUnit): boolean {
  if (normal.length > LONGEST_VERSE) return false
  const parts = normal.split(/[,;:.!?\u2026\u060c\u061b\u061f-]+\s*/).filter((part) => part !== '')
  return parts.length > 1 && new Set(parts).size < parts.length
}

function endsLikeSentence(text: string): boolean {
  const end = text.slice(-20)
  return SENTENCE_END.test(end) && !ENDS_IN_MEASURE.test(end)
}
