import type { IntakeReport } from '#shared/contract/channels.ts'
import type { Result } from '#shared/result.ts'
import type { Taken } from './take.ts'

export const emptyReport = (): IntakeReport => ({
  articles: [],
  duplicates: [],
  failed: [],
  cancelled: false,
})

/** Adds what became of one source. */
export function addTo(report: IntakeReport, name: string, taken: Result<Taken>): void {
  if (!taken.ok) report.failed.push({ name, message: taken.failure.message })
  else if (taken.value.kind === 'new') report.articles.push(...taken.value.articles)
  else {
    const { article, headline } = taken.value
    report.duplicates.push({ name, article, headline })
  }
}
