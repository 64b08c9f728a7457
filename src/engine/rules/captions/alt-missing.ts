import { isBlank } from '../blank.ts'
import { defineRule } from '../define.ts'

/** IMG_2034.jpg, "Orlo quay.png", with or without folders. */
const FILE_NAME =
  /^[^\n]{1,200}\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|tiff?|bmp|svg|raw|nef|cr[23]|dng)$/i
/** What cameras call their files, without the ending. */
const CAMERA_NAME = /^(?:_?DSC[NF_]?|IMG|_MG|PXL|DJI|GOPR|MVI|DCIM|P)[-_]?\d{3,}(?:[-_]\w{1,20})?$/i

export const altMissing = defineRule({
  id: 'alt-missing',
  severity: 'warning',
  looksAt: 'figure',
  message: 'No alt text. Describe what the picture shows for readers who cannot see it.',
  why: 'Screen readers say the alt text in place of the picture. Without it these readers get nothing.',
  source: 'WAI; IPTC alt text; SD',
  version: 1,
  examples: {
    bad: [
      { figures: [{ alt: '' }], where: 'figures[0].alt', text: '' },
      { figures: [{ alt: ' \n' }], where: 'figures[0].alt', text: '' },
      { figures: [{ alt: 'DSC0042.JPG' }], where: 'figures[0].alt', text: 'DSC0042.JPG' },
      { figures: [{ alt: 'orlo-quay-3.webp' }], where: 'figures[0].alt', text: 'orlo-quay-3.webp' },
      { figures: [{ alt: 'IMG_2034' }], where: 'figures[0].alt', text: 'IMG_2034' },
    ],
    good: [
      { figures: [{ alt: 'Two women mend a green net on a quay' }] },
      { figures: [{ alt: 'Portrait' }] },
      { figures: [{ alt: 'A page that reads jpg or png.' }] },
    ],
  },
  check({ alt, decorative }, _copy, report) {
    if (decorative) return
    if (isBlank(alt.text)) {
      report({ unit: alt, span: { start: 0, end: 0 } })
      return
    }
    const start = alt.text.length - alt.text.trimStart().length
    const name = alt.text.trim()
    if (FILE_NAME.test(name) || CAMERA_NAME.test(name)) {
      report({ unit: alt, span: { start, end: start + name.length } })
    }
  },
})
