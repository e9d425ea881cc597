import type { Bytes } from '../crypto/bytes.ts'
import { sha256, toHex, utf8 } from '../crypto/bytes.ts'
import { makeCode, readLinkCode, toLinkCode } from '../crypto/code.ts'
import type { Database, Transaction } from './database/database.ts'

const nameOf = async (code: Bytes): Promise<string> =>
  `set-up ${toHex(await sha256(utf8('rinnalla 1 set-up\0'), code))}`

/** A code with which one project can be founded here; only its hash is kept. */
export async function makeSetUpCode(database: Database): Promise<string> {
  const code = makeCode()
  const name = await nameOf(code)
  await database.transaction(tx =>
    tx.run("INSERT INTO setting (name, value) VALUES (?, '') ON CONFLICT (name) DO NOTHING", name),
  )
  return toLinkCode(code)
}

/** Uses up a code; false when there is no such code (any more). */
export async function useSetUpCode(tx: Transaction, text: string): Promise<boolean> {
  const code = readLinkCode(text)
  if (typeof code === 'string') return false
  const name = await nameOf(code)
  if (!(await tx.get('SELECT name FROM setting WHERE name = ?', name))) return false
  await tx.run('DELETE FROM setting WHERE name = ?', name)
  return true
}

/** Whether nobody has founded a project here and no code waits for somebody to do so. */
export async function isNewEndpoint(database: Database): Promise<boolean> {
  return database.read(
    async tx =>
      !(await tx.get('SELECT id FROM project LIMIT 1')) &&
      !(await tx.get("SELECT name FROM setting WHERE name LIKE 'set-up %' LIMIT 1")),
  )
}
