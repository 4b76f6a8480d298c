import type { LineDef } from '../../../src/engine/define.ts'

/** States how a deposit on monthly fees is paid, comes back and is taxed: what reservations and leases share. */
export const depositLines = {
  feeDeposit: {
    label: 'Deposit on monthly fees',
    unit: 'USD',
    formula: 'feesRunning * depositMonths',
    why: 'Months of the fees that run; it comes back as they end.',
  },
  capex: {
    label: 'Hardware capital cost',
    unit: 'USD/month',
    formula: 'excess(feeDeposit, previous(feeDeposit)) / clock.oneMonth',
    why: 'Nothing is bought; a deposit is capital all the same until it comes back.',
  },
  proceeds: {
    label: 'Deposits that come back',
    unit: 'USD/month',
    formula: 'excess(previous(feeDeposit), feeDeposit) / clock.oneMonth',
    why: 'Nothing is owned that could be sold; deposits return as terms end.',
  },
  returnedYear: {
    label: 'Deposits that came back in the year',
    unit: 'USD',
    formula: 'previous(returnedOpen) + proceeds * clock.oneMonth',
    why: 'Adds up until tax is settled.',
  },
  returnedOpen: {
    label: 'Deposits that came back since tax was settled',
    unit: 'USD',
    formula: 'if(clock.yearEnd > 0, 0, returnedYear)',
    why: 'Starts afresh after each settlement.',
  },
  taxAllowance: {
    label: 'Hardware tax allowance',
    unit: 'USD/month',
    formula: 'if(clock.yearEnd > 0, returnedYear, 0) / clock.oneMonth',
    why: 'Fees are deducted as they are paid; a deposit that comes back is no income.',
  },
  taxValue: {
    label: 'Cost not yet allowed',
    unit: 'USD',
    formula: 'feeDeposit + returnedOpen',
    why: 'A deposit that comes back is no income.',
  },
  exitValue: {
    label: 'What the hardware would fetch',
    unit: 'USD',
    formula: 'feeDeposit',
    why: 'Nothing is owned; the deposit comes back.',
  },
} as const satisfies Record<string, LineDef>
