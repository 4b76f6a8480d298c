import type { LineDef } from '../../../src/engine/define.ts'

const ofStrategy = { index: 'strategy', unit: 'person' } as const
const role = { ...ofStrategy, shown: true } as const
const onPart = { index: 'part', unit: 'person' } as const
const share = { index: 'strategy', unit: '1' } as const

/** States who does what, month by month, and who must be hired ahead. */
export const roleLines = {
  technicianWeight: {
    ...ofStrategy,
    label: 'Technicians that the fleet calls for',
    formula: 'fleet.gpusOfStrategy / gpusPerTechnician',
    why: 'Hands follow the number of accelerators.',
  },
  engineerWeight: {
    ...ofStrategy,
    label: 'Platform engineers that the fleet calls for',
    formula: 'fleet.gpusOfStrategy / gpusPerEngineer',
    why: 'Software and schedulers follow it too.',
  },
  technicianShare: {
    ...share,
    label: 'Technicians in the team',
    formula: 'if(technicianWeight > 0, technicianWeight / (teamBase + teamByFleet), 0)',
    why: 'Whole people are shared out as the fleet calls for them.',
  },
  networkShare: {
    ...share,
    label: 'Network people among the engineers',
    formula: 'if(engineerWeight > 0, teamBase / (teamBase + engineerWeight), 0)',
    why: 'The base of the team is network, storage and security.',
  },
  platformOnPart: {
    ...onPart,
    label: 'Platform people kept',
    formula: 'excess(operations.staffCount, facility.staffCount)',
    why: 'Own staff without those of the hall.',
  },
  engineersOnPart: {
    ...onPart,
    label: 'Engineers kept',
    formula: 'min(platformOnPart, teamOnPart * (1 - technicianShare))',
    why: 'A partner takes over the technicians first.',
  },
  engineersOfAll: {
    ...ofStrategy,
    label: 'Engineers',
    formula: 'sum(engineersOnPart, part)',
    why: 'All parts together.',
  },
  platformPeople: {
    ...ofStrategy,
    label: 'Platform people',
    formula: 'sum(platformOnPart, part)',
    why: 'All parts together.',
  },
  operators: {
    ...role,
    label: 'Facility operators',
    formula: 'sum(facility.operatorCount, part)',
    why: 'Seats around the clock in halls of one’s own.',
  },
  guards: {
    ...role,
    label: 'Guards',
    formula: 'sum(facility.guardCount, part)',
    why: 'Seats around the clock in halls of one’s own.',
  },
  dayStaff: {
    ...role,
    label: 'Day staff',
    formula: 'excess(hallPeople, operators + guards)',
    why: 'The others who keep halls running.',
  },
  hallPeople: {
    ...ofStrategy,
    label: 'Facility people',
    formula: 'sum(facility.staffCount, part)',
    why: 'All parts together.',
  },
  technicians: {
    ...role,
    label: 'Hardware technicians',
    formula: 'excess(platformPeople, engineersOfAll)',
    why: 'Hands at the nodes, where no partner lends them.',
  },
  networkEngineers: {
    ...role,
    label: 'Network and storage engineers',
    formula: 'engineersOfAll * networkShare',
    why: 'RDMA fabrics, storage and security.',
  },
  engineers: {
    ...role,
    label: 'Platform engineers',
    formula: 'engineersOfAll * (1 - networkShare)',
    why: 'Schedulers, images, models in service.',
  },
  people: {
    ...role,
    label: 'People',
    sum: ['operators', 'guards', 'dayStaff', 'technicians', 'networkEngineers', 'engineers'],
    why: 'All who are needed in the month, in full-time posts.',
  },
  learningMonths: {
    label: 'Months that are paid ahead',
    unit: 'month',
    formula: 'if(clock.serviceMode > 0, 0, productiveMonths)',
    why: 'Comparisons of service periods start with people who know their work.',
  },
  hallLearners: {
    ...onPart,
    label: 'Facility people who are learning',
    formula: 'excess(lead(facility.staffCount, learningMonths, facility.staffCount), facility.staffCount)',
    why: 'Those who will be needed when they have learnt.',
  },
  platformRise: {
    ...onPart,
    label: 'Rise of the platform people on the part',
    formula: 'excess(lead(platformOnPart, learningMonths, platformOnPart), platformOnPart)',
    why: 'Where people will be needed; some of them come from other parts.',
  },
  platformRises: {
    ...ofStrategy,
    label: 'Rise on all parts that rise',
    formula: 'sum(platformRise, part)',
    why: 'Before those who change over are taken off.',
  },
  platformNew: {
    ...ofStrategy,
    label: 'Platform people who are learning',
    formula: 'excess(lead(platformPeople, learningMonths, platformPeople), platformPeople)',
    why: 'One team looks after all parts: who leaves one part for another is not hired again.',
  },
  platformLearners: {
    ...onPart,
    label: 'Platform people who are learning for the part',
    formula: 'if(platformRises > 0, platformNew * platformRise / platformRises, 0)',
    why: 'New people are shared out where people will be needed.',
  },
  learners: {
    ...role,
    label: 'People who are learning',
    formula: 'sum(hallLearners, part) + platformNew',
    why: 'Hired and paid, and not yet counted on.',
  },
  hallPayroll: {
    ...ofStrategy,
    label: 'People on the payroll of halls',
    formula: 'hallPeople + sum(hallLearners, part)',
    why: 'Who is needed and who is learning.',
  },
  platformPayroll: {
    ...ofStrategy,
    label: 'People on the payroll of the platform',
    formula: 'platformPeople + platformNew',
    why: 'Who is needed and who is learning.',
  },
  hallHires: {
    ...ofStrategy,
    label: 'People hired for halls in the month',
    formula: 'excess(hallPayroll, previous(hallPayroll))',
    why: 'What the payroll grows by; those needed at the decision are hired then.',
  },
  platformHires: {
    ...ofStrategy,
    label: 'People hired for the platform in the month',
    formula: 'excess(platformPayroll, previous(platformPayroll))',
    why: 'What the payroll grows by; those needed at the decision are hired then.',
  },
  technicianPart: {
    ...share,
    label: 'Technicians among platform people',
    formula: 'if(platformPeople > 0, technicians / platformPeople, 0)',
    why: 'As the fleet calls for them.',
  },
  technicianHires: {
    ...ofStrategy,
    label: 'Technicians hired in the month',
    formula: 'platformHires * lead(technicianPart, learningMonths, technicianPart)',
    why: 'Their share of the team as it will be when they are productive.',
  },
  engineerHires: {
    ...ofStrategy,
    label: 'Engineers hired in the month',
    formula: 'excess(platformHires, technicianHires)',
    why: 'Whoever is hired for the platform and is no technician.',
  },
  hires: {
    ...role,
    label: 'People hired in the month',
    formula: 'hallHires + platformHires',
    why: 'Whoever leaves a hall does not become an engineer.',
  },
  hallPosts: {
    ...role,
    label: 'Posts to open for halls in the month',
    formula: 'ahead(hallHires, hallHireMonths)',
    why: 'Finding people takes so long; what should have been opened before the decision is opened then.',
  },
  technicianPosts: {
    ...role,
    label: 'Posts to open for technicians in the month',
    formula: 'ahead(technicianHires, technicianHireMonths)',
    why: 'They are found sooner than engineers.',
  },
  engineerPosts: {
    ...role,
    label: 'Posts to open for engineers in the month',
    formula: 'ahead(engineerHires, hireMonths)',
    why: 'Network and platform engineers are the hardest to find.',
  },
  postsOpened: {
    ...role,
    label: 'Posts to open in the month',
    sum: ['hallPosts', 'technicianPosts', 'engineerPosts'],
    why: 'All roles together.',
  },
} as const satisfies Record<string, LineDef>
