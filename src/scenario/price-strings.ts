/** Gives the sentences that refuse a price book, apart from the code that finds the faults. */
export const priceStrings = {
  unknownLine: (line: string, near: string | undefined) =>
    `${line} is not an input${near === undefined ? '.' : `; did you mean ${near}?`} List the inputs with the command inputs.`,
  unknownPlace: (what: string, id: string, near: string | undefined) =>
    `The catalogue has no ${what} called ${id}${near === undefined ? '.' : `; did you mean ${near}?`}`,
  notPrices: () =>
    'This is not a price book. A price book has "kind": "prices" and rows, each with a line and a value.',
  newer: (version: number) =>
    `This price book was made by a newer version of the program (schemaVersion ${version}). Update the program.`,
} as const
