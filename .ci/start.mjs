// Serves the production build with its security headers, after setting up and building whatever is missing.
import { join } from 'node:path'
import { root, runNode, setUp } from './tools.mjs'

setUp()
const { code } = runNode([join(root, '.ci', 'build.mjs'), '--if-stale'])
if (code !== 0) process.exit(code)

const { preview } = await import('vite')
const server = await preview({
  root,
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4173) },
  logLevel: 'warn',
})
process.stdout.write(`Headroom: ${server.resolvedUrls?.local[0]}\nCtrl+C ends it.\n`)
