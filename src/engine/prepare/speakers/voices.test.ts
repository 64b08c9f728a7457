/** Hard cases of our own: who says what, and what is nobody's; see testing/voices/. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#shared/style.ts'
import { readQuotes } from '../quotes.ts'
import ar from '../testing/voices/ar.json' with { type: 'json' }
import de from '../testing/voices/de.json' with { type: 'json' }
import en from '../testing/voices/en.json' with { type: 'json' }
import fr from '../testing/voices/fr.json' with { type: 'json' }
import who from '../testing/voices/who.json' with { type: 'json' }

const CASES: [Locale, typeof en][] = [
  ['en-US', en],
  ['en-GB', en],
  ['fr-FR', fr],
  ['de-DE', de],
  ['ar', ar],
]
const bare = (text: string): string => text.replace(/^[\s"“”„«»‘’'‚]+|[\s"“”„«»‘’'‚]+$/g, '')

describe.each(CASES)('%s', (locale, { said, marks }) => {
  it.each(said)('$text', ({ text, quotes }) => {
    const found = readQuotes(text, locale).quotes.map((q) =>
      [`${bare(q.text)} — ${q.speaker?.text ?? 'nobody'}`, ...(q.cue ? [q.cue.text] : [])].join(
        ' / ',
      ),
    )
    expect(found).toEqual(quotes)
  })
  it.each(marks)('nobody’s: $text', (item) => {
    const found = readQuotes(item.text, locale)
    expect(found.quotes).toEqual([])
    expect(found.marks.map((m) => bare(m.text))).toEqual(item.marks)
  })
})

/** Each text of who.json ends in a quotation; `who` is its speaker's full name, null where none can be told. */
describe('the person that a mention stands for', () => {
  const answers = who.map((item) => {
    const speaker = readQuotes(item.text, item.locale as Locale).quotes.at(-1)?.speaker
    const name = speaker?.name ?? null
    const named = name ?? (speaker?.text === item.who ? item.who : null)
    return { text: item.text, right: named === item.who, wrong: name !== null && name !== item.who }
  })
  it('is right in at least 95 of 100', () => {
    const missed = answers.filter((a) => !a.right).map((a) => a.text)
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(answers.length * 0.05)
  })
  it('is never somebody else', () => {
    expect(answers.filter((a) => a.wrong).map((a) => a.text)).toEqual([])
  })
})

describe('over paragraphs', () => {
  const speakers = (text: string, locale: Locale = 'en-US') =>
    readQuotes(text, locale).quotes.map((q) => q.speaker?.text ?? null)

  it('gives quotations without attribution to whoever tells them', () => {
    const text =
      '“We had one lamp.\n“Then we had none.”\nRuth Abel tells this as others tell jokes.'
    expect(speakers(text)).toEqual(['Ruth Abel', 'Ruth Abel'])
  })
  it('lets two speakers take turns', () => {
    const asked =
      '“I slept,” said Pia Holm.\n“Where did you sleep?” asked Mr Orme.\n“At home, sir.”'
    expect(speakers(asked)).toEqual(['Pia Holm', 'Mr Orme', 'Pia Holm'])
  })
  it('leaves the questions of an interview to nobody, and the answers to the one who is named', () => {
    const text =
      '“You sail alone?”\n“Always,” Pia Holm says.\n“And at night?”\n“At night the sea sails me.”'
    expect(speakers(text)).toEqual([null, 'Pia Holm', null, 'Pia Holm'])
  })
  it('hears the report before a quotation that stands alone', () => {
    expect(speakers('At the tenth, the chairman interrupted.\n“Can you recall anything?”')).toEqual(
      ['the chairman'],
    )
  })
  it('keeps the marks of a quotation inside one that runs on', () => {
    const text = 'Kell said: “They say, ‘Who is this, then?’\n“Nobody answers.”'
    expect(speakers(text)).toEqual(['Kell', 'Kell'])
  })
  it('does not carry a speaker past other people’s reports', () => {
    expect(
      speakers('“It is shut,” Kell said.\nRain fell.\nMore rain fell.\nAnd more.\n“It is open.”'),
    ).toEqual(['Kell', null])
  })
})

it.each([
  '“',
  '”',
  '"',
  '‘',
  '« ',
  '“a” ',
  'said ',
  'said “a” ',
  'Kell, ',
  'who said, ',
  '“A?” ',
  'Marta Kell ',
])(
  'reads 200,000 characters of %j',
  (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length))
    expect(readQuotes(text, 'en-US').quotes.every((q) => q.end <= text.length)).toBe(true)
  },
  20_000,
)

it('answers with places inside the text, in order, whatever the text', () => {
  const parts = fc.constantFrom(
    ...'“”"‘’\'«»„.,:?!—;\n '.split(''),
    'Marta',
    'Kell',
    'said',
    'she',
    'the',
    'laughs',
    'verdict',
    'was',
    'who',
    'by',
    'in',
    'dit',
    'sagte',
    'genannt',
    'قال',
    'المدير',
    '43',
  )
  const text = fc.array(parts, { maxLength: 60 }).map((p) => p.join(' '))
  fc.assert(
    fc.property(
      text,
      fc.constantFrom<Locale>('en-US', 'en-GB', 'fr-FR', 'de-DE', 'ar'),
      (t, locale) => {
        const { quotes, marks } = readQuotes(t, locale)
        for (const list of [quotes, marks]) {
          let end = 0
          for (const s of list) {
            expect(s.start >= end && s.end > s.start && s.end <= t.length).toBe(true)
            expect(s.text).toBe(t.slice(s.start, s.end))
            end = s.end
          }
        }
        for (const q of quotes) {
          for (const s of [q.speaker, q.cue]) {
            if (s) expect(s.end > s.start && s.text === t.slice(s.start, s.end)).toBe(true)
          }
        }
      },
    ),
  )
})
