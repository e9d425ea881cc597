import 'fake-indexeddb/auto'
import { synced, unlock } from '../browser/kit/doors.ts'
import { visit } from '../browser/kit/looks.ts'
import { norrvik } from '../browser/kit/norrvik.ts'
import { sync } from '../project/tablet-kit.ts'
import { type Act, finishing, picturing, recording, removing, syncing, typing, unlocking } from './acts.ts'
import { storedIn } from './endpoint.ts'
import { type Stage, setStage, type Toll } from './stage.ts'

/** In these shares; each occurs once before any occurs twice. */
const acts: readonly Act[] = [
  ...[typing, removing, recording, finishing, syncing, picturing, unlocking],
  ...[typing, finishing, typing],
]

/** Kills the real browser so many times in the middle of something, and opens it again each time on what is left. */
export async function killBrowser(
  { times, until = Number.POSITIVE_INFINITY }: { times: number; until?: number },
  random: () => number,
): Promise<Toll> {
  const stage = await setStage(random)
  for (let round = 0; round < times && Date.now() < until; round++) {
    const act = acts[round] ?? acts[Math.floor(random() * acts.length)] ?? typing
    await killDuring(act, stage).catch(async error => {
      console.log(`${act.name}: ${error}`)
      stage.toll.broken++
      await stage.profile.kill()
      await open(stage)
    })
  }
  await atTheEnd(stage)
  await stage.profile.close()
  await stage.endpoint.kill()
  return stage.toll
}

async function killDuring(act: Act, stage: Stage): Promise<void> {
  await visit(stage.profile.page, '/')
  const holds = await act(stage)
  const killedAt = Date.now()
  await stage.profile.kill()
  stage.toll.kills++
  await open(stage)
  await holds(killedAt)
  stage.toll.rowsLost += await notAtEndpoint(stage, 'said')
}

async function open(stage: Stage): Promise<void> {
  await stage.profile.reopen()
  const { page } = stage.profile
  const heard: string[] = []
  page.on('pageerror', error => heard.push(String(error)))
  page.on('console', said => heard.push(said.text()))
  await page.goto(`${stage.endpoint.url}/`)
  await unlock(page, stage.phrase).catch(async error => {
    console.log(`no way in: ${await page.evaluate(whatStands)} ${heard.join(' | ')}`)
    throw error
  })
}

/** Runs in the page: its words, its databases and its service worker, for whoever looks for what went wrong. */
async function whatStands(): Promise<string> {
  const databases = await Promise.race([
    indexedDB.databases().then(all => all.map(one => one.name)),
    new Promise<string>(resolve => setTimeout(() => resolve('no answer'), 3_000)),
  ])
  const worker = navigator.serviceWorker.controller?.state ?? 'none'
  return JSON.stringify({ text: document.body.innerText.slice(0, 300), databases, worker })
}

/** How many rows the endpoint has not: of those the device calls sent, or of all on it. */
async function notAtEndpoint({ profile, endpoint }: Stage, which: 'said' | 'all'): Promise<number> {
  const here = await profile.page.evaluate(rowsHere)
  const there = await storedIn(endpoint.data)
  return here.filter(row => (which === 'all' || row.sent) && (there.get(row.id) ?? 0) < Math.max(1, row.rev)).length
}

/** When all is sent, a colleague's device finds every word and every finished session. */
async function atTheEnd(stage: Stage): Promise<void> {
  const { page } = stage.profile
  await visit(page, '/sync')
  await synced(page, 120_000)
  stage.toll.rowsLost += await notAtEndpoint(stage, 'all')
  const [watcher] = stage.members
  if (!watcher) return
  await sync(watcher.tablet)
  const { things } = watcher.tablet.project
  const said = things.find({ kind: 'note' }).map(note => ('text' in note.values ? String(note.values.text) : ''))
  const all = new Set(said.flatMap(text => text.split(/\s+/)))
  const missing = stage.written.flatMap(one => one.words).filter(word => !all.has(word))
  const open = stage.held.filter(id => {
    const values = things.entry(id)?.thing?.values
    return !values || !('state' in values) || values.state !== 'held'
  })
  if (missing.length + open.length > 0) console.log(`at ${norrvik.name}: ${missing.join(' ')}; ${open.join(' ')}`)
  stage.toll.wordsLost += missing.length
  stage.toll.finishedLost += open.length
}

type Row = { readonly id: string; readonly sent: boolean; readonly rev: number }

/** Runs in the page, where no function of ours has a name: what the device's database says of each row. */
async function rowsHere(): Promise<Row[]> {
  const rows: Row[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open(name)
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error)
    })
    if (db.objectStoreNames.contains('row')) {
      const all = await new Promise<{ id: string; state: string; base?: { rev: number } }[]>((resolve, reject) => {
        const asked = db.transaction('row').objectStore('row').getAll()
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
      for (const { id, state, base } of all) rows.push({ id, sent: state === 'clean', rev: base?.rev ?? 0 })
    }
    db.close()
  }
  return rows
}

/** Everything that was lost, whatever it is. */
export const lossesOf = (toll: Toll): number =>
  toll.wordsLost +
  toll.finishedLost +
  toll.secondsLost +
  toll.picturesLost +
  toll.peopleLost +
  toll.removalsLost +
  toll.rowsLost +
  toll.broken

/** The toll as one line. */
export const inWords = (toll: Toll): string =>
  [
    `${toll.kills} kills of the browser`,
    `${toll.words} words typed: ${toll.wordsLost} lost that were older than a second or called saved`,
    `${toll.finished} sessions finished: ${toll.finishedLost} lost`,
    `${Math.round(toll.seconds)} s recorded: ${toll.secondsLost.toFixed(1)} s lost beyond the last two`,
    `${toll.pictures} pictures: ${toll.picturesLost} lost`,
    `${toll.people} people entered offline: ${toll.peopleLost} lost`,
    `${toll.removals} removals with new keys: ${toll.removalsLost} that not all agree on`,
    `${toll.rowsLost} acknowledged rows lost`,
    `${toll.broken} rounds that could not be gone through`,
  ].join('; ')
