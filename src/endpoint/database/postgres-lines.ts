import postgres, { type Sql } from 'postgres'
import type { Value } from './database.ts'

const types = {
  bigint: { to: 20, from: [20, 1700], serialize: String, parse: Number },
  bytea: {
    to: 17,
    from: [17],
    serialize: (bytes: Uint8Array) =>
      `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`,
    parse: (text: string) => new Uint8Array(Buffer.from(text.slice(2), 'hex')),
  },
}

const connect = (url: string, { moving, onclose }: { moving: boolean; onclose: () => void }): Sql =>
  postgres(url, {
    max: 1,
    onclose,
    types: types as never,
    fetch_types: false,
    connect_timeout: 5,
    max_lifetime: null,
    onnotice: () => undefined,
    connection: {
      application_name: moving ? 'rinnalla move' : 'rinnalla',
      // A process that stands still in a transaction must not hold up the others; a move waits for its other database.
      idle_in_transaction_session_timeout: moving ? 0 : 30_000,
      // A plan made while a table was small would go on reading all of it, and who reads all of a table runs into all others.
      enable_seqscan: 'off',
      // Compiling a statement takes longer than any of them.
      jit: 'off',
    },
  })

/**
 * One connection. What breaks is never used again, and never connects again by itself: postgres 3.4.9 would go on with a
 * broken transaction's statements on the next connection, in the midst of somebody else's.
 */
export type Line = {
  /**
   * Runs a statement; `$1` and so on stand for the values. A server from which nothing is heard for `within` ms counts as
   * gone: a machine that stops says nothing.
   */
  ask(text: string, values?: readonly Value[], within?: number): Promise<readonly object[]>
  readonly isBroken: () => boolean
  /** Hangs up. */
  end(): Promise<void>
}

const lost = (): Error => Object.assign(new Error('the connection is gone'), { code: 'CONNECTION_CLOSED' })

/** Whether the server has refused a statement, and will take the next one. */
const isRefusal = (error: unknown): boolean =>
  error instanceof postgres.PostgresError && !/^(FATAL|PANIC)$/.test(error.severity)

/** Longest wait for the answer to a statement of a transaction, in ms. */
const usualWait = 60_000

/** Rejects after so many ms; never when those are infinite. */
function silent(within: number): { error: Promise<never>; end(): void } {
  let timer: NodeJS.Timeout | undefined
  const error = new Promise<never>((_, reject) => {
    if (Number.isFinite(within)) timer = setTimeout(() => reject(lost()), within)
  })
  return { error, end: () => clearTimeout(timer) }
}

/**
 * The same address with the first of its hosts as the last: the driver asks the next one when a host refuses, and not
 * when it says nothing.
 */
const turned = (url: string): string =>
  url.replace(/^(\w+:\/\/(?:[^@/]*@)?)([^,/?]+),([^/?]+)/, (_, before, first, rest) => `${before}${rest},${first}`)

async function openLine(url: string, moving: boolean): Promise<Line> {
  let broken = false
  const onclose = () => {
    broken = true
  }
  const sql = connect(url, { moving, onclose })
  const line: Line = {
    async ask(text, values = [], within = usualWait) {
      if (broken) throw lost()
      const silence = silent(within)
      try {
        return await Promise.race([sql.unsafe(text, [...values], { prepare: true }), silence.error])
      } catch (error) {
        if (!isRefusal(error)) broken = true
        throw error
      } finally {
        silence.end()
      }
    },
    isBroken: () => broken,
    end: () => sql.end({ timeout: 1 }),
  }
  try {
    await line.ask('SELECT 1')
    return line
  } catch (error) {
    void line.end()
    throw error
  }
}

/** Some connections, each of which serves one work at a time. */
export type Lines = { use<T>(work: (line: Line) => Promise<T>): Promise<T>; close(): Promise<void> }

/**
 * At most so many connections to the database at `url`, opened as they are needed; those of a move go by another name, so
 * that it can tell whether an endpoint is connected.
 */
export function openLines(url: string, most: number, moving: boolean): Lines {
  let at = url
  const idle: Line[] = []
  const waiting: Array<() => void> = []
  let used = 0
  const take = async (): Promise<Line> => {
    while (used >= most) await new Promise<void>(resolve => waiting.push(resolve))
    used++
    for (let line = idle.pop(); line; line = idle.pop()) {
      if (!line.isBroken()) return line
      void line.end()
    }
    return openLine(at, moving).catch(error => {
      at = turned(at)
      free()
      throw error
    })
  }
  const free = () => {
    used--
    waiting.shift()?.()
  }
  return {
    async use(work) {
      const line = await take()
      try {
        return await work(line)
      } finally {
        if (line.isBroken()) void line.end()
        else idle.push(line)
        free()
      }
    },
    async close() {
      while (used > 0) await new Promise<void>(resolve => waiting.push(resolve))
      await Promise.all(idle.splice(0).map(line => line.end()))
    },
  }
}
