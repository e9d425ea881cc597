import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Device } from '../browser/kit/profile.ts'
import { atEnd, freshFolder } from '../browser/kit/tidy.ts'
import type { Running } from './drive.ts'
import { startFirefox } from './firefox.ts'
import { pageOver } from './page.ts'
import { findFirefox, findWebKit } from './setup.mjs'
import { startWebKit } from './webkit.ts'

/** An engine other than Chromium, whose tests stand in tests/browser. */
export type Engine = 'firefox' | 'webkit'

/** A browser of one person with its own storage. */
export type Visitor = {
  /** The window; another one after `reopen`. */
  page: Page
  /** Whether something has a role and name for a screen reader; no where the browser cannot be asked. */
  named(role: string, name: string): Promise<boolean>
  /** What page and worker called an error, where the browser tells. */
  errors(): readonly string[]
  /** Ends the browser as a power cut would. */
  kill(): Promise<void>
  /** Starts it again, on the same storage where it keeps one. */
  reopen(): Promise<void>
  close(): Promise<void>
}

/** The program of an engine; undefined where it is not installed. */
export const programOf = (engine: Engine): string | undefined => (engine === 'firefox' ? findFirefox() : findWebKit())

/** Opens a browser for somebody. */
export async function openVisitor(engine: Engine, name: string, device: Device): Promise<Visitor> {
  const program = programOf(engine)
  if (!program) throw new Error(`no ${engine}: node tests/engines/setup.mjs`)
  const wish = { folder: freshFolder(name), ...device }
  const start = () => (engine === 'firefox' ? startFirefox(program, wish) : startWebKit(program, wish))
  let running: Running = await start()
  const visitor: Visitor = {
    page: pageOver(running, device),
    named: async (role, name) => (await running.drive.named?.(role, name)) ?? false,
    errors: () => running.errors,
    kill: () => running.kill(),
    reopen: async () => {
      running = await start()
      visitor.page = pageOver(running, device)
    },
    close: () => running.close(),
  }
  atEnd(() => visitor.close().catch(() => undefined))
  return visitor
}

/** Lays a picture of the window into the folder PICTURES, if somebody wants to look. */
export async function picture(page: Page | undefined, name: string): Promise<void> {
  const folder = process.env.PICTURES
  if (folder && page) writeFileSync(join(folder, `${name}.png`), await page.screenshot())
}
