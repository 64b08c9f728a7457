import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { localeSchema, shippedStyles, styleSchema } from '#shared/style.ts'

const FOLDER = `${import.meta.dirname}/../../../resources/styles`
const files = readdirSync(FOLDER).sort()

it('there is a house style to start from for every profile', () => {
  expect(files).toEqual(localeSchema.options.map((l) => `${l}.json`).sort())
})

it.each(files)('%s is a house style that decides nothing beyond its profile', (file) => {
  const style = v.parse(styleSchema, JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')))
  expect(`${style.locale}.json`).toBe(file)
  expect(shippedStyles()).toContainEqual(style)
  const { severities, agencies, names, reportingVerbs } = style
  expect({ severities, agencies, names, reportingVerbs }).toEqual({
    severities: {},
    agencies: [],
    names: [],
    reportingVerbs: [],
  })
})
