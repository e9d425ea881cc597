import type { Locator, Page } from 'playwright-core'
import { button, words } from './doors.ts'
import { pause } from './profile.ts'

const said = words.sources

/** A file as it is chosen. */
export type Chosen = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** A line of a session's sources by a part of what stands in it. */
export const line = (page: Page, text: string | RegExp): Locator => page.locator('.sources > li', { hasText: text })

/** Opens or closes a line. */
export const press = (of: Locator): Promise<void> => of.locator('.source-line').click()

/** Chooses files with the camera's button or with the one for files. */
export const choose = (page: Page, by: 'camera' | 'files', files: readonly Chosen[]): Promise<void> =>
  page.locator(`.source-tools input${by === 'camera' ? '[capture]' : ':not([capture])'}`).setInputFiles([...files])

/** Begins a recording, after the question the first one in a session asks, and waits until it says so. */
export async function record(page: Page): Promise<void> {
  await button(page, said.record).click()
  const running = page.locator('.running')
  await running.or(button(page, said.beginNow)).first().waitFor()
  if (!(await running.isVisible())) await button(page, said.beginNow).click()
  await page.locator('.running[data-state="recording"]').waitFor()
}

/** How long the recording says it is, in seconds. */
export async function seconds(page: Page): Promise<number> {
  const [minutes = 0, rest = 0] = (await page.locator('.running .time').innerText()).split(':').map(Number)
  return minutes * 60 + rest
}

/** Waits until the recording is so many seconds long. */
export async function recorded(page: Page, length: number): Promise<void> {
  while ((await seconds(page)) < length) await pause(50)
}

/** Stops the recording and waits until it is kept. */
export async function stop(page: Page): Promise<void> {
  await button(page, said.stop).click()
  await page.locator('.running').waitFor({ state: 'detached' })
}

/** The player of an open line, once it knows how long its sound is. */
export async function player(
  of: Locator,
): Promise<{ at(): Promise<number>; length: number; plays(): Promise<boolean> }> {
  const sound = of.locator('audio[data-ready]')
  await sound.waitFor()
  return {
    length: await sound.evaluate(one => (one as HTMLAudioElement).duration),
    at: () => sound.evaluate(one => (one as HTMLAudioElement).currentTime),
    plays: () => sound.evaluate(one => !(one as HTMLAudioElement).paused),
  }
}
