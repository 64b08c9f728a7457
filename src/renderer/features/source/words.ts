/** How a source is named: where it came from, when, how large. */
import type { ArticleSource } from '#shared/source.ts'
import { count, dayTime } from '../../ui/words.ts'

const ORIGIN = {
  paste: 'pasted',
  drop: 'dropped',
  file: 'from a file',
  'command-line': 'from the command line',
}

/** "harbour-wire.txt", else "Source", "Paste 2". */
export function sourceName(source: ArticleSource, index: number): string {
  if (source.source.name) return source.source.name
  return source.role === 'origin' ? 'Source' : index === 0 ? 'Paste' : `Paste ${index}`
}

/** "pasted 13:41 · 5,912 characters · kept as it came". */
export function sourceFacts(source: ArticleSource, now: Date): string {
  const { origin, received } = source.source
  const characters = source.lines.reduce((sum, line) => sum + line.text.length + 1, 0)
  const size =
    characters > 1 ? count(characters - 1, 'character') : count(source.source.size, 'byte')
  return `${ORIGIN[origin]} ${dayTime(received, now)} · ${size} · kept as it came`
}

/** Words in what is taken out and not put back. */
export function takenOut(source: ArticleSource): { lines: number; back: number } {
  const back = source.removals.filter((r) => r.restored).length
  return { lines: source.removals.length - back, back }
}
