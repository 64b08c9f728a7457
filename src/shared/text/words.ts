/**
 * Words as an editor counts them: runs of letters and digits; an apostrophe, hyphen, or a stop or comma
 * between digits joins. One linear pass, any script that separates words.
 */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‐‑][\p{L}\p{N}\p{M}]+)*/gu

export function countWords(text: string): number {
  let n = 0
  WORD.lastIndex = 0
  while (WORD.exec(text) !== null) n++
  return n
}

/** Reading time in seconds at 240 words a minute, the usual figure for news copy. */
export function readingSeconds(words: number): number {
  return Math.round((words / 240) * 60)
}
