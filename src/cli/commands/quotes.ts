/** `copydesk quotes`: quotations with speaker and cue. The text is read as it is, a line break ends a paragraph. */
import { guessLanguage } from '#engine/intake/language.ts'
import { readQuotes } from '#engine/prepare/quotes.ts'
import { decodeSource } from '#services/readSource.ts'
import { type Locale, localeFor } from '#shared/style.ts'
import { readWhole, shownName } from '../files.ts'
import type { Session } from '../io.ts'
import { eachItem, type Item, ItemFault } from '../items.ts'
import type { Settings } from '../run.ts'
import { LOCALES } from '../style.ts'

type Reading = ReturnType<typeof readQuotes>

export async function quotes(session: Session, settings: Settings): Promise<void> {
  const read = (text: string, locale: Locale) =>
    readQuotes(text, locale, settings.style.reportingVerbs)
  if (settings.jsonl) {
    return eachItem(session, settings.files, {
      empty: { quotes: [], marks: [] },
      answer: async (item) => {
        if (typeof item.text !== 'string') throw new ItemFault('the item has no "text"')
        return { id: item.id, ...read(item.text, localeOf(item, item.text, settings)) }
      },
    })
  }
  for (const file of settings.files) {
    const bytes = await readWhole(file, session.io)
    const decoded = bytes.ok ? decodeSource(bytes.value.bytes, shownName(file)) : bytes
    if (!decoded.ok) {
      session.fault(decoded.failure.message)
      continue
    }
    const { text } = decoded.value
    const reading = read(text, guessed(text, settings))
    if (settings.json) await session.printJson({ id: file, ...reading })
    else await session.print(forPeople(reading, text, shownName(file)))
  }
}

/** The item's own locale (`lang` in the labelled files), else what the text shows, else `--style`. */
function localeOf(item: Item, text: string, settings: Settings): Locale {
  const { locale } = item
  if (locale !== undefined && locale !== null) {
    const known = typeof locale === 'string' ? localeFor(locale) : null
    if (known !== null) return known
    throw new ItemFault(`the locale ${JSON.stringify(locale)} is none of ${LOCALES}`)
  }
  const said = typeof item.lang === 'string' ? localeFor(item.lang) : null
  return said !== null ? inStyle(said, settings) : guessed(text, settings)
}

function guessed(text: string, settings: Settings): Locale {
  return inStyle(localeFor(guessLanguage(text, settings.style.locale)), settings)
}

/** English is American or British as the style says. */
function inStyle(locale: Locale | null, { style }: Settings): Locale {
  return locale === null || locale.slice(0, 2) === style.locale.slice(0, 2) ? style.locale : locale
}

function forPeople(reading: Reading, text: string, file: string): string {
  const lines = reading.quotes.map((q) => {
    const before = text.slice(0, q.start)
    const line = before.split('\n').length
    const column = q.start - before.lastIndexOf('\n')
    const who = q.speaker === null ? 'nobody named' : (q.speaker.name ?? q.speaker.text)
    const cue = q.cue === null ? '' : `, ${q.cue.text}`
    return `${file}:${line}:${column}: ${who}${cue}: ${q.text.replace(/\s+/g, ' ')}\n`
  })
  return lines.join('')
}
