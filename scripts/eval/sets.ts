import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { quotesByPattern, rawText } from './baselines.ts'
import { desk } from './desk.ts'

export interface EvalSet {
  readonly name: string
  readonly gold: string
  readonly scorer: string
  /** Arguments of the scorer for a gold and a prediction file. */
  readonly score: (gold: string, predicted: string) => readonly string[]
  readonly ours: (gold: string) => Promise<unknown[]>
  readonly baseline?: { readonly name: string; readonly of: (gold: string) => unknown[] }
  /** Which numbers of the scorer's JSON to show: label and path. */
  readonly show: readonly (readonly [string, string])[]
}

const cleaningNumbers = [
  'headlineAny',
  'bodyF1',
  'paraF1',
  'capF1',
  'credit',
  'byline',
  'dateline',
  'storyCount',
  'residue',
  'bodyLost',
].map((name) => [name, `total.${name}`] as const)

const scoreCleaning = (gold: string, predicted: string) => ['--gold', gold, '--pred', predicted]

const text = (name: string): EvalSet => ({
  name: `cleaning/${name}`,
  gold: `cleaning/text/${name}.jsonl`,
  scorer: 'cleaning/score.mjs',
  score: scoreCleaning,
  ours: (gold) => desk(['clean', '--jsonl', '-'], lines(gold).map(pick('id', 'raw'))),
  baseline: {
    name: 'raw text',
    of: (gold) => lines<{ id: string; raw: string }>(gold).map(rawText),
  },
  show: cleaningNumbers,
})

const quotes = (name: string): EvalSet => ({
  name: `quotes/${name}`,
  gold: `quotes/${name}.jsonl`,
  scorer: 'quotes/score.mjs',
  score: (gold, predicted) => [gold, predicted],
  ours: (gold) => desk(['quotes', '--jsonl', '-'], lines(gold).map(pick('id', 'text'))),
  baseline: {
    name: 'pattern',
    of: (gold) => lines<{ id: string; text: string }>(gold).map(quotesByPattern),
  },
  show: [
    ['span exact F1', 'exact.f1'],
    ['joint F1', 'joint.f1'],
    ['speaker', 'speaker.head'],
    ['cue', 'cue.accuracy'],
    ['false "no speaker"', 'unattributed.falseAlarm'],
    ['wrongly given', 'unattributed.wronglyGiven'],
  ],
})

export const evalSets: readonly EvalSet[] = [
  {
    name: 'rules',
    gold: 'rules/dev.jsonl',
    scorer: 'rules/score.mjs',
    score: (gold, predicted) => [gold, predicted],
    ours: (gold) =>
      desk(['check', '--jsonl', '-'], lines(gold).map(pick('id', 'locale', 'article'))),
    baseline: {
      name: 'silence',
      of: (gold) => lines<{ id: string }>(gold).map(({ id }) => ({ id, findings: [] })),
    },
    show: [
      ['precision', 'total.precision'],
      ['recall', 'total.recall'],
      ['F1', 'total.f1'],
      ['clean items hit', 'total.cleanHit'],
    ],
  },
  quotes('dev'),
  quotes('dev-invented'),
  quotes('dev-other-languages'),
  text('pages'),
  text('multi'),
  {
    name: 'cleaning/html',
    gold: 'cleaning/html/gold.jsonl',
    scorer: 'cleaning/score.mjs',
    score: scoreCleaning,
    ours: (gold) =>
      desk(
        ['clean', '--jsonl', '-'],
        lines<{ id: string; url: string; page: string }>(gold).map(({ id, url, page }) => ({
          id,
          url,
          html: gunzipSync(readFileSync(join(gold, '..', page))).toString('utf8'),
        })),
      ),
    show: cleaningNumbers,
  },
]

/** The items of a file of one JSON value a line. */
export function lines<T extends object>(file: string): T[] {
  if (!existsSync(file)) return []
  const texts = readFileSync(file, 'utf8').split('\n')
  return texts.filter((line) => line.trim() !== '').map((line) => JSON.parse(line))
}

/** Only what a tool may see: never the labels. */
function pick(...names: string[]) {
  return (item: object) =>
    Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)))
}
