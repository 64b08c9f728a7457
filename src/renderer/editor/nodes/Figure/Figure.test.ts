import { describe, expect, it } from 'vitest'
import { figure } from '#shared/article/create.ts'
import { roundTrip } from '../../testing/roundTrip.ts'
import { readImage } from './image.ts'

const image = {
  hash: 'a'.repeat(64),
  type: 'image/png',
  width: 4,
  height: null,
  name: 'pier.png',
} as const

it('comes back with every field', () => {
  const full = figure('f', {
    caption: 'The pier.\nShut.',
    credit: 'Ines Corvo/Reuters',
    photographer: 'Ines Corvo',
    alt: 'A pier',
    decorative: true,
    date: '2024-03-03',
    rights: 'one use',
    image,
  })
  expect(roundTrip(full)).toEqual(full)
})

describe('a picture from a clipboard', () => {
  it('is taken when it is one', () => expect(readImage(image)).toEqual(image))
  it.each([
    null,
    'x',
    {},
    { ...image, hash: '../../etc/passwd' },
    { ...image, type: 'image/svg+xml' },
    { ...image, width: 'wide' },
    { ...image, name: 7 },
  ])('is refused when it is %j', (value) => expect(readImage(value)).toBeNull())
})
