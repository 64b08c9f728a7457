/** Each format against its golden file: read the diff before you accept it with `vitest -u`. */
import { describe, expect, it } from 'vitest'
import { type ExportFormat, FORMAT_EXTENSIONS } from '#shared/receipt.ts'
import { writeArticle } from './index.ts'
import { arabicStory, harbourStory } from './testing/story.ts'

const FOLDERS: Record<ExportFormat, string> = {
  html: 'html',
  md: 'markdown',
  txt: 'text',
  ninjs: 'ninjs',
}

describe.each(Object.keys(FOLDERS) as ExportFormat[])('%s', (format) => {
  it.each([
    ['harbour', harbourStory()],
    ['arabic', arabicStory()],
  ])('writes %s as its golden file says', async (name, article) => {
    const { text } = writeArticle(article, format)
    const file = `./${FOLDERS[format]}/golden/${name}${FORMAT_EXTENSIONS[format]}`
    await expect(text).toMatchFileSnapshot(file)
  })
})
