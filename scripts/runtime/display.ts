import { electronRuntime } from '../electron-runtime.ts'
import { become } from './run.ts'
import { say } from './say.ts'
import { needVirtualDisplay } from './system.ts'

/** Whether a window can be shown. macOS and Windows always have a place for one. */
export function hasDisplay(
  env: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * Runs a program that opens windows: under a virtual display where there is no real one. It finds the program of Electron
 * in ELECTRON_EXEC_PATH.
 */
export async function becomeWithDisplay(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const runtime = await electronRuntime()
  const ours = { ...env, ELECTRON_EXEC_PATH: runtime.executable }
  if (hasDisplay(env)) return become(command, args, { env: ours })
  await needVirtualDisplay()
  return become('xvfb-run', ['-a', '-s', '-screen 0 1920x1200x24', command, ...args], {
    env: { ...ours, COPYDESK_VIRTUAL_DISPLAY: '1' },
  })
}

/** Runs the main part of a script: what it could not do becomes one sentence on standard error and exit code 2. */
export async function orExplain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    process.exitCode = 2
  }
}
