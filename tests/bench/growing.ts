import { type Measured, measured } from './measured.ts'
import * as product from './product.ts'
import { notes } from './words.ts'

/** So many times a delta is measured; the middle one counts. */
const TIMES = 7
const TOGETHER = 500

type Desk = { readonly tablet: Awaited<ReturnType<typeof product.founder>>; readonly guest: Guest; size: number }
type Guest = Awaited<ReturnType<typeof product.invited>>
const desks: Desk[] = []

const deskOf = (): Desk => {
  const [desk] = desks
  if (!desk) throw new Error('nothing was prepared')
  return desk
}

/** A project of two devices, grown until there are so many notes on both. */
async function grow(setup: string, size: number): Promise<void> {
  const begin = async (): Promise<Desk> => {
    const tablet = await product.founder(setup)
    const guest = await product.invited(tablet)
    await product.pull(guest)
    return { tablet, guest, size: 0 }
  }
  const desk = desks[0] ?? (await begin())
  desks[0] = desk
  for (const texts = [...notes(size - desk.size, size)]; texts.length > 0; )
    await product.insertTogether(desk.tablet, texts.splice(0, TOGETHER))
  desk.size = size
  await product.push(desk.tablet)
  await product.push(desk.guest.other)
  for (const open of [desk.tablet, desk.guest.other]) await product.keep(open)
}

const middle = (all: readonly Measured[]): Measured =>
  all.toSorted((a, b) => a.ms - b.ms)[Math.floor(all.length / 2)] ?? { ms: 0, bytes: 0, out: 0 }

/** What it takes to send and to fetch `count` new notes. */
async function delta(count: number): Promise<{ push: Measured; pull: Measured }> {
  const { tablet, guest } = deskOf()
  const [pushes, pulls]: [Measured[], Measured[]] = [[], []]
  for (let n = 0; n < TIMES; n++) {
    await product.insertTogether(tablet, notes(count, 1_000_000 + n))
    pushes.push(await measured(() => product.push(tablet)))
    pulls.push(await measured(() => product.push(guest.other)))
  }
  return { push: middle(pushes), pull: middle(pulls) }
}

/** What one changed word in a note of `length` signs sends beyond the sealed note, in bytes. */
async function word(length: number): Promise<{ sealed: number; sent: number }> {
  const { tablet } = deskOf()
  const text = notes(Math.ceil(length / 1_000), 7)
    .join(' ')
    .slice(0, length)
  return product.oneWord(tablet, text)
}

/** How much plain text lies in the project's things, in bytes of JSON. */
const plaintext = (): number =>
  JSON.stringify(
    deskOf()
      .tablet.project?.things.find({ kind: 'note' })
      .map(one => one.values),
  ).length

const keep = (): Promise<void> => product.keep(deskOf().tablet)

const opened: unknown[] = []

/** Opens all that lies here once more, beside what is open already, and holds it; how many ms it took. */
async function open(): Promise<number> {
  const { ms } = await measured(async () => opened.push(await product.opened(deskOf().tablet)))
  return ms
}

Object.assign(globalThis, { growing: { grow, delta, word, plaintext, keep, open } })
