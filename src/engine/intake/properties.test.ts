/** What holds for any copy at all. */
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { IntakeStory } from '#shared/source.ts'
import { intakeResultSchema } from '#shared/source.ts'
import { readFragmentText, readText } from './index.ts'
import { anyCopy, pageCopy, written } from './testing/arbitrary.ts'
import { bodyOf, hints, pasteHtml, take, takePage } from './testing/take.ts'
import { isUnseen } from './text.ts'

const seen = (line: string) => [...line].some((c) => !isUnseen(c.charCodeAt(0)))
const sourceLines = (text: string) => text.split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/)

/** Every id that a story gives away: blocks, list items, removals, moves. */
function ids(story: IntakeStory): string[] {
  const blocks = story.article.blocks.flatMap((b) =>
    b.type === 'list' ? [b.id, ...b.items.map((i) => i.id)] : [b.id],
  )
  return [...blocks, ...story.removals.map((r) => r.id), ...story.moves.map((m) => m.id)]
}

describe('nothing vanishes', () => {
  it('every line that can be seen has one fate, in one story', () => {
    fc.assert(
      fc.property(anyCopy, (text) => {
        const { stories } = readText(text, hints)
        const own = stories
          .flatMap((s) => s.lines)
          .filter((l) => l.fate.kind !== 'story' && l.fate.kind !== 'blank')
        const expected = sourceLines(text).flatMap((l, i) => (seen(l) ? [i + 1] : []))
        expect(own.map((l) => l.line).sort((a, b) => a - b)).toEqual(expected)
      }),
    )
  })

  it('every fate leads to what is there', () => {
    fc.assert(
      fc.property(anyCopy, (text) => {
        for (const s of readText(text, hints).stories) {
          const known = new Set(ids(s))
          for (const { fate } of s.lines) {
            if (fate.kind === 'kept') expect(known).toContain(fate.block)
            if (fate.kind === 'moved') expect(known).toContain(fate.move)
            if (fate.kind === 'removed') expect(known).toContain(fate.removal)
          }
          for (const { after } of [...s.removals, ...s.moves])
            if (after !== null) expect(known).toContain(after)
        }
      }),
    )
  })

  it('what was taken out or moved stands in the source', () => {
    fc.assert(
      fc.property(anyCopy, (text) => {
        const source = text.replace(/\s+/g, ' ')
        for (const s of readText(text, hints).stories) {
          for (const r of [...s.removals, ...s.moves])
            expect(source).toContain(r.text.replace(/\s+/g, ' ').trim())
        }
      }),
    )
  })

  it('every kept paragraph stands in the source', () => {
    fc.assert(
      fc.property(anyCopy, (text) => {
        const source = text.replace(/\s+/g, ' ')
        for (const s of take(text)) {
          if (s.story.removals.some((r) => r.why.includes('repaired'))) continue
          for (const p of s.paragraphs) expect(source).toContain(p.replace(/\s+/g, ' '))
        }
      }),
    )
  })

  it('the paragraphs of a page come out whole and in order, whatever stands among them', () => {
    fc.assert(
      fc.property(pageCopy, ({ text, head, paragraphs }) => {
        const got = take(text)
        expect(got).toHaveLength(1)
        expect(got[0]?.headline).toBe(head)
        expect(got[0]?.paragraphs).toEqual(paragraphs)
      }),
    )
  })
})

describe('what comes out', () => {
  it('is an article by the schema, every id once', () => {
    fc.assert(
      fc.property(anyCopy, (text) => {
        const result = readText(text, hints)
        expect(v.safeParse(intakeResultSchema, result).success).toBe(true)
        for (const s of result.stories) expect(new Set(ids(s)).size).toBe(ids(s).length)
      }),
    )
  })

  it('cleaned again stays as it is', () => {
    fc.assert(
      fc.property(pageCopy, ({ text }) => {
        for (const { article } of readText(text, hints).stories) {
          const again = take(written(article))
          expect(again).toHaveLength(1)
          expect(again[0]?.headline).toBe(article.header.headline)
          expect(again[0]?.paragraphs).toEqual(bodyOf(article.blocks))
        }
      }),
    )
  })
})

describe('never throws', () => {
  it('for any string', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 })),
        (text) => {
          readText(text, hints)
          readFragmentText(text, hints)
        },
      ),
    )
  })

  it('for any tags in any order', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'b',
      'a href="/x"',
      'ul',
      'li',
      'table',
      'tr',
      'td',
      'figure',
      'figcaption',
      'img alt="x"',
      'blockquote',
      'cite',
      'h1',
      'br',
      'pre',
      'aside',
      'script',
      'hr',
      'time',
    )
    const piece = fc.oneof(
      tag.map((t) => `<${t}>`),
      tag.map((t) => `</${t.split(' ')[0]}>`),
      fc.constantFrom('The pier is shut. ', 'Share', '(AFP)', '&nbsp;', '\n'),
      fc.string({ maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('')
        for (const s of takePage(html)) expect(new Set(ids(s)).size).toBe(ids(s).length)
        pasteHtml(html)
      }),
    )
  })
})
