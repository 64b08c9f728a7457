import { countWordsOf } from '#engine/words/counts.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import type { TextNumber } from '../../prepare/numbers/read.ts'
import { defineRule } from '../define.ts'
import { fits, isComparable, sharedContext } from './agree.ts'
import { type Count, readCounts } from './counts.ts'

/** So few are those in the picture. */
const IN_FRAME = 10
/** Where the story has several numbers for a thing, so much must be said alike of it and the caption's. */
const SURE = 2
const FAR = 20
/** A caption counts a few things; only broken text counts more. */
const MOST_COUNTS = 40

export const captionNumberConflict = defineRule({
  id: 'caption-number-conflict',
  severity: 'warning',
  looksAt: 'article',
  message: 'Caption and story give different numbers. Which is right?',
  why: 'Captions are written early and forgotten. Readers see two numbers and believe neither.',
  source: 'ACES; RTR',
  version: 1,
  examples: {
    bad: [
      {
        body: ['The fire destroyed 37 homes.'],
        figures: [{ caption: 'The fire that destroyed 73 homes burns above Kessary.' }],
        where: 'figures[0].caption',
        text: '73 homes',
      },
      {
        body: ['Twelve people were killed when the ferry sank.'],
        figures: [{ caption: 'Divers at the wreck that left 21 dead, off Halden.' }],
        where: 'figures[0].caption',
        text: '21 dead',
      },
      {
        body: ['The blast killed at least 21 people and wounded 40.'],
        figures: [{ caption: 'Rescuers at the site where 12 people died.' }],
        where: 'figures[0].caption',
        text: '12 people died',
      },
      {
        body: ['The gale sank 12 boats and damaged the mole.'],
        figures: [{ caption: 'The harbor at Orlo, where 21 boats were lost.' }],
        where: 'figures[0].caption',
        text: '21 boats',
      },
      {
        body: ['Some 5,200 hectares of forest burned.'],
        figures: [{ caption: 'The fire has burned 2,500 hectares of forest.' }],
        where: 'figures[0].caption',
        text: '2,500 hectares',
      },
      {
        body: ['The plan costs 40 million euros.'],
        figures: [{ caption: 'The bridge under the plan, which costs €14 million.' }],
        where: 'figures[0].caption',
        text: '€14 million',
      },
      {
        locale: 'fr-FR',
        body: ['L’incendie a détruit 37 maisons.'],
        figures: [{ caption: 'L’incendie, qui a détruit 73 maisons.' }],
        where: 'figures[0].caption',
        text: '73 maisons',
      },
      {
        locale: 'de-DE',
        body: ['Das Feuer zerstörte siebenunddreißig Häuser.'],
        figures: [{ caption: 'Das Feuer, das 73 Häuser zerstörte.' }],
        where: 'figures[0].caption',
        text: '73 Häuser',
      },
      {
        locale: 'ar',
        body: ['دمر الحريق ٣٧ منزلا.'],
        figures: [{ caption: 'الحريق الذي دمر ٧٣ منزلا.' }],
        where: 'figures[0].caption',
        text: '٧٣ منزلا',
      },
    ],
    good: [
      ['The fire destroyed 37 homes.', 'The fire that destroyed 37 homes.'],
      ['The fire destroyed 37 homes.', 'The fire destroyed thirty-seven homes.'],
      ['The flood reached 412 homes.', 'Some of more than 400 homes in Kessary.'],
      ['The flood reached 412 homes.', 'The flood reached 400 homes.'],
      ['About 300 people left.', 'Two people wade past a car.'],
      ['The fire destroyed 37 homes and damaged 12.', 'One of 12 damaged homes.'],
      ['Twelve of the 37 homes burned.', 'The 12 homes that burned.'],
      ['The fire destroyed 37 homes.', 'Some of the 200 flooded homes downstream.'],
      ['The port has 30 to 40 boats.', 'One of 35 boats.'],
      ['The storm killed 12 people.', 'A funeral for five people killed in the storm.'],
      ['The storm killed 12 people.', 'The beach where 21 dead fish were found.'],
      ['The fire of 2024 killed 12.', 'The chapel for the 40 killed in the fire of 1932.'],
      ['About 300 people live here. Police held 12 people.', 'Some 45 people watch the race.'],
      ['Fares rise by 4 percent.', 'Salt is 3 percent of the lake.'],
      ['The fire destroyed 37 homes.', 'Passengers of Flight 73 homes in on the exit.'],
      ['A crew of 14 boats sailed.', 'Three boats lie at the quay.'],
      ['The hall has 2,000 seats.', 'The hall in 2000.'],
    ].map(([body = '', caption = '']) => ({ body: [body], figures: [{ caption }] })),
  },
  check(copy, report) {
    for (const { caption } of copy.figures) {
      const counts = caption
        .fact(readCounts)
        .filter((c) => c.noun !== '')
        .slice(0, MOST_COUNTS)
      for (const count of counts) {
        if (count.quoted) continue
        const story = storyCounts(copy, count.noun)
        const captioned = counts.filter((c) => c.noun === count.noun).length
        const other = conflictOf(count, captioned, story, copy)
        if (other === null) continue
        const span = { start: signStart(caption, count), end: count.end }
        const text = caption.text.slice(span.start, span.end)
        const { number } = count
        const insert = other.unit.text.slice(other.count.number.start, other.count.number.end)
        report({
          unit: caption,
          span,
          message: `Caption ${text}, story ${storyText(other)}. Which is right?`,
          fix: {
            label: `Change to ${insert}`,
            safe: false,
            steps: [
              { type: 'replace', unit: caption.ref, start: number.start, end: number.end, insert },
            ],
          },
        })
      }
    }
  },
})

