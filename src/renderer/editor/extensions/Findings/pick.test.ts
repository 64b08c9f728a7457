import { describe, expect, it } from 'vitest'
import type { Finding } from '#shared/finding.ts'
import { track } from '../../anchors/track.ts'
import { findingAt } from './pick.ts'

const TEXT = 'The pier is shut and the pier stays shut.'

function finding(text: string, start: number, severity: Finding['severity'] = 'error'): Finding {
  return {
    rule: 'r',
    severity,
    where: 'body[0]',
    unit: { block: 'a', field: 'text' },
    text,
    start,
    end: start + text.length,
    message: '',
    key: `${text}@${start}`,
  }
}

describe('the finding at the caret', () => {
  const tracked = [
    track(finding('pier is shut', 4, 'warning'), TEXT),
    track(finding('is', 9, 'warning'), TEXT),
    track(finding('shut', 12), TEXT),
  ]
  const keyAt = (offset: number, current: string | null) =>
    findingAt(tracked, offset, current)?.item.key ?? null

  it('is the one in hand, else the gravest, else the shortest', () => {
    expect(keyAt(10, null)).toBe('is@9')
    expect(keyAt(14, null)).toBe('shut@12')
    expect(keyAt(14, 'pier is shut@4')).toBe('pier is shut@4')
    expect(keyAt(16, null)).toBe('shut@12')
    expect(keyAt(20, null)).toBeNull()
  })
})
