import { signal } from '@preact/signals'
import { lent } from '../../survey/lent.ts'
import { remember, remembered } from '../../ui/remembered.ts'
import { api } from '../worker/api.ts'
import { problemCode, type Told } from '../worker/problem.ts'
import { here } from '../worker/things.ts'
import { privateTime } from './private-time.ts'
import { forgetVault, missContents } from './vault-marks.ts'

/** What a person came to do: an address or a paper in her hand. */
export type Intent = {
  readonly to: 'found' | 'join' | 'recover'
  readonly code: string
  /** The vault the browser has cleared, which is to come back. */
  readonly lost?: string
}

/** Which of the screens without navigation stands, or the project itself. */
export type Phase =
  | { at: 'loading' }
  | { at: 'barred'; problem: Told }
  /** `nowhere`: the address names a place, and no vault is here that could have one. */
  | { at: 'start'; nowhere?: boolean }
  | { at: 'examples' }
  | { at: 'invitation' }
  | { at: 'words' }
  | { at: 'unlock' }
  | { at: 'found' }
  | { at: 'join' }
  | { at: 'recover' }
  | { at: 'project' }

/** The phase the app is in. */
export const phase = signal<Phase>({ at: 'loading' })

/** What the person came to do, kept in memory only. */
export const intent = signal<Intent | null>(null)

/** Whether a vault is open in this window. */
export const unlocked = signal(false)

/** The word before a code, after a # that may be written otherwise; without one only with signs enough behind it. */
const words =
  /(?:[#*＃]|[%-](?:25)?23|&#(?:35|x23);|(?:^|[\s/>"'(])(?=(?:join|setup)[.:=][\w-]{22}))\s*\/?(setup|join)\s*(?:[.:=]|%2E|&#46;)/i

/** What the link in an address is for, however it was mangled on its way; the worker finds the code in it. */
function intentIn(text: string): Intent['to'] | undefined {
  const [, way] = words.exec(text) ?? []
  if (!way) return undefined
  return way.toLowerCase() === 'setup' ? 'found' : 'join'
}

/** Whether a code was typed or pasted without its link: an invitation and a set-up code look the same then. */
export const isBare = (text: string): boolean => intentIn(text) === undefined

/** Whether the address holds a code to found or join by. */
export const holdsCode = (): boolean => intentIn(location.href) !== undefined

/** Takes the code out of the address at once: no glance at the screen finds it. The browser's own history of what was opened may keep it. */
export function readAddress(): void {
  const to = intentIn(location.href)
  if (!to) return
  // Whoever holds a lent device types no codes of staff: the address is emptied and nothing else.
  if (!lent() && !privateTime()) {
    intent.value = { to, code: location.href }
    noteLink(true)
  }
  emptyAddress()
}

/** Takes away what stands in the address besides the place. */
export const emptyAddress = (): void =>
  history.replaceState(null, '', intentIn(location.pathname) ? '/' : location.pathname)

/** Goes where the person's intent leads once a vault is open: into the project, or to found or join one. */
export async function goOn(): Promise<void> {
  unlocked.value = true
  const wish = intent.value
  if (wish) {
    phase.value = { at: wish.to }
    return
  }
  const project = await api().opened().catch(emptied)
  here.value = project
  phase.value = { at: project ? 'project' : 'start' }
}

/** A vault whose contents the browser has thrown away is not shown as an empty one. */
function emptied(error: unknown): null {
  if (problemCode(error) !== 'storage-cleared') throw error
  missContents(openedVault())
  return null
}

/** Goes where a link leads that was pasted into the field of another code; false when there is none in the text. */
export async function goBy(text: string, besides?: Intent['to']): Promise<boolean> {
  const to = await api().linkIn(text)
  if (!to || to === besides) return false
  intent.value = { to, code: text }
  phase.value = { at: to }
  return true
}

/** Enters a project just founded, joined or recovered. */
export function enter(project: NonNullable<typeof here.value>): void {
  if (intent.value?.lost) forgetVault(intent.value.lost)
  turnAway()
  here.value = project
  history.replaceState(null, '', '/')
  phase.value = { at: 'project' }
}

/** Whoever turns away from what she came to do has let go of her link herself, and may open another one. */
export function turnAway(): void {
  intent.value = null
  noteLink(false)
}

const LINK = 'rinnalla-link'

/** Notes that a link was opened in this tab, and nothing of it: a page loaded again can say what is missing. */
export function noteLink(opened: boolean): void {
  try {
    if (opened) sessionStorage.setItem(LINK, '1')
    else sessionStorage.removeItem(LINK)
  } catch {
    // A browser that keeps nothing for a tab cannot be reminded.
  }
}

/** Whether a link was opened in this tab, and is in nobody's hands any more. */
export function lostLink(): boolean {
  try {
    return intent.value === null && sessionStorage.getItem(LINK) === '1'
  } catch {
    return false
  }
}

/** The vault opened last on this device. */
export const lastVault = (): string => remembered('lastVault')

let opened = ''

/** The vault that is open in this window; another window of this browser may have opened another one since. */
export const openedVault = (): string => opened || lastVault()

/** Remembers which vault was opened, so that its door stands first next time. */
export function rememberVault(id: string): void {
  opened = id
  remember('lastVault', id)
}
