/** The command line: words in, exit code out. Nothing here knows about processes, so tests call it as the program does. */
import { type ExportFormat, exportFormatSchema } from '#shared/receipt.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { HouseStyle } from '#shared/style.ts'
import { type Arguments, readArguments } from './args.ts'
import { check } from './commands/check.ts'
import { clean } from './commands/clean.ts'
import { exportStories } from './commands/export.ts'
import { quotes } from './commands/quotes.ts'
import { rules } from './commands/rules.ts'
import { COMMANDS, type Command, commandHelp, generalHelp, HELP, isCommand } from './help.ts'
import { type ExitCode, type Io, OutputClosed, Session } from './io.ts'
import { reason } from './items.ts'
import { type Override, readOverrides } from './overrides.ts'
import { readStyle } from './style.ts'

export type { ExitCode, Io } from './io.ts'

/** What the options of a command came to. */
export interface Settings {
  readonly files: readonly string[]
  readonly json: boolean
  readonly jsonl: boolean
  readonly asIs: boolean
  readonly info: boolean
  readonly style: HouseStyle
  readonly formats: readonly ExportFormat[]
  /** '' where the command writes no files. */
  readonly out: string
  readonly overrides: readonly Override[]
}

const RUN: Record<Command, (session: Session, settings: Settings) => Promise<void>> = {
  clean,
  check,
  quotes,
  export: exportStories,
  rules,
}

/** 0 done, 1 a finding of severity error (check, a blocked export), 2 something could not be done. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const session = new Session(io)
  try {
    await dispatch(argv, session)
  } catch (error) {
    // Nobody reads on: the rest of the work is of no use to anybody.
    if (!(error instanceof OutputClosed)) {
      session.fault(`A fault of the program stopped the work (${reason(error)}).`)
    }
  } finally {
    session.end()
  }
  return session.exitCode
}

async function dispatch(argv: readonly string[], session: Session): Promise<void> {
  const [word, ...rest] = argv
  if (word === undefined)
    return session.fault(`Name a command: ${COMMANDS.join(', ')}. See copydesk help.`)
  if (word === '--version' || word === '-V') return session.print(`${session.io.version}\n`)
  if (word === 'help' || word === '--help' || word === '-h') return printHelp(rest, session)
  if (!isCommand(word)) {
    const what = word.startsWith('-') ? 'option' : 'command'
    return session.fault(
      `The ${what} ${word} is not known. The commands are ${COMMANDS.join(', ')}.`,
    )
  }
  const args = readArguments(word, rest, HELP[word].options)
  if (!args.ok) return session.fault(args.failure.message)
  if (args.value.flags.has('help')) return session.print(commandHelp(word))
  const settings = await readSettings(word, args.value, session.io.cwd)
  if (!settings.ok) return session.fault(settings.failure.message)
  await RUN[word](session, settings.value)
}

function printHelp(rest: readonly string[], session: Session): Promise<void> | void {
  const [word] = rest
  if (word === undefined) return session.print(generalHelp())
  if (isCommand(word)) return session.print(commandHelp(word))
  return session.fault(`There is no command ${word}. The commands are ${COMMANDS.join(', ')}.`)
}

async function readSettings(
  command: Command,
  { files, flags, values }: Arguments,
  cwd: string,
): Promise<Result<Settings>> {
  const jsonl = flags.has('jsonl')
  if (command === 'rules' && files.length > 0) return fail('bad-input', 'rules takes no file.')
  if (command !== 'rules' && files.length === 0 && !jsonl) {
    const items = 'jsonl' in HELP[command].options ? ', or --jsonl for items a line' : ''
    return fail('bad-input', `${command} needs a FILE, or - for standard input${items}.`)
  }
  if (files.filter((f) => f === '-').length > 1) {
    return fail('bad-input', 'Standard input (-) can be read once only.')
  }
  const style = await readStyle(values.get('style')?.[0], cwd)
  if (!style.ok) return style
  const settings: Settings = {
    files,
    json: flags.has('json'),
    jsonl,
    asIs: flags.has('as-is'),
    info: flags.has('info'),
    style: style.value,
    formats: [],
    out: '',
    overrides: [],
  }
  return command === 'export' ? exportSettings(settings, values, cwd) : ok(settings)
}

async function exportSettings(
  settings: Settings,
  values: Arguments['values'],
  cwd: string,
): Promise<Result<Settings>> {
  const words = (values.get('to') ?? []).flatMap((w) => w.split(','))
  const known: readonly string[] = exportFormatSchema.options
  const wrong = words.find((w) => !known.includes(w))
  const list = known.join(', ')
  if (wrong !== undefined) return fail('bad-input', `The format ${wrong} is not known: ${list}.`)
  if (words.length === 0) return fail('bad-input', `export needs --to and a format: ${list}.`)
  const out = values.get('out')?.[0]
  if (out === undefined) return fail('bad-input', 'export needs -o and a folder to write to.')
  const file = values.get('overrides')?.[0]
  const overrides = file === undefined ? ok([]) : await readOverrides(file, cwd)
  if (!overrides.ok) return overrides
  const formats = exportFormatSchema.options.filter((f) => words.includes(f))
  return ok({ ...settings, formats, out, overrides: overrides.value })
}
