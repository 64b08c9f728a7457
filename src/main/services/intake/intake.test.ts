import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createArticle, paragraph } from '#shared/article/create.ts'
import type { IntakeReport } from '#shared/contract/channels.ts'
import { MAX_SOURCE_BYTES } from '#shared/source.ts'
import { one, setPragma } from '#store/database.ts'
import { readOriginal } from '#store/sources.ts'
import { openArticle } from '../article.ts'
import { listHistory } from '../history.ts'
import type { Hooks } from '../jobs/protocol.ts'
import { bin, erase, searchLibrary } from '../library.ts'
import { listSources, markRestored, originalName, saveOriginal } from '../sources.ts'
import { failure, memoryDesk, newArticle, temporaryFolder, texts, value } from '../testing/desk.ts'
import { takeFiles, takePaths } from './files.ts'
import { takeFragment } from './fragment.ts'
import { takeText } from './text.ts'

const WIRE = `Harbour board sets aside 40 million for Orlo quay

TT

The harbour board of Orlo has set aside 40 million for the old quay, it said on Monday.

“We will not open a berth that nobody would stand on,” said Marta Kell, who chairs the board.
`
const utf8 = (text: string) => new TextEncoder().encode(text)
const patient: Hooks = { progress: () => {}, cancelled: () => false }
const paste = (text: string, html: string | null = null) => ({
  text,
  html,
  origin: 'paste' as const,
})
const count = (desk: ReturnType<typeof memoryDesk>, table: string) =>
  one<{ n: number }>(desk.db, `SELECT count(*) AS n FROM ${table}`)?.n

describe('a paste', () => {
  it('becomes an article with its source, its first revision, its counts, and can be found', () => {
    const desk = memoryDesk()
    const report = value(takeText(desk, paste(WIRE)))
    expect(report.articles).toMatchObject([
      { headline: 'Harbour board sets aside 40 million for Orlo quay', removals: 1 },
    ])
    const id = report.articles[0]?.id ?? ''
    const opened = value(openArticle(desk, { id }))
    expect(texts(opened.article)).toHaveLength(2)
    expect(value(listHistory(desk, { article: id })).map((r) => r.occasion)).toEqual(['intake'])
    const [source] = opened.sources
    expect(source).toMatchObject({
      role: 'origin',
      source: { format: 'text', origin: 'paste', name: '' },
    })
    expect(Buffer.from(readOriginal(desk.db, source?.source.id ?? '') ?? []).toString()).toBe(WIRE)
    const found = value(
      searchLibrary(desk.db, { shelf: 'in-hand', query: 'berth', offset: 0, limit: 5 }),
    )
    expect(found.items.map((i) => i.id)).toEqual([id])
    expect(found.items[0]?.counts).not.toBeNull()
  })

  it('of the same bytes is reported and adds nothing, until the article was erased', () => {
    const desk = memoryDesk()
    const [first] = value(takeText(desk, paste(WIRE))).articles
    const again = value(takeText(desk, paste(WIRE)))
    expect(again).toMatchObject({ articles: [], duplicates: [{ name: '', article: first?.id }] })
    expect(count(desk, 'articles')).toBe(1)
    value(bin(desk, { ids: [first?.id ?? ''] }))
    value(erase(desk, { ids: [first?.id ?? ''] }))
    expect(value(takeText(desk, paste(WIRE))).articles).toHaveLength(1)
  })

  it('of a page keeps the page; of markup without words the text', () => {
    const desk = memoryDesk()
    const html =
      '<meta charset="utf-8"><h1>Orlo votes</h1><p>The council voted.</p><p>It was late.</p>'
    const [article] = value(takeText(desk, paste('Orlo votes', html))).articles
    const opened = value(openArticle(desk, { id: article?.id ?? '' }))
    expect(opened.sources[0]?.source.format).toBe('html')
    expect(texts(opened.article)).toEqual(['The council voted.', 'It was late.'])
    const only = value(takeText(desk, paste(WIRE, '<img src="x.png"><script>let a</script>')))
    expect(only.articles[0]?.headline).toContain('Harbour board')
  })

  it('without words says so', () => {
    const report = value(takeText(memoryDesk(), paste('  \n', '<img src="x.png">')))
    expect(report.failed).toEqual([{ name: '', message: 'The paste has no text in it.' }])
  })

  it('that the disk refuses leaves nothing half done', () => {
    const desk = memoryDesk()
    setPragma(desk.db, 'max_page_count', 66)
    const report = value(takeText(desk, paste(WIRE.repeat(1) + 'The quay is old. '.repeat(20_000))))
    expect(report.failed[0]?.message).toContain('disk is full')
    expect([count(desk, 'articles'), count(desk, 'sources'), count(desk, 'originals')]).toEqual([
      0, 0, 0,
    ])
  })
})

