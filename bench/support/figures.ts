/** Sorting and printing of measurements. Times are milliseconds. */

export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

export interface Row {
  readonly what: string
  readonly ours: string
  readonly baseline: string
  readonly ratio: string
  readonly goal: string
  readonly met: boolean
}

export function table(rows: readonly Row[]): string {
  const head = {
    what: 'what',
    ours: 'Copydesk',
    baseline: 'baseline',
    ratio: 'ratio',
    goal: 'goal',
  }
  const keys = ['what', 'ours', 'baseline', 'ratio', 'goal'] as const
  const all = [head, ...rows]
  const width = keys.map((k) => Math.max(...all.map((r) => r[k].length)))
  const line = (r: (typeof all)[number], end: string) =>
    `${keys.map((k, i) => r[k].padEnd(width[i] as number)).join('  ')}  ${end}`
  return [line(head, ''), ...rows.map((r) => line(r, r.met ? 'met' : 'not met'))].join('\n')
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
}

export function times(value: number): string {
  return `${value.toFixed(2)} ×`
}

export function perSecond(value: number, what: string): string {
  const shown = value < 10_000_000 ? Math.round(value / 1000) * 1000 : Math.round(value)
  return `${shown.toLocaleString('en-US')} ${what}/s`
}
