/** The programs of PostgreSQL; undefined when there are none here. */
export function findPostgres(): { readonly postgres: string; readonly initdb: string } | undefined
