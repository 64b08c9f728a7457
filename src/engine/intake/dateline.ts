/** The dateline that opens a story: "ORLO, March 3 (Reuters) - ". Only forms that nothing else has. */
import { isHouse } from './credit.ts'
import { plain } from './text.ts'
import { words } from './words/index.ts'

export interface DatelineReading {
  readonly place: string
  readonly source: string
  readonly date: string
  /** UTF-16 units up to the first letter of the story, dash and spaces included. */
  readonly length: number
  /** What a reader calls the dateline: without dash and spaces. */
  readonly text: string
  /** Nothing but capitals and a dash or colon: an acronym looks the same. */
  readonly bare: boolean
}

const MONTH = words('months')
  .filter((m) => /^[a-zà-ÿ]/.test(m))
  .sort((a, b) => b.length - a.length)
  .join('|')
const DATE = `(?:(?:${MONTH})\\.?\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}\\.?\\s+(?:${MONTH})\\.?(?:\\s+\\d{4})?)`
const DASH = '(?:\\s*(?:--|[—–―])\\s*|\\s+-\\s+|\\s*:\\s+)'
const CAPS_PLACE = "\\p{Lu}[\\p{Lu}\\p{M}'’.\\-]+(?:[ \u00a0/]\\p{Lu}[\\p{Lu}\\p{M}'’.\\-]*){0,4}"
const ANY_PLACE = "\\p{Lu}[\\p{L}\\p{M}'’.\\-]+(?:[ \u00a0/]\\p{Lu}[\\p{L}\\p{M}'’.\\-]*){0,3}"
const REGION = ",\\s+(?!(?:DATE)\\b)\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,2}"
const SOURCE = '\\s*[(\\[]([^()\\[\\]]{2,40})[)\\]]'

/** Month names count whatever their case; that the place is in capitals is checked afterwards. */
/** A press release: "ORLO – 3 March 2026 – The Port …". */
const RELEASE = new RegExp(`^(${CAPS_PLACE})\\s+[—–-]\\s+(${DATE})\\s+[—–-]\\s+(?=\\p{Lu})`, 'iu')
const CAPS = new RegExp(
  `^(${CAPS_PLACE}(?:${REGION.replace('DATE', MONTH)})?)(?:,?\\s+(${DATE}))?(?:${SOURCE})?(${DASH})(?=\\S)`,
  'iu',
)
const MIXED = new RegExp(
  `^(${ANY_PLACE}(?:,\\s+${ANY_PLACE})?)(?:,?\\s+(${DATE}))?${SOURCE}(\\s*(?:--|[—–―-])\\s*|\\s*:\\s+)(?=\\S)`,
  'iu',
)
const ARABIC =
  /^([\p{Script=Arabic}\s]{3,30}?)\s*(?:\(([^()]{2,30})\)|[-–—]\s*([^:\-–—]{2,30}?))\s*([-–—:])\s+(?=\S)/u
/** Words that shout before a colon and are no place. */
const SHOUTS =
  /^(?:breaking|update|updated|exclusive|watch|live|note|correction|clarification|editor|read|listen|video|photos?|analysis|opinion|explainer|review|warning|spoiler|question|answer|interviewer|reporter|moderator|host|summary|background|quotes?|factbox|timeline|graphic|advisory|alert|urgent|flash|eilmeldung|eil|achtung|korrektur|hinweis|attention|exclusif|info|urgence|q|a|eds|ed|re|fw|subject|from|to|date)\b/i

/** Null unless the text opens with a certain dateline. Looks at the first 160 characters only. */
export function datelineOf(text: string): DatelineReading | null {
  const head = text.slice(0, 160)
  return release(head) ?? caps(head) ?? mixed(head) ?? arabic(head)
}

function release(head: string): DatelineReading | null {
  const m = RELEASE.exec(head)
  if (!m) return null
  const [whole, place, date] = m as unknown as [string, string, string]
  if (place !== place.toUpperCase()) return null
  const text = whole.replace(/\s+[—–-]\s+$/, '')
  return { place, source: '', date, length: whole.length, text, bare: false }
}

function caps(head: string): DatelineReading | null {
  if (!/^\p{Lu}[\p{Lu}\p{M}'’.-]/u.test(head)) return null
  const m = CAPS.exec(head)
  if (!m) return null
  const [whole, where, date = '', source = '', dash] = m as unknown as [
    string,
    string,
    string,
    string,
    string,
  ]
  const city = where.split(',')[0] as string
  const letters = city.replace(/[^\p{L}]/gu, '')
  if (letters.length < 3 || letters !== letters.toUpperCase()) return null
  const next = head.slice(whole.length)
  if (!/^["“«„‘'(]?[\p{Lu}\p{N}]/u.test(next)) return null
  const colon = dash.includes(':')
  if (SHOUTS.test(city)) return null
  if (colon && source === '' && where.includes(',')) return null
  const tight = /^(?:-|–)$/.test(dash)
  if (tight) return null
  return {
    place: where,
    source,
    date,
    length: whole.length,
    text: head.slice(0, whole.length - dash.length),
    bare: source === '' && date === '' && !where.includes(','),
  }
}

function mixed(head: string): DatelineReading | null {
  const m = MIXED.exec(head)
  if (!m) return null
  const [whole, where, date = '', source, dash] = m as unknown as [
    string,
    string,
    string,
    string,
    string,
  ]
  if (!/^\p{Lu}/u.test(where) || !isSource(source)) return null
  if (!/^["“«„‘'(]?[\p{L}\p{N}]/u.test(head.slice(whole.length))) return null
  return {
    place: where,
    source,
    date,
    length: whole.length,
    text: head.slice(0, whole.length - dash.length),
    bare: false,
  }
}

function arabic(head: string): DatelineReading | null {
  const m = ARABIC.exec(head)
  if (!m) return null
  const source = (m[2] ?? m[3] ?? '').trim()
  if (!isSource(source)) return null
  const text = m[0].replace(/\s*[-–—:]\s*$/, '')
  return {
    place: (m[1] as string).trim(),
    source,
    date: '',
    length: m[0].length,
    text,
    bare: false,
  }
}

function isSource(source: string): boolean {
  return source.split(/\s*[/,]\s*/).every((s) => isHouse(s)) || /^«[^»]+»$/.test(plain(source))
}
