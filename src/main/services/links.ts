import { fail, ok, type Result } from '#shared/result.ts'

const SCHEMES = ['http:', 'https:', 'mailto:']

/** A link that may be handed to the system: http, https or mailto, whole and without a password in it. */
export function outsideLink(href: string): Result<string> {
  try {
    const url = new URL(href)
    if (SCHEMES.includes(url.protocol) && url.username === '' && url.password === '') {
      return ok(url.href)
    }
  } catch {
    // Not an address at all: the same answer.
  }
  return fail(
    'bad-input',
    'This link cannot be opened: it is not an address of the web or of mail.',
    'href',
  )
}
