import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import yauzl from 'yauzl'

/**
 * Unpacks the files of a zip that `place` gives a path, under `folder`, with their permissions.
 * yauzl refuses names that climb out of the folder.
 */
export function unzip(
  zip: string,
  folder: string,
  place: (name: string) => string | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    yauzl.open(zip, { lazyEntries: true }, (failed, file) => {
      if (failed) return reject(failed)
      file.on('error', reject)
      file.on('end', () => resolve())
      file.on('entry', (entry: yauzl.Entry) => {
        const path = place(entry.fileName)
        if (path === undefined) return file.readEntry()
        file.openReadStream(entry, async (error, stream) => {
          if (error) return reject(error)
          try {
            const target = join(folder, path)
            await mkdir(dirname(target), { recursive: true })
            const mode = (entry.externalFileAttributes >>> 16) & 0o777
            await pipeline(stream, createWriteStream(target, { mode: mode || 0o644 }))
            file.readEntry()
          } catch (problem) {
            reject(problem)
          }
        })
      })
      file.readEntry()
    })
  })
}
