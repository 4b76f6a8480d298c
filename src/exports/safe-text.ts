// Spreadsheets run a text that begins with one of these as a formula, full-width forms and controls included (CWE-1236).
const dangerous = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/

/** Makes a text harmless in a spreadsheet: one that would be read as a formula gets a leading apostrophe. */
export function safeText(text: string): string {
  return dangerous.test(text) ? `'${text}` : text
}
