/** Who made a picture: finds the credit in or after the words of a caption. */
import { plain, scriptOf, wordCount } from './text.ts'
import { HOUSES } from './words/houses.ts'
import { alternatives } from './words/index.ts'

export interface CreditSplit {
  /** The caption without its credit. */
  readonly caption: string
  /** Without brackets and label; agency words kept ("AFP file"). */
  readonly credit: string
  /** Certain by itself (an agency, a label, Name/Agency). A weak one needs its place to say so. */
  readonly strong: boolean
}

const HOUSE_SET = new Set(HOUSES.map((h) => plain(h)))
const FILE_WORDS =
  /[\s,/;-]*\b(?:files?|archives?|archiv|handout|pool|stock|photo|image|images|via|pictures?)\b\.?$/

/** Longest text that is looked at: captions run to a few hundred characters. */
const LONGEST = 1500

const BRACKETS =
  /^([\s\S]*?)\s*[([]([^()[\]]{2,120}|[^()[\]]{0,60}\([^()]{1,40}\)[^()[\]]{0,60})[)\]]$/u
const LABEL = `(?:${alternatives('credit')})(?: (?:by|of|von|par|de))?`
const LABELLED = new RegExp(`^${LABEL}\\s*[:：]\\s*`, 'u')
const LABELLED_BARE =
  /^(?:photo(?:graph)?s?|pictures?|images?|fotos?|credit) (?:by|courtesy of|courtesy|von) |^(?:image|photo|picture) (?:copyright|source|credit) |^courtesy of |^credits? |^تصوير |^عدسة /u
