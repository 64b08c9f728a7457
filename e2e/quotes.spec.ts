/** The quote ledger and quotes against their source: seen, gone to, restored by one key, filtered, copied, kept over a restart. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { FENDERS, QUAY, QUOTES } from './support/copy.ts'
import { type Desk, expect, test } from './support/desk.ts'
import { fillClipboard, readClipboard, stubFolderDialog } from './support/dialogs.ts'
import {
  articles,
  button,
  caretAfter,
  findings,
  openStory,
  paragraphs,
  quotes,
  retype,
  savedAfter,
  selectWords,
  slip,
  story,
  tab,
} from './support/words.ts'

async function pasteQuotes(desk: Desk): Promise<void> {
  const { page } = desk
  await fillClipboard(desk, { text: QUOTES })
  await page.keyboard.press('Control+V')
  await expect(articles(page)).toHaveCount(1)
  await openStory(page, QUAY)
  await page.keyboard.press('Alt+2')
  await expect(tab(page, 'Quotes')).toHaveAttribute('aria-selected', 'true')
}

/** How many stretches of the paper are drawn in a layer. */
const drawn = (page: Page, layer: string): Promise<number> =>
  page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, layer)

const fenders = (page: Page) => quotes(page).filter({ hasText: 'promised new fenders' })

test('a changed quote is seen at once, restored by one key, and comes back with undo', async ({
  launchDesk,
}) => {
  const desk = await launchDesk()
  const { page } = desk
  await pasteQuotes(desk)
  await expect(fenders(page)).toContainText('verbatim')
  await expect(page.getByText(/^\d+ quotes, \d+ verbatim$/)).toBeVisible()
  await expect.poll(() => drawn(page, 'quote-changed')).toBe(0)

  await retype(page, 'by June', 'by July')
  await expect(fenders(page)).toContainText('1 word changed')
  await expect(fenders(page).locator('del')).toHaveText('June')
  await expect(fenders(page).locator('ins')).toHaveText('July')
  await expect.poll(() => drawn(page, 'quote-changed')).toBe(1)
  // The caret is in it: its row is in hand, the source's words stand beside it, with the key.
  await expect(fenders(page)).toHaveAttribute('aria-current', 'true')
  await expect(slip(page)).toContainText('F9')
  await expect(slip(page).locator('del')).toHaveText('June')

  await page.keyboard.press('F9')
  await expect(fenders(page)).toContainText('verbatim')
  await expect(paragraphs(page).filter({ hasText: '“promised new fenders by June”' })).toHaveCount(
    1,
  )
  await expect(slip(page)).toBeHidden()
  await expect.poll(() => drawn(page, 'quote-changed')).toBe(0)

  await page.keyboard.press('Control+Z')
  await expect(fenders(page)).toContainText('1 word changed')
  await expect(paragraphs(page).filter({ hasText: '“promised new fenders by July”' })).toHaveCount(
    1,
  )

  // The caret elsewhere: nothing lies over the copy.
  await caretAfter(page, 'The board meets again')
  await expect(slip(page)).toBeHidden()
})

test('no line of the copy moves for what stands beside a quote', async ({ launchDesk }) => {
  const desk = await launchDesk()
  const { page } = desk
  await pasteQuotes(desk)
  await retype(page, 'by June', 'by July')
  await expect(slip(page)).toBeVisible()
  const places = () =>
    paragraphs(page).evaluateAll((list) =>
      list.map((p) => Math.round((p as HTMLElement).offsetTop)),
    )
  const withSlip = await places()
  await page.keyboard.press('Escape')
  await expect(slip(page)).toBeHidden()
  expect(await places()).toEqual(withSlip)
  // Waved away it stays away while the caret is there, and is back with the next visit.
  await page.keyboard.press('ArrowLeft')
  await expect(slip(page)).toBeHidden()
  await caretAfter(page, 'The board meets again')
  await expect(fenders(page)).not.toHaveAttribute('aria-current')
  await selectWords(page, 'fenders')
  await expect(slip(page)).toBeVisible()
})

test('what is not in the source, and what nobody said there, is told apart', async ({
  launchDesk,
}) => {
  const desk = await launchDesk()
  const { page } = desk
  await pasteQuotes(desk)
  await retype(page, 'was not surprised', 'said “it was signed by men who never left the office”')
  await expect(quotes(page).filter({ hasText: 'never left the office' })).toContainText(
    'not in the source',
  )
  await retype(page, 'the crews had worked', '“the crews had worked')
  await retype(page, 'no other hours.', 'no other hours.”')
  await expect(quotes(page).filter({ hasText: 'the crews had worked' })).toContainText(
    'reporter’s words',
  )
  await retype(page, ' and every winter it takes', ' it takes')
  await expect(quotes(page).filter({ hasText: 'Every winter we hear' })).toContainText(
    /words missing/,
  )
})

