/** What the check needs of a sheet and of a slot: declared here, so that the sheets' own types may hand the check on. */
interface SheetDef {
  readonly name: string
  readonly lines: Readonly<Record<string, unknown>>
}
interface SlotDef {
  readonly owes: Readonly<Record<string, unknown>>
}

type Letter =
  | 'a'
  | 'b'
  | 'c'
  | 'd'
  | 'e'
  | 'f'
  | 'g'
  | 'h'
  | 'i'
  | 'j'
  | 'k'
  | 'l'
  | 'm'
  | 'n'
  | 'o'
  | 'p'
  | 'q'
  | 'r'
  | 's'
  | 't'
  | 'u'
  | 'v'
  | 'w'
  | 'x'
  | 'y'
  | 'z'
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
type NameCharacter = Letter | Uppercase<Letter> | Digit | '.'

type Words<
  Text extends string,
  Word extends string = '',
  Found extends string = never,
> = Text extends `${infer C}${infer Rest}`
  ? C extends NameCharacter
    ? Words<Rest, `${Word}${C}`, Found>
    : C extends '('
      ? Words<Rest, '', Found>
      : Words<Rest, '', Word extends '' ? Found : Found | Word>
  : Word extends ''
    ? Found
    : Found | Word

type NotNumber<W extends string> = W extends `${Digit}${string}` | `.${string}` ? never : W

type LineNames<S extends SheetDef> = keyof S['lines'] & string
type AllNames<Sheets extends readonly SheetDef[]> = {
  [K in keyof Sheets]: `${Sheets[K]['name']}.${LineNames<Sheets[K]>}`
}[number]
type SlotNames<Slots extends Readonly<Record<string, SlotDef>>> = {
  [S in keyof Slots & string]: `${S}.${keyof Slots[S]['owes'] & string}`
}[keyof Slots & string]

type Read<Line> = Line extends { readonly formula: infer F extends string }
  ? NotNumber<Words<F>>
  : Line extends { readonly sum: readonly (infer P extends string)[] }
    ? P
    : never

type Unknown<S extends SheetDef, Known extends string> = {
  [L in LineNames<S>]: Exclude<Read<S['lines'][L]>, Known | LineNames<S>> extends infer Bad extends string
    ? [Bad] extends [never]
      ? never
      : `${S['name']}.${L} reads ${Bad}, which no sheet has`
    : never
}[LineNames<S>]

/**
 * Lists, as a type, every name in a formula that no sheet has: `never` when all names are known.
 * Words followed by a parenthesis are left to the parser.
 */
export type UnknownNames<
  Sheets extends readonly SheetDef[],
  Slots extends Readonly<Record<string, SlotDef>>,
  Bare extends string,
> = { [K in keyof Sheets]: Unknown<Sheets[K], AllNames<Sheets> | SlotNames<Slots> | Bare> }[number]
