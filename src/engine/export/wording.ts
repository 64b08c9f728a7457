/** Lines that are put together from fields, the same in every format. */
import type { Article, Dateline, Figure } from '#shared/article/model.ts'
import { shownTime } from './time.ts'

interface BylineWords {
  readonly by: string
  readonly and: string
}

const BYLINE: Record<string, BylineWords> = {
  en: { by: 'By ', and: ' and ' },
  fr: { by: 'Par ', and: ' et ' },
  de: { by: 'Von ', and: ' und ' },
  ar: { by: 'بقلم: ', and: ' و' },
}
/** A language without words of its own here: the names alone. */
const NAMES_ONLY: BylineWords = { by: '', and: ', ' }

export function bylineWords(language: string): BylineWords {
  return BYLINE[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? NAMES_ONLY
}

/** "By A, B and C", in the article's language; '' without names. */
export function bylineText(names: readonly string[], language: string): string {
  if (names.length === 0) return ''
  const words = bylineWords(language)
  const last = names[names.length - 1] ?? ''
  const list = names.length === 1 ? last : names.slice(0, -1).join(', ') + words.and + last
  return words.by + list
}

/** "PORT HALDEN, Norway, March 14 (AP)": place, date, agency in brackets. */
export function datelineText(dateline: Dateline): string {
  const where = [dateline.place, dateline.date].filter((s) => s !== '').join(', ')
  return [where, dateline.source === '' ? '' : `(${dateline.source})`]
    .filter((s) => s !== '')
    .join(' ')
}

/** The visible line, '' when free. An embargo without an end is never shown as free. */
export function embargoLine(article: Article): string {
  const { embargo } = article.meta
  if (embargo === null) return ''
  return embargo.until === null
    ? 'EMBARGOED UNTIL FURTHER NOTICE'
    : `EMBARGOED UNTIL ${shownTime(embargo.until)}`
}

/** The visible line for what must not be used, '' when usable. */
export function statusLine(article: Article): string {
  const { pubStatus } = article.meta
  return pubStatus === 'usable' ? '' : `${pubStatus.toUpperCase()}: NOT FOR PUBLICATION`
}

/** The photographer where the credit does not name them already, else ''. */
export function photographerApart(figure: Figure): string {
  const named = figure.credit
    .toLocaleLowerCase('en')
    .includes(figure.photographer.toLocaleLowerCase('en'))
  return named ? '' : figure.photographer
}
