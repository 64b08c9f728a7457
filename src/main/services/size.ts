import { fail, type Result } from '#shared/result.ts'
import { MAX_SOURCE_BYTES } from '#shared/source.ts'

const megabytes = (bytes: number) => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`

/** The refusal of something over MAX_SOURCE_BYTES. `name` begins the sentence. */
export function tooLarge(name: string, bytes: number): Result<never> {
  return fail(
    'too-large',
    `${name} is ${megabytes(bytes)}; at most ${megabytes(MAX_SOURCE_BYTES)} can be taken in at once. Make it smaller or split it, and try again.`,
    name,
  )
}
