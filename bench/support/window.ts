/** Starts an Electron as a person would, without any test harness in the way, and reads marks off its window. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronRuntime, machineSwitches } from '../../scripts/electron-runtime.ts'
import { Page, pause } from './page.ts'

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
  let page: Page | null = null
  const stop = async () => {
    page?.close()
    child.kill('SIGKILL')
    await gone
    if (!profile) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    page = await Page.open(await addressOfPage(port))
    await page.until(`document.documentElement?.dataset.ready === 'true'`)
    return { page, spawned, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Milliseconds from the start of the process to the mark in its window. */
export async function sinceSpawn({ page, spawned }: Started, mark: string): Promise<number> {
  const at = await page.evaluate<number | null>(
    `(() => { const entry = performance.getEntriesByName(${JSON.stringify(mark)})[0]
      return entry ? performance.timeOrigin + entry.startTime : null })()`,
  )
  if (at === null) throw new Error(`The window set no mark “${mark}”.`)
  return at - spawned
}

async function addressOfPage(portFile: string): Promise<string> {
  // Seldom enough not to take the processor from what is being measured.
  for (let tries = 0; tries < 200; tries++) {
    await pause(100)
    const port = (await readFile(portFile, 'utf8').catch(() => '')).split('\n')[0]
    if (!port) continue
    const list = (await fetch(`http://127.0.0.1:${port}/json`)
      .then((answer) => answer.json())
      .catch(() => [])) as { type: string; webSocketDebuggerUrl: string }[]
    const page = list.find((target) => target.type === 'page')
    if (page) return page.webSocketDebuggerUrl
  }
  throw new Error('The program opened no window within 20 s.')
}
