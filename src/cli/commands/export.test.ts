import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { receiptSchema } from '#shared/receipt.ts'
import { NOW, place } from '../testing/call.ts'
import { CLEAN_ITEM, FERRIES, FERRY_BODY, TWO_STORIES } from '../testing/copy.ts'

const files = (folder: string) => readdirSync(folder).sort()
const BAD = {
  ...CLEAN_ITEM,
  body: [...CLEAN_ITEM.body, 'Fishing &amp; tourism fell &amp; fell.', 'TT'],
}

describe('export', () => {
  it('writes each story in each format with a receipt, into a folder that it makes', async () => {
    const p = place()
    p.file('copy.txt', TWO_STORIES)
    const args = [
      'export',
      '--to',
      'html,md',
      '--to',
      'ninjs',
      '--to',
      'txt',
      '-o',
      'out/today',
      'copy.txt',
    ]
    const { code, out } = await p.call(args)
    expect(code).toBe(0)
    const base = 'orlo-ferries-to-sail-again-after-nine-days'
    const written = files(join(p.folder, 'out/today'))
    expect(written.filter((n) => n.startsWith(base))).toEqual(
      ['.html', '.json', '.md', '.receipt.json', '.txt'].map((e) => base + e),
    )
    expect(written).toHaveLength(10)
    expect(out).toContain(`out/today/${base}.html\n`)
    expect(p.read(`out/today/${base}.html`)).toContain(`<h1>${FERRIES}</h1>`)
  })

  it('gives raw copy the same id and the same bytes each time', async () => {
    const p = place()
    p.file('copy.txt', TWO_STORIES)
    for (const out of ['one', 'two'])
      await p.call(['export', '--to', 'ninjs', '-o', out, 'copy.txt'])
    const name = 'orlo-ferries-to-sail-again-after-nine-days.json'
    expect(p.read(`one/${name}`)).toBe(p.read(`two/${name}`))
    const { uri } = JSON.parse(p.read(`one/${name}`))
    expect(uri).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })

  it('never overwrites: the second set gets a number, all of it', async () => {
    const p = place()
    p.file('flat.json', JSON.stringify(CLEAN_ITEM))
    for (let i = 0; i < 2; i++) await p.call(['export', '--to', 'md', '-o', 'out', 'flat.json'])
    await p.call(['export', '--to', 'txt', '-o', 'out', 'flat.json'])
    const base = 'ferry-talks-resume-in-orlo'
    expect(files(join(p.folder, 'out'))).toEqual(
      [
        `${base} 2.md`,
        `${base} 2.receipt.json`,
        `${base} 3.receipt.json`,
        `${base} 3.txt`,
        `${base}.md`,
        `${base}.receipt.json`,
      ].sort(),
    )
  })

  it('writes a receipt that fits its schema and the files', async () => {
    const p = place()
    p.file(
      'flat.json',
      JSON.stringify({ ...CLEAN_ITEM, body: ['The har\u200bbour is open, the port said.'] }),
    )
    const { lines } = await p.call(['export', '--json', '--to', 'md', '-o', 'out', 'flat.json'])
    const receipt = v.parse(
      receiptSchema,
      JSON.parse(p.read('out/ferry-talks-resume-in-orlo.receipt.json')),
    )
    expect(lines[0]).toEqual({
      id: 'flat.json#1',
      file: 'flat.json',
      story: 1,
      files: ['ferry-talks-resume-in-orlo.md', 'ferry-talks-resume-in-orlo.receipt.json'],
      receipt,
    })
    expect(receipt).toMatchObject({
      at: NOW,
      program: { name: 'Copydesk', version: '9.9.9' },
      style: { locale: 'en-US' },
      counts: { errors: 0, warnings: 1, infos: 0 },
      open: [{ rule: 'invisible-characters', where: 'body[0]' }],
      overrides: [],
      article: { revision: null, headline: CLEAN_ITEM.headline },
    })
    expect(receipt.files[0]?.size).toBe(
      Buffer.byteLength(p.read('out/ferry-talks-resume-in-orlo.md')),
    )
  })

  it('is blocked by an open error: exit 1, nothing written, the error named', async () => {
    const p = place()
    p.file('bad.json', JSON.stringify(BAD, null, 1))
    const { code, out } = await p.call(['export', '--to', 'md', '-o', 'out', 'bad.json'])
    expect(code).toBe(1)
    expect(out).toMatch(/^bad\.json:\d+:\d+: error: .+\[ui-residue\]$/m)
    expect(out).toContain('bad.json#1 is not exported: 3 errors are open.')
    expect(() => files(join(p.folder, 'out'))).toThrow()
    const json = await p.call(['export', '--json', '--to', 'md', '-o', 'out', 'bad.json'])
    expect(json.lines[0]).toMatchObject({ id: 'bad.json#1', files: [], blocked: [{}, {}, {}] })
  })

  it('exports the others when one is blocked or cannot be read', async () => {
    const p = place()
    p.file('bad.json', JSON.stringify(BAD))
    p.file('good.json', JSON.stringify(CLEAN_ITEM))
    const args = ['export', '--to', 'md', '-o', 'out', 'bad.json', 'gone.txt', 'good.json']
    expect((await p.call(args)).code).toBe(2)
    expect(files(join(p.folder, 'out'))).toHaveLength(2)
  })

  it('says what cannot be written to', async () => {
    const p = place()
    p.file('good.json', JSON.stringify(CLEAN_ITEM))
    p.file('file', 'x')
    const { code, err } = await p.call(['export', '--to', 'md', '-o', 'file', 'good.json'])
    expect(code).toBe(2)
    expect(err).toContain('is a file, or holds too many exports of this name. Choose a folder.')
  })

  it('skips the cleaning with --as-is', async () => {
    const p = place()
    p.file('copy.txt', `${FERRIES}\n\nTT\n\n${FERRY_BODY[0]}`)
    expect((await p.call(['export', '--to', 'md', '-o', 'a', 'copy.txt'])).code).toBe(0)
    expect((await p.call(['export', '--as-is', '--to', 'md', '-o', 'b', 'copy.txt'])).code).toBe(1)
  })
})

