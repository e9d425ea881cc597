import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomId } from '../../src/crypto/bytes.ts'
import { zoneKinds } from '../../src/domain/zone.ts'
import { createApp } from '../../src/endpoint/app.ts'
import { openPostgres } from '../../src/endpoint/database/postgres.ts'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import { found } from '../../src/members/found.ts'
import { device } from './endpoint-kit.ts'
import { exchange, rowFor } from './endpoint-site.ts'
import { freshUrl } from './places-kit.ts'
import { wherePostgresIs } from './where-postgres-is.ts'

const test = suite('what an operator reads whose PostgreSQL is of no use while it runs')
const here = wherePostgresIs(test)

here('is a sentence, once, that says what to do; and no name of a class', async () => {
  const log: string[] = []
  const database = await openPostgres(await freshUrl())
  const app = await createApp({ database, now: Date.now, log: line => log.push(line) })
  const founder = await found(device({ app }), { setup: await makeSetUpCode(database), kinds: zoneKinds })
  const failing = (code: string) =>
    database.transaction(async tx => {
      await tx.run(`CREATE OR REPLACE FUNCTION fails() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'so it is' USING ERRCODE = '${code}'; END $$`)
      await tx.run('CREATE OR REPLACE TRIGGER fails BEFORE INSERT ON row EXECUTE FUNCTION fails()')
    })
  for (const [code, status, says] of [
    ['53100', 507, /^There is no room left on the disk \(so it is\)/],
    ['42501', 500, /^The user in DATABASE_URL lacks a right \(PostgreSQL says: so it is\)/],
    ['57014', 500, /^PostgreSQL breaks off what takes too long .*statement_timeout/],
    ['28000', 500, /^PostgreSQL does not let the user in DATABASE_URL in/],
    ['22012', 500, /^fault: PostgresError 22012$/],
  ] as const) {
    await failing(code)
    log.length = 0
    for (let tries = 0; tries < 2; tries++)
      assert.is((await exchange(founder, [rowFor(founder, 'findings', randomId())])).status, status, code)
    const said = log.filter(line => !/^(GET|POST) /.test(line))
    assert.is(said.length, code === '22012' ? 2 : 1, said.join('\n'))
    assert.match(said[0] ?? '', says)
  }
  await database.close()
})

test.run()
