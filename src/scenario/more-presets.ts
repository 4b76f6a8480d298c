import johorSovereignTraining from '../../models/presets/johor-sovereign-training.json'
import manilaInsurerPilot from '../../models/presets/manila-insurer-pilot.json'
import mumbaiJakartaNative from '../../models/presets/mumbai-jakarta-native.json'
import penangManufacturer from '../../models/presets/penang-manufacturer.json'
import singaporeBank from '../../models/presets/singapore-bank.json'
import tokyoGridWait from '../../models/presets/tokyo-grid-wait.json'
import type { Scenario } from './scenario'

/** The scenarios that come with the program beside the first, by the name of their file. Loaded after the first answer. */
export const morePresets: Readonly<Record<string, Scenario>> = {
  'singapore-bank': singaporeBank as Scenario,
  'penang-manufacturer': penangManufacturer as Scenario,
  'mumbai-jakarta-native': mumbaiJakartaNative as Scenario,
  'johor-sovereign-training': johorSovereignTraining as Scenario,
  'manila-insurer-pilot': manilaInsurerPilot as Scenario,
  'tokyo-grid-wait': tokyoGridWait as Scenario,
}
