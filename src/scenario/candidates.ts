import { cellId, type IndexInfo, type Member, type Model } from '../engine'
import type { When } from '../engine/define'
import type { Catalogue, Entry } from './catalogue'
import { FigureError, readFigure } from './read-figure'
import { entryValue, type InputEntry, type Scenario } from './scenario'

/** Lists the inputs that decide which rows a plan has: where one changes, the plan is compiled anew. */
export function shapingLines({ indexes }: Pick<Model, 'indexes'>): ReadonlySet<string> {
  return new Set(indexes.flatMap(({ when }) => (when ? [when.line] : [])))
}

/** The candidates of a plan, by index, and the catalogue entry of each. */
interface Candidates {
  readonly members: Readonly<Record<string, readonly Member[]>>
  readonly entries: ReadonlyMap<string, Entry>
}

/** Writes out candidates: for each index of them, a row for every option at every row that it links to. */
export function candidatesOf(
  owners: Readonly<Record<string, readonly Member[]>>,
  model: Model,
  catalogue: Catalogue,
  given: readonly Pick<Scenario, 'inputs'>[],
): Candidates {
  const entries = new Map<string, Entry>()
  const lists = Object.entries(catalogue.candidates).flatMap(([name, options]) => {
    const index = model.indexes.find(each => each.name === name)
    const [link] = Object.entries(index?.links ?? {})
    if (!index || !link) return []
    const rows = (owners[link[1]] ?? []).filter(owner => holds(index, owner, model, given))
    const members = rows.flatMap(owner =>
      Object.entries(options).map(([option, entry]): Member => {
        const id = `${owner.id}/${option}`
        entries.set(id, entry)
        return { id, index: name, links: { [link[0]]: owner.id } }
      }),
    )
    return [[name, members] as const]
  })
  return { members: Object.fromEntries(lists), entries }
}

/** Tells whether a row has candidates: what they depend on is set so in the document, in its example or by default. */
function holds({ when }: IndexInfo, owner: Member, model: Model, given: readonly Pick<Scenario, 'inputs'>[]) {
  if (!when) return true
  const line = model.lines.find(({ id }) => id === when.line)
  const row = line && owner.links[line.index]
  if (!line?.input || row === undefined) return false
  const cell = cellId(line.id, { id: row, index: line.index, links: {} })
  const entry = given.flatMap(({ inputs }) => (Object.hasOwn(inputs, cell) ? [inputs[cell]] : []))[0]
  const { default: initial } = line.input
  return valuesOf(entry ?? (typeof initial === 'number' ? initial : 0)).some(value => isOneOf(value, when))

  function isOneOf(value: string | number | boolean, { is }: When): boolean {
    try {
      return line !== undefined && is.includes(readFigure(value, line))
    } catch (error) {
      // What cannot be read is refused where the inputs are read.
      if (error instanceof FigureError) return false
      throw error
    }
  }
}

function valuesOf(entry: InputEntry): readonly (string | number | boolean)[] {
  const value = entryValue(entry)
  return typeof value === 'object' ? value : [value]
}
