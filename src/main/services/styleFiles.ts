/** The house style as a file: out through the system's dialog, and in to be looked at before it is kept. */
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Output } from '#shared/contract/channels.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { MAX_STYLE_BYTES, parseStyleFile, writeStyleFile } from '#shared/styleFile.ts'
import type { Desk } from './desk.ts'
import type { Shell } from './shell.ts'
import { getStyle } from './style.ts'

interface Parts {
  readonly desk: Desk
  readonly shell: Pick<Shell, 'chooseSaveAs' | 'chooseStyleFile'>
}

/** Writes the active style to a place that the person chooses. Answers the path, or null when they called it off. */
export async function exportStyle({ desk, shell }: Parts): Promise<Result<string | null>> {
  const style = getStyle(desk)
  if (!style.ok) return style
  const path = await shell.chooseSaveAs(fileName(style.value.name), 'Export the house style')
  if (path === null) return ok(null)
  const part = `${path}.part`
  try {
    await writeFile(part, writeStyleFile(style.value))
    await rename(part, path)
    return ok(path)
  } catch {
    await rm(part, { force: true }).catch(() => {})
    const message = `${path} could not be written. Choose another place, or free some space.`
    return fail('storage', message, path)
  }
}

/** Reads a style from a file that the person chooses. Nothing is changed: the window shows it first. */
export async function readStyleFile({ shell }: Parts): Promise<Result<Output<'style.import'>>> {
  const path = await shell.chooseStyleFile()
  if (path === null) return ok(null)
  const name = basename(path)
  try {
    const { size } = await stat(path)
    if (size > MAX_STYLE_BYTES) {
      return fail('too-large', `${name} is too large for a house style. Choose another file.`, name)
    }
    const style = parseStyleFile(await readFile(path, 'utf8'), name)
    return style.ok ? ok({ file: name, style: style.value }) : style
  } catch {
    return fail('unreadable', `${name} could not be read. Is it still there?`, path)
  }
}

/** "House style, British English" → house-style-british-english.json. */
function fileName(style: string): string {
  const plain = style
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `${plain || 'house-style'}.json`
}
