/** The main job in a real window: raw copy in, read what was cleaned, edit, check, decide, export. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CAPTION, FERRY, MARKET, PAGE, UNATTRIBUTED, WIRE } from './support/copy.ts'
import { type Desk, expect, test } from './support/desk.ts'
import { fillClipboard, stubFolderDialog, stubOpenDialog } from './support/dialogs.ts'
import {
  articles,
  button,
  caretAfter,
  field,
  findings,
  openStory,
  paragraphs,
  savedAfter,
  story,
  tab,
} from './support/words.ts'

async function pasteWire(desk: Desk): Promise<void> {
  await fillClipboard(desk, { text: WIRE })
  await desk.page.keyboard.press('Control+V')
  await expect(articles(desk.page)).toHaveCount(2)
  await openStory(desk.page, FERRY)
}

test('a paste of two stories comes in clean', async ({ launchDesk }) => {
  const desk = await launchDesk()
  const { page } = desk
  await pasteWire(desk)

  await expect(story(page).getByText(FERRY)).toHaveCount(1)
  await expect(field(page, 'caption')).toHaveText([CAPTION])
  await expect(field(page, 'credit')).toHaveText(['Reuters'])
  await expect(paragraphs(page).filter({ hasText: /^TT$/ })).toHaveCount(0)
  await expect(paragraphs(page).filter({ hasText: /\S/ })).toHaveText([
    /^The ferry between Marrow and Orlo/,
    UNATTRIBUTED,
    /^The claim, first made/,
    /^“We will not open a berth/,
    /^Tomas Biel, who runs two boats/,
  ])

  await openStory(page, MARKET)
  await expect(field(page, 'caption')).toHaveText(['A view of the old market in Marrow.'])
  await expect(field(page, 'credit')).toHaveText(['AFP file'])
})

test('a file comes in through the dialog; scripts in a page never run', async ({ launchDesk }) => {
  const desk = await launchDesk()
  const { page } = desk
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-files-'))
  const files = [join(folder, 'wire.txt'), join(folder, 'light.html')]
  await writeFile(files[0] as string, WIRE)
  await writeFile(files[1] as string, PAGE)
  await stubOpenDialog(desk, files)
  await page.keyboard.press('Control+O')

  await expect(articles(page)).toHaveCount(3)
  await openStory(page, 'Lamp back at Vellin light')
  await expect(field(page, 'caption')).toHaveText(['The keeper lifts the lamp into place.'])
  await expect(field(page, 'credit')).toHaveText(['Ines Corvo/Reuters'])
  await expect(paragraphs(page).filter({ hasText: 'Ships had steered' })).toBeVisible()
  await expect(story(page).getByText('Ten lights to see')).toHaveCount(0)
  await expect(story(page).locator('a[href^="javascript"]')).toHaveCount(0)
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false)

  // The same bytes again are not a new story.
  await page.keyboard.press('Control+O')
  await expect(page.getByText('is here already').first()).toBeVisible()
  await expect(articles(page)).toHaveCount(3)
  await rm(folder, { recursive: true })
})

test('a removal is read, put back, taken out again', async ({ launchDesk }) => {
  const desk = await launchDesk()
  const { page } = desk
  await pasteWire(desk)
  await tab(page, 'Source').click()
  await expect(page.getByText('5 lines taken out').first()).toBeVisible()
  await expect(page.getByText('page button', { exact: true })).toBeVisible()

  await savedAfter(page, () => button(page, 'Put back: TT').click())
  await expect(paragraphs(page).filter({ hasText: /^TT$/ })).toHaveCount(1)
  await tab(page, 'Findings').click()
  await expect(findings(page, 'ui-residue')).toHaveCount(1)

  await tab(page, 'Source').click()
  await button(page, 'Take out again: TT').click()
  await expect(paragraphs(page).filter({ hasText: /^TT$/ })).toHaveCount(0)
  await tab(page, 'Findings').click()
  await expect(findings(page, 'ui-residue')).toHaveCount(0)
})

test('the source stands beside the article, line by line', async ({ launchDesk }) => {
  const desk = await launchDesk()
  const { page } = desk
  await pasteWire(desk)
  await page.keyboard.press('Control+\\')
  const lines = page.getByRole('grid', { name: 'Lines of the source' })
  await expect(lines.locator('s').filter({ hasText: /^TT$/ })).toBeVisible()
  await expect(lines.getByText('became the headline').first()).toBeVisible()
  await lines.getByRole('row').filter({ hasText: 'page button' }).click()
  await button(page, 'Put back').click()
  await expect(paragraphs(page).filter({ hasText: /^TT$/ })).toHaveCount(1)
})

test('a finding appears and goes as one types; a fix is one key and one undo step', async ({
  launchDesk,
}) => {
  const desk = await launchDesk()
  const { page } = desk
  await pasteWire(desk)

  // The straight marks: one key fixes them, one undo brings them back.
  const straight = findings(page, 'straight-marks')
  await expect(straight).toHaveCount(1)
  await straight.click()
  await page.keyboard.press('Control+.')
  await expect(story(page).getByText('“a good start on a bad pier”')).toBeVisible()
  await expect(straight).toHaveCount(0)
  await story(page).press('Control+Z')
  await expect(story(page).getByText('"a good start on a bad pier"')).toBeVisible()
  await expect(straight).toHaveCount(1)

  // A page button typed by hand is found, and gone when it is a sentence.
  await caretAfter(page, 'asked for a second survey')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Share this article')
  await expect(findings(page, 'ui-residue')).toHaveCount(1)
  await page.keyboard.type(' of the treaty, the lawyers said.')
  await expect(findings(page, 'ui-residue')).toHaveCount(0)
})

test('decisions and text outlive a restart', async ({ launchDesk }) => {
  const first = await launchDesk()
  await pasteWire(first)
  const straight = findings(first.page, 'straight-marks')
  await straight.click()
  await straight.getByRole('button', { name: /Set aside/ }).click()
  await expect(straight).toHaveCount(0)
  await savedAfter(first.page, async () => {
    await caretAfter(first.page, 'asked for a second survey')
    await first.page.keyboard.type(' The board said nothing.')
  })
  await first.close()

  const { page } = await launchDesk()
  await expect(articles(page)).toHaveCount(2)
  await openStory(page, FERRY)
  await expect(paragraphs(page).filter({ hasText: 'The board said nothing.' })).toHaveCount(1)
  await expect(findings(page, 'quote-unattributed')).toHaveCount(1)
  await expect(findings(page, 'straight-marks')).toHaveCount(0)
  await button(page, /^Set aside/).click()
  await button(page, 'Bring back').click()
  await expect(findings(page, 'straight-marks')).toHaveCount(1)
})

test('a version is read and restored as a new one', async ({ launchDesk }) => {
  const desk = await launchDesk()
  const { page } = desk
  await pasteWire(desk)
  await savedAfter(page, async () => {
    await caretAfter(page, 'asked for a second survey')
    await page.keyboard.type(' A line too many.')
  })
  await tab(page, 'History').click()
  const versions = page.getByRole('listbox', { name: 'Versions' }).getByRole('option')
  await expect(versions).toHaveCount(2)
  await versions.filter({ hasText: 'as it came in, cleaned' }).click()
  await expect(page.getByText('You are reading the version')).toBeVisible()
  await expect(page.getByText('A line too many.').locator('visible=true')).toHaveCount(0)
  await button(page, 'Restore').click()
  await expect(story(page).getByText('A line too many.')).toHaveCount(0)
  await expect(versions.filter({ hasText: 'restored from an older one' })).toHaveCount(1)
})

test('an error stops the export until it is overridden; four formats and a receipt go out', async ({
  launchDesk,
}) => {
  const desk = await launchDesk()
  const { page } = desk
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-out-'))
  await stubFolderDialog(desk, folder)
  await pasteWire(desk)
  await expect(page.getByText('1 thing stops the export')).toBeVisible()
  await page.keyboard.press('Control+E')
  const out = page.getByRole('region', { name: 'Export', exact: true })
  await expect(out.getByText('Who said this?')).toBeVisible()
  await out.getByRole('button', { name: 'Go to Paragraph 2' }).click()

  const quote = findings(page, 'quote-unattributed')
  await quote.getByRole('button', { name: 'Override…' }).click()
  await page.getByLabel('Your name').fill('Ada Post')
  await page.getByLabel('Reason').fill('too short')
  await quote.getByRole('button', { name: 'Override', exact: true }).click()
  await expect(quote).toHaveCount(1)
  await page.getByLabel('Reason').fill('The letter is quoted in full in the court file.')
  await quote.getByRole('button', { name: 'Override', exact: true }).click()
  await expect(quote).toHaveCount(0)

  await page.keyboard.press('Control+E')
  for (const format of ['HTML', 'Markdown', 'Plain text', 'ninjs 3.1']) {
    await page.getByRole('checkbox', { name: format }).setChecked(true, { force: true })
  }
  await button(page, 'Export to a folder…').click()
  await expect(page.getByText(/\.receipt\.json/).first()).toBeVisible()

  const names = (await readdir(folder)).sort()
  expect(names).toHaveLength(5)
  expect(names.map((n) => n.slice(n.indexOf('.'))).sort()).toEqual([
    '.html',
    '.json',
    '.md',
    '.receipt.json',
    '.txt',
  ])
  const read = (end: string) =>
    readFile(
      join(
        folder,
        names.find(
          (n) => n.endsWith(end) && (end !== '.json' || !n.endsWith('.receipt.json')),
        ) as string,
      ),
      'utf8',
    )
  expect(await read('.html')).toContain('<h1')
  expect(await read('.md')).toContain(FERRY)
  const ninjs = JSON.parse(await read('.json'))
  expect(ninjs.headlines[0].value).toBe(FERRY)
  const receipt = JSON.parse(await read('.receipt.json'))
  expect(receipt.overrides).toMatchObject([
    { rule: 'quote-unattributed', name: 'Ada Post', where: 'body[1]' },
  ])
  expect(receipt.open.map((f: { rule: string }) => f.rule)).toContain('straight-marks')
  expect(receipt.files).toHaveLength(4)
  await rm(folder, { recursive: true })
})