describe('export --overrides', () => {
  const entry = (more: object) => ({
    rule: 'markup-residue',
    text: '&amp;',
    name: 'Marta Kell',
    reason: 'Quoted from a page of code.',
    ...more,
  })
  const exported = async (entries: unknown) => {
    const p = place()
    p.file('bad.json', JSON.stringify(BAD))
    p.file('over.json', JSON.stringify(entries))
    const called = await p.call([
      'export',
      '--json',
      '--to',
      'md',
      '-o',
      'out',
      '--overrides',
      'over.json',
      'bad.json',
    ])
    return { ...called, lines: called.lines }
  }

  it('lifts one error an entry and writes who and why into the receipt', async () => {
    const { code, err, lines } = await exported([
      entry({}),
      entry({ where: 'body[2]' }),
      entry({ rule: 'ui-residue', text: 'TT' }),
    ])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(lines[0].receipt.overrides).toEqual([
      {
        rule: 'markup-residue',
        where: 'body[2]',
        text: '&amp;',
        name: 'Marta Kell',
        reason: 'Quoted from a page of code.',
        at: NOW,
      },
      {
        rule: 'markup-residue',
        where: 'body[2]',
        text: '&amp;',
        name: 'Marta Kell',
        reason: 'Quoted from a page of code.',
        at: NOW,
      },
      {
        rule: 'ui-residue',
        where: 'body[3]',
        text: 'TT',
        name: 'Marta Kell',
        reason: 'Quoted from a page of code.',
        at: NOW,
      },
    ])
  })

  it('never lifts all of a rule with one entry, nor without words', async () => {
    const some = await exported([entry({}), entry({ rule: 'ui-residue', text: 'TT' })])
    expect(some.code).toBe(1)
    expect(some.lines[0].blocked).toHaveLength(1)
    const none = await exported([{ rule: 'ui-residue', name: 'M', reason: 'All of them please.' }])
    expect(none.code).toBe(1)
    expect(none.err).toBe(
      'copydesk: Override 1 (ui-residue) fits no open error and changed nothing.\n',
    )
  })

  it.each([
    [{}, 'are not a list: [{"rule", "text", "name", "reason"}].'],
    [[entry({ reason: 'because  ' })], ', entry 1: the reason needs 10 characters or more.'],
    [[entry({}), entry({ name: ' ' })], ', entry 2: name is missing, empty or no text.'],
    [[entry({ why: 'x' })], ', entry 1: why is not known.'],
    [
      [entry({ rule: 'credit-missing' })],
      ', entry 1: credit-missing cannot be overridden. Mend it in the copy.',
    ],
    [['x'], ', entry 1: it is not an object.'],
  ])('%j is refused before anything is written', async (entries, why) => {
    const { code, out, err } = await exported(entries)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(
      `copydesk: The overrides over.json${why.startsWith(',') ? why : ` ${why}`}\n`,
    )
  })

  it('names a file of overrides that is not there or not JSON', async () => {
    const p = place()
    p.file('bad.json', JSON.stringify(BAD))
    p.file('over.json', '[')
    const args = ['export', '--to', 'md', '-o', 'out', 'bad.json', '--overrides']
    expect((await p.call([...args, 'gone.json'])).err).toBe(
      'copydesk: The overrides gone.json cannot be read.\n',
    )
    expect((await p.call([...args, 'over.json'])).err).toBe(
      'copydesk: The overrides over.json are not JSON.\n',
    )
  })
})
