/** The command line of the packaged program: `copydesk --cli ARGS`, without a window. */
import { app } from 'electron'

/** The words after --cli; null when a window is wanted. */
export function cliArguments(argv: readonly string[]): string[] | null {
  const at = argv.indexOf('--cli')
  return at < 0 ? null : argv.slice(at + 1)
}

export async function runCommandLine(words: readonly string[]): Promise<void> {
  // Nothing of this needs a screen, a sandboxed page or a graphics card.
  app.disableHardwareAcceleration()
  if (process.platform === 'darwin') app.dock?.hide()
  const { run } = await import('#cli/run.ts')
  let code = 2
  try {
    code = await run(words, {
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      cwd: process.cwd(),
      version: app.getVersion(),
    })
  } catch (error) {
    process.stderr.write(`copydesk: ${error instanceof Error ? error.message : String(error)}\n`)
  }
  // What was printed must be out before the process ends.
  await Promise.all([drained(process.stdout), drained(process.stderr)])
  app.exit(code)
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableLength === 0) resolve()
    else stream.write('', () => resolve())
  })
}
