import type { ModelSource, SheetDef } from '../define'
import { planIndex } from '../model'

/** Checks that every sheet which fills a slot provides each owed line with its unit and index. Returns the complaints. */
export function slotComplaints(source: ModelSource): string[] {
  const complaints: string[] = []
  for (const sheet of source.sheets) {
    if (sheet.fills === undefined) continue
    const slot = source.slots[sheet.fills]
    if (!slot) {
      complaints.push(`sheet ${sheet.name} fills ${sheet.fills}, which is not a slot`)
      continue
    }
    for (const [name, owed] of Object.entries(slot.owes))
      complaints.push(...lineComplaints(sheet, name, owed))
  }
  for (const slot of Object.keys(source.slots)) {
    if (!source.sheets.some(sheet => sheet.fills === slot)) complaints.push(`no sheet fills the slot ${slot}`)
    if (source.sheets.some(sheet => sheet.name === slot))
      complaints.push(`a sheet and a slot are both called ${slot}`)
  }
  return complaints
}

function lineComplaints(
  sheet: SheetDef,
  name: string,
  owed: { readonly unit: string; readonly index: string },
): string[] {
  const line = Object.hasOwn(sheet.lines, name) ? sheet.lines[name] : undefined
  if (!line) return [`${sheet.name} owes the line ${name} to its slot ${sheet.fills}`]
  const complaints: string[] = []
  if (line.unit !== owed.unit)
    complaints.push(`${sheet.name}.${name} is in ${line.unit}, its slot ${sheet.fills} owes ${owed.unit}`)
  const index = line.index ?? sheet.index
  if (index !== owed.index && index !== planIndex)
    complaints.push(
      `${sheet.name}.${name} is about each ${index}, its slot ${sheet.fills} owes it for each ${owed.index}`,
    )
  return complaints
}
