import { expect, test } from 'vitest'
import { fallbackFits, placeInRuntime } from './fallback.ts'
import { prebuiltLoads } from './sqlite.ts'

test('the runtime is taken out of its carrier, and nothing else', () => {
  expect(placeInRuntime('Cypress/Cypress')).toBe('electron')
  expect(placeInRuntime('Cypress/locales/en-GB.pak')).toBe('locales/en-GB.pak')
  expect(placeInRuntime('Cypress/chrome-sandbox')).toBe('chrome-sandbox')
  expect(placeInRuntime('Cypress/resources/app/package.json')).toBeUndefined()
  expect(placeInRuntime('Cypress/resources/app.asar')).toBeUndefined()
  expect(placeInRuntime('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined()
  expect(placeInRuntime('Cypress/')).toBeUndefined()
  expect(placeInRuntime('elsewhere')).toBeUndefined()
})

test('it serves Linux on x64 only', () => {
  expect(fallbackFits('linux', 'x64')).toBe(true)
  expect(fallbackFits('linux', 'arm64')).toBe(false)
  expect(fallbackFits('darwin', 'x64')).toBe(false)
})

test('the prebuilt addon needs Electron 35', () => {
  expect(prebuiltLoads('33.2.1')).toBe(false)
  expect(prebuiltLoads('34.9.9')).toBe(false)
  expect(prebuiltLoads('35.0.0')).toBe(true)
  expect(prebuiltLoads('45.4.1')).toBe(true)
  // Unknown: taken for old, which is safe.
  expect(prebuiltLoads('0.0.0')).toBe(false)
})
