import { captionWords } from '#engine/words/captions.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import { type CalendarDate, readIsoDate } from '../../prepare/dates/calendar.ts'
import { readDates, type TextDate } from '../../prepare/dates/read.ts'
import { writeDate } from '../../prepare/dates/write.ts'
import type { Language } from '../../prepare/profiles/profile.ts'
import { tokenFrom } from '../../prepare/tokens.ts'
import { defineRule } from '../define.ts'
import { isQuotedAt } from '../quotedAt.ts'

export const photoDateConflict = defineRule({
  id: 'photo-date-conflict',
  severity: 'warning',
  looksAt: 'figure',
  message: 'Caption and picture file give different dates. Check which is right.',
  why: 'Often it is the wrong picture, or an old caption kept for a new one.',
  source: 'IPTC date created; RTR; ACES',
  version: 1,
  examples: {
    bad: [
      {
        figures: [{ caption: 'The glacier above Tarsk in May 2019.', date: '2023-06-02' }],
        where: 'figures[0].caption',
        text: 'May 2019',
      },
      {
        locale: 'en-GB',
        figures: [{ caption: 'The bell is lifted on 4 March 2024.', date: '2024-04-03' }],
        where: 'figures[0].caption',
        text: '4 March 2024',
      },
      {
        figures: [
          { caption: 'Kell votes on Sunday, March 3, 2024.', date: '2024-03-10T09:00:00Z' },
        ],
        where: 'figures[0].caption',
        text: 'March 3, 2024',
      },
      {
        locale: 'fr-FR',
        figures: [{ caption: 'Le glacier en mai 2019.', date: '2023-06-02' }],
        where: 'figures[0].caption',
        text: 'mai 2019',
      },
      {
        locale: 'ar',
        figures: [{ caption: 'النهر الجليدي في أيار ٢٠١٩', date: '2023-06-02' }],
        where: 'figures[0].caption',
        text: 'أيار ٢٠١٩',
      },
    ],
    good: [
      { figures: [{ caption: 'The glacier above Tarsk in June 2023.', date: '2023-06-02' }] },
      { figures: [{ caption: 'The glacier on June 2, 2023.', date: '2023-06' }] },
      { figures: [{ caption: 'The glacier in 2019.', date: '2023-06-02' }] },
      {
        figures: [
          {
            caption: 'Lights in Orlo in May 2024. The bridge fell in June 1961.',
            date: '2024-05-03',
          },
        ],
      },
      {
        figures: [
          { caption: 'In May 2024 Kell marks the flood of June 1961.', date: '2024-05-03' },
        ],
      },
      { figures: [{ caption: 'The bridge, shut since May 2019.', date: '2023-06-02' }] },
      {
        figures: [{ caption: 'The bridge, which fell in May 2019, in Orlo.', date: '2023-06-02' }],
      },
      { figures: [{ caption: 'A poster reads “Orlo, May 2019”.', date: '2023-06-02' }] },
      { figures: [{ caption: 'The fair of March 1-3, 2024.', date: '2024-03-02' }] },
      { figures: [{ caption: 'The glacier in May 2019.', date: '2023' }] },
    ],
  },
  check({ caption, date }, copy, report) {
    const taken = readIsoDate(date)
    const first = caption.sentences[0]
    if (taken?.month == null || first === undefined) return
    const told = caption
      .fact(readDates)
      .dates.filter((d) => d.year !== null && d.start < first.end && !isQuotedAt(caption, d.start))
    const [wrong, ...more] = told
    if (wrong === undefined || told.some((d) => agrees(d, taken))) return
    if ([wrong, ...more].some((d) => isBackground(d, caption, copy.profile.language))) return
    const start = wrong.weekdayAt === null ? wrong.start : dateStart(wrong, caption)
    const right = wrong.day === null ? { ...taken, day: null } : taken
    const insert = writeDate(right, copy.profile)
    const written = caption.text.slice(start, wrong.end)
    report({
      unit: caption,
      span: { start, end: wrong.end },
      message: `Caption says ${written}, the picture file says ${insert}.`,
      ...(wrong.weekdayAt === null && !wrong.range
        ? {
            fix: {
              label: `Change to ${insert}`,
              safe: false,
              steps: [{ type: 'replace', unit: caption.ref, start, end: wrong.end, insert }],
            },
          }
        : {}),
    })
  },
})

function agrees(told: TextDate, taken: CalendarDate): boolean {
  if (told.year !== taken.year) return false
  if (told.numeric && told.day === taken.month && told.month === taken.day) return true
  if (told.month !== taken.month) return told.range
  return told.range || told.day === null || taken.day === null || told.day === taken.day
}

function dateStart(date: TextDate, unit: PreparedUnit): number {
  const after = date.weekdayAt?.end ?? date.start
  const skip = /^[\s,،(]*/u.exec(unit.text.slice(after, date.end))?.[0].length ?? 0
  return after + skip
}

/** How many words before a date may turn it into history: since, born in, which fell in. */
const NEAR = 4

function isBackground(date: TextDate, unit: PreparedUnit, language: Language): boolean {
  const words = captionWords(language)
  const { tokens, text } = unit
  const at = tokenFrom(tokens, date.start)
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    if (/[,;:.]/.test(text.slice(tokens.end[i], tokens.start[i + 1]))) return false
    const word = tokens.lower[i] as string
    if (words.background.has(word) && i >= at - 2) return true
    if (words.relativePronouns.has(word)) return true
  }
  return false
}
