import { sheet } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Shows what each strategy leaves in the balance sheet. */
export const balanceSheet = sheet('balanceSheet', {
  title: 'Balance sheet',
  about:
    'What the programme leaves in the balance sheet at the end of each month: what is owned, what is owed, and what it has added to equity. It is a view: the ranking follows from cash alone.',
  index: 'strategy',
  lines: {
    fixedAssets: {
      label: 'Halls and hardware',
      unit: 'USD',
      formula: 'excess(profitAndLoss.capitalBooked, cumulative(profitAndLoss.depreciation))',
      shown: true,
      why: 'At cost less depreciation: what they would fetch is another matter.',
    },
    rightOfUse: {
      label: 'Rights of use',
      unit: 'USD',
      formula: 'sum(lease.rightOfUse, part)',
      shown: true,
      why: 'Of leased space and hardware.',
    },
    otherAssets: {
      label: 'Tax to come back',
      unit: 'USD',
      formula: 'profitAndLoss.reliefOpen + cashFlow.refundsDue',
      shown: true,
      why: 'Relief that was earned and not yet received, and VAT on its way back.',
    },
    leaseLiability: {
      label: 'Lease liability',
      unit: 'USD',
      formula: 'sum(lease.owed, part)',
      shown: true,
      why: 'Lenders count it as debt.',
      source: sources.leases,
    },
    paidOut: {
      label: 'Paid out before loans',
      unit: 'USD/month',
      formula: 'debt.interest - debt.interestRelief - cashFlow.net',
      why: 'All money that leaves, with the interest on loans.',
    },
    netDebt: {
      label: 'Net debt',
      unit: 'USD',
      formula: 'cumulative(paidOut)',
      shown: true,
      why: 'Loans, and what the company’s own cash is lower by: all that the programme has paid so far.',
    },
    netDebtWithLeases: {
      label: 'Net debt with leases',
      unit: 'USD',
      sum: ['netDebt', 'leaseLiability'],
      shown: true,
      why: 'What covenants and rating agencies look at.',
    },
    equity: {
      label: 'Equity',
      unit: 'USD',
      formula: 'cumulative(profitAndLoss.profit)',
      shown: true,
      why: 'All profits so far, negative for a programme of costs.',
    },
    assets: {
      label: 'Assets',
      unit: 'USD',
      sum: ['fixedAssets', 'rightOfUse', 'otherAssets'],
      why: 'All that is owned.',
    },
    claims: {
      label: 'Debt and equity, on top of the money moved',
      unit: 'USD',
      sum: ['netDebtWithLeases', 'equity', 'moved'],
      why: 'All that is owed, and the owners’ part.',
    },
    gap: {
      label: 'Assets less debt and equity',
      unit: 'USD',
      formula: 'excess(assets + moved, claims) + excess(claims, assets + moved)',
      shown: true,
      why: 'A check: both sides are equal, so this is nought.',
    },
    moved: {
      label: 'Money moved so far',
      unit: 'USD',
      formula: 'metrics.spentGross + profitAndLoss.capitalBooked',
      why: 'The size of the sums, to judge rounding by.',
    },
  },
})
