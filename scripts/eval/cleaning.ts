/** Cleaned copy against gold: text and saved pages, beside the raw text and the text without its repeated lines. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { rawLines, repeatedDropped, visibleText } from './baselines.ts'
import { all, items, writeItems } from './jsonl.ts'
import { copydesk, score } from './run.ts'
import { type Cell, count, table } from './table.ts'

const HEAD = [
  '',
  'items',
  'body P',
  'body R',
  'body F1',
  'para F1',
  'headline',
  'any',
  'byline',
  'dateline',
  'cap P',
  'cap R',
  'cap F1',
  'credit',
  'stories',
  'residue',
  'lost',
  'seg R',
  'leak',
]

export async function evalCleaning(folder: string, temp: string): Promise<string[]> {
  const text = await sets(folder, 'text', ['pages', 'multi'])
  const html = await sets(folder, 'html', ['gold', 'metadata', 'segments', 'regression'])
  const rows: Cell[][] = []
  for (const { name, gold } of text) {
    const labelled = await all(items(gold))
    rows.push(...(await cleaned(folder, temp, name, gold, () => rawItems(gold))))
    for (const [label, clean] of [
      ['raw text', rawLines],
      ['repeated lines dropped', repeatedDropped],
    ] as const) {
      const stories = labelled.map(({ id, raw }) => ({ id, stories: clean(raw) }))
      rows.push(await scored(folder, temp, `  ${label}`, gold, stories))
    }
  }
  for (const { name, gold } of html) {
    rows.push(...(await cleaned(folder, temp, name, gold, () => pageItems(gold))))
    const raw: unknown[] = []
    const once: unknown[] = []
    for await (const { id, html: page } of pageItems(gold)) {
      const visible = visibleText(parseHTML(page).document.documentElement as never)
      raw.push({ id, stories: rawLines(visible) })
      once.push({ id, stories: repeatedDropped(visible) })
    }
    rows.push(await scored(folder, temp, '  all visible text', gold, raw))
    rows.push(await scored(folder, temp, '  repeated lines dropped', gold, once))
  }
  return [
    'CLEANING  residue: paragraphs that are not body; lost: share of the body that is gone; seg R, leak: snippets kept, left in',
    ...table(HEAD, rows),
  ]
}

async function sets(folder: string, kind: string, names: readonly string[]) {
  return names
    .map((name) => ({ name: `${kind}/${name}`, gold: join(folder, kind, `${name}.jsonl`) }))
    .filter(({ gold }) => existsSync(gold))
}

async function* rawItems(gold: string) {
  for await (const { id, raw } of items(gold)) yield { id: id as string, raw: raw as string }
}

async function* pageItems(gold: string) {
  for await (const { id, page, url } of items(gold)) {
    const packed = await readFile(join(gold, '..', page as string))
    const html = gunzipSync(packed).toString('utf8')
    yield { id: id as string, html, ...(url === undefined ? {} : { url: url as string }) }
  }
}

async function cleaned(
  folder: string,
  temp: string,
  name: string,
  gold: string,
  input: () => AsyncIterable<unknown>,
): Promise<Cell[][]> {
  const pred = join(temp, `${name.replace('/', '-')}.jsonl`)
  await copydesk(['clean', '--jsonl', '-'], pred, asLines(input()))
  return [row(name, await score(join(folder, 'score.mjs'), ['--gold', gold, '--pred', pred]))]
}

async function* asLines(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const v of values) yield `${JSON.stringify(v)}\n`
}

async function scored(
  folder: string,
  temp: string,
  label: string,
  gold: string,
  predictions: readonly unknown[],
): Promise<Cell[]> {
  const pred = join(temp, 'baseline.jsonl')
  await writeItems(pred, predictions)
  return row(label, await score(join(folder, 'score.mjs'), ['--gold', gold, '--pred', pred]))
}

// biome-ignore lint/suspicious/noExplicitAny: the scorer's shape
function row(name: string, { total: t }: any): Cell[] {
  return [
    name,
    t.items,
    t.bodyP,
    t.bodyR,
    t.bodyF1,
    t.paraF1,
    t.headline,
    t.headlineAny,
    t.byline,
    t.dateline,
    t.capP,
    t.capR,
    t.capF1,
    t.credit,
    t.storyCount,
    count(t.residue),
    t.bodyLostRate,
    t.segR,
    t.segLeak,
  ]
}
