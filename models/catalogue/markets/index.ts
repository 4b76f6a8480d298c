import type { Market } from '../entry.ts'
import { bangkok } from './bangkok.ts'
import { batam } from './batam.ts'
import { chennai } from './chennai.ts'
import { dallas } from './dallas.ts'
import { delhiNcr } from './delhi-ncr.ts'
import { frankfurt } from './frankfurt.ts'
import { hanoi } from './hanoi.ts'
import { hoChiMinhCity } from './ho-chi-minh-city.ts'
import { hongKong } from './hong-kong.ts'
import { hyderabad } from './hyderabad.ts'
import { jakarta } from './jakarta.ts'
import { johor } from './johor.ts'
import { kualaLumpur } from './kuala-lumpur.ts'
import { london } from './london.ts'
import { manila } from './manila.ts'
import { melbourne } from './melbourne.ts'
import { mumbai } from './mumbai.ts'
import { northernVirginia } from './northern-virginia.ts'
import { osaka } from './osaka.ts'
import { riyadhDubai } from './riyadh-dubai.ts'
import { seoul } from './seoul.ts'
import { singapore } from './singapore.ts'
import { sydney } from './sydney.ts'
import { taipei } from './taipei.ts'
import { tokyo } from './tokyo.ts'

const all = [
  singapore,
  johor,
  kualaLumpur,
  jakarta,
  batam,
  bangkok,
  manila,
  hoChiMinhCity,
  hanoi,
  mumbai,
  chennai,
  hyderabad,
  delhiNcr,
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
  riyadhDubai,
] as const satisfies readonly Market[]

/** Lists the markets by id. */
export const markets: Readonly<Record<string, Market>> = Object.fromEntries(
  all.map(market => [market.id, market]),
)
