/** What each command of shared/contract/commands.ts does, whether it can, and how a key finds it. */
import { COMMANDS, type CommandId, type CommandInfo } from '#shared/contract/commands.ts'
import { type KeyPress, matches } from './keys.ts'

export interface Action {
  run(): void
  /** Absent: always. */
  enabled?(): boolean
}
export type Actions = Record<CommandId, Action>

/**
 * Where the focus is. In the copy the editor handles its own keys; in a field they belong to the field, and what
 * formats the copy is left alone too.
 */
export type Place = 'copy' | 'field' | 'elsewhere'

export interface Registry {
  info(id: CommandId): CommandInfo
  can(id: CommandId): boolean
  /** False when there is no such command or it cannot run now. */
  run(id: string): boolean
  /** Runs the command of a key press that is the window's to handle; false when there is none. */
  press(event: KeyPress, at?: Place): boolean
}

export function createRegistry(actions: Actions, mac: boolean): Registry {
  const infos = new Map<string, CommandInfo>(COMMANDS.map((c) => [c.id, c]))
  const can = (id: CommandId) => actions[id].enabled?.() ?? true
  function run(id: string): boolean {
    const info = infos.get(id)
    if (!info || !can(info.id as CommandId)) return false
    actions[info.id as CommandId].run()
    return true
  }
  return {
    info: (id) => infos.get(id) as CommandInfo,
    can,
    run,
    press(event, at = 'elsewhere') {
      for (const command of COMMANDS) {
        if (command.by === 'editor' && at !== 'elsewhere') continue
        if (command.group === 'format' && at === 'field') continue
        if (command.keys.some((key) => matches(key, event, mac))) {
          run(command.id)
          return true
        }
      }
      return false
    },
  }
}
