import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  $isTableCellNode,
  $isTableNode,
  $isTableRowNode,
  TableCellHeaderStates,
  type TableNode,
} from '@lexical/table'
import { $createParagraphNode, $getState, $setState, createState } from 'lexical'
import type { RichText, Table } from '#shared/article/model.ts'
import { defineBlock } from '../../mapping/block.ts'
import { $inlineNodes, $readRichText } from '../../mapping/richText.ts'
import { $blockId, $setBlockId } from '../../state/ids.ts'
import type { FieldName } from '../Field/fields.ts'
import { $fieldText, $setFieldText } from '../Field/slots.ts'

export const TABLE_FIELDS = ['tableCaption'] as const satisfies readonly FieldName[]

const headerRowState = createState('headerRow', { parse: (value) => value === true })

export const tableBlock = defineBlock<Table>({
  type: 'table',
  $is: $isTableNode,
  $create: (block) => {
    const table = $setBlockId($createTableNode(), block.id)
    $setState(table, headerRowState, block.headerRow)
    $setFieldText(table, 'tableCaption', block.caption)
    block.rows.forEach((cells, at) => {
      const head = block.headerRow && at === 0
      table.append($createTableRowNode().append(...cells.map((cell) => $cellNode(cell, head))))
    })
    return table
  },
  $read: (node) => ({
    type: 'table',
    id: $blockId(node),
    caption: $fieldText(node, 'tableCaption'),
    headerRow: $getState(node, headerRowState),
    rows: (node as TableNode)
      .getChildren()
      .filter($isTableRowNode)
      .map((row) => row.getChildren().filter($isTableCellNode).map($readRichText)),
  }),
})

/** An empty table of the size people start with. */
export function $emptyTable(): Table {
  const row = (): RichText[] => [1, 2, 3].map(() => ({ text: '', marks: [] }))
  return { type: 'table', id: '', caption: '', headerRow: true, rows: [row(), row(), row()] }
}

function $cellNode(cell: RichText, head: boolean) {
  const state = head ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS
  return $createTableCellNode(state).append($createParagraphNode().append(...$inlineNodes(cell)))
}
