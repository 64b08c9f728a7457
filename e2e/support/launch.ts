import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { electronRuntime, machineSwitches } from '../../scripts/electron-runtime.ts'
import { hasDisplay } from '../../scripts/runtime/display.ts'
import { packageFolder, project } from '../../scripts/runtime/places.ts'

export interface LaunchOptions {
  /** The folder of the user's data; a fresh temporary one unless given, for a start with what an earlier one left. */
  readonly profile?: string
  /** Further arguments of the app. */
  readonly args?: readonly string[]
  /** The X display to open the window on, where it is not the surrounding one. */
  readonly display?: string
  /** Wait until the window shows what it holds; false for a start that is meant to fail. Default true. */
  readonly ready?: boolean
}

/** One running Copydesk in the real Electron. */
export interface Desk {
  readonly app: ElectronApplication
  readonly page: Page
  readonly profile: string
  /** What the app wrote, and what its window wrote to the console, in order. */
  readonly log: readonly string[]
  /** Errors in the window that nothing caught. */
  readonly errors: readonly Error[]
  /** Whether the main process is still there. */
  running(): boolean
  /** Quits as a person would: what is typed is saved first. */
  close(): Promise<void>
  /** Ends the main process at once (SIGKILL), as a crash or a power cut would. */
  kill(): Promise<void>
}

/** Waits for what the window says of itself: it sets this when it shows what it holds. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true')
}

/** Starts the built app. The caller closes it and removes the profile; the fixture in `desk.ts` does both. */
export async function launchDesk(options: LaunchOptions = {}): Promise<Desk> {
  if (!options.display && !hasDisplay()) {
    throw new Error('There is no display. Run the tests with: npm run test:e2e')
  }
  const executablePath = process.env.ELECTRON_EXEC_PATH ?? (await electronRuntime()).executable
  const profile = options.profile ?? (await freshProfile())
  const switches = machineSwitches()
  const app = await _electron.launch({
    executablePath,
    args: [
      '-r',
      playwrightLoader(),
      project,
      `--user-data-dir=${profile}`,
      ...switches,
      ...(options.args ?? []),
    ],
    env: appEnvironment(options.display),
    // Playwright leaves the sandbox out by itself unless told otherwise; only root has to go without.
    chromiumSandbox: !switches.includes('--no-sandbox'),
    cwd: project,
  })
  const log: string[] = []
  const errors: Error[] = []
  const child = app.process()
  child.stdout?.on('data', (part) => log.push(String(part).trimEnd()))
  child.stderr?.on('data', (part) => log.push(String(part).trimEnd()))
  const page = await app.firstWindow().catch((error: Error) => {
    child.kill('SIGKILL')
    throw new Error(`${error.message}\nThe app opened no window. It wrote:\n${log.join('\n')}`)
  })
  page.on('console', (message) => log.push(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => errors.push(error))
  const running = () => child.exitCode === null && child.signalCode === null
  const desk: Desk = {
    app,
    page,
    profile,
    log,
    errors,
    running,
    close: () => (running() ? app.close() : Promise.resolve()),
    async kill() {
      if (!running()) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
    },
  }
  if (options.ready !== false) await waitUntilReady(page)
  return desk
}

/**
 * Holds the app back from `ready` until Playwright is connected. Playwright adds it by itself only where it finds the program by
 * itself; without it now and then it meets a window that is just being made, and waits for it without end.
 */
function playwrightLoader(): string {
  return join(packageFolder('playwright-core'), 'lib', 'server', 'electron', 'loader.js')
}

export function freshProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'copydesk-e2e-'))
}

export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 5 })
}

function appEnvironment(display: string | undefined): Record<string, string> {
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) {
    // Set by tools around us, these would turn the app into something else.
    if (value === undefined || name === 'ELECTRON_RUN_AS_NODE' || name === 'NODE_OPTIONS') continue
    env[name] = value
  }
  if (display) env.DISPLAY = display
  // One language for dates and menus on every machine.
  return { ...env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', TZ: 'UTC' }
}
