// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFakeDesk, type FakeDesk } from '#bridge/testing/fake.ts'
import { fail, ok } from '#shared/result.ts'
import { defaultStyle, type HouseStyle, shippedStyles } from '#shared/style.ts'
import { house } from '../settings/store.ts'
import { changeStyle, keeping, keepStyle, undoChange } from './keep.ts'
import {
  addFresh,
  changeDraft,
  exportStyle,
  importStyle,
  keepReview,
  openName,
  removeName,
  setSeverity,
  settleDraft,
  startName,
  startStyle,
  stylePage,
} from './store.ts'

let desk: FakeDesk
const style = () => house.get().style
const kept = () =>
  desk.calls
    .filter((c) => c.channel === 'style.set')
    .map((c) => (c.input as { style: HouseStyle }).style)
const ORLO = { use: 'Orlo', not: ['Orloe'], kind: 'place' as const }

beforeEach(() => {
  desk = createFakeDesk({})
  window.copydesk = desk.api
  house.set({ style: { ...defaultStyle(), names: [ORLO] } })
  keeping.set({ state: 'kept', failure: null, changes: [] })
  stylePage.set({ draft: null, fresh: null, review: null, failure: null, done: null, styles: [] })
})
afterEach(async () => {
  await keepStyle()
  delete window.copydesk
})

describe('a change', () => {
  it('holds at once, is written once, and can be taken back step by step', async () => {
    const before = style()
    const rule = { id: 'caption-repeated', severity: 'warning' as const }
    setSeverity(rule, 'error', 'Caption repeated')
    removeName('Orlo')
    expect(style()).toMatchObject({ severities: { 'caption-repeated': 'error' }, names: [] })
    expect(await keepStyle()).toBe(true)
    expect(kept()).toEqual([style()])
    undoChange()
    expect(style().names).toEqual([ORLO])
    undoChange()
    expect(style()).toEqual(before)
    await keepStyle()
    expect(kept().at(-1)).toEqual(before)
  })

  it('back to the rule’s own severity leaves nothing behind', () => {
    const rule = { id: 'caption-repeated', severity: 'warning' as const }
    setSeverity(rule, 'off', 'Caption repeated')
    setSeverity(rule, 'warning', 'Caption repeated')
    expect(style().severities).toEqual({})
  })

  it('typed letter by letter in one field is one step', () => {
    for (const name of ['O', 'Or', 'Orlo Gazette']) {
      changeStyle({ ...style(), name }, `Name: ${name}.`, 'style name')
    }
    undoChange()
    expect(style().name).toBe('House style')
  })

  it('that cannot be written stays in the window and is written with the next try', async () => {
    desk.answer('style.set', () => fail('storage', 'The disk is full.'))
    changeStyle({ ...style(), name: 'Gazette' }, 'Name.')
    expect(await keepStyle()).toBe(false)
    expect(keeping.get()).toMatchObject({
      state: 'failed',
      failure: { message: 'The disk is full.' },
    })
    desk.answer('style.set', () => ok(null))
    expect(await keepStyle()).toBe(true)
    expect(keeping.get().state).toBe('kept')
    expect(kept().at(-1)?.name).toBe('Gazette')
  })
})

describe('a name', () => {
  it('is added by its button, where nothing is wrong with it', () => {
    startName()
    changeDraft({ of: null, use: 'Orlo', not: '', kind: 'place' })
    expect(addFresh()).toBe(false)
    changeDraft({ of: null, use: ' Marrow ', not: 'Marow\n\n', kind: 'place' })
    expect(addFresh()).toBe(true)
    expect(style().names.at(-1)).toEqual({ use: 'Marrow', not: ['Marow'], kind: 'place' })
  })

  it('that is edited goes into the list when it is left, and may change its own form', () => {
    openName(ORLO)
    changeDraft({ of: 'Orlo', use: 'Orlow', not: 'Orloe\nOrlo', kind: 'place' })
    expect(settleDraft()).toBe(true)
    expect(style().names).toEqual([{ use: 'Orlow', not: ['Orloe', 'Orlo'], kind: 'place' }])
    expect(settleDraft()).toBe(true)
    expect(keeping.get().changes).toHaveLength(1)
  })

  it('with a fault is neither kept nor lost when another is opened', () => {
    house.set({ style: { ...style(), names: [ORLO, { ...ORLO, use: 'Marrow', not: [] }] } })
    openName(ORLO)
    changeDraft({ of: 'Orlo', use: 'Orlo', not: 'Orlo', kind: 'place' })
    openName({ ...ORLO, use: 'Marrow', not: [] })
    expect(stylePage.get().draft).toMatchObject({ of: 'Orlo', not: 'Orlo' })
    expect(style().names[0]).toEqual(ORLO)
  })

  it('that an undo took away is not put back by leaving its form', () => {
    openName(ORLO)
    house.set({ style: defaultStyle() })
    expect(settleDraft()).toBe(true)
    expect(style().names).toEqual([])
  })
})

describe('a file', () => {
  it('is looked at first and kept after a yes; undo brings the style before back', async () => {
    const other = { ...style(), agencies: ['Orlo Press'] }
    desk.answer('style.import', () => ok({ file: 'orlo.json', style: other }))
    const before = style()
    await importStyle()
    expect(style()).toBe(before)
    keepReview()
    expect(style()).toEqual(other)
    undoChange()
    expect(style()).toEqual(before)
  })

  it('that is broken changes nothing and says so', async () => {
    const before = style()
    desk.answer('style.import', () => fail('bad-input', 'a.json: the field id is missing.'))
    await importStyle()
    expect(stylePage.get().review).toBeNull()
    expect(stylePage.get().failure?.message).toContain('the field id')
    expect(style()).toBe(before)
  })

  it('holds what was typed a moment ago', async () => {
    desk.answer('style.export', () => ok('/out/house-style.json'))
    openName(ORLO)
    changeDraft({ of: 'Orlo', use: 'Orlo', not: 'Orloe\nOrlau', kind: 'place' })
    await exportStyle()
    expect(kept().at(-1)?.names[0]?.not).toEqual(['Orloe', 'Orlau'])
    expect(desk.calls.at(-1)?.channel).toBe('style.export')
    expect(stylePage.get().done).toBe('Written to /out/house-style.json.')
  })
})

it('another style is started beside this one, under a name of its own', async () => {
  const [, british] = shippedStyles() as [HouseStyle, HouseStyle]
  const { id, name, locale } = british
  stylePage.set({ styles: [{ id, name, locale, active: false }] })
  await startStyle(british)
  expect(kept().map((s) => s.id)).toEqual(['house', `${id}-2`])
  expect(style().name).toBe(`${name} 2`)
})
