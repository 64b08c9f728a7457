import type { Decode } from '#engine/intake/decode.ts'

/** The decoder that the engine is given: Node's own. Null for bytes or labels that it does not take. */
export const textDecode: Decode = (bytes, label, strict) => {
  try {
    return new TextDecoder(label, { fatal: strict, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
