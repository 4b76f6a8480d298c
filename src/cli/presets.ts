import johorAccelerators from '../../models/presets/johor-accelerators.json'

/** The scenarios that come with the program, by the name of their file. */
export const presets: Readonly<Record<string, unknown>> = { 'johor-accelerators': johorAccelerators }