interface Placed {
  readonly unit: PreparedUnit
  readonly count: Count
}

/** The story's numbers for a noun, and the numbers beside them whose noun is left out (and damaged 12). */
function storyCounts(copy: Copy, noun: string): Placed[] {
  const out: Placed[] = []
  for (const unit of copy.body) {
    const counts = unit.fact(readCounts)
    if (!counts.some((c) => c.noun === noun)) continue
    for (const count of counts)
      if (count.noun === noun || count.noun === '') out.push({ unit, count })
  }
  return out
}

/** The story's count that the caption's contradicts; null where they agree or nobody can tell. */
function conflictOf(
  count: Count,
  captioned: number,
  story: readonly Placed[],
  copy: Copy,
): Placed | null {
  if (story.length === 0 || count.part) return null
  if (story.some((s) => fits(count.number, s.count.number))) return null
  // A funeral for five of the dead.
  if (
    count.toll &&
    count.afterPreposition &&
    story.some((s) => count.number.to < s.count.number.value)
  ) {
    return null
  }
  const words = countWordsOf(copy.profile.language)
  const small = count.number.to < IN_FRAME && !count.toll
  if (small && words.inFrame.has(count.noun)) return null
  const comparable = story.filter(
    (s) => !s.count.quoted && !s.count.part && isComparable(count, s.count),
  )
  const numbers = new Set(comparable.map((s) => s.count.number.value)).size
  const general = words.general.has(count.noun)
  if (general && (numbers > 1 || captioned > 1)) return null
  const need = small || numbers > 1 ? SURE : general ? 1 : 0
  const same = comparable.filter(
    (s) =>
      sharedContext(count, s.count) >= need && (!general || isNear(count.number, s.count.number)),
  )
  return same[0] ?? null
}

/** Of money and percentages, numbers far apart measure different things. */
function isNear(a: TextNumber, b: TextNumber): boolean {
  return Math.max(a.value, b.value) <= FAR * Math.min(a.value, b.value)
}

/** With the sign of money before the number. */
function signStart(unit: PreparedUnit, count: Count): number {
  return /[$€£¥₹]/u.test(unit.text.charAt(count.start - 1)) ? count.start - 1 : count.start
}

function storyText({ unit, count }: Placed): string {
  return unit.text.slice(signStart(unit, count), count.end)
}
