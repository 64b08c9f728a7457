import { defineConfig } from 'vitest/config'

/** Unit tests lie beside the code. A file that needs a DOM says so in its first line: `// @vitest-environment happy-dom`. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['scripts/checks/seed.ts'],
    // Two cores are common where this runs; more workers than cores only slow each other down.
    maxWorkers: '100%',
    // A test that hangs must end; one on a busy machine may take its time.
    testTimeout: 30_000,
    restoreMocks: true,
  },
})
