/** `copydesk clean`: raw copy in, one line a story out. */
import { type Decoded, decodeSource, type TakeInHints, takeIn } from '#services/readSource.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { IntakeStory } from '#shared/source.ts'
import { readWhole, shownName } from '../files.ts'
import type { Session } from '../io.ts'
import { eachItem, ItemFault } from '../items.ts'
import { isRaw, rawSource } from '../load.ts'
import type { Settings } from '../run.ts'
import { printedStory } from '../story.ts'

export async function clean(session: Session, settings: Settings): Promise<void> {
  if (settings.jsonl) return cleanItems(session, settings)
  for (const file of settings.files) {
    const stories = await cleanFile(session, file, settings)
    if (!stories.ok) {
      session.fault(stories.failure.message)
      continue
    }
    for (const [i, story] of stories.value.entries()) {
      const printed = printedStory(story, file, i + 1)
      if (settings.json) await session.printJson({ id: `${file}#${i + 1}`, ...printed })
      else await session.print(forPeople(story, shownName(file), i + 1, stories.value.length))
    }
  }
}

async function cleanFile(
  session: Session,
  file: string,
  settings: Settings,
): Promise<Result<IntakeStory[]>> {
  const read = await readWhole(file, session.io)
  if (!read.ok) return read
  const decoded = decodeSource(read.value.bytes, shownName(file))
  if (!decoded.ok) return decoded
  return storiesOf(decoded.value, {
    now: read.value.changed ?? session.now(),
    fallback: settings.style.locale,
  })
}

function storiesOf(source: Decoded, hints: TakeInHints): Result<IntakeStory[]> {
  if (source.text.trim() === '') {
    return fail('bad-input', `${source.name} is empty: there is no copy in it.`, source.name)
  }
  const taken = takeIn(source, hints)
  return taken.ok ? ok(taken.value.stories) : taken
}

function cleanItems(session: Session, settings: Settings): Promise<void> {
  return eachItem(session, settings.files, {
    empty: { stories: [] },
    answer: async (item, { at, file }) => {
      if (!isRaw(item)) throw new ItemFault('the item has no "raw" and no "html"')
      const decoded = rawSource(item, at)
      if (!decoded.ok) throw new ItemFault(decoded.failure.message)
      const stories = storiesOf(decoded.value, {
        now: session.now(),
        fallback: settings.style.locale,
        ...(typeof item.locale === 'string' ? { language: item.locale } : {}),
        ...(typeof item.url === 'string' ? { url: item.url } : {}),
      })
      if (!stories.ok) throw new ItemFault(stories.failure.message)
      return { id: item.id, stories: stories.value.map((s, i) => printedStory(s, file, i + 1)) }
    },
  })
}

function forPeople(story: IntakeStory, file: string, number: number, of: number): string {
  const s = printedStory(story, file, number)
  const lines = [
    `== ${file}, story ${number} of ${of}`,
    s.headline === '' ? '(no headline)' : s.headline,
    s.standfirst,
    s.byline === '' ? '' : `By: ${s.byline}`,
    s.dateline === '' ? '' : `Dateline: ${s.dateline}`,
    ...s.figures.map((f, i) => {
      const parts = [f.caption || '(no caption)', f.credit === '' ? '' : `Credit: ${f.credit}`]
      return `[Photo ${i + 1}: ${parts.filter((p) => p !== '').join(' ')}]`
    }),
    ...s.paragraphs,
  ].filter((l) => l !== '')
  const removed = story.removals.map((r) => `${file}:${r.line}: ${r.why}: ${r.text}`)
  return [
    lines.join('\n\n'),
    ...(removed.length === 0 ? [] : ['', `-- taken out: ${removed.length}`, ...removed]),
    '',
    '',
  ].join('\n')
}
