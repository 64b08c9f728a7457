import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { figure } from '#shared/article/create.ts'
import type { ExportOutcome } from '#shared/contract/channels.ts'
import type { Receipt } from '#shared/receipt.ts'
import { setPragma } from '#store/database.ts'
import { openArticle } from './article.ts'
import { addDecision } from './decisions.ts'
import { previewExport, writeToFolder } from './exporting.ts'
import { receipts } from './front.ts'
import { listHistory } from './history.ts'
import { addImage } from './images/add.ts'
import {
  failure,
  memoryDesk,
  newArticle,
  save,
  type TestDesk,
  temporaryFolder,
  value,
  withText,
} from './testing/desk.ts'

const TEXT = 'The ferry to Orlo sails again on Sunday, the harbour board said on Monday.'
const clean = (desk: TestDesk) => newArticle(desk, 'Ferry talks resume', TEXT)
const run = (desk: TestDesk, article: string, folder: string) =>
  writeToFolder(desk, { article, formats: ['html', 'txt'], folder })
function written(outcome: ExportOutcome): { files: readonly string[]; receipt: Receipt } {
  if (outcome.outcome !== 'written') throw new Error(JSON.stringify(outcome))
  return outcome
}

describe('an export', () => {
  it('writes files and receipt and notes it: stage, revision, receipt', async () => {
    const desk = memoryDesk()
    const { id } = clean(desk)
    const folder = temporaryFolder()
    const { files, receipt } = written(value(await run(desk, id, folder)))
    expect(readdirSync(folder).sort()).toEqual([...files].sort())
    expect(files).toHaveLength(3)
    const opened = value(openArticle(desk, { id }))
    expect(opened.article).toMatchObject({ version: 1, meta: { stage: 'exported' } })
    const [newest] = value(listHistory(desk, { article: id }))
    expect(newest).toMatchObject({ id: receipt.article.revision, occasion: 'export' })
    expect(value(receipts(desk, { article: id }))).toEqual([receipt])
  })

  it('raises the version when the text changed since the last one, and only then', async () => {
    const desk = memoryDesk()
    const article = clean(desk)
    const folder = temporaryFolder()
    const version = async () =>
      written(value(await run(desk, article.id, folder))).receipt.article.version
    expect(await version()).toBe(1)
    expect(await version()).toBe(1)
    save(desk, withText(article, 'Ferry talks end', TEXT))
    expect(value(previewExport(desk, { article: article.id, format: 'ninjs' })).text).toContain(
      '"2"',
    )
    expect(await version()).toBe(2)
    expect(value(openArticle(desk, { id: article.id })).article.version).toBe(2)
  })

  it('is kept back while an error is open, and goes on when somebody answers for it', async () => {
    const desk = memoryDesk()
    const article = newArticle(desk, '', TEXT)
    const folder = temporaryFolder()
    const outcome = value(await run(desk, article.id, folder))
    expect(outcome).toMatchObject({ outcome: 'blocked', open: [{ rule: 'story-incomplete' }] })
    expect(readdirSync(folder)).toEqual([])
    expect(value(openArticle(desk, { id: article.id })).article.meta.stage).toBe('in-hand')

    save(desk, withText(article, 'Ferry talks resume', TEXT, 'TT'))
    const blocked = value(await run(desk, article.id, folder))
    const finding = blocked.outcome === 'blocked' ? blocked.open[0] : undefined
    expect(finding?.rule).toBe('ui-residue')
    const { key, rule, text } = finding ?? { key: '', rule: '', text: '' }
    const override = {
      kind: 'override' as const,
      name: 'Ida Marsh',
      reason: 'a racing class',
      at: '',
    }
    value(addDecision(desk, { article: article.id, dismissal: { key, rule, text, ...override } }))
    const { receipt } = written(value(await run(desk, article.id, folder)))
    expect(receipt.overrides).toMatchObject([{ rule: 'ui-residue', name: 'Ida Marsh' }])
  })

  it('leaves what was typed meanwhile the newest', async () => {
    const desk = memoryDesk()
    const article = clean(desk)
    const exported = run(desk, article.id, temporaryFolder())
    save(desk, withText(article, 'Typed meanwhile', TEXT))
    written(value(await exported))
    const opened = value(openArticle(desk, { id: article.id }))
    expect(opened.article.header.headline).toBe('Typed meanwhile')
    expect(
      value(listHistory(desk, { article: article.id }))
        .map((r) => [r.occasion, r.headline])
        .slice(0, 2),
    ).toEqual([
      ['autosave', 'Typed meanwhile'],
      ['export', 'Ferry talks resume'],
    ])
  })

  it('takes the pictures along', async () => {
    const desk = memoryDesk()
    const gif = Uint8Array.from(Buffer.from('GIF89a\x03\0\x02\0\0\0\0;', 'latin1'))
    const image = value(await addImage(desk, 'pier.gif', gif))
    const article = clean(desk)
    const photo = figure('f1', {
      caption: 'Boats wait at the quay of Orlo on Monday.',
      credit: 'Ines Corvo/Reuters',
      alt: 'Three green boats at a quay',
      image,
    })
    save(desk, { ...article, blocks: [...withText(article, '', TEXT).blocks, photo] })
    const folder = temporaryFolder()
    written(value(await run(desk, article.id, folder)))
    const [media] = readdirSync(join(folder, 'media'))
    expect(readFileSync(join(folder, 'media', media ?? '')).equals(Buffer.from(gif))).toBe(true)
  })

  it('says what the disk refused, and what was written before the library refused', async () => {
    const desk = memoryDesk()
    const { id } = clean(desk)
    const file = join(temporaryFolder(), 'a-file')
    writeFileSync(file, '')
    expect(failure(await run(desk, id, file))?.kind).toBe('storage')
    setPragma(desk.db, 'query_only', 1)
    const refused = failure(await run(desk, id, temporaryFolder()))
    expect(refused?.message).toMatch(/^The files were written to .*could not note it/)
    expect(failure(await run(desk, 'none', file))?.kind).toBe('not-found')
    expect(failure(previewExport(desk, { article: 'none', format: 'html' }))?.kind).toBe(
      'not-found',
    )
  })
})
