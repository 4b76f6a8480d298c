import { sheet } from '../../src/engine/define.ts'
import { powerInputs } from '../inputs/power.ts'
import { sources } from '../sources.ts'

/** Follows the power from the racks to the meter. */
export const power = sheet('power', {
  title: 'Power',
  about:
    'What the racks draw, what the meter sees, what must be contracted, and the sizes of the electrical chain. Peak decides sizes, the average decides the energy bill.',
  index: 'part',
  lines: {
    ...powerInputs,
    tariffNow: {
      label: 'Tariff in the month',
      unit: 'USD/kWh',
      index: 'site',
      formula: 'tariff * (1 + tariffGrowth) ^ clock.yearsElapsed * fx.worth',
      why: 'The tariff drifts with its yearly growth, and with the currency in which it is paid.',
    },
    itPowerPeak: {
      label: 'Peak IT power',
      unit: 'kW',
      formula: 'fleet.gpusOnPart * hardware.powerPerGpu',
      why: 'All accelerators may be at work in the same hour, so the peak is all of them.',
    },
    busyShare: {
      label: 'Share of hours at work',
      unit: '1',
      formula: 'if(fleet.installedHoursOnPart > 0, fleet.busyHoursOnPart / fleet.installedHoursOnPart, 0)',
      why: 'Utilisation is a result: it follows from the load and from what was bought.',
    },
    loadShare: {
      label: 'Average over peak power',
      unit: '1',
      formula: 'idleShare + (busyLoadShare - idleShare) * busyShare',
      why: 'Idle hardware draws its idle power, busy hardware its full one.',
    },
    itPowerAverage: {
      label: 'Average IT power',
      unit: 'kW',
      formula: 'itPowerPeak * loadShare',
      why: 'What the energy bill follows.',
    },
    itEnergy: {
      label: 'IT energy',
      unit: 'kWh/month',
      formula: 'itPowerAverage * clock.hoursPerMonth',
      why: 'Average power over the hours of a month.',
    },
    facilityPowerPeak: {
      label: 'Peak facility power',
      unit: 'kW',
      formula: 'itPowerPeak * cooling.peakPue',
      why: 'On the hottest day cooling needs most, so sizes follow the peak PUE and not the yearly one.',
    },
    facilityEnergy: {
      label: 'Facility energy',
      unit: 'kWh/month',
      formula: 'itEnergy * cooling.pue',
      why: 'Cooling and losses scale with the energy that the racks turn into heat.',
    },
    utilityPower: {
      label: 'Power to contract',
      unit: 'kW',
      formula: 'runningMax(facilityPowerPeak)',
      why: 'Contracted power follows the highest peak so far; it is not handed back.',
    },
    utilityCapacity: {
      label: 'Apparent power to contract',
      unit: 'kVA',
      formula: 'utilityPower / powerFactor',
      shown: true,
      why: 'The grid connection is agreed in apparent power.',
    },
    upsPower: {
      label: 'UPS power installed',
      unit: 'kW',
      formula: 'itPowerPeak / unitLoadLimit * upsRedundancy',
      shown: true,
      why: 'The racks ride through an outage on it; redundancy lets units be maintained.',
    },
    transformerCapacity: {
      label: 'Transformer capacity',
      unit: 'kVA',
      formula: 'utilityCapacity / unitLoadLimit * upsRedundancy',
      shown: true,
      why: 'Sized like the UPS, because they share the same paths.',
    },
    hotAir: {
      label: 'Air above which generators give less',
      unit: 'degC',
      index: 'plan',
      value: 40,
      why: 'Radiators are rated to it.',
      source: sources.assumption,
    },
    thinAir: {
      label: 'Air pressure below which generators give less',
      unit: 'Pa',
      index: 'plan',
      value: 89900,
      why: 'That of 1,000 m above the sea.',
      source: sources.definition,
    },
    deratedShare: {
      label: 'What generators give in heat or height',
      unit: '1',
      index: 'plan',
      value: 0.92,
      why: 'Between 0.90 and 0.95 of their rating.',
      source: sources.assumption,
    },
    generatorRating: {
      label: 'What generators give at the site',
      unit: '1',
      index: 'site',
      formula: 'if(climate.highestDryBulb > hotAir or climate.pressure < thinAir, deratedShare, 1)',
      why: 'Hot or thin air cools and feeds engines less.',
    },
    generatorPower: {
      label: 'Generator power installed',
      unit: 'kW',
      formula: 'facilityPowerPeak * generatorRedundancy / generatorRating',
      shown: true,
      why: 'In an outage the generators carry the racks and their cooling, at what they give in the heat and height of the place.',
    },
    emissions: {
      label: 'Emissions from electricity',
      unit: 'kg/month',
      formula: 'facilityEnergy * carbonIntensity',
      shown: true,
      why: 'By location, from the grid’s average; certificates would be shown apart.',
    },
  },
})
