/** Character entities of HTML: found only where they are certain, and decoded. */
import { ENTITIES } from '#engine/words/markup.ts'
import { WINDOWS_1252 } from '#engine/words/windows1252.ts'

/**
 * One entity, also coded twice (&amp;#39;). Without the semicolon only where nothing else can be meant.
 * Sticky: set lastIndex to the ampersand.
 */
export const ENTITY =
  /&(?:amp;)*(?:[a-z][a-z0-9]{1,31};|#\d{2,7};?|#x[0-9a-f]{2,6};?|(?:nbsp|amp|quot)(?![\w=;]))/giy

/** The characters that an entity stands for; null when it is none (AT&T; or a number beyond Unicode). */
export function decodeEntity(entity: string): string | null {
  const body = entity
    .slice(1)
    .replace(/^(?:amp;)+(?=.)/i, '')
    .replace(/;$/, '')
  if (!body.startsWith('#')) {
    return ENTITIES.get(body) ?? ENTITIES.get(body.toLowerCase()) ?? null
  }
  const hex = body[1] === 'x' || body[1] === 'X'
  const code = Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10)
  // Pages write Windows-1252 characters under the numbers of control characters.
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80] as string
  if (code < 0x20 ? code !== 10 && code !== 9 : code > 0x10ffff) return null
  if (code >= 0xd800 && code <= 0xdfff) return null
  return String.fromCodePoint(code)
}
