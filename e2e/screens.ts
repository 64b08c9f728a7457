/**
 * `npm run screens -- FOLDER`: a picture of every view, at 1280×800 and 1920×1080, light and dark, from the real
 * window with the sample copy. For eyes: a change of the look is not done before these were looked at.
 */
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { project } from '../scripts/runtime/places.ts'
import { QUAY, QUOTES } from './support/copy.ts'
import { fillClipboard, stubOpenDialog } from './support/dialogs.ts'
import { type Desk, freshProfile, launchDesk, removeProfile } from './support/launch.ts'
import { writePhoto } from './support/pictures.ts'
import { articles, button, findings, quotes, retype, story, tab } from './support/words.ts'

const SIZES = [
  [1280, 800],
  [1920, 1080],
] as const
const HOUSE_NAMES = `Orlo: Orloe, Orlow
Marrow\tMarow; Marro\tplace
Marta Kell: Martha Kell, Marta Kel
Idris Vane: Edris Vane
Northern Ferry Union: North Ferry Union
Vellin: Velin, Vellyn
هاني الراشد: هانى الراشد`

const folder = process.argv[2] ?? join(project, 'test-results', 'screens')

await mkdir(folder, { recursive: true })
for (const theme of ['light', 'dark'] as const) {
  for (const [width, height] of SIZES) {
    const profile = await freshProfile()
    const desk = await launchDesk({ profile })
    await desk.app.evaluate(
      ({ BrowserWindow }, [w, h]) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(w as number, h as number),
      [width, height],
    )
    await desk.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await every(desk, async (view) => {
      await desk.page.screenshot({ path: join(folder, `${view}-${theme}-${width}.png`) })
    })
    await desk.kill()
    await removeProfile(profile)
  }
}

async function every(desk: Desk, shoot: (view: string) => Promise<void>): Promise<void> {
  const { page } = desk
  await shoot('empty')
  const text = await readFile(join(project, 'resources', 'samples', 'harbour-wire.txt'), 'utf8')
  await fillClipboard(desk, { text })
  await page.keyboard.press('Control+V')
  await articles(page).nth(1).waitFor()
  await articles(page).first().click()
  await findings(page).first().waitFor()
  await settle(page)
  await shoot('article')
  await page.keyboard.press('F8')
  await button(page, 'Why?').first().click()
  await settle(page)
  await shoot('why')
  await button(page, 'Why?').first().click()
  await tab(page, 'Source').click()
  await settle(page)
  await shoot('source')
  await page.keyboard.press('Control+\\')
  await settle(page)
  await shoot('beside')
  await page.keyboard.press('Control+\\')
  await tab(page, 'Details').click()
  await settle(page)
  await shoot('details')
  await tab(page, 'History').click()
  await page.getByRole('listbox', { name: 'Versions' }).getByRole('option').first().click()
  await settle(page)
  await shoot('history')
  await button(page, 'Back').click()
  await tab(page, 'Findings').click()
  await page.keyboard.press('Control+E')
  await settle(page)
  await shoot('export')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+,')
  await settle(page)
  await shoot('settings')
  await page.keyboard.press('Control+,')
  await everyStyleView(desk, shoot)
  await page.keyboard.press('Control+K')
  await settle(page)
  await shoot('palette')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F1')
  await settle(page)
  await shoot('keys')
  await page.keyboard.press('Escape')
  await ledger(desk, shoot)
  await photo(desk, shoot)
}

/** A picture with metadata of its own, offered beside the fields that it would fill or contradicts. */
async function photo(desk: Desk, shoot: (view: string) => Promise<void>): Promise<void> {
  const { page } = desk
  const path = join(folder, 'orlo.jpg')
  await writePhoto(desk, path, {
    caption: 'The customs house in Orlo opens its doors for the first time in ninety years.',
    credit: 'Reuters',
    creator: 'Ines Corvo',
    date: '2024-03-02',
  })
  await stubOpenDialog(desk, [path])
  await articles(page).filter({ hasText: 'Customs House' }).click()
  await story(page).getByRole('button', { name: 'Add picture' }).click()
  await button(page, /^Fill \d empty fields$/).waitFor()
  await settle(page)
  await shoot('photo')
  await rm(path)
}

