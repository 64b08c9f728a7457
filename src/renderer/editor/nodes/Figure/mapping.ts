import type { Figure } from '#shared/article/model.ts'
import { defineBlock } from '../../mapping/block.ts'
import { $blockId, $setBlockId } from '../../state/ids.ts'
import { $fieldText, $setFieldText } from '../Field/slots.ts'
import { $createFigureNode, $figureParts, $isFigureNode, type FigureNode } from './FigureNode.ts'

export const figureBlock = defineBlock<Figure>({
  type: 'figure',
  $is: $isFigureNode,
  $create: (block) => {
    const { image, decorative, rights } = block
    const node = $setBlockId($createFigureNode({ image, decorative, rights }), block.id)
    $setFieldText(node, 'caption', block.caption)
    $setFieldText(node, 'credit', block.credit)
    $setFieldText(node, 'alt', block.alt)
    $setFieldText(node, 'photographer', block.photographer)
    $setFieldText(node, 'taken', block.date)
    return node
  },
  $read: (node) => ({
    type: 'figure',
    id: $blockId(node),
    caption: $fieldText(node, 'caption'),
    credit: $fieldText(node, 'credit'),
    photographer: $fieldText(node, 'photographer'),
    alt: $fieldText(node, 'alt'),
    date: $fieldText(node, 'taken'),
    ...$figureParts(node as FigureNode),
  }),
})
