import type { ModelSource, UnknownNames } from '../src/engine/define.ts'
import { checks } from './checks.ts'
import { indexes } from './indexes.ts'
import { balanceSheet } from './sheets/balance-sheet.ts'
import { capacity } from './sheets/capacity.ts'
import { capital } from './sheets/capital.ts'
import { cashFlow } from './sheets/cash-flow.ts'
import { climate } from './sheets/climate.ts'
import { clock } from './sheets/clock.ts'
import { comparison } from './sheets/comparison.ts'
import { cooling } from './sheets/cooling.ts'
import { debt } from './sheets/debt.ts'
import { delay } from './sheets/delay.ts'
import { demand } from './sheets/demand.ts'
import { facilityColocation } from './sheets/facility-colocation.ts'
import { facilityIncluded } from './sheets/facility-included.ts'
import { facilityNewBuild } from './sheets/facility-new-build.ts'
import { facilityRetrofit } from './sheets/facility-retrofit.ts'
import { fleet } from './sheets/fleet.ts'
import { fx } from './sheets/fx.ts'
import { gate } from './sheets/gate.ts'
import { hardwareLeased } from './sheets/hardware-leased.ts'
import { hardwareOnDemand } from './sheets/hardware-on-demand.ts'
import { hardwareOwned } from './sheets/hardware-owned.ts'
import { hardwareReserved } from './sheets/hardware-reserved.ts'
import { hardwareTokenApi } from './sheets/hardware-token-api.ts'
import { indirectTax } from './sheets/indirect-tax.ts'
import { lease } from './sheets/lease.ts'
import { metrics } from './sheets/metrics.ts'
import { need } from './sheets/need.ts'
import { network } from './sheets/network.ts'
import { operationsIncluded, operationsOwn, operationsPlatform } from './sheets/operations.ts'
import { own } from './sheets/own.ts'
import { plantIncluded } from './sheets/plant-included.ts'
import { plantModelled } from './sheets/plant-modelled.ts'
import { power } from './sheets/power.ts'
import { profitAndLoss } from './sheets/profit-and-loss.ts'
import { quote } from './sheets/quote.ts'
import { racks } from './sheets/racks.ts'
import { returns } from './sheets/returns.ts'
import { schedule } from './sheets/schedule.ts'
import { site } from './sheets/site.ts'
import { sizing } from './sheets/sizing.ts'
import { staffing } from './sheets/staffing.ts'
import { storage } from './sheets/storage.ts'
import { training } from './sheets/training.ts'
import { slotIndex, slots } from './slots.ts'
import { domainWords } from './words/index.ts'

const sheets = [
  clock,
  demand,
  sizing,
  training,
  need,
  site,
  schedule,
  fleet,
  racks,
  power,
  climate,
  cooling,
  plantModelled,
  plantIncluded,
  network,
  storage,
  staffing,
  facilityNewBuild,
  facilityRetrofit,
  facilityColocation,
  facilityIncluded,
  hardwareOwned,
  hardwareLeased,
  hardwareReserved,
  hardwareOnDemand,
  hardwareTokenApi,
  operationsOwn,
  operationsPlatform,
  operationsIncluded,
  capital,
  fx,
  indirectTax,
  own,
  cashFlow,
  metrics,
  capacity,
  comparison,
  returns,
  debt,
  lease,
  profitAndLoss,
  balanceSheet,
  gate,
  delay,
  quote,
  checks,
] as const

/** Words of formulas that stand for no line. */
type BareWord = 'month' | 'none' | 'and' | 'or' | 'not' | keyof typeof indexes

/** Holds, as a type, the names in formulas that no sheet has: there must be none. */
type Unknown = UnknownNames<typeof sheets, typeof slots, BareWord>
const allNamesKnown: [Unknown] extends [never] ? true : Unknown = true

/** Composes the model: kinds of things, slots, sheets in reading order, and the words of the domain. */
export const modelSource = {
  indexes,
  slots,
  slotIndex,
  sheets,
  words: allNamesKnown ? domainWords : [],
} as const satisfies ModelSource
