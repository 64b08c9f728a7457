/** A row of words of a source in which quotations are looked up. */

/** Words as numbers; equal words have equal numbers. Built in linear time. */
export interface Stream {
  /** The number of each word's key. */
  readonly ids: Int32Array
  /** The index of each word among the words of the source. */
  readonly words: Int32Array
  /** Where a word stands in the stream, in order. */
  places(id: number): Int32Array
}

export function buildStream(ids: Int32Array, words: Int32Array, vocabulary: number): Stream {
  const from = new Int32Array(vocabulary + 1)
  for (const id of ids) from[id + 1] = (from[id + 1] as number) + 1
  for (let i = 0; i < vocabulary; i++) from[i + 1] = (from[i + 1] as number) + (from[i] as number)
  const next = from.slice(0, vocabulary)
  const places = new Int32Array(ids.length)
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number
    const at = next[id] as number
    places[at] = i
    next[id] = at + 1
  }
  return {
    ids,
    words,
    places: (id) => (id < 0 ? NONE : places.subarray(from[id], from[id + 1])),
  }
}

const NONE = new Int32Array(0)
