import {
  BookOpen,
  CircleCheckBig,
  CircleQuestionMark,
  CloudUpload,
  Goal,
  ListTree,
  Lock,
  Search,
  Settings,
  Tags,
  Users,
  UsersRound,
} from 'lucide'
import { Icon } from '../../ui/icon.tsx'
import { IconLines } from '../../ui/icon-lines.tsx'
import { t } from '../../ui/language.ts'
import { narrow } from '../../ui/narrow.ts'
import { lock } from '../device/lock.ts'
import { finding } from '../frame/find.ts'
import { Screen } from '../frame/screen.tsx'
import { here, useView } from '../worker/things.ts'
import { Closed } from './closing.tsx'

/** The place *Project*: what is looked after now and then. */
export function ProjectHome() {
  const words = t().project
  const role = here.value?.role
  const hears = role === 'coordinator' || role === 'interviewer'
  const practice = here.value?.practice === true
  const work = useView('work', {})
  const lines = [
    ...(hears && narrow.value ? [{ href: '/analysis', name: t().places.analysis, icon: ListTree }] : []),
    ...(hears ? [{ href: '/roster', name: words.roster, icon: Users }] : []),
    ...(hears ? [{ href: '/guides', name: words.guides, icon: BookOpen }] : []),
    ...(hears ? [{ href: '/codes', name: t().marking.codebook, icon: Tags }] : []),
    ...(work?.any ? [{ href: '/work', name: t().work.title, icon: Goal }] : []),
    { href: '/members', name: words.members, icon: UsersRound },
    ...(hears && !practice ? [{ href: '/ready', name: words.ready, icon: CircleCheckBig }] : []),
    ...(practice ? [] : [{ href: '/sync', name: words.sync, icon: CloudUpload }]),
    { href: '/settings', name: words.settings, icon: Settings },
    { href: '/help', name: t().places.help, icon: CircleQuestionMark },
  ]
  return (
    <Screen title={words.title}>
      <Closed />
      <IconLines lines={lines} wide>
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