describe('files', () => {
  it('each whole or not at all, in order, one that fails stops no other', async () => {
    const desk = memoryDesk()
    const steps: number[] = []
    const report = value(
      await takeFiles(
        desk,
        {
          origin: 'drop',
          files: [
            { name: 'empty.txt', bytes: utf8('') },
            {
              name: 'photo.txt',
              bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 0),
            },
            { name: 'harbour.txt', bytes: utf8(WIRE) },
            { name: 'huge.txt', bytes: new Uint8Array(MAX_SOURCE_BYTES + 1) },
            { name: 'again.txt', bytes: utf8(WIRE) },
          ],
        },
        { ...patient, progress: ({ done, total }) => void steps.push(done / total) },
      ),
    )
    expect(report.articles).toHaveLength(1)
    expect(report.duplicates.map((d) => d.name)).toEqual(['again.txt'])
    expect(report.failed.map((f) => f.name)).toEqual(['empty.txt', 'photo.txt', 'huge.txt'])
    for (const { name, message } of report.failed) expect(message).toContain(name)
    expect(steps).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
  })

  it('stop between two when asked to, and say what stands', async () => {
    const desk = memoryDesk()
    let seen = 0
    const told: (IntakeReport | null)[] = []
    const hooks: Hooks = {
      progress: (_progress, soFar) => void told.push(structuredClone(soFar)),
      cancelled: () => ++seen > 1,
    }
    const files = ['one', 'two'].map((name) => ({ name, bytes: utf8(`${name}\n\n${WIRE}`) }))
    const report = value(await takeFiles(desk, { files, origin: 'drop' }, hooks))
    expect(report).toMatchObject({ cancelled: true, articles: [{}] })
    expect(told.at(-1)?.articles).toHaveLength(1)
  })

  it('are read where they lie, and named when they are gone', async () => {
    const desk = memoryDesk()
    const folder = temporaryFolder()
    const path = join(folder, 'harbour.txt')
    writeFileSync(path, WIRE)
    const report = value(
      await takePaths(desk, { paths: [join(folder, 'gone.txt'), folder, path] }, patient),
    )
    expect(report.articles).toHaveLength(1)
    expect(report.failed.map((f) => f.message)).toEqual([
      'gone.txt could not be read. Is it still there?',
      expect.stringContaining('is not a file.'),
    ])
    const [source] = value(listSources(desk, { article: report.articles[0]?.id ?? '' }))
    expect(source?.source).toMatchObject({ name: 'harbour.txt', origin: 'file' })
  })

  it('of our own article come back as they were, under a new id where theirs is taken', async () => {
    const desk = memoryDesk()
    const article = createArticle('urn:uuid:ferry', '2024-03-03T14:00:00+00:00')
    article.header.headline = 'Ferry talks resume'
    article.blocks = [paragraph('p1', 'The pier is shut.')]
    const take = async (text: string) =>
      value(
        await takeFiles(
          desk,
          { files: [{ name: 'ferry.json', bytes: utf8(text) }], origin: 'drop' },
          patient,
        ),
      )
    const first = await take(JSON.stringify(article))
    expect(first.articles.map((a) => a.id)).toEqual(['urn:uuid:ferry'])
    const second = await take(JSON.stringify(article, null, 2))
    expect(second.articles[0]?.id).not.toBe('urn:uuid:ferry')
    const newer = await take(JSON.stringify({ ...article, schema: 99 }))
    expect(newer.failed[0]?.message).toContain('newer Copydesk')
  })
})

describe('a paste into open copy', () => {
  it('gives the blocks and stays with the article as a further source', () => {
    const desk = memoryDesk()
    const { id } = newArticle(desk, 'Ferry talks resume', 'The pier is shut.')
    const html = '<p>One more line of copy.</p><p>And another one.</p>'
    const { fragment, source } = value(takeFragment(desk, { article: id, text: 'One', html }))
    expect(fragment.blocks).toHaveLength(2)
    expect(source).toMatchObject({ role: 'paste', source: { format: 'html', origin: 'paste' } })
    expect(value(listSources(desk, { article: id }))).toEqual([source])
  })
  it('nested without end falls back to its text', () => {
    const desk = memoryDesk()
    const { id } = newArticle(desk, 'Ferry talks resume')
    const deep = `${'<div>'.repeat(200_000)}deep words`
    const { fragment } = value(takeFragment(desk, { article: id, text: 'plain words', html: deep }))
    expect(JSON.stringify(fragment.blocks)).toMatch(/plain words|deep words/)
  })
  it('without words, or into nothing, is refused', () => {
    const desk = memoryDesk()
    const fragment = (article: string, text: string) =>
      failure(takeFragment(desk, { article, text, html: null }))?.kind
    expect(fragment('none', 'words')).toBe('not-found')
    expect(fragment(newArticle(desk, 'One').id, ' ')).toBe('unreadable')
  })
})

describe('a source', () => {
  it('remembers what was put back, and gives its bytes to a file', async () => {
    const desk = memoryDesk()
    const [article] = value(takeText(desk, paste(WIRE))).articles
    const id = article?.id ?? ''
    const [before] = value(listSources(desk, { article: id }))
    const source = before?.source.id ?? ''
    const removal = before?.removals[0]?.id ?? ''
    value(markRestored(desk, { article: id, source, restored: { [removal]: true }, undone: {} }))
    expect(value(listSources(desk, { article: id }))[0]?.removals[0]?.restored).toBe(true)
    expect(
      failure(markRestored(desk, { article: id, source: 'none', restored: {}, undone: {} }))?.kind,
    ).toBe('not-found')

    expect(value(originalName(desk, source))).toMatch(/^paste-2024-03-03-\d\d-\d\d\.txt$/)
    const path = join(temporaryFolder(), 'original.txt')
    expect(value(await saveOriginal(desk, source, path))).toBe(path)
    expect(failure(await saveOriginal(desk, source, join(path, 'below', 'x')))?.kind).toBe(
      'storage',
    )
    expect(failure(await saveOriginal(desk, 'none', path))?.kind).toBe('not-found')
  })
})
