import { concat, randomBytes, sha256, utf8 } from '../../src/crypto/bytes.ts'
import type { Kind } from '../../src/domain/kind.ts'
import type { Values } from '../../src/domain/thing.ts'
import type { LiveBody } from '../../src/merge/body.ts'
import { newBody, write } from '../../src/merge/write.ts'
import { type Example, exampleFiles } from '../../src/project/practice/example-names.ts'
import { writesOf } from '../../src/project/things/thing.ts'
import { madeOf } from '../project/example-kit.ts'
import { cborOf } from './random-values.ts'

/** A thing as somebody made it. */
export type Made = { readonly kind: Kind; readonly id: string; readonly values: Values[Kind] }

/** The things of all practice projects. */
export const madeThings: readonly Made[] = (Object.keys(exampleFiles) as Example[]).flatMap(example =>
  madeOf(example).changes.flatMap(one => (one.do === 'create' ? [one as Made] : [])),
)

/** The body of a thing as its device writes it. */
export const bodyOf = ({ kind, values }: Made, actor = 'a'): LiveBody =>
  write(newBody(kind, 1), writesOf(kind, values as never), { actor, by: 'me', at: 1_000 })

/** A file with a true sum around whatever is put into it. */
export async function summed(magic: string, content: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const body = cborOf(content)
  return concat(utf8(`${magic}\0`), await sha256(body), body)
}

const id = '1'.repeat(32)
const sealed = randomBytes(80)
const chunk = { id: 'c'.repeat(64), file: id, n: 0, at: 0, sealed }
const version = { epoch: id, gone: false, chunks: [], sealed }

/** What a hand-over file holds. */
export const handOver = {
  v: 2,
  project: 'p',
  rows: [{ id, zone: id, ...version, base: { rev: 1, ...version } }],
  chunks: [chunk],
  kept: [{ id, zone: id, rev: 1, ...version }],
}

/** What a backup holds. */
export const backup = {
  v: 2,
  project: 'a'.repeat(64),
  entries: [randomBytes(300)],
  seals: [{ zone: id, key: 'd'.repeat(64), holder: id, bytes: randomBytes(113) }],
  wraps: [],
  parcels: [randomBytes(200)],
  rows: [{ id, zone: id, base: { rev: 1, hash: id, ...version }, mine: version, since: 5 }],
  answers: [{ round: id, id, sealed }],
  chunks: [chunk],
}
