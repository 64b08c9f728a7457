import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'

/** The items of a file of JSON lines, one at a time. */
// biome-ignore lint/suspicious/noExplicitAny: labelled files differ in shape
export async function* items(file: string): AsyncGenerator<any> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })
  for await (const line of lines) if (line.trim() !== '') yield JSON.parse(line)
}

export async function writeItems(file: string, values: readonly unknown[]): Promise<void> {
  await writeFile(file, values.map((v) => `${JSON.stringify(v)}\n`).join(''))
}

export async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = []
  for await (const v of values) out.push(v)
  return out
}
