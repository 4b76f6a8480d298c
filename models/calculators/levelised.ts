import { sheet } from '../../src/engine/define.ts'
import { sources } from '../sources.ts'
import { number, rate } from './figure.ts'

const share = (label: string, example: number, question: string, why: string) =>
  number(label, example, question, why, { min: 0, max: 1 })

/** Works out what an accelerator-hour costs from yearly figures, on one page. */
export const levelised = sheet('levelised', {
  title: 'Levelised cost of an accelerator-hour',
  about:
    'What an hour of an accelerator of one’s own costs before tax, from yearly figures for one accelerator: capital as level yearly payments, and running cost. A check by hand of what the plan works out by the month; the example is a hall of 5 MW in Johor.',
  index: 'plan',
  lines: {
    price: {
      ...number(
        'Price of an accelerator with its share of the rest',
        60000,
        'What does an accelerator cost all-in?',
        'With servers, fabric and storage.',
        { min: 0 },
      ),
      unit: 'USD',
    },
    residual: {
      ...number(
        'Value at the end',
        7500,
        'What does it fetch at the end?',
        'Resale after the years of use.',
        { min: 0 },
      ),
      unit: 'USD',
    },
    years: number(
      'Years of use',
      5,
      'For how many years is it used?',
      'The life over which cost is spread.',
      { min: 1, max: 50 },
    ),
    rate: rate(
      'Discount rate',
      0.087,
      'What does money cost a year?',
      'Capital is paid first and earned back later.',
    ),
    gpuPower: {
      ...number(
        'IT power of an accelerator',
        2,
        'How much power does it draw with its share of the rest?',
        'Hall and energy follow it.',
        { min: 0 },
      ),
      unit: 'kW',
    },
    hallPrice: {
      ...number('Price of the hall', 12050, 'What does a kW of the hall cost?', 'Building and plant.', {
        min: 0,
      }),
      unit: 'USD/kW',
    },
    hallExitShare: share(
      'Value of the hall at the end',
      0.6375,
      'Which share of its price is the hall worth at the end?',
      'A hall outlives the hardware.',
    ),
    loadShare: share(
      'Load',
      0.8,
      'Which share of the power is drawn on average?',
      'Energy is paid for what is drawn.',
    ),
    pue: number(
      'PUE',
      1.32,
      'How much does the site draw for each kWh of IT?',
      'Cooling and losses come on top.',
      { min: 1, max: 5 },
    ),
    tariff: {
      ...number('Tariff', 0.112, 'What does a kWh cost?', 'All-in price of energy.', { min: 0 }),
      unit: 'USD/kWh',
    },
    supportShare: share(
      'Support of hardware',
      0.04,
      'Which share of its price does support cost a year?',
      'Support and spares.',
    ),
    maintenanceShare: share(
      'Maintenance of the hall',
      0.025,
      'Which share of its price does the hall’s upkeep cost a year?',
      'Plant wears.',
    ),
    insuranceShare: share(
      'Insurance',
      0.003,
      'Which share of all that is owned does insurance cost a year?',
      'Hardware and hall.',
    ),
    staffCost: {
      ...number(
        'Staff for each accelerator',
        438.8,
        'What do people cost a year for each accelerator?',
        'All staff over all accelerators.',
        { min: 0 },
      ),
      unit: 'USD',
    },
    useShare: share('Use', 0.75, 'Which share of the hours does work?', 'Idle hours are paid too.'),
    yearHours: {
      label: 'Hours of a year',
      unit: 'h',
      value: 8760,
      why: 'An accelerator that is there is there all year.',
    },
    recovery: {
      label: 'Capital recovery factor',
      unit: '1',
      formula: 'if(abs(rate) < 0.0000000001, 1 / years, rate / (1 - (1 + rate) ^ (-years)))',
      shown: true,
      why: 'The level yearly payment that is worth one dollar now.',
      source: sources.textbook,
    },
    discount: {
      label: 'Worth of a dollar at the end',
      unit: '1',
      formula: '(1 + rate) ^ (-years)',
      why: 'What is fetched at the end counts less.',
    },
    capitalCost: {
      label: 'Hardware capital a year',
      unit: 'USD',
      formula: '(price - residual * discount) * recovery',
      shown: true,
      why: 'Price less resale, as level payments.',
    },
    hallCapex: {
      label: 'Hall for one accelerator',
      unit: 'USD',
      formula: 'hallPrice * gpuPower',
      why: 'Its share of building and plant.',
    },
    facilityCost: {
      label: 'Facility capital a year',
      unit: 'USD',
      formula: 'hallCapex * (1 - hallExitShare * discount) * recovery',
      shown: true,
      why: 'Price less what the hall is worth at the end, as level payments.',
    },
    energyCost: {
      label: 'Energy a year',
      unit: 'USD',
      formula: 'gpuPower * loadShare * yearHours * pue * tariff',
      shown: true,
      why: 'At the meter.',
    },
    upkeepCost: {
      label: 'Maintenance and insurance a year',
      unit: 'USD',
      formula: 'supportShare * price + maintenanceShare * hallCapex + insuranceShare * (price + hallCapex)',
      shown: true,
      why: 'Yearly shares of what was paid.',
    },
    yearlyCost: {
      label: 'Cost of an accelerator a year',
      unit: 'USD',
      sum: ['capitalCost', 'facilityCost', 'energyCost', 'upkeepCost', 'staffCost'],
      shown: true,
      why: 'All of it, before tax.',
    },
    perHour: {
      label: 'Cost of an available hour',
      unit: 'USD/h',
      formula: 'yearlyCost / yearHours',
      shown: true,
      why: 'Compare it with a price that is paid used or not.',
      source: { ...sources.textbook, name: 'Levelised cost, as used for energy (NREL, IEA)' },
    },
    perHourDelivered: {
      label: 'Cost of an hour of work',
      unit: 'USD/h',
      formula: 'if(useShare > 0, hourCost / useShare, none)',
      shown: true,
      why: 'Compare it with a price on demand; none where nothing is ever at work.',
    },
    hourCost: {
      label: 'Cost of an hour taken over',
      unit: 'USD/h',
      formula: 'perHour',
      why: 'What the hour costs, unless you give a price of your own.',
    },
    tokenRate: {
      ...number(
        'Tokens a second',
        2557.7,
        'How many tokens a second does it give?',
        'Measured, for your model and limits.',
        { min: 0 },
      ),
      unit: 'token/s',
    },
    secondsPerHour: {
      label: 'Seconds of an hour',
      unit: 's/h',
      value: 3600,
      why: 'Tokens are counted by the second.',
    },
    million: {
      label: 'A million tokens',
      unit: 'token',
      value: 1000000,
      why: 'Tokens are priced by the million.',
    },
    perMillionTokens: {
      label: 'Cost of a million tokens',
      unit: 'USD',
      formula: 'perHourDelivered / (tokenRate * secondsPerHour) * million',
      shown: true,
      why: 'The cost of an hour of work over the tokens that it gives.',
    },
    demandPrice: {
      ...number('Price on demand', 6.5, 'What does an hour on demand cost?', 'For the hours that run.', {
        min: 0,
      }),
      unit: 'USD/h',
    },
    upliftShare: share(
      'Extras of the service',
      0.08,
      'Which share comes on top for storage and support?',
      'Partners bill them apart.',
    ),
    breakEvenUse: {
      label: 'Break-even use',
      unit: '1',
      formula: 'hourCost / (demandPrice * (1 + upliftShare))',
      shown: true,
      why: 'Below this share of the hours, paying on demand costs less.',
    },
    gpuCount: number(
      'Accelerators that are late',
      2500,
      'How many accelerators are missing?',
      'Their work has to be bridged.',
      { min: 0 },
    ),
    monthHours: { label: 'Hours of a month', unit: 'h', value: 730, why: 'Every month has as many.' },
    bridgeHours: {
      label: 'Hours of work of a month',
      unit: 'h',
      formula: 'gpuCount * monthHours * useShare',
      shown: true,
      why: 'What a month of delay leaves undone.',
    },
    bridgeCost: {
      label: 'Cost of a month of delay',
      unit: 'USD',
      formula: 'bridgeHours * (demandPrice * (1 + upliftShare) - perHourDelivered)',
      shown: true,
      why: 'What bridging on demand costs more than hours of one’s own would.',
    },
  },
})
