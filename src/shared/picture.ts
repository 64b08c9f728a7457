/** What a picture file says about itself (IPTC photo metadata), under the names of the figure's fields. */
import * as v from 'valibot'

export const pictureNotesSchema = v.object({
  /** dc:description, IIM 2:120, Exif ImageDescription. */
  caption: v.string(),
  /** photoshop:Credit, IIM 2:110. */
  credit: v.string(),
  /** dc:creator, IIM 2:80, Exif Artist; several are joined with a comma. */
  photographer: v.string(),
  /** Iptc4xmpCore:AltTextAccessibility. */
  alt: v.string(),
  /** photoshop:DateCreated, IIM 2:55, Exif DateTimeOriginal: the day, as ISO (2024-03-03). */
  date: v.string(),
  /** dc:rights, IIM 2:116, Exif Copyright. */
  rights: v.string(),
})
/** Absent is ''. */
export type PictureNotes = v.InferOutput<typeof pictureNotesSchema>

export const NO_NOTES: PictureNotes = {
  caption: '',
  credit: '',
  photographer: '',
  alt: '',
  date: '',
  rights: '',
}
