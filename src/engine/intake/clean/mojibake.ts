/**
 * Repairs UTF-8 that was read as Windows-1252 ("didnâ€™t"), only where no real word looks like that.
 * Source of the patterns: rules.md `character-damage`.
 */

/** Characters that Windows-1252 shows for the bytes 0x80 to 0x9F. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const BYTES = new Map<string, number>()
for (let i = 0; i < HIGH.length; i++) BYTES.set(HIGH[i] as string, 0x80 + i)
for (let b = 0x80; b <= 0xbf; b++) BYTES.set(String.fromCharCode(b), b)

const CONTINUATION = `[\\u0080-\\u00bf${HIGH}]`
const SUSPECT = /[ÂÃâðïØÙ]/
const DAMAGE = new RegExp(
  [
    `â${CONTINUATION}{2}`,
    'ï»¿',
    `ðŸ${CONTINUATION}{2}`,
    'Â[\\u00a0-\\u00bf]',
    'Ã[\\u00a0-\\u00bf]',
    `Ã${CONTINUATION}(?=\\p{Script=Latin})`,
    `(?:[ØÙ]${CONTINUATION}){3,}(?:\\s(?:[ØÙ]${CONTINUATION})+)*`,
  ].join('|'),
  'gu',
)

/** The repaired text, or null when nothing in it is certainly damaged. */
export function repairDamage(text: string): string | null {
  if (!SUSPECT.test(text)) return null
  const repaired = text.replace(DAMAGE, (damaged) => decode(damaged) ?? damaged)
  return repaired === text ? null : repaired
}

function decode(damaged: string): string | null {
  let out = ''
  const bytes: number[] = []
  for (const c of damaged) bytes.push(BYTES.get(c) ?? c.charCodeAt(0))
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] as number
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    let code = length === 1 ? lead : lead & (0x7f >> length)
    for (let k = 1; k < length; k++) {
      const b = bytes[i + k]
      if (b === undefined || (b & 0xc0) !== 0x80) return null
      code = (code << 6) | (b & 0x3f)
    }
    // Overlong forms and control characters are no repair; C1 controls are damage upon damage.
    if (code > 0x10ffff || (length === 2 && code < 0xa0) || (length === 3 && code < 0x800))
      return null
    if (length === 3 && lead === 0xe2 && (code < 0x2000 || code > 0x2bff)) return null
    out += code === 0xfeff ? '' : String.fromCodePoint(code)
    i += length
  }
  return out
}
