/** Typing right up to the close once made the window answer “not saved”, and the program asked instead of ending. */
import { expect, test } from '../support/desk.ts'
import { articles } from '../support/words.ts'

for (const keys of ['Typed', 'Typed and closed', 'Typed and closed at once']) {
  test(`closing right after “${keys}” saves all of it`, async ({ launchDesk }) => {
    const desk = await launchDesk()
    await desk.page.keyboard.press('Control+N')
    // A new article has the caret in its headline: nothing to click.
    await expect(desk.page.getByRole('textbox', { name: 'Headline' })).toBeFocused()
    await desk.page.keyboard.type(keys)
    await desk.close()
    const { page } = await launchDesk()
    await expect(articles(page)).toHaveText([new RegExp(`^${keys}\\d`)])
  })
}
