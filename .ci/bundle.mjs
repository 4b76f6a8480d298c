// Bundles a program of src/cli for Node: bundle.mjs ENTRY FOLDER. Run by run-bundled.mjs.
import { build } from 'vite'
import { root } from './tools.mjs'

const [entry = '', outDir = ''] = process.argv.slice(2)
await build({
  root,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: entry,
    outDir,
    emptyOutDir: true,
    manifest: false,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' } },
  },
  ssr: { noExternal: true },
})
