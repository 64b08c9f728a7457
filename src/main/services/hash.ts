/** SHA-256, and the ids that are made from it. */
import { createHash } from 'node:crypto'

/** Lower-case hex. A string is hashed as UTF-8. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}

/**
 * The id of the nth story (from 1) of a source: the same bytes give the same id, on every machine. A UUID of
 * version 8 (RFC 9562: the layout for ids made by a rule of one's own) over the source's hash and the number.
 */
export function storyId(sourceHash: string, story: number): string {
  const hex = sha256(`copydesk-story:${sourceHash}:${story}`)
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return [
    'urn:uuid:',
    hex.slice(0, 8),
    '-',
    hex.slice(8, 12),
    '-8',
    hex.slice(13, 16),
    '-',
    variant,
    hex.slice(18, 20),
    '-',
    hex.slice(20, 32),
  ].join('')
}
