import { expect, it } from 'vitest'
import { FIRST, SECOND, story, takeHtml, takeOne } from '../testing/take.ts'

const by = (...head: string[]) => takeOne(story({ head: [head.join('\n')] })).article.header.bylines

it.each([
  [['By Marta Kell'], ['Marta Kell']],
  [['By MARTA KELL, OLA BRANDT and INES CORVO'], ['MARTA KELL', 'OLA BRANDT', 'INES CORVO']],
  [['By Marta Kell For The Courier'], ['Marta Kell']],
  [['By Marta Kell | 3 March 2026'], ['Marta Kell']],
  [['by Marta Kell — March 3, 2026'], ['Marta Kell']],
  [['By', 'Marta Kell'], ['Marta Kell']],
  [['Interview by Jo Marsh'], ['Jo Marsh']],
  [['Von Ines Corvo, Orlo'], ['Ines Corvo']],
  [['Par Ines Corvo'], ['Ines Corvo']],
  [['بقلم ليلى حداد'], ['ليلى حداد']],
  [['Marta Kell', '3 March 2026, 14:00'], ['Marta Kell']],
  [['Marta Kell, CorrespondentMar 3, 2026, 10:15 PM'], ['Marta Kell']],
  [['London: Asharq Al-Awsat', 'Sunday 14 April 2024 - 09:41'], ['Asharq Al-Awsat']],
])('%j', (head, names) => {
  expect(by(...head)).toEqual(names)
})

it('takes out copies of the name and the role beside it', () => {
  const got = takeOne(
    story({ head: ['By Marta Kell\nMarta Kell\nHarbour reporter\n3 March 2026'] }),
  )
  expect(got.article.header.bylines).toEqual(['Marta Kell'])
  expect(got.paragraphs).toHaveLength(3)
})

it('takes out who the writer is', () => {
  const got = takeOne(
    story({
      head: [
        'By Marta Kell',
        'Marta Kell is a reporter at The Courier. She has covered ports since 2009.',
      ],
    }),
  )
  expect(got.removed.map((r) => r.split(':')[0])).toContain('author-note')
})

it.each(['By Friday', 'By the Numbers', 'By land and by sea the goods came in'])(
  '%s is none',
  (line) => {
    expect(by(line)).toEqual([])
  },
)

it('of a page: those whom its head and its text both name', () => {
  const got = takeHtml(
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Berth opens","author":{"name":"Marta Kell"}}</script>
     <h1>Berth opens</h1><p class="byline">By <a>Marta Kell</a>, Harbour reporter</p><p>${FIRST}</p><p>${SECOND}</p>`,
  )
  expect(got.article.header.bylines).toEqual(['Marta Kell'])
})
