import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder, packageVersion } from './places.ts'
import { collect } from './run.ts'
import { say } from './say.ts'

/** Long enough for 120 MB over a slow line; a machine without a way to the release page fails within a second. */
const installerLimitMs = 15 * 60_000
/** How long to wait for the release page to answer at all before another way is tried. */
const answerLimitMs = 8_000

/** The official binary, when `node_modules/electron` already has the version that its package names. */
export function officialInstalled(folder = packageFolder('electron')): string | undefined {
  try {
    const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim())
    const version = readFileSync(join(folder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '')
    return version === packageVersion('electron') && existsSync(executable) ? executable : undefined
  } catch {
    return undefined
  }
}

/**
 * Lets the `electron` package fetch its own binary, which is what every ordinary user gets.
 * `quick` gives up early when the release page does not answer, for machines where another way is left.
 * Returns the executable, or a sentence with the reason.
 */
export async function installOfficial(
  quick: boolean,
): Promise<{ executable: string } | { why: string }> {
  if (quick) {
    const silence = await unanswered()
    if (silence) return { why: silence }
  }
  say(`Fetching Electron ${packageVersion('electron')} …`)
  const { code, output } = await collect(
    process.execPath,
    [join(packageFolder('electron'), 'install.js')],
    // Behind a company proxy Node's own fetch needs to be told to use it.
    { timeoutMs: installerLimitMs, env: { ...process.env, NODE_USE_ENV_PROXY: '1' } },
  )
  const executable = officialInstalled()
  if (executable) return { executable }
  const reason = output.split('\n').find((line) => line.trim()) ?? `it ended with code ${code}`
  return { why: `its own installer failed (${reason.trim()})` }
}

/** A mirror or a proxy is the user's own arrangement: it is trusted to answer, and the installer finds it by itself. */
async function unanswered(): Promise<string | undefined> {
  const env = process.env
  const arranged = [
    env.ELECTRON_MIRROR,
    env.npm_config_electron_mirror,
    env.HTTPS_PROXY,
    env.https_proxy,
    env.ELECTRON_GET_USE_PROXY,
  ]
  if (arranged.some(Boolean)) return undefined
  try {
    await fetch('https://github.com/electron/electron/releases/', {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(answerLimitMs),
    })
    return undefined
  } catch {
    return 'the release page of Electron cannot be reached from this machine'
  }
}
