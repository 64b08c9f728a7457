/** What a picture file says about itself, offered for the fields of the photo and compared with them. */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FERRY, WIRE } from './support/copy.ts'
import { expect, test } from './support/desk.ts'
import { fillClipboard, stubOpenDialog } from './support/dialogs.ts'
import { writePhoto } from './support/pictures.ts'
import { articles, button, field, findings, openStory, story, tab } from './support/words.ts'

const NOTES = {
  caption: 'The ferry Halden at the north berth in Orlo.',
  credit: 'Reuters',
  creator: 'Ines Corvo',
  date: '2024-03-03',
}

test('a picture’s own caption, credit and date are offered and compared', async ({
  launchDesk,
}) => {
  const desk = await launchDesk()
  const { page } = desk
  const photo = join(await mkdtemp(join(tmpdir(), 'copydesk-photo-')), 'orlo.jpg')
  await writePhoto(desk, photo, NOTES)
  await fillClipboard(desk, { text: WIRE })
  await page.keyboard.press('Control+V')
  await expect(articles(page)).toHaveCount(2)
  await openStory(page, FERRY)

  // The photo has a caption and a credit already; the file knows more and says something else.
  await stubOpenDialog(desk, [photo])
  await story(page).getByRole('button', { name: 'Add picture' }).click()
  await expect(tab(page, 'Details')).toHaveAttribute('aria-selected', 'true')
  const notes = page.locator('.photo-notes')
  await expect(notes.getByRole('listitem')).toHaveText([
    /^Captiondiffers.*The ferry Halden at the north berth in Orlo\.$/,
    /^CreditdiffersReplaceInes Corvo\/Reuters$/,
    /^PhotographerUseInes Corvo$/,
    /^TakenUse2024-03-03$/,
  ])
  await button(page, 'Fill 2 empty fields').click()
  await expect(field(page, 'photographer')).toHaveText('Ines Corvo')
  await expect(field(page, 'taken')).toHaveText('2024-03-03')
  await expect(field(page, 'caption')).not.toHaveText(NOTES.caption)

  // One undo step takes both back.
  await story(page).press('Control+Z')
  await expect(field(page, 'photographer')).toHaveText('')
  await expect(field(page, 'taken')).toHaveText('')

  await button(page, 'Replace the caption with the file’s').click()
  await expect(field(page, 'caption')).toHaveText(NOTES.caption)
  await expect(notes.getByRole('listitem').first()).toHaveText(/^Caption same/)
})

test('a caption that contradicts the date of its file is a finding', async ({ launchDesk }) => {
  const desk = await launchDesk()
  const { page } = desk
  const photo = join(await mkdtemp(join(tmpdir(), 'copydesk-photo-')), 'orlo.jpg')
  await writePhoto(desk, photo, { ...NOTES, caption: 'Boats wait at Orlo quay in May 2019.' })
  await page.keyboard.press('Control+N')
  await field(page, 'headline').click()
  await page.keyboard.type('Ferry back')
  await stubOpenDialog(desk, [photo])
  await page.keyboard.press('Control+Shift+P')
  await button(page, 'Fill 4 empty fields').click()
  await expect(field(page, 'credit')).toHaveText('Ines Corvo/Reuters')
  await tab(page, 'Findings').click()
  await expect(findings(page, 'photo-date-conflict')).toHaveCount(1)
})
