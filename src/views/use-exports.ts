import { useMemo } from 'react'
import type { Provenance } from '../engine'
import type { AppStore } from '../state'
import type { MenuItem } from '../ui/menu'
import { download } from './figures/chart-files'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The items of the export menu: the workbook, the table of all numbers, the scenario itself. */
export function useExports(store: AppStore, provenance: Provenance | null): readonly MenuItem[] {
  return useMemo(() => {
    const meta = () => metaOf(store, provenance ?? {})
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
        disabled: provenance === null,
        onSelect: () =>
          void import('../exports').then(async ({ exportWorkbook }) => {
            const bytes = await exportWorkbook(store.getState().computed.run, meta())
            download(`${name()}.xlsx`, bytes as Uint8Array<ArrayBuffer>, xlsxType)
          }),
      },
      {
        id: 'csv',
        label: 'All numbers as a table',
        hint: 'CSV',
        disabled: provenance === null,
        onSelect: () =>
          void import('../exports').then(({ exportCsv }) =>
            download(`${name()}.csv`, exportCsv(store.getState().computed.run, meta()), 'text/csv'),
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
  }, [store, provenance])
}

function metaOf(store: AppStore, provenance: Provenance) {
  const { scenario, computed } = store.getState()
  return {
    name: scenario.name,
    startMonth: scenario.startMonth,
    horizons: scenario.horizons,
    provenance,
    inputs: computed.inputs,
    names: computed.names,
    facts: [] as const,
  }
}
