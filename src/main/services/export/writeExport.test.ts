import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createArticle, figure, paragraph } from '#shared/article/create.ts'
import type { Article } from '#shared/article/model.ts'
import { fail } from '#shared/result.ts'
import { defaultStyle } from '#shared/style.ts'
import { nodePorts } from './ports.ts'
import { type ExportRequest, writeExport } from './writeExport.ts'

const HASH = 'ab'.repeat(32)
const NOW = '2026-03-02T09:15:00+01:00'

function article(more: Partial<Article> = {}): Article {
  const a = createArticle('urn:uuid:6e0f3c52-9a1b-8c4d-a7e2-1b2c3d4e5f60', NOW)
  return {
    ...a,
    header: { ...a.header, headline: 'Ferries sail again' },
    blocks: [paragraph('p', 'Crews in Orlo went back to work on Monday.')],
    ...more,
  }
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'copydesk-export-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

const request = (path: string, more: Partial<ExportRequest> = {}): ExportRequest => ({
  article: article(),
  formats: ['html'],
  folder: path,
  style: defaultStyle(),
  source: null,
  dismissals: [],
  revision: 'r1',
  ...more,
})
const ports = nodePorts({ now: () => NOW, version: '1.2.3' })

it('writes files and receipt and leaves nothing else behind', async () => {
  const path = join(folder(), 'deep', 'er')
  const result = await writeExport(request(path, { formats: ['html', 'txt', 'html'] }), ports)
  expect(result).toMatchObject({ ok: true, value: { outcome: 'written' } })
  expect(readdirSync(path).sort()).toEqual([
    'ferries-sail-again.html',
    'ferries-sail-again.receipt.json',
    'ferries-sail-again.txt',
  ])
  const receipt = JSON.parse(readFileSync(join(path, 'ferries-sail-again.receipt.json'), 'utf8'))
  expect(receipt.article).toMatchObject({ revision: 'r1', version: 1 })
  expect(receipt.files.map((f: { format: string }) => f.format)).toEqual(['html', 'txt'])
  expect(receipt.article.textHash).toMatch(/^[0-9a-f]{64}$/)
})

it('takes another name when any file of the set is there, and touches none', async () => {
  const path = folder()
  writeFileSync(join(path, 'ferries-sail-again.receipt.json'), 'mine')
  mkdirSync(join(path, 'ferries-sail-again 2.html'))
  await writeExport(request(path), ports)
  expect(readdirSync(path).sort()).toEqual([
    'ferries-sail-again 2.html',
    'ferries-sail-again 3.html',
    'ferries-sail-again 3.receipt.json',
    'ferries-sail-again.receipt.json',
  ])
  expect(readFileSync(join(path, 'ferries-sail-again.receipt.json'), 'utf8')).toBe('mine')
})

it('writes two exports at once under two names', async () => {
  const path = folder()
  await Promise.all([1, 2, 3, 4].map(() => writeExport(request(path), ports)))
  expect(readdirSync(path).filter((n) => n.endsWith('.html'))).toHaveLength(4)
  for (const name of readdirSync(path)) expect(readFileSync(join(path, name), 'utf8')).not.toBe('')
})

it('is blocked by an open error and writes nothing', async () => {
  const path = join(folder(), 'none')
  const blocked = request(path, { article: article({ blocks: [] }) })
  const result = await writeExport(blocked, ports)
  expect(result).toMatchObject({
    ok: true,
    value: { outcome: 'blocked', open: [{ rule: 'story-incomplete' }], notRun: [] },
  })
  expect(() => readdirSync(path)).toThrow()
})

const withPicture = article({
  blocks: [
    paragraph('p', 'Crews in Orlo went back to work on Monday.'),
    figure('f', {
      caption: 'A quay in Orlo.',
      credit: 'AFP',
      alt: 'A quay',
      image: { hash: HASH, type: 'image/png', width: 2, height: 2, name: 'quay.png' },
    }),
  ],
})

it('puts pictures beside the files, once', async () => {
  const path = folder()
  const picture = async () => new Uint8Array([1, 2, 3])
  const all = nodePorts({ now: () => NOW, version: '1', picture })
  await writeExport(request(path, { article: withPicture }), all)
  await writeExport(request(path, { article: withPicture }), all)
  const [name, ...others] = readdirSync(join(path, 'media'))
  expect([name, others]).toEqual([`ferries-sail-again-photo-1-${HASH.slice(0, 12)}.png`, []])
  expect(readFileSync(join(path, 'ferries-sail-again.html'), 'utf8')).toContain(
    `src="media/${name}"`,
  )
})

it('says in the receipt which picture did not go along', async () => {
  const path = folder()
  const result = await writeExport(request(path, { article: withPicture }), ports)
  expect(result).toMatchObject({
    value: {
      receipt: { files: [{ lost: ['The picture file of photo 1 (quay.png) is not at hand.'] }] },
    },
  })
  expect(readFileSync(join(path, 'ferries-sail-again.html'), 'utf8')).not.toContain('<img')
})

it('passes a failure of the disk on', async () => {
  const full = { ...ports, writeTogether: async () => fail('storage', 'The disk is full.') }
  expect(await writeExport(request('x'), full)).toEqual(fail('storage', 'The disk is full.'))
})
