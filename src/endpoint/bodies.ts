const MB = 1024 * 1024

/**
 * Most bytes of memory for bodies that are being read in one process. Neither all strangers with one project, nor one member of it,
 * nor whoever is at one address, fill the room of the others by sending slowly. A member has enough for the longest act
 * and for a piece of a file from some devices at once.
 */
const most = { all: 64 * MB, project: 40 * MB, member: 12 * MB, strangers: 16 * MB, address: 2 * MB } as const

/** Who sends a body: a member whose signature was checked, or anybody from an address. */
export type Sender = { readonly project: string; readonly person: string } | { readonly address: string }

/** The room for bodies in memory. */
export type Bodies = {
  /** Begins a body: `take` tells whether so many more bytes of memory for it have room, `end` gives back what it has taken. */
  begin(of: Sender): { take(bytes: number): boolean; end(): void }
}

const sharesOf = (of: Sender): readonly (readonly [name: string, most: number])[] => [
  ['all', most.all],
  ...('address' in of
    ? ([
        ['strangers', most.strangers],
        [`address ${of.address}`, most.address],
      ] as const)
    : ([
        [`project ${of.project}`, most.project],
        [`member ${of.project} ${of.person}`, most.member],
      ] as const)),
]

/** Room with nothing in it. */
export function openBodies(): Bodies {
  const held = new Map<string, number>()
  const count = (name: string, bytes: number): number => {
    const now = (held.get(name) ?? 0) + bytes
    if (now > 0) held.set(name, now)
    else held.delete(name)
    return now
  }
  return {
    begin(of) {
      const shares = sharesOf(of)
      let taken = 0
      return {
        take(bytes) {
          taken += bytes
          return shares.map(([name, most]) => count(name, bytes) <= most).every(Boolean)
        },
        end() {
          for (const [name] of shares) count(name, -taken)
          taken = 0
        },
      }
    },
  }
}
