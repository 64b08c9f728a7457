/** Characters that NFC leaves alone and that have no odd small letters: most copy holds no others. */
const COMMON = /[^\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u2010-\u201f\u2026\u20ac]/
const MARKS_AND_DASHES = /[\u2010-\u2015\u2018-\u201f\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/
const DOUBLE = /[“”„‟]/g
const SINGLE = /[‘’‚‛]/g
const DASHES = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/g
const UNEVEN = /\s{2}|[^\S ]/

/**
 * rules.md "Normalise", to compare texts: NFC, curly marks to straight, all dashes to "-", runs of white
 * space to one space, trimmed, one final full stop dropped, lower case. Doing it twice changes nothing;
 * for that, a stop that ends a row of dots is taken for an ellipsis and stays.
 */
export function normalise(text: string): string {
  let flat = text.toLowerCase()
  // Small letters of composed text may need composing again: İ.
  if (COMMON.test(text)) flat = text.normalize('NFC').toLowerCase().normalize('NFC')
  if (MARKS_AND_DASHES.test(flat)) {
    flat = flat.replace(DOUBLE, '"').replace(SINGLE, "'").replace(DASHES, '-')
  }
  if (UNEVEN.test(flat)) flat = flat.replace(/\s+/g, ' ')
  flat = flat.trim()
  if (!flat.endsWith('.')) return flat
  const rest = flat.slice(0, -1).trimEnd()
  return rest.endsWith('.') ? flat : rest
}
