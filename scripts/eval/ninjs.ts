import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { project } from '../runtime/places.ts'
import { collect } from '../runtime/run.ts'
import { lines } from './sets.ts'

/** Exports the texts of the set as ninjs and checks every file against the official schema. Answers lines to print. */
export async function checkNinjs(
  folder: string,
  work: string,
): Promise<{ rows: string[]; bad: number }> {
  const schemas = [join(folder, 'schemas'), join(folder, '..', 'schemas')]
  const schema = schemas.map((one) => join(one, 'ninjs', 'schema')).find((one) => existsSync(one))
  if (!schema) return { rows: ['ninjs: there is no folder schemas/ninjs beside this one.'], bad: 0 }
  const raw = join(work, 'raw')
  const out = join(work, 'ninjs')
  mkdirSync(raw)
  mkdirSync(out)
  const names = ['multi', 'pages'].flatMap((name) =>
    lines<{ id: string; raw: string }>(join(folder, 'cleaning', 'text', `${name}.jsonl`)).map(
      (item) => {
        const file = join(raw, `${item.id}.txt`)
        writeFileSync(file, item.raw)
        return file
      },
    ),
  )
  const args = ['src/cli/main.ts', 'export', '--to', 'ninjs', '-o', out, ...names]
  const ran = await collect(process.execPath, args, { cwd: project })
  if (ran.code > 1) throw new Error(`copydesk export: exit ${ran.code}: ${ran.output.trim()}`)

  const read = (name: string) => JSON.parse(readFileSync(name, 'utf8').replace(/^\uFEFF/, ''))
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema(
    read(join(schema, 'GeoJSON-schema.json')),
    'https://geojson.org/schema/GeoJSON.json',
  )
  const validate = ajv.compile(read(join(schema, 'ninjs-schema_3.1.json')))
  const written = readdirSync(out).filter(
    (n) => n.endsWith('.json') && !n.endsWith('.receipt.json'),
  )
  const failed = written.flatMap((name) => {
    if (validate(read(join(out, name)))) return []
    const why = (validate.errors ?? []).slice(0, 3)
    return [`  ${name}: ${why.map((e) => `${e.instancePath || '/'} ${e.message}`).join('; ')}`]
  })
  const sum = `ninjs 3.1: ${written.length} files written, ${failed.length} against the schema`
  return { rows: [sum, ...failed], bad: failed.length }
}
