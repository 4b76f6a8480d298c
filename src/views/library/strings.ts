/** The words of the library, apart from the code. */
export const libraryStrings = {
  menu: 'Plans on this device',
  name: 'Name of the plan',
  own: 'On this device',
  unsaved: 'not changed yet',
  examples: 'Start from an example',
  loading: 'Reading the plans…',
  duplicate: 'Duplicate',
  duplicateThis: 'Duplicate this plan',
  open: 'Open a file',
  compare: 'Compare plans',
  rename: 'Rename',
  renameTo: (name: string) => `New name of ${name}`,
  remove: 'Delete',
  more: (name: string) => `More for ${name}`,
  shown: 'shown now',
  elsewhere:
    'This plan has been changed in another tab. What you change here will be kept beside it, under another name.',
  reload: 'Show the newer version',
  beside: (name: string) =>
    `Another tab had saved this plan meanwhile. Nothing was overwritten: yours is now “${name}”.`,
  removed: (name: string) => `“${name}” was deleted.`,
  undo: 'Undo',
  failed: (reason: string) => `That did not work: ${reason}. Everything is as it was.`,
} as const
