import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pageEach } from './page-each.ts'
import { held, lendWorker, thing, turn } from './worker-kit.ts'

const test = suite('what is pressed shows at once, and is what the next press goes on from')
pageEach(test)

const press = (root: Element, at: number, of = 'input') => (root.querySelectorAll(of)[at] as HTMLElement).click()

test('the words of a cell of a role map are all kept, though the disk is between two of them', async () => {
  const { useRoleWords } = await import('../../src/screens/development/roles/words.ts')
  const { CellChoice } = await import('../../src/screens/development/roles/cell-choice.tsx')
  const said: string[] = []
  const disks = [held<never[]>(), held<never[]>(), held<never[]>()]
  lendWorker({
    apply: (changes: never) => {
      const edit = (changes as { patch?: { type: string } }[]).at(-1)
      return disks[said.push(edit?.patch?.type ?? '') - 1]?.promise
    },
  })
  const open = { map: thing<'map'>('map', {}), shown: { roles: [] }, fixed: false } as never
  const root = document.body.appendChild(document.createElement('div'))
  const Shown = ({ letters }: { letters: readonly ('R' | 'A' | 'C')[] }) => {
    const cell = { role: 'r', letters, links: ['l'], twoVersions: false, waiting: false }
    return useRoleWords() && <CellChoice open={open} duty="d" cell={cell} name="Klientplan" />
  }
  const draw = async (letters: readonly ('R' | 'A' | 'C')[]) => {
    render(<Shown letters={letters} />, root)
    await turn(100)
  }
  await draw([])
  press(root, 0, 'button')
  await turn(20)
  press(root, 1, 'button')
  disks[0]?.let([])
  await draw(['R'])
  press(root, 2, 'button')
  await turn(20)
  assert.equal(said, ['R', 'RA', 'RAC'])
  for (const disk of disks) disk.let([])
  await draw(['R', 'A', 'C'])
  // What another says of it later shows.
  await draw(['A'])
  assert.equal(
    [...root.querySelectorAll('button')].map(one => one.getAttribute('aria-pressed')),
    ['false', 'true', 'false', 'false'],
  )
  render(null, root)
})

test('how it is with somebody on one’s own network stays, though how strong it is was said before the disk had it', async () => {
  const { useNetworkWords } = await import('../../src/screens/development/networks/words.ts')
  const { OwnTiePart } = await import('../../src/screens/development/networks/own-tie.tsx')
  const { newOwnNetwork, newOwnTie } = await import('../../src/domain/maps/network/own-network.ts')
  const said: unknown[] = []
  const worker = lendWorker({
    writeOwn: (_: never, { ties }: never) => said.push(Object.values(ties)[0]) && new Promise(() => undefined),
  })
  const network = { map: thing<'map'>('map', {}), shown: { names: { a: 'Kela' }, perspective: 'own' } } as never
  const Shown = () => useNetworkWords() && <OwnTiePart network={network} one={{ key: 'a' } as never} />
  const root = document.body.appendChild(document.createElement('div'))
  render(<Shown />, root)
  await turn(100)
  const values = newOwnNetwork({ map: 'thing', ties: { a: newOwnTie({ label: 'Kela', order: 1 }) } })
  worker.tell('ownNetwork', [{ ...thing<'ownNetwork'>('ownNetwork', values), mine: true }])
  worker.tell('askables', [{ key: 'a', label: 'Kela', ids: ['a'] }])
  await turn(100)
  press(root, 1, 'button')
  await turn(20)
  const strength = root.querySelectorAll('select')[1] as unknown as HTMLSelectElement
  strength.value = '3'
  strength.dispatchEvent(new Event('change', { bubbles: true }))
  await turn(20)
  assert.equal(said.at(-1), newOwnTie({ label: 'Kela', order: 1, state: 'wanted', strength: 3 }))
  render(null, root)
})

test('a double tap on what settles one of several settles no other that slides up under the finger', async () => {
  const { SameCodes } = await import('../../src/screens/project/roster/roster-same.tsx')
  const { watchTaps } = await import('../../src/ui/once.ts')
  watchTaps()
  const applied: unknown[] = []
  const worker = lendWorker({ apply: async (changes: never) => applied.push(changes) && [] })
  const person = (id: string, code: string) => ({ ...thing<'person'>('person', { code, unit: '', role: '' }), id })
  const all = [person('a', 'M1'), person('b', 'M1'), person('c', 'M2'), person('d', 'M2')]
  const root = document.body.appendChild(document.createElement('div'))
  render(<SameCodes people={all} sessions={[]} />, root)
  await turn(50)
  for (const kind of ['contact', 'excerpt']) worker.tell(kind, [])
  await turn(50)
  const tap = async () => {
    const at = { bubbles: true, clientX: 9, clientY: 9, detail: 1 }
    root.querySelector('li button')?.dispatchEvent(new window.MouseEvent('click', at) as never)
    await turn(30)
  }
  await tap()
  render(<SameCodes people={all.slice(2)} sessions={[]} />, root)
  await tap()
  assert.is(applied.length, 1)
  render(null, root)
})

test('what is chosen after a disk that refused is what stands in the end, not the choice before it', async () => {
  const { BoundSelect, BoundTick } = await import('../../src/screens/editing/bound.tsx')
  const edits: Record<string, unknown>[] = []
  lendWorker({
    edit: async (_: never, patch: never) => {
      if (edits.push(patch) === 1) throw new Error('the disk is busy')
      return edits.length
    },
  })
  const root = document.body.appendChild(document.createElement('div'))
  const person = thing<'person'>('person', { inScope: true, side: 'staff' })
  render(<BoundTick thing={person} field="inScope" label="Med" />, root)
  await turn(30)
  press(root, 0)
  await turn(30)
  press(root, 0)
  await turn(500)
  assert.is(edits.at(-1)?.['inScope'], true, JSON.stringify(edits))
  render(null, root)
  edits.length = 0
  const options = [
    ['staff', 'Personal'],
    ['client', 'Klient'],
  ] as const
  render(<BoundSelect thing={person} field="side" label="Sida" options={options} />, root)
  await turn(30)
  const field = root.querySelector('select') as unknown as HTMLSelectElement
  for (const side of ['client', 'staff']) {
    field.value = side
    field.dispatchEvent(new Event('change', { bubbles: true }))
    await turn(30)
  }
  assert.is(field.value, 'staff')
  await turn(500)
  assert.is(edits.at(-1)?.['side'], 'staff', JSON.stringify(edits))
  render(null, root)
})

test.run()
