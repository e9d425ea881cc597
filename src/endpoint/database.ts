/** What a column holds in both directions; times and counters are numbers, ids are hex texts. */
export type Value = string | number | Uint8Array | null

/** One running transaction. `?` stands for a value; only SQL that SQLite and PostgreSQL both understand. */
export type Transaction = {
  /** All rows the query finds. */
  all<R>(sql: string, ...values: Value[]): Promise<R[]>
  /** The first row the query finds. */
  get<R>(sql: string, ...values: Value[]): Promise<R | undefined>
  /** Runs a statement that gives no rows. */
  run(sql: string, ...values: Value[]): Promise<void>
}

/** The endpoint's database, embedded or not. */
export type Database = {
  /**
   * SQL at the end of a table's definition that stores rows by primary key, so that their pages keep no order of
   * arrival.
   */
  readonly asKeyed: string
  /** Runs `work` alone and commits when it ends; when it throws, nothing of it has happened. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Moves erased bytes out of the journal into the overwritten file; to be called after an erasure. */
  checkpoint(): Promise<void>
  /** Waits for running transactions, then lets go of the file or the connections. */
  close(): Promise<void>
}

/** Makes the tables that are not there yet; `statements` are `CREATE … IF NOT EXISTS`, one each. */
export function createTables(database: Database, statements: readonly string[]): Promise<void> {
  return database.transaction(async tx => {
    for (const statement of statements) await tx.run(statement)
  })
}
