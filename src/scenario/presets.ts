import johorAccelerators from '../../models/presets/johor-accelerators.json'
import type { Scenario } from './scenario'

/** The scenarios that come with the program, by the name of their file. A test reads each as strictly as any file. */
export const presets: Readonly<Record<string, Scenario>> = {
  'johor-accelerators': johorAccelerators as Scenario,
}
