import { button, field, goToLine, synced, words } from '../browser/kit/doors.ts'
import { answer } from '../browser/kit/field-work.ts'
import { visit } from '../browser/kit/looks.ts'
import { norrvik } from '../browser/kit/norrvik.ts'
import { invite } from '../browser/kit/office.ts'
import { pause } from '../browser/kit/profile.ts'
import { choose, line, player, press, record } from '../browser/kit/sources.ts'
import { patience } from '../patience.ts'
import { belongs, comeIn } from './members.ts'
import { beginSession, between, type Stage, standing, toWriting, type Written } from './stage.ts'

/** Brings the browser into the middle of something and answers what must hold once it has been killed and opened again. */
export type Act = (stage: Stage) => Promise<(killedAt: number) => Promise<void>>

type Typed = { readonly word: string; readonly at: number; saved: boolean }

/** Leaves what is under way to itself: it ends with the browser. */
const letRun = (work: Promise<unknown>): void => void work.catch(() => undefined)

function writtenAt(stage: Stage, session: string, question: string): Written {
  const known = stage.written.find(one => one.session === session && one.question === question)
  const made = known ?? { session, question, words: [] }
  if (!known) stage.written.push(made)
  return made
}

/** Types numbered words until the browser is gone; each knows when the page had it, and whether the corner called it saved. */
async function typeOn({ profile: { page }, ...stage }: Stage, speed: number, typed: Typed[]): Promise<void> {
  for (let n = stage.next; ; n++) {
    const one = { word: `ord${n}`, at: 0, saved: false }
    await page.keyboard.type(`${one.word} `, { delay: speed })
    typed.push({ ...one, at: Date.now() })
    if (n % 2 === 0) continue
    const { saved, value } = await standing(page)
    if (saved) for (const each of typed) each.saved ||= value.includes(`${each.word} `)
  }
}

/** Types into an answer; what is older than a second is there afterwards, and whatever was called saved. */
export const typing: Act = async stage => {
  const { page } = stage.profile
  if (stage.session === '' || stage.random() < 0.1) await beginSession(stage)
  else await toWriting(stage)
  const question = norrvik.questions[Math.floor(stage.random() * 3)] ?? ''
  const written = writtenAt(stage, stage.session, question)
  await answer(page, question).click()
  await page.keyboard.press('Control+End')
  // The last word before a kill may be there in part.
  await page.keyboard.type(' ')
  const typed: Typed[] = []
  letRun(typeOn(stage, between(stage, 10, 70), typed))
  await pause(between(stage, 1_500, 6_000))
  return async killedAt => {
    stage.next += typed.length + 1
    stage.toll.words += typed.length
    await toWriting(stage, written.session)
    const shown = (await answer(stage.profile.page, question).inputValue()).split(/\s+/)
    const owed = typed.filter(one => one.saved || one.at < killedAt - 1_000)
    const lost = [...written.words, ...owed.map(one => one.word)].filter(word => !shown.includes(word))
    if (lost.length > 0) console.log(`lost in ${written.session}: ${lost.join(' ')}`)
    stage.toll.wordsLost += lost.length
    written.words.splice(0, Number.POSITIVE_INFINITY, ...shown.filter(word => word !== ''))
  }
}

/** Finishes a session: once the screen has said so it stays held. */
export const finishing: Act = async stage => {
  const { page } = stage.profile
  await beginSession(stage)
  const { session } = stage
  await answer(page, norrvik.questions[0]).fill(`Sagt i ${session}`)
  await button(page, words.capture.finish).click()
  await button(page, words.finish.act).click()
  await page.locator('.done').waitFor()
  stage.toll.finished++
  stage.held.push(session)
  stage.session = ''
  return async () => {
    const after = stage.profile.page
    await visit(after, `/sessions/${session}`)
    const there = await after
      .getByText(`Sagt i ${session}`)
      .waitFor({ timeout: patience(5_000) })
      .then(() => true)
      .catch(() => false)
    const open = await after.getByRole('link', { name: words.sessions.start, exact: true }).count()
    if (!there || open > 0) stage.toll.finishedLost++
  }
}

/** Records: all but the last two seconds can be heard. */
export const recording: Act = async stage => {
  await beginSession(stage)
  const { session } = stage
  await record(stage.profile.page)
  const began = Date.now()
  await pause(between(stage, 2_500, 7_000))
  return async killedAt => {
    const { page } = stage.profile
    const length = (killedAt - began) / 1_000
    stage.toll.seconds += length
    await toWriting(stage, session)
    const cut = line(page, words.sources.cut('|').split('|')[0] ?? '')
    await cut.waitFor()
    await press(cut)
    const heard = (await player(cut)).length
    if (heard < length - 2) console.log(`${heard} of ${length} s`)
    stage.toll.secondsLost += Math.max(0, length - 2 - heard)
  }
}

