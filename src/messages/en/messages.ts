import { closing } from './closing.ts'
import { common, places } from './common.ts'
import { decisions } from './decisions.ts'
import { development } from './development.ts'
import { erasing } from './erasing.ts'
import { examples, work } from './examples.ts'
import { field } from './field.ts'
import { findings } from './findings.ts'
import { goals } from './goals.ts'
import { groups } from './groups.ts'
import { handed, stopping } from './hands.ts'
import { identity } from './identity.ts'
import { marking } from './marking.ts'
import { meetings } from './meetings.ts'
import { guides, roster } from './people.ts'
import { practices } from './practices.ts'
import { problems } from './problems.ts'
import { members, project, settings, sync } from './project.ts'
import { readBack } from './reading-back.ts'
import { reports } from './reports.ts'
import { results } from './results.ts'
import { search } from './search.ts'
import { server } from './server.ts'
import { capture, finish, notice, reading, sessions, versions } from './sessions.ts'
import { situation } from './situation.ts'
import { sources } from './sources.ts'
import { founding, recovery, roles, start, unlock, vault } from './start.ts'
import { storage } from './storage.ts'
import { surveys } from './surveys.ts'
import { tasks } from './tasks.ts'
import { today } from './today.ts'
import { twins } from './twins.ts'
import { words } from './words.ts'

/** All words in English; the other languages have exactly these. */
export const messages = {
  common,
  places,
  problems,
  start,
  vault,
  recovery,
  unlock,
  founding,
  roles,
  today,
  sessions,
  notice,
  capture,
  finish,
  stopping,
  handed,
  readBack,
  reading,
  versions,
  roster,
  guides,
  project,
  members,
  sync,
  settings,
  field,
  findings,
  groups,
  development,
  tasks,
  words,
  marking,
  meetings,
  practices,
  goals,
  decisions,
  situation,
  sources,
  examples,
  work,
  identity,
  storage,
  search,
  server,
  closing,
  erasing,
  surveys,
  twins,
  results,
  reports,
}
