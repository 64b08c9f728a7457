import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#shared/style.ts'
import type { QuotedSpan } from './marks.ts'
import { profileFor } from './profiles/profile.ts'
import { readUnitMarks } from './spans.ts'

function read(text: string, locale: Locale = 'en-US', headline = false) {
  return readUnitMarks(text, headline, profileFor(locale)).reading
}
const texts = (text: string, spans: readonly QuotedSpan[]) =>
  spans.map((s) => text.slice(s.start, s.end))

describe('pairs', () => {
  it.each<[Locale, string, string[]]>([
    ['en-US', '“The pier,” Kell said, “is shut.”', ['“The pier,”', '“is shut.”']],
    ['en-US', '"We sail," she said. "At dawn."', ['"We sail,"', '"At dawn."']],
    ['en-US', '“We sail at noon," Kell said.', ['“We sail at noon,"']],
    ['en-US', '"We sail,” she said', ['"We sail,”']],
    ['en-US', "''We sail,'' she said.", ["''We sail,''"]],
    ['en-US', '``We sail,’’ she said.', ['``We sail,’’']],
    ['en-US', '”We sail,” she said.', ['”We sail,”']],
    ['en-US', 'the “big“ boat', ['“big“']],
    [
      'en-GB',
      '‘We sail,’ she said. ‘It’s the boys’ boat.’',
      ['‘We sail,’', '‘It’s the boys’ boat.’'],
    ],
    ['en-GB', 'critics as ‘old gulls’ and the quay as ‘a joke’', ['‘old gulls’', '‘a joke’']],
    ['en-GB', "the 'grey belt' is the farmers' land", ["'grey belt'"]],
    ['en-GB', '‘Twas ever thus’, she said', ['‘Twas ever thus’']],
    ['fr-FR', '« Nous partons », dit-elle. d’« un ami »', ['« Nous partons »', '« un ami »']],
    ['fr-FR', '» Puis le vent tomba. »', ['» Puis le vent tomba. »']],
    ['de-DE', '„Wir bleiben“, sagte sie. »So?« ›Nein‹', ['„Wir bleiben“', '»So?«', '›Nein‹']],
    ['de-DE', '„Wir bleiben”, sagte sie.', ['„Wir bleiben”']],
    ['ar', 'قال: «سمعت كلمة “قريبا” كثيرا».', ['«سمعت كلمة “قريبا” كثيرا»']],
    ['en-US', 'â€œWe sail,â€\u009d she said â€” didnâ€™t she', ['â€œWe sail,â€\u009d']],
    ['en-US', '"He is 6\'2"," she said', ['"He is 6\'2","']],
  ])('%s %s', (locale, text, expected) => {
    const reading = read(text, locale)
    expect(texts(text, reading.spans)).toEqual(expected)
    expect(reading.lone).toEqual([])
  })

  it('keeps what is quoted inside apart', () => {
    const text = '“She sang ‘Oh Lume’ twice,” Biel said.'
    expect(texts(text, read(text).spans)).toEqual(['“She sang ‘Oh Lume’ twice,”'])
    expect(texts(text, read(text).nested)).toEqual(['‘Oh Lume’'])
  })

  it('knows double marks inside double ones', () => {
    const text = '“He shouted “fire” twice,” she said.'
    expect(texts(text, read(text).nested)).toEqual(['“fire”'])
  })
})

describe('marks without a partner', () => {
  it.each([
    ['“The pier is gone, she said.', '“'],
    ['The pier is gone,” she said.', '”'],
    ['"The pier is gone, she said. "We ran," Kell said.', '"'],
    ['“Someone yelled ‘run and ran,” she said.', '‘'],
  ])('%s', (text, char) => {
    expect(read(text).lone.map((m) => m.char)).toEqual([char])
  })

  it('names the quotation that stays open', () => {
    const text = '“We tied the ropes,” Kell said. “Then we waited.'
    const { unclosed } = read(text)
    expect(unclosed && text.slice(unclosed.start, unclosed.end)).toBe('“Then we waited.')
  })
})

