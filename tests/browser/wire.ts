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
        server = createServer(browser => {
          const endpoint = connect(inside, '127.0.0.1')
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
