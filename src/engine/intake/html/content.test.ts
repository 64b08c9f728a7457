import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { FIRST, FOURTH, SECOND, THIRD, takeHtml } from '../testing/take.ts'
import { contentRoot } from './content.ts'
import { attribute } from './dom.ts'
import { measure } from './measure.ts'

const body = [FIRST, SECOND, THIRD, FOURTH].map((p) => `<p>${p}</p>`).join('')

it('is the element that holds nearly all running text', () => {
  const { document } = parseHTML(
    `<html><body><div id="menu"><p>Home</p></div><div id="wrap"><div id="story">${body}</div></div></body></html>`,
  )
  const root = contentRoot(document, measure(document), () => true)
  expect(attribute(root, 'id')).toBe('story')
})

it('stays above where the text is spread', () => {
  const { document } = parseHTML(
    `<html><body><div id="story"><section>${body}</section><section>${body}</section></div></body></html>`,
  )
  expect(
    attribute(
      contentRoot(document, measure(document), () => true),
      'id',
    ),
  ).toBe('story')
})

it('what lies below it is page text', () => {
  const got = takeHtml(
    `<body><h1>Berth opens</h1><div>${body}</div><div><p>Ten gardens to see</p></div></body>`,
  )
  expect(got.paragraphs).toHaveLength(4)
  expect(got.removed).toContain('navigation: Ten gardens to see')
})
