import { sheet } from '../../src/engine/define.ts'
import { coolingInputs } from '../inputs/cooling.ts'

/** Chooses the cooling by density and says what it costs in power and water. */
export const cooling = sheet('cooling', {
  title: 'Cooling',
  about:
    'Which cooling the racks force, and how much power and water it takes. The simplest system that carries the rack is taken; those that cannot are ruled out.',
  index: 'part',
  lines: {
    ...coolingInputs,
    fit: {
      label: 'Limit where it suffices',
      unit: 'kW/rack',
      index: 'coolingSystem',
      formula: 'if(densityLimit >= racks.powerPerRack, densityLimit, none)',
      why: 'Systems that cannot carry the rack are ruled out; among the others the simplest has the lowest limit.',
    },
    systemLimit: {
      label: 'Limit of the chosen system',
      unit: 'kW/rack',
      formula: 'pick(densityLimit, coolingSystem, fit)',
      shown: true,
      why: 'Up to this power per rack the chosen system suffices; there is none where no system carries the rack.',
    },
    needsLiquid: {
      label: 'Liquid at the rack',
      unit: '1',
      formula: 'max(hardware.liquidOnly, orElse(pick(usesLiquid, coolingSystem, fit), 1))',
      why: 'The server decides first, then the density; where no system of the list suffices, liquid is certain.',
    },
    pue: {
      label: 'PUE',
      unit: '1',
      formula: 'designPue',
      why: 'Fans, pumps, chillers and losses for each unit of IT energy.',
    },
    peakPue: {
      label: 'Peak PUE',
      unit: '1',
      formula: 'max(designPue, designPeakPue)',
      why: 'The worst hour is never better than the year.',
    },
    wue: {
      label: 'WUE',
      unit: 'L/kWh',
      formula: 'designWue',
      why: 'Water evaporated for each unit of IT energy.',
    },
    litresPerCubicMetre: {
      label: 'Litres per cubic metre',
      unit: 'L/m3',
      index: 'plan',
      value: 1000,
      why: 'Water is billed in cubic metres.',
    },
    waterUse: {
      label: 'Water use',
      unit: 'm3/month',
      formula: 'power.itEnergy * wue / litresPerCubicMetre',
      why: 'Water follows the heat that the racks give off.',
    },
  },
})