test('the ledger by keyboard: along the rows, to the text, filtered, copied', async ({
  launchDesk,
}) => {
  const desk = await launchDesk()
  const { page } = desk
  await pasteQuotes(desk)
  await retype(page, 'by June', 'by July')
  await expect(fenders(page)).toContainText('1 word changed')

  await page.keyboard.press('Alt+2')
  await expect(fenders(page).locator('[data-quote]')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(fenders(page)).not.toHaveAttribute('aria-current')
  await page.keyboard.press('ArrowDown')
  await expect(fenders(page)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Enter')
  await expect(story(page)).toBeFocused()
  // What the desk found in the quote comes in hand with it.
  await page.keyboard.press('Alt+1')
  await expect(findings(page, 'quote-altered')).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Alt+2')
  await fenders(page).locator('[data-quote]').press('Enter')
  await expect(story(page)).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    '“promised new fenders by July”',
  )

  const all = await quotes(page).count()
  await page.getByLabel('Which quotes').selectOption({ label: 'Words changed (1)' })
  await expect(quotes(page)).toHaveCount(1)
  await button(page, 'Copy 1 quote').click()
  await expect.poll(() => readClipboard(desk)).toMatch(/^“promised new fenders by July” — .*Kell/)
  await page.getByLabel('Which quotes').selectOption({ label: `All quotes (${all})` })
  await page.getByLabel('Search the quotes').fill('pier')
  await expect(quotes(page)).toHaveCount(1)
  await page.getByLabel('Search the quotes').fill('nothing like it')
  await button(page, 'Show all').click()
  await expect(quotes(page)).toHaveCount(all)
  await button(page, 'Copy all quotes').click()
  await expect.poll(() => readClipboard(desk)).toContain('1 word changed')

  const biel = page.getByRole('region', { name: 'Speakers' }).getByRole('button', { name: /Biel/ })
  await biel.click()
  await expect(biel).toHaveAttribute('aria-pressed', 'true')
  for (const row of await quotes(page).all()) await expect(row).toContainText('Biel')
  await biel.click()
  await expect(quotes(page)).toHaveCount(all)
})

test('beside the source the quote in hand is marked there too', async ({ launchDesk }) => {
  const desk = await launchDesk()
  const { page } = desk
  await pasteQuotes(desk)
  await retype(page, 'by June', 'by July')
  await expect(fenders(page)).toContainText('1 word changed')
  await page.keyboard.press('Control+\\')
  const source = page.getByRole('grid', { name: 'Lines of the source' })
  await expect(source.locator('mark')).toHaveText('“promised new fenders by June”')
  await quotes(page).filter({ hasText: 'a good start' }).locator('[data-quote]').click()
  await expect(source.locator('mark')).toHaveText('“a good start on a bad pier.”')
})

test('a paste into the story is a source of its own; after a restart the ledger says the same', async ({
  launchDesk,
}) => {
  const desk = await launchDesk()
  const { page } = desk
  await pasteQuotes(desk)
  await retype(page, 'by June', 'by July')
  await caretAfter(page, 'The board meets again')
  await page.keyboard.press('Enter')
  await fillClipboard(desk, {
    text: '“The piles were surveyed by two men and a lamp,” Ola Brandt said on Friday.\n',
  })
  await savedAfter(page, () => page.keyboard.press('Control+V'))
  const piles = (on: Page) => quotes(on).filter({ hasText: 'two men and a lamp' })
  await expect(piles(page)).toContainText('verbatim')
  await desk.close()

  const again = await launchDesk()
  await openStory(again.page, QUAY)
  await again.page.keyboard.press('Alt+2')
  await expect(fenders(again.page)).toContainText('1 word changed')
  await expect(piles(again.page)).toContainText('verbatim')
  await selectWords(again.page, 'fenders')
  await expect(slip(again.page)).toBeVisible()
  await again.page.keyboard.press('F9')
  await expect(fenders(again.page)).toContainText('verbatim')
})

test('a changed quote stops the export until the words are restored, or somebody answers for it', async ({
  launchDesk,
}) => {
  const desk = await launchDesk()
  const { page } = desk
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-quotes-'))
  await stubFolderDialog(desk, folder)
  await fillClipboard(desk, { text: FENDERS })
  await page.keyboard.press('Control+V')
  await expect(articles(page)).toHaveCount(1)
  await articles(page).first().click()
  await expect(page.getByText('Nothing stops the export')).toBeVisible()

  await retype(page, 'by June', 'by July')
  const altered = findings(page, 'quote-altered')
  await expect(altered).toHaveAttribute('aria-current', 'true')
  await expect(page.getByText('1 thing stops the export')).toBeVisible()
  await page.keyboard.press('Control+E')
  const out = page.getByRole('region', { name: 'Export', exact: true })
  await expect(out.getByText('The source says')).toBeVisible()
  await out.getByRole('button', { name: /^Go to Paragraph/ }).click()

  await altered.getByRole('button', { name: 'Override…' }).click()
  await page.getByLabel('Your name').fill('Ada Post')
  await page.getByLabel('Reason').fill('She corrected herself by phone on Friday.')
  await altered.getByRole('button', { name: 'Override', exact: true }).click()
  await expect(altered).toHaveCount(0)
  // What the editor answers for is still not the source's words.
  await page.keyboard.press('Alt+2')
  await expect(fenders(page)).toContainText('1 word changed')

  await page.keyboard.press('Control+E')
  await button(page, 'Export to a folder…').click()
  await expect(page.getByText(/\.receipt\.json/).first()).toBeVisible()
  const receipt = (await readdir(folder)).find((name) => name.endsWith('.receipt.json'))
  expect(
    JSON.parse(await readFile(join(folder, receipt as string), 'utf8')).overrides,
  ).toMatchObject([{ rule: 'quote-altered', name: 'Ada Post' }])
  await rm(folder, { recursive: true })
})
