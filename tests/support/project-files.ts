import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Reads the text files under folders of the project, by path. */
export function readFolders(...folders: readonly string[]): Map<string, string> {
  const files = folders.flatMap(folder =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
  )
  return new Map(files.map(path => [path, readFileSync(path, 'utf8')]))
}
