/** Those whose words all begin with what was typed, the best first; all of them, in order, for an empty query. */
export function rank<T>(items: readonly T[], query: string, text: (item: T) => string): T[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return [...items]
  const scored = items.flatMap((item, order) => {
    const words = text(item)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
    let score = 0
    for (const part of wanted) {
      const at = words.findIndex((word) => word.startsWith(part))
      if (at < 0) return []
      score += at + (words[at] === part ? 0 : 0.5)
    }
    return [{ item, score, order }]
  })
  return scored.sort((a, b) => a.score - b.score || a.order - b.order).map((s) => s.item)
}
