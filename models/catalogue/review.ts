/** States the day on which all dates of the catalogue were last gone through; ages are counted to it, not to the clock. */
export const reviewed = '2026-11-24'

/** Limits how many months old, at the review, a figure of each kind may be. */
export const oldestByKind: Readonly<Record<string, number>> = {
  // Trade guides of rents and construction come out once in one or two years.
  market: 42,
  // A climate is of decades; its sources were gone through at once.
  climate: 36,
  // What a maker states of a product stays true; prices among it are the exception.
  accelerator: 36,
  server: 84,
  languageModel: 36,
  switch: 36,
  optics: 36,
  coolingSystem: 36,
  growth: 12,
  // Exchange rates move by several per cent a year.
  currency: 12,
}

/** Limits the age of fields that move slower or faster than others of their kind, in months. */
export const oldestByField: Readonly<Record<string, number>> = {
  // Official surveys of pay by occupation.
  platformWage: 60,
  facilityWage: 60,
  // What a maker states of a server stays true.
  nodePower: 84,
  gpuPerNode: 84,
  // Prices of accelerators move within months.
  gpuPrice: 24,
  systemPrice: 36,
  onDemandPrice: 24,
  oneYearPrice: 24,
  threeYearPrice: 24,
}
