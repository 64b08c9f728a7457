/**
 * better-sqlite3 for older runtimes. Its prebuilt binary needs Node-API 10 (Node 22.14, Electron 35); on anything older
 * it ends the process. One build from source, without the newer calls, loads everywhere, so it is made once, kept in the
 * cache and put where better-sqlite3 looks first.
 */
import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder, makeOnce } from './cache.ts'
import { packageFolder, packageVersion, project } from './places.ts'
import { collect } from './run.ts'
import { say } from './say.ts'
import { needCompiler } from './system.ts'

const addon = join('build', 'Release', 'better_sqlite3.node')

/** Whether an Electron of this version can load the prebuilt binary. */
export function prebuiltLoads(electronVersion: string): boolean {
  return Number.parseInt(electronVersion, 10) >= 35
}

/** Makes sure that the copy of better-sqlite3 in this checkout loads in an older runtime too. */
export async function placeSqlite(): Promise<void> {
  const folder = packageFolder('better-sqlite3')
  const built = join(await buildSqlite(folder), 'better_sqlite3.node')
  const target = join(folder, addon)
  const bytes = await readFile(built)
  if (existsSync(target) && bytes.equals(await readFile(target))) return
  await mkdir(join(target, '..'), { recursive: true })
  // Renamed into place: a process that loads it at this moment sees the old or the new one, never half.
  const temporary = `${target}.${process.pid}`
  await copyFile(built, temporary)
  await rename(temporary, target)
}

/** Builds it once into the cache; about 90 seconds. Returns the folder that holds the addon. */
function buildSqlite(source: string): Promise<string> {
  const name = `better-sqlite3-${packageVersion('better-sqlite3')}-${process.platform}-${process.arch}`
  return makeOnce(join(cacheFolder(), name), async (folder) => {
    await needCompiler()
    say('Building better-sqlite3 for this runtime, once; this takes a minute or two …')
    const work = join(folder, 'work')
    await cp(source, join(work, 'node_modules', 'better-sqlite3'), {
      recursive: true,
      filter: (path) => path !== join(source, 'build'),
    })
    await cp(packageFolder('node-addon-api'), join(work, 'node_modules', 'node-addon-api'), {
      recursive: true,
    })
    const headers = await nodeHeaders()
    const gyp = await collect(
      process.execPath,
      [
        join(packageFolder('node-gyp'), 'bin', 'node-gyp.js'),
        'rebuild',
        '--release',
        '--force_build=1',
        `--nodedir=${headers}`,
      ],
      {
        cwd: join(work, 'node_modules', 'better-sqlite3'),
        env: {
          ...process.env,
          CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
          // node-gyp takes options from npm's environment; a user's setting must not outweigh ours.
          npm_config_nodedir: headers,
        },
      },
    )
    const built = join(work, 'node_modules', 'better-sqlite3', addon)
    if (gyp.code !== 0 || !existsSync(built)) {
      const tail = gyp.output.trim().split('\n').slice(-12).join('\n')
      throw new Error(
        `better-sqlite3 could not be built for this runtime. The compiler said:\n${tail}`,
      )
    }
    await copyFile(built, join(folder, 'better_sqlite3.node'))
    await rm(work, { recursive: true, force: true })
  })
}

/**
 * The npm package `node` brings the headers, so that none are downloaded. They come with its install script and are in no
 * lockfile: a later `npm install` of anything else may take them away, and `npm rebuild` brings them back.
 */
async function nodeHeaders(): Promise<string> {
  const folder = join(
    packageFolder('node'),
    'node_modules',
    `node-${process.platform}-${process.arch}`,
  )
  const there = () => existsSync(join(folder, 'include', 'node', 'node_api.h'))
  if (!there()) await collect('npm', ['rebuild', 'node'], { cwd: project })
  if (there()) return folder
  throw new Error(
    'The headers of Node are missing, and better-sqlite3 has to be built with them. Run: npm rebuild node',
  )
}
