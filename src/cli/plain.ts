/** Writes a text for terminals and scripts: plain spaces and hyphens, which people type when they search. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u2212', '-')
}
