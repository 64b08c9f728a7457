import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { electronFiles, isTest, type Room, roomOf, rooms } from './rooms.ts'
import { type Import, readSource, type Source } from './source.ts'

export interface Trouble {
  /** Path from the root of the project, with slashes. */
  readonly file: string
  /** Line and column, from 1. */
  readonly line: number
  readonly column: number
  readonly message: string
}

/**
 * Checks that every file keeps to its room: what it imports, from where, and that no files import each other in a ring.
 * `files` maps paths from the root (with slashes) to their text; only files under `src/` are judged.
 */
export function checkImports(files: ReadonlyMap<string, string>): Trouble[] {
  const troubles: Trouble[] = []
  const needs = new Map<string, string[]>()
  for (const [file, text] of files) {
    if (!file.startsWith('src/')) continue
    const add = (at: number, message: string) =>
      troubles.push({ file, ...placeOf(text, at), message })
    const room = roomOf(file)
    if (!room) {
      add(0, `This file is in no room. The rooms are ${rooms.map((r) => r.folder).join(', ')}.`)
      continue
    }
    const source = readSource(file, text)
    for (const message of source.broken) add(0, message)
    for (const one of source.imports) {
      const message = wrong(file, room, one)
      if (message) add(one.at, message)
    }
    for (const { at, message } of wrongUses(file, room, source)) add(at, message)
    const values = source.imports.filter((one) => !one.typeOnly)
    needs.set(
      file,
      values.flatMap((one) => target(file, one.from) ?? []),
    )
  }
  for (const ring of rings(needs)) {
    const message = `These files import each other in a ring: ${ring.join(' → ')}.`
    troubles.push({ file: ring[0] ?? '', line: 1, column: 1, message })
  }
  return troubles
}

/** What is wrong with one import, as a sentence that names what is allowed; undefined when nothing is. */
function wrong(file: string, room: Room, { from }: Import): string | undefined {
  if (from.startsWith('.')) {
    return roomOf(target(file, from) ?? '') === room
      ? extensionMissing(from)
      : `'${from}' leaves the room ${room.name}. Across rooms import by a # name of package.json.`
  }
  if (from.startsWith('#')) {
    const there = roomOf(target(file, from) ?? '')
    if (!there) return `'${from}' is no # name of package.json that leads into a room.`
    const allowed = there === room || room.may.some((prefix) => from.startsWith(prefix))
    return allowed
      ? extensionMissing(from)
      : `${room.name} may not import '${from}'. ${mayOf(room)}`
  }
  return wrongPackage(file, room, from)
}

function wrongPackage(file: string, room: Room, from: string): string | undefined {
  const builtin = from.startsWith('node:') || builtinModules.includes(from)
  const name = from.replace(/\?.*$/, '')
  if (builtin) {
    return room.node || isTest(file)
      ? undefined
      : `${room.name} may not import Node's '${from}'. ${mayOf(room)}`
  }
  if (name === 'electron' || name.startsWith('electron/')) {
    return electronFiles.test(file)
      ? undefined
      : 'Only main/shell, main/index.ts and preload import electron.'
  }
  if (isTest(file)) return undefined
  const allowed = room.packages.some((one) =>
    one.endsWith('/*') ? name.startsWith(one.slice(0, -1)) : name === one,
  )
  return allowed ? undefined : `${room.name} may not import the package '${from}'. ${mayOf(room)}`
}

function wrongUses(file: string, room: Room, { uses }: Source) {
  const found: { at: number; message: string }[] = []
  for (const { what, at } of uses) {
    if (what === 'window.copydesk') {
      if (room.name === 'renderer/bridge' || isTest(file)) continue
      found.push({
        at,
        message: 'Only renderer/bridge reads window.copydesk. Import #bridge/ here.',
      })
    } else if (room.pure && !isTest(file)) {
      const message = `${room.name} has no clock and no chance of its own: pass in what ${what} would give.`
      found.push({ at, message })
    }
  }
  return found
}

function mayOf(room: Room): string {
  const named = [...room.may, ...room.packages, ...(room.node ? ['node:*'] : [])]
  return named.length > 0
    ? `It may import ${named.join(', ')} (scripts/checks/rooms.ts).`
    : 'It imports nothing but itself (scripts/checks/rooms.ts).'
}

function extensionMissing(from: string): string | undefined {
  if (/\.[a-z0-9]+(\?.*)?$/.test(from)) return undefined
  return `'${from}' needs its extension, such as .ts: Node runs the command line straight from the sources.`
}

/** The path from the root that an import names; undefined for packages. */
function target(file: string, from: string): string | undefined {
  const plain = from.replace(/\?.*$/, '')
  if (plain.startsWith('.')) return posix.join(posix.dirname(file), plain)
  const room = rooms.find(({ hash }) => hash !== undefined && plain.startsWith(hash))
  return room?.hash && room.folder + plain.slice(room.hash.length)
}

/** Each ring of imports once, begun at its first file by name, so that the report is the same every time. */
function rings(needs: ReadonlyMap<string, readonly string[]>): string[][] {
  const found = new Map<string, string[]>()
  const done = new Set<string>()
  const trail: string[] = []
  const walk = (file: string) => {
    const at = trail.indexOf(file)
    if (at >= 0) {
      const ring = trail.slice(at)
      const first = ring.indexOf([...ring].sort()[0] ?? '')
      const turned = [...ring.slice(first), ...ring.slice(0, first)]
      found.set(turned.join('\n'), [...turned, turned[0] ?? ''])
      return
    }
    if (done.has(file)) return
    trail.push(file)
    for (const next of needs.get(file) ?? []) if (needs.has(next)) walk(next)
    trail.pop()
    done.add(file)
  }
  for (const file of [...needs.keys()].sort()) walk(file)
  return [...found.values()]
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}
