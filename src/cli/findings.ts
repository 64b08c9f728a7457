/** Findings as they are printed: for tools and for people. */
import { articleUnits, placeLabel, sameUnit } from '#shared/article/units.ts'
import type { Finding } from '#shared/finding.ts'
import { shownName } from './files.ts'
import type { Loaded } from './load.ts'
import { placeInFile, placeInStory } from './places.ts'

export function printedFinding({ rule, severity, where, text, start, end, message }: Finding) {
  return { rule, severity, where, text, start, end, message }
}

/** `FILE:LINE:COLUMN: severity: message (place: “words”) [rule]` and a line feed. */
export function findingLine(f: Finding, story: Loaded): string {
  const units = articleUnits(story.article)
  const index = units.findIndex((u) => sameUnit(u.ref, f.unit))
  const unit = units[index]?.text ?? ''
  const nth = units.slice(0, Math.max(0, index)).filter((u) => u.text === unit).length
  const { line, column } =
    (story.intake && placeInStory(story.intake, f, unit)) || placeInFile(story.raw, f, unit, nth)
  const words = f.text === '' ? '' : `: ${shortened(f.text)}`
  return `${shownName(story.file)}:${line}:${column}: ${f.severity}: ${f.message} (${placeLabel(f.where)}${words}) [${f.rule}]\n`
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 60 ? line : `${line.slice(0, 40)} … ${line.slice(-18)}`
}
