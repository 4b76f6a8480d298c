import { textWidth } from './text-width'

export interface WrapOptions {
  readonly fontSize: number
  readonly width: number
  readonly strong?: boolean
  /** Is the width of the first line, where something stands before the text. */
  readonly firstWidth?: number
}

/** Breaks a text between words into lines that fit; a single word wider than the line keeps a line to itself. */
export function wrap(
  text: string,
  { fontSize, width, strong = false, firstWidth = width }: WrapOptions,
): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    const room = lines.length === 0 ? firstWidth : width
    if (line && textWidth(longer, fontSize, strong) > room) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
