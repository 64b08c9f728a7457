import fc from 'fast-check'
import { expect, it } from 'vitest'
import { profileFor } from './profiles/profile.ts'
import { readUnitMarks } from './spans.ts'

function sentences(text: string, locale: 'en-US' | 'ar' | 'de-DE' = 'en-US'): string[] {
  return readUnitMarks(text, false, profileFor(locale)).sentences.map((s) =>
    text.slice(s.start, s.end),
  )
}

it.each<[string, number]>([
  ['Dr. J. K. Vane visits St. Orla on Jan. 4, 2024. The clinic had been shut.', 2],
  ['The U.S. Senate met at 5 p.m. on Monday. It rose at No. 5.', 2],
  ['He left the U.S. The boat stayed.', 2],
  ['In Brandt v. Orlo County the court sat. It rose.', 2],
  ['No. 7 v. No. 9 was even. Nobody won.', 2],
  ['The mill (c. 1850) and its owner (b. 1802) are gone. So is the dam.', 2],
  ['Cllr. Joss Crane and Atty. Ana Biel voted. It passed.', 2],
  ['It cost 3.5 million. So what? Nobody paid!', 3],
  ['She said: “I saw it. I swam. I slept.” Then she left.', 2],
  ['“I saw it. I swam,” she said.', 1],
  ['“Who did it?” Marta Kell asked. Nobody answered.', 2],
  ['“Who did it?” The crowd fell silent.', 2],
  ['I turned round and then ... nothing happened.', 1],
  ['He said no. Kell left.', 2],
  ['One line\nof a wrapped text', 1],
  ['A heading\n\nA text', 2],
  ['', 0],
])('%j has %i', (text, count) => {
  expect(sentences(text)).toHaveLength(count)
})

it('ends sentences without capitals in Arabic', () => {
  expect(sentences('أغلق الميناء. عاد الركاب.', 'ar')).toHaveLength(2)
})

it('keeps German short forms together', () => {
  expect(sentences('Das gilt z. B. für Orlo. Es regnet.', 'de-DE')).toHaveLength(2)
})

it('keeps German ordinals with what they count', () => {
  expect(
    sentences('Am 6. Mai und im 19. Jahrhundert lief das Boot. Kell kam.', 'de-DE'),
  ).toHaveLength(2)
  expect(sentences('Das Boot wurde 40. Der Kapitän sang. 2024 sank es.', 'de-DE')).toHaveLength(3)
})

it('covers everything but white space, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      let end = 0
      for (const s of readUnitMarks(text, false, profileFor('en-US')).sentences) {
        expect(s.start >= end && s.end > s.start && s.end <= text.length).toBe(true)
        expect(
          text
            .slice(end, s.start)
            .trim()
            .replace(/[\u200b\u2060]/g, ''),
        ).toBe('')
        end = s.end
      }
    }),
  )
})
