/** Dates as a house of a locale writes them: March 3, 2024; 3 March 2024; 3. März 2024. */
import type { Locale } from '#shared/style.ts'
import type { Profile } from '../profiles/profile.ts'
import { type CalendarDate, type FullDate, isFull, weekdayOf } from './calendar.ts'
import { dateWords } from './words.ts'

type Place = Pick<Profile, 'locale' | 'language'>

/** As much of a date as is known: 2024, March 2024, March 3, 2024. */
export function writeDate(date: CalendarDate, { locale, language }: Place): string {
  if (date.month === null) return String(date.year)
  const month = dateWords(language).monthNames[date.month - 1] as string
  if (date.day === null) return `${month} ${date.year}`
  return `${dayAndMonth(date.day, month, locale)}${locale === 'en-US' ? ',' : ''} ${date.year}`
}

/** Sunday, March 3, 2024; Sunday 3 March 2024; Sonntag, 3. März 2024. */
export function writeWithWeekday(date: FullDate, place: Place): string {
  const name = dateWords(place.language).weekdayNames[weekdayOf(date)] as string
  const comma = place.locale === 'en-US' || place.locale === 'de-DE' ? ',' : ''
  return `${name}${comma} ${writeDate(date, place)}`
}

/** With its small word, to stand in a sentence: on March 3, 2024; im Mai 2019; le 3 mars 2024. */
export function writeWhen(date: CalendarDate, place: Place): string {
  const written = writeDate(date, place)
  switch (place.language) {
    case 'en':
      return `${isFull(date) ? 'on' : 'in'} ${written}`
    case 'fr':
      return `${isFull(date) ? 'le' : 'en'} ${written}`
    case 'de':
      return date.month === null ? written : `${isFull(date) ? 'am' : 'im'} ${written}`
    case 'ar':
      return `في ${written}`
  }
}

/** A day with its weekday, to stand in a sentence: on Sunday, March 3, 2024; am Sonntag, 3. März 2024. */
export function writeOnDay(date: FullDate, place: Place): string {
  const written = writeWithWeekday(date, place)
  const small: Record<Profile['language'], string> = { en: 'on ', fr: '', de: 'am ', ar: 'يوم ' }
  return `${small[place.language]}${written}`
}

function dayAndMonth(day: number, month: string, locale: Locale): string {
  switch (locale) {
    case 'en-US':
      return `${month} ${day}`
    case 'fr-FR':
      return `${day === 1 ? '1er' : day} ${month}`
    case 'de-DE':
      return `${day}. ${month}`
    default:
      return `${day} ${month}`
  }
}

/** The name of a weekday in the form of another one: in full, or as short as that (Mon. to Sun.). */
export function weekdayLike(form: string, weekday: number, language: Profile['language']): string {
  const words = dateWords(language)
  const kind = words.weekdayForms.map((forms) => forms.indexOf(form)).find((k) => k !== -1) ?? 0
  const forms = words.weekdayForms[weekday] as readonly string[]
  return forms[kind] ?? (kind === 0 ? (forms[0] as string) : (forms.at(-1) as string))
}
