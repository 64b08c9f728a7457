/** Words of a source in a sentence for the editor. */

/** As much as fits a message. */
const LONGEST = 120

/** In the marks of a message, shortened at a word. */
export function shown(text: string): string {
  if (text.length <= LONGEST) return `‘${text}’`
  const cut = text.lastIndexOf(' ', LONGEST)
  return `‘${text.slice(0, cut > 0 ? cut : LONGEST)} …’`
}
