const letters: string[] = []

/** Returns the letters of a column, counted from 0: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  letters[column] ??= spelt(column)
  return letters[column]
}

function spelt(column: number): string {
  let word = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    word = String.fromCharCode(65 + ((left - 1) % 26)) + word
  }
  return word
}

/** Returns a reference inside a sheet, rows counted from 1, with dollar signs where it stays put when copied. */
export function reference(column: number, row: number, fixed: '' | 'column' | 'row' | 'both' = ''): string {
  const place = `${fixed === 'column' || fixed === 'both' ? '$' : ''}${columnLetters(column)}`
  return `${place}${fixed === 'row' || fixed === 'both' ? '$' : ''}${row}`
}

/** Returns a reference to the column that a formula will stand in, or to one so many columns after it. */
export function referenceHere(row: number, offset = 0, fixed: '' | 'row' = ''): string {
  return `${opening}${offset}${closing}${fixed === 'row' ? '$' : ''}${row}`
}

/** Returns what a formula with such references reads in a column. */
export function filler(formula: string): (column: number) => string {
  const [head = '', ...rest] = formula.split(opening)
  const pieces = rest.map(piece => {
    const end = piece.indexOf(closing)
    return { offset: Number(piece.slice(0, end)), text: piece.slice(end + 1) }
  })
  return column =>
    pieces.reduce((filled, { offset, text }) => filled + columnLetters(column + offset) + text, head)
}

// Control characters: no formula has them.
const [opening, closing] = ['\u0001', '\u0002']

/** Returns the prefix that points a reference at another sheet; sheet names with other than letters are quoted. */
export function sheetPrefix(sheet: string): string {
  // A bare name that looks like a cell, such as GPU1, would be one.
  return /^[A-Za-z]+$/.test(sheet) && sheet.length > 3 ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`
}

/** Makes a text fit to name a sheet, different from those taken; comparison overlooks case. */
export function sheetName(text: string, taken: ReadonlySet<string>): string {
  const longest = 31
  const plain =
    text
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, longest) || 'Sheet'
  const used = new Set([...taken].map(name => name.toLowerCase()))
  for (let i = 1; ; i++) {
    const ending = i === 1 ? '' : ` ${i}`
    const name = `${plain.slice(0, longest - ending.length)}${ending}`
    if (!used.has(name.toLowerCase())) return name
  }
}

/** Returns a range of another sheet in the form that names and charts take. */
export function rangeOf(
  sheet: string,
  first: { readonly column: number; readonly row: number },
  last = first,
): string {
  const from = reference(first.column, first.row, 'both')
  const to = reference(last.column, last.row, 'both')
  return `${sheetPrefix(sheet)}${from === to ? from : `${from}:${to}`}`
}
