import type { Kind } from '../kind.ts'

/** The kinds that lie in the rooms of groups: of these no screen says who wrote what, or when. */
export const groupKinds: ReadonlySet<Kind> = new Set<Kind>([
  ...(['groupFinding', 'phase', 'goal', 'actor', 'task', 'practice', 'decision', 'indicator', 'timePromise'] as const),
  ...([
    'service',
    'map',
    'mapNode',
    'mapLink',
    'mapVersion',
    'ownNetwork',
    'group',
    'meeting',
    'contribution',
    'definition',
  ] as const),
  ...(['vote', 'taskMark', 'roleView', 'leave'] as const),
])
