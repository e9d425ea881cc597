import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { randomBytes, randomId, toBase64url, toHex } from '../../../src/crypto/bytes.ts'
import { importOpening, makeSealing } from '../../../src/crypto/pairs.ts'
import { blankRound } from '../../../src/domain/surveys/survey.ts'
import { formOf, type SurveyForm } from '../../../src/domain/surveys/survey-form.ts'
import type { Transaction } from '../../../src/endpoint/database/database.ts'
import { openSqlite } from '../../../src/endpoint/database/sqlite.ts'
import { answerIds, sealedOf } from '../../../src/endpoint/rounds/places.ts'
import type { ExampleFile } from '../../../src/project/practice/example-file.ts'
import { surveyOf } from '../../../src/project/practice/example-surveys.ts'
import { openAnswer } from '../../../src/wire/survey-answer.ts'
import { sealForm, surveyFragment } from '../../../src/wire/survey-seal.ts'
import type { RunningEndpoint } from './endpoint.ts'
import { pause } from './profile.ts'

const example = join(import.meta.dirname, '../../../public/examples/alvsele.json')

/** A round the endpoint knows of, with what its coordinator alone has. */
export type OpenRound = {
  readonly id: string
  readonly form: SurveyForm
  readonly sealed: Uint8Array
  readonly fragment: string
  readonly url: string
  /** What has arrived, opened; in no order. */
  answers(): Promise<readonly unknown[]>
  close(): Promise<void>
}

type Wish = { readonly v?: number; readonly shownAt?: string; readonly shownBy?: string; readonly ask?: string }

/** The client survey as a form for `key`. */
export function clientForm(key: string, { shownAt = '', shownBy = '', ask = '' }: Wish = {}): SurveyForm {
  const file = JSON.parse(readFileSync(example, 'utf8')) as ExampleFile
  const [instrument] = file.Instrument ?? []
  if (!instrument) throw new Error('the example holds no survey')
  const round = { ...blankRound, k: 5, to: '2026-12-31', shownAt, shownBy, ask, key }
  return formOf(surveyOf(instrument, 'survey'), round)
}

/** Lays a round into a running endpoint as a coordinator's device would have sent it. */
export async function layRound(endpoint: RunningEndpoint, wish: Wish = {}): Promise<OpenRound> {
  const keys = await makeSealing()
  const id = randomId()
  const secret = randomBytes(16)
  const form = clientForm(toBase64url(keys.public), wish)
  const sealed = await sealForm(secret, id, { ...form, v: wish.v ?? 1 })
  const reading = async <R>(work: (tx: Transaction) => Promise<R>) => {
    const database = openSqlite(join(endpoint.data, 'rinnalla.db'))
    try {
      return await database.transaction(work)
    } finally {
      await database.close()
    }
  }
  const within = (sql: string, ...values: (string | number | Uint8Array)[]) => reading(tx => tx.all(sql, ...values))
  const sql = `INSERT INTO round (id, project, zone, k, closed, content, form) VALUES (?, ?, ?, 5, 0, ?, ?) RETURNING id`
  await within(sql, id, toHex(randomBytes(32)), toHex(randomBytes(16)), toHex(randomBytes(16)), sealed)
  const pair = await importOpening(keys.secret)
  const fragment = surveyFragment(id, toBase64url(secret))
  return {
    id,
    form,
    sealed,
    fragment,
    url: `${endpoint.url}/survey/${fragment}`,
    answers: async () => {
      const sealed = await reading(async tx => {
        const ids = [
          ...(await answerIds(tx, id, { released: false })),
          ...(await answerIds(tx, id, { released: true })),
        ]
        return sealedOf(tx, id, ids)
      })
      return Promise.all(sealed.map(one => openAnswer(pair, id, one)))
    },
    close: async () => {
      await within('UPDATE round SET closed = 1 WHERE id = ? RETURNING id', id)
    },
  }
}

/** All that the browser keeps for the page, as text: its database, its caches, its other storage, its history and address. */
export const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(one => one.name ?? '')
    const rows: unknown[] = []
    for (const name of names) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      for (const store of database.objectStoreNames) {
        const request = database.transaction(store).objectStore(store).getAll()
        const found = await new Promise<unknown[]>(resolve => {
          request.onsuccess = () => resolve(request.result)
        })
        for (const one of found)
          for (const [key, value] of one instanceof Uint8Array ? [['', one]] : Object.entries(Object(one)))
            rows.push([key, value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value])
        if (found.includes(true)) rows.push('marked')
      }
      database.close()
    }
    const cached: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) cached.push(request.url)
    }
    return JSON.stringify([rows, cached, { ...localStorage }, { ...sessionStorage }, history.state, location.href])
  })

/** Waits until the page would open without signal. */
export const storedHere = (page: Page): Promise<unknown> => page.locator('.rs-ready svg').waitFor()

/** The filled button at the foot: Start, Next or Send. */
export const onward = (page: Page) => page.locator('.rs-foot .filled')

/** Opens a round's page and starts. */
export async function startAnswering(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await onward(page).click()
  await page.locator('[data-place=ask]').waitFor()
}

/** Answers the question on the screen by the place of the answer among its kind, and goes on. */
export async function choose(page: Page, place: number): Promise<void> {
  await page.locator('.rs-main .rs-choice').nth(place).click()
  await onward(page).click()
}

/** Two presses that come sooner at the same spot are a double tap, which goes on once. */
const apart = () => pause(450)

/** Goes on until all is answered that will be. */
export async function toTheEnd(page: Page): Promise<void> {
  while ((await page.locator('[data-place=ready]').count()) === 0) {
    const before = await page.locator('h1').innerText()
    await apart()
    await onward(page).click()
    await page.waitForFunction(text => document.querySelector('h1')?.innerText !== text, before)
  }
  await apart()
}
