/** Bytes to text. What the bytes say of themselves comes first: byte-order mark, then a declaration, then UTF-8, then windows-1252. */
import { fail, ok, type Result } from '#shared/result.ts'

/**
 * Decodes the bytes as the named encoding (a WHATWG label). Null when the label is unknown, or with
 * `strict` when a byte does not fit. TextDecoder is not in the ES library, so that it is passed in.
 */
export type Decode = (bytes: Uint8Array, label: string, strict: boolean) => string | null

export interface DecodedText {
  readonly text: string
  /** WHATWG name in lower case: utf-8, windows-1252, utf-16le … */
  readonly encoding: string
}

/** A declaration stands near the beginning; HTML asks for the first 1,024 bytes, real pages need more. */
const HEAD = 4096

/**
 * The text of a file. Fails with a sentence that names it when the bytes are not text: a picture, a
 * program, a compressed file.
 */
export function decodeBytes(bytes: Uint8Array, name: string, decode: Decode): Result<DecodedText> {
  const mark = byteOrderMark(bytes)
  if (mark) {
    const text = decode(bytes.subarray(mark.length), mark.encoding, false)
    if (text !== null) return ok({ text, encoding: mark.encoding })
  }
  const wide = mark ? null : utf16Without(bytes)
  if (wide) {
    const text = decode(bytes, wide, true)
    if (text !== null) return ok({ text, encoding: wide })
  }
  if (isBinary(bytes)) {
    const what = name || 'This'
    return fail(
      'unreadable',
      `${what} is not text. Give Copydesk the text, the saved page or the wire file instead.`,
      name,
    )
  }
  const utf8 = decode(bytes, 'utf-8', true)
  const declared = declaredEncoding(bytes)
  // Bytes that are whole UTF-8 and not plain ASCII are UTF-8, whatever an old template declares.
  if (utf8 !== null) return ok({ text: utf8, encoding: 'utf-8' })
  if (declared && !/^utf-?8$/i.test(declared)) {
    const text = decode(bytes, declared, false)
    if (text !== null) return ok({ text, encoding: declared })
  }
  return ok({
    text: decode(bytes, 'windows-1252', false) ?? latin1(bytes),
    encoding: 'windows-1252',
  })
}

function byteOrderMark(b: Uint8Array): { encoding: string; length: number } | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (b[0] === 0xff && b[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (b[0] === 0xfe && b[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/** UTF-16 of a Western text has a zero in every other byte; nothing else that is text has zeros. */
function utf16Without(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD)
  if (head.length < 4 || bytes.length % 2 !== 0) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < head.length; i++) if (head[i] === 0) i % 2 === 0 ? even++ : odd++
  const half = head.length / 2
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be'
  return null
}

/** A zero byte, or more than one control character in fifty: no text has that. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 64 * 1024)
  let controls = 0
  for (const b of head) {
    if (b === 0) return true
    if (b < 32 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 27) controls++
  }
  return controls * 50 > head.length
}

/** `<meta charset=…>`, `<meta … content="…charset=…">` or `<?xml … encoding="…"?>`. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, HEAD))
  const found =
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(head) ??
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)
  return found?.[1]?.toLowerCase() ?? null
}

function latin1(bytes: Uint8Array): string {
  let out = ''
  for (let i = 0; i < bytes.length; i += 8192) {
    out += String.fromCharCode(...bytes.subarray(i, i + 8192))
  }
  return out
}
