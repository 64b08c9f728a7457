import { expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ app: { isPackaged: true } }))
const { contentSecurityPolicy } = await import('./policy.ts')
const { isOurs } = await import('./origin.ts')

it('allows no inline script, no eval, nothing remote', () => {
  const policy = contentSecurityPolicy()
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/)
})

it.each([
  ['app://copydesk/index.html', true],
  ['app://copydesk/image/00', true],
  ['app://other/index.html', false],
  ['https://copydesk/index.html', false],
  ['file:///etc/hosts', false],
  ['about:blank', false],
  ['nonsense', false],
])('%s is ours: %s', (url, ours) => {
  expect(isOurs(url)).toBe(ours)
})
