import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const folders = ['../src/engine/words/', '../models/words/'].map(path =>
  fileURLToPath(new URL(path, import.meta.url)).replaceAll('\\', '/'),
)
/** What a word says to the check of units, the workbook, the tests and the method page; the page only computes. */
const elsewhere = new Set(['unit', 'workbook', 'examples', 'signature', 'about'])

/**
 * Leaves out of the page's own code what words say to others: checks run when the sheets are built, workbooks are
 * written in a worker that has the words whole, and a visitor would wait for both.
 */
export function leanWords(): Plugin {
  return {
    name: 'headroom-lean-words',
    apply: 'build',
    transform(code, id) {
      if (this.environment.config.consumer !== 'client' || !folders.some(folder => id.startsWith(folder)))
        return undefined
      const cuts = propertiesIn(this.parse(code)).sort((a, b) => b[0] - a[0])
      return cuts.reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), code)
    },
  }
}

type Cut = readonly [start: number, end: number]

/** Finds the properties to leave out of the objects that have a workbook form, each with the comma behind it. */
function propertiesIn(node: unknown): Cut[] {
  if (Array.isArray(node)) return node.flatMap(propertiesIn)
  if (typeof node !== 'object' || node === null) return []
  const inside = Object.values(node).flatMap(propertiesIn)
  if (!isObject(node)) return inside
  const names = node.properties.map(({ key }) => key?.name)
  if (!names.includes('workbook')) return inside
  const cuts = node.properties.flatMap(({ start, end }, i): Cut[] =>
    elsewhere.has(names[i] ?? '') ? [[start, node.properties[i + 1]?.start ?? end]] : [],
  )
  return [...inside.filter(([start]) => !cuts.some(cut => start >= cut[0] && start < cut[1])), ...cuts]
}

interface ObjectNode {
  readonly properties: readonly {
    readonly start: number
    readonly end: number
    readonly key?: { readonly name?: string }
  }[]
}

const isObject = (node: object): node is ObjectNode =>
  'type' in node && node.type === 'ObjectExpression' && 'properties' in node
