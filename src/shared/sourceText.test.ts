import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceLine } from './source.ts'
import { linesAt, sourceText } from './sourceText.ts'

const line = (n: number, text: string, story?: number): SourceLine => ({
  line: n,
  text,
  fate: story === undefined ? { kind: 'kept', block: 'b' } : { kind: 'story', story },
})
const source = (...lines: SourceLine[]) => ({ lines })

describe('the text of the sources', () => {
  it('keeps every line at its number', () => {
    expect(sourceText([source(line(2, 'Ferry back'), line(5, '“It sails,” she said.'))])).toBe(
      '\nFerry back\n\n\n“It sails,” she said.',
    )
  })

  it('keeps lines apart whose numbers leave no room for the breaks inside them', () => {
    expect(sourceText([source(line(1, 'The price\nis high'), line(2, 'Come Sunday'))])).toBe(
      'The price\nis high\nCome Sunday',
    )
  })

  it('leaves out what belongs to another story of the same paste', () => {
    const text = sourceText([source(line(1, 'Theirs', 1), line(2, 'Ours'), line(3, 'Theirs', 3))])
    expect(text?.trim()).toBe('Ours')
  })

  it('takes in what was pasted later', () => {
    expect(sourceText([source(line(1, 'First')), source(line(1, 'Second'))])).toBe(
      'First\n\nSecond',
    )
  })

  it.each([
    ['no source', []],
    ['a source without lines', [source()]],
    ['blank lines', [source(line(1, ' '), line(2, ''))]],
  ])('is nothing with %s', (_, sources) => {
    expect(sourceText(sources)).toBeNull()
  })
})

describe('a place in that text', () => {
  it('is found again in the lines of the sources', () => {
    const sources = [
      source(line(1, 'He said “the pier'), line(2, 'is shut” and left.')),
      source(line(4, '“No boats.”')),
    ]
    const text = sourceText(sources) as string
    const at = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })
    expect(linesAt(sources, at('“the pier\nis shut”'))).toEqual([
      { source: 0, line: 1, start: 8, end: 17 },
      { source: 0, line: 2, start: 0, end: 8 },
    ])
    expect(linesAt(sources, at('“No boats.”'))).toEqual([{ source: 1, line: 4, start: 0, end: 11 }])
  })

  it('is the same place for every line of any sources', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), words, fc.boolean()))
    fc.assert(
      fc.property(fc.array(some, { maxLength: 3 }), (given) => {
        const sources = given.map((lines) => {
          let n = 0
          return source(
            ...lines.map(([step, text, other]) => {
              n += step
              const one = line(n, text, other ? 2 : undefined)
              n += text.split('\n').length - 1
              return one
            }),
          )
        })
        const text = sourceText(sources)
        if (text === null) return
        let from = 0
        for (const { lines } of sources) {
          for (const { text: wanted, fate } of lines) {
            if (fate.kind === 'story') continue
            const at = text.indexOf(wanted, from)
            from = at + wanted.length
            const [found] = linesAt(sources, { start: at, end: from })
            expect(found).toBeDefined()
          }
        }
        for (let at = 0; at < text.length; at++) {
          for (const s of linesAt(sources, { start: at, end: at + 1 })) {
            const of = sources[s.source]?.lines.find((l) => l.line === s.line)
            expect(of?.text.charAt(s.start)).toBe(text.charAt(at))
          }
        }
      }),
    )
  })
})
