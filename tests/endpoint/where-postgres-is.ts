import type { Test } from 'uvu'
import { findPostgres } from './postgres-setup.mjs'

/** The same test where there is a PostgreSQL; elsewhere it is left out, named and counted as skipped. */
export const wherePostgresIs = (test: Test): Test | Test['skip'] => (findPostgres() ? test : test.skip)
