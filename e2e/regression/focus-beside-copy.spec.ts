/**
 * Words of the copy stay selected while the focus is in another pane. A paste there once replaced them, and Ctrl+X
 * took them out; F9 restored the quote chosen last in the ledger, not the one at the caret.
 */
import { QUAY, QUOTES, WIRE } from '../support/copy.ts'
import { expect, test } from '../support/desk.ts'
import { fillClipboard } from '../support/dialogs.ts'
import {
  articles,
  openStory,
  paragraphs,
  quotes,
  retype,
  selectWords,
  slip,
  story,
} from '../support/words.ts'

test('with the focus in the library a paste makes articles, and nothing is cut from the copy', async ({
  launchDesk,
}) => {
  const desk = await launchDesk()
  const { page } = desk
  await fillClipboard(desk, { text: QUOTES })
  await page.keyboard.press('Control+V')
  await openStory(page, QUAY)
  const before = await paragraphs(page).allInnerTexts()

  await selectWords(page, 'new fenders')
  await articles(page).first().focus()
  await page.keyboard.press('Control+X')
  await fillClipboard(desk, { text: WIRE })
  await page.keyboard.press('Control+V')
  await expect(articles(page)).toHaveCount(3)
  await openStory(page, QUAY)
  expect(await paragraphs(page).allInnerTexts()).toEqual(before)
})

test('F9 in the text restores the quote at the caret, whatever the ledger had in hand', async ({
  launchDesk,
}) => {
  const desk = await launchDesk()
  const { page } = desk
  await fillClipboard(desk, { text: QUOTES })
  await page.keyboard.press('Control+V')
  await openStory(page, QUAY)
  await page.keyboard.press('Alt+2')
  const fenders = quotes(page).filter({ hasText: 'promised new fenders' })
  const questions = quotes(page).filter({ hasText: 'of us had stopped asking' })
  await retype(page, 'by June', 'by July')
  await retype(page, 'stopped asking', 'stopped asking for')
  await expect(questions).toContainText('1 word changed')
  await expect(questions).toHaveAttribute('aria-current', 'true')

  await fenders.locator('[data-quote]').focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await expect(fenders).toHaveAttribute('aria-current', 'true')
  await story(page).focus()
  await expect(slip(page)).toContainText('for')
  await expect(questions).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('F9')
  await expect(questions).toContainText('verbatim')
  await expect(fenders).toContainText('1 word changed')
})
