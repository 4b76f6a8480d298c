// Weighs what a visitor downloads before the first answer, against the budget; prints every chunk.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fail, root } from './tools.mjs'

const budgetKb = 200
const dist = join(root, 'dist')
const path = join(dist, '.vite', 'manifest.json')
if (!existsSync(path)) fail('Nothing is built yet: npm run build')
const first = new Set([...firstOfPage(JSON.parse(readFileSync(path, 'utf8'))), ...firstOfWorker()])
const rows = readdirSync(join(dist, 'assets'))
  .filter(name => name.endsWith('.js'))
  .map(name => ({ name, kb: gzipKb(name), first: first.has(name) }))
  .sort((a, b) => Number(b.first) - Number(a.first) || b.kb - a.kb)
for (const row of rows)
  console.log(`${row.kb.toFixed(1).padStart(8)} KB  ${row.first ? 'first' : 'later'}  ${row.name}`)
const total = rows.filter(row => row.first).reduce((sum, row) => sum + row.kb, 0)
console.log(`First load: ${total.toFixed(1)} KB of JavaScript, gzipped; the budget is ${budgetKb} KB.`)
if (total === 0) fail('The manifest names no entry: nothing was weighed.')
if (total > budgetKb) fail('The first load is over its budget: load something later.')

/** Follows static imports from the entries of the page. */
function firstOfPage(manifest) {
  const entries = Object.keys(manifest).filter(key => manifest[key].isEntry)
  const keys = reach(entries, key => manifest[key].imports ?? [])
  return keys.map(key => manifest[key].file.replace('assets/', ''))
}

/** Follows static imports from the worker that computes the first answer; the manifest does not list workers. */
function firstOfWorker() {
  const entries = readdirSync(join(dist, 'assets')).filter(name => /^worker-.*\.js$/.test(name))
  return reach(entries, name => {
    const text = readFileSync(join(dist, 'assets', name), 'utf8')
    return [...text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)].map(found => found[1])
  })
}

function reach(entries, next) {
  const seen = new Set()
  const visit = key => {
    if (seen.has(key)) return
    seen.add(key)
    next(key).forEach(visit)
  }
  entries.forEach(visit)
  return [...seen]
}

function gzipKb(name) {
  return gzipSync(readFileSync(join(dist, 'assets', name)), { level: 9 }).length / 1000
}
