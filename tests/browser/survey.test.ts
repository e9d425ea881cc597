import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { startEndpoint } from './endpoint.ts'
import { openProfile } from './profile.ts'
import { tidyUp } from './tidy.ts'

const test = suite("the respondents' page")
test.after(tidyUp)

test('says in three languages that the link opens no survey, loads nothing of the staff app, and works offline once opened', async () => {
  const endpoint = await startEndpoint()
  const { page } = await openProfile('respondent', endpoint.url, { width: 390, height: 844, locale: 'fi-FI' })
  const fetched: string[] = []
  page.on('request', request => fetched.push(new URL(request.url()).pathname))
  await page.goto(`${endpoint.url}/survey/`)
  for (const language of ['fi', 'sv', 'en']) await page.locator(`p[lang=${language}]`).waitFor()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  assert.not.ok(
    fetched.some(path => /worker|app-/.test(path)),
    fetched.join(' '),
  )
  const stored = await page.evaluate(async () => {
    const caches = await self.caches.keys()
    const lists = await Promise.all(
      caches.map(async name => (await (await self.caches.open(name)).keys()).map(one => one.url)),
    )
    return lists.flat().map(url => new URL(url).pathname)
  })
  assert.ok(stored.includes('/survey/index.html'))
  assert.not.ok(stored.includes('/index.html'))
  await endpoint.kill()
  await page.reload()
  await page.locator('p[lang=fi]').waitFor()
})

test.run()
