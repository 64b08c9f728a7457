/** Nothing is lost, and nothing from outside gets a hold on the window. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FERRY, WIRE } from './support/copy.ts'
import { expect, test } from './support/desk.ts'
import { fillClipboard, stubOpenDialog } from './support/dialogs.ts'
import {
  articles,
  button,
  caretAfter,
  field,
  openStory,
  paragraphs,
  savedAfter,
  story,
} from './support/words.ts'

test('a kill after “Saved” costs nothing', async ({ launchDesk }) => {
  const desk = await launchDesk()
  await fillClipboard(desk, { text: WIRE })
  await desk.page.keyboard.press('Control+V')
  await expect(articles(desk.page)).toHaveCount(2)
  await openStory(desk.page, FERRY)
  await savedAfter(desk.page, async () => {
    await caretAfter(desk.page, 'asked for a second survey')
    await desk.page.keyboard.type(' Typed just before the lights went out.')
  })
  await desk.kill()

  const { page } = await launchDesk()
  await openStory(page, FERRY)
  await expect(paragraphs(page).filter({ hasText: 'before the lights went out.' })).toHaveCount(1)
})

test('a failed save keeps the text, says so, and goes on trying', async ({ launchDesk }) => {
  const desk = await launchDesk()
  const { page, app } = desk
  await page.keyboard.press('Control+N')
  await field(page, 'headline').click()
  await savedAfter(page, () => page.keyboard.type('Before'))
  // The calls of the window reach a main that cannot write: as with a full disk.
  await app.evaluate(({ ipcMain }) => {
    const calls = (ipcMain as unknown as { _invokeHandlers: Map<string, unknown> })._invokeHandlers
    const open = calls.get('copydesk:call') as (...args: unknown[]) => unknown
    Object.assign(globalThis, { mendDisk: () => calls.set('copydesk:call', open) })
    calls.set('copydesk:call', (event: unknown, channel: unknown, payload: unknown) =>
      channel === 'article.save'
        ? {
            ok: false,
            failure: { kind: 'storage', message: 'The disk is full. Free some space.' },
          }
        : open(event, channel, payload),
    )
  })
  await page.keyboard.type(' and after')
  await expect(page.getByText('Not saved: The disk is full')).toBeVisible()
  await expect(field(page, 'headline')).toHaveText('Before and after')
  await app.evaluate(() => (globalThis as unknown as { mendDisk(): void }).mendDisk())
  await button(page, 'Try again').click()
  await expect(page.locator('.saved')).toHaveText(/^Saved/)
})

const MB = 1024 * 1024
const BAD: { name: string; bytes: Buffer; says: RegExp | null }[] = [
  { name: 'empty.txt', bytes: Buffer.alloc(0), says: /empty\.txt/ },
  { name: 'huge.txt', bytes: Buffer.alloc(50 * MB, 'Orlo quay is shut. '), says: /huge\.txt/ },
  {
    name: 'photo.txt',
    bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 1, 2, 3, 0, 0, 0, 0]),
    says: /photo\.txt/,
  },
  {
    name: 'latin1.txt',
    bytes: Buffer.from(
      'Café owner sues harbour board\n\nThe owner of a café in Orlo has sued.\n',
      'latin1',
    ),
    says: null,
  },
  {
    name: 'broken.html',
    bytes: Buffer.from('<h1>Broken page</h1><p>One <b>bold<p>Two <a href="x>three</p><table><td'),
    says: null,
  },
]

for (const { name, bytes, says } of BAD) {
  test(`bad input: ${name} gives ${says ? 'a message' : 'a sensible article'}`, async ({
    launchDesk,
  }) => {
    const desk = await launchDesk()
    const folder = await mkdtemp(join(tmpdir(), 'copydesk-bad-'))
    const file = join(folder, name)
    await writeFile(file, bytes)
    await stubOpenDialog(desk, [file])
    await desk.page.keyboard.press('Control+O')
    if (says) {
      await expect(desk.page.locator('.report-failed')).toHaveText(says)
      await expect(articles(desk.page)).toHaveCount(0)
    } else {
      await expect(articles(desk.page)).toHaveCount(1)
      await articles(desk.page).first().click()
      await expect(story(desk.page)).toContainText(name === 'latin1.txt' ? 'café' : 'Broken page')
    }
    await rm(folder, { recursive: true })
  })
}

test('the page can go nowhere, ask for nothing, load nothing', async ({ launchDesk }) => {
  const { page, app } = await launchDesk()
  const refused = await page.evaluate(async () => {
    const remote = await fetch('https://example.org/').then(
      () => 'loaded',
      () => 'refused',
    )
    const popup = window.open('https://example.org/') === null ? 'refused' : 'opened'
    const place = await new Promise((done) =>
      navigator.geolocation.getCurrentPosition(
        () => done('given'),
        () => done('refused'),
      ),
    )
    let evaluated = 'refused'
    try {
      evaluated = String(new Function('return "ran"')())
    } catch {
      // As it should be.
    }
    return { remote, popup, place, evaluated, node: typeof process, here: location.origin }
  })
  expect(refused).toEqual({
    remote: 'refused',
    popup: 'refused',
    place: 'refused',
    evaluated: 'refused',
    node: 'undefined',
    here: 'app://copydesk',
  })
  // A navigation is begun and refused; the page stays as it is.
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://example.org/'
    document.body.append(link)
    link.click()
  })
  // Asked of main: the page itself counts as navigating until the refusal.
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
  )
  expect(windows).toEqual([expect.stringMatching(/^app:\/\/copydesk\//)])
})

test('bad input: a paste of nothing but a picture becomes a picture of an article', async ({
  launchDesk,
}) => {
  const desk = await launchDesk()
  const { page, app } = desk
  await app.evaluate(({ clipboard, nativeImage }) => {
    const white = Buffer.alloc(8 * 8 * 4, 0xff)
    const picture = nativeImage.createFromBitmap(white, { width: 8, height: 8 })
    ;(clipboard as unknown as { writeImage(image: typeof picture): void }).writeImage(picture)
  })
  const pictures = story(page).locator('img[src^="app://copydesk/image/"]')
  await page.keyboard.press('Control+V')
  await expect(pictures).toHaveCount(1)

  // Into open copy, with the caret in a field that takes words only.
  await page.keyboard.press('Control+N')
  await expect(page.getByRole('textbox', { name: 'Headline' })).toBeFocused()
  await expect(pictures).toHaveCount(0)
  await page.keyboard.type('A headline')
  await page.keyboard.press('Control+V')
  await expect(pictures).toHaveCount(1)
  await expect(field(page, 'headline')).toHaveText('A headline')
})
