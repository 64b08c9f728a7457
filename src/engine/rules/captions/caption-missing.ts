import { isBlank } from '../blank.ts'
import { defineRule } from '../define.ts'

export const captionMissing = defineRule({
  id: 'caption-missing',
  severity: 'error',
  looksAt: 'figure',
  message: 'This picture has no caption. Say who, what, where and when.',
  why: 'A picture without a caption tells readers nothing for certain, and those who know better will guess.',
  source: 'AP; RTR; NPR; SD',
  version: 1,
  examples: {
    bad: [
      { figures: [{ caption: '' }], where: 'figures[0].caption', text: '' },
      { figures: [{ caption: '   ' }], where: 'figures[0].caption', text: '' },
    ],
    good: [
      { figures: [{ caption: 'Marta Kell leaves the courthouse in Orlo on March 3, 2024.' }] },
      { figures: [{ caption: 'Hana Oduya' }] },
    ],
  },
  check({ caption }, _copy, report) {
    if (isBlank(caption.text)) report({ unit: caption, span: { start: 0, end: 0 } })
  },
})
