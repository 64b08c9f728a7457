/** The library, and copy that comes into an article that is open. */
import { FERRY, MARKET, WIRE } from './support/copy.ts'
import { expect, test } from './support/desk.ts'
import { fillClipboard } from './support/dialogs.ts'
import {
  articles,
  button,
  caretAfter,
  field,
  openStory,
  paragraphs,
  story,
  tab,
} from './support/words.ts'

test('search, duplicate, bin and back, erase', async ({ launchDesk }) => {
  const desk = await launchDesk()
  const { page } = desk
  await fillClipboard(desk, { text: WIRE })
  await page.keyboard.press('Control+V')
  await expect(articles(page)).toHaveCount(2)

  // A word of the body, not of the headline; marks and brackets in a query break nothing.
  const search = page.getByRole('searchbox', { name: 'Search the library' })
  await search.fill('lighthouse')
  await expect(page.getByText('No story on this shelf has “lighthouse”.')).toBeVisible()
  await search.fill('flooded "nine times" (')
  await expect(articles(page)).toHaveCount(1)
  await expect(articles(page)).toContainText(MARKET)
  await search.fill('')
  await expect(articles(page)).toHaveCount(2)

  await openStory(page, FERRY)
  await page.keyboard.press('Control+Shift+D')
  await expect(articles(page)).toHaveCount(3)
  await expect(field(page, 'headline')).toHaveText(FERRY)

  // To the bin by key, out of it again, and for good only after a yes.
  await articles(page).filter({ hasText: MARKET }).focus()
  await page.keyboard.press('Delete')
  await expect(articles(page)).toHaveCount(2)
  await page.getByRole('radio', { name: /^Bin/ }).click()
  await expect(articles(page)).toHaveCount(1)
  await articles(page).first().click()
  await button(page, 'Take it out').click()
  await page.getByRole('radio', { name: /^In hand/ }).click()
  await expect(articles(page)).toHaveCount(3)
  await articles(page).filter({ hasText: MARKET }).focus()
  await page.keyboard.press('Delete')
  await page.getByRole('radio', { name: /^Bin/ }).click()
  await articles(page).first().focus()
  await page.keyboard.press('Delete')
  await button(page, 'Keep').click()
  await expect(articles(page)).toHaveCount(1)
  await articles(page).first().focus()
  await page.keyboard.press('Delete')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase' }).click()
  await expect(articles(page)).toHaveCount(0)
})

test('a paste into open copy is cleaned, one undo step, and kept as a further source', async ({
  launchDesk,
}) => {
  const desk = await launchDesk()
  const { page } = desk
  await fillClipboard(desk, { text: WIRE })
  await page.keyboard.press('Control+V')
  await expect(articles(page)).toHaveCount(2)
  await openStory(page, FERRY)
  await caretAfter(page, 'asked for a second survey')
  await page.keyboard.press('Enter')
  await fillClipboard(desk, {
    text: 'The mayor of Orlo came to the quay.\n\nShare this article\n\nShe left without a word.\n',
  })
  await page.keyboard.press('Control+V')
  const mayor = paragraphs(page).filter({ hasText: 'The mayor of Orlo' })
  await expect(mayor).toHaveCount(1)
  await expect(paragraphs(page).filter({ hasText: 'She left without a word.' })).toHaveCount(1)
  await expect(story(page).getByText('Share this article')).toHaveCount(0)
  await expect(articles(page)).toHaveCount(2)

  await tab(page, 'Source').click()
  await expect(button(page, 'Put back: Share this article')).toBeVisible()

  await mayor.click()
  await page.keyboard.press('Control+Z')
  await expect(mayor).toHaveCount(0)
  await expect(paragraphs(page).filter({ hasText: 'She left without' })).toHaveCount(0)
})
