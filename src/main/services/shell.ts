/** What use-cases ask of the system around the window. Implemented in shell/, faked in tests. */
import type { EventName, EventPayload } from '#shared/contract/channels.ts'
import type { Settings } from '#shared/library.ts'

export interface Shell {
  /** Files of copy to take in; none when the person cancelled. */
  chooseCopy(): Promise<readonly string[]>
  choosePicture(): Promise<string | null>
  /** A folder to export to; opens at `at` when that is still there. */
  chooseFolder(at: string | null): Promise<string | null>
  /** A place for a file that is offered under this name; the title says what it is. */
  chooseSaveAs(name: string, title: string): Promise<string | null>
  chooseStyleFile(): Promise<string | null>
  /** Asks, then opens the link in the system's own program. */
  openLink(href: string): Promise<void>
  /** Shows a file in the system's file manager. */
  reveal(path: string): void
  followTheme(theme: Settings['theme']): void
  /** The window's answer to `flush`. */
  flushed(saved: boolean): void
}

export interface Log {
  /** A fault, for the log file: what was going on, and the error with its stack. */
  fault(where: string, error: unknown): void
}

export type Emit = <E extends EventName>(event: E, payload: EventPayload<E>) => void
