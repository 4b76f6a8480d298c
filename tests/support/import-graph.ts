import { posix } from 'node:path'

/** Holds sources by their path from the top folder, with forward slashes. */
export type Sources = ReadonlyMap<string, string>

/** Holds what each file imports: files of the project by path, packages by name. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

const code = /\.tsx?$/
const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx']
const forms = [
  /\bfrom\s*(['"])([^'"\n]+)\1/g,
  /\bimport\s*(['"])([^'"\n]+)\1/g,
  /\bimport\s*\(\s*(['"`])([^'"`\n]+)\1/g,
  /\bnew\s+URL\(\s*(['"`])([^'"`\n]+)\1\s*,\s*import\.meta\.url/g,
]

/** Draws who imports whom, imports of types and workers included; throws where a file cannot be found. */
export function importGraph(sources: Sources): ImportGraph {
  const graph = new Map<string, readonly string[]>()
  for (const [path, text] of sources) {
    const found = code.test(path) ? specifiersIn(text) : []
    graph.set(
      path,
      found.map(specifier => resolve(path, specifier, sources)),
    )
  }
  return graph
}

/** Lists what a source imports, in the words of its author. */
function specifiersIn(text: string): readonly string[] {
  const bare = withoutComments(text)
  if (/import\.meta\.glob/.test(bare)) throw new Error('import.meta.glob hides what is imported.')
  const found = forms.flatMap(form => [...bare.matchAll(form)].map(match => match[2] ?? ''))
  return [...new Set(found)]
}

/** Names the package of a bare specifier: `@base-ui/react` for `@base-ui/react/menu`. */
export function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

/** Finds circles among files; each once, as the way round. */
export function circles(graph: ImportGraph): readonly string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) {
      found.push([...way.slice(way.indexOf(path)), path].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...way, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return found
}

function resolve(from: string, specifier: string, sources: Sources): string {
  if (!specifier.startsWith('.')) return specifier
  const base = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''))
  const path = endings.map(ending => base + ending).find(candidate => sources.has(candidate))
  if (!path) throw new Error(`${from} imports ${specifier}, which is not there.`)
  return path
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
