/** One polite live region for the whole window; it speaks seldom: saved after a failure, a fix, a move of the finding. */
export function announce(words: string): void {
  const region = document.getElementById('live')
  if (!region) return
  // The same words twice would not be read; an added no-break space makes them new.
  region.textContent = region.textContent === words ? `${words} ` : words
}