/** Keeps a picture: once its line was shown it is there, and a picture that is there can be looked at. */
export const picturing: Act = async stage => {
  const { page } = stage.profile
  await beginSession(stage)
  const { session } = stage
  const name = `bild${stage.next++}.jpg`
  await choose(page, 'camera', [{ name, mimeType: 'image/jpeg', buffer: stage.picture }])
  await pause(between(stage, 0, 900))
  const shown = (await line(page, name).count()) > 0
  stage.toll.pictures++
  return async () => {
    const after = stage.profile.page
    await toWriting(stage, session)
    const kept = line(after, name)
    if (shown) await kept.waitFor({ timeout: patience(5_000) }).catch(() => stage.toll.picturesLost++)
    if ((await kept.count()) === 0) return
    await press(kept)
    const opened = kept.locator('.picture img')
    await opened.waitFor({ timeout: patience(5_000) }).catch(() => stage.toll.picturesLost++)
  }
}

/** Sends what was written without signal: all of it is still here, sent or not. */
export const syncing: Act = async stage => {
  const { page, context } = stage.profile
  await context.setOffline(true)
  const codes = Array.from({ length: 8 }, () => `K${stage.next++}`)
  await goToLine(page, 'roster')
  await button(page, words.roster.paste).click()
  const rows = codes.map(code => `${code}\tVuxenenheten\tsocialsekreterare\tMona ${code}\t070 111 11 11`)
  await field(page, words.roster.pasteField).fill(['Kod\tEnhet\tBefattning\tNamn\tTelefon', ...rows].join('\n'))
  await button(page, words.roster.add(codes.length)).click()
  await page.getByText(words.roster.added(codes.length)).waitFor()
  stage.toll.people += codes.length
  await context.setOffline(false)
  await pause(between(stage, 0, 900))
  return async () => {
    const after = stage.profile.page
    await goToLine(after, 'roster')
    for (const code of codes) {
      const here = after
        .locator('main')
        .getByText(new RegExp(`^${code}(?!\\d)`))
        .first()
      await here.waitFor({ timeout: patience(5_000) }).catch(() => stage.toll.peopleLost++)
    }
  }
}

/** Opens the vault; killed meanwhile it opens the next time. */
export const unlocking: Act = async stage => {
  const { page } = stage.profile
  await page.reload()
  await field(page, words.unlock.phrase).fill(stage.phrase)
  letRun(button(page, words.unlock.open).click())
  await pause(between(stage, 0, 2_000))
  return async () => undefined
}

const MEMBERS_AT_ONCE = 4

/** Removes a member, which changes every key: done or not, all agree on it, and it can be repeated. */
export const removing: Act = async stage => {
  if (stage.members.length < 2) await letIn(stage)
  const [watcher] = stage.members
  const gone = stage.members.pop()
  if (!watcher || !gone) throw new Error('nobody to remove')
  await remove(stage, gone.name)
  await pause(between(stage, 0, 900))
  stage.toll.removals++
  return async () => {
    const after = stage.profile.page
    // What was begun before the kill is repeated by itself, if it got so far.
    await visit(after, '/sync')
    await button(after, words.sync.sendNow).click()
    await synced(after)
    await visit(after, '/members')
    const shown = button(after, `${words.members.remove} ${gone.name}`)
    await pause(500)
    if (await shown.isVisible()) await remove(stage, gone.name)
    await shown.waitFor({ state: 'detached' }).catch(() => stage.toll.removalsLost++)
    for (let tries = 20; tries > 0 && (await belongs(watcher, gone)); tries--) await pause(500)
    if (await belongs(watcher, gone)) stage.toll.removalsLost++
  }
}

async function letIn(stage: Stage): Promise<void> {
  const { page } = stage.profile
  for (const link of await invite(page, MEMBERS_AT_ONCE))
    stage.members.push(await comeIn(stage.endpoint.url, link, `Medlem ${stage.next++}`))
  await visit(page, '/sync')
  await button(page, words.sync.sendNow).click()
  await visit(page, '/members')
  const last = stage.members.at(-1)?.name ?? ''
  await page.getByText(last).first().waitFor()
}

async function remove({ profile: { page } }: Stage, name: string): Promise<void> {
  await visit(page, '/members')
  await button(page, `${words.members.remove} ${name}`).click()
  letRun(page.locator('dialog').getByRole('button', { name: words.members.removeAct, exact: true }).click())
}
