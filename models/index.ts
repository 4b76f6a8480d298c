import type { ModelSource, UnknownNames } from '../src/engine/define.ts'
import { checks } from './checks.ts'
import { indexes } from './indexes.ts'
import { clock } from './sheets/clock.ts'
import { demand } from './sheets/demand/demand.ts'
import { need } from './sheets/demand/need.ts'
import { sizing } from './sheets/demand/sizing.ts'
import { training } from './sheets/demand/training.ts'
import { balanceSheet } from './sheets/finance/balance-sheet.ts'
import { capital } from './sheets/finance/capital.ts'
import { cashFlow } from './sheets/finance/cash-flow.ts'
import { comparison } from './sheets/finance/comparison.ts'
import { debt } from './sheets/finance/debt.ts'
import { fx } from './sheets/finance/fx.ts'
import { indirectTax } from './sheets/finance/indirect-tax.ts'
import { lease } from './sheets/finance/lease.ts'
import { metrics } from './sheets/finance/metrics.ts'
import { profitAndLoss } from './sheets/finance/profit-and-loss.ts'
import { returns } from './sheets/finance/returns.ts'
import { network } from './sheets/network/network.ts'
import { storage } from './sheets/network/storage.ts'
import { facilityColocation } from './sheets/offers/facility-colocation.ts'
import { facilityIncluded } from './sheets/offers/facility-included.ts'
import { facilityNewBuild } from './sheets/offers/facility-new-build.ts'
import { facilityRetrofit } from './sheets/offers/facility-retrofit.ts'
import { hardwareLeased } from './sheets/offers/hardware-leased.ts'
import { hardwareOnDemand } from './sheets/offers/hardware-on-demand.ts'
import { hardwareOwned } from './sheets/offers/hardware-owned.ts'
import { hardwareReserved } from './sheets/offers/hardware-reserved.ts'
import { hardwareTokenApi } from './sheets/offers/hardware-token-api.ts'
import { operationsIncluded, operationsOwn, operationsPlatform } from './sheets/offers/operations.ts'
import { own } from './sheets/offers/own.ts'
import { quote } from './sheets/offers/quote.ts'
import { climate } from './sheets/power/climate.ts'
import { cooling } from './sheets/power/cooling.ts'
import { plantIncluded } from './sheets/power/plant-included.ts'
import { plantModelled } from './sheets/power/plant-modelled.ts'
import { power } from './sheets/power/power.ts'
import { racks } from './sheets/power/racks.ts'
import { site } from './sheets/power/site.ts'
import { capacity } from './sheets/schedule/capacity.ts'
import { delay } from './sheets/schedule/delay.ts'
import { fleet } from './sheets/schedule/fleet.ts'
import { gate } from './sheets/schedule/gate.ts'
import { schedule } from './sheets/schedule/schedule.ts'
import { staffing } from './sheets/schedule/staffing.ts'
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
