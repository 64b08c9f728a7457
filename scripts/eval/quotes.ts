/** Quotes and their speakers, beside what a regular expression finds. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { saidName } from './baselines.ts'
import { all, items, writeItems } from './jsonl.ts'
import { copydesk, score } from './run.ts'
import { type Cell, table } from './table.ts'

const FILES = ['dev.jsonl', 'dev-invented.jsonl', 'dev-other-languages.jsonl']

export async function evalQuotes(folder: string, temp: string): Promise<string[]> {
  const scorer = join(folder, 'score.mjs')
  const rows: Cell[][] = []
  for (const file of FILES) {
    const gold = join(folder, file)
    if (!existsSync(gold)) {
      rows.push([`${file}: not there`])
      continue
    }
    const ours = join(temp, `quotes-${file}`)
    await copydesk(['quotes', '--jsonl', gold], ours)
    const simple = join(temp, `quotes-baseline-${file}`)
    const texts = await all(items(gold))
    await writeItems(
      simple,
      texts.map(({ id, text }) => ({ id, quotes: saidName(text) })),
    )
    rows.push([file, ...figures(await score(scorer, [gold, ours]))])
    rows.push(['  regex: nearest said NAME', ...figures(await score(scorer, [gold, simple]))])
  }
  return [
    'QUOTES  exact and relaxed: spans; joint: span and speaker; false none: a speaker missed; wrong: one given where there is none',
    ...table(
      ['', 'exact F1', 'relaxed F1', 'speaker', 'joint F1', 'cue', 'false none', 'wrong'],
      rows,
    ),
  ]
}

// biome-ignore lint/suspicious/noExplicitAny: the scorer's shape
function figures(s: any): Cell[] {
  return [
    s.exact?.f1,
    s.relaxed?.f1,
    s.speaker?.head,
    s.joint?.f1,
    s.cue?.accuracy,
    s.unattributed?.falseAlarm,
    s.unattributed?.wronglyGiven,
  ]
}
