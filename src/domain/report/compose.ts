import { everywhere, type Things } from '../things.ts'
import type { Outcome } from './report.ts'

/** What became of a finding, as decisions and ways of working say it. */
export type Became = {
  readonly finding: string
  readonly outcome: Outcome
  readonly done: readonly string[]
}

/** What became of a finding: done outweighs tried, tried what was decided against; nothing where nobody decided. */
export function becameOf(things: Things, finding: string): Became {
  return { finding, ...toldBy(things, finding) }
}

function toldBy(things: Things, finding: string): Omit<Became, 'finding'> {
  const ids = [finding, ...things.all('groupFinding').flatMap(one => (one.values.of === finding ? [one.id] : []))]
  const restsOn = (links: Readonly<Record<string, unknown>>) => ids.some(id => Object.hasOwn(links, id))
  const decisions = everywhere(things, 'decision').filter(({ values }) => restsOn(values.basis))
  const follow = new Set(decisions.flatMap(({ values }) => Object.keys(values.practices)))
  const practices = everywhere(things, 'practice').filter(({ id, values }) => restsOn(values.origins) || follow.has(id))
  const at = (...states: readonly string[]) =>
    practices.filter(({ values }) => states.includes(values.state)).map(({ values }) => values.title)
  const made = decisions.filter(({ values }) => !values.against).map(({ values }) => values.text)
  const did = [...at('adopted', 'structure'), ...made]
  if (did.length > 0) return { outcome: 'did', done: did }
  const trying = at('trial', 'evaluated')
  if (trying.length > 0) return { outcome: 'trying', done: trying }
  const against = decisions.filter(({ values }) => values.against).map(({ values }) => values.because || values.text)
  const dropped = practices.filter(({ values }) => values.state === 'dropped').map(({ values }) => values.reason)
  const not = [...against, ...dropped].filter(one => one !== '')
  return not.length > 0 ? { outcome: 'not', done: not } : { outcome: '', done: [] }
}
