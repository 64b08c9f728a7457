/** Runs the command line and the scorers as a user would: as programs, over files. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { project } from '../runtime/places.ts'
import { items } from './jsonl.ts'

const cli = join(project, 'src', 'cli', 'main.ts')

export async function tempFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-eval-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** `copydesk ARGS > out`, its input from `lines` when given. 0 and 1 are answers; 2 is a failure, with what it said. */
export async function copydesk(
  args: readonly string[],
  out: string,
  lines?: AsyncIterable<string>,
): Promise<void> {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4000)
  })
  const ended = once(child, 'close')
  const input = pipeline(lines ? Readable.from(lines) : Readable.from([]), child.stdin).catch(
    // It ended before it had read all: its exit code and its words say why.
    () => {},
  )
  await pipeline(child.stdout, createWriteStream(out))
  await input
  const [code] = (await ended) as [number | null]
  if (code === 0 || code === 1) return
  const refused = await firstError(out)
  throw new Error(`copydesk ${args.join(' ')} ended with ${code}. ${said.trim()}${refused}`)
}

/** What the first refused item was answered. */
async function firstError(file: string): Promise<string> {
  for await (const answer of items(file)) if (answer.error !== undefined) return answer.error
  return ''
}

/** A scorer's JSON. */
// biome-ignore lint/suspicious/noExplicitAny: each scorer has a shape of its own
export async function score(script: string, args: readonly string[]): Promise<any> {
  if (!existsSync(script)) throw new Error(`The scorer ${script} is not there.`)
  const child = spawn(process.execPath, [script, ...args, '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${script} ended with ${code}.\n${said.trim()}`)
  return JSON.parse(out)
}
