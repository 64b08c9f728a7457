import fc from 'fast-check'
import { $createPoint } from 'lexical'
import { expect, it } from 'vitest'
import { richText } from '../testing/arbitrary.ts'
import { testDesk } from '../testing/desk.ts'
import { $offsetOf, $ownText, $placeAt } from './text.ts'
import { $isTextBlock, $unitOf } from './units.ts'

it('an offset becomes a place and the same offset again', () => {
  fc.assert(
    fc.property(richText, fc.nat(40), fc.constantFrom('before', 'after'), (rich, at, lean) => {
      const desk = testDesk([{ type: 'quote', id: 'a', ...rich, attribution: 'Kell' }])
      desk.editor.read(() => {
        const element = desk.$block('a')
        if (!$isTextBlock(element)) throw new Error('no quote')
        expect($ownText(element)).toBe(rich.text)
        const offset = Math.min(at, rich.text.length)
        const place = $placeAt(element, offset, lean as 'before' | 'after')
        const point = $createPoint(place.key, place.offset, place.type)
        expect($offsetOf(element, point)).toBe(offset)
        expect($unitOf(point.getNode())?.unit).toEqual({ block: 'a', field: 'text' })
      })
    }),
  )
})
