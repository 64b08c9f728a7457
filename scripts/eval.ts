/**
 * `npm run eval -- FOLDER [SET …]`: quality on labelled data, ours beside a baseline. FOLDER holds the sets with their scorers;
 * a set that is not there is left out. Exit 1 when an exported ninjs breaks its schema.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { checkNinjs } from './eval/ninjs.ts'
import { type EvalSet, evalSets } from './eval/sets.ts'
import { orExplain } from './runtime/display.ts'
import { collect } from './runtime/run.ts'
import { say } from './runtime/say.ts'

await orExplain(async () => {
  const [given, ...wanted] = process.argv.slice(2)
  if (!given) throw new Error('Which folder? Say: npm run eval -- FOLDER [SET …]')
  const folder = resolve(process.env.INIT_CWD ?? '.', given)
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`)
  const chosen = (name: string) => wanted.length === 0 || wanted.some((one) => name.startsWith(one))
  const sets = evalSets.filter((set) => chosen(set.name) && existsSync(join(folder, set.gold)))
  const work = mkdtempSync(join(tmpdir(), 'copydesk-eval-'))
  try {
    for (const set of sets) await evaluate(set, folder, work)
    if (!chosen('ninjs')) return 0
    const { rows, bad } = await checkNinjs(folder, work)
    console.log(rows.join('\n'))
    return bad > 0 ? 1 : 0
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
})

async function evaluate(set: EvalSet, folder: string, work: string): Promise<void> {
  say(`${set.name} …`)
  const gold = join(folder, set.gold)
  const score = async (predictions: readonly unknown[]) => {
    const file = join(work, 'predicted.jsonl')
    writeFileSync(file, predictions.map((one) => `${JSON.stringify(one)}\n`).join(''))
    const args = [join(folder, set.scorer), ...set.score(gold, file), '--json']
    const { code, output } = await collect(process.execPath, args)
    if (code !== 0) throw new Error(`${set.scorer} could not score ${set.name}: ${output.trim()}`)
    return JSON.parse(output) as unknown
  }
  const ours = await score(await set.ours(gold))
  const base = set.baseline && (await score(set.baseline.of(gold)))
  console.log(`\n${set.name.padEnd(24)}${'ours'.padStart(8)}  ${set.baseline?.name ?? ''}`)
  for (const [label, path] of set.show) {
    const row = `  ${label.padEnd(22)}${shown(ours, path).padStart(8)}`
    console.log(base === undefined ? row : `${row}${shown(base, path).padStart(10)}`)
  }
}

/** The number at a path such as `total.f1`: a count as it is, a rate with three places, a dash where there is none. */
function shown(report: unknown, path: string): string {
  let at = report as Record<string, unknown> | undefined
  for (const name of path.split('.')) at = at?.[name] as Record<string, unknown> | undefined
  if (typeof at !== 'number') return '–'
  return Number.isInteger(at) && at > 1 ? String(at) : (at as number).toFixed(3)
}
