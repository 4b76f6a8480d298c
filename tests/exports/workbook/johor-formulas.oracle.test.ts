import { describe, expect, it } from 'vitest'
import { type Edit, pointCount } from '../../../src/engine'
import { columns, pointColumn } from '../../../src/exports/workbook/grid'
import { sheetNames } from '../../../src/exports/workbook/layout'
import { johorBook } from '../support/books'
import { circularCells, formulaFaults, formulaGraph, keyOf, precedents } from '../support/formula-graph'
import { deaf } from '../support/reactions'

const plan = johorBook()
const { book, layout } = plan
const graph = formulaGraph(book)

describe('the formulas of the plan for Johor', () => {
  it('have no circular reference', () => {
    expect(graph.formulas.size).toBeGreaterThan(100_000)
    expect(circularCells(graph)).toEqual([])
  }, 120_000)

  it('use functions of 2010 and stay within the limits of a formula', () => {
    expect(
      [...graph.formulas].flatMap(([key, formula]) => formulaFaults(formula).map(fault => `${key} ${fault}`)),
    ).toEqual([])
  })

  it('are the same at every point of the climate', () => {
    const shape = (key: string) => graph.formulas.get(key)?.replace(/\$?[A-Z]{1,3}\$?\d+/g, 'x')
    const ofPoints = [...layout.places].filter(([id, { byPoint }]) => byPoint && !id.includes(':climate.'))
    expect(ofPoints.length).toBeGreaterThan(100)
    for (const [, { sheet, row }] of ofPoints) {
      const at = (point: number) => shape(keyOf(sheet, row, pointColumn(point)))
      expect(at(0)).not.toBeUndefined()
      expect(at(pointCount - 1)).toBe(at(0))
    }
  })

  it('are the same all along a row, so that one can be copied to the right', () => {
    const firstAndLast = [...layout.places.values()].filter(({ byMonth }) => byMonth).slice(0, 400)
    const shape = (key: string) => graph.formulas.get(key)?.replace(/\$?[A-Z]{1,3}\$?\d+/g, 'x')
    for (const { sheet, row } of firstAndLast) {
      expect(shape(keyOf(sheet, row, columns.firstMonth + 1))).toBe(
        shape(keyOf(sheet, row, columns.firstMonth + 119)),
      )
    }
  })
})

