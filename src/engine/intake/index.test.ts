import { describe, expect, it } from 'vitest'
import { readText } from './index.ts'
import {
  bodyOf,
  FIRST,
  hints,
  pasteHtml,
  pasteText,
  SECOND,
  sample,
  story,
  take,
  takeHtml,
  takeOne,
  takePage,
} from './testing/take.ts'

describe('the wire sample', () => {
  const raw = sample('harbour-wire.txt')
  const [first, second] = take(raw)

  it('holds two stories, each headline once', () => {
    expect(take(raw).map((s) => s.headline)).toEqual([
      'Marrow Lends Orlo Its Dredger: A Thaw in the Harbour Quarrel?',
      'Orlo Opens Its Old Customs House to Visitors for the First Time',
    ])
  })

  it('has one figure a story, the credit out of its brackets', () => {
    expect(first?.figures).toEqual([
      [
        'Orlo harbour master Marta Kell and Marrow port director Idris Vane aboard the dredger Petrel in the last week of February',
        'Reuters',
      ],
    ])
    expect(second?.figures).toEqual([['The customs house on the east quay in Orlo.', '']])
  })

  it('keeps every paragraph, in order and to the letter', () => {
    const kept = take(raw).flatMap((s) => s.paragraphs)
    const lines = raw.split('\n').filter((l) => kept.includes(l))
    expect(lines).toEqual(kept)
    expect(kept).toHaveLength(14)
  })

  it('takes out nothing but copies and TT, and says why', () => {
    expect(first?.story.removals.map((r) => [r.line, r.reason, r.why])).toEqual([
      [4, 'caption-repeat', 'caption, 2nd copy'],
      [5, 'page-button', 'page button'],
      [7, 'headline-repeat', 'headline, 2nd copy'],
      [9, 'caption-repeat', 'caption, 3rd copy'],
      [10, 'caption-repeat', 'caption, 4th copy'],
    ])
    expect(first?.story.moves.map((m) => m.why)).toEqual([
      'became the headline',
      'became the caption and credit of photo 1',
    ])
  })
})

describe('the page sample', () => {
  const page = takeHtml(sample('harbour-page.html'))

  it('finds headline, standfirst, byline, dateline, figure', () => {
    const { header } = page.article
    expect(header.headline).toBe('Orlo pilots vote to sail again after nine idle days')
    expect(header.standfirst).toMatch(/^A night of talks/)
    expect(header.bylines).toEqual(['Ines Corvo'])
    expect(header.dateline).toEqual({ place: 'ORLO', source: 'Reuters', date: 'March 3' })
    expect(header.language).toBe('en-GB')
    expect(page.article.meta.published).toBe('2026-03-03T14:00:00+01:00')
    expect(page.figures).toEqual([
      ['Pilots vote in the rope hall at Orlo on Tuesday.', 'Ola Brandt/AFP'],
    ])
  })

  it('keeps the story with its marks, quote and list', () => {
    expect(page.paragraphs).toHaveLength(10)
    expect(page.paragraphs[0]).toMatch(/^The pilots of Orlo voted/)
    const quote = page.article.blocks.find((b) => b.type === 'quote')
    expect(quote).toMatchObject({ attribution: 'Leila Haddow, ship owner' })
    const marked = page.article.blocks.find((b) => b.type === 'paragraph' && b.marks.length > 0)
    expect(marked).toMatchObject({
      marks: [{ type: 'bold' }, { type: 'link', href: 'https://example.org/quay' }],
    })
  })

  it('lets no script, handler, hidden line or unsafe link through', () => {
    const all = JSON.stringify(page.story)
    expect(all).not.toMatch(/countVisit|javascript:|onclick|never shown|line-height/)
  })

  it('lists menu, share bar, related box, advertisement, newsletter and foot as taken out', () => {
    const reasons = new Set(page.story.removals.map((r) => r.reason))
    expect([...reasons].sort()).toEqual([
      'advertisement',
      'navigation',
      'newsletter',
      'related',
      'share',
      'update-line',
    ])
  })
})

