/** A figure as an association of ninjs. */
import type { Figure } from '#shared/article/model.ts'
import type { ExportCopy } from '../copy.ts'
import { filled, type Json } from '../json.ts'
import { offsetTime } from '../time.ts'
import { pictureUri } from './uri.ts'

/** Figure id → "image-1" …, in reading order. */
export function associationNames(copy: ExportCopy): Map<string, string> {
  const figures = copy.blocks.filter((b) => b.type === 'figure')
  return new Map(figures.map((f, i) => [f.id, `image-${i + 1}`]))
}

export function association(figure: Figure, name: string, copy: ExportCopy): Json {
  const path = copy.pictures.get(figure.id)
  return filled({
    name,
    rel: 'illustration',
    uri: pictureUri(copy.id, figure.id),
    type: 'picture',
    contentCreated: offsetTime(figure.date) ?? '',
    by: figure.credit,
    copyrightNotice: figure.rights,
    people: figure.photographer === '' ? [] : [{ name: figure.photographer, rel: 'creator' }],
    descriptions: [
      figure.caption === '' ? [] : [text('caption', figure.caption.replaceAll('\n', ' '))],
      // An empty alt is a statement: this picture is decoration.
      figure.decorative ? [text('alt', '')] : figure.alt === '' ? [] : [text('alt', figure.alt)],
    ].flat(),
    // The file lies beside the export, and `href` takes absolute addresses only: the path goes into the title.
    renditions:
      path === undefined || figure.image === null
        ? []
        : [
            filled({
              name: 'original',
              title: path,
              contentType: figure.image.type,
              width: whole(figure.image.width),
              height: whole(figure.image.height),
            }),
          ],
  })
}

const text = (role: string, value: string): Json => ({ role, contentType: 'text/plain', value })

const whole = (pixels: number | null): Json =>
  pixels === null || pixels < 1 ? '' : Math.round(pixels)
