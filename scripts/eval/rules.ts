/** Findings against the labelled items, over every rule of the catalogue and over those that are built. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { countWords } from '#shared/text/words.ts'
import { all, items, writeItems } from './jsonl.ts'
import { copydesk, score } from './run.ts'
import { count, table } from './table.ts'

interface RuleRow {
  rule: string
  hit: number
  miss: number
  alarm: number
  precision: number
  recall: number
}

export async function evalRules(folder: string, temp: string): Promise<string[]> {
  const gold = join(folder, 'dev.jsonl')
  if (!existsSync(gold)) throw new Error(`There is no ${gold}.`)
  const scorer = join(folder, 'score.mjs')
  const pred = join(temp, 'rules.jsonl')
  await copydesk(['check', '--jsonl', gold], pred)
  const list = join(temp, 'rules-list.jsonl')
  await copydesk(['rules', '--json'], list)
  const built = new Set((await all(items(list))).map((r) => r.id as string))

  const labelled = await all(items(gold))
  const some = join(temp, 'rules-built.jsonl')
  // An item that expects only rules still to come has nothing to find, but is no clean copy either.
  await writeItems(
    some,
    labelled
      .map((g) => ({ ...g, some: g.expect.filter((e: { rule: string }) => built.has(e.rule)) }))
      .filter((g) => g.expect.length === 0 || g.some.length > 0)
      .map(({ some: expect, ...g }) => ({ ...g, expect })),
  )
  const whole = await score(scorer, [gold, pred])
  const part = await score(scorer, [some, pred])
  const clean = labelled.filter((g) => g.expect.length === 0)
  const words = clean.reduce((n, g) => n + articleWords(g.article), 0)
  const alarms = await alarmsIn(clean, pred)

  const figures = (t: Record<string, number>) => [
    t.items,
    count(t.hit),
    count(t.miss),
    count(t.alarm),
    t.precision,
    t.recall,
    t.f1,
  ]
  return [
    'RULES  rules/dev.jsonl, errors and warnings',
    ...table(
      ['', 'items', 'hit', 'miss', 'alarm', 'P', 'R', 'F1'],
      [
        ['all rules of the catalogue', ...figures(whole.total)],
        [`the ${built.size} rules that are built`, ...figures(part.total)],
      ],
    ),
    `items that expect nothing: ${whole.total.cleanItems}, with a finding: ${(whole.total.cleanHit * 100).toFixed(1)} %; false alarms per 1,000 words there: ${((alarms / Math.max(1, words)) * 1000).toFixed(2)}`,
    '',
    ...table(
      ['rule', 'hit', 'miss', 'alarm', 'P', 'R'],
      (whole.rules as RuleRow[])
        .filter((r) => built.has(r.rule))
        .map((r) => [r.rule, count(r.hit), count(r.miss), count(r.alarm), r.precision, r.recall]),
    ),
  ]
}

// biome-ignore lint/suspicious/noExplicitAny: the labelled shape
async function alarmsIn(clean: readonly any[], pred: string): Promise<number> {
  const ids = new Set(clean.map((g) => g.id))
  let n = 0
  for await (const p of items(pred)) {
    if (!ids.has(p.id)) continue
    n += p.findings.filter((f: { severity: string }) => f.severity !== 'info').length
  }
  return n
}

function articleWords(a: {
  headline?: string
  body?: string[]
  figures?: { caption?: string }[]
}): number {
  const texts = [
    a.headline ?? '',
    ...(a.body ?? []),
    ...(a.figures ?? []).map((f) => f.caption ?? ''),
  ]
  return texts.reduce((n, t) => n + countWords(t), 0)
}
