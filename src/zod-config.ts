import { z } from 'zod'

// Zod compiles its checks with eval where it may, and asks by trying: the page's policy would report a violation.
// Each entry and each worker that reads files imports this first.
z.config({ jitless: true })
