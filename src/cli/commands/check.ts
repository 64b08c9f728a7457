/** `copydesk check`: findings of stories, one line a story or an item. */
import { type CheckOutcome, check as checkArticle } from '#engine/check/index.ts'
import { findingLine, printedFinding } from '../findings.ts'
import type { Session } from '../io.ts'
import { eachItem, ItemFault } from '../items.ts'
import { contextOf, type Loaded, loadFile, loadValue } from '../load.ts'
import type { Settings } from '../run.ts'

export async function check(session: Session, settings: Settings): Promise<void> {
  if (settings.jsonl) return checkItems(session, settings)
  const total = { error: 0, warning: 0, info: 0, stories: 0 }
  for (const file of settings.files) {
    const loaded = await loadFile(session, file, settings)
    if (!loaded.ok) {
      session.fault(loaded.failure.message)
      continue
    }
    for (const story of loaded.value) {
      const { findings, notRun } = judge(session, story)
      total.stories++
      for (const f of findings) total[f.severity]++
      for (const n of notRun) session.fault(`${story.id}: ${n.why}`)
      if (settings.json) {
        const { id, story: number } = story
        await session.printJson({ id, file, story: number, findings: findings.map(printedFinding) })
      } else {
        for (const f of findings) {
          if (f.severity !== 'info' || settings.info) await session.print(findingLine(f, story))
        }
      }
    }
  }
  if (!settings.json && total.stories > 0) await session.print(summary(total, settings.info))
}

function judge(session: Session, story: Loaded): CheckOutcome {
  const outcome = checkArticle(story.article, contextOf(story))
  if (outcome.findings.some((f) => f.severity === 'error')) session.raise(1)
  return outcome
}

function checkItems(session: Session, settings: Settings): Promise<void> {
  return eachItem(session, settings.files, {
    empty: { findings: [] },
    answer: async (item, { file, at }) => {
      const loaded = loadValue(item, { file, at, now: session.now(), raw: '' }, settings)
      if (!loaded.ok) throw new ItemFault(loaded.failure.message)
      const several = loaded.value.length > 1
      const findings = loaded.value.flatMap((story) => {
        const { findings, notRun } = judge(session, story)
        for (const n of notRun) session.fault(`${at}: ${n.why}`)
        return findings.map((f) =>
          several ? { ...printedFinding(f), story: story.story } : printedFinding(f),
        )
      })
      return { id: item.id, findings }
    },
  })
}

function summary(
  n: { error: number; warning: number; info: number; stories: number },
  info: boolean,
): string {
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
  const notes =
    n.info === 0 || info
      ? counted(n.info, 'note')
      : `${counted(n.info, 'note')} (--info lists them)`
  const stories = `${n.stories} ${n.stories === 1 ? 'story' : 'stories'}`
  return `${counted(n.error, 'error')}, ${counted(n.warning, 'warning')}, ${notes} in ${stories}\n`
}
