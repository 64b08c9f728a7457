/** The `test` of every scenario: `test('…', async ({ launchDesk }) => { const { page } = await launchDesk() … })`. */
import { test as base, expect } from '@playwright/test'
import { startVirtualDisplay, type VirtualDisplay } from './display.ts'
import { type Desk, freshProfile, type LaunchOptions, launchDesk, removeProfile } from './launch.ts'

export type { Desk }
export { expect }

interface Fixtures {
  /** Starts the app; several starts in one test share one profile unless a profile is given. Cleaned up by itself. */
  readonly launchDesk: (options?: LaunchOptions) => Promise<Desk>
}

export const test = base.extend<Fixtures, { display: VirtualDisplay | null }>({
  // Windows on one X display share clipboard and focus, so that each worker without a real display has its own.
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const display =
        process.env.COPYDESK_VIRTUAL_DISPLAY === '1' ? await startVirtualDisplay() : null
      await use(display)
      await display?.stop()
    },
    { scope: 'worker' },
  ],

  launchDesk: async ({ display }, use, info) => {
    const profile = await freshProfile()
    const desks: Desk[] = []
    await use(async (options = {}) => {
      const desk = await launchDesk({
        profile,
        ...(display ? { display: display.name } : {}),
        ...options,
      })
      desks.push(desk)
      return desk
    })
    const failed = info.status !== info.expectedStatus
    for (const [index, desk] of desks.entries()) {
      if (failed && desk.running()) {
        const path = info.outputPath(`window-${index + 1}.png`)
        await desk.page.screenshot({ path, timeout: 5000 }).catch(() => {})
        await info.attach(`window-${index + 1}`, { path, contentType: 'image/png' }).catch(() => {})
      }
      // A window that asks whether to close would never close here, so it is given a moment and then ended.
      const late = setTimeout(() => void desk.kill(), 15_000)
      await desk.close().catch(() => desk.kill())
      clearTimeout(late)
      if (failed) {
        const body = [...desk.log, ...desk.errors.map((error) => error.stack ?? error.message)]
        await info.attach(`log-${index + 1}`, { body: body.join('\n'), contentType: 'text/plain' })
      }
    }
    if (failed) await info.attach('profile', { body: profile, contentType: 'text/plain' })
    else await removeProfile(profile)
    const errors = desks.flatMap((desk) => desk.errors)
    expect(errors, 'errors in the window that nothing caught').toEqual([])
  },
})
