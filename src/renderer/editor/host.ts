/** What the nodes' views ask of the window: where a picture is, which language the story is in, what a button does. */
import { getPeerDependencyFromEditor } from '@lexical/extension'
import { defineExtension, type LexicalEditor, safeCast } from 'lexical'

export interface DeskHost {
  language(): string
  imageUrl(hash: string): string
  pickImage(block: string): void
  pictureNotes(): void
  openLink(href: string): void
  paste(data: { text: string; html: string | null; files: readonly File[] }): void
}

/** Stands in where no window is: tests and headless editors. */
export const NO_HOST: DeskHost = {
  language: () => 'en-US',
  imageUrl: (hash) => hash,
  pickImage: () => {},
  pictureNotes: () => {},
  openLink: () => {},
  paste: () => {},
}

export const HostExtension = defineExtension({
  name: 'desk/host',
  config: safeCast<{ host: DeskHost }>({ host: NO_HOST }),
  build: (_editor, config) => config.host,
})

export function hostOf(editor: LexicalEditor): DeskHost {
  return getPeerDependencyFromEditor<typeof HostExtension>(editor, 'desk/host')?.output ?? NO_HOST
}
