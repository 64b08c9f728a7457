import { describe, expect, it } from 'vitest'
import { profileFor } from '../prepare/profiles/profile.ts'
import { compareBlockQuote, compareQuote, readSourceText } from './index.ts'

const source = readSourceText(
  [
    '“We came for the crabs,” Tomas Biel said. The letter was read to the town on Monday.',
    'I have fished this bay since I was nine and I have never seen it so empty, nor so quiet, nor so warm.',
    '“They [the crews] left before the snow came,” Kell said.',
  ].join('\n'),
  profileFor('en-US'),
)

describe('words that a page shows as a block quote, without marks', () => {
  it('are found wherever they stand for a block quote of the story', () => {
    expect(compareBlockQuote(source, 'I have fished this bay since I was nine').state).toBe(
      'verbatim',
    )
    expect(compareBlockQuote(source, 'I have fished this river since I was nine').state).toBe(
      'changed',
    )
    expect(compareBlockQuote(source, 'Nobody ever asked the town for a permit').state).toBe(
      'absent',
    )
  })

  it('may take marks when the story has the whole paragraph, not for a sentence of it', () => {
    const whole =
      'I have fished this bay since I was nine and I have never seen it so empty, nor so quiet, nor so warm.'
    expect(compareQuote(source, `“${whole}”`).state).toBe('verbatim')
    expect(compareQuote(source, '“I have fished this bay since I was nine”').state).toBe(
      'paraphrase',
    )
  })
})

it('takes the words of an agency’s note with it or without, brackets kept or not', () => {
  for (const words of [
    'They left before the snow',
    'They [the crews] left before the snow',
    'They the crews left before the snow',
  ]) {
    expect(compareQuote(source, `“${words}”`).state).toBe('verbatim')
  }
})
