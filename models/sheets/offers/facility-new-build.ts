import { sheet } from '../../../src/engine/define.ts'
import { builtInputs } from '../../inputs/offers/facility-built.ts'
import { networkServiceInputs } from '../../inputs/offers/facility-network.ts'
import { newBuildInputs } from '../../inputs/offers/facility-new-build.ts'
import { stepInputs } from '../../inputs/offers/facility-steps.ts'
import { sources } from '../../sources.ts'
import { builtLines } from './facility-built.ts'
import { builtValueLines } from './facility-built-value.ts'

/** Fills the facility slot with a new hall of one's own. */
export const facilityNewBuild = sheet('facilityNewBuild', {
  title: 'Facility: new build',
  about:
    'A new hall of the company’s own, built in blocks that follow the need. Spending follows an S-curve before each block is live; shared works are paid with the first block.',
  index: 'part',
  fills: 'facility',
  lines: {
    ...newBuildInputs,
    ...builtInputs,
    ...stepInputs,
    ...networkServiceInputs,
    leadMonths: {
      label: 'Months until the first block is live',
      unit: 'month',
      index: 'offer',
      formula: 'max(buildMonths + stepsBeyond, gridMonths)',
      why: 'The works and the wait for the grid run side by side; the later one decides.',
    },
    orderMonths: {
      label: 'Months from ordering a block until it is live',
      unit: 'month',
      index: 'offer',
      formula: 'buildMonths',
      why: 'Further blocks need building time only: the connection is made for the whole site.',
    },
    leastPower: {
      label: 'Smallest IT power that is built',
      unit: 'kW',
      index: 'offer',
      formula: 'leastSize',
      why: 'Nobody starts a hall for less.',
    },
    rackLimit: {
      label: 'Most that a rack may draw',
      unit: 'kW/rack',
      index: 'offer',
      value: 1e6,
      why: 'A new hall is laid out for the racks that it is built for.',
    },
    liquidAllowed: {
      label: 'Liquid can be brought',
      unit: '1',
      index: 'offer',
      value: 1,
      why: 'A new hall is laid out for the racks that it is built for.',
    },
    opens: {
      label: 'The hall is worth starting',
      unit: '1',
      formula: 'max(previous(opens), fleet.wantedPower >= leastPower)',
      why: 'Once there is a hall, it can grow by single blocks.',
    },
    blocksNeeded: {
      label: 'Blocks needed',
      unit: 'module',
      formula: 'if(opens > 0, ceil(fleet.wantedPower / (blockSize * blockThreshold)), 0)',
      why: 'Whole blocks that carry what is held and what is wanted, with the margin that triggers the next.',
    },
    blocksAllowed: {
      label: 'Blocks that the site allows',
      unit: 'module',
      index: 'offer',
      formula: 'floor(min(siteLimit, gridLimit) / blockSize)',
      why: 'Only whole blocks fit under what the site and its grid carry.',
    },
    gridLimit: {
      label: 'IT power that the grid feeds',
      unit: 'kW',
      index: 'offer',
      formula: 'power.gridSupply / cooling.highestPue',
      why: 'The grid must carry the worst hour, losses and cooling included.',
    },
    blockCount: {
      label: 'Blocks built',
      unit: 'module',
      formula: 'max(previous(blockCount), min(blocksNeeded, blocksAllowed))',
      why: 'Blocks are added when needed and never taken down.',
    },
    ceiling: {
      label: 'IT power that the hall carries',
      unit: 'kW',
      formula: 'blockCount * blockSize',
      why: 'The blocks that are live.',
    },
    designPower: {
      label: 'IT power that the hall is built for',
      unit: 'kW',
      formula: 'ceiling',
      why: 'Plant and electrics are laid out for full blocks.',
    },
    blocksAdded: {
      label: 'Blocks added',
      unit: 'module',
      formula: 'blockCount - previous(blockCount)',
      why: 'Blocks that go live this month.',
    },
    finalBlocks: {
      label: 'Blocks in the end',
      unit: 'module',
      formula: 'most(blockCount, month)',
      why: 'Shared works are laid out for the whole site as planned.',
    },
    finalPower: {
      label: 'IT power in the end',
      unit: 'kW',
      formula: 'finalBlocks * blockSize',
      why: 'The size of the finished site decides its price per watt.',
    },
    smallSiteTable: {
      label: 'Premium of small sites',
      unit: '1',
      index: 'plan',
      key: 'kW',
      points: [
        [1000, 0.2],
        [2000, 0.15],
        [5000, 0.1],
        [10000, 0],
      ],
      why: 'Broker indices are for 10 to 50 MW; small sites carry the same fixed works on fewer watts.',
      source: sources.assumption,
    },
    smallSitePremium: {
      label: 'Premium of this size',
      unit: '1',
      formula: 'interpolate(finalPower, smallSiteTable)',
      why: 'Read from the table between its points.',
    },
    premiums: {
      label: 'Premiums over the index',
      unit: '1',
      formula: '(1 + liquidPremium * cooling.needsLiquid) * (1 + smallSitePremium) * (1 + contingencyNow)',
      why: 'Liquid cooling, small size and contingency multiply the broker’s figure.',
    },
    costPerWatt: {
      label: 'Cost per watt in the month',
      unit: 'USD/W',
      formula: 'constructionCost * premiums * priceFactor',
      why: 'Priced in the month in which the block goes live.',
    },
    blockCost: {
      label: 'Cost of a block',
      unit: 'USD/module',
      formula: 'costPerWatt * clock.wattsPerKilowatt * blockSize * learntFactor',
      why: 'A block at this month’s cost per watt, after what was learnt.',
    },
    learntFactor: {
      label: 'Cost of a further block against the first',
      unit: '1',
      formula: '(1 + previous(blockCount) / oneBlock) ^ (ln(1 - learningRate) / ln(2))',
      why: 'Each doubling of what was built takes off the same share.',
      source: { ...sources.textbook, name: 'Wright, Factors affecting the cost of airplanes' },
    },
    oneBlock: {
      label: 'One block',
      unit: 'module',
      index: 'plan',
      value: 1,
      why: 'The block that is built next.',
    },
    isFirst: {
      label: 'First block goes live',
      unit: '1',
      formula: 'blockCount > 0 and previous(blockCount) <= 0',
      why: 'The month in which the site opens.',
    },
    sharedCost: {
      label: 'Cost of shared works',
      unit: 'USD',
      formula: 'if(isFirst > 0, finalBlocks * blockCost * sharedShare, 0)',
      why: 'Land, grid and shell for all blocks, with the first.',
    },
    ownCost: {
      label: 'Cost of the blocks alone',
      unit: 'USD',
      formula: 'blocksAdded * blockCost * (1 - sharedShare)',
      why: 'What each block costs beyond the shared works.',
    },
    completedCost: {
      label: 'Cost of what goes live',
      unit: 'USD/month',
      formula: '(sharedCost + ownCost) / clock.oneMonth',
      why: 'The cost of what can be used from this month on.',
    },
    landCost: {
      label: 'Price of the land',
      unit: 'USD/month',
      formula: 'if(isFirst > 0, finalPower * landNeed * landPrice / clock.oneMonth, 0)',
      why: 'The land of the finished site, where it is not inside the construction cost.',
    },
    landCapex: {
      label: 'Land paid',
      unit: 'USD/month',
      formula: 'ahead(landCost, buildMonths)',
      why: 'Building begins on land that is paid.',
    },
    ...builtLines,
    isStaffed: {
      label: 'The hall is staffed',
      unit: '1',
      formula: 'blockCount > 0',
      why: 'From the day on which it is live.',
    },
    operatorCount: {
      label: 'Operators of the hall',
      unit: 'person',
      formula: 'isStaffed * lookup(ceiling, staffing.seatTable) * staffing.ftePerSeat',
      why: 'Seats around the clock by the size of the hall, five people for each.',
    },
    guardCount: {
      label: 'Guards',
      unit: 'person',
      formula: 'isStaffed * staffing.securitySeats * staffing.ftePerSeat',
      why: 'Five people for each seat around the clock.',
    },
    dayStaff: {
      label: 'Day staff',
      unit: 'person',
      formula: 'isStaffed * lookup(ceiling, staffing.dayStaffTable)',
      why: 'Management, stores and planned maintenance.',
    },
    hireMonths: {
      label: 'Months to hire people for the hall',
      unit: 'month',
      index: 'offer',
      formula: 'staffing.hallHireMonths',
      why: 'A new hall needs its people.',
    },
    staffCount: {
      label: 'Facility staff',
      unit: 'person',
      sum: ['operatorCount', 'guardCount', 'dayStaff'],
      why: 'All who keep the hall running.',
    },
    ...builtValueLines,
  },
})
