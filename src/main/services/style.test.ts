import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shippedStyles } from '#shared/style.ts'
import { dropStyle, getStyle, listAll, setStyle, takeStyle } from './style.ts'
import { exportStyle, readStyleFile } from './styleFiles.ts'
import { failure, memoryDesk, temporaryFolder, value } from './testing/desk.ts'

const [american, british] = shippedStyles() as [
  ReturnType<typeof shippedStyles>[0],
  ReturnType<typeof shippedStyles>[0],
]

describe('the styles of a library', () => {
  it('one is active from the start; another takes its place and both stay', () => {
    const desk = memoryDesk()
    expect(value(listAll(desk))).toMatchObject([{ id: 'house', active: true }])
    value(setStyle(desk, { style: american }))
    value(setStyle(desk, { style: british }))
    expect(value(listAll(desk)).map((s) => [s.id, s.active])).toEqual([
      [british.id, true],
      [american.id, false],
    ])
    expect(value(takeStyle(desk, { id: american.id }))).toEqual(american)
    expect(value(getStyle(desk))).toEqual(american)
  })

  it('the one in use cannot be removed, another can', () => {
    const desk = memoryDesk()
    value(setStyle(desk, { style: american }))
    value(setStyle(desk, { style: british }))
    expect(failure(dropStyle(desk, { id: british.id }))?.kind).toBe('conflict')
    value(dropStyle(desk, { id: american.id }))
    expect(value(listAll(desk))).toHaveLength(1)
    expect(failure(takeStyle(desk, { id: american.id }))?.kind).toBe('not-found')
  })

  it('one that contradicts itself is not kept', () => {
    const desk = memoryDesk()
    const names = [{ use: 'Orlo', not: ['Orlo'], kind: 'place' as const }]
    expect(failure(setStyle(desk, { style: { ...american, names } }))).toMatchObject({
      subject: 'names[0].not',
    })
    expect(value(getStyle(desk)).names).toEqual([])
  })
})

describe('a style as a file', () => {
  const setup = (answer: string | null) => {
    const asked: string[] = []
    const desk = memoryDesk()
    const shell = {
      chooseSaveAs: async (name: string) => {
        asked.push(name)
        return answer
      },
      chooseStyleFile: async () => answer,
    }
    return { desk, shell, asked }
  }

  it('goes out under its name and comes in at another desk as it was', async () => {
    const path = join(temporaryFolder(), 'style.json')
    const here = setup(path)
    const names = [{ use: 'Orlo', not: ['Orloe'], kind: 'place' as const }]
    value(setStyle(here.desk, { style: { ...british, names } }))
    expect(value(await exportStyle(here))).toBe(path)
    expect(here.asked).toEqual(['house-style-british-english.json'])
    const there = setup(path)
    const read = value(await readStyleFile(there))
    expect(read).toEqual({ file: 'style.json', style: { ...british, names } })
    // It was only looked at.
    expect(value(getStyle(there.desk)).id).toBe('house')
  })

  it('nothing happens when it is called off', async () => {
    const parts = setup(null)
    expect(value(await exportStyle(parts))).toBeNull()
    expect(value(await readStyleFile(parts))).toBeNull()
  })

  it('says what is wrong with a file, and with a place', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'broken.json')
    await writeFile(path, JSON.stringify({ ...british, names: [{ use: 'Orlo', not: 'Orloe' }] }))
    expect(failure(await readStyleFile(setup(path)))?.message).toBe(
      'broken.json: the field names[0].not does not fit. It must be a list.',
    )
    const gone = await readStyleFile(setup(join(folder, 'gone.json')))
    expect(failure(gone)?.message).toBe('gone.json could not be read. Is it still there?')
    const nowhere = await exportStyle(setup(join(folder, 'no-such-folder', 'a.json')))
    expect(failure(nowhere)?.kind).toBe('storage')
    expect(await readFile(path, 'utf8')).toContain('Orloe')
  })
})
