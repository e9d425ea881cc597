import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openVaultList } from '../../src/vault/list.ts'
import { createVault, waitOf } from '../../src/vault/vault.ts'
import { newBrowser } from '../sync/closing-kit.ts'
import { clockOf, vaultWith } from './vault-kit.ts'

const test = suite('a vault and a clock that is wrong')
const [ahead, right] = [Date.parse('2031-01-01'), Date.parse('2026-03-02')]

const vault = (name: string) => vaultWith(name, 'a b c d')

test('one wrong try while the clock is years ahead keeps nobody out once it is right', async () => {
  const { list, id, tryOut } = await vault('clock-1')
  assert.is(await tryOut('x', ahead), 'words-wrong')
  assert.is((await list.vault.get(id))?.notBefore, 0)
  assert.is(await tryOut('a b c d', right), 'none')
})

test('many wrong tries make nobody wait longer than is due, whatever the clock says', async () => {
  const { list, id, tryOut } = await vault('clock-2')
  for (let i = 0; i < 5; i++) assert.is(await tryOut('x', ahead + i * 400_000), 'words-wrong')
  const record = await list.vault.get(id)
  assert.ok(record)
  assert.is(waitOf(record as never, ahead + 4 * 400_000), 4_000)
  assert.is(await tryOut('a b c d', ahead + 4 * 400_000), 'words-wait')
  assert.is(await tryOut('a b c d', right), 'none')
})

test('many wrong tries at the same time are as many, and those beyond the free ones wait', async () => {
  const { list, id, tryOut } = await vault('parallel')
  const ends = await Promise.all(Array.from({ length: 12 }, () => tryOut('x', right)))
  assert.is(ends.filter(end => end === 'words-wrong').length, 4)
  assert.is(ends.filter(end => end === 'words-wait').length, 8)
  assert.is((await list.vault.get(id))?.failures, 4)
  assert.is(await tryOut('a b c d', right + 3000), 'none')
})

test('when nothing can be written down, as late as at its end, the right words still open and wrong ones are still counted', async () => {
  const { tryOut } = await vault('full')
  const browser = newBrowser()
  browser.fill()
  const ends: string[] = []
  for (let i = 0; i < 5; i++) ends.push(await tryOut('x', right))
  assert.equal(ends, ['words-wrong', 'words-wrong', 'words-wrong', 'words-wrong', 'words-wait'])
  assert.is(await tryOut('a b c d', right + 3000), 'none')
  browser.restore()
})

test('a device is asked for as much as it does in about 0.6 s, and never for less than the least', async () => {
  const list = openVaultList('cost')
  const passes = async (derivation: number) => {
    const chosen = { word: 'Gran', colour: 0, words: 'a b c d', now: clockOf(derivation) }
    const { id } = await createVault(list, chosen)
    return (await list.vault.get(id))?.cost.passes
  }
  assert.is(await passes(300), 6)
  assert.is(await passes(550), 3)
  assert.is(await passes(5_000), 3)
})

test.run()
