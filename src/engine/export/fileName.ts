/** File names that every system takes: ASCII, no reserved name, no dot at an end, short. */
import type { Article } from '#shared/article/model.ts'

const MAX = 60
/** Windows keeps these for devices, whatever the extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** Letters that do not come apart into an ASCII letter and an accent. */
const LATIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
}

/** Arabic letters in the simple form that newsrooms use in file names; short vowels are not written. */
const ARABIC: Record<string, string> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ى: 'a',
  ة: 'a',
  ئ: 'y',
  ؤ: 'w',
  ء: '',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ک: 'k',
  ی: 'y',
  ـ: '',
}

/** The name without extension, from the slug, else the headline, else the id: never empty, stable for the article. */
export function fileNameFor(article: Article): string {
  const name = asciiName(article.meta.slug) || asciiName(article.header.headline)
  if (name === '') return `story-${idTail(article.id)}`
  return RESERVED.test(name) ? `${name}-story` : name
}

function asciiName(text: string): string {
  const letters = [...text.normalize('NFKC').toLowerCase()]
    .map((c) => LATIN[c] ?? ARABIC[c] ?? c)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘`´]/g, '')
  const name = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  // A headline in a script without a table here leaves at most stray figures: no name for a story.
  const lost = letters.replace(/[^\p{L}]+/gu, '').length - name.replace(/[^a-z]+/g, '').length
  if (lost > name.length) return ''
  if (name.length <= MAX) return name
  const cut = name.slice(0, MAX + 1)
  const word = cut.lastIndexOf('-')
  return word > MAX / 2 ? cut.slice(0, word) : cut.slice(0, MAX)
}

function idTail(id: string): string {
  const letters = id
    .replace(/^urn:uuid:/i, '')
    .replace(/[^a-z0-9]+/gi, '')
    .toLowerCase()
  return letters.slice(0, 8) || '1'
}
