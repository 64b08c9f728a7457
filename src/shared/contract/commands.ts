/**
 * Every command of the window, once: the palette, the shortcut sheet, the key handling and main's menu all
 * read this list. What a command does stands in renderer/commands.
 *
 * Keys: `Mod` is Ctrl, on macOS ⌘ (Electron's CmdOrCtrl). The window handles its keys itself, so the menu
 * shows `keys[0]` with `registerAccelerator: false` and sends the `command` event on a click.
 */
export const COMMAND_GROUPS = {
  file: 'File',
  edit: 'Edit',
  format: 'Format',
  findings: 'Findings',
  view: 'View',
  help: 'Help',
} as const
export type CommandGroup = keyof typeof COMMAND_GROUPS

export interface CommandInfo {
  readonly id: string
  readonly title: string
  readonly group: CommandGroup
  /** The first is the one shown. */
  readonly keys: readonly string[]
  /** 'editor': the copy handles the key itself while it has the focus; the window's key handling leaves it alone. */
  readonly by: 'window' | 'editor'
}

const command = <const I extends string>(
  group: CommandGroup,
  id: I,
  title: string,
  keys: readonly string[] = [],
  by: CommandInfo['by'] = 'window',
) => ({ id, title, group, keys, by })

export const COMMANDS = [
  command('file', 'article.new', 'New article', ['Mod+N']),
  command('file', 'intake.open', 'Take in files…', ['Mod+O']),
  command('file', 'article.save', 'Save now', ['Mod+S']),
  command('file', 'export.open', 'Export…', ['Mod+E']),
  command('file', 'article.duplicate', 'Duplicate the article', ['Mod+Shift+D']),
  command('file', 'article.ready', 'Mark the article as ready'),
  command('file', 'article.inHand', 'Take the article back in hand'),
  command('file', 'article.bin', 'Move the article to the bin'),
  command('file', 'settings.open', 'Settings', ['Mod+,']),
  command('file', 'style.open', 'House style', ['Mod+Shift+H']),
  command('file', 'style.names', 'House names'),
  command('file', 'style.trial', 'Try a rule on the library…'),

  command('edit', 'edit.undo', 'Undo', ['Mod+Z'], 'editor'),
  command('edit', 'edit.redo', 'Redo', ['Mod+Shift+Z', 'Mod+Y'], 'editor'),
  command('edit', 'library.search', 'Search the library', ['Mod+Shift+F']),

  command('format', 'format.bold', 'Bold', ['Mod+B'], 'editor'),
  command('format', 'format.italic', 'Italic', ['Mod+I'], 'editor'),
  command('format', 'format.link', 'Link…', ['Mod+Shift+K']),
  command('format', 'format.paragraph', 'Paragraph', ['Mod+Alt+0']),
  command('format', 'format.heading2', 'Heading', ['Mod+Alt+2']),
  command('format', 'format.heading3', 'Smaller heading', ['Mod+Alt+3']),
  command('format', 'format.quote', 'Block quote', ['Mod+Shift+9']),
  command('format', 'format.bullets', 'List', ['Mod+Shift+8']),
  command('format', 'format.numbers', 'Numbered list', ['Mod+Shift+7']),
  command('format', 'insert.picture', 'Picture…', ['Mod+Shift+P']),
  command('format', 'insert.table', 'Table'),
  command('format', 'insert.divider', 'Divider'),

  command('findings', 'finding.go', 'Go to the finding in hand, then to the next', ['F8']),
  command('findings', 'finding.previous', 'Go to the finding before', ['Shift+F8']),
  command('findings', 'finding.fix', 'Fix the finding in hand', ['Mod+.']),
  command('findings', 'quote.restore', 'Put the source’s words back into the quote', ['F9']),
  command('findings', 'finding.aside', 'Set the finding aside, or override it…', ['Mod+;']),
  command('findings', 'finding.why', 'Explain the finding in hand', ['Shift+F1']),
  command('findings', 'finding.fixSafe', 'Fix all the safe ones'),

  command('view', 'palette.open', 'Find an article or a command', ['Mod+K']),
  command('view', 'view.library', 'Fold the library away, or bring it back', ['Mod+1']),
  command('view', 'view.desk', 'Fold the desk away, or bring it back', ['Mod+2']),
  command('view', 'view.source', 'Article beside its source, or alone', ['Mod+\\']),
  command('view', 'desk.findings', 'Show the findings', ['Alt+1']),
  command('view', 'desk.quotes', 'Show the quotes', ['Alt+2']),
  command('view', 'desk.source', 'Show the source', ['Alt+3']),
  command('view', 'desk.history', 'Show the history', ['Alt+4']),
  command('view', 'desk.details', 'Show the details', ['Alt+5']),
  command('view', 'pane.next', 'Go to the next pane', ['F6']),
  command('view', 'pane.previous', 'Go to the pane before', ['Shift+F6']),

  command('help', 'help.keys', 'Keys', ['F1', 'Mod+/']),
  command('help', 'help.about', 'About Copydesk'),
] as const satisfies readonly CommandInfo[]

export type CommandId = (typeof COMMANDS)[number]['id']
