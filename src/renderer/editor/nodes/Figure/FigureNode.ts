/** A picture with its fields. The picture itself and what is not text are node state, the words are fields. */
import {
  $create,
  $getEditor,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
  NODE_STATE_DIRECT,
} from 'lexical'
import type { ImageRef } from '#shared/article/model.ts'
import type { FieldName } from '../Field/fields.ts'
import { $completeFields, $fieldText } from '../Field/slots.ts'
import { readImage } from './image.ts'
import { createFigureView, exportFigure, type FigureLook, updateFigureView } from './view.ts'

export const FIGURE_FIELDS = [
  'caption',
  'credit',
  'alt',
  'photographer',
  'taken',
] as const satisfies readonly FieldName[]

const imageState = createState('image', { parse: readImage })
const decorativeState = createState('decorative', { parse: (value) => value === true })
const rightsState = createState('rights', {
  parse: (value) => (typeof value === 'string' ? value : ''),
})

export class FigureNode extends DecoratorNode<null> {
  override $config() {
    return this.config('desk-figure', { extends: DecoratorNode, slots: [...FIGURE_FIELDS] })
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const dom = createFigureView()
    updateFigureView(dom, editor, $look(this))
    return dom
  }

  override updateDOM(prev: this, dom: HTMLElement): false {
    const before = $look(prev)
    const now = $look(this)
    if (now.image !== before.image || now.decorative !== before.decorative) {
      updateFigureView(dom, $getEditor(), now)
    }
    return false
  }

  override exportDOM(editor: LexicalEditor): DOMExportOutput {
    return {
      element: exportFigure(
        editor,
        $look(this),
        $fieldText(this, 'alt'),
        [$fieldText(this, 'caption'), $fieldText(this, 'credit')].filter((t) => t !== ''),
      ),
    }
  }

  override getTextContent(): string {
    const lines = [$fieldText(this, 'caption'), $fieldText(this, 'credit')]
    return lines.filter((line) => line !== '').join('\n')
  }

  override isInline(): false {
    return false
  }

  override decorate(): null {
    return null
  }
}

export interface FigureParts {
  readonly image: ImageRef | null
  readonly decorative: boolean
  readonly rights: string
}

export function $createFigureNode(parts: Partial<FigureParts> = {}): FigureNode {
  const node = $create(FigureNode)
  $setFigureParts(node, parts)
  $completeFields(node, FIGURE_FIELDS)
  return node
}

export function $isFigureNode(node: LexicalNode | null | undefined): node is FigureNode {
  return node instanceof FigureNode
}

export function $figureParts(node: FigureNode): FigureParts {
  return {
    image: $getState(node, imageState),
    decorative: $getState(node, decorativeState),
    rights: $getState(node, rightsState),
  }
}

export function $setFigureParts(node: FigureNode, parts: Partial<FigureParts>): void {
  if (parts.image !== undefined) $setState(node, imageState, parts.image)
  if (parts.decorative !== undefined) $setState(node, decorativeState, parts.decorative)
  if (parts.rights !== undefined) $setState(node, rightsState, parts.rights)
}

/** What the view shows, read from this very version of the node. */
function $look(node: FigureNode): FigureLook {
  return {
    image: $getState(node, imageState, NODE_STATE_DIRECT),
    decorative: $getState(node, decorativeState, NODE_STATE_DIRECT),
  }
}
