import { encode, rfc8949EncodeOptions } from 'cborg'
import { patience } from '../patience.ts'
import { type Random, randomFrom } from '../simulation/random.ts'
import { computed } from '../work.ts'

/** Values nobody expects: of every type, huge, empty, deep, named like what every object answers to. */
function odd(random: Random): unknown {
  if (random.chance(0.05)) return undefined
  return random.pick<unknown>([
    null,
    true,
    -0,
    1e300,
    -1,
    2 ** 53,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2n ** 60n,
    '',
    '0000-00-00',
    '2026-99-99',
    '2026-02-30',
    'constructor',
    '\ud800',
    'å'.repeat(random.below(5_000)),
    ' '.repeat(random.below(20_000)),
    new Uint8Array(random.below(300)),
    [],
    {},
  ])
}

const names = ['id', 'text', 'kind', 'sv', 'v', 'value', 'code', 'label', 'constructor', 'toString', 'points', 'round']

/** Some value, seldom what is expected; `depth` is how deep it may still go. */
export function anything(random: Random, depth = 4): unknown {
  if (depth === 0 || random.chance(0.5)) return odd(random)
  if (random.chance(0.02)) return deep(random.below(7_000))
  const parts = Array.from({ length: random.below(6) }, () => anything(random, depth - 1))
  return random.chance(0.5) ? parts : Object.fromEntries(parts.map(part => [random.pick(names), part]))
}

function deep(levels: number): unknown {
  let value: unknown = 0
  for (let i = 0; i < levels; i++) value = [value]
  return value
}

/** A true value with a part of it, somewhere, made into anything else. */
export function bent(random: Random, value: unknown): unknown {
  if (random.chance(0.15) || typeof value !== 'object' || value === null || value instanceof Uint8Array)
    return anything(random, 3)
  if (Array.isArray(value)) {
    if (value.length === 0) return [anything(random, 2)]
    const at = random.below(value.length)
    return value.map((part, i) => (i === at ? bent(random, part) : part))
  }
  const keys = Object.keys(value)
  if (keys.length === 0 || random.chance(0.1)) return { ...value, [random.pick(names)]: anything(random, 2) }
  const at = random.pick(keys)
  return { ...value, [at]: bent(random, Reflect.get(value, at)) }
}

/** True bytes with some of them changed, cut off, doubled or put in. */
export function mutated(random: Random, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const list = [...bytes]
  for (let i = 0; i <= random.below(4); i++) {
    const at = random.below(list.length + 1)
    const how = random.below(4)
    if (how === 0) list[at] = random.below(256)
    else if (how === 1) list.splice(at, 1 + random.below(8))
    else if (how === 2) list.splice(at, 0, ...list.slice(at, at + random.below(40)))
    else list.splice(at, 0, ...Array.from({ length: random.below(9) }, () => random.below(256)))
  }
  return new Uint8Array(list)
}

/** The CBOR of a value that may be none; nothing for what cannot be written at all. */
export function cborOf(value: unknown): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(encode(value, rfc8949EncodeOptions))
  } catch {
    return new Uint8Array(0)
  }
}

/** How many inputs of a sort are tried; `FUZZ=20000` for the long form. */
export const tries = Number(process.env.FUZZ ?? 400)

type Trial<T> = { make(random: Random): T | Promise<T>; work(made: T, random: Random): unknown }

async function timed<T>({ make, work }: Trial<T>, seed: number): Promise<number> {
  const random = randomFrom(seed)
  // What it takes to make such things up is not what is measured.
  const made = await make(random)
  const began = computed()
  try {
    await work(made, random)
  } catch (error) {
    throw new Error(`seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`)
  }
  return computed() - began
}

/**
 * Tries many inputs; answers those whose work took over a second's patience, also when it was done once more: a machine that others
 * use stands still now and then. What throws fails the test with its seed.
 */
export async function trying<T>(trial: Trial<T>, count = tries): Promise<string[]> {
  const slow: string[] = []
  for (let seed = 1; seed <= count; seed++) {
    if ((await timed(trial, seed)) < patience(1_000)) continue
    const took = Math.min(await timed(trial, seed), await timed(trial, seed))
    if (took > patience(1_000)) slow.push(`seed ${seed}: ${Math.round(took)} ms`)
  }
  return slow
}

/** Like `trying`, for work that makes its own input up. */
export const each = (work: (random: Random) => unknown, count = tries): Promise<string[]> =>
  trying({ make: random => random, work }, count)
