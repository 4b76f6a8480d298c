let locale = 'en-US'

/** Sets, once and before anything is written, whose thousands and decimal separators this program uses. */
export function setNumberLocale(tag: string): void {
  // A tag that the platform does not know would make every number throw.
  const [known] = Intl.NumberFormat.supportedLocalesOf([tag])
  if (known !== undefined) locale = known
}

/** Gives the locale in which numbers are written and read. */
export const numberLocale = (): string => locale
