/** The files of a drop, those inside dropped folders too; hidden ones are left out. */

/** More than this at once is refused by main; the rest can be dropped after. */
export const MOST_FILES = 500

export async function collectFiles(data: DataTransfer): Promise<File[]> {
  // Entries must be taken before the first await: the list is empty after the event.
  const entries = [...data.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null
    return entry ? [entry] : []
  })
  if (entries.length === 0) return [...data.files]
  const files: File[] = []
  for (const entry of entries) await walk(entry, files)
  return files
}

async function walk(entry: FileSystemEntry, files: File[]): Promise<void> {
  if (files.length >= MOST_FILES || entry.name.startsWith('.')) return
  if (entry.isFile) {
    const file = await new Promise<File | null>((done) => {
      ;(entry as FileSystemFileEntry).file(done, () => done(null))
    })
    if (file) files.push(file)
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((done) => {
      reader.readEntries(done, () => done([]))
    })
    if (batch.length === 0) return
    for (const child of batch.sort((a, b) => a.name.localeCompare(b.name))) await walk(child, files)
  }
}
