import * as floor from './floor.ts'
import { type Measured, measured } from './measured.ts'
import * as product from './product.ts'
import { notes } from './words.ts'

/** So many times a delta is measured; the middle one counts. */
const TIMES = 7
const TOGETHER = 500

type Device = Awaited<ReturnType<typeof product.founder>>
type Desk = { readonly founder: Device; readonly one: Device; readonly other: Device; size: number }
const desks: Desk[] = []
/** The floor's own two devices, with as many rows as the project has notes. */
const plain = { one: floor.floor('plain one'), other: floor.floor('plain other') }

const deskOf = (): Desk => {
  const [desk] = desks
  if (!desk) throw new Error('nothing was prepared')
  return desk
}

/** A project grown by its founder until there are so many notes on two other devices. */
async function grow(setup: string, size: number): Promise<void> {
  const begin = async (): Promise<Desk> => {
    const founder = await product.founder(setup)
    const [one, other] = [await product.invited(founder), await product.invited(founder)]
    for (const guest of [one, other]) await product.pull(guest)
    return { founder, one: one.other, other: other.other, size: 0 }
  }
  const desk = desks[0] ?? (await begin())
  desks[0] = desk
  await floor.insertPages(plain.one, notes(size - desk.size, size))
  for (const texts = [...notes(size - desk.size, size)]; texts.length > 0; )
    await product.insertTogether(desk.founder, texts.splice(0, TOGETHER))
  desk.size = size
  for (const open of [desk.founder, desk.one, desk.other]) await product.push(open)
  for (const open of [desk.one, desk.other]) await product.keep(open)
  await floor.push(plain.one)
  await floor.pull(plain.other)
}

const middle = (all: readonly Measured[]): Measured =>
  all.toSorted((a, b) => a.ms - b.ms)[Math.floor(all.length / 2)] ?? { ms: 0, bytes: 0, out: 0 }

/**
 * What it takes to send `count` new notes, to send them from the device that wrote the whole project, and to fetch them;
 * and what plain rows take, for the browser's database grows too.
 */
async function delta(count: number): Promise<Record<string, Measured>> {
  const { founder, one, other } = deskOf()
  const [pushes, own, pulls]: [Measured[], Measured[], Measured[]] = [[], [], []]
  const [plainPushes, plainPulls]: [Measured[], Measured[]] = [[], []]
  for (let n = 0; n < TIMES; n++) {
    await product.insertTogether(one, notes(count, 1_000_000 + n))
    pushes.push(await measured(() => product.push(one)))
    pulls.push(await measured(() => product.push(other)))
    await product.push(founder)
    await product.insertTogether(founder, notes(count, 2_000_000 + n))
    own.push(await measured(() => product.push(founder)))
    for (const open of [one, other]) await product.push(open)
    await floor.insertPages(plain.one, notes(count, 3_000_000 + n))
    plainPushes.push(await measured(() => floor.push(plain.one)))
    plainPulls.push(await measured(() => floor.pull(plain.other)))
  }
  const floors = { 'push of plain rows': middle(plainPushes), 'pull of plain rows': middle(plainPulls) }
  return { push: middle(pushes), 'push from where all was written': middle(own), pull: middle(pulls), ...floors }
}

/** What one changed word in a note of `length` signs sends beyond the sealed note, in bytes. */
async function word(length: number): Promise<{ sealed: number; sent: number }> {
  const { one } = deskOf()
  const text = notes(Math.ceil(length / 1_000), 7)
    .join(' ')
    .slice(0, length)
  return product.oneWord(one, text)
}

/** How much plain text lies in the project's things, in bytes of JSON. */
const plaintext = (): number =>
  JSON.stringify(
    deskOf()
      .one.project?.things.find({ kind: 'note' })
      .map(one => one.values),
  ).length

const keep = (): Promise<void> => product.keep(deskOf().one)

const opened: unknown[] = []

/** Opens all that lies here once more, beside what is open already, and holds it; how many ms it took. */
async function open(): Promise<number> {
  const { ms } = await measured(async () => opened.push(await product.opened(deskOf().one)))
  return ms
}

Object.assign(globalThis, { growing: { grow, delta, word, plaintext, keep, open } })
