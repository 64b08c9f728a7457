import type { ImageRef } from '#shared/article/model.ts'

const TYPES: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/avif',
] satisfies ImageRef['type'][]

/** A picture as it comes from a clipboard: anybody may have written there. Null when it is none. */
export function readImage(value: unknown): ImageRef | null {
  if (typeof value !== 'object' || value === null) return null
  const { hash, type, width, height, name } = value as Record<keyof ImageRef, unknown>
  const fits =
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash) &&
    typeof type === 'string' &&
    TYPES.includes(type) &&
    isLength(width) &&
    isLength(height) &&
    typeof name === 'string'
  return fits ? (value as ImageRef) : null
}

function isLength(value: unknown): boolean {
  return value === null || (typeof value === 'number' && Number.isFinite(value))
}
