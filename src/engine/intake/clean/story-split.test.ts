import { describe, expect, it } from 'vitest'
import { FIRST, SECOND, story, THIRD, take } from '../testing/take.ts'

const OTHER = 'Storm Bill for Orlo Rises to Nine Million Crowns'
const heads = (text: string) => take(text).map((s) => s.headline)
const BOTH = ['Ferry Line to Orlo Reopens on Sunday', OTHER]

describe('two stories', () => {
  it.each([
    ['set apart by more blank lines', `${story()}\n\n\n\n${OTHER}\n\n${FIRST}\n\n${SECOND}`],
    ['with text-size buttons', `${story()}\n\n${OTHER}\n\nTT\n\n${FIRST}\n\n${SECOND}`],
    [
      'with a sign-off between',
      `${story({ tail: ['ENDS'] })}\n\n${OTHER}\n\n${FIRST}\n\n${SECOND}`,
    ],
    [
      'with a dateline',
      `${story()}\n\n${OTHER}\n\nORLO, March 3 (Reuters) - ${FIRST}\n\n${SECOND}`,
    ],
    [
      'with the headline again',
      `${story()}\n\n${OTHER}\n\nBoats at Orlo (AFP)\n\n${OTHER}\n\n${FIRST}\n\n${SECOND}`,
    ],
    [
      'a blank line only between stories',
      `${story().replaceAll('\n\n', '\n')}\n\n${OTHER}\n${OTHER}\nBoats at the Orlo quay\nBoats at the Orlo quay\n${FIRST}\n${SECOND}`,
    ],
  ])('%s', (_, text) => {
    expect(heads(text)).toEqual(BOTH)
  })

  it('keep what belongs to each', () => {
    const [a, b] = take(
      `${story({ tail: ['0 Comments', 'Share'] })}\n\n\n${OTHER}\n\nTT\n\n${FIRST}\n\n${SECOND}`,
    )
    expect(a?.removed).toEqual(['comments: 0 Comments', 'share: Share'])
    expect(b?.removed).toEqual(['page-button: TT'])
  })
})

describe('one story', () => {
  it.each([
    ['with a subhead', story({ middle: ['Bridges Outlast Their Builders'] })],
    ['with a subhead and some air', story({ middle: ['\nBridges Outlast Their Builders'] })],
    [
      'with a doubled caption in the text',
      story({
        middle: [
          'Boats wait at the north berth of Orlo again\n\nBoats wait at the north berth of Orlo again',
        ],
      }),
    ],
    [
      'with titles of others below',
      story({ tail: ['Most read', OTHER, 'Who Owns the Ice House?'] }),
    ],
    ['with sections under stars', story({ middle: ['* * *'] })],
    ['whose paragraphs are lines', [OTHER, FIRST, SECOND, THIRD].join('\n')],
  ])('%s', (_, text) => {
    expect(take(text)).toHaveLength(1)
  })
})
