import { randomId, sha256, toHex } from '../crypto/bytes.ts'
import type { Database, Transaction } from './database/database.ts'
import type { Erasure, Erasures } from './lists/erasures.ts'
import { countBytes } from './room.ts'
import { takeBackAgain } from './rounds/taken-back.ts'
import { moreBytes, noteErased, putRows, rowsAt, storedRow } from './rows/stored-rows.ts'

/** Erasures looked at in one transaction. */
const together = 200

/** Erases again what an older copy of the database brought back; returns how many rows and survey answers that were. */
export async function eraseAgain(database: Database, erasures: Erasures): Promise<number> {
  let count = 0
  let some: Erasure[] = []
  const eraseSome = async () => {
    const now = some
    some = []
    count += await database.transaction(async tx => {
      let erased = 0
      for (const one of now) if (await eraseOne(tx, one)) erased++
      return erased
    })
  }
  for await (const one of erasures.all()) if (some.push(one) === together) await eraseSome()
  await eraseSome()
  if (count > 0) await database.checkpoint()
  return count + (await takeBackAgain(database, erasures.answers))
}

async function eraseOne(tx: Transaction, { project, row }: Erasure): Promise<boolean> {
  const there = await tx.get<{ head: number }>('SELECT head FROM project WHERE id = ?', project)
  const now = (await rowsAt(tx, project, [row.id])).get(row.id)
  if (!there || (now && (now.zone !== row.zone || (Number(now.gone) === 1 && now.rev >= row.rev)))) return false
  const seq = Number(there.head) + 1
  await putRows(tx, project, [storedRow(row, { hash: toHex(await sha256(row.sealed)), seq })])
  await noteErased(tx, project, { row, former: now })
  await countBytes(tx, project, moreBytes({ row, former: now }))
  await tx.run('UPDATE project SET head = ? WHERE id = ?', seq, project)
  await tx.run('INSERT INTO mark (project, seq, mark) VALUES (?, ?, ?)', project, seq, randomId())
  return true
}
