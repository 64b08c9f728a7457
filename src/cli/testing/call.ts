/** Calls the command line as a program would, with streams in memory and a folder of its own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { run } from '../run.ts'

export interface Called {
  readonly code: number
  readonly out: string
  readonly err: string
  /** Standard output as JSON lines. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any shape
  readonly lines: any[]
}

export interface Place {
  readonly folder: string
  /** Writes a file into the folder and answers its name. */
  readonly file: (name: string, content: string | Uint8Array) => string
  readonly read: (name: string) => string
  readonly call: (args: readonly string[], stdin?: string | Iterable<string>) => Promise<Called>
}

export const NOW = '2026-03-02T09:15:00+01:00'

export function place(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return {
    folder,
    file: (name, content) => {
      writeFileSync(join(folder, name), content)
      return name
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    call: async (args, stdin = '') => {
      const out = sink()
      const err = sink()
      const code = await run(args, {
        stdin: Readable.from(typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin),
        stdout: out.stream,
        stderr: err.stream,
        cwd: folder,
        version: '9.9.9',
        now: () => NOW,
      })
      const text = out.text()
      return {
        code,
        out: text,
        err: err.text(),
        get lines() {
          return text
            .split('\n')
            .filter((l) => l !== '')
            .map((l) => JSON.parse(l))
        },
      }
    },
  }
}

function sink(): { stream: Writable; text: () => string } {
  const parts: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      parts.push(String(chunk))
      done()
    },
  })
  return { stream, text: () => parts.join('') }
}
