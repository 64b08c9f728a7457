import type { FixStep } from '#shared/finding.ts'
import type { Span } from '#shared/text/span.ts'
import type { PreparedFigure, PreparedUnit } from '../../prepare/copy.ts'
import { type CalendarDate, latestDay, readIsoDate } from '../../prepare/dates/calendar.ts'
import { readDates } from '../../prepare/dates/read.ts'
import { writeWhen } from '../../prepare/dates/write.ts'
import type { Profile } from '../../prepare/profiles/profile.ts'
import { isBlank } from '../blank.ts'
import { defineRule } from '../define.ts'
import { withoutCredit } from './credit.ts'
import { fileLabelInCaption, fileLabelInCredit, saysUndated } from './fileLabel.ts'

/** A picture older than this before publication is not of this news. */
const RECENT_DAYS = 30

export const filePhotoUndated = defineRule({
  id: 'file-photo-undated',
  severity: 'warning',
  looksAt: 'figure',
  message: 'Old picture: tell the reader when it was taken.',
  why: 'Readers take a picture for the moment of the story unless the caption says otherwise.',
  source: 'AP; GDN readers’ editor; NPR; NPPA',
  version: 1,
  examples: {
    bad: [
      {
        figures: [{ caption: 'A market in Tarsk.', credit: 'AFP file' }],
        where: 'figures[0].credit',
        text: 'file',
      },
      {
        figures: [{ caption: 'A market in Tarsk.', credit: 'Reuters/File' }],
        where: 'figures[0].credit',
        text: 'File',
      },
      {
        figures: [{ caption: 'The quarry near Brannoch in March (file photo).' }],
        where: 'figures[0].caption',
        text: 'file photo',
      },
      {
        figures: [{ caption: 'FILE - Marta Kell speaks in Orlo.' }],
        where: 'figures[0].caption',
        text: 'FILE',
      },
      {
        figures: [{ caption: 'A market in Tarsk. (AFP file)', credit: 'AFP' }],
        where: 'figures[0].caption',
        text: 'file',
      },
      {
        figures: [{ caption: 'A market in Tarsk. (File)', credit: 'PA library' }],
        where: 'figures[0].caption',
        text: 'File',
      },
      {
        figures: [{ caption: 'Water covers a farm track.', date: '2021-11-14' }],
        published: '2024-02-05',
        where: 'figures[0].caption',
        text: 'Water covers a farm track.',
      },
      {
        locale: 'fr-FR',
        figures: [{ caption: 'Le marché de Tarsk (photo d’archives).' }],
        where: 'figures[0].caption',
        text: 'photo d’archives',
      },
      {
        locale: 'de-DE',
        figures: [{ caption: 'Der Markt von Tarsk.', credit: 'dpa/Archiv' }],
        where: 'figures[0].credit',
        text: 'Archiv',
      },
      {
        locale: 'ar',
        figures: [{ caption: 'سوق في تارسك (صورة أرشيفية)' }],
        where: 'figures[0].caption',
        text: 'صورة أرشيفية',
      },
    ],
    good: [
      { figures: [{ caption: 'A market in Tarsk in May 2019.', credit: 'AFP file' }] },
      { figures: [{ caption: 'The mill in an undated file photo.', credit: 'AP' }] },
      { figures: [{ caption: 'Mourners file past the hall.' }, { caption: 'A steel file.' }] },
      { figures: [{ caption: 'A market in Tarsk.', credit: 'Orlo City Archive' }] },
      { figures: [{ caption: 'A market in Tarsk.', credit: 'Library of Orlo' }] },
      { figures: [{ caption: 'Kell in the archive of the town library.' }] },
      {
        figures: [{ caption: 'Ice hangs from trees.', date: '2024-04-20' }],
        published: '2024-04-21',
      },
      { figures: [{ caption: 'Ice on Jan. 4.', date: '2024-01-04' }], published: '2024-04-21' },
      { figures: [{ caption: 'Ice hangs from trees.', date: '2024' }], published: '2024-04-21' },
      { locale: 'ar', figures: [{ caption: 'سوق في تارسك عام ٢٠١٩ (صورة أرشيفية)' }] },
    ],
  },
  check(figure, copy, report) {
    const { caption, credit } = figure
    const { language } = copy.profile
    if (isBlank(caption.text)) return
    const { dates, years } = caption.fact(readDates)
    if (years.length > 0 || dates.some((d) => d.year !== null)) return
    if (saysUndated(caption, language)) return
    const labelled = fileLabelInCaption(caption, language, copy.style)
    if (labelled) {
      report({ unit: caption, span: labelled, ...fixFor(figure, copy.profile, labelled.start) })
      return
    }
    const inCredit = isBlank(credit.text)
      ? null
      : fileLabelInCredit(credit.text, language, copy.style)
    const end = caption.text.length
    if (inCredit && !/(?:19|20)\d\d/.test(credit.text)) {
      report({ unit: credit, span: inCredit, ...fixFor(figure, copy.profile, end) })
    } else if (isOld(figure.date, copy.published) && !dates.some((d) => d.day !== null)) {
      report({ unit: caption, span: { start: 0, end }, ...fixFor(figure, copy.profile, end) })
    }

    /** The date goes before the label, a credit in brackets, and the stop of the first sentence. */
    function fixFor({ date }: PreparedFigure, profile: Profile, label: number) {
      const day = readIsoDate(date)
      if (day === null) return {}
      const limit = Math.min(label, withoutCredit(caption.text, copy.style).length)
      const steps = insertDate(caption, day, profile, limit)
      return steps && { fix: { label: 'Insert date', safe: false, steps } }
    }
  },
})

function isOld(date: string, published: string | null): boolean {
  const taken = readIsoDate(date)
  const out = readIsoDate(published ?? '')
  return taken !== null && out !== null && latestDay(out) - latestDay(taken) > RECENT_DAYS
}

function insertDate(
  caption: PreparedUnit,
  date: CalendarDate,
  profile: Profile,
  limit: number,
): FixStep[] | null {
  const month = caption.fact(readDates).dates[0]
  const at = (place: number, insert: string): FixStep[] => [
    { type: 'replace', unit: caption.ref, start: place, end: place, insert },
  ]
  if (month !== undefined) {
    // "in March (file photo)": the year is all that is missing.
    return month.month === date.month ? at(month.end, ` ${date.year}`) : null
  }
  const first = caption.sentences[0] as Span
  const before = caption.text.slice(0, Math.min(first.end, limit)).replace(/[\s.([–—-]+$/u, '')
  return before === '' ? null : at(before.length, ` ${writeWhen({ ...date, day: null }, profile)}`)
}
