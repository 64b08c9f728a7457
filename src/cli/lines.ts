/** Lines of a byte stream, one at a time: memory holds one line, however long the stream is. */
import { MAX_SOURCE_BYTES } from '#shared/source.ts'

/** A JSON string of the largest copy, every character escaped, still fits. */
export const MAX_LINE_BYTES = 2 * MAX_SOURCE_BYTES

export interface Line {
  /** From 1. */
  readonly number: number
  /** The line without its end; as much as could be read where `fault` is set. */
  readonly text: string
  /** Why the line cannot be used: bytes that are no UTF-8, or too many of them. */
  readonly fault: string | null
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
const lenient = new TextDecoder('utf-8')

/** Empty lines are left out but counted. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array | string>,
  limit = MAX_LINE_BYTES,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 0
  const keep = (part: Uint8Array) => {
    // Past the limit only the head is kept: enough to read an id from.
    if (size < limit) parts.push(part)
    size += part.length
  }
  const line = (): Line | null => {
    number++
    const bytes = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts)
    const tooLong = size > limit
    parts = []
    size = 0
    return toLine(bytes, number, tooLong)
  }
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let start = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      keep(bytes.subarray(start, end))
      start = end + 1
      const done = line()
      if (done) yield done
    }
    if (start < bytes.length) keep(bytes.slice(start))
  }
  if (size > 0) {
    const done = line()
    if (done) yield done
  }
}

function toLine(bytes: Uint8Array, number: number, tooLong: boolean): Line | null {
  if (tooLong) {
    const mb = Math.floor(MAX_LINE_BYTES / 1024 / 1024)
    const text = lenient.decode(bytes.subarray(0, 10_000))
    return { number, text, fault: `the line is longer than ${mb} MB` }
  }
  try {
    const text = strict.decode(bytes).trim()
    return text === '' ? null : { number, text, fault: null }
  } catch {
    return { number, text: lenient.decode(bytes), fault: 'the line is not UTF-8' }
  }
}
