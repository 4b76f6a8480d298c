import { sheet } from '../../../src/engine/define.ts'
import { operationsInputs } from '../../inputs/offers/operations.ts'

/** Fills the operations slot with the company's own people. */
export const operationsOwn = sheet('operationsOwn', {
  title: 'Operations: own staff',
  about: 'The company runs what it has: the hall if it owns one, and the platform.',
  index: 'part',
  fills: 'operations',
  lines: {
    slowestHire: {
      label: 'Months to find those who are found last',
      unit: 'month',
      index: 'offer',
      formula: 'max(facility.hireMonths, staffing.technicianHireMonths, staffing.hireMonths)',
      why: 'People for the hall where it is the company’s, technicians, network and platform engineers.',
    },
    hiringMonths: {
      label: 'Months from opening posts until people are productive',
      unit: 'month',
      index: 'offer',
      formula: 'slowestHire + staffing.productiveMonths',
      why: 'Whoever wants people on a day begins so much earlier.',
    },
    facilityPay: {
      label: 'Facility staff cost',
      unit: 'USD/month',
      formula: 'facility.staffCount * site.facilityWage * site.wageFactor / clock.monthsPerYear',
      why: 'The people who keep the hall running, at the wage of the month.',
    },
    platformPay: {
      label: 'Platform staff cost',
      unit: 'USD/month',
      formula: 'staffing.teamOnPart * site.platformWage * site.wageFactor / clock.monthsPerYear',
      why: 'The people who run nodes, network and software.',
    },
    learnersPay: {
      label: 'Yearly pay of people who are learning',
      unit: 'USD/year',
      formula: 'staffing.hallLearners * site.facilityWage + staffing.platformLearners * site.platformWage',
      why: 'Each at the wage of the work that they are hired for.',
    },
    rampPay: {
      label: 'Pay of people who are learning',
      unit: 'USD/month',
      formula: 'learnersPay * site.wageFactor / clock.monthsPerYear',
      why: 'People are hired ahead of the day on which they are needed.',
    },
    staffCount: {
      label: 'Own staff',
      unit: 'person',
      formula: 'facility.staffCount + staffing.teamOnPart',
      why: 'All people that this part keeps busy.',
    },
    opex: {
      label: 'Staff cost',
      unit: 'USD/month',
      sum: ['facilityPay', 'platformPay', 'rampPay'],
      why: 'What the people cost, those who are learning included.',
    },
  },
})

/** Fills the operations slot where the partner runs hall and nodes. */
export const operationsPlatform = sheet('operationsPlatform', {
  title: 'Operations: platform only',
  about:
    'The partner runs the hall and the nodes. The company keeps the people who run its platform on top: a partner removes technicians, not platform engineers.',
  index: 'part',
  fills: 'operations',
  lines: {
    ...operationsInputs,
    hiringMonths: {
      label: 'Months from opening posts until people are productive',
      unit: 'month',
      index: 'offer',
      formula: 'if(keptShare > 0, staffing.hireMonths + staffing.productiveMonths, 0)',
      why: 'The partner has the technicians; network and platform engineers stay.',
    },
    staffCount: {
      label: 'Own staff',
      unit: 'person',
      formula: 'staffing.teamOnPart * keptShare',
      why: 'The part of the team that stays.',
    },
    teamPay: {
      label: 'Platform staff cost',
      unit: 'USD/month',
      formula: 'staffCount * site.platformWage * site.wageFactor / clock.monthsPerYear',
      why: 'What the people who stay cost.',
    },
    rampPay: {
      label: 'Pay of people who are learning',
      unit: 'USD/month',
      formula: 'staffing.platformLearners * site.platformWage * site.wageFactor / clock.monthsPerYear',
      why: 'People are hired ahead of the day on which they are needed.',
    },
    opex: {
      label: 'Staff cost',
      unit: 'USD/month',
      sum: ['teamPay', 'rampPay'],
      why: 'What the people cost, those who are learning included.',
    },
  },
})

/** Fills the operations slot where there is nothing to operate. */
export const operationsIncluded = sheet('operationsIncluded', {
  title: 'Operations: included',
  about:
    'A service that is called over the network: whoever uses it runs neither hall nor nodes nor platform.',
  index: 'part',
  fills: 'operations',
  lines: {
    hiringMonths: {
      label: 'Months from opening posts until people are productive',
      unit: 'month',
      index: 'offer',
      value: 0,
      why: 'Nobody is hired.',
    },
    staffCount: { label: 'Own staff', unit: 'person', value: 0, why: 'Nothing is operated.' },
    rampPay: {
      label: 'Pay of people who are learning',
      unit: 'USD/month',
      value: 0,
      why: 'Nobody is hired.',
    },
    opex: { label: 'Staff cost', unit: 'USD/month', value: 0, why: 'Inside the price of the service.' },
  },
})
