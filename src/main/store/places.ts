import { join } from 'node:path'

/** Where a library lies. All in one folder, so that copying the folder copies the desk. */
export interface LibraryPlaces {
  readonly file: string
  readonly images: string
  readonly backups: string
}

export function libraryIn(folder: string): LibraryPlaces {
  return {
    file: join(folder, 'library.db'),
    images: join(folder, 'images'),
    backups: join(folder, 'backups'),
  }
}
