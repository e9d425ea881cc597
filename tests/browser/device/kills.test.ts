import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { inWords, killBrowser, lossesOf } from '../../kills/browser.ts'
import { times } from '../../long.ts'
import { randomFrom } from '../../simulation/random.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('a browser that is killed')
test.after(tidyUp)

test('has lost no word older than a second, nothing it called saved, no finished session, no sound but the last two seconds', async () => {
  const toll = await killBrowser({ times: times(7, 200) }, randomFrom(5).next)
  assert.ok(toll.words > 0 && toll.finished > 0 && toll.removals > 0 && toll.pictures > 0, inWords(toll))
  assert.is(lossesOf(toll), 0, inWords(toll))
})

test.run()
