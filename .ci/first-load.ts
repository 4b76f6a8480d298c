interface Modules {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null
}

/** Makes a rule that puts what the page's entry needs at once in a piece of this name, and leaves out what can come later. */
export const neededAtOnce =
  (piece: string) =>
  (id: string, modules: Modules): string | null =>
    isNeeded(id, modules, new Set()) ? piece : null

/** Follows the imports that are not put off, from a module up to an entry. */
function isNeeded(id: string, modules: Modules, seen: Set<string>): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  const info = modules.getModuleInfo(id)
  if (!info) return false
  return info.isEntry || info.importers.some(importer => isNeeded(importer, modules, seen))
}
