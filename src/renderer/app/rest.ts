/**
 * All that the first screen does without, in one file: read as soon as the text is on the paper (app/later.ts).
 * One file, so that nothing of it is pulled into what the start has to read.
 */

export { Palette } from '../commands/Palette.tsx'
export { Desk } from '../features/desk/Desk.tsx'
export { ExportPage } from '../features/export/ExportPage.tsx'
export { About } from '../features/help/About.tsx'
export { KeySheet } from '../features/help/KeySheet.tsx'
export { Reading } from '../features/history/Reading.tsx'
export { Library } from '../features/library/Library.tsx'
export { SourceView } from '../features/source/SourceView.tsx'
export { Leaving } from './Leaving.tsx'
export { LinkPopover } from './LinkPopover.tsx'
