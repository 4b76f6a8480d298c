/** One thing wrong with a document: where, and what to do about it. */
export interface Fault {
  /** The place in the document, such as `sites[0].market`; empty for the document as a whole. */
  readonly path: string
  readonly message: string
}

/** Writes a place in a document: keys by dots, positions in brackets, keys that are no plain names in quotes. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key)
    if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) return `${text}["${name.slice(0, 80)}"]`
    return text === '' ? name : `${text}.${name}`
  }, '')
}

/** Writes a fault as one line. */
export function faultText({ path, message }: Fault): string {
  return path === '' ? message : `${path}: ${message}`
}
