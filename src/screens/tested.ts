import { isSaid, testedLanguages } from '../domain/easy-tested.ts'
import { here, useThings } from './things.ts'

/** Tells of a language whether its easy version has been tested, as a coordinator says. */
export function useTested(): (language: string) => boolean {
  const said = useThings('easyTested')
  const copy = useThings('project')?.[0]?.values.tested
  // Where coordinators say it only they can read; the others have what was copied to the project.
  if (here.value?.role === 'coordinator') {
    const tested = testedLanguages((said ?? []).map(one => one.values))
    return language => tested.includes(language)
  }
  return language => copy?.[language] !== undefined && isSaid(copy[language])
}
