import type { PriceChange } from '../scenario/price-book'

/** Gives what the command line says, apart from the code that says it. */
export const strings = {
  help: `Headroom on the command line.

  run FILE       computes a scenario and prints a summary, or the lines asked for
  sheet NAME     computes one sheet alone, with its inputs and upstream lines as given; annuity, appraisal,
                 leaseContract, levelised, options, depreciation and assetWorth are calculators that no plan reads
  inputs [FILE]  lists every input: unit, default, range, source
  explain FILE LINE
                 prints the tree behind a number
  quote FILE [OFFER]
                 reads offers as quotes: all-in prices, the price that ties, what clauses are worth
  check FILE     prints every fault of a scenario or a price book, with its place and what to do
  export FILE --to OUT.xlsx|csv|json
                 writes all results

FILE is a scenario (*.headroom.json), the name of a preset, or - for standard input.
LINE is a line at a row, such as build:metrics.presentCost or build/johorHall:power.itPowerPeak[12];
a line alone, such as metrics.presentCost, means all its rows.

  --set NAME=VALUE   sets an input, with its unit: --set power.tariff='0.19 USD/kWh' (repeatable)
                     for sheet also a list by month or period: --set 'appraisal.flow=[-20, 6.5, 7] M USD';
                     dates as 2014-01-01
  --get LINE,…       the lines to print (repeatable)
  --json, --csv      how to print them
  --years M          by fiscal years that begin with calendar month M: flows added up, of the rest what the year
                     ends with
  --each CASES       for each line of CASES (or - for standard input), an object of values, one result per line
  --month M          the month to explain (default 0)
  --depth N          how far down the tree goes (default 3; for --against 4)
  --against NAME=VALUE
                     explains the difference to the same scenario with these inputs set (repeatable)
  --prices FILE      lays a price book (*.prices.headroom.json) over the scenario
  --to FILE          where to export to

Exit: 0 done, 1 the scenario is invalid, 2 wrong usage.`,
  unknownCommand: (name: string, near: string | undefined) =>
    `There is no command ${name}${near === undefined ? '.' : `; did you mean ${near}?`} Run headroom --help for the list.`,
  missing: (what: string, usage: string) => `${what} is missing. Usage: headroom ${usage}`,
  tooMany: (extra: string, usage: string) => `"${extra}" is one argument too many. Usage: headroom ${usage}`,
  notForCommand: (option: string, command: string) =>
    `--${option} does nothing with ${command}. Leave it out.`,
  badOption: (reason: string) => `${reason} Run headroom --help for the list.`,
  yearsOrEach: () => 'Choose one of --years and --each: cases give months.',
  oneFormat: () => 'Choose one of --json and --csv.',
  badSet: (text: string) => `"${text}" sets nothing. Write NAME=VALUE, such as power.tariff='0.19 USD/kWh'.`,
  noDay: (text: string) => `${text} may mean two days. Write a date as 2014-01-31.`,
  badCount: (option: string, text: string, least: number, most: number) =>
    `--${option} takes a whole number from ${least} to ${most}, not "${text}".`,
  unreadable: (file: string, reason: string, presets: readonly string[]) =>
    `${file} cannot be read: ${reason}. Give a file, the name of a preset (${presets.join(', ')}), or - for standard input.`,
  isFolder: () => 'it is a folder',
  unwritable: (file: string, reason: string) => `${file} cannot be written: ${reason}.`,
  unknownLine: (name: string, near: string | undefined) =>
    `This plan has no line ${name}${near === undefined ? '.' : `; did you mean ${near}?`} headroom export FILE --to lines.csv lists all.`,
  notOnSheet: (name: string, sheet: string, near: readonly string[], takes: readonly string[]) =>
    [
      `The sheet ${sheet} has no line ${name}${near.length === 0 ? '.' : `; did you mean ${near.join(' or ')}?`}`,
      ...(takes.length === 0 ? [] : [`It takes ${takes.slice(0, 30).join(', ')}.`]),
      `headroom sheet ${sheet} lists all that it has.`,
    ].join(' '),
  oneRow: (line: string, cells: readonly string[]) =>
    `${line} stands once for each of several rows. Choose one: ${cells.slice(0, 8).join(', ')}.`,
  unknownOffer: (id: string, near: string | undefined, known: readonly string[]) =>
    `There is no offer called ${id}${near === undefined ? '.' : `; did you mean ${near}?`} Offers: ${known.join(', ')}.`,
  quoteOf: (offer: string, strategy: string) => `${offer}, as “${strategy}” uses it`,
  quotePlace: (place: number, low: string, high: string) =>
    place < 0
      ? `below the usual range of ${low} to ${high}`
      : place > 1
        ? `above the usual range of ${low} to ${high}`
        : `${Math.round(place * 100)}% of the way from ${low} to ${high}, the usual range`,
  tie: (price: string, rival: string) => `costs as much as “${rival}” at ${price}`,
  noTie: (rival: string) => `costs as much as “${rival}” at no price`,
  clauses: 'What the plan would cost less over the horizon without a clause, after tax:',
  priced: (file: string, changes: readonly PriceChange[]) => {
    const count = (kept: PriceChange['kept']) => changes.filter(change => change.kept === kept).length
    return `${file}: ${count(undefined)} figures changed, ${count('same')} the same, ${count('confirmed')} confirmed in the plan itself and kept.`
  },
  noMonth: (cell: string, month: number, months: number) =>
    `${cell} has no month ${month}; months run from 0 to ${months - 1}.`,
  unknownSheet: (name: string, near: string | undefined, known: readonly string[]) =>
    `There is no sheet ${name}${near === undefined ? '.' : `; did you mean ${near}?`} Sheets: ${known.join(', ')}.`,
  noFilling: (name: string) => `No kind of offer uses the sheet ${name}.`,
  badFormat: (file: string) => `${file} ends in no known format. End it in .xlsx, .csv or .json.`,
  refused: (count: number) =>
    `${count} case${count === 1 ? ' was' : 's were'} refused; the faults stand in place of the result.`,
  faults: (count: number, file: string) => `${file} has ${count} fault${count === 1 ? '' : 's'}:`,
  valid: (file: string) => `${file} is valid.`,
  vetoedBySite: (workload: string, offer: string, site: string) =>
    `${workload} may not run on ${offer}: it is kept to sites other than ${site}.`,
  vetoedByCountry: (workload: string, offer: string, country: string) =>
    `${workload} may not run on ${offer}: it is kept to countries other than ${country || 'that of the site'}.`,
  aCase: 'a case',
  noCases: (file: string, reason: string) => `The cases in ${file} cannot be read: ${reason}.`,
  noDate: (text: string) => `${text} is no day. Write year, month and day, such as 2014-01-31.`,
  openList: (text: string) => `"${text}" lacks its closing bracket. Write a list as [-20, 6.5, 7] M USD.`,
  bothFromInput: () => 'The scenario and the cases cannot both come from standard input.',
  written: (file: string) => `Wrote ${file}.`,
  against: (changes: string) => `This scenario → the same with ${changes}.`,
  entrances: () => 'Where the change enters:',
  differences: () => 'What differs behind the number, the largest first:',
  seenElsewhere: () => '(taken apart at another place)',
  total: (month: number) => `in total up to month ${month}`,
  mean: (month: number) => `on average up to month ${month}`,
  seenAbove: () => '(taken apart above)',
  deeper: () => '(deeper: raise --depth)',
  source: 'Source',
  note: 'Note',
  fallback: 'a general figure; the catalogue has none for this place',
  ownFigure: 'the figure of the scenario',
  presetFigure: 'the figure of the example that the scenario started from',
  years: (count: number) => `${count} years`,
  unserved: ' (does not serve the plan)',
  noFlip: 'No single input, moved within its usual range, changes the winner.',
  unchanged: () => 'Nothing that this number rests on differs.',
}
