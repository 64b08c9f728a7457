/** Options of a command, read by Node's own parser and judged here, so that each fault is one plain sentence. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { fail, ok, type Result } from '#shared/result.ts'

export interface OptionSpec {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  /** What its value stands for, in the help: FILE.json. */
  readonly value?: string
  readonly help: string
  readonly multiple?: boolean
}
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

export interface Arguments {
  readonly files: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, readonly string[]>
}

export function readArguments(
  command: string,
  argv: readonly string[],
  specs: OptionSpecs,
): Result<Arguments> {
  const { tokens } = parseArgs({
    args: argv.flatMap(splitJsonl),
    options: config(specs),
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  const files: string[] = []
  const flags = new Set<string>()
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const spec = specs[token.name]
    if (!spec) return bad(`The option ${token.rawName} is not known. See copydesk help ${command}.`)
    if (spec.type === 'boolean') {
      if (token.value !== undefined) return bad(`The option ${token.rawName} takes no value.`)
      flags.add(token.name)
      continue
    }
    if (token.value === undefined || token.value === '') {
      return bad(`The option ${token.rawName} needs a value: ${spec.value ?? 'a text'}.`)
    }
    // "--style --json": Node takes the next word whatever it is.
    if (!token.inlineValue && /^-./.test(token.value)) {
      return bad(`The option ${token.rawName} needs a value: ${spec.value ?? 'a text'}.`)
    }
    const given = values.get(token.name) ?? []
    if (given.length > 0 && !spec.multiple) {
      return bad(`The option ${token.rawName} is given twice.`)
    }
    values.set(token.name, [...given, token.value])
  }
  return ok({ files, flags, values })
}

function config(specs: OptionSpecs): ParseArgsOptionsConfig {
  return Object.fromEntries(
    Object.entries(specs).map(([name, { type, short }]) => [
      name,
      short === undefined ? { type } : { type, short },
    ]),
  )
}

/** `--jsonl=FILE` is `--jsonl FILE`: the option says what the files hold. */
function splitJsonl(word: string): string[] {
  return word.startsWith('--jsonl=') ? ['--jsonl', word.slice('--jsonl='.length)] : [word]
}

const bad = (sentence: string): Result<never> => fail('bad-input', sentence)
