import { useThings } from './things.ts'

/** Finds what a member calls herself by her person id; undefined while it is not known. */
export function useNames(): (person: string) => string | undefined {
  const names = useThings('name')
  return person => names?.find(one => one.id === person)?.values.name
}

/** Finds the code of a person of the roster. */
export function useCodes(): (id: string) => string | undefined {
  const roster = useThings('person')
  return id => roster?.find(one => one.id === id)?.values.code
}
