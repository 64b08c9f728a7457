import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Line, readLines } from './lines.ts'

async function read(chunks: (Uint8Array | string)[], limit?: number): Promise<Line[]> {
  const out: Line[] = []
  async function* stream() {
    yield* chunks
  }
  for await (const line of readLines(stream(), limit)) out.push(line)
  return out
}

it('numbers lines, skips blank ones, takes every line end and a missing last one', async () => {
  expect(await read(['\ufeffa\r\nb\n\n', ' \nc'])).toEqual([
    { number: 1, text: 'a', fault: null },
    { number: 2, text: 'b', fault: null },
    { number: 5, text: 'c', fault: null },
  ])
})

it('gives the same lines however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(40)), async (text, cuts) => {
      const bytes = Buffer.from(`${text}\n“end”\n`)
      const edges = [0, ...cuts.map((c) => c % (bytes.length + 1)), bytes.length].sort(
        (a, b) => a - b,
      )
      const chunks = edges.slice(1).map((end, i) => bytes.subarray(edges[i], end))
      expect(await read(chunks)).toEqual(await read([bytes]))
    }),
  )
})

it('names a line that is not UTF-8, and one that is too long, and goes on', async () => {
  expect(await read([Buffer.from('{"id":"\xe9"}\n', 'latin1'), 'next'])).toEqual([
    { number: 1, text: '{"id":"\ufffd"}', fault: 'the line is not UTF-8' },
    { number: 2, text: 'next', fault: null },
  ])
  const [long, next] = await read(['{"id":"a",', 'x'.repeat(50), '\nnext'], 20)
  expect(long?.fault).toMatch(/^the line is longer than/)
  expect(long?.text.startsWith('{"id":"a"')).toBe(true)
  expect(next).toEqual({ number: 2, text: 'next', fault: null })
})
