/** How many tests passed and failed, read from the reports of the two test programs. */
export interface Counts {
  readonly passed: number
  readonly failed: number
}

/** The JSON report of vitest. A file that could not be loaded has no tests of its own and counts as one failure. */
export function countVitest(report: unknown): Counts {
  const { numPassedTests, testResults } = report as {
    numPassedTests: number
    testResults: { status: string; assertionResults: { status: string }[] }[]
  }
  const failed = testResults.map(({ status, assertionResults }) => {
    const tests = assertionResults.filter((one) => one.status === 'failed').length
    return tests === 0 && status === 'failed' ? 1 : tests
  })
  return { passed: numPassedTests, failed: failed.reduce((sum, count) => sum + count, 0) }
}

/** The JSON report of Playwright. Errors outside of tests count too. */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors } = report as {
    stats: { expected: number; unexpected: number; flaky: number }
    errors: unknown[]
  }
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}

/** Adds one step: its tests, or one failure where it failed and its tests do not show it (or left no report). */
export function addCounts(total: Counts, code: number, count?: () => Counts): Counts {
  const step = counted(count)
  const failed = code !== 0 || step === undefined ? Math.max(1, step?.failed ?? 0) : step.failed
  return { passed: total.passed + (step?.passed ?? 0), failed: total.failed + failed }
}

function counted(count: (() => Counts) | undefined): Counts | undefined {
  if (!count) return { passed: 0, failed: 0 }
  try {
    return count()
  } catch {
    return undefined
  }
}

/** The line that ends `npm test`; the CI reads it. */
export function closingLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`
}
