import { nameOf } from '../../domain/names.ts'
import { useThings, useView } from './things.ts'

/** Finds what a member calls herself by her person id; undefined while it is not known. */
export function useNames(): (person: string) => string | undefined {
  const names = useThings('name')
  return person => nameOf(names ?? [], person)
}

/** Finds the code of a person of the roster, or what a group is called that came as such. */
export function useCodes(): (id: string) => string | undefined {
  const codes = useView('codes', {})
  // An id that came from outside may be the name of something every record has.
  return id => (codes && Object.hasOwn(codes, id) ? codes[id] : undefined)
}
