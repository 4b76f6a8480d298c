import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { largestFile } from '../scenario/read-json'

/** What the commands need of the outside world. */
export interface Io {
  /** Writes a result; resolves when more may be written. */
  readonly out: (text: string) => Promise<void>
  /** Writes a message. */
  readonly say: (text: string) => void
  /** Reads a whole file, or standard input for `-`; of a file that is too large only the beginning. */
  readonly read: (file: string) => Promise<string>
  /** Reads lines one by one. */
  readonly lines: (file: string) => AsyncIterable<string>
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>
}

/** Reads and writes through the process. */
export const processIo: Io = {
  out: async text => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  say: text => {
    process.stderr.write(`${text}\n`)
  },
  read: file => (file === '-' ? readAll(process.stdin) : readBounded(file)),
  lines: file =>
    createInterface({
      input: file === '-' ? process.stdin : createReadStream(file),
      crlfDelay: Number.POSITIVE_INFINITY,
    }),
  write: (file, content) => writeFile(file, content),
}

/** One byte beyond the limit is enough to be refused; the rest is not held. */
async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk))
    size += chunk.length
    if (size > largestFile) break
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function readBounded(file: string): Promise<string> {
  const { size } = await stat(file)
  return size > largestFile ? readAll(createReadStream(file)) : readFile(file, 'utf8')
}
