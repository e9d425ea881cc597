import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { toLinkCode } from '../../src/crypto/code.ts'
import { endpoint } from './endpoint-kit.ts'

const test = suite('what an address answers')
const dist = join(import.meta.dirname, '../../dist')
const code = toLinkCode(new Uint8Array(16).fill(7))

test('the app is built', () => assert.ok(existsSync(join(dist, 'index.html')), 'npm run build'))

test('any address of a page answers with a page in the visitor’s language, whatever it asks for', async () => {
  const it = await endpoint({ dist })
  const pages = new Map<string, Set<string>>()
  for (const path of [
    '/wp-login.php',
    '/Survey/abc',
    '/Öppna',
    '/a/B/c',
    '/.well-known/x',
    '/survey/x/y',
    '/%',
    '/%00',
  ])
    for (const [language, title] of [
      ['sv-SE', 'Adressen leder ingenstans'],
      ['fi', 'Osoite ei vie mihinkään'],
      ['de', 'This address leads nowhere'],
    ] as const) {
      const answer = await it.app.request(path, { headers: { 'accept-language': language, accept: '*/*' } })
      assert.is(answer.status, 404, path)
      assert.match(answer.headers.get('content-type') ?? '', 'text/html')
      const page = await answer.text()
      assert.match(page, title)
      pages.set(language, (pages.get(language) ?? new Set()).add(page))
    }
  for (const [, same] of pages) assert.is(same.size, 1, 'nothing of the address is repeated')
  assert.match((await it.app.request('/api/nothing')).headers.get('content-type') ?? '', 'json')
  await it.close()
})

test('an address that lost its # or its case leads on, and never to another server', async () => {
  const it = await endpoint({ dist })
  for (const [path, to] of [
    [`/%23join.${code}`, `/#join.${code}`],
    [`/survey/%23${code}.${code}`, `/survey/#${code}.${code}`],
    ['/Survey/', '/survey/'],
    ['/survey', '/survey/'],
  ] as const) {
    const answer = await it.app.request(path)
    assert.equal([answer.status, answer.headers.get('location')], [302, to])
  }
  for (const path of [`//evil.example/%23join.${code}`, `/\\evil.example/join.${code}`])
    assert.not.match((await it.app.request(path)).headers.get('location') ?? '', 'evil')
  await it.close()
})

test.run()
