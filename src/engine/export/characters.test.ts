import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absoluteUri, cleanLine, cleanRich, cleanText, safeHref } from './characters.ts'
import { anyText } from './testing/arbitrary.ts'

const FORBIDDEN = /(?!\n)\p{Cc}|[\p{Cs}\p{Noncharacter_Code_Point}\ufeff]/u

describe('cleanText', () => {
  it('keeps no-break spaces and direction marks, removes controls, byte-order marks and half pairs', () => {
    expect(cleanText('1\u00a0000\u202f%\u200f\u2068x\u2069')).toBe(
      '1\u00a0000\u202f%\u200f\u2068x\u2069',
    )
    expect(cleanText('\ufeffa\u0008b\u0085c\ud800d\uffffe\u{1fffe}f')).toBe('abcdef')
  })

  it('writes NFC and one kind of line break', () => {
    expect(cleanText('Cafe\u0301\r\nOrlo\rMarrow\u2028end\tx')).toBe('Café\nOrlo\nMarrow\nend x')
  })

  it('leaves nothing forbidden and changes nothing the second time, whatever comes in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text)
        expect(clean).not.toMatch(FORBIDDEN)
        expect(clean).toBe(clean.normalize('NFC'))
        expect(cleanText(clean)).toBe(clean)
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
        expect(cleanLine(text)).not.toContain('\n')
      }),
    )
  })
})

describe('cleanRich', () => {
  it('moves a mark to the edge of the character it falls into', () => {
    const { text, marks } = cleanRich({
      text: 'a\u0000e\u0301 b',
      marks: [{ type: 'bold', start: 0, end: 3 }],
    })
    expect(text).toBe('aé b')
    expect(marks).toEqual([{ type: 'bold', start: 0, end: 2 }])
  })

  it('drops links that lead anywhere but to the web and to mail', () => {
    const link = (href: string) =>
      cleanRich({ text: 'here', marks: [{ type: 'link', start: 0, end: 4, href }] }).marks.length
    expect(link('https://orlo.example/')).toBe(1)
    expect(link('java\nscript:alert(1)')).toBe(0)
    expect(link('data:text/html,x')).toBe(0)
  })
})

it('safeHref joins what white space tore apart', () => {
  expect(safeHref(' https://orlo.example/\n a')).toBe('https://orlo.example/a')
  expect(safeHref('mailto:desk@orlo.example')).toBe('mailto:desk@orlo.example')
  expect(safeHref('//orlo.example')).toBeNull()
})

it('absoluteUri takes full addresses only', () => {
  expect(absoluteUri('urn:uuid:6e0f3c52-9a1b-8c4d-a7e2-1b2c3d4e5f60')).not.toBeNull()
  expect(absoluteUri('medtop:04000000')).not.toBeNull()
  expect(absoluteUri('story-1')).toBeNull()
  expect(absoluteUri('urn:a b')).toBeNull()
  expect(absoluteUri('http://a/%zz')).toBeNull()
})
