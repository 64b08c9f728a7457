/** `--style`: a locale, or a house style file. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fail, ok, type Result } from '#shared/result.ts'
import { defaultStyle, type HouseStyle, localeFor, localeSchema } from '#shared/style.ts'
import { parseStyleFile } from '#shared/styleFile.ts'

export const LOCALES = localeSchema.options.join(', ')

export async function readStyle(
  given: string | undefined,
  cwd: string,
): Promise<Result<HouseStyle>> {
  if (given === undefined) return ok(defaultStyle())
  const locale = /^[A-Za-z]{2}([-_][A-Za-z]{2})?$/.test(given) ? localeFor(given) : null
  if (locale !== null) return ok(defaultStyle(locale))
  let text: string
  try {
    text = await readFile(resolve(cwd, given), 'utf8')
  } catch {
    return fail(
      'unreadable',
      `The style ${given} is neither a locale (${LOCALES}) nor a style file that can be read.`,
      given,
    )
  }
  return parseStyleFile(text, `The style file ${given}`)
}
