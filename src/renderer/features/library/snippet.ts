/** Splits a search snippet at its marked hits (U+2068 … U+2069). */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

export function pieces(snippet: string): Piece[] {
  const out: Piece[] = []
  for (const part of snippet.split(/(\u2068[^\u2069]*\u2069?)/u)) {
    const hit = part.startsWith('\u2068')
    const text = part.replace(/[\u2068\u2069]/gu, '')
    if (text) out.push({ text, hit })
  }
  return out
}
