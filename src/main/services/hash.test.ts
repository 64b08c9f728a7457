import { expect, it } from 'vitest'
import { sha256, storyId } from './hash.ts'

it('hashes text as UTF-8', () => {
  expect(sha256('Orlo')).toBe(sha256(new TextEncoder().encode('Orlo')))
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

it('makes the same id of the same bytes and number, another of any other', () => {
  const ids = [storyId('a', 1), storyId('a', 2), storyId('b', 1)]
  expect(new Set(ids).size).toBe(3)
  expect(storyId('a', 1)).toBe(ids[0])
  for (const id of ids) {
    expect(id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  }
})
