/**
 * How long JSON lies in a column. What is written while somebody types is left as text: packing 5,000 words
 * takes five times as long as committing them. What is only kept is deflated; the column's own type tells which.
 */
import { deflateSync, inflateSync } from 'node:zlib'

export type Packed = string | Uint8Array

export function pack(json: string): Uint8Array {
  return deflateSync(json)
}

export function unpack(stored: Packed): string {
  return typeof stored === 'string' ? stored : inflateSync(stored).toString('utf8')
}
