/**
 * Files of one export, written together: all of them under one free name, or none. Each is written beside its
 * place and renamed into it, so that nobody ever reads half a file; a file that is there already is never touched.
 */
import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '#shared/result.ts'

export interface OutFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Beyond this many files of one name something else is wrong. */
const MOST = 9999

export interface Together {
  /** Made when missing. */
  readonly folder: string
  /** The name without extension; " 2", " 3" … is added until every file of the set is free. */
  readonly name: string
  /** What the names of the set end in: `.html`, `.receipt.json`. */
  readonly endings: readonly string[]
  /** The files, once the name is known; each must end in one of the endings. */
  readonly make: (name: string) => readonly OutFile[]
  /** Relative paths named by their content: written where they are not there yet. */
  readonly beside?: readonly OutFile[]
}

/** Answers the names written, in the order of `make`. */
export async function writeTogether(set: Together): Promise<Result<string[]>> {
  const claimed: string[] = []
  try {
    await mkdir(set.folder, { recursive: true })
    const name = await claim(set, claimed)
    for (const file of set.beside ?? []) await writeBeside(set.folder, file)
    const files = set.make(name)
    for (const file of files) await replace(join(set.folder, file.name), file.bytes)
    return ok(files.map((f) => f.name))
  } catch (error) {
    await Promise.all(claimed.map((path) => rm(path, { force: true }).catch(() => {})))
    return fail('storage', sentence(set.folder, error as NodeJS.ErrnoException), set.folder)
  }
}

/** Creates every file of the set empty, which only succeeds where none is there; leaves their paths in `claimed`. */
async function claim(set: Together, claimed: string[]): Promise<string> {
  for (let n = 1; n <= MOST; n++) {
    const name = n === 1 ? set.name : `${set.name} ${n}`
    try {
      for (const ending of set.endings) {
        const path = join(set.folder, name + ending)
        const file = await open(path, 'wx')
        claimed.push(path)
        await file.close()
      }
      return name
    } catch (error) {
      for (const path of claimed.splice(0)) await rm(path, { force: true })
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  throw Object.assign(new Error('no free name'), { code: 'EEXIST' })
}

async function writeBeside(folder: string, file: OutFile): Promise<void> {
  const path = join(folder, ...file.name.split('/'))
  await mkdir(dirname(path), { recursive: true })
  const there = await stat(path).then(
    () => true,
    () => false,
  )
  if (!there) await replace(path, file.bytes)
}

async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.copydesk-${randomBytes(8).toString('hex')}.tmp`)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw error
  }
}

function sentence(folder: string, error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
      return `The folder ${folder} may not be written to. Choose another, or change its permissions.`
    case 'EROFS':
      return `The folder ${folder} is on a disk that can only be read. Choose another.`
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk of ${folder} is full. Make room and export again.`
    case 'ENOTDIR':
    case 'EEXIST':
      return `${folder} is a file, or holds too many exports of this name. Choose a folder.`
    case 'ENAMETOOLONG':
      return `The path of ${folder} is too long for this system. Choose a folder nearer to the root.`
    default:
      return `The export could not be written to ${folder} (${error.code ?? error.message}).`
  }
}
