import { captionStyleWords } from '#engine/words/captionStyle.ts'
import { UPPER } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import { isFull, readIsoDate } from '../../prepare/dates/calendar.ts'
import { readDates } from '../../prepare/dates/read.ts'
import { dateWords } from '../../prepare/dates/words.ts'
import { writeWhen } from '../../prepare/dates/write.ts'
import { phrasesIn } from '../../prepare/phrases.ts'
import type { Language } from '../../prepare/profiles/profile.ts'
import { isBlank } from '../blank.ts'
import { defineRule } from '../define.ts'
import { saysUndated } from './fileLabel.ts'

export const captionWhenWhere = defineRule({
  id: 'caption-when-where',
  severity: 'info',
  looksAt: 'figure',
  message: 'Where and when was this?',
  why: 'A picture without place and date can be taken for any other, and is hard to check.',
  source: 'AP; IPTC; CUNY',
  version: 1,
  examples: {
    bad: [
      {
        figures: [{ caption: 'Crowds gather at the gate of the shipyard.' }],
        where: 'figures[0].caption',
        text: 'Crowds gather at the gate of the shipyard.',
      },
      {
        figures: [{ caption: 'Crowds gather.' }],
        where: 'figures[0].caption',
        text: 'Crowds gather.',
      },
      {
        figures: [{ caption: 'Marta Kell recently opens the bridge in Orlo.' }],
        where: 'figures[0].caption',
        text: 'recently',
      },
      {
        figures: [{ caption: 'Ola Brandt and Idris Vane meet in Orlo at the end of January.' }],
        where: 'figures[0].caption',
        text: 'January',
      },
      {
        locale: 'de-DE',
        figures: [{ caption: 'Marta Kell öffnet kürzlich die Brücke in Orlo.' }],
        where: 'figures[0].caption',
        text: 'kürzlich',
      },
    ],
    good: [
      { figures: [{ caption: 'Crowds gather in Orlo on Sunday, March 3, 2024.' }] },
      { figures: [{ caption: 'Crowds gather at the gate of the shipyard on Sunday.' }] },
      { figures: [{ caption: 'Crowds gather at the gate of the shipyard in 2019.' }] },
      { figures: [{ caption: 'Crowds gather at the gate of the shipyard.', date: '2024-03-03' }] },
      { figures: [{ caption: 'Crowds gather at the gate of the shipyard in Orlo.' }] },
      { figures: [{ caption: 'Hana Oduya' }] },
      { figures: [{ caption: 'Hana Oduya, the new judge' }] },
      { figures: [{ caption: 'A map of the ferry lines round the island of Orlo.' }] },
      { figures: [{ caption: 'The mill near Brannoch in an undated file photo.' }] },
    ],
  },
  check({ caption, date }, copy, report) {
    const { language } = copy.profile
    if (isBlank(caption.text) || isDrawn(caption, language)) return
    const words = captionStyleWords(language)
    const { dates, years } = caption.fact(readDates)
    if (years.length > 0 || dates.some((d) => d.day !== null || d.year !== null)) return
    if (hasWeekday(caption, language) || saysUndated(caption, language)) return
    const vague = phrasesIn(caption.tokens, words.vague)[0]
    const taken = readIsoDate(date)
    if (vague !== undefined) {
      const { start, end } = vague
      const insert = taken === null ? '' : writeWhen(taken, copy.profile)
      report({
        unit: caption,
        span: { start, end },
        message: 'Which day was this? Give the date.',
        // Within a sentence the words may stand where a date cannot.
        ...(taken !== null && isFull(taken) && isLast(caption, end)
          ? {
              fix: {
                label: 'Give the date',
                safe: false,
                steps: [{ type: 'replace', unit: caption.ref, start, end, insert }],
              },
            }
          : {}),
      })
      return
    }
    const month = dates[0]
    if (taken !== null || (month === undefined && !isBare(caption, language))) return
    const span =
      month === undefined
        ? { start: 0, end: caption.text.length }
        : { start: month.start, end: month.end }
    report({
      unit: caption,
      span,
      ...(month === undefined ? {} : { message: 'Which day was this? Give the date.' }),
    })
  },
})

function isDrawn(caption: PreparedUnit, language: Language): boolean {
  const { drawn } = captionStyleWords(language)
  return caption.tokens.lower.some((w) => drawn.has(w))
}

/**
 * A sentence without any name after its first word, and nobody speaking: no place can be in it. A caption
 * with names may well have its place among them; whether it has, nobody can tell without a map.
 */
function isBare(caption: PreparedUnit, language: Language): boolean {
  if (language === 'de' || language === 'ar' || caption.cues.length > 0) return false
  const { tokens, text } = caption
  if (text.includes(':') || !/[.!?…]\s*$/u.test(text)) return false
  return tokens.first.every((c, i) => i === 0 || c !== UPPER)
}

function hasWeekday(caption: PreparedUnit, language: Language): boolean {
  const { weekdays } = dateWords(language)
  return caption.tokens.lower.some((w) => w.length > 4 && weekdays.has(w))
}

function isLast(caption: PreparedUnit, end: number): boolean {
  return /^[.!?]?\s*$/.test(caption.text.slice(end))
}
