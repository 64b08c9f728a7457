/** The form in which names are compared, and how far apart two of them are. */

const SPECIAL: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
}

/** Lower case, without accents, apostrophes and hyphens: O’Brien is obrien, Lindqvíst is lindqvist. */
export function foldName(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʼ`\-‐‑.\s]/gu, '')
    .replace(/[^a-z]/g, (c) => SPECIAL[c] ?? c)
}

/** The same without regard to case and to the form of apostrophes and hyphens, but with accents. */
export function accented(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑]/g, '-')
}

/**
 * The letters of a folded word as bits, to rule out at once what cannot be near: one letter changed, put in
 * or left out changes two bits at most.
 */
export function lettersOf(folded: string): number {
  let bits = 0
  for (let i = 0; i < folded.length; i++) bits |= 1 << (folded.charCodeAt(i) & 31)
  return bits
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** Whether two words can be `most` edits apart at all, by length and letters. */
export function mayBeNear(a: string, b: string, aBits: number, bBits: number, most: number) {
  return Math.abs(a.length - b.length) <= most && bitCount(aBits ^ bBits) <= 2 * most
}

/** Names are not longer; what is longer is far from everything. */
const LONGEST = 40

/**
 * How many letters have to be changed, put in, left out or swapped with their neighbour to make one word of
 * the other; `most + 1` when it is more than `most`.
 */
export function distance(a: string, b: string, most = 2): number {
  const far = most + 1
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most || a.length > LONGEST || b.length > LONGEST) return far
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let d = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d = Math.min(d, (before[j - 2] as number) + 1)
      }
      row.push(d)
      if (d < least) least = d
    }
    if (least > most) return far
    before = last
    last = row
  }
  return Math.min(last[b.length] as number, far)
}
