/** What each command takes, in one place: the parser and the help read the same words. */
import type { OptionSpecs } from './args.ts'

export const COMMANDS = ['clean', 'check', 'quotes', 'export', 'rules'] as const
export type Command = (typeof COMMANDS)[number]

const json = { type: 'boolean', help: 'one JSON value a line instead of text for people' } as const
const jsonl = {
  type: 'boolean',
  help: 'the files hold one JSON item a line (- or no file: standard input); one answer a line',
} as const
const style = {
  type: 'string',
  value: 'LOCALE|FILE.json',
  help: 'en-US, en-GB, fr-FR, de-DE, ar, or a house style file; used where the copy does not say its language',
} as const
const asIs = {
  type: 'boolean',
  help: 'skip the cleaning: the first line of raw copy is the headline, every other line a paragraph',
} as const
const help = { type: 'boolean', short: 'h', help: 'this text' } as const

interface CommandHelp {
  readonly summary: string
  readonly usage: readonly string[]
  readonly options: OptionSpecs
  readonly notes: readonly string[]
}

export const HELP: Record<Command, CommandHelp> = {
  clean: {
    summary: 'raw copy in, clean stories out, with what was taken out and why',
    usage: ['clean [--json] FILE...', 'clean --jsonl FILE'],
    options: { json, jsonl, style, help },
    notes: [
      'A FILE of - is standard input. One line a story:',
      '  {"id","file","story","headline","standfirst","byline","dateline",',
      '   "figures":[{"caption","credit","alt"}],"paragraphs":[],"removed":[{"text","reason","line"}]}',
      'Items of --jsonl: {"id","raw"} or {"id","html","url"?}; answers: {"id","stories":[…]}.',
    ],
  },
  check: {
    summary: 'findings about captions, quotes and what surrounds them',
    usage: ['check [--json] [--style S] [--as-is] FILE...', 'check --jsonl [--style S] FILE'],
    options: {
      json,
      jsonl,
      'as-is': asIs,
      style,
      info: { type: 'boolean', help: 'list advice (severity info) too in text for people' },
      help,
    },
    notes: [
      'A FILE is raw copy, an article of Copydesk, or a story that clean printed.',
      'Items of --jsonl: {"id","locale"?,"article":{"headline","body":[],"figures":[]}}, {"id","raw"},',
      '{"id","html"} or a story that clean printed; answers: {"id","findings":[…]}.',
      'Exit 1 when there is a finding of severity error.',
    ],
  },
  quotes: {
    summary: 'every quotation with its speaker and cue; the text is read as it is',
    usage: ['quotes [--json] [--style S] FILE...', 'quotes --jsonl [--style S] FILE'],
    options: { json, jsonl, style, help },
    notes: [
      'Items of --jsonl: {"id","text"}; answers: {"id","quotes":[…],"marks":[…]}.',
      'Offsets are UTF-16 units; a line break ends a paragraph.',
    ],
  },
  export: {
    summary: 'articles through the gate into files, with a receipt beside them',
    usage: ['export --to html|md|txt|ninjs -o DIR [--overrides FILE.json] FILE...'],
    options: {
      to: {
        type: 'string',
        value: 'html|md|txt|ninjs',
        help: 'the format; give it several times, or with commas, for several',
        multiple: true,
      },
      out: {
        type: 'string',
        short: 'o',
        value: 'DIR',
        help: 'where the files go; made if missing',
      },
      overrides: {
        type: 'string',
        value: 'FILE.json',
        help: 'decisions about errors: [{"rule","text"?,"where"?,"key"?,"id"?,"name","reason"}]',
      },
      json,
      'as-is': asIs,
      style,
      help,
    },
    notes: [
      'An open error blocks the export (exit 1). Each override lifts one error: it names the rule and the words',
      '(text, where or key), who decided and why, in ten characters or more.',
      'A file that is there already is never overwritten: the new one gets a number.',
    ],
  },
  rules: {
    summary: 'the rules that check uses',
    usage: ['rules [--json]'],
    options: { json, help },
    notes: [],
  },
}

export function isCommand(word: string): word is Command {
  return (COMMANDS as readonly string[]).includes(word)
}

export function generalHelp(): string {
  const width = Math.max(...COMMANDS.map((c) => c.length))
  return [
    'copydesk: raw copy in, checked and clean articles out',
    '',
    'usage',
    ...COMMANDS.flatMap((c) => HELP[c].usage.map((u) => `  copydesk ${u}`)),
    '',
    'commands',
    ...COMMANDS.map((c) => `  ${c.padEnd(width)}  ${HELP[c].summary}`),
    `  ${'help'.padEnd(width)}  this text; help COMMAND for one of them`,
    '',
    'Exit status: 0 done, 1 a finding of severity error (check, a blocked export), 2 something could not be done.',
    '',
  ].join('\n')
}

export function commandHelp(command: Command): string {
  const { summary, usage, options, notes } = HELP[command]
  const rows = Object.entries(options).map(([name, o]) => {
    const short = o.short === undefined ? '' : `-${o.short}, `
    return [`${short}--${name}${o.value === undefined ? '' : ` ${o.value}`}`, o.help] as const
  })
  const width = Math.max(...rows.map(([left]) => left.length))
  return [
    `copydesk ${command}: ${summary}`,
    '',
    'usage',
    ...usage.map((u) => `  copydesk ${u}`),
    '',
    'options',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    ...(notes.length === 0 ? [] : ['', ...notes]),
    '',
  ].join('\n')
}
