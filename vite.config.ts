import { defineConfig } from 'vite'

// The page of the review desk; the server gives it out from dist/web.
export default defineConfig({
  root: 'src/review/web',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../../../dist/web', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
})
