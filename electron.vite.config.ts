import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { dependencies } from './package.json' with { type: 'json' }

const from = (path: string) => resolve(import.meta.dirname, path)

// The build scripts build aside first (scripts/runtime/built.ts).
const out = (part: string) => resolve(process.env.COPYDESK_OUT ?? from('out'), part)

// The oldest Electron that a build must run on: 33, which is Chromium 130 and Node 20.18 (scripts/README.md).
const chromium = 'chrome130'
const node = 'node20.18'
const addon = 'better-sqlite3'

export default defineConfig({
  main: {
    build: {
      target: node,
      outDir: out('main'),
      sourcemap: true,
      // All but the native addon is bundled: reading many small files slows the start.
      externalizeDeps: { exclude: Object.keys(dependencies).filter((name) => name !== addon) },
      rolldownOptions: {
        input: { index: from('src/main/index.ts'), worker: from('src/main/worker.ts') },
        // linkedom asks for it and does without.
        external: ['canvas'],
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      target: node,
      outDir: out('preload'),
      sourcemap: 'inline',
      // A sandboxed preload is one CommonJS file and can require nothing but electron.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: from('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: from('src/renderer'),
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: chromium,
      outDir: out('renderer'),
      sourcemap: true,
      // The content security policy allows files of our own only: no data: addresses, no inline scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      minify: true,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        input: { index: from('src/renderer/index.html') },
      },
    },
  },
})
