import type { RunningEndpoint } from '../browser/kit/endpoint.ts'
import { speak } from '../browser/kit/examples.ts'
import type { Device } from '../browser/kit/profile.ts'
import { type Engine, openVisitor, picture, type Visitor } from './open.ts'

export const laptop = { width: 1280, height: 800, locale: 'en-GB' }
export const tablet = { width: 820, height: 1180, locale: 'sv-SE' }
export const phone = { width: 390, height: 844, locale: 'sv-SE' }

/** What the steps of the story hand on to each other. */
export type Stage = {
  readonly engine: Engine
  /** Whether a browser that is killed finds its storage again: WebKit's is private under automation. */
  readonly keeps: boolean
  endpoint: RunningEndpoint
  ylva: Visitor
  aino: Visitor
  /** Ylva's invitation for Aino, and the address of her survey. */
  link: string
  round: string
  readonly phrases: { ylva: string; aino: string }
  open(name: string, device: Device): Promise<Visitor>
  /** The same for somebody who has chosen Swedish: not every engine tells pages a person's language here. */
  openInSwedish(name: string, device: Device): Promise<Visitor>
  /** Says what stands in every window, and lays pictures of them aside, to see how a step ended. */
  howItStands(): Promise<void>
}

/** The beginning of what can be read in a window, in one line. */
const visible = "(document.querySelector('main') ?? document.body).innerText.replace(/\\s+/g, ' ').slice(0, 600)"

/** An empty stage for one engine. */
export function setStage(engine: Engine): Stage {
  const visitors = new Map<string, Visitor>()
  const stage = {
    ...{ engine, keeps: engine === 'firefox', link: '', round: '', phrases: { ylva: '', aino: '' } },
    open: async (name: string, device: Device) => {
      const visitor = await openVisitor(engine, `${engine}-${name}`, device)
      visitors.set(name, visitor)
      return visitor
    },
    openInSwedish: async (name: string, device: Device) => {
      const visitor = await stage.open(name, device)
      await visitor.page.goto(stage.endpoint.url)
      await speak(visitor.page, 'sv')
      return visitor
    },
    howItStands: async () => {
      for (const [who, { page }] of visitors) {
        const stands = await page.evaluate(`location.pathname + ' | ' + ${visible}`).catch(() => 'no answer')
        console.log(`${who}: ${stands}`)
        await picture(page, `${engine}-broken-${who}`).catch(() => undefined)
      }
    },
  } as Stage
  return stage
}

/** Waits until the app itself is on the device. */
export const stored = ({ page }: Visitor): Promise<unknown> =>
  page.evaluate('navigator.serviceWorker.ready.then(() => true)')
