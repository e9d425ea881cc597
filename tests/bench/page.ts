import * as floor from './floor.ts'
import './growing.ts'
import { type Measured, measured } from './measured.ts'
import * as product from './product.ts'
import { signing } from './signing.ts'
import { notes } from './words.ts'

/** All steps by name. */
export type Results = Readonly<Record<string, { readonly app: Measured; readonly floor: Measured }>>

async function run({ setup, count }: { setup: string; count: number }): Promise<Results> {
  const [first, second] = [notes(count, 1), notes(count, 2)]
  const tablet = await product.founder(setup)
  const plain = floor.floor('floor')
  const all = (got: number, wanted: number) => {
    if (got !== wanted) throw new Error(`${got} of ${wanted} notes`)
  }
  const results: Record<string, { app: Measured; floor: Measured }> = {}
  const step = async (name: string, app: () => Promise<unknown>, least: () => Promise<unknown>) => {
    results[name] = { app: await measured(app), floor: await measured(least) }
  }
  await step(
    'insert',
    () => product.insert(tablet, first),
    () => floor.insert(plain, first),
  )
  const none = { ms: 0, bytes: 0, out: 0 }
  const pages = await measured(() => floor.insertPages(floor.floor('pages'), first))
  results['insert, floor in pages'] = { app: results.insert?.app ?? none, floor: pages }
  await step(
    'push',
    () => product.push(tablet),
    () => floor.push(plain),
  )
  const guest = await product.invited(tablet)
  await step(
    'pull',
    async () => all(await product.pull(guest), count),
    async () => all(await floor.pull(floor.floor('other')), count),
  )
  const rows = await signing()
  results['sign, beside push'] = { app: await measured(() => rows.sign(first)), floor: results.push?.app ?? none }
  results['check, beside pull'] = { app: await measured(() => rows.verify(first)), floor: results.pull?.app ?? none }
  await product.insert(tablet, second)
  await floor.insert(plain, second)
  await product.push(tablet)
  const opening = (name: string) =>
    step(
      name,
      async () => all(await product.open(tablet), 2 * count),
      async () => all(await floor.open(plain), 2 * count),
    )
  await opening('open twice as many, the first time')
  await product.keep(tablet)
  await opening('open twice as many')
  return results
}

Object.assign(globalThis, { bench: run })
