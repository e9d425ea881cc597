import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { startEndpoint } from '../kit/endpoint.ts'
import { openProfile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'
import { goToRead, openToRead, places, readAloud, writeDown, written } from './read-aloud.ts'

const test = suite('what a screen reader comes upon')
test.after(tidyUp)

test('roles, names and states of the main screens, in the order they are read, are those written down', async () => {
  const endpoint = await startEndpoint()
  const { page } = await openProfile('reader', endpoint.url, { width: 1280, height: 900, locale: 'sv-SE' })
  await openToRead(page, endpoint.url)
  const read = new Map<string, string>()
  for (const place of places) {
    await goToRead(page, place)
    read.set(place[0], await readAloud(page))
  }
  // READ=new writes them down anew: the change then shows in the diff.
  if (process.env.READ === 'new') writeDown(read)
  const before = written()
  for (const [name, text] of read) assert.is(text, before.get(name), name)
  assert.equal([...before.keys()], [...read.keys()])
})

test.run()
