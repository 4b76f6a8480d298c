import { catalogue } from '../../../models/catalogue/index.ts'
import { chosen } from '../../../src/scenario/catalogue'

const offers = ['johorHall', 'johorColo', 'gpuService3yr', 'gpuService1yr', 'gpuOnDemand']

/**
 * Published rows for Johor, 5 MW: 2,500 accelerators held flat, everything live at month 0, building cost carried to
 * that month at the cost of capital, hardware sold at exp(-0.42 x years), hall at 85% of its aged cost, no contingency,
 * no set-up, no fixed cost, no debt for terms that outlast the horizon; a three-year service quote of 4.00 with 8% extras.
 */
export const publishedRows = {
  'clock.serviceMode': 1,
  ...Object.fromEntries(offers.map(offer => [`${offer}:fleet.gpuPerNode`, '4 gpu/node'])),
  'fleet:demand.growth': 0,
  'johorHall:facilityNewBuild.contingency': 0,
  'johorHall:facilityNewBuild.fixedCost': '0 USD/year',
  'johorColo:facilityColocation.fixedCost': '0 USD/year',
  'johorHall:facilityNewBuild.exitShare': 0.85,
  'johorColo:facilityColocation.powerFeeShare': 0,
  'johorColo:facilityColocation.setupPrice': '0 USD/kW',
  'johorColo:facilityColocation.terminationShare': 0,
  'gpuService3yr:hardwareReserved.price': '4.00 USD/(gpu h)',
  'gpuService3yr:hardwareReserved.priceGrowth': 0,
  'gpuService3yr:hardwareReserved.terminationShare': 0,
  'johor:site.waterPrice': '0 USD/m3',
} as const

/** The PUE that the published rows take for a market, in place of one from its climate. */
export const statedPue = (market: string) => {
  const pue = chosen(catalogue.markets[market]?.figures.designPue)?.figure.value ?? Number.NaN
  return { 'johorHall:cooling.ownPue': pue, 'johorColo:cooling.ownPue': pue }
}
