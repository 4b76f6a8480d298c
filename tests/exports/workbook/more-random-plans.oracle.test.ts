import { testRandomBooks } from '../support/random-books'

// The rest, in a file of its own so that two may be tested at once.
testRandomBooks({ months: 12, plans: 440, batches: [10, 22] })
