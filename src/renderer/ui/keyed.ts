/** Pairs each item with a name of its own: two findings may share a key (the same words twice in one place). */
export function keyed<T>(
  items: readonly T[],
  key: (item: T) => string,
): { item: T; name: string }[] {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const own = key(item)
    const n = (seen.get(own) ?? 0) + 1
    seen.set(own, n)
    return { item, name: n === 1 ? own : `${own} ${n}` }
  })
}
