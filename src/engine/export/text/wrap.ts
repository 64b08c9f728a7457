/** Lines of the wire layout: 70 columns, broken at spaces only, never inside a word, a name with no-break spaces or a link. */

export const COLUMNS = 70

/** Columns a text takes: characters, without marks that stand on the one before and without joiners. */
export function width(text: string): number {
  return [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length
}

/**
 * Wraps each line of `text`. `first` stands before the first line, `indent` before every other.
 * A word longer than the line stands alone on its own.
 */
export function wrap(text: string, first = '', indent = first): string {
  let lead = first
  return text
    .split('\n')
    .map((line) => {
      const out: string[] = []
      let current = ''
      for (const word of line.split(/ +/)) {
        if (word === '') continue
        if (current !== '' && width(lead) + width(current) + 1 + width(word) > COLUMNS) {
          out.push(lead + current)
          lead = indent
          current = word
        } else current = current === '' ? word : `${current} ${word}`
      }
      if (current !== '') out.push(lead + current)
      lead = indent
      return out.join('\n')
    })
    .filter((line) => line !== '')
    .join('\n')
}
