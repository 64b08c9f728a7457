/**
 * A short name for a text: two 32-bit lanes of multiply-and-xor over its UTF-16 units, 16 hex digits. The
 * same everywhere and for ever, because dismissals are kept under it. Not for secrets.
 */
export function hash(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul(b ^ c, 0x85ebca6b)
    b ^= b >>> 13
  }
  a ^= text.length
  return mixed(a) + mixed(b ^ a)
}

/** Spreads every bit over the whole number (the finish of MurmurHash3). */
function mixed(n: number): string {
  let x = n
  x ^= x >>> 16
  x = Math.imul(x, 0x85ebca6b)
  x ^= x >>> 13
  x = Math.imul(x, 0xc2b2ae35)
  x ^= x >>> 16
  return (x >>> 0).toString(16).padStart(8, '0')
}
