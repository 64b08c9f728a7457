export type {
  DeskEditorHandle,
  DeskEditorProps,
  EditorCommand,
  EditorState,
} from './contract.ts'
export { DeskEditor } from './DeskEditor.tsx'
