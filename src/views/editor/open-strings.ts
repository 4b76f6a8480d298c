/** The words that open the editor; its own are loaded with it. */
export const openStrings = {
  editPlan: 'Edit sites, offers and strategies',
  enterQuote: 'Enter a quote',
  addLimit: 'Add our site’s limit',
  prices: 'Price books',
} as const
