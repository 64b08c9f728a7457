import { describe, expect, it } from 'vitest'
import { labelIn } from './labels.ts'

const label = (line: string, where: 'paragraph' | 'line' | 'part' = 'paragraph') => {
  const span = labelIn(line, where)
  return span && line.slice(span.start, span.end)
}

describe('a label', () => {
  it.each([
    'TT',
    'T T',
    'AA',
    'A A',
    'A+ A-',
    'Share',
    'SHARE',
    'Share this article',
    'Print',
    'Listen',
    'Save',
    'Copy link',
    'Advertisement',
    '[Advertisement]',
    '– Advertisement –',
    '- ADVERTISEMENT -',
    'Advertisement:',
    'Read more',
    'Read more…',
    'Read more...',
    'Read more »',
    '» Read more',
    'Related articles:',
    'Follow us',
    'Subscribe',
    'Share 12',
    'Comments (34)',
    '3 comments',
    'Share Save',
    'Facebook | Twitter | Email',
    'Print · Share · Listen',
    '🔗 Copy link',
    'Partager',
    'Imprimer',
    'Publicité',
    'À lire aussi',
    'S\u2019abonner',
    "S'abonner",
    'Teilen',
    'Drucken',
    'Lesen Sie auch',
    'شارك',
    'طباعة',
    'إعلان',
    'اقرأ أيضًا',
    'اقرأ أيضاً:',
  ])('is “%s”', (line) => {
    expect(label(line)).toBe(line)
  })

  it('is found without the white space round it', () => {
    expect(label('  Share \n')).toBe('Share')
  })
})

describe('copy', () => {
  it.each([
    '',
    ' ',
    'Listen.',
    'Listen!',
    '“Listen”',
    '‘Print’',
    'Share prices fell.',
    'The TT race',
    'TTT',
    'tt race',
    'Facebook',
    'Facebook, Twitter',
    'Comments',
    'More',
    'Close',
    'Read more about the pier in tomorrow’s paper.',
    'Advertisement for a lost dog brings in hundreds',
    'Print and radio',
    'Ends',
    'A',
    'a a',
    'Anzeigen wurden erstattet.',
    'إعلان الطوارئ في الميناء',
  ])('is “%s”', (line) => {
    expect(label(line)).toBeNull()
  })

  it('is one word as a subhead or list item, but not a whole label', () => {
    expect(label('Print', 'part')).toBeNull()
    expect(label('Share', 'part')).toBeNull()
    expect(label('Related articles', 'part')).toBe('Related articles')
    expect(label('TT', 'part')).toBe('TT')
  })
})
