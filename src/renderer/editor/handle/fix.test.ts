import fc from 'fast-check'
import { UNDO_COMMAND } from 'lexical'
import { describe, expect, it } from 'vitest'
import { figure } from '#shared/article/create.ts'
import type { Block } from '#shared/article/model.ts'
import type { FixStep } from '#shared/finding.ts'
import { applyEdits, type Edit } from '#shared/text/edit.ts'
import { richText } from '../testing/arbitrary.ts'
import { p, testDesk } from '../testing/desk.ts'

const unit = { block: 'a', field: 'text' } as const
const fix = (steps: FixStep[]) => ({ label: 'Do', safe: true, steps })
const replace = (start: number, end: number, insert: string): FixStep => ({
  type: 'replace',
  unit,
  start,
  end,
  insert,
})

describe('applyFix', () => {
  it('does all its steps in one undo step', () => {
    const desk = testDesk([p('a', '"We sail," she said.'), p('b', 'Two')])
    const steps = [
      replace(0, 1, '“'),
      replace(9, 10, '”'),
      { type: 'remove-block', block: 'b' } as const,
    ]
    expect(desk.handle.applyFix(fix(steps), [{ unit, text: '"We sail," she said.' }])).toBe(true)
    expect(desk.blocks()).toEqual([p('a', '“We sail,” she said.')])
    desk.run(UNDO_COMMAND)
    expect(desk.blocks()).toEqual([p('a', '"We sail," she said.'), p('b', 'Two')])
  })

  it('changes nothing when a text is no longer what it was, or a place is gone', () => {
    const desk = testDesk([p('a', 'One')])
    const before = desk.read()
    expect(desk.handle.applyFix(fix([replace(0, 1, 'X')]), [{ unit, text: 'Onee' }])).toBe(false)
    expect(desk.handle.applyFix(fix([replace(0, 1, 'X'), replace(2, 9, '')]), [])).toBe(false)
    expect(desk.handle.applyFix(fix([{ type: 'remove-block', block: 'z' }]), [])).toBe(false)
    expect(desk.read()).toEqual(before)
  })

  it('keeps the marks around and gives the new words those of the old', () => {
    const marks = [{ type: 'bold' as const, start: 4, end: 8 }]
    const desk = testDesk([{ type: 'paragraph', id: 'a', text: 'The pier is shut', marks }])
    desk.handle.applyFix(fix([replace(4, 8, 'old pier'), replace(12, 16, 'open')]), [])
    expect(desk.blocks()).toEqual([
      {
        type: 'paragraph',
        id: 'a',
        text: 'The old pier is open',
        marks: [{ type: 'bold', start: 4, end: 12 }],
      },
    ])
  })

  it('writes into an empty field, and on one line', () => {
    const desk = testDesk([figure('f', { caption: 'The pier. (AP)' })])
    const steps: FixStep[] = [
      {
        type: 'replace',
        unit: { block: 'f', field: 'credit' },
        start: 0,
        end: 0,
        insert: 'AP\nMarrow',
      },
      { type: 'replace', unit: { block: 'f', field: 'caption' }, start: 9, end: 14, insert: '' },
    ]
    expect(desk.handle.applyFix(fix(steps), [])).toBe(true)
    expect(desk.blocks()[0]).toMatchObject({ caption: 'The pier.', credit: 'AP Marrow' })
  })

  it('removes a list item, and the list with its last one', () => {
    const item = (id: string, depth: number) => ({ id, depth, text: id, marks: [] })
    const list: Block = {
      type: 'list',
      id: 'l',
      ordered: false,
      items: [item('i', 0), item('j', 1), item('k', 0)],
    }
    const desk = testDesk([p('a', 'One'), list])
    desk.handle.removeBlock('j')
    expect(desk.blocks()[1]).toEqual({ ...list, items: [item('i', 0), item('k', 0)] })
    desk.handle.removeBlock('i')
    desk.handle.removeBlock('k')
    expect(desk.blocks()).toEqual([p('a', 'One')])
  })

  it('leaves the caret where it is, or beside what went', () => {
    const desk = testDesk([p('a', 'One'), p('b', 'Two'), p('c', 'Three')])
    desk.select('c', 2)
    desk.handle.removeBlock('a')
    desk.type('!')
    desk.handle.removeBlock('c')
    desk.type('?')
    expect(desk.blocks()).toEqual([p('b', 'Two?')])
    desk.run(UNDO_COMMAND)
    desk.run(UNDO_COMMAND)
    expect(desk.blocks()).toEqual([p('b', 'Two'), p('c', 'Th!ree')])
  })

  it('gives the text that the edits give, whatever the marks', () => {
    const cuts = fc.array(fc.nat(30), { maxLength: 6 })
    const insert = fc.constantFrom('', 'x', '“', 'two words')
    fc.assert(
      fc.property(richText, cuts, insert, (rich, points, words) => {
        const at = [...new Set(points.map((n) => Math.min(n, rich.text.length)))].sort(
          (a, b) => a - b,
        )
        const edits: Edit[] = []
        for (let i = 0; i + 1 < at.length; i += 2) {
          edits.push({ start: at[i] as number, end: at[i + 1] as number, insert: words })
        }
        const desk = testDesk([{ type: 'paragraph', id: 'a', ...rich }])
        const steps = edits.map((e) => replace(e.start, e.end, e.insert))
        expect(desk.handle.applyFix(fix(steps), [{ unit, text: rich.text }])).toBe(true)
        const [block] = desk.blocks()
        expect(block !== undefined && 'text' in block ? block.text : '').toBe(
          applyEdits(rich.text, edits),
        )
      }),
    )
  })
})
