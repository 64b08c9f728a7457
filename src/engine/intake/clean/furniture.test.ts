import { describe, expect, it } from 'vitest'
import { FIRST, SECOND, THIRD, takeHtml } from '../testing/take.ts'

const page = (box: string) =>
  takeHtml(
    `<body><main><h1>Berth opens again</h1><p>${FIRST}</p>${box}<p>${SECOND}</p><p>${THIRD}</p></main></body>`,
  )

describe('goes', () => {
  it.each([
    ['navigation', '<nav><a href="/">Somewhere else</a></nav>'],
    ['related', '<aside><p>Beside the story</p></aside>'],
    ['share', '<div class="share-bar"><span>Tell a friend</span></div>'],
    ['comments', '<div id="comments"><p>I was there and it rained.</p></div>'],
    ['advertisement', '<div class="ad-slot"><p>Buy a boat</p></div>'],
    ['tags', '<div class="post-tags"><span>harbour</span></div>'],
    ['embed', '<blockquote class="twitter-tweet"><p>We sail at dawn</p></blockquote>'],
    ['author-note', '<div class="author-bio"><p>Writes about ports.</p></div>'],
    ['page-button', '<button>Zoom</button>'],
  ])('%s', (reason, box) => {
    const got = page(box)
    expect(got.paragraphs).toEqual([FIRST, SECOND, THIRD])
    expect(got.story.removals.map((r) => r.reason)).toEqual([reason])
  })
})

it('a name is not believed on the element that holds the story', () => {
  const got = takeHtml(
    `<body class="has-sidebar newsletter"><div class="share-target"><h1>Berth opens again</h1><p>${FIRST}</p><p>${SECOND}</p></div></body>`,
  )
  expect(got.paragraphs).toEqual([FIRST, SECOND])
})

it('"header" is no "ad", and the header that holds the headline is none of the menu', () => {
  const got = page('<header class="reader-heading"><p>A line of the story.</p></header>')
  expect(got.paragraphs).toContain('A line of the story.')
})
