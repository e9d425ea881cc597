import { useSignal } from '@preact/signals'
import { type Letter, lettersIn, NOTHING, saidIn, toggledLetter } from '../../../domain/maps/roles/letters.ts'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import type { OpenRoles } from './roles-page.tsx'

/** What I say of a role; what is pressed shows before it is stored, and only what I pressed is written. */
export function useMyView({ map, shown }: OpenRoles, role: string, own: boolean) {
  const told = useSignal<Readonly<Record<string, string>>>({})
  const stored = shown.talk.says[role] ?? {}
  const said = (duty: string): string =>
    told.value[duty] ?? (Object.hasOwn(stored, duty) ? saidIn(stored[duty] ?? '') : '')
  const say = (duty: string, says: string) => {
    told.value = { ...told.value, [duty]: says }
    return keep(() => api().writeOwn('roleView', { map: map.id, role, own, says: { [duty]: says } }, map.zone))
  }
  return {
    said,
    press: (duty: string, letter: Letter) => say(duty, toggledLetter(lettersIn(said(duty)), letter).join('')),
    nothing: (duty: string) => say(duty, said(duty) === NOTHING ? '' : NOTHING),
    /** Takes all of it back; answers the way to say it again. */
    empty: async () => {
      const before = Object.keys({ ...stored, ...told.value }).map(duty => [duty, said(duty)] as const)
      for (const [duty] of before) await say(duty, '')
      return async () => {
        for (const [duty, says] of before) await say(duty, says)
      }
    },
  }
}

/** My view of a role, as its row uses it. */
export type MyView = ReturnType<typeof useMyView>
