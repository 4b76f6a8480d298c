import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { catalogue } from '../models/catalogue/index.ts'
import { domainWords } from '../models/words/index.ts'
import { compile, type Model, vocabulary } from '../src/engine/index.ts'
import { cutModel } from '../src/engine/parse/cut-model.ts'
import { resolveOn } from '../src/scenario/compute.ts'
import { presets } from '../src/scenario/presets.ts'

/** Cuts a model down to what the first answer needs: the lines that the code of the first load names, in the plan that it shows. */
export function firstModel(model: Model, top: string, preset: string): Model {
  const scenario = presets[preset]
  if (!scenario) throw new Error(`no preset is called ${preset}`)
  const words = vocabulary(domainWords)
  const resolved = resolveOn({ model, words, catalogue, presets }, scenario)
  if ('faults' in resolved) throw new Error(resolved.faults.map(({ message }) => message).join(' '))
  return cutModel(
    compile(model, resolved.ok.plan, words),
    namedLines(model, firstSources(join(top, 'src/views/main.tsx'))),
  )
}

/** Reads the files that a program loads before it starts, as texts. */
function firstSources(entry: string): string[] {
  const texts = new Map<string, string>()
  const visit = (path: string): void => {
    if (texts.has(path)) return
    const text = readFileSync(path, 'utf8')
    texts.set(path, text)
    for (const [, kept] of text.matchAll(/^(?:import|export) (?!type )(?:[^'";]*? from )?'(\.[^']+)'/gm)) {
      const base = resolve(dirname(path), kept as string)
      const file = ['', '.ts', '.tsx', '/index.ts'].map(ending => base + ending).find(isCode)
      if (file) visit(file)
    }
  }
  visit(entry)
  return [...texts.values()]
}

const isCode = (path: string): boolean => /\.tsx?$/.test(path) && existsSync(path)

/** Finds the lines that texts name: in full, such as `metrics.presentCost`; by how they begin, before a gap; or as what a slot owes. */
function namedLines({ lines }: Model, texts: readonly string[]): Set<string> {
  const all = texts.join('\n')
  const found = (form: RegExp) => new Set([...all.matchAll(form)].map(([, ...names]) => names.join('.')))
  const full = found(/\b([a-z]\w*\.[a-z]\w*)\b(?!\$\{)/g)
  const begun = [...found(/\b([a-z]\w*\.\w*)\$\{/g)]
  const owed = found(/\bowed\('(\w+)', '(\w+)'/g)
  return new Set(
    lines
      .filter(
        ({ id, fills, name }) =>
          full.has(id) || begun.some(start => id.startsWith(start)) || owed.has(`${fills}.${name}`),
      )
      .map(({ id }) => id),
  )
}
