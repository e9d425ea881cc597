import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { places } from '../../../src/screens/places.ts'
import { long } from '../../long.ts'
import { found, unlock, words } from '../kit/doors.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { visit } from '../kit/looks.ts'
import { openProfile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

/** Rooms that fetch words of their own, of each kind one; the long form goes through all places. */
const ownWords = /^\/(maps|conferences|method-kit|decisions|results|roster|meetings)$/

const test = suite('the pieces of the app')

test('each place can be the first that somebody opens: which pieces came before it breaks none', async () => {
  const endpoint = await startEndpoint()
  const { page } = await openProfile('pieces', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  const phrase = await found(page, endpoint, { name: 'Norrvik', coordinator: 'Anna' })
  const broken: string[] = []
  const all = places.all.map(one => one.path).filter(path => !/[:?]/.test(path))
  assert.ok(all.length > 20)
  for (const path of all.filter(one => long || ownWords.test(one))) {
    await page.goto(endpoint.url)
    await unlock(page, phrase)
    await visit(page, path)
    await page.locator('main, h1').first().waitFor()
    if ((await page.getByText(words.problems.unexpected).count()) > 0) broken.push(path)
  }
  assert.equal(broken, [])
  await endpoint.kill()
})

test.after(tidyUp)
test.run()
