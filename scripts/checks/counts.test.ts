import { describe, expect, test } from 'vitest'
import { addCounts, closingLine, countPlaywright, countVitest } from './counts.ts'

const nothing = { passed: 0, failed: 0 }

describe('the closing line of npm test', () => {
  test('sums both kinds of tests', () => {
    const unit = countVitest({
      numPassedTests: 12,
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'failed' }] },
      ],
    })
    const e2e = countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 0 }, errors: [] })
    const total = addCounts(
      addCounts(nothing, 1, () => unit),
      1,
      () => e2e,
    )
    expect(closingLine(total)).toBe('17 passed, 3 failed')
  })

  test('a test file that does not load is a failure', () => {
    const report = { numPassedTests: 3, testResults: [{ status: 'failed', assertionResults: [] }] }
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1 })
  })

  test('an error outside of tests is a failure', () => {
    const report = { stats: { expected: 2, unexpected: 0, flaky: 0 }, errors: [{}] }
    expect(countPlaywright(report)).toEqual({ passed: 2, failed: 1 })
  })

  test('a step that fails without a failed test counts as one', () => {
    expect(addCounts(nothing, 1)).toEqual({ passed: 0, failed: 1 })
    expect(addCounts(nothing, 1, () => ({ passed: 4, failed: 0 }))).toEqual({
      passed: 4,
      failed: 1,
    })
    expect(addCounts(nothing, 0)).toEqual(nothing)
  })

  test('a report that is not there is a failure, whatever the exit code', () => {
    const missing = () => {
      throw new Error('no such file')
    }
    expect(addCounts(nothing, 0, missing)).toEqual({ passed: 0, failed: 1 })
  })
})
