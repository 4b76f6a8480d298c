import type { Entry } from './entry.ts'

/** Lists the currencies of the markets with their rates: units of the currency per US dollar. Money is shown at them, never computed. */
export const currencies = {
  AUD: {
    name: 'Australian dollar',
    figures: {
      perUsd: {
        value: 1.43004,
        low: 1.3585,
        high: 1.5444,
        unit: 'local/USD',
        grade: 'B',
        source: 'ECB-derived rates, TheArmagan/currency USD-to-ALL @33e04aa9',
        address: 'https://github.com/TheArmagan/currency/blob/main/api/USD-to-ALL.json',
        date: '2026-07-23',
        note: 'low/high = planning band, not a quote',
      },
    },
  },
  EUR: {
    name: 'Euro',
    figures: {
      perUsd: {
        value: 0.87822,
        low: 0.8343,
        high: 0.9485,
        unit: 'local/USD',
        grade: 'B',
        source: 'ECB-derived rates, TheArmagan/currency USD-to-ALL @33e04aa9',
        address: 'https://github.com/TheArmagan/currency/blob/main/api/USD-to-ALL.json',
        date: '2026-07-23',
        note: 'low/high = planning band, not a quote',
      },
    },
  },
  GBP: {
    name: 'Pound sterling',
    figures: {
      perUsd: {
        value: 0.748929,
        low: 0.7115,
        high: 0.8088,
        unit: 'local/USD',
        grade: 'B',
        source: 'ECB-derived rates, TheArmagan/currency USD-to-ALL @33e04aa9',
        address: 'https://github.com/TheArmagan/currency/blob/main/api/USD-to-ALL.json',
        date: '2026-07-23',
        note: 'low/high = planning band, not a quote',
      },
    },
  },
  HKD: {
    name: 'Hong Kong dollar',
    figures: {
      perUsd: {
        value: 7.84129,
        low: 7.4492,
        high: 8.4686,
        unit: 'local/USD',
        grade: 'B',
        source: 'ECB-derived rates, TheArmagan/currency USD-to-ALL @33e04aa9',
        address: 'https://github.com/TheArmagan/currency/blob/main/api/USD-to-ALL.json',
        date: '2026-07-23',
        note: 'low/high = planning band, not a quote',
      },
    },
  },
  IDR: {
    name: 'Indonesian rupiah',
    figures: {
      perUsd: {
        value: 17964.6,
        low: 17066.37,
        high: 19401.768,
        unit: 'local/USD',
        grade: 'B',
        source: 'ECB-derived rates, TheArmagan/currency USD-to-ALL @33e04aa9',
        address: 'https://github.com/TheArmagan/currency/blob/main/api/USD-to-ALL.json',
        date: '2026-07-23',
        note: 'low/high = planning band, not a quote',
      },
    },
  },
  INR: {
    name: 'Indian rupee',
    figures: {
      perUsd: {
        value: 96.5814,
        low: 91.7523,
        high: 104.3079,
        unit: 'local/USD',
        grade: 'B',
        source: 'ECB-derived rates, TheArmagan/currency USD-to-ALL @33e04aa9',
        address: 'https://github.com/TheArmagan/currency/blob/main/api/USD-to-ALL.json',
        date: '2026-07-23',
        note: 'low/high = planning band, not a quote',
      },
    },
  },
  JPY: {
    name: 'Japanese yen',
    figures: {
      perUsd: {
        value: 163.474,
        low: 155.3003,
        high: 176.5519,
        unit: 'local/USD',
        grade: 'B',
        source: 'ECB-derived rates, TheArmagan/currency USD-to-ALL @33e04aa9',
        address: 'https://github.com/TheArmagan/currency/blob/main/api/USD-to-ALL.json',
        date: '2026-07-23',
        note: 'low/high = planning band, not a quote',
      },
    },
  },
  KRW: {
    name: 'South Korean won',
    figures: {
      perUsd: {
        value: 1472.72,
        low: 1399.084,
        high: 1590.5376,
        unit: 'local/USD',
        grade: 'B',
        source: 'ECB-derived rates, TheArmagan/currency USD-to-ALL @33e04aa9',
        address: 'https://github.com/TheArmagan/currency/blob/main/api/USD-to-ALL.json',
        date: '2026-07-23',
        note: 'low/high = planning band, not a quote',
      },
    },
  },
  MYR: {
    name: 'Malaysian ringgit',
    figures: {
      perUsd: {
        value: 4.08901,
        low: 3.8846,
        high: 4.4161,
        unit: 'local/USD',
        grade: 'B',
        source: 'ECB-derived rates, TheArmagan/currency USD-to-ALL @33e04aa9',
        address: 'https://github.com/TheArmagan/currency/blob/main/api/USD-to-ALL.json',
        date: '2026-07-23',
        note: 'low/high = planning band, not a quote',
      },
    },
  },
  PHP: {
    name: 'Philippine peso',
    figures: {
      perUsd: {
        value: 61.7705,
        low: 58.682,
        high: 66.7121,
        unit: 'local/USD',
        grade: 'B',
        source: 'ECB-derived rates, TheArmagan/currency USD-to-ALL @33e04aa9',
        address: 'https://github.com/TheArmagan/currency/blob/main/api/USD-to-ALL.json',
        date: '2026-07-23',
        note: 'low/high = planning band, not a quote',
      },
    },
  },
  SAR: {
    name: 'Saudi riyal',
    figures: {
      perUsd: {
        value: 3.75,
        low: 3.5625,
        high: 4.05,
        unit: 'local/USD',
        grade: 'B',
        source: 'AFP currency ticker (China Mail page, USD base)',
        address: 'https://www.cnmail.cn/Economy/636268-where-are-southeast-asias-data-centres.html',
        date: '2026',
        note: 'peg 3.75; Dubai AED peg 3.6725 (3.67315 in the same ticker)',
      },
    },
  },
  SGD: {
    name: 'Singapore dollar',
    figures: {
      perUsd: {
        value: 1.29134,
        low: 1.2268,
        high: 1.3946,
        unit: 'local/USD',
        grade: 'B',
        source: 'ECB-derived rates, TheArmagan/currency USD-to-ALL @33e04aa9',
        address: 'https://github.com/TheArmagan/currency/blob/main/api/USD-to-ALL.json',
        date: '2026-07-23',
        note: 'low/high = planning band, not a quote',
      },
    },
  },
  THB: {
    name: 'Thai baht',
    figures: {
      perUsd: {
        value: 33.8246,
        low: 32.1334,
        high: 36.5306,
        unit: 'local/USD',
        grade: 'B',
        source: 'ECB-derived rates, TheArmagan/currency USD-to-ALL @33e04aa9',
        address: 'https://github.com/TheArmagan/currency/blob/main/api/USD-to-ALL.json',
        date: '2026-07-23',
        note: 'low/high = planning band, not a quote',
      },
    },
  },
  TWD: {
    name: 'New Taiwan dollar',
    figures: {
      perUsd: {
        value: 31.85,
        low: 30.2575,
        high: 34.398,
        unit: 'local/USD',
        grade: 'B',
        source: 'Bank of Taiwan board rate (spot mid), haotool/app data branch',
        address: 'https://github.com/haotool/app',
        date: '2026-08-22',
        note: 'low/high = planning band, not a quote',
      },
    },
  },
  VND: {
    name: 'Vietnamese dong',
    figures: {
      perUsd: { value: null, unit: 'local/USD' },
    },
  },
} as const satisfies Record<string, Entry>
