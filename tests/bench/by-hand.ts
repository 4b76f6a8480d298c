import type { Figure } from './small-model'

const months = 60

/** The bench's page written by hand as one loop over samples and months. Returns the present cost of each sample. */
export function byHand(draws: Readonly<Record<Figure, Float64Array>>, samples: number): Float64Array {
  const presentCost = new Float64Array(samples)
  const bought = new Float64Array(months)
  const capexes = new Float64Array(months)
  for (let s = 0; s < samples; s++) {
    const accelerators = draws.accelerators[s] as number
    const growth = 1 + (draws.growth[s] as number)
    const powerPerGpu = draws.powerPerGpu[s] as number
    const pue = draws.pue[s] as number
    const tariff = draws.tariff[s] as number
    const tariffGrowth = 1 + (draws.tariffGrowth[s] as number)
    const rent = draws.rent[s] as number
    const rentGrowth = 1 + (draws.rentGrowth[s] as number)
    const gpuPrice = draws.gpuPrice[s] as number
    const life = draws.life[s] as number
    const discountRate = 1 + (draws.discountRate[s] as number)
    const taxRate = draws.taxRate[s] as number
    let capacity = 0
    let committed = 0
    let stock = 0
    let costToDate = 0
    for (let t = 0; t < months; t++) {
      const years = t / 12
      const peak = accelerators * growth ** years
      const held = capacity - (t >= life ? (bought[t - Math.floor(life + 1e-9)] as number) : 0)
      const missing = peak - held > 1e-9 * Math.max(Math.abs(peak), Math.abs(held)) ? peak - held : 0
      const nodes = missing / 8
      const buys = Math.ceil(nodes - 1e-9 * Math.max(1, nodes)) * 8
      bought[t] = buys
      capacity = held + buys
      const itPower = capacity * powerPerGpu
      const energyCost = itPower * 0.8 * 730 * pue * tariff * tariffGrowth ** years
      committed = Math.max(committed, itPower)
      const rentCost = committed * rent * rentGrowth ** Math.floor(years + 1e-9)
      const capex = buys * gpuPrice
      capexes[t] = capex
      const opex = energyCost + rentCost + (capacity * gpuPrice * 0.04) / 12
      let window = 0
      for (let m = Math.max(0, t - 35); m <= t; m++) window += capexes[m] as number
      const taxCost = -taxRate * (opex + window / 36)
      stock = stock * 0.965 + capex
      const discount = discountRate ** (-(t + 0.5) / 12)
      costToDate += (capex + opex + taxCost) * discount
      if (t === 59) presentCost[s] = costToDate - stock * (1 - taxRate) * discount
    }
  }
  return presentCost
}
