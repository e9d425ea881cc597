// The other side of PouchDB: its own server over its own store. Plain JavaScript, since what it imports is installed for
// this bench alone.
import express from 'express'
import expressPouch from 'express-pouchdb'
import PouchDB from 'pouchdb'

/** What answers requests below /pouch; it keeps its files in `folder`. */
export function pouchServer(folder) {
  const app = express()
  const Stored = PouchDB.defaults({ prefix: `${folder}/` })
  app.use('/pouch', expressPouch(Stored, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: `${folder}/log` }))
  return app
}
