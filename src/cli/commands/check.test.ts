import { describe, expect, it } from 'vitest'
import { createArticle, figure, paragraph } from '#shared/article/create.ts'
import type { Finding } from '#shared/finding.ts'
import { place } from '../testing/call.ts'
import { CLEAN_ITEM, FERRIES, FERRY_BODY, TWO_STORIES } from '../testing/copy.ts'

const KEYS = ['rule', 'severity', 'where', 'text', 'start', 'end', 'message']
const line = (item: object) => `${JSON.stringify(item)}\n`
const rules = (findings: Finding[]) => findings.map((f) => f.rule)

describe('check --jsonl', () => {
  it('answers the flat shape with findings whose spans fit the unit', async () => {
    const article = {
      ...CLEAN_ITEM,
      body: [...CLEAN_ITEM.body, 'Share this article', 'Fishing &amp; tourism fell again.'],
    }
    const { code, lines } = await place().call(
      ['check', '--jsonl'],
      line({ id: 'x', locale: 'en-US', article }),
    )
    expect(code).toBe(1)
    expect(Object.keys(lines[0])).toEqual(['id', 'findings'])
    const found = lines[0].findings as Finding[]
    expect(rules(found)).toEqual(['ui-residue', 'markup-residue'])
    for (const f of found) expect(Object.keys(f)).toEqual(KEYS)
    const entity = found[1] as Finding
    expect(entity).toMatchObject({ where: 'body[3]', text: '&amp;', start: 8, end: 13 })
  })

  it('is silent over clean copy, and exits 0', async () => {
    const { code, lines } = await place().call(
      ['check', '--jsonl'],
      line({ id: 'x', article: CLEAN_ITEM }),
    )
    expect(code).toBe(0)
    expect(lines).toEqual([{ id: 'x', findings: [] }])
  })

  it('exits 0 with warnings only', async () => {
    const article = {
      ...CLEAN_ITEM,
      body: ['The har\u200bbour of Orlo is open again, the port said.'],
    }
    const { code, lines } = await place().call(['check', '--jsonl'], line({ id: 'x', article }))
    expect(rules(lines[0].findings)).toEqual(['invisible-characters'])
    expect(code).toBe(0)
  })

  it('anchors an empty field at 0,0', async () => {
    const article = { headline: '', body: [], figures: [{ caption: ' ', credit: null }] }
    const { lines } = await place().call(['check', '--jsonl'], line({ id: 'x', article }))
    expect(
      lines[0].findings.map((f: Finding) => [f.rule, f.where, f.text.trim(), f.start]),
    ).toEqual([
      ['story-incomplete', 'headline', '', 0],
      ['story-incomplete', 'body', '', 0],
      ['caption-missing', 'figures[0].caption', '', 0],
      ['credit-missing', 'figures[0].credit', '', 0],
      ['alt-missing', 'figures[0].alt', '', 0],
    ])
  })

  it('takes raw copy, through intake or as it is', async () => {
    const p = place()
    const item = line({ id: 'x', raw: `${FERRIES}\n\nTT\n\n${FERRY_BODY.join('\n\n')}` })
    const cleaned = await p.call(['check', '--jsonl'], item)
    expect({ code: cleaned.code, lines: cleaned.lines }).toEqual({
      code: 0,
      lines: [{ id: 'x', findings: [] }],
    })
    const asIs = await p.call(['check', '--jsonl', '--as-is'], item)
    expect(asIs.code).toBe(1)
    expect(asIs.lines[0].findings).toMatchObject([{ rule: 'ui-residue', where: 'body[0]' }])
  })

  it('answers several stories of one item on its one line', async () => {
    const { lines } = await place().call(
      ['check', '--jsonl'],
      line({
        id: 'x',
        raw: `${TWO_STORIES}\n\nThe dam holds TK million litres, the council was told on Tuesday night.`,
      }),
    )
    expect(lines).toHaveLength(1)
    expect(lines[0].findings.map((f: Finding & { story: number }) => [f.rule, f.story])).toEqual([
      ['alt-missing', 1],
      ['alt-missing', 2],
      ['desk-residue', 2],
    ])
  })

  it('takes what clean prints, line or item', async () => {
    const p = place()
    p.file('copy.txt', TWO_STORIES)
    const stories = await p.call(['clean', '--json', 'copy.txt'])
    const checked = await p.call(['check', '--jsonl', '-'], stories.out)
    expect(checked.lines.map((l) => l.id)).toEqual(['copy.txt#1', 'copy.txt#2'])
    const direct = await p.call(['check', '--json', 'copy.txt'])
    expect(checked.lines.map((l) => l.findings)).toEqual(direct.lines.map((l) => l.findings))

    const items = await p.call(['clean', '--jsonl', '-'], line({ id: 'x', raw: TWO_STORIES }))
    const again = await p.call(['check', '--jsonl', '-'], items.out)
    expect(again.code).toBe(0)
    expect(again.lines[0].id).toBe('x')
  })

  it('chooses the locale: the line’s, the language, --style, en-US', async () => {
    const p = place()
    const speech = { ...CLEAN_ITEM, body: ['«\u00a0Nous partons à l’aube\u00a0», dit Marta Kell.'] }
    const unbalanced = { ...CLEAN_ITEM, body: ['«\u00a0Nous partons à l’aube, dit Marta Kell.'] }
    const found = async (args: string[], item: object) =>
      rules(
        (await p.call(['check', '--jsonl', ...args], line({ id: 'x', ...item }))).lines[0].findings,
      )
    expect(await found([], { locale: 'fr-FR', article: speech })).toEqual([])
    expect(await found([], { locale: 'fr-FR', article: unbalanced })).toEqual(['quote-unbalanced'])
    expect(await found([], { article: { ...unbalanced, language: 'fr-CA' } })).toEqual([
      'quote-unbalanced',
    ])
    expect(await found(['--style', 'fr-FR'], { article: unbalanced })).toEqual(['quote-unbalanced'])
    // In English the space inside the mark is the fault.
    const english = ['mark-spacing']
    expect(await found(['--style', 'fr-FR'], { locale: 'en-US', article: unbalanced })).toEqual(
      english,
    )
    expect(await found([], { article: unbalanced })).toEqual(english)
  })

  it('goes on after a bad line', async () => {
    const input = [
      line({ id: 'a', article: CLEAN_ITEM }),
      '{"id":"b","article":{"headline":\n',
      line({ id: 'c', article: { ...CLEAN_ITEM, body: ['one', 2] } }),
      line({ id: 'd', article: 'no' }),
      line({ id: 'e', locale: 'xx-XX', article: CLEAN_ITEM }),
      line({ id: 'f', article: CLEAN_ITEM }),
    ].join('')
    const { code, err, lines } = await place().call(['check', '--jsonl'], input)
    expect({ code, err }).toEqual({ code: 2, err: '' })
    expect(lines.map((l) => [l.id, l.findings.length, l.error])).toEqual([
      ['a', 0, undefined],
      ['b', 0, 'standard input:2: this line is not JSON.'],
      ['c', 0, 'standard input:3: the field body.1 should be a text, not 2.'],
      [
        'd',
        0,
        'standard input:4: there is no article here: no "headline", "body" and "figures", no "raw" or "html", no article of Copydesk.',
      ],
      ['e', 0, 'standard input:5: the locale "xx-XX" is none of en-US, en-GB, fr-FR, de-DE, ar.'],
      ['f', 0, undefined],
    ])
  })
})

