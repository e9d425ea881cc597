/** What a column holds in both directions; times and counters are numbers, ids are hex texts. */
export type Value = string | number | Uint8Array | null

/** One running transaction. `?` stands for a value; only SQL that SQLite and PostgreSQL both understand. */
export type Transaction = {
  /**
   * Whether the database writes a new version of a row beside the former one, as PostgreSQL does: then its versions tell
   * the order of writes until somebody sees to it (`settle.ts`).
   */
  readonly keepsVersions: boolean
  /**
   * Rows that are best stored with one statement, a power of two: many where each goes over a network. SQLite keeps a copy of
   * every page that a statement of several rows changes, in case one of them fails, and writes it to a file.
   */
  readonly together: number
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
  /**
   * Runs `work` as if alone and commits when it ends; when it throws, nothing of it has happened. `work` may be run more
   * than once, also after a commit whose answer was lost: it must change nothing but the database, and done twice must be
   * the same as once. Works `about` the same project or round wait for each other here instead of running into each other.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>, about?: string): Promise<T>
  /** Runs `work`, which only reads, on what has been committed so far; it waits for no transaction that writes. */
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Sees to it that what was erased, and the order in which answers came, leaves the journal; to be called after both. */
  checkpoint(): Promise<void>
  /** Waits for running transactions, then lets go of the file or the connections. */
  close(): Promise<void>
}
