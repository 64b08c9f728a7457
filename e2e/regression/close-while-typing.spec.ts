/** Typing right up to the close once made the window answer “not saved”, and the program asked instead of ending. */
import { expect, test } from '../support/desk.ts'
import { articles, field } from '../support/words.ts'

for (const keys of ['Typed', 'Typed and closed', 'Typed and closed at once']) {
  test(`closing right after “${keys}” saves all of it`, async ({ launchDesk }) => {
    const desk = await launchDesk()
    await desk.page.keyboard.press('Control+N')
    await field(desk.page, 'headline').click()
    await desk.page.keyboard.type(keys)
    await desk.close()
    const { page } = await launchDesk()
    await expect(articles(page)).toHaveText([new RegExp(`^${keys}\\d`)])
  })
}
