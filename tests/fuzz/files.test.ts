import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes } from '../../src/crypto/bytes.ts'
import { pastedPeople, readPasted } from '../../src/domain/roster/pasted-roster.ts'
import { blankRound, type Survey } from '../../src/domain/surveys/survey.ts'
import { formOf } from '../../src/domain/surveys/survey-form.ts'
import { lockOf, makeParcel, openParcel } from '../../src/members/keys.ts'
import { isForm } from '../../src/survey/form-shape.ts'
import { asked } from '../../src/survey/texts.ts'
import { readBackup } from '../../src/wire/backup.ts'
import { decodeLarge } from '../../src/wire/cbor.ts'
import { signEntry } from '../../src/wire/entry.ts'
import { follow } from '../../src/wire/extend.ts'
import { readHandOver } from '../../src/wire/hand-over.ts'
import { problemOf } from '../../src/wire/problem.ts'
import { decodeAnswer, decodeRequest, encodeAnswer, encodeRequest } from '../../src/wire/row.ts'
import { hex, someone } from '../members/log-kit.ts'
import { anything, bent, cborOf, each, mutated, trying } from './random-values.ts'
import { backup, handOver, madeThings, summed } from './true-ones.ts'

const test = suite('whatever comes in files and from the network')

/** What work answers, or nothing when it refuses with an error. */
function refusing<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

test('a form that is none is not shown, and one that is shown has all its texts', async () => {
  const survey = madeThings.find(one => one.kind === 'survey')?.values as Survey
  const form = formOf(survey, blankRound)
  assert.ok(isForm(form))
  const slow = await each(random => {
    const said = refusing(() => JSON.parse(JSON.stringify(bent(random, form)))) as unknown
    if (typeof said !== 'object' || said === null || !isForm(said)) return
    for (const question of said.questions) for (const easy of [true, false]) asked(question, { language: 'sv', easy })
  })
  assert.equal(slow, [])
})

test('an entry of the member log that was bent or made up is refused', async () => {
  const founder = await someone()
  const draft = { t: 'found', salt: hex(16), ...founder.public, zones: [[hex(16), 'material', hex(32)]] } as const
  const entry = await signEntry(draft as never, { by: founder.id, signKey: founder.signKey })
  assert.not('invalid' in (await follow([entry])))
  let taken = 0
  const slow = await trying({
    make: random =>
      random.chance(0.5)
        ? mutated(random, entry)
        : new Uint8Array([...entry.slice(0, 64), ...cborOf(anything(random, 6))]),
    work: async bytes => {
      if (!('invalid' in (await follow([bytes]))) && Buffer.compare(bytes, entry) !== 0) taken++
    },
  })
  assert.equal([slow, taken], [[], 0])
})

test('a parcel with anything in it opens as one or not at all', async () => {
  const lock = await lockOf(randomBytes(16))
  const content = { project: 'a'.repeat(64), head: 'b'.repeat(64), sign: randomBytes(9), seal: randomBytes(9) }
  const slow = await trying({
    make: async random => {
      const made = await makeParcel(lock, 'h', bent(random, content) as never).catch(() => undefined)
      const bytes = made?.bytes ?? new Uint8Array(0)
      return random.chance(0.3) ? mutated(random, bytes) : bytes
    },
    work: bytes => openParcel(lock, bytes),
  })
  assert.equal(slow, [])
})

test('a file of any kind is read or named for what is wrong with it', async () => {
  const kinds = [
    { read: (bytes: Uint8Array<ArrayBuffer>) => readHandOver('p', bytes), magic: 'rinnalla hand-over', is: handOver },
    { read: (bytes: Uint8Array<ArrayBuffer>) => readBackup(bytes), magic: 'rinnalla backup', is: backup },
  ]
  const slow = await trying({
    make: async random => {
      const { read, magic, is } = random.pick<(typeof kinds)[number]>(kinds)
      const whole = await summed(magic, random.chance(0.2) ? is : bent(random, is))
      return { read, bytes: random.chance(0.2) ? mutated(random, whole) : whole }
    },
    work: async ({ read, bytes }) => {
      await Promise.resolve(read(bytes)).catch(error => {
        if (!problemOf(error)?.startsWith('file-')) throw error
      })
    },
  })
  assert.equal(slow, [])
})

test('an answer of the endpoint is understood or refused', async () => {
  const row = { id: '1'.repeat(32), rev: 1, zone: '2'.repeat(32), epoch: '3'.repeat(32), gone: false, chunks: [] }
  const answer = { accepted: [], conflicts: [], rejected: [], rows: [{ ...row, sealed: randomBytes(50) }], want: [] }
  const whole = encodeAnswer({ ...answer, cursor: 1, head: 1, mark: '', more: false })
  const slow = await each(random =>
    refusing(() => decodeAnswer(random.chance(0.5) ? mutated(random, whole) : cborOf(bent(random, answer)))),
  )
  assert.equal(slow, [])
})

test('rows in brief are understood or refused, at the endpoint and at a device', async () => {
  const row = { id: '1'.repeat(32), rev: 1, zone: '2'.repeat(32), epoch: '3'.repeat(32), gone: false }
  const rows = [{ ...row, prev: '4'.repeat(32), chunks: ['5'.repeat(64)], sealed: randomBytes(50) }]
  const asked = { members: '', cursor: 0, peak: 0, mark: '', rows }
  const answer = { accepted: [{ id: row.id, rev: 1, seq: 1 }], conflicts: [], rejected: [], rows, want: [] }
  const request = encodeRequest(asked, true)
  const whole = encodeAnswer({ ...answer, cursor: 1, head: 1, mark: '', more: false, brief: true })
  const bentBy = (random: Parameters<Parameters<typeof each>[0]>[0], bytes: Uint8Array<ArrayBuffer>) =>
    random.chance(0.5) ? mutated(random, bytes) : cborOf(bent(random, decodeLarge(bytes)))
  const slow = await each(random => {
    refusing(() => decodeRequest(bentBy(random, request)))
    refusing(() => decodeAnswer(bentBy(random, whole)))
  })
  assert.equal(slow, [])
})

test('a pasted roster is read whatever was copied', async () => {
  const lines = [
    'Kod;Enhet;Namn',
    'M1;"Norr;a";Anna',
    'M2\tSyd\t"Bo "" c"',
    ';;;',
    '"',
    '\r\n',
    ' '.repeat(3_000),
    'å'.repeat(900),
  ]
  const slow = await each(random => {
    const text = Array.from({ length: random.below(200) }, () => random.pick(lines)).join(
      random.pick(['\n', '\r', '', ';']),
    )
    const cut = text.slice(random.below(50))
    const table = readPasted(cut)
    pastedPeople(table as never, [] as never)
  })
  assert.equal(slow, [])
})

test.run()
