const MB = 1024 * 1024

/**
 * Most bytes of memory for bodies that are being read in one process. Neither all strangers with one project, nor one member of it,
 * nor whoever is at one address, fill the room of the others by sending slowly. A member has enough for the longest act
 * and for a piece of a file from some devices at once.
 */
const most = { all: 64 * MB, project: 40 * MB, member: 12 * MB, strangers: 16 * MB, address: 2 * MB } as const

/** Bytes a second below which somebody sends slowly, as no line of these days has to, and ms for which it may fall silent. */
const [slowest, mostSilent] = [4096, 3000]

/** Ms that each body has to itself; after that the slowest give way to others who find no room, however steadily they send. */
const fair = 20_000

/**
 * Ms that a body has to itself whatever its sender, or another at her address, did before: an answer comes in it. To fill the
 * room anew each time costs more than to send bodies to their end, slowly.
 */
const leastFair = 5_000

/**
 * Ms for which it is known how long somebody had sent when she broke off: what she begins by then has little time anew, or who
 * breaks off just before would never give way.
 */
const remembered = 60_000

/** Most senders of whom that is known; the one who broke off first is forgotten. */
const mostRemembered = 10_000

/** Who sends a body: a member whose signature was checked, or anybody from an address. */
export type Sender = { readonly project: string; readonly person: string } | { readonly address: string }

/** The room that one body takes. */
export type Room = {
  /** So many bytes of it have come. */
  came(bytes: number): void
  /** Whether so many more bytes of memory for it have room. */
  take(bytes: number): boolean
  /** Gives back what it has taken; `brokenOff` by who sent it. */
  end(brokenOff?: boolean): void
}

/** The room for bodies in memory. */
export type Bodies = {
  /** Begins a body; `letGo` is called when it comes too slowly and others find no room: then it has none any more. */
  begin(of: Sender, letGo: () => void): Room
}

type Share = readonly [name: string, most: number]
type Body = {
  readonly shares: readonly Share[]
  readonly letGo: () => void
  readonly began: number
  /** Ms that its sender had sent before, when she broke off. */
  readonly before: number
  came: number
  taken: number
  inTimeUntil: number
}

/** The narrowest first: whoever has used up her own makes nobody else give way. */
const sharesOf = (of: Sender): readonly Share[] => [
  ...('address' in of
    ? ([
        [`address ${of.address}`, most.address],
        ['strangers', most.strangers],
      ] as const)
    : ([
        [`member ${of.project} ${of.person}`, most.member],
        [`project ${of.project}`, most.project],
      ] as const)),
  ['all', most.all],
]

/** For how long senders had sent when they broke off; `now` gives ms. */
function brokenOff(now: () => number) {
  const kept = new Map<string, { ms: number; until: number }>()
  const of = (sender: string): number => {
    const found = kept.get(sender)
    return found && found.until >= now() ? found.ms : 0
  }
  const note = (sender: string, ms: number): void => {
    const longest = Math.max(ms, of(sender))
    kept.delete(sender)
    if (kept.size >= mostRemembered) kept.delete(kept.keys().next().value ?? '')
    kept.set(sender, { ms: longest, until: now() + remembered })
  }
  return { of, note }
}

const hasHadItsTime = ({ before, began }: Body, time: number): boolean =>
  time - began > leastFair && before + time - began > fair

const senderOf = ({ shares }: Pick<Body, 'shares'>): string => shares[0]?.[0] ?? ''

/** Room with nothing in it. `now` gives ms. */
export function openBodies(now: () => number): Bodies {
  const held = new Map<string, number>()
  const bodies = new Set<Body>()
  const broken = brokenOff(now)
  const take = (body: Body, bytes: number): void => {
    body.taken += bytes
    for (const [name] of body.shares) {
      const sum = (held.get(name) ?? 0) + bytes
      if (sum > 0) held.set(name, sum)
      else held.delete(name)
    }
  }
  const end = (body: Body): void => {
    take(body, -body.taken)
    bodies.delete(body)
  }
  const fits = ([name, most]: Share): boolean => (held.get(name) ?? 0) <= most
  /**
   * Those who hold some of a share and may have to give way: who has fallen silent, the oldest first, then who has had a fair time, the
   * slowest first. Each is looked at once: thousands may hold on, and whoever is refused asks again.
   */
  const yielding = ([name]: Share): Body[] => {
    const time = now()
    const pace = ({ came, began }: Body) => came / (time - began)
    const [silent, long]: [Body[], Body[]] = [[], []]
    for (const body of bodies) {
      if (body.taken === 0 || !body.shares.some(([other]) => other === name)) continue
      if (body.inTimeUntil < time) silent.push(body)
      else if (hasHadItsTime(body, time)) long.push(body)
    }
    return [...silent, ...long.toSorted((a, b) => pace(a) - pace(b))]
  }
  /** Lets go of bodies in a share until what is held fits. */
  const makeRoom = (share: Share): boolean => {
    if (fits(share)) return true
    for (const body of yielding(share)) {
      if (fits(share)) return true
      end(body)
      body.letGo()
    }
    return fits(share)
  }
  return {
    begin(of, letGo) {
      const began = now()
      const shares = sharesOf(of)
      const sent = { before: broken.of(senderOf({ shares })), came: 0, taken: 0, inTimeUntil: began + mostSilent }
      const body: Body = { shares, letGo, began, ...sent }
      bodies.add(body)
      return {
        came(bytes) {
          body.came += bytes
          const paid = Math.max(body.inTimeUntil, now()) + (bytes * 1000) / slowest
          body.inTimeUntil = Math.min(paid, now() + mostSilent)
        },
        take(bytes) {
          take(body, bytes)
          return body.shares.every(makeRoom)
        },
        end(isBrokenOff = false) {
          if (isBrokenOff && bodies.has(body)) broken.note(senderOf(body), body.before + now() - began)
          end(body)
        },
      }
    },
  }
}
