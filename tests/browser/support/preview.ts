import { preview } from 'vite'

/** Holds a served production build. */
export interface Served {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Serves the production build as npm start does, headers included, on a free port. */
export async function servePreview(): Promise<Served> {
  const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The preview server has no address.')
  return { address, close: () => server.close() }
}
