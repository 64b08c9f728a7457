/** `copydesk export`: stories through the gate into files, a receipt beside them. */
import { resolve } from 'node:path'
import { check, notRunKey } from '#engine/check/index.ts'
import { nodePorts } from '#services/export/ports.ts'
import { writeExport } from '#services/export/writeExport.ts'
import { shownName } from '../files.ts'
import { findingLine, printedFinding } from '../findings.ts'
import type { Session } from '../io.ts'
import { contextOf, type Loaded, loadFile } from '../load.ts'
import { Overrides } from '../overrides.ts'
import type { Settings } from '../run.ts'

export async function exportStories(session: Session, settings: Settings): Promise<void> {
  const overrides = new Overrides(settings.overrides)
  for (const file of settings.files) {
    const loaded = await loadFile(session, file, settings)
    if (!loaded.ok) {
      session.fault(loaded.failure.message)
      continue
    }
    for (const story of loaded.value) await exportStory(session, settings, story, overrides)
  }
  for (const sentence of overrides.unused()) session.say(sentence)
}

async function exportStory(
  session: Session,
  settings: Settings,
  story: Loaded,
  overrides: Overrides,
): Promise<void> {
  const { article, style, source, id, file } = story
  const context = contextOf(story)
  const outcome = check(article, context)
  const stopped = outcome.notRun.map(({ rule }) => ({ rule, key: notRunKey(rule) }))
  const dismissals = overrides.decide(id, outcome.findings, stopped, session.now())
  const written = await writeExport(
    {
      article,
      formats: settings.formats,
      folder: resolve(session.io.cwd, settings.out),
      style,
      locale: context.locale,
      source,
      dismissals,
      revision: null,
    },
    nodePorts({ now: () => session.now(), version: session.io.version }),
  )
  if (!written.ok) return session.fault(`${id}: ${written.failure.message}`)
  const result = written.value
  if (result.outcome === 'written') {
    if (settings.json) {
      const { files, receipt } = result
      return session.printJson({ id, file, story: story.story, files, receipt })
    }
    const lost = receiptLines(result.receipt.files)
    for (const sentence of lost) session.say(`${id}: ${sentence}`)
    return session.print(result.files.map((name) => `${settings.out}/${name}\n`).join(''))
  }
  session.raise(1)
  if (settings.json) {
    const blocked = result.open.map(printedFinding)
    return session.printJson({
      id,
      file,
      story: story.story,
      files: [],
      blocked,
      ...(result.notRun.length === 0 ? {} : { notRun: result.notRun }),
    })
  }
  const errors = result.open.map((f) => findingLine(f, story))
  const rules = result.notRun.map((n) => `${shownName(file)}: ${n.why} [${n.rule}]\n`)
  const n = errors.length + rules.length
  await session.print(
    `${[...errors, ...rules].join('')}${id} is not exported: ${n === 1 ? '1 error is open. Mend it, or override it' : `${n} errors are open. Mend them, or override them`} with --overrides.\n`,
  )
}

/** What the formats cannot carry, each sentence once. */
function receiptLines(files: readonly { lost: readonly string[] }[]): string[] {
  return [...new Set(files.flatMap((f) => f.lost))]
}
