import { join } from 'node:path'
import { fromHex } from '../../../src/crypto/bytes.ts'
import { openSqlite } from '../../../src/endpoint/database/sqlite.ts'
import { apply } from '../../../src/wire/apply.ts'
import { readEntry } from '../../../src/wire/entry.ts'
import type { State, Zone } from '../../../src/wire/state.ts'
import type { RunningEndpoint } from './endpoint.ts'

/** What a statement reads in the database of an endpoint. */
export async function onDisk<Row>({ data }: RunningEndpoint, sql: string, ...values: string[]): Promise<Row[]> {
  const database = openSqlite(join(data, 'rinnalla.db'))
  try {
    return await database.transaction(tx => tx.all<Row>(sql, ...values))
  } finally {
    await database.close()
  }
}

/** The member log that lies at an endpoint, worked out as any device does. */
export async function membersAt(endpoint: RunningEndpoint): Promise<State> {
  let state: State | undefined
  for (const { bytes } of await onDisk<{ bytes: Uint8Array }>(endpoint, 'SELECT bytes FROM entry ORDER BY n')) {
    const next = await apply(state, await readEntry(Uint8Array.from(bytes)))
    if ('invalid' in next) throw new Error(`the log at the endpoint does not hold: ${next.invalid}`)
    state = next
  }
  if (!state) throw new Error('there is no project at the endpoint')
  return state
}

/** Where an id of a member or of her device lies with the rounds and their answers, as letters or as bytes: nowhere. */
export async function membersBesideAnswers(endpoint: RunningEndpoint): Promise<readonly string[]> {
  const { persons, holders } = await membersAt(endpoint)
  const ids = [...persons.keys(), ...holders.keys()]
  if (ids.length < 6) throw new Error('whom the search is for is not there')
  const found: string[] = []
  for (const table of ['round', 'answer_place', 'answer_bytes'])
    for (const row of await onDisk<Record<string, string | number | Uint8Array>>(endpoint, `SELECT * FROM ${table}`))
      for (const [column, value] of Object.entries(row))
        for (const id of ids) if (holdsId(value, id)) found.push(`${table}.${column}: ${id}`)
  return found
}

/** The requests that carried answers to an endpoint, and which of their lines tell of a member or of where she came from. */
export async function tellingAnswers(endpoint: RunningEndpoint) {
  const { persons, holders } = await membersAt(endpoint)
  const sent = endpoint
    .traffic()
    .toString('latin1')
    .split(/(?=POST \/api\/rounds\/\w+\/answers )/)
  const heads = sent.slice(1).map(one => one.slice(0, one.indexOf('\r\n\r\n')))
  const ids = [...persons.keys(), ...holders.keys()]
  const telling = heads.flatMap(head =>
    head
      .split('\r\n')
      .filter(line => /^(cookie|authorization|signature|referer)/i.test(line) || ids.some(id => line.includes(id))),
  )
  return { count: heads.length, telling }
}

const holdsId = (value: string | number | Uint8Array, id: string): boolean =>
  typeof value === 'object' ? Buffer.from(value).includes(Buffer.from(fromHex(id))) : String(value).includes(id)

/** The room of the first group, as the log has it now. */
export async function firstRoom(endpoint: RunningEndpoint): Promise<Zone> {
  const { zones } = await membersAt(endpoint)
  const first = [...zones.values()].find(one => one.kind === 'findings')
  if (!first) throw new Error('there is no room')
  return first
}

/** To whom the endpoint keeps a room's key sealed. */
export async function holdersOf(endpoint: RunningEndpoint, { id, key }: Zone): Promise<readonly string[]> {
  const sql = 'SELECT holder FROM seal WHERE zone = ? AND key = ?'
  return (await onDisk<{ holder: string }>(endpoint, sql, id, key)).map(one => one.holder)
}
