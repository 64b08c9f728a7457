import { classOf, isWordClass } from '../../prepare/chars.ts'
import type { UnitReading } from '../../prepare/reading.ts'
import { defineRule } from '../define.ts'

/** Quotations of a headline may leave words out; each part must be in the story. */
const PARTS = /\.{2,}|…|\[[^[\]]*\]/

/** As many parts are remembered: more than any headline quotes. */
const ASKED = 16

export const headlineQuoteNotInBody = defineRule({
  id: 'headline-quote-not-in-body',
  severity: 'warning',
  looksAt: 'article',
  message: 'The story does not have these words. Quote what was said.',
  why: 'Quotation marks in a headline promise that somebody in the story says this, word for word.',
  source: 'BBC; GDN',
  version: 1,
  examples: {
    bad: [
      {
        headline: 'Dam ‘about to burst’',
        body: ['Engineers said the dam had two small cracks and would be drained.'],
        where: 'headline',
        text: 'about to burst',
      },
      {
        headline: 'Vane calls rivals ‘cowards’',
        body: ['Idris Vane said his rivals had shown little courage, and none was a coward.'],
        where: 'headline',
        text: 'cowards',
      },
      {
        headline: "Kell: 'Never again'",
        body: ['Kell said she would not do it twice.'],
        where: 'headline',
        text: 'Never again',
      },
      {
        locale: 'de-DE',
        headline: 'Lammers nennt Plan „Unsinn“',
        body: ['Piet Lammers sagte, der Plan ergebe wenig Sinn.'],
        where: 'headline',
        text: 'Unsinn',
      },
    ],
    good: [
      {
        headline: 'Pool ‘not fit for swimming’',
        body: ['“Not fit for swimming,” Idris Vane said of the pool.'],
      },
      { headline: '‘The Ferry:’ a film', body: ['“The Ferry” opens on Friday.'] },
      { headline: 'Workers’ march fills ‘the old quay’', body: ['They filled the old quay.'] },
      {
        headline: 'Kell: ‘We sail … at dawn’',
        body: ['“We sail, all of us, at dawn,” Kell said.'],
      },
      { headline: 'Kell’s ‘dream’', body: ['“I don’t sleep; I had a dream,” Kell said.'] },
      { headline: 'Kell: ‘we don’t sail’', body: ["Kell said: “We don't sail.”"] },
      { headline: "Boys' choir and girls' choir sing in '98", body: ['They sang.'] },
      { headline: 'Dam ‘about to burst’', body: [] },
    ],
  },
  check({ headline, body }, report) {
    // Typed straight, single marks are meant for the headline’s own.
    const quoted = headline.marks.spans.filter((s) => s.primary || s.open.straight)
    const texts = body.filter((u) => u.text !== '')
    if (quoted.length === 0 || texts.length === 0) return
    for (const { inner } of quoted) {
      const parts = headline.text
        .slice(inner.start, inner.end)
        .split(PARTS)
        .map(wordsOf)
        .filter((part) => part.trim() !== '')
      if (parts.every((part) => texts.some((u) => u.fact(readWords).has(part)))) continue
      report({ unit: headline, span: inner })
    }
  },
})

function readWords({ text }: UnitReading): Words {
  return new Words(text)
}

/** The words of a paragraph; what was looked for is remembered, as the headline is the same at every key. */
class Words {
  readonly #words: string
  readonly #asked = new Map<string, boolean>()

  constructor(text: string) {
    this.#words = wordsOf(text)
  }

  has(part: string): boolean {
    const known = this.#asked.get(part)
    if (known !== undefined) return known
    if (this.#asked.size >= ASKED) this.#asked.clear()
    const found = this.#words.includes(part)
    this.#asked.set(part, found)
    return found
  }
}

/** The words with one space round each, marks and case aside. An apostrophe inside a word is no break. */
function wordsOf(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’](?=\p{L})/gu, '')
  let out = ' '
  let from = -1
  for (let i = 0; i <= plain.length; i++) {
    const word = i < plain.length && isWordClass(classOf(plain.charCodeAt(i)))
    if (word && from < 0) from = i
    if (!word && from >= 0) {
      out += `${plain.slice(from, i)} `
      from = -1
    }
  }
  return out
}
