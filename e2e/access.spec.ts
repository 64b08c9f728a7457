/** axe finds nothing in any view, light and dark; the main job works by keyboard alone; Arabic runs right to left. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { project } from '../scripts/runtime/places.ts'
import { FERRY, MARKET, WIRE } from './support/copy.ts'
import { expect, test } from './support/desk.ts'
import { fillClipboard, stubFolderDialog, stubOpenDialog } from './support/dialogs.ts'
import {
  articles,
  button,
  field,
  findings,
  openStory,
  paragraphs,
  quotes,
  retype,
  slip,
  tab,
} from './support/words.ts'

async function audit(page: Page, view: string): Promise<void> {
  // Legacy mode: axe's own blank page cannot be opened in Electron.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}`))
  expect.soft(found, view).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any view, ${colorScheme}`, async ({ launchDesk }) => {
    test.slow()
    const desk = await launchDesk()
    const { page } = desk
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await audit(page, 'empty desk')

    await fillClipboard(desk, { text: WIRE })
    await page.keyboard.press('Control+V')
    await expect(articles(page)).toHaveCount(2)
    await openStory(page, FERRY)
    await expect(findings(page, 'quote-unattributed')).toBeVisible()
    await audit(page, 'article and findings')

    await findings(page, 'quote-unattributed').click()
    await button(page, 'Why?').click()
    await button(page, 'Override…').click()
    await expect(page.getByLabel('Reason')).toBeVisible()
    await audit(page, 'override and why')

    await tab(page, 'Source').click()
    await expect(button(page, 'Put back: TT')).toBeVisible()
    await audit(page, 'source')
    await page.keyboard.press('Control+\\')
    await expect(page.getByRole('grid', { name: 'Lines of the source' })).toBeVisible()
    await audit(page, 'beside its source')
    await page.keyboard.press('Control+\\')

    await tab(page, 'Quotes').click()
    await retype(page, 'a good start', 'a bad start')
    await expect(slip(page)).toBeVisible()
    await expect(quotes(page).filter({ hasText: '1 word changed' })).toBeVisible()
    await audit(page, 'quotes, one of them changed and in hand')
    await page.keyboard.press('Control+\\')
    await expect(page.locator('mark')).toBeVisible()
    await audit(page, 'a quote beside its source')
    await page.keyboard.press('Control+\\')
    await page.getByLabel('Search the quotes').fill('nobody said this')
    await expect(button(page, 'Show all')).toBeVisible()
    await audit(page, 'quotes, none that fits')
    await button(page, 'Show all').click()

    await tab(page, 'Details').click()
    await expect(page.getByRole('tabpanel', { name: 'Details' })).toContainText('Slug')
    await audit(page, 'details')

    await tab(page, 'History').click()
    const versions = page.getByRole('listbox', { name: 'Versions' }).getByRole('option')
    await versions.first().click()
    await expect(page.getByText('You are reading the version')).toBeVisible()
    await audit(page, 'history')
    await button(page, 'Back').click()

    await page.keyboard.press('Control+E')
    await expect(page.getByRole('heading', { name: 'Export', exact: true })).toBeVisible()
    await audit(page, 'export')
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+,')
    await expect(page.getByRole('complementary', { name: 'Settings' })).toBeVisible()
    await audit(page, 'settings')
    await page.keyboard.press('Control+,')

    await page.keyboard.press('Control+K')
    await expect(page.getByRole('dialog')).toBeVisible()
    await audit(page, 'palette')
    await page.keyboard.press('Escape')
    await page.keyboard.press('F1')
    await expect(page.getByRole('dialog')).toBeVisible()
    await audit(page, 'keys')
    await page.keyboard.press('Escape')
  })

  test(`axe finds nothing in the house style, ${colorScheme}`, async ({ launchDesk }) => {
    test.slow()
    const desk = await launchDesk()
    const { page } = desk
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await fillClipboard(desk, { text: WIRE })
    await page.keyboard.press('Control+V')
    await expect(articles(page)).toHaveCount(2)
    await page.keyboard.press('Control+Shift+H')
    await expect(page.getByLabel('Name of the style')).toBeVisible()
    await audit(page, 'house style')
    await tab(page, 'Rules').click()
    await page.getByLabel('Severity of Straight marks').selectOption('off')
    await button(page, /^Quote unattributed/).click()
    await audit(page, 'rules')
    await tab(page, 'Names').click()
    await button(page, 'Paste a list…').click()
    await page.getByRole('textbox', { name: 'List of names' }).fill('Orlo: Orloe\nOrlo: Orlau')
    await audit(page, 'names pasted')
    await button(page, 'Add 1 name').click()
    await button(page, /^Orlo/).click()
    await page.getByRole('textbox', { name: 'Do not use' }).fill('Orlo')
    await button(page, 'Add a name').click()
    await audit(page, 'names')
    await tab(page, 'Try a rule').click()
    await audit(page, 'nothing tried yet')
    await page.getByLabel('Rule to try').selectOption('quote-unattributed')
    await button(page, 'Try it').click()
    await expect(page.getByRole('list', { name: 'Matches' })).toBeVisible()
    await audit(page, 'trial')
    await stubOpenDialog(desk, [join(project, 'resources', 'styles', 'en-GB.json')])
    await button(page, 'Import…').click()
    await expect(page.getByRole('heading', { name: /would change/ })).toBeVisible()
    await audit(page, 'import')
  })
}

test('the main job by keyboard alone', async ({ launchDesk }) => {
  const desk = await launchDesk()
  const { page } = desk
  const press = (key: string) => page.keyboard.press(key)
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-keys-'))
  await stubFolderDialog(desk, folder)
  await fillClipboard(desk, { text: WIRE })
  await press('Control+V')
  await expect(articles(page)).toHaveCount(2)

  // To an article by the palette.
  for (const [words, headline] of [
    ['fish market', MARKET],
    ['ferry line', FERRY],
  ] as const) {
    await press('Control+K')
    const palette = page.getByRole('dialog')
    await expect(palette.getByRole('searchbox')).toBeFocused()
    await page.keyboard.type(words)
    await expect(palette.locator('[role=menuitem][data-focused]')).toContainText(headline)
    await press('Enter')
    await expect(field(page, 'headline')).toHaveText(headline)
  }

  // A warning: there, fixed, undone, set aside.
  const straight = findings(page, 'straight-marks')
  await expect(straight).toHaveCount(1)
  await expect(async () => {
    await press('F8')
    await expect(straight).toHaveAttribute('aria-current', 'true', { timeout: 300 })
  }).toPass()
  await press('Control+.')
  await expect(straight).toHaveCount(0)
  await press('Control+Z')
  await expect(straight).toHaveCount(1)
  await expect(async () => {
    await press('F8')
    await expect(straight).toHaveAttribute('aria-current', 'true', { timeout: 300 })
  }).toPass()
  await press('Control+;')
  await expect(straight).toHaveCount(0)

  // The error: overridden, by keys only.
  await expect(async () => {
    await press('F8')
    await expect(findings(page, 'quote-unattributed')).toHaveAttribute('aria-current', 'true', {
      timeout: 300,
    })
  }).toPass()
  await press('Control+;')
  await expect(page.getByLabel('Your name')).toBeFocused()
  await page.keyboard.type('Ada Post')
  await press('Tab')
  await page.keyboard.type('The letter is quoted in full in the court file.')
  await press('Control+Enter')
  await expect(findings(page, 'quote-unattributed')).toHaveCount(0)

  // The export, by Tab and Enter.
  await press('Control+E')
  await expect(page.getByRole('heading', { name: 'Export', exact: true })).toBeFocused()
  const go = button(page, 'Export to a folder…')
  await expect(async () => {
    await press('Tab')
    await expect(go).toBeFocused({ timeout: 50 })
  }).toPass()
  await press('Enter')
  await expect(page.getByText(/\.receipt\.json/).first()).toBeVisible()
  expect(await readdir(folder)).toHaveLength(2)
  await press('Escape')

  // Back in the article; a picture's fields one after the other.
  await expect(field(page, 'headline')).toBeVisible()
  await press('Control+Home')
  const inField = () =>
    page.evaluate(() => {
      const at = getSelection()?.anchorNode
      const element = at instanceof Element ? at : at?.parentElement
      return element?.closest<HTMLElement>('[data-field]')?.dataset.field
    })
  const seen = new Set<string | undefined>()
  await expect(async () => {
    await press('Tab')
    seen.add(await inField())
    expect([...seen]).toEqual(expect.arrayContaining(['caption', 'credit', 'alt']))
  }).toPass({ intervals: [50] })
  await rm(folder, { recursive: true })
})

test('Arabic copy runs right to left in a face of its own', async ({ launchDesk }) => {
  const desk = await launchDesk()
  const { page } = desk
  await fillClipboard(desk, {
    text: 'عودة العبارة إلى ميناء أورلو\n\nأعلنت سلطة الميناء يوم الأحد أن العبارة ستبحر من جديد بعد أحد عشر أسبوعا.\n\nوقالت مديرة الميناء مارتا كيل «الرصيف آمن» خلال اجتماع المجلس.\n',
  })
  await page.keyboard.press('Control+V')
  await expect(articles(page)).toHaveCount(1)
  await articles(page).first().click()
  const first = paragraphs(page).filter({ hasText: 'أعلنت سلطة' })
  await expect(first).toBeVisible()
  const look = await first.evaluate((p) => {
    const style = getComputedStyle(p)
    return { direction: style.direction, face: style.fontFamily }
  })
  expect(look.direction).toBe('rtl')
  expect(look.face).toContain('Noto Naskh Arabic')
})

test('at 200 % the library makes room: copy and desk are whole, and one key brings it back', async ({
  launchDesk,
}) => {
  const desk = await launchDesk()
  const { page } = desk
  await fillClipboard(desk, { text: WIRE })
  await page.keyboard.press('Control+V')
  await openStory(page, FERRY)
  const zoom = (factor: number) =>
    desk.app.evaluate(({ BrowserWindow }, factor) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(1280, 800)
      window?.webContents.setZoomFactor(factor)
    }, factor)
  await zoom(2)
  await expect(articles(page)).toHaveCount(0)
  await expect(field(page, 'headline')).toBeInViewport({ ratio: 1 })
  await expect(button(page, 'Export…')).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Control+1')
  await expect(articles(page)).toHaveCount(2)
  await page.keyboard.press('Control+1')
  await zoom(1)
  await page.keyboard.press('Control+1')
  await expect(articles(page)).toHaveCount(2)
})
