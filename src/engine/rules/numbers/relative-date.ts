import { captionWords } from '#engine/words/captions.ts'
import { LOWER, UNCASED, UPPER } from '../../prepare/chars.ts'
import type { Copy, PreparedFigure, PreparedUnit } from '../../prepare/copy.ts'
import { addDays, type FullDate, isFull, readIsoDate } from '../../prepare/dates/calendar.ts'
import { writeOnDay } from '../../prepare/dates/write.ts'
import { type FoundPhrase, phrasesIn } from '../../prepare/phrases.ts'
import { defineRule } from '../define.ts'
import { isQuotedAt } from '../quotedAt.ts'

export const relativeDate = defineRule({
  id: 'relative-date',
  severity: 'warning',
  looksAt: 'figure',
  message: 'Captions outlive the day. Give the weekday or the date.',
  why: 'Pictures are used again with their captions. A week later “yesterday” is wrong.',
  source: 'AP; NPR',
  version: 1,
  examples: {
    bad: [
      ...[
        ['Marta Kell votes in Orlo this morning.', 'this morning'],
        ['The oak lies across the green yesterday.', 'yesterday'],
        ['Tomorrow the bridge in Orlo opens again.', 'Tomorrow'],
        ['Cranes stand idle after yesterday’s storm.', 'yesterday’s'],
        ['The crowd at the quay last night.', 'last night'],
        ['Kell arrives earlier today.', 'earlier today'],
      ].map(([caption = '', text = '']) => ({
        figures: [{ caption }],
        where: 'figures[0].caption',
        text,
      })),
      {
        locale: 'fr-FR',
        figures: [{ caption: 'Marta Kell vote ce matin à Orlo.' }],
        where: 'figures[0].caption',
        text: 'ce matin',
      },
      {
        locale: 'de-DE',
        figures: [{ caption: 'Marta Kell wählt heute Morgen in Orlo.' }],
        where: 'figures[0].caption',
        text: 'heute Morgen',
      },
      {
        locale: 'ar',
        figures: [{ caption: 'مارتا كيل تدلي بصوتها صباح اليوم في أورلو' }],
        where: 'figures[0].caption',
        text: 'صباح اليوم',
      },
    ],
    good: [
      { figures: [{ caption: 'Marta Kell votes on Sunday, March 3, 2024.' }] },
      { body: ['The oak fell yesterday.'] },
      { figures: [{ caption: 'Kell, who said “we sail tomorrow”, waves.' }] },
      { figures: [{ caption: 'A stand at the Tomorrow Fair in Orlo on May 3, 2024.' }] },
      { figures: [{ caption: 'Tomorrow’s World presenter Ola Brandt in 1984.' }] },
      { figures: [{ caption: 'The hosts of This Morning in Orlo.' }] },
      { figures: [{ caption: 'The last night of the fair in Orlo.' }] },
      { figures: [{ caption: 'Children in Orlo play the leaders of tomorrow.' }] },
    ],
  },
  check(figure, copy, report) {
    const { caption } = figure
    const words = captionWords(copy.profile.language)
    for (const found of phrasesIn(caption.tokens, words.relative)) {
      if (isQuotedAt(caption, found.start) || isName(caption, found)) continue
      const before = caption.tokens.lower[found.first - 1]
      const after = caption.tokens.lower[found.last + 1]
      if (before !== undefined && words.lasting.has(before)) continue
      if (after === 'of' || after === 'de') continue
      const day = dayOf(found, figure, copy)
      report({
        unit: caption,
        span: { start: found.start, end: found.end },
        ...(day === null || isPossessive(caption, found)
          ? {}
          : {
              fix: {
                label: 'Give the date',
                safe: false,
                steps: [
                  {
                    type: 'replace',
                    unit: caption.ref,
                    start: found.start,
                    end: found.end,
                    insert: likeFirst(
                      writeOnDay(day, copy.profile),
                      caption.text.charAt(found.start),
                    ),
                  },
                ],
              },
            }),
      })
    }
  },
})

/** Tomorrow Fair, This Morning, Tomorrow’s World: a capital inside the sentence, or before another one. */
function isName(caption: PreparedUnit, { first, last, start }: FoundPhrase): boolean {
  const { tokens } = caption
  if (tokens.first[first] === LOWER || tokens.first[first] === UNCASED) return false
  const opens = caption.sentences.some((s) => start - s.start <= 2 && start >= s.start)
  if (!opens) return true
  return first < last
    ? tokens.first[last] === UPPER && caption.text.charAt(start) !== 'H'
    : isPossessive(caption, { first, last }) && tokens.first[last + 1] === UPPER
}

function isPossessive(
  caption: PreparedUnit,
  { last }: Pick<FoundPhrase, 'first' | 'last'>,
): boolean {
  return (caption.tokens.lower[last] as string).endsWith("'s")
}

/** The day that is meant: that of the picture, else told from the day of publication. */
function dayOf(found: FoundPhrase, figure: PreparedFigure, copy: Copy): FullDate | null {
  const { lower } = figure.caption.tokens
  const words = lower.slice(found.first, found.last + 1).join(' ')
  const offset = captionWords(copy.profile.language).relativeDays.get(words)
  if (offset === undefined) return null
  const taken = readIsoDate(figure.date)
  if (offset <= 0 && taken !== null && isFull(taken)) return taken
  const published = readIsoDate(copy.published ?? '')
  return published !== null && isFull(published) ? addDays(published, offset) : null
}

function likeFirst(text: string, first: string): string {
  const capital = first !== first.toLowerCase()
  return capital ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
