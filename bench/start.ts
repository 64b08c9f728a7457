/** From the start of the process to editable text, with a library of 1,000 articles, next to a bare window. */
import { join } from 'node:path'
import { median, ms, type Row, times } from './support/figures.ts'
import { libraryOf } from './support/library.ts'
import { sinceSpawn, start } from './support/window.ts'

const ROUNDS = 9
const GOAL = 1.6

export async function benchStart(project: string): Promise<Row[]> {
  const library = await libraryOf(1000)
  const bare = join(project, 'bench', 'bare')
  const page = `--page=${join(bare, 'window.html')}`
  const once = async (app: string, args: readonly string[], profile?: string) => {
    const started = await start(app, args, profile)
    const time = await sinceSpawn(started, 'desk-ready')
    await started.stop()
    return time
  }
  const ours: number[] = []
  const base: number[] = []
  // In turn, so that a slow moment of the machine hits both; the first pair warms the disk and is not counted.
  for (let i = 0; i <= ROUNDS; i++) {
    const b = await once(bare, [page])
    const o = await once(project, [], library.profile)
    if (i > 0) {
      base.push(b)
      ours.push(o)
    }
  }
  await library.remove()
  const ratio = median(ours) / median(base)
  return [
    {
      what: 'start to editable text, library of 1,000 articles (baseline: bare window)',
      ours: ms(median(ours)),
      baseline: ms(median(base)),
      ratio: times(ratio),
      goal: `≤ ${times(GOAL)}`,
      met: ratio <= GOAL,
    },
  ]
}
