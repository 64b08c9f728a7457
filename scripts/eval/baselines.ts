/** The least that a tool could do with each set: what ours has to be better than. */

interface Story {
  readonly headline: string
  readonly byline: string
  readonly dateline: string
  readonly figures: readonly []
  readonly paragraphs: readonly string[]
}

/** The raw text as one story, its first line as the headline. */
export function rawText({ id, raw }: { id: string; raw: string }): {
  id: string
  stories: Story[]
} {
  const [headline = '', ...paragraphs] = raw.split(/\s*\n\s*/).filter((line) => line.trim() !== '')
  return { id, stories: [{ headline, byline: '', dateline: '', figures: [], paragraphs }] }
}

/** Whatever stands between two marks is a quote, and the two capitalised words nearest after "said" or before it speak. */
export function quotesByPattern({ id, text }: { id: string; text: string }) {
  const quotes = [...text.matchAll(/[“„«"]([^“”„«»"\n]{2,})[”“»"]/g)].map((match) => {
    const start = match.index
    const end = start + match[0].length
    const line = text.slice(end, end + 80).split('\n')[0] ?? ''
    const found = /^[,.]?\s*(said|says|told)?\s*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u.exec(
      line,
    )
    const name = found?.[2]
    const speaker = name === undefined ? null : { start: end + line.indexOf(name), text: name }
    return {
      start,
      end,
      speaker: speaker && { ...speaker, end: speaker.start + speaker.text.length },
      cue: null,
      kind: 'direct',
    }
  })
  return { id, quotes }
}
