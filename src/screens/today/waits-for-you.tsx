import type { IconNode } from 'lucide'
import { BookOpen, CalendarPlus, FileText, Highlighter, KeyRound, PencilLine, Split, UserPlus, Users } from 'lucide'
import type { SessionRow } from '../../domain/sessions/session-row.ts'
import { isoDay } from '../../ui/dates.ts'
import { t } from '../../ui/language.ts'
import { type Matter, MatterLines } from '../../ui/matter-lines.tsx'
import { isCoordinator } from '../worker/role.ts'
import { rowName } from '../worker/session-name.ts'
import { here, useMembers, useThings, useView } from '../worker/things.ts'

/** What needs this person: two versions, sessions not finished, and what is left of the first steps. */
export function WaitsForYou({ steps }: { steps: boolean }) {
  const first = useFirstSteps()
  const matters = useMatters()
  return <MatterLines title={t().today.waitsForYou} matters={[...matters, ...(steps ? first : [])]} />
}

/** The plan of a new project: what is left to do before the first interview, in any order. */
export function FirstSteps() {
  return (
    <div class="sheet">
      <MatterLines title={t().today.plan} matters={useFirstSteps()} />
    </div>
  )
}

function useMatters(): Matter[] {
  const words = t().today
  const matters = useView('matters', {})
  const line =
    (icon: IconNode, title: string, href = '') =>
    (session: SessionRow) => ({
      key: `${title}${session.id}`,
      icon,
      title,
      text: rowName(session),
      href: `/sessions/${session.id}${href}`,
    })
  if (!matters) return []
  // The notes are the whole project's: one person sees to it that nobody's wish is forgotten.
  const coordinates = isCoordinator()
  const corrections = (coordinates ? matters.corrections : []).map(({ session, text }) => ({
    key: `corrections${session.id}`,
    icon: PencilLine,
    title: (text === '' ? t().readBack.changed : t().readBack.wants)(session.codes || rowName(session)),
    text: text || t().readBack.changedText,
    href: `/sessions/${session.id}/corrections`,
  }))
  const unfinished = matters.unfinished.filter(one => one.day < isoDay())
  return [
    ...matters.twoVersions.map(line(Split, words.twoVersions)),
    ...corrections,
    ...matters.quickMarks.map(({ session, count }) =>
      line(Highlighter, t().marking.toGoThrough(count), '/marks')(session),
    ),
    ...unfinished.map(line(FileText, words.unfinished)),
  ]
}

function useFirstSteps(): Matter[] {
  const words = t().today
  const counts = useView('counts', {})
  const project = useThings('project')?.[0]
  const members = useMembers()
  if (!counts || !members || !here.value || here.value.practice) return []
  const paper = { key: 'paper', icon: KeyRound, title: words.code, text: words.codeText, href: '/code' }
  const mine = here.value.paper ? [] : [paper]
  if (!isCoordinator()) return mine
  const coordinators = members.members.filter(one => one.role === 'coordinator').length
  const invited = members.members.length > 1 || members.invitations.length > 0
  // A link is no coordinator: the reminder goes when she has come.
  const secondAsked = members.invitations.some(one => one.role === 'coordinator')
  const steps: (Matter | false)[] = [
    counts.guides === 0 && {
      key: 'guide',
      icon: BookOpen,
      title: words.planGuide,
      text: words.planGuideText,
      href: '/guides',
    },
    counts.people === 0 && {
      key: 'people',
      icon: Users,
      title: words.planPeople,
      text: words.planPeopleText,
      href: '/roster',
    },
    counts.sessions === 0 && {
      key: 'sessions',
      icon: CalendarPlus,
      title: words.planSessions,
      text: words.planSessionsText,
      href: '/sessions/several',
    },
    !invited && {
      key: 'invite',
      icon: UserPlus,
      title: words.planInvite,
      text: words.planInviteText,
      href: '/members',
    },
    project !== undefined &&
      (project.values.until === '' || project.values.contact === '') && {
        key: 'notice',
        icon: FileText,
        title: words.planNotice,
        text: words.planNoticeText,
        href: '/settings?at=until',
      },
    coordinators < 2 && {
      key: 'second',
      icon: UserPlus,
      title: words.second,
      text: secondAsked ? words.secondInvited : words.secondText,
      href: '/members',
    },
  ]
  return [...steps.filter((step): step is Matter => step !== false), ...mine]
}
