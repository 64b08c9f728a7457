import { describe, expect, it } from 'vitest'
import { FIRST, FOURTH, SECOND, story, THIRD, takeHtml, takeOne } from '../testing/take.ts'

describe('below the story', () => {
  it.each([
    ['other stories', ['Read more', 'Landslide fund runs dry', 'Who owns the hill?'], 'related'],
    ['tags', ['Topics', 'Harbour', 'Ferries'], 'tags'],
    ['most read', ['Most viewed', '1 Ten gardens to see', '2 What the censors cut'], 'navigation'],
    ['legal lines', ['Terms of Use', 'Privacy Policy', 'Cookie Policy'], 'navigation'],
  ])('%s go', (_, tail, reason) => {
    const got = takeOne(story({ tail }))
    expect(got.paragraphs).toHaveLength(3)
    expect(got.removed).toEqual(tail.map((l) => `${reason}: ${l}`))
  })

  it('a heading with nothing left under it goes with what it headed', () => {
    const got = takeOne(story({ tail: ['The Strait', 'Most read', 'Ten gardens to see'] }))
    expect(got.paragraphs).toHaveLength(3)
  })

  it('glued tags go', () => {
    expect(
      takeOne(story({ tail: ['HarbourFerriesOrlo PortMarrow', 'Share'] })).paragraphs,
    ).toHaveLength(3)
  })

  it('a last short paragraph after an advertisement stays', () => {
    const got = takeOne(story({ tail: ['Advertisement', 'Nobody came.'] }))
    expect(got.paragraphs.at(-1)).toBe('Nobody came.')
  })
})

describe('in the middle', () => {
  it('half of the running text below a head is no tail', () => {
    const facts = Array.from({ length: 20 }, (_, i) => `Boat ${i + 1}`)
    const got = takeOne(
      [
        story(),
        'Don’t miss:',
        ...facts,
        FOURTH,
        SECOND.replace('June', 'July'),
        FIRST.replace('Sunday', 'Monday'),
      ].join('\n\n'),
    )
    expect(got.paragraphs).toContain(FOURTH)
    expect(got.paragraphs).toContain('Boat 20')
  })

  it('a list of other stories goes, the story goes on', () => {
    const got = takeOne(
      story({ middle: ['Related:\nFerry crews weigh action\nWhy the night tram never came back'] }),
    )
    expect(got.paragraphs).toEqual([FIRST, SECOND, THIRD])
    expect(got.removed).toHaveLength(3)
  })

  it('in a page, facts under such a head stay', () => {
    const facts = [
      'Berth: the north one, two hundred metres',
      'Boats: four, two of them new this year',
    ]
    const got = takeHtml(
      `<h1>Ferry line reopens</h1><p>${FIRST}</p><p>${SECOND}</p><p>Related</p><ul>${facts.map((f) => `<li>${f}</li>`).join('')}</ul><p>${THIRD}</p>`,
    )
    expect(got.paragraphs).toEqual([FIRST, SECOND, ...facts, THIRD])
  })
})
