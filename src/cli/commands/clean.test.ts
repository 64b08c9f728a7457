import { describe, expect, it } from 'vitest'
import { place } from '../testing/call.ts'
import { FERRIES, FERRY_BODY, TWO_STORIES, WALL, WALL_BODY } from '../testing/copy.ts'

const FIELDS = [
  'id',
  'file',
  'story',
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'figures',
  'paragraphs',
  'removed',
]

describe('clean --json FILE', () => {
  it('prints one line a story', async () => {
    const p = place()
    p.file('copy.txt', TWO_STORIES)
    const { code, err, lines } = await p.call(['clean', '--json', 'copy.txt'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(lines.map((l) => Object.keys(l))).toEqual([FIELDS, FIELDS])
    expect(lines[0]).toMatchObject({
      id: 'copy.txt#1',
      file: 'copy.txt',
      story: 1,
      headline: FERRIES,
      figures: [
        { caption: 'Ferries wait at the quay in Orlo on Monday', credit: 'Reuters', alt: '' },
      ],
      paragraphs: FERRY_BODY,
    })
    expect(lines[1]).toMatchObject({
      id: 'copy.txt#2',
      story: 2,
      headline: WALL,
      figures: [{ caption: 'The sea wall of Marrow after the storm', credit: 'AFP', alt: '' }],
      paragraphs: WALL_BODY,
    })
  })

  it('names what it took out, with reason and line', async () => {
    const p = place()
    p.file('copy.txt', TWO_STORIES)
    const { lines } = await p.call(['clean', '--json', 'copy.txt'])
    expect(lines[0].removed).toContainEqual({ text: 'TT', reason: 'page-button', line: 5 })
    expect(lines[0].removed.map((r: { line: number }) => r.line)).toEqual([4, 5, 7, 9, 10])
  })

  it('reads standard input and keeps the order of files', async () => {
    const p = place()
    p.file('a.txt', `${FERRIES}\n\n${FERRY_BODY.join('\n\n')}`)
    const stdin = `${WALL}\n\n${WALL_BODY.join('\n\n')}`
    const { lines } = await p.call(['clean', '--json', 'a.txt', '-', 'a.txt'], stdin)
    expect(lines.map((l) => l.id)).toEqual(['a.txt#1', '-#1', 'a.txt#1'])
  })

  it('is text for people without --json', async () => {
    const p = place()
    p.file('copy.txt', TWO_STORIES)
    const { out } = await p.call(['clean', 'copy.txt'])
    expect(out).toContain('== copy.txt, story 1 of 2')
    expect(out).toContain('[Photo 1: Ferries wait at the quay in Orlo on Monday Credit: Reuters]')
    expect(out).toMatch(/^copy\.txt:5: .*: TT$/m)
  })
})

describe('clean --jsonl', () => {
  it('answers each line, in order, with the stories without id', async () => {
    const p = place()
    const page = `<html><body><article><h1>${WALL}</h1>${WALL_BODY.map((t) => `<p>${t}</p>`).join('')}</article></body></html>`
    p.file(
      'items.jsonl',
      `${JSON.stringify({ id: 'two', raw: TWO_STORIES, note: 'ignored' })}\n${JSON.stringify({ id: 7, html: page, url: 'https://marrow.example/wall' })}\n`,
    )
    const { code, lines } = await p.call(['clean', '--jsonl', 'items.jsonl'])
    expect(code).toBe(0)
    expect(lines.map((l) => l.id)).toEqual(['two', 7])
    expect(Object.keys(lines[0])).toEqual(['id', 'stories'])
    expect(lines[0].stories.map((s: object) => Object.keys(s))).toEqual([
      FIELDS.slice(1),
      FIELDS.slice(1),
    ])
    expect(lines[1].stories[0]).toMatchObject({ headline: WALL, paragraphs: WALL_BODY })
  })

  it.each([
    ['-', ['--jsonl', '-']],
    ['no file', ['--jsonl']],
    ['--jsonl=-', ['--jsonl=-']],
  ])('reads standard input for %s', async (_, args) => {
    const item = JSON.stringify({ id: 'a', raw: `${WALL}\n\n${WALL_BODY.join('\n\n')}` })
    const { lines } = await place().call(['clean', ...args], item)
    expect(lines[0].stories[0].headline).toBe(WALL)
  })

  it('goes on after a bad line: answers it where its id is readable, else names it', async () => {
    const raw = JSON.stringify(`${WALL}\n\n${WALL_BODY.join('\n\n')}`)
    const input = [
      `{"id":"first","raw":${raw}}`,
      '{"id":"cut","raw":"Ferries',
      'nothing at all',
      '',
      '["id"]',
      '{"raw":"no id"}',
      '{"id":{"x":1},"raw":"odd id"}',
      '{"id":"kind","raw":42}',
      '{"id":"none"}',
      '{"id":"empty","raw":" \\n "}',
      `{"id":"last","raw":${raw}}`,
    ].join('\n')
    const { code, err, lines } = await place().call(['clean', '--jsonl', '-'], input)
    expect(code).toBe(2)
    expect(lines.map((l) => [l.id, l.stories.length, l.error])).toEqual([
      ['first', 1, undefined],
      ['cut', 0, 'standard input:2: this line is not JSON.'],
      ['kind', 0, 'standard input:8: the field raw should be a text.'],
      ['none', 0, 'standard input:9: the item has no "raw" and no "html".'],
      ['empty', 0, 'standard input:10 is empty: there is no copy in it.'],
      ['last', 1, undefined],
    ])
    expect(err.split('\n')).toEqual([
      'copydesk: standard input:3: this line is not JSON.',
      'copydesk: standard input:5: this line is not a JSON object.',
      'copydesk: standard input:6: the item has no id.',
      'copydesk: standard input:7: the id is neither text nor number.',
      '',
    ])
  })
})
