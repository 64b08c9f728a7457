import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultStyle } from '#shared/style.ts'
import { articleOf, copyOf, type Sketch } from '../testing/copy.ts'
import { namesOf } from './names-of.ts'
import { readNames } from './read-names.ts'

/** Full names of one text, with office and age. */
function read(text: string, locale: Sketch['locale'] = 'en-US') {
  const unit = copyOf({ body: [text], locale }).body[0]
  return unit?.fact(readNames) ?? { full: [], bare: [], prefixed: [] }
}

const full = (text: string, locale?: Sketch['locale']) => read(text, locale).full.map((n) => n.text)
const bare = (text: string, locale?: Sketch['locale']) => read(text, locale).bare.map((n) => n.text)

describe('full names', () => {
  it.each([
    ['Syrian President Ahmad al-Sharaa’s meeting ended.', 'Ahmad al-Sharaa'],
    ['Russian Deputy Foreign Minister Mikhail Bogdanov left.', 'Mikhail Bogdanov'],
    ['Yesterday Marta Kell resigned.', 'Marta Kell'],
    ['Will Marta Kell resign?', 'Marta Kell'],
    ['“It leaks,” said J. K. Vane.', 'J. K. Vane'],
    ['Gen. Rui Tavaro Jr. left.', 'Rui Tavaro'],
    ['Orlo Mayor Nadia Ferrow left.', 'Nadia Ferrow'],
    ['Orlo’s Nadia Ferrow left.', 'Nadia Ferrow'],
    ['Anna Kell-Brandt left.', 'Anna Kell-Brandt'],
    ['Seán O’Brien left.', 'Seán O’Brien'],
    ['Ursula von der Haddow left.', 'Ursula von der Haddow'],
    ['A friend, Hope Kell, left.', 'Hope Kell'],
    ['Said Marta Kell: “It leaks.”', 'Marta Kell'],
  ])('%s', (text, name) => {
    expect(full(text)).toEqual([name])
  })

  it.each([
    'Marta Kell Street reopened.',
    'The Marta Kell Foundation paid.',
    'Orlo City Council said no.',
    'The film “Marta Kell” opens in May.',
    'San Diego Padres fans cheered.',
    'Marta Kell & Sons paid.',
    'Kim Jong-un left.',
    'On Monday Orlo won.',
  ])('%s: nobody', (text) => {
    expect(full(text)).toEqual([])
  })

  it('are read in French, German and Arabic', () => {
    expect(full('Selon la maire Inès Corvo, tout va bien.', 'fr-FR')).toEqual(['Inès Corvo'])
    expect(full('Die Bürgermeisterin Hanna Kell kam. Der Hafen schlief.', 'de-DE')).toEqual([
      'Hanna Kell',
    ])
    expect(full('قال وزير المالية سمير الخوري إن الميناء مغلق.', 'ar')).toEqual(['سمير الخوري'])
    expect(full('كان اليوم جميل المطر.', 'ar')).toEqual([])
  })

  it('have their office, deputy and former included', () => {
    const offices = (text: string) => read(text).full[0]?.offices.map((o) => [o.office, o.passing])
    expect(offices('Finance Minister Ola Brandt spoke.')).toEqual([['finance minister', false]])
    expect(offices('Ola Brandt, the minister of defense, spoke.')).toEqual([
      ['defence minister', false],
    ])
    expect(offices('Deputy mayor Nadia Ferrow spoke.')).toEqual([['deputy mayor', false]])
    expect(offices('Former Orlo mayor Nadia Ferrow spoke.')).toEqual([['mayor', true]])
    expect(offices('Nadia Ferrow, Mayor Ola Brandt and others spoke.')).toEqual([])
    expect(offices('Minister Ola Brandt spoke.')).toEqual([])
  })

  it('have their age', () => {
    const age = (text: string) => read(text).full[0]?.age?.years ?? null
    expect(age('Marta Kell, 34, spoke.')).toBe(34)
    expect(age('Marta Kell (34) spoke.')).toBe(34)
    expect(age('The 34-year-old baker Marta Kell spoke.')).toBe(34)
    expect(age('Marta Kell, aged 34, spoke.')).toBe(34)
    expect(age('A 34-year-old baker, Marta Kell, spoke.')).toBe(34)
    expect(age('Marta Kell, a 34-year-old ice climber, spoke.')).toBe(34)
    expect(age('Said Marta Kell, the 34-year-old winner.')).toBe(34)
    expect(age('According to Marta Kell, a 19-year-old man, drunk, fell.')).toBe(null)
    expect(age('For months Marta Kell, a 19-year-old boat and two oars were a team.')).toBe(null)
    expect(age('Marta Kell, 34 boats behind her, spoke.')).toBe(null)
    expect(age('Marta Kell, 2.5 seconds behind, spoke.')).toBe(null)
    expect(age('Marta Kell, 2024.')).toBe(null)
  })
})

describe('bare surnames', () => {
  it('stand alone: no office, institution or capital beside them', () => {
    expect(bare('“It leaks,” Kell said, and al-Sharaa left.')).toEqual(['Kell', 'al-Sharaa'])
    expect(bare('Boats left Kell Street.')).toEqual([])
    expect(bare('Price rises hurt.')).toEqual([])
    expect(bare('Naoya “The Monster” Inoue won.')).not.toContain('Inoue')
  })

  it('stand for the last person of that name', () => {
    const { people } = copyOf({
      body: ['Marta Kell spoke. Kell left.', 'Ola Kell came. Kell stayed. Kell’s boat left.'],
    })
    expect(people.named('kell').map((p) => [p.name, p.bare.length])).toEqual([
      ['Marta Kell', 1],
      ['Ola Kell', 2],
    ])
  })
})

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Marta',
      'Kell',
      'al-',
      'Al-Sharaa',
      'said',
      ',',
      '“',
      '”',
      '. ',
      '34',
      '-',
      'J.',
      '’s',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  ),
  { maxLength: 30 },
)

describe('any text', () => {
  it.each(['en-US', 'fr-FR', 'de-DE', 'ar'] as const)(
    'gives spans that hold the name (%s)',
    (locale) => {
      fc.assert(
        fc.property(words, fc.constantFrom(' ', ''), (list, glue) => {
          const text = list.join(glue)
          const { full, bare, prefixed } = read(text, locale)
          for (const n of [...full, ...bare, ...prefixed]) {
            expect(text.slice(n.start, n.end)).toBe(n.text)
            expect(n.text).not.toBe('')
          }
        }),
      )
    },
  )

  it('is read in linear time, whatever it repeats', () => {
    for (const piece of [
      'A',
      'Al-',
      'Marta Kell ',
      'J. ',
      'Kell’s ',
      '34-year-old ',
      'of the ',
      '“K” ',
    ]) {
      expect(() => read(piece.repeat(200_000 / piece.length))).not.toThrow()
    }
  })
})

describe('namesOf', () => {
  it('gives each person once, by the full name', () => {
    const article = articleOf({
      headline: 'Marta Kell To Lead Orlo Port',
      body: ['Marta Kell’s boat left. Kell and Dr. Rui Tavaro Jr. stayed.', 'Orlo Port said no.'],
      figures: [{ caption: 'Marta Kell and Nadia Ferrow in Orlo.' }],
    })
    expect(namesOf(article, defaultStyle(), 'en-US')).toEqual([
      'Marta Kell',
      'Rui Tavaro',
      'Nadia Ferrow',
    ])
  })
})
