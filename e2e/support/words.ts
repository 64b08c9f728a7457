/** The words of the scenarios: what a person sees and does, in one place. */
import { expect, type Locator, type Page } from '@playwright/test'

export const story = (page: Page): Locator => page.getByRole('textbox', { name: 'Story' })
export const articles = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'Articles' }).locator('[role=option][data-key]')
export const findings = (page: Page, rule?: string): Locator =>
  page.locator(rule ? `[data-rule="${rule}"]` : '[data-rule]')
export const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name })
export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name })
/** A field of the headline block or of a picture: headline, caption, credit … */
export const field = (page: Page, name: string): Locator =>
  story(page).locator(`[data-field="${name}"]`)
export const paragraphs = (page: Page): Locator => story(page).locator('p')

export async function openStory(page: Page, headline: string): Promise<void> {
  await articles(page).filter({ hasText: headline }).click()
  await expect(field(page, 'headline')).toHaveText(headline)
}

/** Does something that changes the article and waits until the change is on the disk. */
export async function savedAfter(page: Page, change: () => Promise<void>): Promise<void> {
  const mark = () =>
    page.locator('.saved').evaluate((element) => (element as HTMLElement).dataset.saved ?? null)
  const before = await mark()
  await change()
  // Not saved for at least the pause that a save waits for, or saved already at a later time.
  await expect.poll(mark, { intervals: [20] }).not.toBe(before)
  await expect(page.locator('.saved')).toHaveText(/^Saved \d\d:\d\d$/)
}

/** Puts the caret at the end of the paragraph that holds the words. The End key would stop at the end of a line. */
export async function caretAfter(page: Page, words: string): Promise<void> {
  const paragraph = paragraphs(page).filter({ hasText: words }).first()
  await paragraph.click()
  await paragraph.evaluate((element) => {
    const selection = getSelection()
    selection?.selectAllChildren(element)
    selection?.collapseToEnd()
    // The editor hears of it with the next task, a person's next key comes later still, a test's might not.
    return new Promise((heard) => requestAnimationFrame(() => setTimeout(heard)))
  })
}

/** Selects these words in the copy, wherever they stand there first. They lie within one stretch of one format. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await paragraphs(page).filter({ hasText: words }).first().click()
  await story(page).evaluate((root, words) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(words) ?? -1
      if (at < 0) continue
      getSelection()?.setBaseAndExtent(
        walker.currentNode,
        at,
        walker.currentNode,
        at + words.length,
      )
      break
    }
    // As in caretAfter: the editor hears of it with the next task.
    return new Promise((heard) => requestAnimationFrame(() => setTimeout(heard)))
  }, words)
}

/** Types other words over these. */
export async function retype(page: Page, words: string, others: string): Promise<void> {
  await selectWords(page, words)
  await page.keyboard.type(others)
}

/** The rows of the quote ledger. */
export const quotes = (page: Page): Locator =>
  page.getByRole('list', { name: 'Quotes' }).getByRole('listitem')
/** What stands beside a changed quote while the caret is in it. */
export const slip = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'What the source says' })
