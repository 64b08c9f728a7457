/** A small generator of whole numbers (mulberry32): the same seed gives the same story. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

export function pick<T>(list: readonly T[], next: (below: number) => number): T {
  return list[next(list.length)] as T
}
