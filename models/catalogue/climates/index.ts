import type { Climate } from '../climate.ts'
import { bangkok } from './bangkok.ts'
import { batam } from './batam.ts'
import { chennai } from './chennai.ts'
import { dallas } from './dallas.ts'
import { delhi } from './delhi.ts'
import { dubai } from './dubai.ts'
import { frankfurt } from './frankfurt.ts'
import { hanoi } from './hanoi.ts'
import { hoChiMinhCity } from './ho-chi-minh-city.ts'
import { hongKong } from './hong-kong.ts'
import { hyderabad } from './hyderabad.ts'
import { jakarta } from './jakarta.ts'
import { johorBahru } from './johor-bahru.ts'
import { kualaLumpur } from './kuala-lumpur.ts'
import { london } from './london.ts'
import { manila } from './manila.ts'
import { melbourne } from './melbourne.ts'
import { mumbai } from './mumbai.ts'
import { northernVirginia } from './northern-virginia.ts'
import { osaka } from './osaka.ts'
import { phoenix } from './phoenix.ts'
import { pune } from './pune.ts'
import { riyadh } from './riyadh.ts'
import { seoul } from './seoul.ts'
import { singapore } from './singapore.ts'
import { sydney } from './sydney.ts'
import { taipei } from './taipei.ts'
import { tokyo } from './tokyo.ts'

const all = [
  singapore,
  johorBahru,
  kualaLumpur,
  batam,
  jakarta,
  bangkok,
  manila,
  hoChiMinhCity,
  hanoi,
  mumbai,
  chennai,
  hyderabad,
  delhi,
  pune,
  tokyo,
  osaka,
  seoul,
  taipei,
  hongKong,
  sydney,
  melbourne,
  london,
  frankfurt,
  northernVirginia,
  dallas,
  phoenix,
  dubai,
  riyadh,
] as const satisfies readonly Climate[]

/** Lists the climates by id. */
export const climates: Readonly<Record<string, Climate>> = Object.fromEntries(
  all.map(climate => [climate.id, climate]),
)