describe('apostrophes and primes', () => {
  it.each([
    ['It’s the workers’ march of the ’80s', 3],
    ['rock ’n’ roll, don’t, ’em', 4],
    ["rock 'n' roll in the '90s", 3],
    ['“The Ferry”’s crew', 1],
    ['’cause the fish weren’t bitin’.', 3],
  ])('%s holds %i apostrophes and no quotation of its own', (text, count) => {
    const { marks } = read(text)
    expect(marks.filter((m) => m.role === 'apostrophe')).toHaveLength(count)
  })

  it('takes ‘ for an apostrophe that faces the wrong way', () => {
    const { marks } = read('the ‘80s, rock ‘n’ roll, don‘t, ‘til')
    expect(marks.every((m) => m.role === 'apostrophe')).toBe(true)
    expect(marks.filter((m) => m.wrongWay)).toHaveLength(4)
  })

  it('takes a mark after a digit for a measure', () => {
    const { marks } = read('He is 6\'2", has 7" singles and a 65” screen')
    expect(marks.map((m) => m.role)).toEqual(['prime', 'prime', 'prime', 'prime'])
  })
})

describe('kinds and titles', () => {
  const kinds = (text: string, locale: Locale = 'en-US') =>
    read(text, locale).spans.map((s) => (s.title ? 'title' : s.kind))
  it.each<[string, string[]]>([
    ['“The pier,” Kell said, “is shut.”', ['full', 'resumed']],
    ['Kell said: “It is shut.”', ['full']],
    ['It rained. “You could hear it.”', ['full']],
    ['Kell called it “a gift” and left.', ['fragment']],
    ['He called it “A Gift to the Town”.', ['title']],
    ['The song “never a dry eye again” won.', ['title']],
    ['The boat, named “Old gull”, sank.', ['title']],
    ['“Sold out,” the sign said.', ['full']],
    ['“‘No’ is no answer,” she said.', ['full']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  it('needs no capital in Arabic', () => {
    expect(kinds('قالت المديرة: «سنبدأ الرحلات غدا»', 'ar')).toEqual(['full'])
  })
})

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...'"\'“”„‟«»‘’‚‛‹›`…—.,:?!()[] \n\u00a0\u202f\u200f'),
          fc.constantFrom('â€œ', 'â€', 'said', 'The', 'pier', 's', '6', 'قال', 'n', '90s', '🙂'),
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  )
  const locale = fc.constantFrom<Locale>('en-US', 'en-GB', 'fr-FR', 'de-DE', 'ar')

  it('yields spans inside the text, nested or apart, with partners that know each other', () => {
    fc.assert(
      fc.property(anyText, locale, fc.boolean(), (text, loc, headline) => {
        const { marks, spans, nested, unclosed, lone } = read(text, loc, headline)
        for (const [i, m] of marks.entries()) {
          expect(0 <= m.start && m.start < m.end && m.end <= text.length).toBe(true)
          if (i > 0) expect((marks[i - 1]?.end ?? 0) <= m.start).toBe(true)
          if (m.partner >= 0) expect(marks[m.partner]?.partner).toBe(i)
          if (m.partner >= 0) expect(['open', 'close']).toContain(m.role)
        }
        const all = [...spans, ...nested]
        for (const a of all) {
          expect(a.start < a.end && a.end <= text.length).toBe(true)
          expect(a.inner.start <= a.inner.end).toBe(true)
          for (const b of all) {
            const apart = a.end <= b.start || b.end <= a.start
            const within =
              (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end)
            expect(apart || within).toBe(true)
          }
        }
        if (unclosed) expect(unclosed.end <= text.length).toBe(true)
        const quoting = marks.filter((m) => m.role === 'open' || m.role === 'close').length
        expect(all.length * 2 + lone.length).toBe(quoting)
      }),
      { numRuns: 400 },
    )
  })

  it('reads the outer quotations in order and never one inside another', () => {
    fc.assert(
      fc.property(anyText, locale, (text, loc) => {
        let end = 0
        for (const s of read(text, loc).spans) {
          expect(s.start >= end).toBe(true)
          end = s.end
        }
      }),
    )
  })
})
