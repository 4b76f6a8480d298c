import type { LineDef } from '../../../src/engine/define.ts'

/** Says what a year adds to the fabric: part of the network page. */
export const growthLines = {
  switchesAdded: {
    label: 'Switches added in twelve months',
    unit: 'switch',
    formula: 'excess(switchCount, lag(switchCount, clock.yearLength))',
    shown: true,
    why: 'Read at the end of a plan year it is the growth of that year, all tiers together.',
  },
  linksAdded: {
    label: 'Links added in twelve months',
    unit: 'link',
    formula: 'excess(linkCount, lag(linkCount, clock.yearLength))',
    shown: true,
    why: 'What has to be cabled in a year.',
  },
  modulesAdded: {
    label: 'Optical modules added in twelve months',
    unit: 'module',
    formula: 'excess(transceiverCount, lag(transceiverCount, clock.yearLength))',
    shown: true,
    why: 'Optics are the long pole of many orders.',
  },
  capexAdded: {
    label: 'Price of a year’s growth of the fabric',
    unit: 'USD',
    formula: 'excess(fabricCapex, lag(fabricCapex, clock.yearLength))',
    shown: true,
    why: 'A fabric that crosses into a third tier is recabled besides.',
  },
} as const satisfies Record<string, LineDef>
