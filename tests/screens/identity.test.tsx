import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pageEach } from './page-each.ts'
import { turn } from './worker-kit.ts'

const test = suite('a field that asks about an identity number')
pageEach(test)

/** A field with a text; `draw` draws it with another, `anew` takes it away and puts it back, as a fold does. */
async function field(text: string) {
  const { IdentityOffer } = await import('../../src/ui/identity.tsx')
  const root = document.body.appendChild(document.createElement('div'))
  const draw = async (now: string) => {
    render(<IdentityOffer text={now} onText={() => undefined} />, root)
    await turn(100)
  }
  const anew = async (now: string) => {
    render(null, root)
    await turn(100)
    await draw(now)
  }
  await draw(text)
  const asks = () => root.querySelectorAll('.identity').length === 1
  const letStand = async () => {
    root.querySelectorAll('button')[1]?.click()
    await turn(100)
  }
  return { draw, anew, asks, letStand, end: () => render(null, root) }
}

test('asks again when it is drawn anew with what was typed and nobody has answered', async () => {
  const { withoutNumbers } = await import('../../src/ui/identity.tsx')
  const typed = 'Ring 820303-0013 på fredag, inte 830404-0010'
  const { draw, anew, asks, end } = await field('')
  await draw(typed)
  assert.ok(asks())
  await anew(typed)
  assert.ok(asks())
  assert.not.match(withoutNumbers(typed), /820303|830404/)
  end()
})

test('does not ask about what stood there before, nor again about what was let stand', async () => {
  const { withoutNumbers } = await import('../../src/ui/identity.tsx')
  const stored = 'Kontonummer 840505-0017'
  const one = await field(stored)
  assert.not.ok(one.asks())
  const typed = `${stored}, ärende 850606-0014`
  await one.draw(typed)
  assert.ok(one.asks())
  await one.letStand()
  await one.anew(typed)
  assert.not.ok(one.asks())
  assert.is(withoutNumbers(typed), typed)
  one.end()
})

test.run()
