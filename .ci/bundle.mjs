// Bundles a program of src/cli for Node: bundle.mjs ENTRY FOLDER. Run by run-bundled.mjs.
import { build } from 'vite'
import { fail, root } from './tools.mjs'

const [entry = '', outDir = ''] = process.argv.slice(2)
try {
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
    // One file starts sooner than thousands. These packages look for files beside themselves and stay outside.
    ssr: { noExternal: true, external: ['playwright-core', '@sparticuz/chromium', 'vite'] },
  })
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}
