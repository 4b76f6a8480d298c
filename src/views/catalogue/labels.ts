import type { Line, Model } from '../../engine'

/** How far a figure can be relied on; a missing one has no value at all. */
export type Grade = 'A' | 'B' | 'C' | 'fallback' | 'missing'

const kinds: Readonly<Record<string, string>> = {
  market: 'Markets',
  climate: 'Climates',
  accelerator: 'Accelerators',
  server: 'Servers and systems',
  languageModel: 'Language models',
  switch: 'Switches',
  optics: 'Optics',
  coolingSystem: 'Cooling systems',
  growth: 'Growth shapes',
  currency: 'Currencies',
}

/** Says what each grade means. */
export const gradeMeanings: Readonly<Record<Grade, string>> = {
  A: 'primary or agreeing sources',
  B: 'one trade source, or derived',
  C: 'weak',
  fallback: 'a general figure stands in: none was found for this place',
  missing: 'nothing is known',
}

const abbreviations = /\b(pue|wue|gpu|ups|dc|it)\b/gi

/** Names a field: electricityTariff is "Electricity tariff", designPue is "Design PUE". */
export function fieldLabel(field: string): string {
  const words = field
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(abbreviations, found => found.toUpperCase())
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Names a kind of entries; one that is new here is named by its own id. */
export const kindLabel = (kind: string): string => kinds[kind] ?? fieldLabel(kind)

/** How the model names and reads a field of the catalogue. */
export type Fields = ReadonlyMap<string, Pick<Line, 'name' | 'label' | 'unit'>>

/** Finds for each field the first input of the model whose default it is. */
export function fieldsOf({ lines }: Pick<Model, 'lines'>): Fields {
  const taken = lines.flatMap(line =>
    typeof line.input?.default === 'object' ? [[line.input.default.catalogue, line] as const] : [],
  )
  return new Map(taken.reverse())
}
