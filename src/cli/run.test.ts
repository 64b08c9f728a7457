/** The words that start the program, and what it says when they do not fit. */
import { describe, expect, it } from 'vitest'
import { place } from './testing/call.ts'
import { CLEAN_ITEM, TWO_STORIES } from './testing/copy.ts'

describe('help', () => {
  it.each([['help'], ['--help'], ['-h']])('%s shows every command', async (word) => {
    const { code, out, err } = await place().call([word])
    expect(code).toBe(0)
    expect(err).toBe('')
    for (const command of ['clean', 'check', 'quotes', 'export', 'rules']) {
      expect(out).toContain(`copydesk ${command}`)
    }
  })

  it.each(['clean', 'check', 'quotes', 'export', 'rules'])('tells about %s', async (command) => {
    const p = place()
    const asked = await p.call(['help', command])
    expect(asked.out).toMatch(new RegExp(`^copydesk ${command}: `))
    expect((await p.call([command, '--help'])).out).toBe(asked.out)
    expect((await p.call([command, '-h'])).code).toBe(0)
  })

  it('shows the version', async () => {
    expect((await place().call(['--version'])).out).toBe('9.9.9\n')
  })
})

describe('what does not fit is one sentence and exit 2', () => {
  it.each([
    [[], 'copydesk: Name a command: clean, check, quotes, export, rules. See copydesk help.\n'],
    [
      ['polish'],
      'copydesk: The command polish is not known. The commands are clean, check, quotes, export, rules.\n',
    ],
    [
      ['--json'],
      'copydesk: The option --json is not known. The commands are clean, check, quotes, export, rules.\n',
    ],
    [
      ['help', 'polish'],
      'copydesk: There is no command polish. The commands are clean, check, quotes, export, rules.\n',
    ],
    [
      ['clean', '--tidy', 'a.txt'],
      'copydesk: The option --tidy is not known. See copydesk help clean.\n',
    ],
    [['clean', '-x'], 'copydesk: The option -x is not known. See copydesk help clean.\n'],
    [
      ['clean', '--to', 'html', 'a.txt'],
      'copydesk: The option --to is not known. See copydesk help clean.\n',
    ],
    [['check', '--json=1', 'a.txt'], 'copydesk: The option --json takes no value.\n'],
    [
      ['check', 'a.txt', '--style'],
      'copydesk: The option --style needs a value: LOCALE|FILE.json.\n',
    ],
    [
      ['check', '--style', '--json', 'a.txt'],
      'copydesk: The option --style needs a value: LOCALE|FILE.json.\n',
    ],
    [
      ['check', '--style', 'ar', '--style', 'de-DE', 'a.txt'],
      'copydesk: The option --style is given twice.\n',
    ],
    [
      ['check', '--style', 'nowhere.json', 'a.txt'],
      'copydesk: The style nowhere.json is neither a locale (en-US, en-GB, fr-FR, de-DE, ar) nor a style file that can be read.\n',
    ],
    [
      ['clean'],
      'copydesk: clean needs a FILE, or - for standard input, or --jsonl for items a line.\n',
    ],
    [
      ['export', '--to', 'md', '-o', 'x'],
      'copydesk: export needs a FILE, or - for standard input.\n',
    ],
    [['clean', '-', '-'], 'copydesk: Standard input (-) can be read once only.\n'],
    [['rules', 'a.txt'], 'copydesk: rules takes no file.\n'],
    [
      ['export', '--to', 'pdf', '-o', 'x', 'a.txt'],
      'copydesk: The format pdf is not known: html, md, txt, ninjs.\n',
    ],
    [
      ['export', '-o', 'x', 'a.txt'],
      'copydesk: export needs --to and a format: html, md, txt, ninjs.\n',
    ],
    [['export', '--to', 'md', 'a.txt'], 'copydesk: export needs -o and a folder to write to.\n'],
  ])('%j', async (args, sentence) => {
    const { code, out, err } = await place().call(args as string[])
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: sentence })
  })
})

