import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { witnessOf } from './witness.ts'

const witness = (head: string, attributes = '') =>
  witnessOf(
    parseHTML(`<!doctype html><html ${attributes}><head>${head}</head><body><p>x</p></body></html>`)
      .document,
  )

it('reads JSON-LD, alone, in a list or in a graph', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Berth opens',
    author: [{ name: 'Marta Kell' }],
    datePublished: '2026-03-03T14:00:00+01:00',
    publisher: { name: 'The Courier' },
  }
  for (const json of [article, [article], { '@graph': [{ '@type': 'WebSite' }, article] }]) {
    expect(
      witness(`<script type="application/ld+json">${JSON.stringify(json)}</script>`),
    ).toMatchObject({
      headlines: ['Berth opens'],
      bylines: ['Marta Kell'],
      published: '2026-03-03T14:00:00+01:00',
      provider: 'The Courier',
    })
  }
})

it('reads meta elements, title and language', () => {
  const got = witness(
    '<meta property="og:title" content="Berth opens"><meta name="author" content="Marta Kell and Ola Brandt"><meta name="description" content="A night of talks."><title>Berth opens again | The Courier</title>',
    'lang="fr_CA"',
  )
  expect(got.headlines).toContain('Berth opens')
  expect(got.headlines).toContain('Berth opens again')
  expect(got.bylines).toEqual(['Marta Kell', 'Ola Brandt'])
  expect(got.description).toBe('A night of talks.')
  expect(got.language).toBe('fr-CA')
})

it.each(['{"@type": broken', '[]', 'null', '"x"', '{"@type":"NewsArticle","author":7}'])(
  'is not upset by %s',
  (json) => {
    expect(witness(`<script type="application/ld+json">${json}</script>`).headlines).toEqual([])
  },
)

it('an address is no author', () => {
  expect(witness('<meta name="author" content="https://example.org/kell">').bylines).toEqual([])
})
