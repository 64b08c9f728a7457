/** The figure's own DOM. Lexical treats it as one block and looks only into the slots. */
import type { LexicalEditor } from 'lexical'
import type { ImageRef } from '#shared/article/model.ts'
import { hostOf } from '../../host.ts'
import { labelledPlace, place, row } from '../places.ts'

export interface FigureLook {
  readonly image: ImageRef | null
  readonly decorative: boolean
}

/** What a button in a figure does: the key of data-control, read by extensions/Figures. */
export type FigureControl = 'pick' | 'notes' | 'decorative'

export function createFigureView(): HTMLElement {
  const dom = document.createElement('figure')
  dom.className = 'desk-figure'
  dom.setAttribute('role', 'group')
  dom.setAttribute('aria-label', 'Photo')
  dom.append(
    row('desk-picture'),
    row('desk-caption-row', place('caption'), place('credit')),
    row(
      'desk-details',
      labelledPlace('alt', 'Alt text'),
      control('decorative', 'Decoration only'),
      labelledPlace('photographer', 'Photographer'),
      labelledPlace('taken', 'Taken'),
    ),
  )
  return dom
}

export function updateFigureView(dom: HTMLElement, editor: LexicalEditor, look: FigureLook): void {
  const picture = dom.querySelector<HTMLElement>('.desk-picture')
  const { image, decorative } = look
  dom.toggleAttribute('data-decorative', decorative)
  dom.querySelector('[data-control=decorative]')?.setAttribute('aria-pressed', String(decorative))
  if (picture === null || picture.dataset.hash === (image?.hash ?? '')) return
  picture.dataset.hash = image?.hash ?? ''
  if (image === null) picture.replaceChildren(control('pick', 'Add picture'))
  else {
    picture.replaceChildren(
      pictureOf(image, hostOf(editor).imageUrl(image.hash)),
      row(
        'desk-controls',
        control('notes', 'What the file says'),
        control('pick', 'Replace picture'),
      ),
    )
  }
}

/** A copy for other programs: picture, caption and credit as plain HTML. */
export function exportFigure(
  editor: LexicalEditor,
  look: FigureLook,
  alt: string,
  lines: readonly string[],
): HTMLElement {
  const dom = document.createElement('figure')
  if (look.image !== null) {
    const img = pictureOf(look.image, hostOf(editor).imageUrl(look.image.hash))
    img.alt = look.decorative ? '' : alt
    dom.append(img)
  }
  const caption = document.createElement('figcaption')
  caption.textContent = lines.join(' ')
  dom.append(caption)
  return dom
}

/** Its alt text stands in the field below, so the picture itself is silent here. */
function pictureOf(image: ImageRef, url: string): HTMLImageElement {
  const img = document.createElement('img')
  img.src = url
  img.alt = ''
  img.draggable = false
  if (image.width !== null) img.width = image.width
  if (image.height !== null) img.height = image.height
  return img
}

function control(name: FigureControl, label: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'desk-control'
  button.dataset.control = name
  button.tabIndex = -1
  button.textContent = label
  return button
}
