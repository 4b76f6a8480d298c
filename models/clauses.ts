/** A clause of a quote: the input that holds it, and the figure at which it costs nothing. */
export interface Clause {
  readonly line: string
  /** A figure in the unit of the line, or the PUE of a year that the hall itself has. */
  readonly neutral: number | 'annualPue'
}

/** Lists the clauses that can be negotiated besides the price; each is weighed by what the plan would cost without it. */
export const clauses = [
  { line: 'facilityColocation.minimumTake', neutral: 0 },
  { line: 'facilityColocation.commitStep', neutral: 1 },
  { line: 'facilityColocation.rentGrowth', neutral: 0 },
  { line: 'facilityColocation.densityPremium', neutral: 0 },
  { line: 'facilityColocation.billedPue', neutral: 'annualPue' },
  { line: 'facilityColocation.powerFeeShare', neutral: 0 },
  { line: 'facilityColocation.terminationShare', neutral: 0 },
  { line: 'facilityColocation.setupPrice', neutral: 0 },
  { line: 'facilityColocation.fixedCost', neutral: 0 },
  { line: 'facilityColocation.fuelClause', neutral: 0 },
  { line: 'facilityColocation.linksPerRack', neutral: 0 },
  { line: 'facilityColocation.handsHours', neutral: 0 },
  { line: 'facilityColocation.depositMonths', neutral: 0 },
  { line: 'facilityColocation.renewalStep', neutral: 0 },
  { line: 'facilityColocation.expansionShare', neutral: 1 },
  { line: 'facilityColocation.missedShare', neutral: 0 },
  { line: 'facilityColocation.migrationPrice', neutral: 0 },
  { line: 'hardwareLeased.terminationShare', neutral: 0 },
  { line: 'hardwareLeased.depositMonths', neutral: 0 },
  { line: 'hardwareLeased.returnPrice', neutral: 0 },
  { line: 'hardwareReserved.minimumTake', neutral: 0 },
  { line: 'hardwareReserved.managedShare', neutral: 0 },
  { line: 'hardwareReserved.upliftShare', neutral: 0 },
  { line: 'hardwareReserved.terminationShare', neutral: 0 },
  { line: 'hardwareReserved.fixedCost', neutral: 0 },
  { line: 'hardwareReserved.setupPrice', neutral: 0 },
  { line: 'hardwareReserved.feeGrowth', neutral: 0 },
  { line: 'hardwareReserved.depositMonths', neutral: 0 },
  { line: 'hardwareReserved.renewalCap', neutral: 0 },
  { line: 'hardwareReserved.expansionShare', neutral: 1 },
  { line: 'hardwareReserved.missedShare', neutral: 0 },
  { line: 'hardwareReserved.migrationPrice', neutral: 0 },
  { line: 'hardwareOnDemand.minimumTake', neutral: 0 },
  { line: 'hardwareOnDemand.upliftShare', neutral: 0 },
  { line: 'hardwareOnDemand.fixedCost', neutral: 0 },
  { line: 'hardwareOnDemand.missedShare', neutral: 0 },
  { line: 'hardwareOnDemand.migrationPrice', neutral: 0 },
  { line: 'hardwareTokenApi.minimumSpend', neutral: 0 },
  { line: 'hardwareTokenApi.missedShare', neutral: 0 },
  { line: 'hardwareTokenApi.migrationCost', neutral: 0 },
] as const satisfies readonly Clause[]

/** Lists the prices by which offers are known, those that hold in some quotes only before those that hold otherwise. */
export const quotedPrices: readonly string[] = [
  'facilityColocation.allInPrice',
  'facilityColocation.rentPrice',
  'hardwareReserved.nodeFee',
  'hardwareReserved.monthlyFee',
  'hardwareReserved.price',
  'hardwareOnDemand.price',
  'hardwareTokenApi.readPrice',
]
