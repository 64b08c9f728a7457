/** Starts an Electron as a person would, without any test harness in the way, and reads marks off its window. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { electronRuntime, machineSwitches } from '../../scripts/electron-runtime.ts'

export interface Started {
  readonly page: Page
  /** Milliseconds since the epoch, just before the process was started. */
  readonly spawned: number
  stop(): Promise<void>
}

/** Opens the app folder `app`; the profile is a fresh one unless given. Waits until the window says it is ready. */
export async function start(
  app: string,
  args: readonly string[],
  profile?: string,
): Promise<Started> {
  const { executable } = await electronRuntime()
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'copydesk-bench-')))
  const port = join(folder, 'DevToolsActivePort')
  await rm(port, { force: true })
  const all = [
    app,
    `--user-data-dir=${folder}`,
    '--remote-debugging-port=0',
    ...machineSwitches(),
    ...args,
  ]
  const spawned = Date.now()
  const child = spawn(executable, all, { stdio: 'ignore' })
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  const stop = async (browser?: Browser) => {
    await browser?.close()
    child.kill('SIGKILL')
    await gone
    if (!profile) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(port)}`)
    const page = await firstPage(browser)
    await page.waitForFunction(() => document.documentElement?.dataset.ready === 'true')
    return { page, spawned, stop: () => stop(browser) }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Milliseconds from the start of the process to the mark in its window. */
export async function sinceSpawn({ page, spawned }: Started, mark: string): Promise<number> {
  const at = await page.evaluate((name) => {
    const entry = performance.getEntriesByName(name)[0]
    return entry ? performance.timeOrigin + entry.startTime : null
  }, mark)
  if (at === null) throw new Error(`The window set no mark “${mark}”.`)
  return at - spawned
}

async function portIn(file: string): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    const line = await readFile(file, 'utf8').catch(() => '')
    if (line.includes('\n')) return line.split('\n')[0] as string
    await new Promise((again) => setTimeout(again, 50))
  }
  throw new Error('The program did not open its debugging port within 15 s.')
}

async function firstPage(browser: Browser): Promise<Page> {
  for (let tries = 0; tries < 300; tries++) {
    const page = browser.contexts().flatMap((c) => c.pages())[0]
    if (page) return page
    await new Promise((again) => setTimeout(again, 50))
  }
  throw new Error('The program opened no window within 15 s.')
}
