import * as floor from './floor.ts'
import * as product from './product.ts'
import { signing } from './signing.ts'
import { notes } from './words.ts'

/** One measured step: ms and bytes of bodies both ways, of the app and of the floor. */
export type Measured = { readonly ms: number; readonly bytes: number }

/** All steps by name. */
export type Results = Readonly<Record<string, { readonly app: Measured; readonly floor: Measured }>>

const carried = { bytes: 0 }
const plainFetch = globalThis.fetch
globalThis.fetch = async (to, how) => {
  const body = how?.body
  if (body instanceof Uint8Array) carried.bytes += body.length
  const answer = await plainFetch(to, how)
  carried.bytes += (await answer.clone().arrayBuffer()).byteLength
  return answer
}

async function measured(step: () => Promise<unknown>): Promise<Measured> {
  carried.bytes = 0
  const began = performance.now()
  await step()
  return { ms: Math.round(performance.now() - began), bytes: carried.bytes }
}

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
  const none = { ms: 0, bytes: 0 }
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
  await step(
    'open twice as many',
    async () => all(await product.open(tablet), 2 * count),
    async () => all(await floor.open(plain), 2 * count),
  )
  return results
}

Object.assign(globalThis, { bench: run })
