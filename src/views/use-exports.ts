import { useMemo } from 'react'
import { type Computed, compute } from '../scenario'
import { loadModel } from '../scenario/basis'
import type { AppStore } from '../state'
import type { MenuItem } from '../ui/menu'
import { download } from './download'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Computes the plan of a store beside the one shown, which would follow from then on whatever was read of it. */
async function apart(store: AppStore): Promise<Computed> {
  await loadModel()
  const { scenario, computed } = store.getState()
  const result = compute(scenario, { ...computed.basis, extent: 'whole' })
  if ('faults' in result) throw new Error(result.faults.map(({ message }) => message).join(' '))
  return result.ok
}

/** The items of the export menu: the workbook, the table of all numbers, the scenario itself. */
export function useExports(store: AppStore): readonly MenuItem[] {
  return useMemo(() => {
    const name = () =>
      store
        .getState()
        .scenario.name.toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
    return [
      {
        id: 'xlsx',
        label: 'Workbook with live formulas',
        hint: 'XLSX',
        onSelect: () =>
          void import('../exports/workbook-apart').then(async ({ workbookApart }) => {
            const bytes = await workbookApart(store.getState().scenario)
            download(`${name()}.xlsx`, bytes as Uint8Array<ArrayBuffer>, xlsxType)
          }),
      },
      {
        id: 'csv',
        label: 'All numbers as a table',
        hint: 'CSV',
        onSelect: () =>
          void import('../exports').then(async ({ exportCsv, metaOf }) => {
            const computed = await apart(store)
            const { default: provenance } = await import('virtual:headroom-provenance')
            download(`${name()}.csv`, exportCsv(computed.run, metaOf(computed, provenance)), 'text/csv')
          }),
      },
      {
        id: 'json',
        label: 'Scenario file',
        hint: 'JSON',
        onSelect: () =>
          download(
            `${name()}.headroom.json`,
            JSON.stringify(store.getState().scenario, null, 2),
            'application/json',
          ),
      },
    ]
  }, [store])
}
