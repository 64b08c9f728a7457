/** The table of DESIGN.md ("Rooms"): who may import whom, and what each room may use from outside. */

export interface Room {
  readonly name: string
  /** Its folder, from the root of the project, with a closing slash; the innermost folder wins. */
  readonly folder: string
  /** Its name in `imports` of package.json, for the rooms that others may import. */
  readonly hash?: string
  /** Prefixes of the `#` names that it may import; its own is always allowed. */
  readonly may: readonly string[]
  /** Packages that it may import; `name/*` stands for every package and path under it. */
  readonly packages: readonly string[]
  /** Whether it may import Node's own modules. */
  readonly node: boolean
  /** Values in, values out: no clock and no chance of its own. */
  readonly pure: boolean
  /** The tsconfig that checks it. */
  readonly tsconfig: string
}

const node = { node: true, pure: false }
const browser = { node: false, pure: false }
const anywhere = { node: false, pure: true }

export const rooms: readonly Room[] = [
  {
    name: 'shared',
    folder: 'src/shared/',
    hash: '#shared/',
    may: [],
    packages: ['valibot'],
    ...anywhere,
    tsconfig: 'src/shared',
  },
  {
    name: 'engine',
    folder: 'src/engine/',
    hash: '#engine/',
    may: ['#shared/'],
    // Pure libraries: strings and trees in, strings and trees out.
    packages: ['js-yaml', 'mdast', 'mdast-util-gfm', 'mdast-util-to-markdown'],
    ...anywhere,
    tsconfig: 'src/engine',
  },
  {
    name: 'main/store',
    folder: 'src/main/store/',
    hash: '#store/',
    may: ['#shared/'],
    packages: ['better-sqlite3'],
    ...node,
    tsconfig: 'src/main/store',
  },
  {
    name: 'main/services',
    folder: 'src/main/services/',
    hash: '#services/',
    may: ['#shared/', '#engine/', '#store/'],
    packages: ['@xmldom/xmldom', 'exifreader', 'image-size', 'linkedom', 'valibot'],
    ...node,
    tsconfig: 'src/main/services',
  },
  {
    name: 'main/ipc',
    folder: 'src/main/ipc/',
    hash: '#ipc/',
    may: ['#shared/', '#services/'],
    packages: ['valibot'],
    ...node,
    tsconfig: 'src/main/ipc',
  },
  {
    name: 'main/shell',
    folder: 'src/main/shell/',
    hash: '#shell/',
    // The packaged program has the command line behind --cli; it starts here.
    may: ['#shared/', '#ipc/', '#services/', '#store/', '#cli/'],
    packages: ['electron'],
    ...node,
    tsconfig: 'src/main',
  },
  {
    // index.ts and the workers: they wire the rooms.
    name: 'main',
    folder: 'src/main/',
    may: ['#shared/', '#ipc/', '#services/', '#store/', '#shell/'],
    packages: ['electron'],
    ...node,
    tsconfig: 'src/main',
  },
  {
    name: 'preload',
    folder: 'src/preload/',
    may: ['#shared/contract/'],
    packages: ['electron'],
    ...browser,
    tsconfig: 'src/preload',
  },
  {
    name: 'renderer/bridge',
    folder: 'src/renderer/bridge/',
    hash: '#bridge/',
    may: ['#shared/'],
    packages: [],
    ...browser,
    tsconfig: 'src/renderer',
  },
  {
    name: 'renderer',
    folder: 'src/renderer/',
    hash: '#renderer/',
    may: ['#bridge/', '#shared/', '#engine/'],
    packages: [
      'react',
      'react/*',
      'react-dom/*',
      'lexical',
      '@lexical/*',
      'react-aria-components',
      'react-resizable-panels',
      'lucide-react',
      '@fontsource-variable/*',
    ],
    ...browser,
    tsconfig: 'src/renderer',
  },
  {
    name: 'cli',
    folder: 'src/cli/',
    hash: '#cli/',
    may: ['#shared/', '#engine/', '#services/', '#store/'],
    packages: ['valibot'],
    ...node,
    tsconfig: 'src/cli',
  },
]

/** Files that import electron although their room holds others that must not. */
export const electronFiles = /^src\/main\/(shell\/|index\.ts$)|^src\/preload\//

/** Type-checks beside the rooms: tests may use more than the room they test, and tools belong to none. */
export const furtherTypeChecks = ['tsconfig.tests.json', 'e2e', 'bench', 'tsconfig.json'] as const

/** The room of a file (path from the root, with slashes), the innermost that holds it. */
export function roomOf(path: string): Room | undefined {
  const holding = rooms.filter((room) => path.startsWith(room.folder))
  return holding.sort((a, b) => b.folder.length - a.folder.length)[0]
}

/** Tests and what serves only them; they may use Node and any development package, but keep to the rooms. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.includes('/testing/')
}
