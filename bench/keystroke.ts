/** A key to its paint in a 5,000-word article with all rules on, next to bare Lexical with the same text. */
import { join } from 'node:path'
import type { Article } from '#shared/article/model.ts'
import { ms, percentile, type Row, times } from './support/figures.ts'
import { libraryOf } from './support/library.ts'
import { type Page, pause } from './support/page.ts'
import { story } from './support/story.ts'
import { type Started, start } from './support/window.ts'

const KEYS = 'The board met twice about the sea wall and the second berth, and voted for neither. '
const ROUNDS = 3
/** ms between keys: a fast typist. */
const PACE = 60
const GOAL = 1.3

export async function benchKeystroke(project: string): Promise<Row[]> {
  const article = story(5000, 7)
  const library = await libraryOf(1, [article])
  const editor = `--page=${join(project, 'out', 'bench', 'editor.html')}`
  const base: number[] = []
  const desk: number[] = []
  // One window at a time: a covered one is not painted.
  for (let i = 0; i < ROUNDS; i++) {
    const bare = await start(join(project, 'bench', 'bare'), [editor])
    await bare.page.evaluate(`fill(${JSON.stringify(paragraphsOf(article))})`)
    base.push(...(await measure(bare, article)))
    const ours = await start(project, [], library.profile)
    desk.push(...(await measure(ours, article)))
  }
  await library.remove()
  return [50, 95].map((p) => {
    const ratio = percentile(desk, p) / percentile(base, p)
    return {
      what: `key to paint, 5,000 words, all rules, p${p} (baseline: bare Lexical)`,
      ours: ms(percentile(desk, p)),
      baseline: ms(percentile(base, p)),
      ratio: times(ratio),
      goal: p === 95 ? `≤ ${times(GOAL)}` : '',
      met: p !== 95 || ratio <= GOAL,
    }
  })
}

/** The first pass warms the page up and is not counted. */
async function measure(started: Started, article: Article): Promise<number[]> {
  const [first] = paragraphsOf(article)
  await started.page.until(`document.body.textContent.includes(${JSON.stringify(first)})`, 8000)
  await listen(started.page)
  await type(started.page, article)
  const times = await type(started.page, article)
  await started.stop()
  return times
}

function paragraphsOf(article: Article): string[] {
  return article.blocks.flatMap((b) => (b.type === 'paragraph' ? [b.text] : []))
}

/** Measures in the page itself: from the key event's own time stamp to the task after the frame that shows it. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(`{
    window.keyTimes = []
    addEventListener('keydown', (event) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => keyTimes.push(performance.now() - event.timeStamp)
        channel.port2.postMessage(null)
      })
    }, { capture: true })
  }`)
}

/** Types inside the third paragraph, at a fast typist's pace, and takes the times out of the page. */
async function type(page: Page, article: Article): Promise<number[]> {
  const third = paragraphsOf(article)[2] as string
  const at = await page.evaluate<{ x: number; y: number }>(`(async () => {
    const all = [...document.querySelectorAll('[contenteditable] p')]
    const p = all.find((p) => p.textContent.startsWith(${JSON.stringify(third.slice(0, 12))}))
    p.scrollIntoView({ block: 'center' })
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))
    const box = p.getBoundingClientRect()
    return { x: box.left + box.width / 2, y: box.bottom - 12 }
  })()`)
  await page.click(at.x, at.y)
  await pause(200)
  const length = await page.evaluate<number>(`document.body.textContent.length`)
  await page.evaluate(`keyTimes.length = 0`)
  for (const key of KEYS) {
    await page.key(key)
    await pause(PACE)
  }
  const after = await page.evaluate<number>(`document.body.textContent.length`)
  if (after < length + KEYS.length - 5) throw new Error('The keys did not reach the copy.')
  return page.evaluate<number[]>(`keyTimes.splice(0)`)
}