describe('readText', () => {
  it('gives each story an id from the hints and blocks ids in order', () => {
    const { stories } = readText(sample('harbour-wire.txt'), hints)
    expect(stories.map((s) => s.article.id)).toEqual(['urn:test:1', 'urn:test:2'])
    expect(stories[0]?.article.blocks.map((b) => b.id)).toEqual(
      stories[0]?.article.blocks.map((_, i) => `b${i + 1}`),
    )
  })

  it('is the same every time', () => {
    const raw = sample('harbour-wire.txt')
    expect(take(raw)).toEqual(take(raw))
  })

  it.each([
    ['', 0],
    ['\n\n \u00a0\n\ufeff', 0],
    ['Orlo', 1],
    ['Just one line without any end', 1],
  ])('makes an article without a headline of %j', (text, paragraphs) => {
    const one = takeOne(text)
    expect(one.headline).toBe('')
    expect(one.paragraphs).toHaveLength(paragraphs)
  })

  it('reads on when a story begins with running text', () => {
    const one = takeOne(`${FIRST}\n\n${SECOND}`)
    expect(one.headline).toBe('')
    expect(one.paragraphs).toEqual([FIRST, SECOND])
  })

  it('tells every line of the other stories by their number', () => {
    const [first, second] = readText(sample('harbour-wire.txt'), hints).stories
    const numbers = (s: typeof first) => s?.lines.map((l) => l.line)
    expect(numbers(first)).toEqual(numbers(second))
    expect(first?.lines.some((l) => l.fate.kind === 'story' && l.fate.story === 2)).toBe(true)
    expect(second?.lines[0]?.fate).toEqual({ kind: 'story', story: 1 })
  })

  it('reports its progress', () => {
    const seen: [number, number][] = []
    readText(sample('harbour-wire.txt'), {
      ...hints,
      onProgress: (done, total) => seen.push([done, total]),
    })
    expect(seen).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ])
  })

  it('takes the language of the hints before its own guess', () => {
    expect(take(story(), { language: 'en-GB' })[0]?.article.header.language).toBe('en-GB')
    expect(takeOne(story()).article.header.language).toBe('en-US')
  })
})

describe('a paste into open copy', () => {
  it('keeps paragraphs and takes residue out, without a headline', () => {
    const { blocks, removals } = pasteText(
      `Ferry Line to Orlo Reopens\n\n${FIRST}\n\nShare\n\n${SECOND}`,
    )
    expect(blocks.map((b) => b.type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
    expect(removals.map((r) => r.reason)).toEqual(['share'])
  })

  it('makes a figure only where one is plain to see', () => {
    const shot = 'A view of the quay at Orlo in the rain. (Reuters)'
    expect(pasteText(`${shot}\n${shot}`).blocks).toMatchObject([
      { type: 'figure', caption: 'A view of the quay at Orlo in the rain.', credit: 'Reuters' },
    ])
    expect(pasteText('A view of the quay at Orlo').blocks).toMatchObject([{ type: 'paragraph' }])
  })

  it('keeps inline marks of a rich paste, and nothing but marks', () => {
    const { blocks } = pasteHtml(
      '<p onclick="x()">The <b>pier</b> is <a href="javascript:x()">shut</a>.</p>',
    )
    expect(blocks).toEqual([
      {
        type: 'paragraph',
        id: 'b1',
        text: 'The pier is shut.',
        marks: [{ type: 'bold', start: 4, end: 8 }],
      },
    ])
  })

  it('of nothing but a picture keeps the picture', () => {
    expect(pasteHtml('<img src="x.png" alt="Boats wait at Orlo quay">').blocks).toMatchObject([
      { type: 'figure', alt: 'Boats wait at Orlo quay' },
    ])
  })
})

/** How programs write the lines of a copied text: the whole, a line, an empty line. */
const CLIPBOARDS: Record<string, (lines: readonly string[]) => string> = {
  'an editor for code': (lines) =>
    `<meta charset='utf-8'><div style="font-family:monospace;white-space:pre;">${lines
      .map((l) => (l === '' ? '<br>' : `<div><span style="color:#000">${l}</span></div>`))
      .join('')}</div>`,
  'a word processor on the web': (lines) =>
    `<meta charset="utf-8"><b style="font-weight:normal;">${lines
      .map((l) =>
        l === '' ? '<br />' : `<p dir="ltr"><span style="font-weight:400">${l}</span></p>`,
      )
      .join('')}</b>`,
  'a word processor': (lines) =>
    `<html><head><style><!-- p.MsoNormal{margin:0} --></style></head><body><!--StartFragment-->${lines
      .map((l) => `<p class=MsoNormal><span>${l === '' ? '&nbsp;' : l}<o:p></o:p></span></p>`)
      .join('\n')}<!--EndFragment--></body></html>`,
  'a mail program': (lines) =>
    `<div dir="ltr">${lines.map((l) => `<div>${l || '<br>'}</div>`).join('')}</div>`,
  'preformatted text': (lines) => `<html><body><pre>${lines.join('\n')}</pre></body></html>`,
}

describe('the wire sample pasted as rich text from', () => {
  const raw = sample('harbour-wire.txt')
  it.each(Object.entries(CLIPBOARDS))('%s is the same two stories', (_, write) => {
    const plain = take(raw).map((s) => [s.headline, s.figures, s.paragraphs])
    const rich = takePage(write(raw.split('\n')))
    expect(rich).toHaveLength(2)
    expect(rich.map((s) => s.article.header.headline)).toEqual(plain.map(([h]) => h))
    expect(rich.map((s) => bodyOf(s.article.blocks))).toEqual(plain.map(([, , p]) => p))
  })
})
