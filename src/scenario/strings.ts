/** Gives the sentences that a reader of a refused document sees, apart from the code that finds the faults. */
export const strings = {
  tooLarge: (limit: number) =>
    `The file is larger than ${limit / 1e6} MB, the most that is read. A scenario is a few kilobytes: check that this is the right file.`,
  empty: () => 'The file is empty. Give a scenario, a file that ends in .headroom.json.',
  tooDeep: (limit: number, at: string) =>
    `Brackets are nested more than ${limit} deep at ${at}; a scenario needs at most six. Check that this is the right file.`,
  truncated: (at: string, inside: string) =>
    `The file ends at ${at} inside ${inside}: it seems cut short. Copy or save it again in full.`,
  unbalanced: (found: string, at: string) =>
    `There is a ${found} at ${at} that closes nothing. Remove it or add what it should close.`,
  notJson: (reason: string, at: string | undefined) =>
    `The file is not JSON${at === undefined ? '' : `; reading stopped at ${at}`}: ${reason}. Correct it there.`,
  notFinite: () => 'The number is too large to be held. Write a finite number, at most about 1.8e308.',
  forbiddenKey: (key: string) => `The key ${key} is not allowed. Rename it.`,
  wholeDocument: (got: string) => `A scenario is an object in braces, not ${got}.`,
  newer: (version: number, known: number) =>
    `This file was made by a newer version of the program (schemaVersion ${version}; this one reads up to ${known}). Update the program, or save the file from the older version.`,
  noVersion: (known: number) =>
    `schemaVersion is missing or not a whole number; write "schemaVersion": ${known}.`,
  unknownKey: (key: string, near: string | undefined, known: readonly string[]) =>
    `"${key}" is not a key here${near === undefined ? '.' : `; did you mean "${near}"?`} Known keys: ${known.join(', ')}.`,
  missingKey: (expected: string) => `Missing. Expected ${expected}.`,
  wrongType: (expected: string, got: string) => `Expected ${expected}, got ${got}.`,
  figure: () => 'a figure with its unit such as "0.19 USD/kWh", or a list of one figure a month',
  wrongInput: (got: string) =>
    `Expected a figure with its unit such as "0.19 USD/kWh", a list of one figure a month, or { value, note, confirmedBy, low, high }; got ${got}.`,
  tooLong: (limit: number, what: 'characters' | 'entries' | 'inputs') =>
    `Too long: at most ${limit} ${what} are read.`,
  tooShort: (limit: number, what: 'characters' | 'entries') =>
    limit === 1
      ? `Empty. Give at least one ${what === 'entries' ? 'entry' : 'character'}.`
      : `Too short: give at least ${limit} ${what}.`,
  outOfRange: (limit: number, side: 'least' | 'most') => `Outside the limits: at ${side} ${limit}.`,
  badId: () =>
    'An id is a name of letters and digits that begins with a small letter, with hyphens between words, such as johorHall or two-sites; at most 40 characters.',
  badMonth: () => 'A start month is a year and a month, such as 2026-12, between 2000 and 2100.',
  badCurrency: () => 'A currency code has three capital letters, such as USD.',
  badCountry: () => 'A country has two capital letters, such as SG or IN.',
  badInputKey: (key: string) =>
    `"${key.slice(0, 80)}" is not the name of an input. Write the line, such as finance.discountRate, or the row and the line, such as johorHall:schedule.buildMonths.`,
  duplicate: (id: string, where: string) =>
    `The id ${id} is used already at ${where}. Ids are unique in a plan: rename one.`,
  unknownId: (what: string, id: string, near: string | undefined, known: readonly string[]) =>
    `There is no ${what} called ${id}${near === undefined ? '.' : `; did you mean ${near}?`} Known: ${listed(known)}.`,
  noNumber: (cell: string) =>
    `${cell} gives no number in some month. Say with orElse(…, 0) what counts there.`,
  badFormula: (reason: string) => `The formula ${reason}${reason.endsWith('?') ? '' : '.'}`,
  offerTwice: (offer: string) => `The strategy takes ${offer} twice. Remove one of the two parts.`,
  capTwice: (key: string) => `The cap stands at the part and as the input ${key}. Remove one of the two.`,
  noCap: () => 'A part has no cap in this model. Remove it.',
  unchosen: (entry: string, missing: readonly string[]) =>
    `${entry} cannot be chosen: the catalogue has no figure and no fallback for ${listed(missing)}. Choose another, or give these figures as inputs.`,
  unknownInput: (key: string, near: string | undefined) =>
    `"${key}" is not an input of this plan${near === undefined ? '.' : `; did you mean "${near}"?`} List the inputs with the command inputs.`,
  computed: (key: string) => `"${key}" is computed, not given. Set one of the inputs that it reads.`,
  whichRow: (line: string, rows: readonly string[]) =>
    `${line} stands once for each of several rows. Say which: ${listed(rows.map(row => `${row}:${line}`))}.`,
  belowLeast: (least: string, most: string) =>
    `Below the least that is allowed. Give a value between ${least} and ${most}.`,
  aboveMost: (least: string, most: string) =>
    `Above the most that is allowed. Give a value between ${least} and ${most}.`,
  notWhole: () => 'Only whole numbers are allowed here.',
  notChoice: (choices: readonly string[]) => `Write one of: ${choices.join(', ')}.`,
  notFlag: () => 'Write true or false.',
  flagOnly: () => 'A yes or no does not fit here. Write a number with its unit.',
  monthsLong: (got: number, months: number) =>
    `A list has one figure for each of ${months} months; this one has ${got}.`,
  oneFigure: (label: string, cell: string) =>
    `One figure is needed here, not a list by month: it decides “${label}” (${cell}), which is worked out by weather and not by month. Give the figure that holds throughout.`,
  lowAboveHigh: () => 'The low end of the range is above its high end. Exchange them.',
}

const listed = (names: readonly string[]): string =>
  names.length <= 8 ? names.join(', ') : `${names.slice(0, 8).join(', ')} and ${names.length - 8} more`
