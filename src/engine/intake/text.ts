/** Small readings of one line of copy. All linear in its length; none throws. */

/** White space, control and hidden characters: nothing that a reader sees. */
export function isUnseen(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0x7f) return false
  return (
    code <= 0xa0 ||
    code === 0xad ||
    code === 0x61c ||
    code === 0x1680 ||
    code === 0x180e ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2069) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** What is left of `text` without unseen characters at either end. Half-open, UTF-16; empty: start = end. */
export function seenSpan(text: string): { start: number; end: number } {
  let start = 0
  let end = text.length
  while (start < end && isUnseen(text.charCodeAt(start))) start++
  while (end > start && isUnseen(text.charCodeAt(end - 1))) end--
  return { start, end }
}

export function trimUnseen(text: string): string {
  const { start, end } = seenSpan(text)
  return start === 0 && end === text.length ? text : text.slice(start, end)
}

const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const SINGLES = /[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g
const DOUBLES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g
const DASHES = /[\u2010-\u2015\u2212]/g
const ARABIC_SIGNS = /[\u064b-\u0652\u0640]/g
const SPACES = /\s+/g

const BEYOND_ASCII = /[^\n-\x7f]/

/** Straight marks, plain dashes, single spaces, no hidden characters, lower case. */
export function plain(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.replace(SPACES, ' ').trim().toLowerCase()
  return text
    .normalize('NFKC')
    .replace(HIDDEN, '')
    .replace(SINGLES, "'")
    .replace(DOUBLES, '"')
    .replace(DASHES, '-')
    .replace(ARABIC_SIGNS, '')
    .replace(SPACES, ' ')
    .trim()
    .toLowerCase()
}

/** To look a plain line up among the labels: without list marks before and colons, arrows, dots after it. */
export function labelKey(line: string): string {
  return line.replace(/^[\s•·▪*›»>→+|]+(?=[^\s])/, '').replace(/[\s:…›»>→↓↗|"]+$|\.{3}$/, '')
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u
/** Of each UTF-16 unit: 0 not asked yet, 1 no part of a word, 2 part of a word, 3 dropped inside one. */
const KNOWN = new Uint8Array(0x10000)

function roleOf(code: number): number {
  const known = KNOWN[code] as number
  return known === 0 ? ask(code) : known
}

function ask(code: number): number {
  const c = String.fromCharCode(code)
  // Halves of a pair: emoji are no words, and letters beyond the first plane are rare enough to be lumped with them.
  const dropped = /['\u2018\u2019\u201a\u201b\u2032`\u00b4]/.test(c) || isHidden(code)
  const role = dropped ? 3 : WORD_CHARACTER.test(c) ? 2 : 1
  KNOWN[code] = role
  return role
}

/** Hidden characters, vowel signs and the lengthening stroke of Arabic: a comparison does not see them. */
function isHidden(code: number): boolean {
  const c = String.fromCharCode(code)
  return c.replace(HIDDEN, '') === '' || c.replace(ARABIC_SIGNS, '') === ''
}

/** To see whether two lines say the same whatever their typography: the words, lower case, one space apart. */
export function wordKey(text: string): string {
  const s = text.normalize('NFKC').toLowerCase()
  let out = ''
  let from = -1
  let gap = false
  for (let i = 0; i < s.length; i++) {
    const role = roleOf(s.charCodeAt(i))
    if (role === 2) {
      if (from < 0) {
        if (gap && out !== '') out += ' '
        gap = false
        from = i
      }
      continue
    }
    if (from >= 0) out += s.slice(from, i)
    from = -1
    if (role === 1) gap = true
  }
  return from >= 0 ? out + s.slice(from) : out
}

/** Words as runs of letters and digits; counting stops at `most`. */
export function wordCount(text: string, most = 200): number {
  let n = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const role = roleOf(text.charCodeAt(i))
    if (role === 2 && !inside && ++n >= most) return n
    if (role !== 3) inside = role === 2
  }
  return n
}

/** Ends like a sentence: . ! ? … and their kin, perhaps before closing marks and brackets. */
export function endsSentence(text: string): boolean {
  for (let i = text.length - 1; i >= 0; i--) {
    const c = text[i] as string
    // "LaLiga & more (U.S.)": a short bracket that ends in a stop is an abbreviation.
    if ((c === ')' || c === ']') && text.slice(Math.max(0, i - 12), i).search(/[([]/) >= 0)
      return false
    if ('.!?…。！？؟۔'.includes(c)) return true
    if (!'"”“’‘\'»«)]*\u00a0\u202f '.includes(c) && !isUnseen(c.charCodeAt(0))) return false
  }
  return false
}

const CAPITAL = /^\p{Lu}/u
const CASED = /^[\p{Lu}\p{Ll}]/u
const WORD_WITH_APOSTROPHE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu

/** Share of the words (of four letters or more, and the first) that open with a capital: 1 in a headline in title case. */
export function capitalShare(text: string): number {
  let cased = 0
  let capital = 0
  const words = text.slice(0, 400).match(WORD_WITH_APOSTROPHE) ?? []
  for (const [i, w] of words.entries()) {
    if ((w.length < 4 && i > 0) || !CASED.test(w)) continue
    cased++
    if (CAPITAL.test(w)) capital++
  }
  return cased === 0 ? 0 : capital / cased
}

/** All its letters are capitals, and it has at least four. */
export function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return (
    letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  )
}

/** The script most telling for "is this the same language": Arabic before Latin, '' when neither. */
export function scriptOf(text: string): 'arabic' | 'latin' | '' {
  const head = text.slice(0, 400)
  const arabic = head.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = head.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (arabic === 0 && latin === 0) return ''
  return arabic > latin ? 'arabic' : 'latin'
}
