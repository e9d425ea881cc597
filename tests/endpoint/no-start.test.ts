import { once } from 'node:events'
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { freshFolder } from '../browser/kit/tidy.ts'
import { start } from './start.ts'

const test = suite('how the server starts, and does not')

test('what will stand in QR codes is printed, without a slash too many', async () => {
  const { out, code } = await start({ ORIGIN: 'https://office.example/' })
  assert.match(out, /^https:\/\/office\.example\/#setup\.[\w-]{23}$/m)
  assert.match(out, 'QR codes will begin with https://office.example/\n')
  assert.is(code, 0)
})

test('an ORIGIN that is none is refused with a sentence, and nothing starts', async () => {
  for (const ORIGIN of ['office.example', 'https://office.example/rinnalla', 'https://office.example/#']) {
    const { out, code } = await start({ ORIGIN })
    assert.is(code, 2)
    assert.is(out.trim().split('\n').length, 1, out)
    assert.match(out, `ORIGIN=${ORIGIN} `)
  }
})

test('a number that is none is refused too', async () => {
  for (const env of [{ QUOTA_GB: 'many' }, { QUOTA_GB: '-1' }, { BACKUP_DAYS: '30 days' }]) {
    const { out, code } = await start(env as unknown as Record<string, string>)
    assert.is(code, 2, JSON.stringify(env))
    assert.match(out, Object.keys(env)[0] ?? '')
  }
})

test('a database that is none or does not answer is told in a sentence, without its password', async () => {
  for (const [DATABASE_URL, says] of [
    ['mysql://me:secret@127.0.0.1/x', 'does not begin with postgres://'],
    ['postgres://me:secret@127.0.0.1:1/x', 'does not answer: ECONNREFUSED'],
  ] as const) {
    const { out, code } = await start({ DATABASE_URL })
    assert.is(code, 2, out)
    assert.match(out, says)
    assert.not.match(out, 'secret')
  }
  const DATA = freshFolder('start')
  writeFileSync(join(DATA, 'rinnalla.db'), 'no database '.repeat(200))
  const { out, code } = await start({ DATA })
  assert.is(code, 2, out)
  assert.match(out, `${join(DATA, 'rinnalla.db')} is damaged or no SQLite database`)
})

test('a disk, an address or a file that is of no use is told in a sentence that says what to do', async () => {
  const file = join(freshFolder('start'), 'file')
  writeFileSync(file, '')
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  for (const [env, says] of [
    [{ DATA: file }, `DATA (${file}) has to be a folder`],
    [{ DATA: join(file, 'below') }, 'has to be a folder'],
    [{ ERASURES: join(file, 'list') }, 'list) has to be a file that this user may write to'],
    [{ ERASURES: '/dev/full' }, 'on a disk with room'],
    [{ TLS_CERT: `${file}.pem`, TLS_KEY: file }, 'TLS_CERT and TLS_KEY have to be files'],
    [{ PORT: String((taken.address() as AddressInfo).port) }, 'Give another PORT, '],
    [{ METRICS_PORT: String((taken.address() as AddressInfo).port) }, 'Give another METRICS_PORT'],
  ] as const) {
    const { out, code } = await start(env as unknown as Record<string, string>)
    assert.is(code, 1, out)
    assert.is(out.trim().split('\n').length, 1, out)
    assert.ok(out.includes(says), out)
  }
  taken.close()
})

test('https with half of what it needs, or with what is no certificate, and a port that is none, do not start', async () => {
  const file = join(freshFolder('start'), 'file')
  writeFileSync(file, 'no certificate')
  for (const [env, says] of [
    [{ TLS_CERT: file }, 'https needs both'],
    [{ TLS_KEY: file }, 'https needs both'],
    [{ TLS_CERT: file, TLS_KEY: file }, 'are no certificate and its key'],
    [{ PORT: 'abc' }, 'PORT=abc is no port'],
    [{ PORT: '99999' }, 'PORT=99999 is no port'],
    [{ METRICS_PORT: '19321.5' }, 'METRICS_PORT=19321.5 is no port'],
  ] as const) {
    const { out, code, data } = await start(env as unknown as Record<string, string>)
    assert.is(code, 2, out)
    assert.is(out.trim().split('\n').length, 1, out)
    assert.ok(out.includes(says), out)
    assert.not.ok(
      existsSync(join(data, 'rinnalla.db')),
      'no database is opened, nor its journal left, for what is wrong beforehand',
    )
  }
})

test('what lies on the server’s disk is for its own user alone', async () => {
  const { data } = await start({})
  assert.is(statSync(data).mode & 0o777, 0o700)
})

test.run()
