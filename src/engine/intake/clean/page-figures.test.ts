import { describe, expect, it } from 'vitest'
import { FIRST, SECOND, takeHtml } from '../testing/take.ts'

const page = (figure: string) =>
  takeHtml(`<h1>Berth opens again</h1><p>${FIRST}</p>${figure}<p>${SECOND}</p>`)
const SHOT = 'Boats wait at the north berth of Orlo'

describe('caption and credit', () => {
  it.each([
    [
      'in the caption',
      `<figure><img src="a.jpg"><figcaption>${SHOT} (AFP)</figcaption></figure>`,
      'AFP',
    ],
    [
      'in its own element',
      `<figure><img><figcaption>${SHOT} <span class="credit">Photograph: Ines Corvo/AFP</span></figcaption></figure>`,
      'Ines Corvo/AFP',
    ],
    [
      'hidden label',
      `<figure><img><span class="off-screen">Image copyright</span><span class="copyright">EPA</span><figcaption>${SHOT}</figcaption></figure>`,
      'EPA',
    ],
    [
      'no figure element',
      `<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">${SHOT} (EPA)</p></div>`,
      'EPA',
    ],
    [
      'caption after the figure',
      `<figure><img src="a.jpg"></figure><figcaption><div>${SHOT}</div><div class="credits">Orlo Port</div></figcaption>`,
      'Orlo Port',
    ],
    ['none', `<figure><img><figcaption>${SHOT}</figcaption></figure>`, ''],
  ])('%s', (_, figure, credit) => {
    const got = page(figure)
    expect(got.figures).toEqual([[SHOT, credit]])
    expect(got.paragraphs).toEqual([FIRST, SECOND])
  })
})

it('a picture with a credit and no caption has its alt text as caption', () => {
  const got = page(`<figure><img alt="${SHOT}"><span class="credit">AFP</span></figure>`)
  expect(got.figures).toEqual([[SHOT, 'AFP']])
})

it('an alt text with a credit is a caption', () => {
  expect(page(`<p><img alt="${SHOT} (AP Photo/Ines Corvo)"></p>`).figures).toEqual([
    [SHOT, 'AP Photo/Ines Corvo'],
  ])
})

it('the same caption twice is one figure', () => {
  const figure = `<figure><img><figcaption>${SHOT}</figcaption></figure>`
  const got = page(figure + figure)
  expect(got.figures).toHaveLength(1)
  expect(got.removed).toContain(`caption-repeat: ${SHOT}`)
})

it('icons, counting pixels and linked cards are no figures', () => {
  const got = page(
    '<img src="p.gif" width="1" height="1"><figure><a href="/x"><img><figcaption><a href="/x">Another story altogether</a></figcaption></a></figure>',
  )
  expect(got.figures).toEqual([])
  expect(got.paragraphs).toEqual([FIRST, SECOND])
})
