import { codeOf, passes } from './again.ts'
import { isOfMachine } from './of-machine.ts'
import { isNoDatabase, told } from './told.ts'

/** Ms after which what still goes on is told again. */
const again = 600_000

const kept = 'What cannot be stored stays on the devices, which send it again.'

/** Whether a disk has no room left: that of PostgreSQL, of SQLite's file, or of a list. */
export const isFull = (error: unknown): boolean =>
  /^(53100|ENOSPC|EDQUOT)$/.test(codeOf(error)) ||
  (error instanceof Error && error.message === 'database or disk is full')

/** Two transactions that met again and again: nothing for an operator to mend. */
const met = /^(40001|40P01|40003|23505|42710|42P07)$/

/** What is told of codes, mostly of PostgreSQL, the first that fits; the words of who gave it follow in brackets. */
const ofCodes: readonly (readonly [codes: RegExp, says: string, toDo: string])[] = [
  [/^57014$/, 'PostgreSQL breaks off what takes too long', 'Its statement_timeout has to be 0 or some seconds.'],
  [/^28/, 'PostgreSQL does not let the user in DATABASE_URL in', 'That user and its password have to be right.'],
  [/^53300$/, 'PostgreSQL has no connection left', 'Raise its max_connections: each process takes up to eight.'],
  [/^(58...|XX00[12])$/, 'PostgreSQL’s disk fails, or its files are damaged', 'Its own log says more.'],
  [/^E[MN]FILE$/, 'This process has too many files open', 'Raise how many it may have (ulimit -n).'],
]

/** What an operator is told of an error that is none of the program's; undefined of one that may be. */
function troubleOf(error: Error): string | undefined {
  const [code, says] = [codeOf(error), error.message]
  if (isFull(error))
    return `There is no room left on the disk (${says}). ${kept} Make room: nothing has to be restarted.`
  const [, what, toDo] = ofCodes.find(([codes]) => codes.test(code)) ?? []
  if (what) return `${what} (${says}). ${kept} ${toDo}`
  if (isNoDatabase(error) || told(error) !== says) return told(error)
  if (passes(error)) return met.test(code) ? undefined : `PostgreSQL does not answer (${code}). ${kept}`
  return isOfMachine(error) ? `A disk is of no use (${says}): DATA, or where ERASURES lies. ${kept}` : undefined
}

/**
 * The kind of an error only: its words, with which the stack begins, may hold what somebody sent. SQLite's name of a kind is
 * one of a few sentences.
 */
function faultOf(error: Error): string {
  const kind = 'errstr' in error ? error.errstr : codeOf(error)
  const lines = (error.stack ?? '').split('\n').slice(error.message.split('\n').length)
  const where = lines.find(line => line.includes('/src/') && !line.includes('/node_modules/'))
  return ['fault:', error.name, kind, where?.trim()].filter(Boolean).join(' ')
}

/** Tells errors to whoever runs the endpoint: a mistake of the program each time, what is wrong around it once in a while. */
export function openTroubles(log: (line: string) => void, now: () => number): (error: Error) => void {
  const toldAt = new Map<string, number>()
  return error => {
    const says = troubleOf(error)
    if (!says) return log(faultOf(error))
    const kind = codeOf(error) + says.slice(0, 20)
    const before = toldAt.get(kind)
    if (before !== undefined && Math.abs(now() - before) < again) return
    toldAt.set(kind, now())
    log(says)
  }
}
