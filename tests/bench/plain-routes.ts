import type { Context, Hono } from 'hono'
import type { Database } from '../../src/endpoint/database/database.ts'

type Row = { seq: number; id: string; text: string }

/** How a route reads the notes it is sent, and gives those it is asked for. */
type Form = {
  read(c: Context): Promise<readonly Pick<Row, 'id' | 'text'>[]>
  give(c: Context, page: { rows: readonly Row[]; last: number }): Response
}

/** Two routes without any check, over a table of their own named as the path is: notes come in, and go out by pages. */
export async function plainRoutes(app: Hono, { db, name }: { db: Database; name: string }, form: Form): Promise<void> {
  await db.transaction(tx => tx.run(`CREATE TABLE ${name} (seq INTEGER PRIMARY KEY, id TEXT, text TEXT)`))
  app.post(`/${name}`, async c => {
    const rows = await form.read(c)
    await db.transaction(async tx => {
      for (const { id, text } of rows) await tx.run(`INSERT INTO ${name} (id, text) VALUES (?, ?)`, id, text)
    })
    return c.body(null, 204)
  })
  app.get(`/${name}`, async c => {
    const sql = `SELECT seq, id, text FROM ${name} WHERE seq > ? ORDER BY seq LIMIT ?`
    const [after, page] = [Number(c.req.query('after')), Number(c.req.query('page'))]
    const rows = await db.transaction(tx => tx.all<Row>(sql, after, page))
    return form.give(c, { rows, last: rows.at(-1)?.seq ?? after })
  })
}
