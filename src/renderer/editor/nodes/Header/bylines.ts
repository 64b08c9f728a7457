/** Bylines ⇄ the one line in which they are written. */

/** Between names: comma, semicolon, Arabic comma, ampersand, or "and" in the languages of our profiles. */
const BETWEEN = /\s*[,;،&]\s*(?:(?:and|et|und)\s+)?|\s+(?:and|et|und)\s+/iu

/** "Ines Corvo, Tomas Biel": commas only, the same in every language. */
export function joinBylines(names: readonly string[]): string {
  return names.join(', ')
}

/** The names in a line as somebody typed it, without "By". */
export function splitBylines(line: string): string[] {
  return line
    .replace(/^\s*by\s+/i, '')
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
