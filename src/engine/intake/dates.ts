/** Lines that are only a date or time: "Updated 2 March 2023, 18:20", "5 min read", "il y a 3 heures". */
import { words } from './words/index.ts'

const MONTHS = new Set(words('months'))
const WEEKDAYS = new Set(words('weekdays'))
const DATED = words('dated').sort((a, b) => b.length - a.length)

/** Words that may stand in a date line beside months, weekdays and figures. */
const FILLERS = new Set(
  (
    'at on of the in to and a an am pm a.m p.m noon midnight hrs hours hour h hr minutes minute mins min m s d w days day ago ' +
    'yesterday today gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eet ist hst akst jst aest aedt uk us uhr um ' +
    'vor stunden stunde minuten tagen tag il y a heures heure jours jour le du au à de st nd rd th z ' +
    'محرم صفر ربيع الأول الآخر الثاني جمادى رجب شعبان رمضان شوال ذو القعدة الحجة ه الساعة قبل منذ ساعة ساعات دقيقة دقائق يوم أيام بتوقيت غرينتش غرينيتش م ص هـ time local'
  ).split(' '),
)

const TOKEN = /[\p{L}\p{M}.]+|\d+/gu
const ISO = /\b\d{4}-\d\d-\d\dt\d\d:\d\d/
const NUMERIC = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}[./-]\d{1,2}[./-]\d{1,2}\b/
const CLOCK = /\b\d{1,2}[:.h]\d\d\b/
const AGO =
  /\b\d+\s*(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|m|h|d|w)\s+ago\b|^il y a \d+|^vor \d+ (?:minute|stunde|tag|woche)|^(?:منذ|قبل) \d+/
const SHORT_AGO = /^\d{1,2}\s?[mhdw]$/

export interface DateReading {
  /** The line begins with "updated", "published": certain wherever it stands. */
  readonly dated: boolean
}

/** `line`: see plain. Null when it holds anything beside a date. Lines of more than 160 characters are never dates. */
export function dateLine(line: string): DateReading | null {
  if (line.length > 160 || !/\d/.test(line)) return null
  if (SHORT_AGO.test(line)) return { dated: false }
  let rest = line
  let dated = false
  const opening = DATED.find(
    (d) => line.startsWith(d) && !/^[\p{L}\p{N}]/u.test(line.slice(d.length)),
  )
  if (opening) {
    dated = !/^(?:on|le|am|vom|date)$/.test(opening)
    rest = line.slice(opening.length)
  }
  if (!/\d/.test(rest)) return null
  const sure = ISO.test(rest) || NUMERIC.test(rest) || AGO.test(rest) || CLOCK.test(rest)
  let month = false
  let weekday = false
  let strange = 0
  for (const raw of rest.match(TOKEN) ?? []) {
    if (/^\d/.test(raw)) continue
    const t = raw.replace(/\.$/, '')
    if (MONTHS.has(t)) month = true
    else if (WEEKDAYS.has(t)) weekday = true
    else if (FILLERS.has(t) || t === '') continue
    else if (DATED.some((d) => d === t || d.startsWith(`${t} `))) dated = true
    else if (ISO.test(rest) && t === 't') continue
    else strange++
  }
  if (!(sure || month || (weekday && /\d{1,2}/.test(rest)))) return null
  if (strange === 0) return { dated }
  // "Updated on: 20 December 2023, 12:51 / NEWS DESK": a source after the time is common on such lines.
  if (dated && strange <= 3 && (month || sure)) return { dated }
  return null
}

const FULL_DATE = new RegExp(
  `\\b(?:${[...MONTHS].filter((m) => /^[a-zà-ÿ]/.test(m)).join('|')})\\.?\\s+\\d{1,2},?\\s+\\d{4}|\\b\\d{1,2}\\.?\\s+(?:de\\s+)?(?:${[...MONTHS].filter((m) => m.length > 2).join('|')})\\.?,?\\s+\\d{4}|\\b\\d{4}-\\d\\d-\\d\\d`,
)

/** Where a full date begins in a lower-case line, or -1: to cut it off a byline. */
export function dateStart(line: string): number {
  return line.search(FULL_DATE)
}

const READ_TIME =
  /^(?:\d{1,3}|one|two|three|four|five)[\s-]*(?:min(?:ute)?s?\.?)[\s-]*read(?:ing)?(?: time)?$|^read(?:ing)? time:?\s*\d|^(?:estimated )?read(?:ing)? time\b|^lesezeit\b|^lesedauer\b|^\d+\s*min(?:uten)? lesezeit|^temps de lecture|^lecture\s*:?\s*\d|^\d+ min(?:utes)? de lecture|^مدة القراءة|^وقت القراءة|^\d+ دقائق? قراءة/

/** `line`: see plain. */
export function isReadTime(line: string): boolean {
  return line.length <= 60 && READ_TIME.test(line)
}
