import { daysAfter } from '../../../src/domain/days.ts'
import type { RunningEndpoint } from '../kit/endpoint.ts'
import type { Profile } from '../kit/profile.ts'
import { itemOf } from './meeting-kit.ts'

/** The facilitator’s tablet and the phones of those who come. */
export const tablet = { width: 1180, height: 820, locale: 'en-GB', stored: true }
export const phone = { width: 390, height: 844, locale: 'sv-SE', stored: true }
/** Three of the staff, then two developer-clients. */
export const people = ['Sanna', 'Pekka', 'Liisa', 'Kaija', 'Reino']
/** What the three workshops are called. */
export const workshops = ['Första verkstaden', 'Andra verkstaden', 'Tredje verkstaden'] as const
/** The ground rule of her own. */
export const rule = 'Vi börjar och slutar i tid.'
/** What everybody writes to in the hall. */
export const question = itemOf('first', 1)
/** What each wrote first, and what the facilitator wrote for one who has no phone. */
export const said = {
  sanna: 'Den som ringer får svar samma dag',
  pekka: 'Hembesöken har blivit fler sedan i höstas',
  liisa: 'Vi känner varandra över kommungränsen',
  kaija: 'Det räcker att berätta en gång i köket på Tallgården',
  reino: 'Min handledare kommer hem när bussen inte går',
  another: 'Servicebussen stannar vid butiken',
} as const
/** What came back of the task in words. */
export const done = {
  sanna: 'Grannkommunen har en lista över alla jourer',
  pekka: 'Apoteket visste mer än vi',
  liisa: 'Ingen på skolan hade hört talas om oss',
}
/** What two made apart of what Sanna had written. */
export const reworded = {
  pekka: 'Den som ringer får svar samma förmiddag',
  liisa: 'Den som ringer får svar innan dagen är slut',
} as const
/** What was written in the second workshop. */
export const second = { sanna: 'Läraren ringer hellre än skriver', kaija: 'Jag vet inte vem jag ska ringa på kvällen' }
/** What the thoughts were gathered into. */
export const findings = ['Ett samtal räcker', 'Det är långt till allt', 'Ingen har kvällarna'] as const
const today = new Date().toLocaleDateString('sv-SE')
const year = Number(today.slice(0, 4))
/** The 31st of October that comes next. */
export const lastDay = [year, year + 1].map(one => `${one}-10-31`).find(one => one > daysAfter(today, 8)) ?? ''
/** Those whose phones meet the endpoint between the workshops. */
export const away = [0, 1, 2, 3]
/** The task between the first two workshops. */
export const task = 'Rita ditt nätverk på ett papper'
/** What each takes along from the first workshop, in her own words. */
export const minutes = people.map((_, n) => `Jag tar med mig mod ${n} hem`)

/** The series as it goes: who is there, the addresses of its workshops, and the room of its group. */
export type Series = {
  readonly endpoint: RunningEndpoint
  readonly ylva: Profile
  readonly phones: Profile[]
  readonly at: readonly string[]
  readonly room: string
}

/** The phone of one of those who come, in the order of their names. */
export function phoneOf({ phones }: Pick<Series, 'phones'>, n: number): Profile {
  const phone = phones[n]
  if (!phone) throw new Error(`there is no phone ${n}`)
  return phone
}
