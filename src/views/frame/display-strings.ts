/** The words of the currency and unit choice, apart from the code. */
export const displayStrings = {
  menu: 'Currency and units',
  readout: (currency: string, units: string) => `${currency} · ${units}`,
  dollars: 'US dollars',
  rate: (code: string, perUsd: string) => `${code} at ${perUsd} per US dollar`,
  currency: 'Currency',
  usd: 'US dollar',
  option: (code: string, name: string) => `${code}, ${name}`,
  perUsd: (code: string) => `${code} per US dollar`,
  badRate: 'Enter how many units of the currency one US dollar buys, as a number above zero.',
  formatOnly:
    'Everything is computed and saved in US dollars. The rate formats what you see; it ranks nothing. Workbook, table and file stay in US dollars.',
  source: (source: string, date: string) => `Rate of ${date}: ${source}. Overwrite it with your own.`,
  noRate: 'No rate is on file: enter yours.',
  volume: 'Volumes',
  litres: 'Litres',
  gallons: 'US gallons',
  temperature: 'Temperatures',
  celsius: '°C',
  fahrenheit: '°F',
} as const
