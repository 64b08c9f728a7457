/** The house style: what is changed there holds at once, goes out and in as a file, and is tried on the library first. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { FERRY, MARKET, WIRE } from './support/copy.ts'
import { type Desk, expect, test } from './support/desk.ts'
import { fillClipboard, stubOpenDialog, stubSaveDialog } from './support/dialogs.ts'
import { articles, button, field, findings, openStory, tab } from './support/words.ts'

const panel = (page: Page) => page.getByRole('region', { name: 'House style', exact: true })
const severity = (page: Page, rule: string) => page.getByLabel(`Severity of ${rule}`)
const kept = (page: Page) => expect(panel(page).getByText('Kept', { exact: true })).toBeVisible()

async function withStories(desk: Desk): Promise<void> {
  await fillClipboard(desk, { text: WIRE })
  await desk.page.keyboard.press('Control+V')
  await expect(articles(desk.page)).toHaveCount(2)
  await openStory(desk.page, FERRY)
}

async function openStyle(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+H')
  await expect(panel(page)).toBeVisible()
  await tab(page, name).click()
}

test('a rule is made graver, switched off, put back, and the open article follows', async ({
  launchDesk,
}) => {
  const desk = await launchDesk()
  const { page } = desk
  await withStories(desk)
  const straight = findings(page, 'straight-marks')
  await expect(straight).toHaveCount(1)
  await expect(straight).toContainText('Look at')

  await button(page, /English \(US\) · House style/).click()
  await tab(page, 'Rules').click()
  await page.getByRole('searchbox', { name: 'Search the rules' }).fill('straight')
  await severity(page, 'Straight marks').selectOption('error')
  await expect(straight).toContainText('Stops the export')
  await severity(page, 'Straight marks').selectOption('off')
  await expect(straight).toHaveCount(0)

  // The way back: one step of undo, then to what the rule came with.
  await panel(page).getByRole('button', { name: 'Undo' }).click()
  await expect(straight).toContainText('Stops the export')
  await button(page, 'Put back Straight marks to warning').click()
  await expect(straight).toContainText('Look at')

  await severity(page, 'Straight marks').selectOption('off')
  await kept(page)
  await page.keyboard.press('Escape')
  await expect(field(page, 'headline')).toBeVisible()

  // It holds after a restart.
  await desk.close()
  const again = await launchDesk()
  await openStyle(again.page, 'Rules')
  await expect(severity(again.page, 'Straight marks')).toHaveValue('off')
  await expect(findings(again.page, 'straight-marks')).toHaveCount(0)
  await expect(findings(again.page, 'quote-unattributed')).toHaveCount(1)
})

test('names: added, checked, pasted, edited, removed and brought back', async ({ launchDesk }) => {
  const desk = await launchDesk()
  const { page } = desk
  await withStories(desk)
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('house names')
  await expect(page.locator('[role=menuitem][data-focused]')).toContainText('House names')
  await page.keyboard.press('Enter')
  const names = page.getByRole('list', { name: 'Names' })

  // By keyboard alone.
  await button(page, 'Add a name').press('Enter')
  await expect(page.getByRole('textbox', { name: 'Use', exact: true })).toBeFocused()
  await page.keyboard.type('Orlo')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Orlo')
  await expect(page.getByText('Do not use: “Orlo” is the form to use.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeDisabled()
  await page.keyboard.type('e')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(names.getByRole('button')).toHaveText([/Orlo\s*not Orloe/])

  await button(page, 'Paste a list…').click()
  await page
    .getByRole('textbox', { name: 'List of names' })
    .fill('Marrow: Marow\nOrlo: Orlau\nMarta Kell: Martha Kell')
  await expect(
    page.getByText('Line 2 is left out. Use: “Orlo” is in the list already.'),
  ).toBeVisible()
  await button(page, 'Add 2 names').click()
  await expect(names.getByRole('button')).toHaveCount(3)
  await page.getByRole('searchbox', { name: 'Search the names' }).fill('martha')
  await expect(names.getByRole('button')).toHaveCount(1)
  await page.getByRole('searchbox', { name: 'Search the names' }).fill('')

  // Kept when the form is left, whatever leaves it.
  await names.getByRole('button', { name: /^Marrow/ }).click()
  await page.getByRole('textbox', { name: 'Do not use' }).fill('Marow\nMarro')
  await page.keyboard.press('Control+Shift+H')
  await expect(field(page, 'headline')).toBeVisible()
  await openStyle(page, 'Names')
  await button(page, 'Close').click()
  await expect(names.getByRole('button', { name: /^Marrow/ })).toContainText('Marow, Marro')

  await names.getByRole('button', { name: /^Orlo/ }).click()
  await button(page, 'Remove').click()
  await expect(names.getByRole('button')).toHaveCount(2)
  await panel(page).getByRole('heading', { name: 'House style' }).focus()
  await page.keyboard.press('Control+Z')
  await expect(names.getByRole('button')).toHaveCount(3)
  await kept(page)

  // A form that the open article has: tried on the library first, found in the copy at once.
  await button(page, 'Add a name').click()
  await page.getByRole('textbox', { name: 'Use', exact: true }).fill('Tomás Biel')
  await page.getByRole('textbox', { name: 'Do not use' }).fill('Tomas Biel')
  await button(page, 'Try it on the library').click()
  await expect(panel(page).getByText('1 match in 1 of 2 articles.')).toBeVisible()
  await expect(findings(page, 'name-not-house')).toHaveCount(0)
  await tab(page, 'Names').click()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(findings(page, 'name-not-house')).toHaveCount(1)
})

test('the style goes out as a file and into another library after a look; a broken file changes nothing', async ({
  launchDesk,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-style-'))
  const file = join(folder, 'orlo.json')
  const here = await launchDesk()
  await openStyle(here.page, 'Basics')
  await here.page.getByLabel('Name of the style').fill('Orlo Gazette')
  await here.page.getByRole('textbox', { name: 'Agencies' }).fill('Marrow Photo')
  await tab(here.page, 'Rules').click()
  await severity(here.page, 'Caption repeated').selectOption('error')
  await stubSaveDialog(here, file)
  await button(here.page, 'Export…').click()
  await expect(here.page.getByText(`Written to ${file}.`).first()).toBeVisible()
  const written = JSON.parse(await readFile(file, 'utf8'))
  expect(written).toMatchObject({
    name: 'Orlo Gazette',
    agencies: ['Marrow Photo'],
    severities: { 'caption-repeated': 'error' },
  })
  await here.close()

  const profile = join(folder, 'profile')
  const there = await launchDesk({ profile })
  const { page } = there
  await openStyle(page, 'Rules')
  const broken = join(folder, 'broken.json')
  await writeFile(broken, JSON.stringify({ ...written, locale: 'tlh' }))
  await stubOpenDialog(there, [broken])
  await button(page, 'Import…').click()
  await expect(page.getByRole('alert')).toContainText('broken.json: the field locale does not fit.')
  await expect(page.getByRole('alert')).toContainText('Nothing was changed.')
  await expect(severity(page, 'Caption repeated')).toHaveValue('warning')

  await stubOpenDialog(there, [file])
  await button(page, 'Import…').click()
  await expect(page.getByRole('heading', { name: 'What orlo.json would change' })).toBeFocused()
  await expect(page.getByText('Caption repeated: Warning → Error')).toBeVisible()
  await expect(page.getByText('Name: House style → Orlo Gazette')).toBeVisible()
  await button(page, 'Leave it').click()
  await expect(severity(page, 'Caption repeated')).toHaveValue('warning')
  await button(page, 'Import…').click()
  await button(page, 'Take over the changes').click()
  await expect(severity(page, 'Caption repeated')).toHaveValue('error')
  await kept(page)
  await expect(button(page, /Orlo Gazette/)).toBeVisible()
  await there.close()
  await rm(folder, { recursive: true })
})

test('a rule is tried on the library, stopped, and a match is gone to', async ({ launchDesk }) => {
  test.slow()
  const desk = await launchDesk()
  const { page } = desk
  await withStories(desk)
  await openStyle(page, 'Rules')
  await severity(page, 'Straight marks').selectOption('off')
  await button(page, /^Straight marks/).click()
  await button(page, 'Try it on the library').click()
  await expect(panel(page).getByText('1 match in 1 of 2 articles.')).toBeVisible()
  const match = page.getByRole('list', { name: 'Matches' }).getByRole('button')
  await expect(match).toHaveCount(1)

  // Switched on from here, and from another article to the very words.
  await severity(page, 'Straight marks').selectOption('error')
  await openStory(page, MARKET)
  await openStyle(page, 'Try a rule')
  await match.click()
  await expect(field(page, 'headline')).toHaveText(FERRY)
  const straight = findings(page, 'straight-marks')
  await expect(straight).toHaveAttribute('aria-current', 'true')
  await expect(straight).toContainText('Stops the export')

  // A library that takes a while: Stop keeps what was found, and the next one goes through.
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-many-'))
  const files = Array.from({ length: 200 }, (_, n) => join(folder, `${n}.txt`))
  for (const [n, path] of files.entries()) await writeFile(path, longStory(n))
  await stubOpenDialog(desk, files)
  await page.keyboard.press('Control+O')
  await expect(page.getByText('200 stories from the files.').first()).toBeVisible({
    timeout: 120_000,
  })
  await openStyle(page, 'Try a rule')
  await stopAtOnce(page)
  await expect(panel(page).getByText(/Stopped; \d+ were left\./)).toBeVisible()
  await button(page, 'Try it').click()
  await expect(panel(page).getByText(/ in 201 of 202 articles\./)).toBeVisible({ timeout: 60_000 })
  await rm(folder, { recursive: true })
})

function longStory(n: number): string {
  const said = (p: number) =>
    `“The quay is old,” Marta Kell said on day ${p}. "It was mended ${n} times and ${p} boats came," she said.`
  return [`Story ${n} of the harbour board`, ...Array.from({ length: 60 }, (_, p) => said(p))].join(
    '\n\n',
  )
}

/** Starts the trial and stops it with the next frame, quicker than a hand. */
async function stopAtOnce(page: Page): Promise<void> {
  const start = await button(page, 'Try it').elementHandle()
  await start?.evaluate((element) => {
    const press = (name: string) =>
      [...document.querySelectorAll('button')].find((b) => b.textContent === name)?.click()
    ;(element as HTMLElement).click()
    return new Promise<void>((done) =>
      requestAnimationFrame(() => {
        press('Stop')
        done()
      }),
    )
  })
}