describe('check FILE', () => {
  it('prints one line a story, with the file and its number', async () => {
    const p = place()
    p.file('copy.txt', TWO_STORIES)
    const { code, lines } = await p.call(['check', '--json', 'copy.txt'])
    expect(code).toBe(0)
    expect(lines.map(({ findings, ...rest }) => ({ ...rest, found: rules(findings) }))).toEqual([
      { id: 'copy.txt#1', file: 'copy.txt', story: 1, found: ['alt-missing'] },
      { id: 'copy.txt#2', file: 'copy.txt', story: 2, found: ['alt-missing'] },
    ])
  })

  it('reads our own article, the flat shape and refuses a newer schema', async () => {
    const p = place()
    const own = createArticle('urn:uuid:1', '2026-03-02T09:15:00Z')
    const article = {
      ...own,
      header: { ...own.header, headline: 'Ferries sail' },
      blocks: [paragraph('p', 'Crews went back to work.'), figure('f', { caption: 'A quay.' })],
    }
    p.file('own.json', JSON.stringify(article))
    p.file('flat.json', JSON.stringify(CLEAN_ITEM))
    p.file('newer.json', JSON.stringify({ ...article, schema: 99 }))
    p.file('odd.json', '{"ferries": 3}')
    const { code, err, lines } = await p.call([
      'check',
      '--json',
      'own.json',
      'flat.json',
      'newer.json',
      'odd.json',
    ])
    expect(code).toBe(2)
    expect(lines.map((l) => [l.id, rules(l.findings)])).toEqual([
      ['own.json#1', ['caption-when-where', 'credit-missing', 'alt-missing']],
      ['flat.json#1', []],
    ])
    expect(err).toContain('newer.json was written by a newer Copydesk (schema 99).')
    expect(err).toContain('odd.json: there is no article here')
  })

  it('sends items to --jsonl', async () => {
    const p = place()
    p.file('items.jsonl', line({ id: 'x', raw: 'a' }))
    expect((await p.call(['check', 'items.jsonl'])).err).toBe(
      'copydesk: items.jsonl holds one item a line. Give it with --jsonl.\n',
    )
  })

  it('names file, line and column for people, and sums up', async () => {
    const p = place()
    const copy = [
      FERRIES,
      '',
      FERRY_BODY[0],
      '',
      'The port said the har\u200bbour &amp; quay were open.',
      '',
      FERRY_BODY[1],
    ].join('\n')
    p.file('copy.txt', copy)
    const { code, out } = await p.call(['check', 'copy.txt'])
    expect(code).toBe(1)
    const [first, second, last] = out.split('\n')
    expect(first).toMatch(
      /^copy\.txt:5:19: warning: .+ \(Paragraph 2: .+\) \[invisible-characters\]$/,
    )
    expect(second).toMatch(/^copy\.txt:5:28: error: .+ \(Paragraph 2: &amp;\) \[markup-residue\]$/)
    expect(last).toBe('1 error, 1 warning, 0 notes in 1 story')
  })

  it('finds the line of a JSON text', async () => {
    const p = place()
    p.file('flat.json', JSON.stringify({ ...CLEAN_ITEM, body: ['Say "so".', 'TT'] }, null, 2))
    const { out } = await p.call(['check', 'flat.json'])
    expect(out).toMatch(/^flat\.json:5:6: error: .+\[ui-residue\]$/m)
  })

  it('keeps advice for --info', async () => {
    const p = place()
    p.file('flat.json', JSON.stringify({ ...CLEAN_ITEM, body: ['The port , he said, is open.'] }))
    const short = await p.call(['check', 'flat.json'])
    expect(short.out).toBe('0 errors, 0 warnings, 1 note (--info lists them) in 1 story\n')
    expect((await p.call(['check', '--info', 'flat.json'])).out).toContain('info: Untidy spacing.')
  })
})

it('takes the names of an item for the house’s, and a style file for the rest', async () => {
  const p = place()
  const style = {
    schema: 1,
    id: 'orlo',
    name: 'Orlo Gazette',
    locale: 'en-GB',
    options: { singlePrimary: false, roundInsertions: false },
    severities: { 'ui-residue': 'off' },
    agencies: [],
    names: [],
    reportingVerbs: [],
  }
  p.file('style.json', JSON.stringify(style))
  const article = {
    ...CLEAN_ITEM,
    body: [...CLEAN_ITEM.body, 'TT'],
    library: { names: [{ use: 'Orlo', not: ['Orloe'], kind: 'place' }] },
  }
  const { code, lines } = await p.call(
    ['check', '--jsonl', '--style', 'style.json'],
    line({ id: 'x', article }),
  )
  // TT is let pass, and the date of the caption is American.
  expect({ code, found: rules(lines[0].findings) }).toEqual({
    code: 0,
    found: ['number-date-style'],
  })
  p.file('broken.json', '{"schema":1}')
  expect((await p.call(['check', '--style', 'broken.json', 'x'])).err).toBe(
    'copydesk: The style file broken.json: the field id is missing. Add it in the file.\n',
  )
})
