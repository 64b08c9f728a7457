import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Unit } from '#shared/article/units.ts'
import type { QuoteMatch } from '#shared/ledger.ts'
import { applyEdits } from '#shared/text/edit.ts'
import { profileFor } from '../prepare/profiles/profile.ts'
import { compareQuote, matchQuote, readSourceText } from './index.ts'
import { legible } from './legible.ts'
import { readWords } from './words.ts'

const profile = profileFor('en-US')

function unitOf(text: string): Unit {
  return { where: 'body[0]', ref: { block: 'p0', field: 'text' }, kind: 'paragraph', text }
}

function match(source: string, text: string): QuoteMatch {
  const prepared = readSourceText(source, profile)
  return matchQuote(prepared, unitOf(text), { start: 0, end: text.length })
}

function restored(text: string, found: QuoteMatch): string {
  if (found.state !== 'changed' && found.state !== 'cut') return text
  const [step] = found.restore.steps
  return step?.type === 'replace' ? applyEdits(text, [step]) : text
}

const word = fc.stringMatching(/^[bcdfgk][aeou][lmnrt][aeou][bcdfgk]{0,2}$/)
const speech = fc.uniqueArray(word, { minLength: 8, maxLength: 40 })
/** Speech in marks between lines of a reporter, and a stretch of it. */
const quoted = fc
  .record({
    words: speech,
    before: fc.array(word, { maxLength: 30 }),
    after: fc.array(word, { maxLength: 30 }),
    from: fc.nat(3),
    length: fc.integer({ min: 5, max: 30 }),
  })
  .map(({ words, before, after, from, length }) => {
    const taken = words.slice(from, from + length)
    const source = `${before.join(' ')}.\n\n“${words.join(' ')},” Vane said.\n\n${after.join(' ')}.`
    return { source, taken }
  })

describe('a quotation beside its source', () => {
  it('is verbatim when it is cut from it', () => {
    fc.assert(
      fc.property(quoted, ({ source, taken }) => {
        expect(match(source, `“${taken.join(' ')}.”`).state).toBe('verbatim')
      }),
    )
  })

  it('is changed when any word is swapped, and restored to the very words', () => {
    fc.assert(
      fc.property(quoted, fc.nat(), ({ source, taken }, n) => {
        const i = n % taken.length
        const other = `“${[...taken.slice(0, i), 'zyx', ...taken.slice(i + 1)].join(' ')}.”`
        const found = match(source, other)
        expect(found.state).toBe('changed')
        expect(restored(other, found)).toBe(`“${taken.join(' ')}.”`)
      }),
    )
  })

  it('is cut when words inside are left out, and restored or shown by an ellipsis', () => {
    fc.assert(
      fc.property(quoted, fc.nat(), ({ source, taken }, n) => {
        fc.pre(taken.length >= 6)
        const i = 2 + (n % (taken.length - 4))
        const head = taken.slice(0, i)
        const tail = taken.slice(i + 1)
        const cut = `“${[...head, ...tail].join(' ')}.”`
        const found = match(source, cut)
        expect(found.state).toBe('cut')
        expect(restored(cut, found)).toBe(`“${taken.join(' ')}.”`)
        expect(match(source, `“${head.join(' ')} ... ${tail.join(' ')}.”`).state).toBe('verbatim')
      }),
    )
  })

  it('has its place and its fix within the texts, and is settled by the fix, whatever the texts', () => {
    const piece = fc.oneof(
      { weight: 6, arbitrary: word },
      fc.constantFrom(
        '“',
        '”',
        '"',
        '‘',
        '’',
        '[',
        ']',
        '(',
        ')',
        '...',
        '…',
        ', ',
        '. ',
        '\n',
        '42',
        'forty-two',
        '$',
        '%',
        'â€œ',
        '&amp;',
        '\u00ad',
        'um',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    const text = fc.array(piece, { maxLength: 40 }).map((p) => p.join(' '))
    fc.assert(
      fc.property(text, text, fc.nat(20), fc.nat(60), (source, other, from, to) => {
        for (const quote of [
          other,
          source.slice(from, from + to),
          `${source.slice(from, to)} ${other}`,
        ]) {
          const found = match(source, quote)
          if (!('at' in found)) continue
          expect(found.at.start).toBeGreaterThanOrEqual(0)
          expect(found.at.end).toBeGreaterThanOrEqual(found.at.start)
          expect(found.at.end).toBeLessThanOrEqual(source.length)
          if (!('restore' in found)) continue
          for (const step of found.restore.steps) {
            if (step.type !== 'replace') continue
            expect(step.start).toBeLessThanOrEqual(step.end)
            expect(step.end).toBeLessThanOrEqual(quote.length)
          }
          const kept = found.diff.filter((d) => d.type !== 'removed').map((d) => d.text)
          expect(kept.join('')).toBe(quote)
        }
      }),
    )
  })

  it('is the same for a source that was asked before', () => {
    fc.assert(
      fc.property(quoted, ({ source, taken }) => {
        const prepared = readSourceText(source, profile)
        const text = `“${taken.join(' ')}”`
        expect(compareQuote(prepared, text)).toBe(compareQuote(prepared, text))
        expect(readSourceText(source, profile)).toBe(prepared)
      }),
    )
  })
})

it('reads words in order, apart, within the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('en', 'fr', 'de', 'ar'),
      (text, language) => {
        const { start, end } = readWords(text, language)
        let last = 0
        for (let i = 0; i < start.length; i++) {
          expect(start[i]).toBeGreaterThanOrEqual(last)
          expect(end[i]).toBeGreaterThanOrEqual(start[i] as number)
          last = end[i] as number
        }
        expect(last).toBeLessThanOrEqual(text.length)
      },
    ),
  )
})

it('finds the places of a legible text in the source again', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    'â€œ',
    'Ã©',
    '&amp;',
    '&rsquo;',
    '\u00ad',
    'Â',
    '\ufffd',
    '&',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = pieces.join('')
      const { text, toSource } = legible(source)
      let last = 0
      for (let i = 0; i <= text.length; i++) {
        expect(toSource(i)).toBeGreaterThanOrEqual(last)
        last = toSource(i)
      }
      expect(last).toBeLessThanOrEqual(source.length)
      for (let i = 0; i < text.length; i++) {
        if (text[i] === 'a') expect(source[toSource(i)]).toBe('a')
      }
    }),
  )
})
