import type { Shelf } from '#shared/library.ts'

export const SHELVES: readonly { readonly id: Shelf; readonly label: string }[] = [
  { id: 'in-hand', label: 'In hand' },
  { id: 'ready', label: 'Ready' },
  { id: 'exported', label: 'Exported' },
  { id: 'bin', label: 'Bin' },
]
