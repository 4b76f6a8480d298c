import type { LineDef, ModelSource, SheetDef, SlotDef } from '../define'

/** What the sheets of a model declare, by id. */
export interface Declared {
  readonly lines: ReadonlyMap<
    string,
    { readonly sheet: SheetDef; readonly name: string; readonly def: LineDef }
  >
  /** The lines that slots owe, such as `facility.capex`. */
  readonly owed: ReadonlyMap<string, SlotDef['owes'][string]>
  /** All that a formula may read. */
  readonly ids: readonly string[]
}

/** Gathers the lines and owed lines of a model by id. */
export function declarationsOf(source: ModelSource): Declared {
  const lines = new Map<string, { sheet: SheetDef; name: string; def: LineDef }>()
  for (const sheet of source.sheets) {
    for (const [name, def] of Object.entries(sheet.lines))
      lines.set(`${sheet.name}.${name}`, { sheet, name, def })
  }
  const owed = new Map<string, SlotDef['owes'][string]>()
  for (const [slot, { owes }] of Object.entries(source.slots)) {
    for (const [name, line] of Object.entries(owes)) owed.set(`${slot}.${name}`, line)
  }
  return { lines, owed, ids: [...lines.keys(), ...owed.keys()] }
}
