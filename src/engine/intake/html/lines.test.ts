import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { FIRST, pasteHtml, SECOND, takeHtml } from '../testing/take.ts'
import { htmlLines } from './lines.ts'

const lines = (html: string) => htmlLines(parseHTML(html).document, 'fragment').lines
const texts = (html: string) => lines(html).map((l) => l.text.trim())

describe('blocks', () => {
  it('end lines, inline elements do not', () => {
    expect(texts('<div>one <span>two</span><p>three</p>four</div>')).toEqual([
      'one two',
      'three',
      'four',
    ])
  })

  it('collapse white space as a browser does, no-break spaces stay', () => {
    expect(texts('<p>  one \n two&nbsp;three  </p>')).toEqual(['one two\u00a0three'])
  })

  it('keep lines of preformatted text', () => {
    expect(texts('<pre>one\n  two</pre>')).toEqual(['one', 'two'])
  })
})

describe('line breaks', () => {
  it('two in a row end a paragraph', () => {
    expect(texts('<p>One line.<br><br>Another line.<br>&nbsp;<br>A third.</p>')).toEqual([
      'One line.',
      'Another line.',
      'A third.',
    ])
  })

  it('a single one stays a line break in a paragraph', () => {
    expect(texts('<p>Harbour Office<br>2 East Quay</p>')).toEqual(['Harbour Office\n2 East Quay'])
  })

  it('a single one ends a line outside a paragraph', () => {
    expect(texts('<div>Harbour Office<br>2 East Quay</div>')).toEqual([
      'Harbour Office',
      '2 East Quay',
    ])
  })

  it('single ones between sentences are paragraphs', () => {
    expect(texts(`<p>${FIRST}<br>${SECOND}</p>`)).toEqual([FIRST, SECOND])
  })
})

describe('marks', () => {
  const marks = (html: string) =>
    pasteHtml(html).blocks.flatMap((b) => (b.type === 'paragraph' ? b.marks : []))

  it.each([
    ['<p>a <strong>b</strong></p>', 'bold'],
    ['<p>a <em>b</em></p>', 'italic'],
    ['<p>a <u>b</u></p>', 'underline'],
    ['<p>a <s>b</s></p>', 'strike'],
    ['<p>a <sub>b</sub></p>', 'sub'],
    ['<p>a <sup>b</sup></p>', 'sup'],
    ['<p>a <span style="font-weight:700">b</span></p>', 'bold'],
    ['<p>a <span style="font-style: italic">b</span></p>', 'italic'],
    ['<p>a <a href="https://example.org">b</a></p>', 'link'],
  ])('%s', (html, type) => {
    expect(marks(html)).toMatchObject([{ type, start: 2, end: 3 }])
  })

  it('run on over blocks and join', () => {
    expect(pasteHtml('<b><p>one</p><p>two</p></b>').blocks).toMatchObject([
      { text: 'one', marks: [{ type: 'bold', start: 0, end: 3 }] },
      { text: 'two', marks: [{ type: 'bold', start: 0, end: 3 }] },
    ])
    expect(marks('<p><b>on</b><b>e</b></p>')).toEqual([{ type: 'bold', start: 0, end: 3 }])
  })

  it('the wrapper of a word processor is not bold', () => {
    expect(marks('<b style="font-weight:normal"><p>one</p></b>')).toEqual([])
  })
})

describe('lists, tables, headings, quotes', () => {
  it('nested lists keep their depth', () => {
    expect(
      pasteHtml('<ol><li>one<ul><li>two</li></ul></li><li>three</li></ol>').blocks,
    ).toMatchObject([
      {
        type: 'list',
        ordered: true,
        items: [
          { text: 'one', depth: 0 },
          { text: 'two', depth: 1 },
          { text: 'three', depth: 0 },
        ],
      },
    ])
  })

  it('a table of facts stays a table, one for layout does not', () => {
    expect(
      pasteHtml(
        '<table><tr><th>Boat</th><th>Year</th></tr><tr><td>Petrel</td><td>1988</td></tr></table>',
      ).blocks,
    ).toMatchObject([
      {
        type: 'table',
        headerRow: true,
        rows: [
          [{ text: 'Boat' }, { text: 'Year' }],
          [{ text: 'Petrel' }, { text: '1988' }],
        ],
      },
    ])
    expect(pasteHtml(`<table><tr><td><p>${FIRST}</p></td></tr></table>`).blocks).toMatchObject([
      { type: 'paragraph', text: FIRST },
    ])
  })

  it('headings have levels two to four', () => {
    const levels = pasteHtml(
      '<h1>One</h1><h2>Two</h2><h3>Three</h3><h6>Six</h6><p>x</p>',
    ).blocks.map((b) => (b.type === 'heading' ? b.level : 0))
    expect(levels).toEqual([2, 2, 3, 4, 0])
  })

  it('a block quote is one block a paragraph', () => {
    expect(pasteHtml('<blockquote><p>one</p><p>two</p></blockquote>').blocks).toMatchObject([
      { type: 'quote', text: 'one' },
      { type: 'quote', text: 'two' },
    ])
  })
})

describe('never survives', () => {
  it.each([
    '<script>bad()</script>',
    '<style>bad{}</style>',
    '<p hidden>bad</p>',
    '<p style="display:none">bad</p>',
    '<p style="color:red;visibility: hidden">bad</p>',
    '<span class="visually-hidden">bad</span>',
    '<template><p>bad</p></template>',
    '<iframe src="https://example.org/bad">bad</iframe>',
    '<svg><text>bad</text></svg>',
    '<!-- bad -->',
    '<img src="x" onerror="bad()">',
    '<p onclick="bad()">good</p>',
    '<object data="bad">bad</object>',
    '<math><mi>bad</mi></math>',
  ])('%s', (html) => {
    expect(JSON.stringify(pasteHtml(`<p>The pier is shut.</p>${html}`))).not.toContain('bad')
    expect(JSON.stringify(takeHtml(`<p>The pier is shut.</p>${html}`).story)).not.toContain('bad')
  })
})

it('reads broken HTML', () => {
  expect(
    texts('<p>one<p>two<div><b>three</div>four</b><td>five</li>').filter((t) => t !== ''),
  ).toEqual(['one', 'two', 'three', 'four', 'five'])
})

it('reads a page that hides its text until its scripts run', () => {
  const got = takeHtml(
    `<body style="visibility:hidden"><h1>Berth opens</h1><p>${FIRST}</p><p>${SECOND}</p></body>`,
  )
  expect(got.paragraphs).toEqual([FIRST, SECOND])
})

it('goes down any depth without a stack', () => {
  const depth = 5000
  const html = `${'<div>'.repeat(depth)}<p>${FIRST}</p>${'</div>'.repeat(depth)}`
  expect(texts(html)).toEqual([FIRST])
})

it('a document without anything has no lines', () => {
  expect(lines('')).toEqual([])
  expect(lines('<html></html>')).toEqual([])
})
