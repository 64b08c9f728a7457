import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '#shared/article/model.ts'
import { articleUnits, sameUnit } from '#shared/article/units.ts'
import { mapSpan } from '#shared/text/edit.ts'
import { prepareArticle } from '../prepare/prepare.ts'
import { applyFix, check, createChecker, safeFixes } from './index.ts'
import * as any from './testing/articles.ts'
import * as stories from './testing/stories.ts'

const letters = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, '')

describe('check', () => {
  it('never throws, runs every rule, and points into units', () => {
    fc.assert(
      fc.property(any.article, any.context, (article, context) => {
        const { findings, notRun } = check(article, context)
        expect(notRun).toEqual([])
        const units = articleUnits(article)
        for (const f of findings) {
          const text = units.find((u) => u.where === f.where)?.text ?? ''
          expect(f.start).toBeGreaterThanOrEqual(0)
          expect(f.end).toBeGreaterThanOrEqual(f.start)
          expect(f.end).toBeLessThanOrEqual(text.length)
          expect(f.text).toBe(text.slice(f.start, f.end))
          expect(f.text !== '' || text.trim() === '' || f.start === f.end).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives every finding a key of its own, the same each time', () => {
    fc.assert(
      fc.property(any.article, any.context, (article, context) => {
        const keys = check(article, context).findings.map((f) => f.key)
        expect(new Set(keys).size).toBe(keys.length)
        expect(check(structuredClone(article), context).findings.map((f) => f.key)).toEqual(keys)
      }),
    )
  })

  it('finds in steps what it finds at once, whatever was edited', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), any.text), { maxLength: 6 })
    fc.assert(
      fc.property(any.article, any.context, any.context, edits, (start, one, other, changes) => {
        const checker = createChecker()
        let article = start
        for (const [i, change] of changes.entries()) {
          const context = i % 3 === 2 ? other : one
          expect(checker.check(article, context)).toEqual(check(article, context))
          article = edited(article, change)
        }
        expect(checker.check(article, one)).toEqual(check(article, one))
      }),
    )
  })

  it('finds in steps what it finds at once in stories with speakers, names, figures and a source', () => {
    const changes = fc.array(fc.tuple(stories.edit, fc.nat(5)), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        stories.story,
        stories.deskContext,
        stories.deskContext,
        changes,
        (start, one, other, steps) => {
          const checker = createChecker()
          let article = start
          checker.check(article, one)
          for (const [edit, n] of steps) {
            article = edit(article)
            // As from another process: equal, but not the same objects.
            if (n === 1) article = structuredClone(article)
            const context = n === 0 ? other : one
            const [again, whole] = [checker.check(article, context), check(article, context)]
            expect(again.findings).toEqual(whole.findings)
            expect(again.notRun).toEqual(whole.notRun)
            expect(again.ledger()).toEqual(whole.ledger())
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('fixes', () => {
  it('apply, and put together change no letter or digit of a quotation', () => {
    fc.assert(
      fc.property(any.article, any.context, (article, context) => {
        const { findings } = check(article, context)
        const fix = safeFixes(findings)
        if (fix === null) return
        const after = applyFix(article, fix)
        expect(after).not.toBe(article)
        const texts = new Map(articleUnits(after).map((u) => [u.where, u.text]))
        for (const unit of prepareArticle(article, context).units) {
          const edits = fix.steps.flatMap((s) =>
            s.type === 'replace' && sameUnit(s.unit, unit.ref) ? [s] : [],
          )
          const quotations = [
            ...unit.marks.spans.map((s) => s.inner),
            ...(unit.marks.unclosed ? [unit.marks.unclosed.inner] : []),
          ]
          for (const inner of quotations) {
            const now = mapSpan(inner, edits)
            const words = (texts.get(unit.where) ?? '').slice(now.start, now.end)
            expect(letters(words)).toBe(letters(unit.text.slice(inner.start, inner.end)))
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('of a single finding always fit the article that it was found in', () => {
    fc.assert(
      fc.property(any.article, any.context, (article, context) => {
        for (const { fix } of check(article, context).findings) {
          if (fix) expect(applyFix(article, fix)).not.toBe(article)
        }
      }),
    )
  })

  it('keep marks inside their text', () => {
    fc.assert(
      fc.property(any.article, any.context, (article, context) => {
        let now = article
        for (const { fix } of check(article, context).findings) if (fix) now = applyFix(now, fix)
        for (const b of now.blocks) {
          const rich = b.type === 'list' ? b.items : 'marks' in b ? [b] : []
          for (const r of rich) {
            for (const m of r.marks) {
              expect(m.start < m.end && m.start >= 0 && m.end <= r.text.length).toBe(true)
            }
          }
        }
      }),
    )
  })
})

/** Changes one text, takes a block out or puts one in. */
function edited(article: Article, [where, kind, text]: readonly [number, number, string]): Article {
  const blocks = [...article.blocks]
  const at = blocks.length === 0 ? 0 : where % blocks.length
  const block = blocks[at]
  if (kind % 4 === 0) blocks.splice(at, 1)
  else if (kind % 4 === 1 || block === undefined) {
    blocks.splice(at, 0, { type: 'paragraph', id: `n${where}.${kind}`, text, marks: [] })
  } else if (block.type === 'paragraph')
    blocks[at] = { ...block, text: block.text + text, marks: [] }
  else if (block.type === 'figure') blocks[at] = { ...block, caption: text }
  else return { ...article, header: { ...article.header, headline: text } }
  return { ...article, blocks }
}
