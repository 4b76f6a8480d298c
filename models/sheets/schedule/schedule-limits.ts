import type { LineDef } from '../../../src/engine/define.ts'

/** States what each part can have, and what keeps it from taking more. */
export const limitLines = {
  isOpen: {
    label: 'The first order is large enough',
    unit: '1',
    index: 'part',
    formula: 'max(previous(isOpen), fleet.wishOnPart >= hardware.leastOrder)',
    why: 'Below its smallest order a provider sells nothing; once there is a contract, it can grow by any step.',
  },
  supply: {
    label: 'Accelerators that can be had and placed',
    unit: 'gpu',
    index: 'part',
    formula: 'if(racks.fits > 0 and isOpen > 0, hardware.supply, 0)',
    why: 'Hardware that cannot stand there is no supply, nor is an order that is too small.',
  },
  canServe: {
    label: 'Can do the work of the workload',
    unit: '1',
    formula: 'fleet.limitReason <= 0',
    why: 'Hardware and model must go together, and a seller of tokens serves only work that is counted in them.',
  },
  workloadsOnPart: {
    label: 'Workloads that can run there',
    unit: '1',
    index: 'part',
    formula: 'count(canServe, deployment)',
    why: 'Sites, countries, memory and the kind of the offer rule workloads out.',
  },
  shortOfSupply: {
    label: 'Asked for beyond supply and cap',
    unit: 'gpu',
    formula: 'if(hardware.elastic > 0, elasticGap, excess(fleet.wish, fleet.wanted))',
    why: 'What the part would take if more were to be had.',
  },
  elasticGap: {
    label: 'Elastic need beyond supply and cap',
    unit: 'gpu',
    formula: 'if(canServe > 0, excess(fleet.elasticNeed, fleet.elasticCount), 0)',
    why: 'What is asked for and not switched on; work that it cannot do is not short of supply.',
  },
  shortOnPart: {
    label: 'Asked for beyond supply and cap, on the part',
    unit: 'gpu',
    index: 'part',
    formula: 'sum(shortOfSupply, deployment)',
    why: 'All workloads together.',
  },
  shortOfRoom: {
    label: 'Wanted beyond the room on the premises',
    unit: 'gpu',
    index: 'part',
    formula: 'sum(excess(fleet.wanted, fleet.bought), deployment)',
    why: 'What could be had and finds no place.',
  },
  belowLeast: {
    label: 'Too little is asked for',
    unit: '1',
    index: 'part',
    formula: '(fleet.wishOnPart > 0 and isOpen <= 0) or (fleet.wantedPower > 0 and premisesClosed > 0)',
    why: 'Neither a contract nor a hall starts below its smallest size.',
  },
  premisesClosed: {
    label: 'Premises not opened for so little',
    unit: '1',
    index: 'part',
    formula: 'facility.ceiling <= 0 and fleet.wantedPower < facility.leastPower',
    why: 'Nobody builds or lets less than the smallest size.',
  },
  sizeReason: {
    label: 'What keeps a live part from taking more, by number',
    unit: '1',
    index: 'part',
    formula: 'if(belowLeast > 0, 4, if(shortOnPart > 0, 5, if(shortOfRoom > 0, 6, 0)))',
    why: 'By number: 4, less is asked for than the smallest size; 5, no more can be had or the part is capped; 6, the premises are full.',
  },
  limitReason: {
    label: 'What keeps the part from taking more, by number',
    unit: '1',
    index: 'part',
    formula: 'if(workloadsOnPart <= 0, 1, if(month < liveMonth, 2, if(racks.fits <= 0, 3, sizeReason)))',
    shown: true,
    why: 'By number: 0, nothing; 1, no workload can run there; 2, not live yet; 3, a rack there cannot feed or cool a node; 4, too small; 5, no supply; 6, premises full.',
  },
} as const satisfies Record<string, LineDef>
