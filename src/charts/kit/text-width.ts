/* Advance widths in thousandths of an em of Helvetica and its metric twins (Adobe Core 14 AFM).
   Inter and Segoe UI are up to 6% wider, hence the allowance. */
const narrow: Readonly<Record<string, number>> = {
  ' ': 278,
  '\u202f': 180,
  '\u00a0': 278,
  '!': 278,
  ',': 278,
  '.': 278,
  ':': 278,
  ';': 278,
  '/': 278,
  '(': 333,
  ')': 333,
  '-': 333,
  '’': 222,
  "'": 191,
  '|': 260,
  f: 278,
  i: 222,
  j: 222,
  l: 222,
  r: 333,
  t: 278,
  I: 278,
  c: 500,
  k: 500,
  s: 500,
  v: 500,
  x: 500,
  y: 500,
  z: 500,
  J: 500,
  w: 722,
  m: 833,
  M: 833,
  W: 944,
  '%': 889,
  '−': 584,
  '+': 584,
  '~': 584,
  '≈': 549,
  '–': 556,
  '…': 1000,
}
const allowance = 1.06
const boldAllowance = 1.06

function advance(char: string): number {
  const known = narrow[char]
  if (known !== undefined) return known
  return char >= 'A' && char <= 'Z' ? 690 : 556
}

/** Estimates the width of a text in pixels, on the wide side, so that placing labels needs no DOM. */
export function textWidth(text: string, fontSize: number, strong = false): number {
  let thousandths = 0
  for (const char of text) thousandths += advance(char)
  return (thousandths / 1000) * fontSize * allowance * (strong ? boldAllowance : 1)
}
