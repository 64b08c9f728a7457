/** Findings against the labelled items of the catalogue, beside what a validator that only counts would say. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { countWords } from '#shared/text/words.ts'
import { countingValidator } from './baselines.ts'
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
  const labelled = await all(items(gold))
  const ours = join(temp, 'rules.jsonl')
  await copydesk(['check', '--jsonl', gold], ours)
  const simple = join(temp, 'rules-baseline.jsonl')
  await writeItems(
    simple,
    labelled.map(({ id, article }) => ({ id, findings: countingValidator(article) })),
  )
  const clean = labelled.filter((g) => g.expect.length === 0)
  const words = clean.reduce((n, g) => n + articleWords(g.article), 0)
  const rows = []
  let ourRules: RuleRow[] = []
  for (const [name, pred] of [
    ['Copydesk', ours],
    ['  empty fields, odd marks, repeats', simple],
  ] as const) {
    const { total, rules } = await score(scorer, [gold, pred])
    if (pred === ours) ourRules = rules
    const alarms = await alarmsIn(clean, pred)
    rows.push([
      name,
      total.items,
      count(total.hit),
      count(total.miss),
      count(total.alarm),
      total.precision,
      total.recall,
      total.f1,
      `${(total.cleanHit * 100).toFixed(1)} %`,
      ((alarms / Math.max(1, words)) * 1000).toFixed(2),
    ])
  }
  return [
    `RULES  rules/dev.jsonl, errors and warnings; quiet: of ${clean.length} items that expect nothing, those with a finding, and alarms per 1,000 words there`,
    ...table(['', 'items', 'hit', 'miss', 'alarm', 'P', 'R', 'F1', 'quiet', 'per 1,000'], rows),
    '',
    ...table(
      ['rule', 'hit', 'miss', 'alarm', 'P', 'R'],
      ourRules.map((r) => [
        r.rule,
        count(r.hit),
        count(r.miss),
        count(r.alarm),
        r.precision,
        r.recall,
      ]),
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