/** The quote ledger with one of every match, a changed quote in hand, and the same beside its source. */
async function ledger(desk: Desk, shoot: (view: string) => Promise<void>): Promise<void> {
  const { page } = desk
  await tab(page, 'Quotes').click()
  await settle(page)
  await shoot('quotes')
  await fillClipboard(desk, { text: QUOTES })
  await articles(page).first().focus()
  await page.keyboard.press('Control+V')
  await articles(page).filter({ hasText: QUAY }).click()
  await retype(page, 'by June', 'by July')
  await retype(page, 'every winter it takes a boat with it', 'it takes a boat')
  await retype(
    page,
    'was not surprised',
    'said the night work was “signed by men who never left the office”',
  )
  await retype(
    page,
    'the crews had worked through the night',
    '“the crews had worked through the night',
  )
  await retype(page, 'no other hours.', 'no other hours.”')
  await retype(page, 'asked the questions that the rest', 'put the questions which the rest')
  await settle(page)
  await quotes(page).first().scrollIntoViewIfNeeded()
  await settle(page)
  await shoot('ledger')
  await quotes(page).filter({ hasText: 'new fenders' }).getByRole('button').first().click()
  await settle(page)
  await shoot('ledger-in-hand')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+\\')
  await settle(page)
  await shoot('ledger-beside')
  await page.keyboard.press('Control+\\')
}

async function everyStyleView(desk: Desk, shoot: (view: string) => Promise<void>): Promise<void> {
  const { page } = desk
  await page.keyboard.press('Control+Shift+H')
  await page.getByLabel('Name of the style').waitFor()
  await page.getByRole('textbox', { name: 'Agencies' }).fill('Marrow Photo\nOrlo Press Service')
  await settle(page)
  await shoot('style-basics')
  await tab(page, 'Rules').click()
  await page.getByLabel('Severity of Caption repeated').selectOption('error')
  await page.getByLabel('Severity of Spacing untidy').selectOption('off')
  await button(page, /^Quote unattributed/).click()
  await settle(page)
  await shoot('style-rules')
  await tab(page, 'Names').click()
  await settle(page)
  await shoot('style-names-empty')
  await button(page, 'Paste a list…').click()
  await page.getByRole('textbox', { name: 'List of names' }).fill(`${HOUSE_NAMES}\nOrlo: Orlau`)
  await settle(page)
  await shoot('style-paste')
  await button(page, 'Add 7 names').click()
  await button(page, /^Marta Kell/).click()
  await page.getByRole('textbox', { name: 'Do not use' }).fill('Martha Kell\nMarta Kell')
  await settle(page)
  await shoot('style-names')
  await page.getByRole('textbox', { name: 'Do not use' }).fill('Martha Kell\nMarta Kel')
  await tab(page, 'Try a rule').click()
  await settle(page)
  await shoot('style-trial-empty')
  await page.getByLabel('Rule to try').selectOption('straight-marks')
  await button(page, 'Try it').click()
  await page.locator('.trial-sum').waitFor()
  await settle(page)
  await shoot('style-trial')
  await stubOpenDialog(desk, [join(project, 'resources', 'styles', 'en-GB.json')])
  await button(page, 'Import…').click()
  await page.getByRole('heading', { name: /^What en-GB.json would change/ }).waitFor()
  await settle(page)
  await shoot('style-import')
  await button(page, 'Leave it').click()
  await page.keyboard.press('Control+Shift+H')
  await settle(page)
}

/** Two frames, so that what was asked for is painted; a picture is for eyes, no test waits like this. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(350)
}
