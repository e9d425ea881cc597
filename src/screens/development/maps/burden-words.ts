import type { PathShown } from '../../../domain/maps/path-view.ts'
import { span } from './figures.ts'
import { m } from './words.ts'

/** The names of steps, as a sentence lists them. */
export const labelsOf = ({ steps }: Pick<PathShown, 'steps'>, ids: readonly string[]): string => {
  const wanted = new Set(ids)
  return steps
    .filter(({ id }) => wanted.has(id))
    .map(({ label }) => label)
    .join(', ')
}

/** What a path asks of the client, in sentences: as on the screen. */
export function burdenWords(shown: PathShown): readonly string[] {
  const words = m()
  const { burden, unplaced } = shown
  const { waits, km, steps, waitUnknown, wayUnknown, webOnly, visitsUnknown, elsewhere } = burden
  const [together, inSequence] = waits ? [span(waits.together), span(waits.inSequence)] : ['', '']
  const wait =
    together === inSequence
      ? words.months(together)
      : `${words.together(words.months(together))}, ${words.inSequence(words.months(inSequence))}`
  return [
    waits && `${words.waitOf(labelsOf(shown, burden.waiting))}: ${wait}`,
    waits && together !== inSequence && words.whichUnknown,
    km && `${words.way}: ${words.km(span(km))} (${words.wayOf(labelsOf(shown, burden.travelled))})`,
    visitsUnknown > 0 && words.once(visitsUnknown),
    elsewhere > 0 && words.elsewhere(elsewhere),
    waitUnknown > 0 && `${words.unknown}: ${words.waitUnknown(waitUnknown, steps)}`,
    wayUnknown > 0 && `${words.unknown}: ${words.wayUnknown(wayUnknown, steps)}`,
    webOnly.length > 0 && words.web(webOnly.length),
    unplaced.length > 0 && words.unplaced(unplaced.length),
  ].filter(sentence => typeof sentence === 'string')
}
