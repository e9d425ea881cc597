import { execFile } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as assert from 'uvu/assert'
import { concat, randomBytes, randomId, sha256, toHex } from '../../src/crypto/bytes.ts'
import { zoneKinds } from '../../src/domain/zone.ts'
import { createApp } from '../../src/endpoint/app.ts'
import { openDatabase } from '../../src/endpoint/database/open-database.ts'
import { contentsOf } from '../../src/endpoint/database/transfer.ts'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import { found } from '../../src/members/found.ts'
import { sendSigned } from '../../src/members/membership.ts'
import { encodeRound } from '../../src/wire/rounds.ts'
import { answerSizes, sealOverhead } from '../../src/wire/survey-seal.ts'
import { freshFolder } from '../browser/kit/tidy.ts'
import { programOf } from '../program.ts'
import { device } from './endpoint-kit.ts'
import { exchange, rowFor, zoneOf } from './endpoint-site.ts'

const root = join(import.meta.dirname, '../..')

/** Runs the command as an operator does; gives what it printed. */
export const move = async (to: string, env: Record<string, string>): Promise<string> => {
  const words = [...programOf('src/endpoint/move.ts'), '--to', to]
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: root, env: { ...process.env, ...env } })
  return stdout
}

/** The folder of a project with rows, pieces of files, answers and all else that tables hold; no process has it open. */
export async function lived() {
  const [before, data] = [freshFolder('lived'), freshFolder('moved')]
  const database = await openDatabase({ url: undefined, data: before })
  const app = await createApp({ database, now: Date.now })
  const founder = await found(device({ app }), { setup: await makeSetUpCode(database), kinds: zoneKinds })
  const bytes = randomBytes(60_000)
  const piece = toHex(await sha256(bytes))
  await sendSigned(founder, 'PUT', `chunks/${piece}`, bytes)
  for (let i = 0; i < 300; i++) await exchange(founder, [rowFor(founder, 'material', randomId())])
  await exchange(founder, [{ ...rowFor(founder, 'material', randomId()), chunks: [piece] }])
  const round = randomId()
  const says = { zone: zoneOf(founder, 'answers'), k: 5, closed: false, content: randomId(), form: randomBytes(300) }
  await sendSigned(founder, 'PUT', `rounds/${round}`, encodeRound(says))
  for (let i = 0; i < 12; i++) {
    const body = concat(randomBytes(16), randomBytes(answerSizes[0] + sealOverhead))
    await app.request(`/api/rounds/${round}/answers`, { method: 'POST', body })
  }
  const contents = await contentsOf(database)
  await database.checkpoint()
  // A copy: SQLite lets go of a file only when the garbage of this process has been collected.
  copyFileSync(join(before, 'rinnalla.db'), join(data, 'rinnalla.db'))
  await database.close()
  return { data, founder, contents }
}

/** What an operator is told who moves while something stands in the way. */
export const refusedMove = async (to: string, env: Record<string, string>): Promise<string> => {
  const { code, stderr } = await move(to, env).catch(error => error)
  assert.is(code, 2)
  return stderr.trim()
}
