import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { sameBytes } from '../../src/crypto/bytes.ts'
import { CHUNK } from '../../src/crypto/chunk.ts'
import { refusedOf, request } from '../../src/members/endpoint-client.ts'
import { signerOf } from '../../src/members/membership.ts'
import type { Incoming, Outgoing, Transport } from '../../src/members/ports.ts'
import { exchangeProject } from '../../src/project/exchange-project.ts'
import { chunksInOrder } from '../../src/project/files/file-seal.ts'
import { fetchFile, openFile } from '../../src/project/files/files.ts'
import { encodeIds } from '../../src/wire/chunk.ts'
import { decodeAnswer, encodeAnswer } from '../../src/wire/row.ts'
import { problemOfWork, sendTo } from '../endpoint/endpoint-kit.ts'
import { sync, type Tablet } from '../project/tablet-kit.ts'
import { flipped } from '../sync/hostile-kit.ts'
import { noise, photo, standingOf } from './file-kit.ts'
import { bytesOf, type Office, office } from './hand-over-kit.ts'

const test = suite('an endpoint that lies about files')

/** A picture of three pieces that is at the endpoint, and the coordinator who has not fetched it. */
async function site(): Promise<{ at: Office; id: string; bytes: Uint8Array }> {
  const at = await office()
  const bytes = noise(2 * CHUNK + 9)
  const id = await photo(at.aino, bytes)
  await sync(at.aino)
  await sync(at.ylva)
  return { at, id, bytes }
}

function piecesAt({ project }: Tablet, id: string): string[] {
  const body = project.things.entry(id)?.body
  return body ? chunksInOrder(body) : []
}

type Lie = (asked: Outgoing, honest: Incoming) => Incoming
const lying = (at: Office, lie: Lie): Transport => {
  const honest = sendTo(at.it)
  return async asked => lie(asked, await honest(asked))
}
const isPiece = ({ method, target }: Outgoing) => method === 'GET' && target.includes('/chunks/')
const whole = async ({ project }: Tablet, id: string, bytes: Uint8Array) =>
  sameBytes(await bytesOf(await openFile(project, id)), bytes)

const pieceLies: [what: string, lie: () => Lie][] = [
  ['with a bit turned', () => (asked, said) => (isPiece(asked) ? { ...said, body: flipped(said.body) } : said)],
  ['cut short', () => (asked, said) => (isPiece(asked) ? { ...said, body: said.body.slice(0, 99) } : said)],
  [
    'of another place in the file',
    () => {
      let first: Incoming | undefined
      return (asked, said) => {
        if (!isPiece(asked)) return said
        first ??= said
        return first
      }
    },
  ],
  ['that is far too long', () => (asked, said) => (isPiece(asked) ? { ...said, body: noise(3_000_000) } : said)],
]

test('a piece that was altered, cut, put at another place or made long is not taken, and the true one still can be', async () => {
  const { at, id, bytes } = await site()
  const { ylva } = at
  for (const [what, lie] of pieceLies) {
    ylva.membership.context.send = lying(at, lie())
    assert.is(await problemOfWork(fetchFile(ylva.project, id)), 'file-damaged', what)
    assert.is(await problemOfWork(openFile(ylva.project, id)), 'file-missing', what)
  }
  ylva.membership.context.send = sendTo(at.it)
  await fetchFile(ylva.project, id)
  assert.ok(await whole(ylva, id, bytes))
  await at.it.close()
})

test('an endpoint that says it has all pieces and has none is given them once it tells what it lacks', async () => {
  const at = await office()
  const { aino, ylva } = at
  const id = await photo(aino, noise(500))
  aino.membership.context.send = lying(at, (asked, said) =>
    asked.target.endsWith('/lacking') ? { ...said, body: encodeIds([]) } : said,
  )
  await sync(aino)
  assert.is(standingOf(aino, id).waiting, false, 'its word is all there is')
  aino.membership.context.send = sendTo(at.it)
  await sync(aino)
  await sync(ylva)
  await fetchFile(ylva.project, id)
  assert.ok(await whole(ylva, id, noise(500)))
  await at.it.close()
})

test('an endpoint that wants the same piece for ever gets it once in each contact, and the contact ends', async () => {
  const { at, id } = await site()
  const { aino } = at
  const [piece = ''] = piecesAt(aino, id)
  let given = 0
  aino.membership.context.send = lying(at, (asked, said) => {
    if (asked.method === 'PUT') given++
    if (asked.target.endsWith('/lacking')) return { ...said, body: encodeIds([piece]) }
    const answer = asked.target.endsWith('/sync') ? decodeAnswer(said.body) : undefined
    return answer && 'want' in answer ? { ...said, body: encodeAnswer({ ...answer, want: [piece] }) } : said
  })
  const done = await exchangeProject(aino.project)
  assert.is(done.end, 'done')
  assert.is(given, 1)
  await at.it.close()
})

test('nobody is given pieces of a zone she does not read, by whatever name', async () => {
  const { at, id } = await site()
  const { aino, kim } = at
  await sync(kim)
  for (const piece of piecesAt(aino, id)) {
    const asked = {
      method: 'GET',
      target: `/api/p/${kim.membership.project}/chunks/${piece}`,
      by: signerOf(kim.membership.me),
    }
    const refused = await request(kim.membership.context, asked).catch(refusedOf)
    assert.is(refused && 'problem' in refused && refused.problem, 'not-found')
  }
  await at.it.close()
})

test.run()
