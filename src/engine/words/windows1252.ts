/** Windows-1252, the encoding that text is mostly damaged by: characters of the bytes 0x80 to 0x9F, in order. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const BYTES = new Map([...WINDOWS_1252].map((c, i) => [c.charCodeAt(0), 0x80 + i]))

/** The byte that a UTF-16 unit stands for in Windows-1252 (or, for controls, in Latin-1); -1 for none. */
export function byteOf(code: number): number {
  return code < 0x100 ? code : (BYTES.get(code) ?? -1)
}
