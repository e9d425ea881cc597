import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { button } from './doors.ts'

/** A file that was taken from the app: its name and its bytes. */
export type Taken = { readonly name: string; readonly bytes: Buffer }

/** Presses a button and takes the file it gives; nothing of it stays with the browser. */
export async function take(page: Page, name: string): Promise<Taken> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  await download.delete()
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) }
}

/** What stands in a part of an Office file, as XML. */
export const partOf = ({ bytes }: Taken, part: string): string => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array())

/** The text of a Word document, as XML; figures that are bound to what they count read as they are typed. */
export const wordsOf = (taken: Taken): string => partOf(taken, 'word/document.xml').replaceAll('\u00A0', ' ')
