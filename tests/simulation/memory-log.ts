import type { Bytes } from '../../src/crypto/bytes.ts'
import type { KeptAct, LogStore, MembershipRecord } from '../../src/storage/log.ts'
import type { Seal, Wrap } from '../../src/wire/members.ts'

type Kept = {
  membership?: MembershipRecord
  entries: Bytes[]
  seals: Map<string, Seal>
  wraps: Map<string, Wrap>
  acts: Map<string, KeptAct>
}

/** Member logs in memory, as a vault's database keeps them. */
export function memoryLog(): LogStore {
  const projects = new Map<string, Kept>()
  const of = (project: string): Kept => {
    const kept = projects.get(project) ?? { entries: [], seals: new Map(), wraps: new Map(), acts: new Map() }
    projects.set(project, kept)
    return kept
  }
  return {
    projects: async () => [...projects].filter(([, kept]) => kept.membership).map(([id]) => id),
    membership: async project => of(project).membership,
    keepMembership: async (project, record) => {
      of(project).membership = record
    },
    entries: async project => [...of(project).entries],
    putEntries: async (project, from, entries) => {
      of(project).entries = [...of(project).entries.slice(0, from), ...entries]
    },
    keys: async project => ({ seals: [...of(project).seals.values()], wraps: [...of(project).wraps.values()] }),
    addKeys: async (project, { seals, wraps }) => {
      for (const seal of seals) of(project).seals.set([seal.zone, seal.key, seal.holder].join(), seal)
      for (const wrap of wraps) of(project).wraps.set([wrap.zone, wrap.under, wrap.key].join(), wrap)
    },
    dropKeys: async (project, zone) => {
      const { seals, wraps } = of(project)
      for (const [id, seal] of seals) if (seal.zone === zone) seals.delete(id)
      for (const [id, wrap] of wraps) if (wrap.zone === zone) wraps.delete(id)
    },
    acts: async project => [...of(project).acts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    keepAct: async (project, act) => {
      of(project).acts.set(act.id, act)
    },
    forgetAct: async (project, id) => {
      of(project).acts.delete(id)
    },
    forgetProject: async project => {
      projects.delete(project)
    },
  }
}
