import type { Transaction, Value } from './database.ts'

/** Values asked for with one statement; statements come in as many lengths as there are powers of two up to this. */
const most = 128

/** So many question marks, with commas. */
export const marks = (count: number): string => Array(count).fill('?').join(', ')

/** Values in batches, each filled up with its last value to a power of two: a database keeps few statements prepared. */
export function* batches<T>(values: readonly T[]): Generator<T[]> {
  for (let from = 0; from < values.length; from += most) {
    const some = values.slice(from, from + most)
    const length = 2 ** Math.ceil(Math.log2(some.length))
    yield [...some, ...Array(length - some.length).fill(some.at(-1))]
  }
}

/**
 * All rows of `SELECT … WHERE … AND column` for which the column has one of the values; `first` are the values before them.
 * Each is asked for by itself within one statement: of a list PostgreSQL would look for each in all of a project, as long as
 * it has not counted what is there.
 */
export async function allIn<R>(
  tx: Transaction,
  sql: string,
  { first, values }: { first: readonly Value[]; values: readonly string[] },
): Promise<R[]> {
  const found: R[] = []
  const different = [...new Set(values)]
  for (let from = 0; from < different.length; from += most) {
    const some = different.slice(from, from + most)
    const length = 2 ** Math.ceil(Math.log2(some.length))
    const asked = Array.from({ length }, (_, i) => [...first, some[i] ?? null])
    const each = asked.map(() => `${sql} = ?`).join(' UNION ALL ')
    found.push(...(await tx.all<R>(each, ...asked.flat())))
  }
  return found
}

/** Runs `UPDATE … WHERE … AND column IN (values)`, or what else ends with such a list; as `allIn`. */
export async function runIn(
  tx: Transaction,
  sql: string,
  { first, values }: { first: readonly Value[]; values: readonly string[] },
): Promise<void> {
  for (const some of batches(values)) await tx.run(`${sql} IN (${marks(some.length)})`, ...first, ...some)
}

/** Runs a statement for rows, as many together as the database likes; of few lengths, so that it keeps few of them prepared. */
async function runTogether(
  tx: Transaction,
  rows: readonly (readonly Value[])[],
  sqlOf: (places: string) => string,
): Promise<void> {
  let [sql, madeFor] = ['', 0]
  for (let from = 0, length = tx.together; from < rows.length; from += length) {
    while (length > rows.length - from) length /= 2
    const some = rows.slice(from, from + length)
    if (length !== madeFor) sql = sqlOf(some.map(row => `(${marks(row.length)})`).join(', '))
    madeFor = length
    await tx.run(sql, ...some.flat())
  }
}

/** Inserts rows, of which some may be there already; `into` is the table with its columns, `conflict` those of its key. */
export const insertAll = (
  tx: Transaction,
  { into, conflict }: { into: string; conflict: string },
  rows: readonly (readonly Value[])[],
): Promise<void> =>
  runTogether(tx, rows, places => `INSERT INTO ${into} VALUES ${places} ON CONFLICT (${conflict}) DO NOTHING`)

/** Puts rows, no two of the same key; of one that is there already the `changed` columns are replaced. */
export async function putAll(
  tx: Transaction,
  { into, conflict, changed }: { into: string; conflict: string; changed: readonly string[] },
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const change = changed.map(column => `${column} = excluded.${column}`).join(', ')
  const sqlOf = (places: string) =>
    `INSERT INTO ${into} VALUES ${places} ON CONFLICT (${conflict}) DO UPDATE SET ${change}`
  await runTogether(tx, rows, sqlOf)
}
