import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Unit } from '#shared/article/units.ts'
import { check } from './index.ts'
import { anchorKey } from './key.ts'
import { contextWith, storyOf } from './testing/story.ts'

const unitOf = (text: string, block = 'b'): Unit => ({
  where: 'body[0]',
  ref: { block, field: 'text' },
  kind: 'paragraph',
  text,
})

/** The key of the first `|…|` in a text. */
function keyOf(marked: string, block?: string): string {
  const start = marked.indexOf('|')
  const end = marked.indexOf('|', start + 1) - 1
  return anchorKey('rule', unitOf(marked.replaceAll('|', ''), block), { start, end })
}

const keys = (...body: string[]) =>
  check(storyOf({ body }), contextWith()).findings.map((f) => f.key)

describe('a key', () => {
  const key = keyOf('One two three four |XX| five six seven eight.')

  it.each([
    ['words further away change', 'Zero two three four |XX| five six seven nine.'],
    ['the text before grows', 'And then, once more: one two three four |XX| five six seven'],
    ['spaces are tidied', 'One two  three\u00a0four |XX| five\tsix seven eight.'],
    ['marks are curled', 'One two “three four |XX| five” six seven eight.'],
    ['a hidden character is removed', 'One two three fo\u200bur |XX| five six seven eight.'],
    ['a neighbour gets a capital or a comma', 'One two Three four, |XX| Five six seven eight.'],
  ])('stays when %s', (_, text) => {
    expect(keyOf(text)).toBe(key)
  })

  it('stays when the block becomes another', () => {
    expect(keyOf('One two three four |XX| five six seven eight.', 'other')).toBe(key)
  })

  it.each([
    ['the words themselves change', 'One two three four |XY| five six seven eight.'],
    ['the word before changes', 'One two three for |XX| five six seven eight.'],
    ['the word after changes', 'One two three four |XX| fife six seven eight.'],
    ['the third word away changes', 'One to three four |XX| five six seven eight.'],
  ])('changes when %s', (_, text) => {
    expect(keyOf(text)).not.toBe(key)
  })

  it('holds for any words: edits beyond three words on either side do not touch it', () => {
    const words = fc.array(fc.stringMatching(/^[a-zéß]{1,12}$/), { minLength: 3, maxLength: 3 })
    const far = fc.string({ maxLength: 40 })
    const anchor = fc.stringMatching(/^[A-Za-z][a-z ]{0,20}[a-z]$/)
    fc.assert(
      fc.property(words, anchor, words, far, far, (before, middle, after, left, right) => {
        const near = `${before.join(' ')} |${middle}| ${after.join(' ')}`
        const clean = (s: string) => s.replaceAll('|', '')
        expect(keyOf(`${clean(left)} ${near} ${clean(right)}`)).toBe(keyOf(near))
      }),
    )
  })

  it('differs where the neighbours differ', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/)
    fc.assert(
      fc.property(word, word, word, (before, other, after) => {
        fc.pre(before !== other)
        expect(keyOf(`${before} |XX| ${after}`)).not.toBe(keyOf(`${other} |XX| ${after}`))
        expect(keyOf(`${after} |XX| ${before}`)).not.toBe(keyOf(`${after} |XX| ${other}`))
      }),
    )
  })

  it('is short, whatever it stands for', () => {
    expect(keyOf(`|${'word '.repeat(10_000)}|`)).toMatch(/^rule:[0-9a-f]{16}$/)
  })
})

describe('keys of an article', () => {
  it('tell equal findings apart in reading order', () => {
    const [first, second, third] = keys('TT', 'The ferry sails.', 'TT', 'TT')
    expect(second).toBe(`${first}:2`)
    expect(third).toBe(`${first}:3`)
  })

  it('leave the others settled when one of several equal ones goes', () => {
    const three = keys('TT', 'TT', 'TT')
    expect(keys('TT', 'TT')).toEqual(three.slice(0, 2))
  })

  it('do not change when paragraphs are put in, moved or taken out elsewhere', () => {
    const [key] = keys('The dam holds TK million litres of water.')
    expect(keys('The ferry sails.', 'The dam holds TK million litres of water.')).toEqual([key])
  })

  it('tell two empty fields apart by their figures', () => {
    const article = storyOf({ figures: [{ caption: '' }, { caption: '' }] })
    const [one, two] = check(article, contextWith()).findings.map((f) => f.key)
    expect(one).not.toBe(two)
    const rest = { ...article, blocks: article.blocks.filter((b) => b.id !== 'f0') }
    expect(check(rest, contextWith()).findings.map((f) => f.key)).toEqual([two])
  })

  it('do not depend on the message', () => {
    const body = ['The ferry sails again on Sunday after a long repair.']
    const [asCaption] = check(
      storyOf({ body, figures: [{ caption: body[0] ?? '' }] }),
      contextWith(),
    ).findings
    const [asHeadline] = check(storyOf({ body, headline: body[0] ?? '' }), contextWith()).findings
    expect(asCaption?.message).not.toBe(asHeadline?.message)
    expect(asCaption?.key).toBe(asHeadline?.key)
  })
})
