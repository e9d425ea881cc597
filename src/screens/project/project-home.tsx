import { ClipboardList, ListTree, Lock, Search } from 'lucide'
import { Icon } from '../../ui/icon.tsx'
import { IconLines } from '../../ui/icon-lines.tsx'
import { t } from '../../ui/language.ts'
import { narrow } from '../../ui/narrow.ts'
import { lock } from '../device/lock.ts'
import { finding } from '../frame/find.ts'
import { mayOpen, usePlaces } from '../frame/places.ts'
import { Screen } from '../frame/screen.tsx'
import { myRole, seesMaterial } from '../worker/role.ts'
import { here } from '../worker/things.ts'
import { Closed } from './closing.tsx'

/** The place *Project*: what is looked after now and then. */
export function ProjectHome() {
  const words = t().project
  const practice = here.value?.practice === true
  const { all } = usePlaces()
  const shown = all.filter(({ reads }) => mayOpen(myRole(), reads))
  const lines = shown.flatMap(({ path, line }) =>
    line && !(line.kept && practice) ? [{ href: path, name: line.name(t()), icon: line.icon }] : [],
  )
  const elsewhere = [
    { href: '/analysis', name: t().places.analysis, icon: ListTree },
    { href: '/surveys', name: t().places.surveys, icon: ClipboardList },
  ]
  return (
    <Screen title={words.title}>
      <Closed />
      <IconLines lines={narrow.value && seesMaterial() ? [...elsewhere, ...lines] : lines} wide>
        {narrow.value && (
          <li>
            <button type="button" onClick={() => (finding.value = true)}>
              <Icon of={Search} />
              <span class="main">{t().search.title}</span>
            </button>
          </li>
        )}
        <li>
          <button type="button" onClick={() => lock()}>
            <Icon of={Lock} />
            <span class="main">{practice ? t().examples.close : words.lock}</span>
          </button>
        </li>
      </IconLines>
    </Screen>
  )
}
