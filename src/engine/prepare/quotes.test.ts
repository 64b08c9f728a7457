import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#shared/style.ts'
import { readQuotes } from './quotes.ts'

/** Each quote as "words: speaker, cue". */
function quotes(text: string, locale: Locale = 'en-US', verbs: string[] = []): string[] {
  return readQuotes(text, locale, verbs).quotes.map(
    (q) => `${q.text} ${q.speaker?.text ?? 'nobody'}, ${q.cue?.text ?? '-'}`,
  )
}

describe('speakers', () => {
  it.each<[Locale, string, string[]]>([
    ['en-US', '“We sail,” Marta Kell said.', ['“We sail,” Marta Kell, said']],
    [
      'en-US',
      '“We sail,” said port captain Marta Kell, 34.',
      ['“We sail,” port captain Marta Kell, said'],
    ],
    [
      'en-US',
      'Ola Brandt, the dam’s owner, called it “a gift.”',
      ['“a gift.” Ola Brandt, the dam’s owner, called'],
    ],
    [
      'en-US',
      'The quay is “in poor shape,” according to the survey.',
      ['“in poor shape,” the survey, according to'],
    ],
    [
      'en-US',
      '“The pier,” she said, “is shut.”',
      ['“The pier,” she, said', '“is shut.” she, said'],
    ],
    [
      'en-US',
      '“We sail,” Kell said. “At dawn.”',
      ['“We sail,” Kell, said', '“At dawn.” Kell, said'],
    ],
    ['en-US', 'Kell laughed. “Not on my watch.”', ['“Not on my watch.” Kell, laughed']],
    [
      'en-US',
      'Kell attacked the plan as “a sham” and asked: “Who pays?”',
      ['“a sham” Kell, attacked', '“Who pays?” Kell, asked'],
    ],
    [
      'en-US',
      '“It leaks,” an official who asked not to be named said.',
      ['“It leaks,” an official, said'],
    ],
    ['en-US', 'Marta Kell: “I never wanted it.”', ['“I never wanted it.” Marta Kell, -']],
    ['en-US', '“Nobody owns the tide.” — Marta Kell', ['“Nobody owns the tide.” Marta Kell, -']],
    ['en-US', '“The quay was never inspected.”', ['“The quay was never inspected.” nobody, -']],
    [
      'en-GB',
      '‘We sail,’ said Kell. ‘It’s late.’',
      ['‘We sail,’ Kell, said', '‘It’s late.’ Kell, said'],
    ],
    ['fr-FR', '« Nous partons », a déclaré la préfète.', ['« Nous partons » la préfète, déclaré']],
    [
      'fr-FR',
      '« Nous partons, a-t-elle dit, ce soir. »',
      ['« Nous partons, a-t-elle dit, ce soir. » elle, dit'],
    ],
    ['de-DE', '„Wir bleiben“, sagte Piet Lammers.', ['„Wir bleiben“ Piet Lammers, sagte']],
    ['de-DE', '„Wir bleiben“, so die Polizei.', ['„Wir bleiben“ die Polizei, so']],
    ['ar', 'قالت مديرة الميناء: «سنبدأ الرحلات غدا».', ['«سنبدأ الرحلات غدا» مديرة الميناء, قالت']],
  ])('%s %s', (locale, text, expected) => {
    expect(quotes(text, locale)).toEqual(expected)
  })

  it('follows a running quotation, its speaker named first or last, a caption in between', () => {
    const first = 'Kell said: “We tied the ropes.\nA boat at Orlo quay.\n“Nobody spoke.”'
    expect(quotes(first)).toEqual(['“We tied the ropes. Kell, said', '“Nobody spoke.” Kell, said'])
    const last = '“We tied the ropes.\n“Nobody spoke,” Kell said.'
    expect(quotes(last)).toEqual(['“We tied the ropes. Kell, said', '“Nobody spoke,” Kell, said'])
  })

  it('gives a surname the full name that stands before it', () => {
    const [q] = readQuotes('Marta Kell left.\n“We sail,” Kell said.', 'en-US').quotes
    expect(q?.speaker).toMatchObject({ text: 'Kell', name: 'Marta Kell' })
  })

  it('knows the verbs that a house adds', () => {
    expect(quotes('The plan, Kell kvetched, is “a sham and a shame.”')).toEqual([])
    expect(
      quotes('The plan, Kell kvetched, is “a sham and a shame.”', 'en-US', ['kvetch']),
    ).toEqual(['“a sham and a shame.” Kell, kvetched'])
  })
})

describe('marks that are nobody’s words', () => {
  it.each([
    ['The festival opens with “The Long Way Back” on Friday.', 'title'],
    ['The song “never a dry eye” won.', 'title'],
    ['The “smart” bins lasted a week.', 'scare'],
    ['She says “core” as though it had two syllables.', 'scare'],
    ['A sign said “Keep off the grass.”', 'scare'],
  ])('%s', (text, kind) => {
    const { quotes: found, marks } = readQuotes(text, 'en-US')
    expect(found).toEqual([])
    expect(marks.map((m) => m.kind)).toEqual([kind])
  })
})

describe('broken marks', () => {
  it('ends a quotation that nobody closed before its attribution', () => {
    expect(quotes('“The pier is gone, said Marta Kell.')).toEqual([
      '“The pier is gone, Marta Kell, said',
    ])
  })
  it('starts one that nobody opened with the paragraph', () => {
    expect(quotes('The pier is gone,” Marta Kell said.')).toEqual([
      'The pier is gone,” Marta Kell, said',
    ])
  })
})

it.each(['» Kell ”', '„ Kell »'])(
  'a lone opener and a lone closer are one quote, once: %s',
  (text) => {
    expect(readQuotes(text, 'en-US').quotes.length).toBeLessThanOrEqual(1)
  },
)

it('answers with places inside the text, in order, whatever the text', () => {
  const parts = fc.constantFrom(
    ...'“”"‘’\'«»„.,:?!—\n '.split(''),
    'Kell',
    'Marta',
    'said',
    'she',
    'the',
    'pier',
    'dit',
    'قال',
    '34',
    '🙂',
  )
  const text = fc.array(parts, { maxLength: 50 }).map((p) => p.join(' '))
  const any = fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 60 }))
  fc.assert(
    fc.property(any, fc.constantFrom<Locale>('en-US', 'fr-FR', 'de-DE', 'ar'), (t, locale) => {
      const { quotes: found, marks } = readQuotes(t, locale)
      for (const list of [found, marks]) {
        let end = 0
        for (const s of list) {
          expect(s.start >= end && s.end > s.start && s.end <= t.length).toBe(true)
          expect(s.text).toBe(t.slice(s.start, s.end))
          end = s.end
        }
      }
      for (const q of found) {
        for (const s of [q.speaker, q.cue]) {
          if (s) expect(s.text).toBe(t.slice(s.start, s.end))
        }
      }
    }),
  )
})
