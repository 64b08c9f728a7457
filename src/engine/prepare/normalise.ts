/**
 * rules.md "Normalise", to compare texts: NFC, curly marks to straight, all dashes to "-", runs of white
 * space to one space, trimmed, one final full stop dropped, lower case. Doing it twice changes nothing;
 * for that, a stop that ends a row of dots is taken for an ellipsis and stays.
 */
export function normalise(text: string): string {
  const flat = text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  if (!flat.endsWith('.')) return flat
  const rest = flat.slice(0, -1).trimEnd()
  return rest.endsWith('.') ? flat : rest
}