const MARKED = /^(?:©|\(c\)|copyright)\s*(?:by\s)?/u
const TAIL_LABEL = new RegExp(
  `(?:^|[\\s.!?…"'»)|–—-])((?:${LABEL})\\s*[:：]\\s*|©\\s*|(?:photo|photograph|picture|image|foto)s? (?:by|credit|courtesy of|copyright)\\s+|courtesy of\\s+)([^:©]{2,120})$`,
  'iu',
)
const NAME =
  /^(?:\p{Lu}[\p{L}.'’-]+|\p{Lu}\.|de|da|del|van|von|der|den|bin|ibn|el|al|la|le|du|di|dos)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|da|del|van|von|der|den|bin|ibn|el|al|la|le|du|di|dos)){1,4}$/u
const HIDE = /\s*\b(?:hide|toggle|show) caption$/i

/** Without the button that a page puts after a caption. */
function withoutButton(s: string): string {
  return /caption$/i.test(s.slice(-7)) ? s.replace(HIDE, '') : s
}

const DANGLING = new RegExp(`[\\s(]+(?:${LABEL})\\s*[:：]\\s*$`, 'iu')

const SENTENCE_GAP = /[.!?…]["”’»)]?\s+(?=\p{Lu})/gu

/** Null when nothing at the end of the text reads like a credit. */
export function splitCredit(text: string): CreditSplit | null {
  if (text.length > LONGEST) return null
  const whole = withoutButton(text).trimEnd()
  const last = whole[whole.length - 1]
  if (last === ')' || last === ']') return bracketed(whole)
  if (last === '.' || last === '!' || last === '?' || last === ':' || last === '…') return null
  return barred(whole) ?? labelled(whole) ?? bareTail(whole)
}

/** The line is a credit and nothing else: "(EPA)", "Image copyright EPA", "Catie Dull/NPR", "Photo: Ines Corvo". Null if not. */
export function creditOnly(text: string): CreditSplit | null {
  if (text.length > 160) return null
  const whole = withoutButton(text).trim()
  const inner = BRACKETS.exec(whole)
  if (inner && inner[1] === '') {
    const credit = tidyCredit(inner[2] as string)
    const strong = isHouse(credit) || hasLabel(inner[2] as string)
    return strong || NAME.test(credit) ? { caption: '', credit, strong } : null
  }
  if (hasLabel(whole)) {
    const credit = tidyCredit(whole)
    return credit !== '' && wordCount(credit) <= 14 ? { caption: '', credit, strong: true } : null
  }
  if (
    wordCount(whole) <= 12 &&
    !/[.!?]$|[.!?] \p{Lu}/u.test(whole) &&
    isNamely(whole) &&
    (isNameSlashHouse(whole) || isHouse(whole))
  ) {
    return { caption: '', credit: tidyCredit(whole), strong: true }
  }
  return null
}

/** Drops brackets, labels, © and spaces round the edges. */
export function tidyCredit(raw: string): string {
  let s = withoutButton(raw)
    .trim()
    .replace(/^[([]+\s*/, '')
    .replace(/\s*[)\]]+$/, '')
    .trim()
  for (let i = 0; i < 3; i++) {
    const before = s
    const low = s.toLowerCase()
    const label = LABELLED.exec(low) ?? LABELLED_BARE.exec(low) ?? MARKED.exec(low)
    if (label) s = s.slice(label[0].length).trim()
    s = s.replace(/^[|/–—-]\s+/, '')
    if (s === before) break
  }
  return s.replace(/[\s|,;–—-]+$/, '')
}

function hasLabel(s: string): boolean {
  const low = s.toLowerCase()
  if (LABELLED_BARE.test(low) || MARKED.test(low)) return true
  const label = LABELLED.exec(low)
  return (
    label !== null &&
    (!/^(?:image|photo|picture|foto|bild|صورة|الصورة|illustration)s?\b/u.test(label[0]) ||
      isNamely(s.slice(label[0].length)))
  )
}

/** Mostly capitals, as names are: what follows "Image:" may also be the caption. */
function isNamely(s: string): boolean {
  const words = s.match(/[\p{L}][\p{L}\p{M}’'.-]*/gu) ?? []
  if (words.length <= 3 || scriptOf(s) === 'arabic') return words.length <= 8
  return words.filter((w) => /^\p{Lu}/u.test(w)).length >= 0.6 * words.length
}

export function isHouse(raw: string): boolean {
  let s = plain(raw)
    .replace(/^(?:via|by)\s+/, '')
    .replace(/\.$/, '')
  if (HOUSE_SET.has(s))
    return (
      s.length > 3 ||
      !/[a-z]/.test(s) ||
      raw === raw.toUpperCase() ||
      (HOUSE_SET.has(plain(raw)) && /\p{Lu}/u.test(raw)) ||
      raw === 'dpa'
    )
  s = s.replace(FILE_WORDS, '').replace(FILE_WORDS, '')
  return (
    s.length > 1 &&
    HOUSE_SET.has(s) &&
    (s.length > 3 || /\p{Lu}{2}/u.test(raw) || /dpa|apa/.test(s))
  )
}

/** Name/Agency, A/B/C, "X via Getty Images", "AP Photo/Name", "Name, File". */
function isNameSlashHouse(raw: string): boolean {
  const s = raw.trim()
  if (/https?:|\d\s*\/\s*\d/.test(s)) return false
  if (/\bvia\s+[\p{Lu}]/u.test(s) && wordCount(s) <= 14) return true
  const parts = s.split(/\s*\/\s*/)
  if (parts.length < 2 || parts.some((p) => p === '')) return false
  if (parts.some((p) => isHouse(p) || p.split(/,\s*/).some(isHouse))) return true
  return (
    parts.every((p) => NAME.test(p) || /^\p{Lu}[\p{L}.&’'-]*(?: \p{Lu}[\p{L}.&’'-]*)*$/u.test(p)) &&
    parts.length <= 4
  )
}

function bracketed(s: string): CreditSplit | null {
  const m = BRACKETS.exec(s)
  if (!m || m[1] === undefined || m[2] === undefined) return null
  const caption = m[1].trimEnd().replace(DANGLING, '')
  if (wordCount(caption, 3) < 1) return null
  const raw = m[2].trim()
  const credit = tidyCredit(raw)
  if (credit === '' || wordCount(credit) > 14) return null
  // "the Northern Ferry Union (NFU)": the initials of the words before them are no agency.
  if (/^\p{Lu}{2,5}$/u.test(credit) && spells(caption, credit)) return null
  if (
    hasLabel(raw) ||
    isHouse(raw) ||
    isNameSlashHouse(raw) ||
    raw.split(/[,;]\s*/).some(isHouse)
  ) {
    return { caption, credit, strong: true }
  }
  if (NAME.test(credit) || /^\p{Lu}{2,5}$/u.test(credit)) return { caption, credit, strong: false }
  return null
}

function spells(caption: string, initials: string): boolean {
  const words = caption.split(/\s+/).slice(-initials.length - 2)
  const firsts = words.map((w) => (w[0] ?? '').toUpperCase()).join('')
  return firsts.includes(initials)
}

/** "… Wintershall | Natalia Kolesnikova/AFP via Getty Images" */
function barred(s: string): CreditSplit | null {
  const at = s.lastIndexOf('|')
  if (at <= 0) return null
  const caption = s.slice(0, at).trim()
  const raw = s.slice(at + 1).trim()
  const credit = tidyCredit(raw)
  if (wordCount(caption, 3) < 1 || credit === '' || wordCount(credit) > 12 || /[.!?]$/.test(credit))
    return null
  if (isHouse(raw) || isNameSlashHouse(raw) || hasLabel(raw))
    return { caption, credit, strong: true }
  return NAME.test(credit) ? { caption, credit, strong: false } : null
}

/** "… last week. Photo: Mira Costandi/AP", "… © AP" */
function labelled(s: string): CreditSplit | null {
  const m = TAIL_LABEL.exec(s.slice(-170))
  if (!m || m[2] === undefined) return null
  const at = s.length - (m[1] as string).length - m[2].length
  const caption = s.slice(0, at).replace(/[\s|–—(-]+$/, '')
  const credit = tidyCredit(m[2])
  if (!isNamely(credit) && !/^(?:courtesy|credit|source|©)/i.test(m[1] as string)) return null
  if (
    wordCount(caption, 3) < 2 ||
    credit === '' ||
    wordCount(credit) > 14 ||
    /[!?]\s|[.]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(credit)
  )
    return null
  return { caption, credit, strong: true }
}

/** "… the history of football. Yasser Bakhsh/FIFA via Getty Images": names and a slash after one of the last full stops. */
function bareTail(s: string): CreditSplit | null {
  const from = Math.max(0, s.length - 140)
  for (const m of s.slice(from).matchAll(SENTENCE_GAP)) {
    const at = from + m.index + m[0].length
    const raw = s.slice(at).trim()
    if (wordCount(raw) > 12 || /[.!?]$/.test(raw)) continue
    if (isNameSlashHouse(raw) || isHouse(raw)) {
      return { caption: s.slice(0, at).trimEnd(), credit: tidyCredit(raw), strong: true }
    }
  }
  return null
}