describe('files that cannot be read', () => {
  it.each([
    ['gone.txt', 'copydesk: There is no file gone.txt.\n'],
    ['.', 'copydesk: . is a folder. Name the files in it.\n'],
  ])('%s is named, and the others are read all the same', async (name, sentence) => {
    const p = place()
    p.file('story.txt', TWO_STORIES)
    for (const command of ['clean', 'check']) {
      const { code, err, lines } = await p.call([command, '--json', name, 'story.txt'])
      expect(code).toBe(2)
      expect(err).toBe(sentence)
      expect(lines.map((l) => l.id)).toEqual(['story.txt#1', 'story.txt#2'])
    }
    const items = await p.call(['quotes', '--jsonl', name])
    expect({ code: items.code, out: items.out, err: items.err }).toEqual({
      code: 2,
      out: '',
      err: sentence,
    })
  })

  it('an empty file and one of white space have no copy in them', async () => {
    const p = place()
    p.file('empty.txt', '')
    p.file('blank.txt', '\ufeff \r\n\t\n')
    for (const command of ['clean', 'check']) {
      const { code, out, err } = await p.call([command, '--json', 'empty.txt', 'blank.txt'])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toBe(
        'copydesk: empty.txt is empty: there is no copy in it.\ncopydesk: blank.txt is empty: there is no copy in it.\n',
      )
    }
  })

  it('a file above the limit is refused by its size', async () => {
    const p = place()
    p.file('huge.txt', Buffer.alloc(50 * 1024 * 1024, 'word '))
    const { code, out, err } = await p.call(['clean', '--json', 'huge.txt'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      'copydesk: huge.txt was not read: the most that is taken is 20 MB, and it is 50 MB. Split it.\n',
    )
  })

  it('broken JSON is named with its line and column', async () => {
    const p = place()
    p.file('story.json', '{\n  "headline": "Ferries",\n  "body": [,]\n}\n')
    p.file('short.json', '{"headline": "Fer')
    const { code, err } = await p.call(['check', 'story.json', 'short.json'])
    expect(code).toBe(2)
    expect(err).toBe(
      'copydesk: story.json:3:12: this is not JSON.\ncopydesk: short.json:1:14: this is not JSON.\n',
    )
  })
})

it('what could not be done outweighs findings', async () => {
  const p = place()
  const item = { ...CLEAN_ITEM, headline: '' }
  p.file('story.json', JSON.stringify(item))
  expect((await p.call(['check', 'story.json'])).code).toBe(1)
  expect((await p.call(['check', 'story.json', 'gone.txt'])).code).toBe(2)
  expect((await p.call(['check', 'gone.txt', 'story.json'])).code).toBe(2)
})

it('says nothing and stops when nobody reads on', async () => {
  const { run } = await import('./run.ts')
  const { Readable, Writable } = await import('node:stream')
  let read = 0
  const items = Readable.from(
    (function* () {
      for (read = 0; read < 1000; read++) yield `{"id":${read},"text":"Ferries sail."}\n`
    })(),
  )
  let said = ''
  const closed = new Writable({
    write: (_chunk, _encoding, done) =>
      done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
  })
  const code = await run(['quotes', '--jsonl'], {
    stdin: items,
    stdout: closed,
    stderr: new Writable({
      write(chunk, _, done) {
        said += String(chunk)
        done()
      },
    }),
    cwd: '.',
    version: '0',
  })
  expect(code).toBe(0)
  expect(said).toBe('')
  expect(read).toBeLessThan(1000)
})

describe('rules', () => {
  it('lists each rule with its id and severity', async () => {
    const p = place()
    const { code, lines } = await p.call(['rules', '--json'])
    expect(code).toBe(0)
    const residue = lines.find((l) => l.id === 'ui-residue')
    expect(residue).toMatchObject({ severity: 'error' })
    expect(residue.examples.bad.length).toBeGreaterThan(0)
    const text = await p.call(['rules'])
    expect(text.out.split('\n').filter((l) => l !== '')).toHaveLength(lines.length)
    expect(text.out).toMatch(/^ui-residue +error +Leftover page button/m)
  })
})
