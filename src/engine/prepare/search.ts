/** Places in ordered lists of spans that do not overlap, by halving: units may be as long as a book. */
import type { Span } from '#shared/text/span.ts'

/** Index of the first span that starts at or after `at`; the length of the list when there is none. */
export function firstFrom(list: readonly Span[], at: number): number {
  let lo = 0
  let hi = list.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((list[mid] as Span).start < at) lo = mid + 1
    else hi = mid
  }
  return lo
}

/** The last span that starts at or before `at`. */
export function lastStarting<T extends Span>(list: readonly T[], at: number): T | undefined {
  return list[firstFrom(list, at + 1) - 1]
}

/** The last span that ends at or before `at`. */
export function lastEnding<T extends Span>(list: readonly T[], at: number): T | undefined {
  const i = firstFrom(list, at) - 1
  const found = list[i]
  return found !== undefined && found.end > at ? list[i - 1] : found
}

/** The span that holds `at`. */
export function holding<T extends Span>(list: readonly T[], at: number): T | undefined {
  const found = lastStarting(list, at)
  return found !== undefined && at < found.end ? found : undefined
}
