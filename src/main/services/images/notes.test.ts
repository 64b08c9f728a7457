import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_NOTES } from '#shared/picture.ts'
import { failure, memoryDesk, value } from '../testing/desk.ts'
import { addImage } from './add.ts'
import { pictureNotes, readNotes } from './notes.ts'
import { exifOf, iimOf, jpegWith, xmpOf } from './testing/jpeg.ts'

const xmp = xmpOf({
  caption: 'Boats wait at Orlo quay on Sunday.',
  credit: 'Reuters',
  creators: ['Ines Corvo', 'Tomas Biel'],
  date: '2024-03-03T14:15:00+01:00',
  alt: 'Three green boats beside a wall',
  rights: '© 2024 Reuters',
})

describe('what a picture file says', () => {
  it('is read from XMP', () => {
    expect(readNotes(jpegWith(xmp))).toEqual({
      caption: 'Boats wait at Orlo quay on Sunday.',
      credit: 'Reuters',
      photographer: 'Ines Corvo, Tomas Biel',
      alt: 'Three green boats beside a wall',
      date: '2024-03-03',
      rights: '© 2024 Reuters',
    })
  })

  it('is read from IIM, in whatever encoding it is written', () => {
    const fields = { 120: 'Café am Hafen', 110: 'AFP', 80: 'Zoë Brandt', 55: '20240229' }
    for (const encoding of ['utf8', 'latin1'] as const) {
      expect(readNotes(jpegWith(iimOf(fields, encoding)))).toEqual({
        ...NO_NOTES,
        caption: 'Café am Hafen',
        credit: 'AFP',
        photographer: 'Zoë Brandt',
        date: '2024-02-29',
      })
    }
  })

  it('is read from Exif, without what cameras fill it up with', () => {
    const exif = exifOf({
      description: 'Nets dry.\0\0\0',
      artist: 'Ola Brandt',
      copyright: 'O. B.',
    })
    expect(readNotes(jpegWith(exif))).toEqual({
      ...NO_NOTES,
      caption: 'Nets dry.',
      photographer: 'Ola Brandt',
      rights: 'O. B.',
    })
  })

  it('prefers XMP to IIM to Exif, field by field', () => {
    const all = jpegWith(
      xmpOf({ credit: 'Reuters' }),
      iimOf({ 110: 'AFP', 120: 'From IIM' }, 'utf8'),
      exifOf({ description: 'From Exif', artist: 'Ola Brandt', copyright: '' }),
    )
    expect(readNotes(all)).toMatchObject({
      credit: 'Reuters',
      caption: 'From IIM',
      photographer: 'Ola Brandt',
    })
  })

  it('has no day of no calendar, and no caption of blobs', () => {
    expect(readNotes(jpegWith(iimOf({ 55: '20240231' }, 'utf8'))).date).toBe('')
    expect(readNotes(jpegWith(xmpOf({ caption: 'x'.repeat(5000) }))).caption).toBe('')
  })

  it('expands no entities', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]>`
    const { caption } = readNotes(jpegWith(xmpOf({ caption: '&c;' }, bomb)))
    expect(caption.length).toBeLessThan(10)
  })

  it('whatever the bytes, nothing is thrown', () => {
    const whole = jpegWith(xmp, iimOf({ 120: 'A caption' }, 'utf8'))
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, end) => {
        const broken = Uint8Array.from(whole)
        broken[at] = byte
        expect(typeof readNotes(broken.subarray(0, end)).caption).toBe('string')
      }),
    )
  })
})

describe('the notes of a picture of the library', () => {
  it('are read from its file', async () => {
    const desk = memoryDesk()
    const { hash } = value(await addImage(desk, 'pier.jpg', jpegWith(xmp)))
    expect(value(await pictureNotes(desk, { hash })).credit).toBe('Reuters')
  })

  it('are a plain sentence where the file is gone', async () => {
    const desk = memoryDesk()
    expect(failure(await pictureNotes(desk, { hash: 'a'.repeat(64) }))?.kind).toBe('not-found')
    expect(failure(await pictureNotes(desk, { hash: '../library.db' }))?.kind).toBe('not-found')
  })
})
