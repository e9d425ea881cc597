import { connect, createServer, type Server, type Socket } from 'node:net'

/** The cable between browsers and endpoint, and all that has gone through it. */
export type Cable = { carried(): Buffer; cut(): Promise<void>; join(): Promise<void> }

/** Carries bytes between a port of its own and the endpoint's, and keeps a copy of them. */
export function lay(outside: number, inside: number): Cable {
  const bytes: Buffer[] = []
  const open = new Set<Socket>()
  let server: Server | undefined
  const carry = (from: Socket, to: Socket) => {
    open.add(from)
    from.on('data', (part: Buffer) => {
      bytes.push(part)
      to.write(part)
    })
    from.on('end', () => to.end())
    from.on('error', () => to.destroy())
    from.on('close', () => {
      open.delete(from)
      to.destroy()
    })
  }
  return {
    carried: () => Buffer.concat(bytes),
    join: () =>
      new Promise(resolve => {
        // A small message would wait until the one before is acknowledged, which is put off by 40 ms: that made each request slow.
        server = createServer({ noDelay: true }, browser => {
          const endpoint = connect({ port: inside, host: '127.0.0.1', noDelay: true })
          carry(browser, endpoint)
          carry(endpoint, browser)
        }).listen(outside, '127.0.0.1', resolve)
      }),
    cut: () =>
      new Promise(resolve => {
        if (!server) return resolve()
        server.close(() => resolve())
        server = undefined
        for (const socket of open) socket.destroy()
      }),
  }
}
