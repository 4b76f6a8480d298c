import { sheet } from '../../../src/engine/define.ts'
import { staffingInputs } from '../../inputs/schedule/staffing.ts'
import { sources } from '../../sources.ts'
import { roleLines } from './staffing-roles.ts'

/** Counts the people. */
export const staffing = sheet('staffing', {
  title: 'Staffing',
  about:
    'How many people it takes to run a hall around the clock and to run the platform on top. A partner takes over the hall; platform people stay.',
  index: 'plan',
  lines: {
    ...staffingInputs,
    weekHours: {
      label: 'Hours of a week',
      unit: 'h',
      value: 168,
      why: 'A seat around the clock is 168 hours a week.',
    },
    paidHours: { label: 'Paid hours of a week', unit: 'h', value: 40, why: 'One person is paid 40 of them.' },
    ftePerSeat: {
      label: 'People per seat around the clock',
      unit: '1',
      formula: 'weekHours / (paidHours * (1 - absence))',
      why: 'The hours of a week over the hours that one person is there: about five people for one seat.',
      source: sources.shiftCover,
    },
    seatTable: {
      label: 'Operators on duty by site power',
      unit: 'person',
      key: 'kW',
      points: [
        [0, 2],
        [10000, 3],
        [20000, 5],
        [50000, 8],
      ],
      why: 'Two on a shift is the safe minimum; larger halls need more.',
      source: sources.facilityHeads,
    },
    dayStaffTable: {
      label: 'Day staff by site power',
      unit: 'person',
      key: 'kW',
      points: [
        [0, 1],
        [10000, 2],
        [20000, 4],
        [50000, 8],
      ],
      why: 'Management, stores and planned maintenance grow with the site.',
      source: sources.assumption,
    },
    platformTeam: {
      label: 'Platform team',
      unit: 'person',
      index: 'strategy',
      formula: 'if(fleet.gpusOfStrategy > 0, max(teamFloor, ceil(teamBase + teamByFleet)), 0)',
      why: 'One team looks after all parts of a strategy; it has a smallest size.',
    },
    teamByFleet: {
      label: 'Platform people by fleet',
      unit: 'person',
      index: 'strategy',
      formula: 'technicianWeight + engineerWeight',
      why: 'Technicians and engineers follow the number of accelerators.',
    },
    partShare: {
      label: 'Share of the fleet',
      unit: '1',
      index: 'part',
      formula: 'if(fleet.gpusOfStrategy > 0, fleet.gpusOnPart / fleet.gpusOfStrategy, 0)',
      why: 'The team’s time goes where the accelerators are.',
    },
    teamOnPart: {
      label: 'Platform people for the part',
      unit: 'person',
      index: 'part',
      formula: 'platformTeam * partShare',
      why: 'The part’s share of the team, before a partner takes any of it over.',
    },
    ...roleLines,
  },
})
