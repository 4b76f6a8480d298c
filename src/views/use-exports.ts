import { useMemo } from 'react'
import type { ExportMeta } from '../exports'
import type { AppStore } from '../state'
import type { MenuItem } from '../ui/menu'
import { download } from './figures/chart-files'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

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
          void import('../exports').then(async ({ exportWorkbook }) => {
            const bytes = await exportWorkbook(store.getState().computed.run, await metaOf(store))
            download(`${name()}.xlsx`, bytes as Uint8Array<ArrayBuffer>, xlsxType)
          }),
      },
      {
        id: 'csv',
        label: 'All numbers as a table',
        hint: 'CSV',
        onSelect: () =>
          void import('../exports').then(async ({ exportCsv }) =>
            download(
              `${name()}.csv`,
              exportCsv(store.getState().computed.run, await metaOf(store)),
              'text/csv',
            ),
          ),
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

async function metaOf(store: AppStore): Promise<ExportMeta> {
  const provenance = (await import('virtual:headroom-provenance')).default
  const { scenario, computed } = store.getState()
  return {
    name: scenario.name,
    startMonth: scenario.startMonth,
    horizons: scenario.horizons,
    provenance,
    inputs: computed.inputs,
    names: computed.names,
    facts: [],
  }
}
