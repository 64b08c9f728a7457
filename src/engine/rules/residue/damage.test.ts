import { describe, expect, it } from 'vitest'
import { findDamage, repaired } from './damage.ts'

const damage = (text: string) => [...findDamage(text)].map((d) => text.slice(d.start, d.end))

describe('damage', () => {
  it.each([
    ['didnâ€™t', 'didn’t'],
    ['didnâ\u0080\u0099t', 'didn’t'],
    ['â€œWe sailâ€\u009d', '“We sail”'],
    ['â€œWe sailâ€ she said', '“We sail” she said'],
    ['CafÃ©', 'Café'],
    ['Ã‰cole', 'École'],
    ['Ãœber', 'Über'],
    ['voilÃ  un port', 'voilà un port'],
    ['voilÃ un port', 'voilà un port'],
    ['30Â miles', '30 miles'],
    ['Â£40', '£40'],
    ['Â«Â\u00a0Il partÂ\u00a0Â»', '«\u00a0Il part\u00a0»'],
    ['â‚¬40', '€40'],
    ['pier â€“ all', 'pier – all'],
    ['Orloâ„¢', 'Orlo™'],
    ['ðŸ˜€', '😀'],
    ['ï»¿The', 'The'],
    ['donÃ¢â‚¬â„¢t', 'don’t'],
    ['Ð¼Ð¸Ñ€', 'мир'],
    ['Ø³Ù„Ø§Ù…', 'سلام'],
  ])('in “%s” means “%s”', (text, meant) => {
    expect(damage(text)).not.toEqual([])
    expect(repaired(text)).toBe(meant)
  })

  it('that lost its bytes cannot be repaired', () => {
    expect(damage('na\ufffdve')).toEqual(['\ufffd'])
    expect(repaired('na\ufffdve')).toBeNull()
  })
})

describe('real letters', () => {
  it.each([
    'Âge, São, Pâques, naïve, Ã, Â',
    'château, forêt, île, où, ça, œuvre',
    'MAÇÃ» and IRMÃ\u00a0X',
    '“Olé”™ and “Café…”',
    'The letter Â is a Latin letter.',
    'Ærø, Århus, Žižek, Łódź, İstanbul, ÑANDÚ',
    'Größe, Öl, Übermut',
    'château… “là”—là',
    'привет, سلام, 港',
    'temp. 30° or 20 €',
  ])('are no damage: %s', (text) => {
    expect(damage(text)).toEqual([])
  })
})
