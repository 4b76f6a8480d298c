/** Returns the letters of a column, counted from 0: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return letters
}

/** Returns a reference inside a sheet, rows counted from 1, with dollar signs where it stays put when copied. */
export function reference(column: number, row: number, fixed: '' | 'column' | 'row' | 'both' = ''): string {
  const letters = `${fixed === 'column' || fixed === 'both' ? '$' : ''}${columnLetters(column)}`
  return `${letters}${fixed === 'row' || fixed === 'both' ? '$' : ''}${row}`
}

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
