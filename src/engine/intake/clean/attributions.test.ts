import { expect, it } from 'vitest'
import { FIRST, SECOND, takeHtml } from '../testing/take.ts'

it.each(['<cite>Leila Haddow</cite>', '<footer>— Leila Haddow</footer>'])(
  '%s goes into the quote',
  (source) => {
    const got = takeHtml(
      `<h1>Berth opens again</h1><p>${FIRST}</p><blockquote><p>We paid for every storm.</p>${source}</blockquote><p>${SECOND}</p>`,
    )
    expect(got.article.blocks[1]).toMatchObject({
      type: 'quote',
      text: 'We paid for every storm.',
      attribution: 'Leila Haddow',
    })
  },
)
