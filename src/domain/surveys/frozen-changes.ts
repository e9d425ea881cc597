import type { Frozen, FrozenHead, RoundKey } from './survey.ts'

/** By field of a round that may be changed while it is open, the part of its form in which it stands. */
const inForm = { to: 'until', shownAt: 'shownAt', shownBy: 'shownBy', ask: 'ask' } as const
/** Those that results tell of. */
const inHead = ['label', 'from', 'frame'] as const

/** The fields of a round whose changes are kept with its key. */
export const changeable: readonly string[] = [...Object.keys(inForm), ...inHead, 'population']

/** What was frozen of a round with what coordinators have changed since. */
export function withChanges(key: RoundKey): RoundKey {
  const { frozen, changed } = key
  return frozen ? { ...key, frozen: changedIn(frozen, changed) } : key
}

function changedIn({ form, head, ...rest }: Frozen, changed: RoundKey['changed']): Frozen {
  const texts = (names: readonly (readonly [name: string, part: string])[]) =>
    Object.fromEntries(
      names.flatMap(([name, part]) => (typeof changed[name] === 'string' ? [[part, changed[name]]] : [])),
    )
  // Whoever changed the one text meant it for all languages.
  const { shownIn: _, ...older } = form
  return {
    ...rest,
    form: { ...(typeof changed.shownAt === 'string' ? older : form), ...texts(Object.entries(inForm)) },
    ...(head ? { head: { ...head, ...texts(inHead.map(name => [name, name])), ...peopleIn(changed) } } : {}),
  }
}

/** How many were asked: a number, or nobody knows. */
function peopleIn({ population }: RoundKey['changed']): Partial<FrozenHead> {
  return population === null || typeof population === 'number' ? { population } : {}
}
