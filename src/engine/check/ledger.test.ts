import { describe, expect, it } from 'vitest'
import { createArticle, paragraph } from '#shared/article/create.ts'
import type { Block } from '#shared/article/model.ts'
import { defaultStyle } from '#shared/style.ts'
import { check, contextFor, createChecker } from './index.ts'

function ledger(blocks: Block[], source: string | null = null) {
  const article = createArticle('urn:uuid:ledger', '2024-03-03T12:00:00Z', 'en-US')
  article.header.headline = 'Ferry talks resume'
  article.blocks = blocks
  return check(article, contextFor(article, defaultStyle('en-US'), source)).ledger()
}

describe('the quote ledger', () => {
  it('has every quotation with its place, speaker and cue, in reading order', () => {
    const text = '“We sail at dawn,” Marta Kell said. She called the delay “a gift to nobody.”'
    const [first, second, ...more] = ledger([paragraph('p0', text)])
    expect(more).toEqual([])
    expect(first).toMatchObject({
      where: 'body[0]',
      start: 0,
      text: '“We sail at dawn,”',
      words: 4,
      kind: 'direct',
      speaker: { mention: 'Marta Kell', name: 'Marta Kell', carried: false },
      cue: { text: 'said' },
      match: null,
    })
    expect(second).toMatchObject({ kind: 'mixed', speaker: { mention: 'She' } })
  })

  it('takes a block quote as one quotation of the speaker in its field', () => {
    const text = 'The pier is gone. We built it twice.'
    const [entry, ...more] = ledger([
      { type: 'quote', id: 'q0', text, marks: [], attribution: 'Idris Vane' },
    ])
    expect(more).toEqual([])
    expect(entry).toMatchObject({ start: 0, end: text.length, words: 8 })
    expect(entry?.speaker).toMatchObject({ mention: 'Idris Vane', name: 'Idris Vane' })
  })

  it('keeps its keys while words and neighbours stay, and tells equal ones apart', () => {
    const said = '“We sail at dawn,” Kell said.'
    const before = ledger([paragraph('p0', said), paragraph('p1', said)]).map((e) => e.key)
    expect(new Set(before).size).toBe(2)
    const after = ledger([paragraph('n', 'A new start.'), paragraph('p0', said)])
    expect(after.map((e) => e.key)).toEqual(before.slice(0, 1))
  })

  it('is the same from a checker that remembers', () => {
    const article = createArticle('urn:uuid:ledger', '2024-03-03T12:00:00Z', 'en-US')
    article.blocks = [paragraph('p0', '“We sail at dawn,” Kell said.')]
    const context = contextFor(article, defaultStyle('en-US'))
    const checker = createChecker()
    checker.check(article, context)
    expect(checker.check(article, context).ledger()).toEqual(check(article, context).ledger())
  })
})
