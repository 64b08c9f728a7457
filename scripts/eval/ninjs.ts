/** Exported ninjs against the official schema, formats asserted: what the command line writes, and every story we can make. */
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { writeArticle } from '#engine/export/index.ts'
import { arabicStory, harbourStory } from '#engine/export/testing/story.ts'
import { decodeSource, takeIn, textSource } from '#services/readSource.ts'
import type { Article } from '#shared/article/model.ts'
import type { Places } from './folder.ts'
import { all, items } from './jsonl.ts'
import { copydesk } from './run.ts'
import { count, table } from './table.ts'

/** Saved pages that are enough to meet every kind of block. */
const PAGES = 40
const NOW = '2026-01-02T03:04:05Z'

export async function evalNinjs(places: Places, temp: string): Promise<string[]> {
  const validate = validator(places.schemas ?? '')
  const faults: string[] = []
  const rows: [string, number, number][] = []
  const judge = (label: string, documents: readonly (readonly [string, unknown])[]) => {
    let valid = 0
    for (const [name, document] of documents) {
      const why = validate(document)
      if (why === null) valid++
      else faults.push(`  ${label}, ${name}: ${why}`)
    }
    rows.push([label, documents.length, valid])
  }
  const written = (articles: readonly Article[]) =>
    articles.map((a) => [a.header.headline, JSON.parse(writeArticle(a, 'ninjs').text)] as const)

  judge('articles with every block, mark and field', written([harbourStory(), arabicStory()]))
  if (places.cleaning !== null) {
    const raw = await texts(places.cleaning)
    judge('stories of the text sets', written(raw.flatMap(storiesOfText)))
    judge('stories of saved pages', written(await storiesOfPages(places.cleaning)))
    judge('files of copydesk export, errors left out by the gate', await exported(raw, temp))
  }
  if (faults.length > 0) {
    throw new Error(`ninjs that the official schema refuses:\n${faults.slice(0, 20).join('\n')}`)
  }
  return [
    'NINJS  3.1, official schema, formats asserted',
    ...table(
      ['', 'items', 'valid'],
      rows.map(([label, n, valid]) => [label, count(n), count(valid)]),
    ),
  ]
}

/** Answers why a document is refused; null when it is valid. */
function validator(folder: string): (document: unknown) => string | null {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, ''))
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema(read('GeoJSON-schema.json'), 'https://geojson.org/schema/GeoJSON.json')
  const validate = ajv.compile(read('ninjs-schema_3.1.json'))
  return (document) => {
    if (validate(document)) return null
    const why = (validate.errors ?? []).slice(0, 3)
    return why.map((e) => `${e.instancePath || '/'} ${e.message ?? ''}`).join('; ')
  }
}

interface RawText {
  readonly id: string
  readonly raw: string
}

async function texts(folder: string): Promise<RawText[]> {
  const files = ['pages', 'multi'].map((n) => join(folder, 'text', `${n}.jsonl`))
  return (await Promise.all(files.filter((f) => existsSync(f)).map((f) => all(items(f))))).flat()
}

function storiesOfText({ id, raw }: RawText): Article[] {
  const taken = takeIn(textSource(raw, 'text', id), { now: NOW })
  return taken.ok ? taken.value.stories.map((s) => s.article) : []
}

async function storiesOfPages(folder: string): Promise<Article[]> {
  const gold = join(folder, 'html', 'gold.jsonl')
  const out: Article[] = []
  if (!existsSync(gold)) return out
  for await (const { page } of items(gold)) {
    if (out.length >= PAGES) break
    const source = decodeSource(gunzipSync(readFileSync(join(gold, '..', page))), page)
    const taken = source.ok ? takeIn(source.value, { now: NOW }) : source
    if (taken.ok) out.push(...taken.value.stories.map((s) => s.article))
  }
  return out
}

async function exported(raw: readonly RawText[], temp: string): Promise<[string, unknown][]> {
  const folder = join(temp, 'raw')
  const out = join(temp, 'ninjs')
  await mkdir(folder)
  const files = raw.map(({ id }) => join(folder, `${id}.txt`))
  await Promise.all(raw.map(({ raw: text }, i) => writeFile(files[i] ?? '', text)))
  await copydesk(['export', '--to', 'ninjs', '-o', out, ...files], join(temp, 'export.txt'))
  const names = existsSync(out) ? await readdir(out) : []
  return names
    .filter((n) => n.endsWith('.json') && !n.endsWith('.receipt.json'))
    .map((n) => [n, JSON.parse(readFileSync(join(out, n), 'utf8'))])
}