describe('the inputs of the plan for Johor', () => {
  it('are refused with messages that a spreadsheet shows whole', () => {
    const messages = book.sheets.flatMap(({ limits }) => limits.map(({ message }) => message.length))
    expect(Math.max(...messages)).toBeLessThanOrEqual(225)
  })

  const compare = [...graph.formulas.keys()].filter(key => key.startsWith(`${sheetNames.compare}!`))
  const reached = precedents(graph, compare)
  const cellOf = (id: string) => keyOf(sheetNames.inputs, layout.inputRows.get(id) ?? 0, columns.value)

  it('reach the comparison through formulas wherever they are unlocked', () => {
    const looks = new Map(
      book.sheets
        .find(({ name }) => name === sheetNames.inputs)
        ?.cells.map(({ row, column, look }) => [keyOf(sheetNames.inputs, row, column), look]),
    )
    for (const { id } of layout.inputs) {
      const locked = !layout.decisive.has(id)
      expect([id, looks.get(cellOf(id))]).toEqual([id, locked ? 'constant' : 'input'])
      if (!locked) expect([id, reached.has(cellOf(id))]).toEqual([id, true])
    }
  })

  const asItStands: Edit = []
  const withBuyer: Edit = [
    ['gpuService:comparison.isBaseline', 0],
    ['johorHall:facilityNewBuild.exitShare', 0.5],
    ['clock.horizon', 55],
    ['rentThenBuild/gpuService1yr:fleet.avoidsOverlap', 0],
  ]
  const thinnerRacks = [15, 35, 60].map((power): Edit => [['racks.rackPower', power]])

  const shortSupply: Edit = [['gpuService3yr:hardwareReserved.supply', 1000]]
  const dryHall: Edit = [['johorColo:facilityColocation.liquidAllowed', 0]]
  const coldPlates: Edit = [['johorColo:hardwareOwned.liquidOnly', 1]]
  const withTowers: Edit = [['johor:cooling.waterRestricted', 0]]

  const rolledOut: Edit = [
    ['fleet:demand.growthForm', 2],
    ['fleet:demand.mostGrowth', 2],
    ['fleet:demand.growthBasis', 1],
  ]

  const builtUp: Edit = [['capital.isBuiltUp', 1]]
  const statedApart: Edit = [
    ['johor:power.fuelShare', 0.3],
    ['johor:power.fuelGrowth', 0.1],
    ['johor:power.greenShare', 0.5],
    ['johorHall:facilityNewBuild.landNeed', 2],
    ['johorHall:facilityNewBuild.transitRate', 10],
    ['johorColo:facilityColocation.transitRate', 10],
    ['johorColo:facilityColocation.linksPerRack', 2],
    ['johorColo:facilityColocation.handsHours', 40],
    ['johorColo:facilityColocation.missedShare', 0.1],
    ['johorColo:facilityColocation.termMonths', 24],
    ['johorColo:facilityColocation.renewalStep', 0.3],
    ['johorColo:facilityColocation.renewalCap', 0.2],
    ['johorColo:facilityColocation.expansionShare', 0.5],
    ['gpuService3yr:hardwareReserved.priceGrowth', 0.2],
    ['gpuService1yr:hardwareReserved.priceGrowth', 0.2],
    ['gpuService3yr:hardwareReserved.missedShare', 0.1],
    ['gpuService1yr:hardwareReserved.missedShare', 0.1],
    ['gpuOnDemand:hardwareOnDemand.missedShare', 0.1],
    ['gpuService3yr:hardwareReserved.egress', 100],
    ['gpuService1yr:hardwareReserved.egress', 100],
    ['gpuOnDemand:hardwareOnDemand.egress', 100],
  ]
  const quoted = (feeBasis: number): Edit => [
    ['johorColo:facilityColocation.powerTerms', 2],
    ['gpuService3yr:hardwareReserved.feeBasis', feeBasis],
    ['gpuService3yr:hardwareReserved.monthlyFee', 2400],
    ['gpuService1yr:hardwareReserved.feeBasis', feeBasis],
  ]
  const withDuties: Edit = [
    ['johor:indirectTax.vatRate', 0.1],
    ['gpuService3yr:indirectTax.abroadShare', 0.5],
    ['cashFlow.taxPosition', 2],
    ['johor:site.hardwareMethod', 2],
    ['johor:site.plantMethod', 2],
    ['johor:fx.shock', 0.2],
    ['johor:fx.path', 1],
  ]
  const byPrices: Edit = [['johor:fx.path', 2]]
  const newGenerations: Edit = ['johorHall', 'johorColo', 'gpuService3yr', 'gpuService1yr'].map(offer => [
    `${offer}:fleet.generationGain`,
    0.5,
  ])
  const slowHiring: Edit = [
    ['johorHall:schedule.waitsForPeople', 1],
    ['staffing.hireMonths', 30],
  ]
  const knownSteps: Edit = [
    ['johorHall:facilityNewBuild.designKnown', 10],
    ['johorHall:facilityNewBuild.permitKnown', 10],
    ['johorHall:facilityNewBuild.commissioningKnown', 10],
  ]
  const variants = [
    ...[asItStands, withBuyer, rolledOut, shortSupply, dryHall, coldPlates, builtUp, withTowers],
    ...[statedApart, quoted(1), quoted(2), withDuties, byPrices, newGenerations, slowHiring, knownSteps],
  ]

  it('move the comparison, changed one by one', () => {
    expect(deaf(plan, [...variants, ...thinnerRacks])).toEqual([])
  })
})
