/** `copydesk rules`: what `check` looks for. */
import { RULES } from '#engine/check/index.ts'
import type { Session } from '../io.ts'
import type { Settings } from '../run.ts'

export async function rules(session: Session, settings: Settings): Promise<void> {
  const width = Math.max(...RULES.map((r) => r.id.length))
  for (const { id, severity, looksAt, message, why, source, version, examples } of RULES) {
    if (settings.json) {
      await session.printJson({ id, severity, looksAt, message, why, source, version, examples })
    } else await session.print(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${message}\n`)
  }
}
