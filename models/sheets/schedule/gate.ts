import { sheet } from '../../../src/engine/define.ts'
import { gateInputs } from '../../inputs/schedule/gate.ts'

/** Weighs signing now against waiting for a gate. */
export const gate = sheet('gate', {
  title: 'Gate',
  about:
    'Whether to sign before a gate that may fail. If it fails, a strategy costs what it has cost by then and what leaving it costs; the one that is cheapest to leave is the yardstick. If it is passed, signing early saves what the strategy is cheaper by.',
  index: 'strategy',
  lines: {
    gateMonth: { ...gateInputs.gateMonth, index: 'plan' },
    chance: { ...gateInputs.chance, index: 'plan' },
    stopMonth: {
      label: 'Last month before the gate',
      unit: 'month',
      index: 'plan',
      formula: 'max(0, gateMonth - clock.oneMonth)',
      why: 'Who stops at the gate stops at the end of this month.',
    },
    stopCost: {
      label: 'Cost if the gate fails',
      unit: 'USD',
      formula: 'if(metrics.serves > 0, atMonth(metrics.presentCostToDate, stopMonth), none)',
      why: 'What is spent by then, less what things fetch, with what leaving costs. Only strategies that serve the plan are weighed.',
    },
    leastStopCost: {
      label: 'Least cost if the gate fails',
      unit: 'USD',
      index: 'plan',
      formula: 'least(stopCost, strategy)',
      why: 'That of the strategy which ties up least before the gate.',
    },
    flexibleCost: {
      label: 'Cost of staying with the cheapest to leave',
      unit: 'USD',
      index: 'plan',
      formula: 'pick(metrics.presentCost, strategy, stopCost)',
      why: 'If the gate is passed and one stays. Who may still change over after it has less to gain from signing early.',
    },
    atRisk: {
      label: 'Money at risk before the gate',
      unit: 'USD',
      formula: 'stopCost - leastStopCost',
      why: 'What a failed gate costs more than with the strategy that is cheapest to leave.',
    },
    gain: {
      label: 'Gain from signing early',
      unit: 'USD',
      formula: 'max(0, flexibleCost - comparison.rankedCost)',
      why: 'What it saves over the horizon if the gate is passed.',
    },
    chanceNeeded: {
      label: 'Chance from which signing early is right',
      unit: '1',
      formula: 'if(atRisk > 0, atRisk / (atRisk + gain), none)',
      why: 'Where the gain times its chance equals the loss times its own. There is none where nothing is at risk.',
    },
    waits: {
      label: 'Should wait for the gate',
      unit: '1',
      formula: 'if(gateMonth > 0, orElse(chance < chanceNeeded, 0), 0)',
      shown: true,
      why: 'Signing now is wrong while the chance is below the one needed.',
    },
  },
})
