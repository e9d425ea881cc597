import type { Work } from '../../domain/work/work.ts'
import { t } from '../../ui/language.ts'
import { Screen } from '../frame/screen.tsx'
import { useGroup } from '../worker/group.ts'
import { useView } from '../worker/things.ts'
import { phaseRow } from './aims.tsx'
import { roundRow, surveyRow } from './links.tsx'
import { actorRow } from './measures.tsx'
import { Section } from './section.tsx'

/** Everything the work is set in and leads to, as plain lists by kind. */
export function WorkLists() {
  const words = t().work
  const group = useGroup()?.zone
  const work = useView('work', group === undefined ? {} : { group })
  return (
    <Screen title={words.title} lead={words.lead} back="/development">
      {work && (
        <div class="page work">
          {!work.any && <p class="soft">{words.none}</p>}
          <Lists work={work} />
        </div>
      )}
    </Screen>
  )
}

function Lists({ work }: { work: Work }) {
  const words = t().work
  const { names } = work
  const of = (id: string) => names[id] ?? ''
  return (
    <>
      <Section title={words.phases}>{work.phases.map(phaseRow)}</Section>
      <Section title={words.surveys}>{work.surveys.map(surveyRow)}</Section>
      <Section title={words.rounds}>{work.rounds.map(roundRow)}</Section>
      <Section title={words.actors}>{work.actors.map(one => actorRow(one, of))}</Section>
    </>
  )
}
