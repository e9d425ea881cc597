import type { ComponentType } from 'preact'
import { t } from '../../ui/language.ts'
import { here } from '../worker/things.ts'
import { mayOpen, type Params, type Place } from './places.ts'
import { Screen } from './screen.tsx'

/** The screen of a place for those who may read it; others come there only by an address, and are told what they see instead. */
export function openTo({ screen: Shown, reads, otherwise, on }: Place): ComponentType<Params> {
  const Instead = otherwise && openTo(otherwise)
  return props => {
    const role = here.value?.role ?? 'guest'
    if (mayOpen(role, reads)) return <Shown {...props} />
    if (Instead) return <Instead {...props} />
    return (
      <Screen title={t().places[on[0] ?? 'project']}>
        <div class="stack">
          <p class="soft">{t().founding.joinSees[role]}</p>
          <a class="button" href="/">
            {t().finish.toToday}
          </a>
        </div>
      </Screen>
    )
  }
}
