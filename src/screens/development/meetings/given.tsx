import { CalendarPlus, Combine, FileText, Printer, RotateCcw } from 'lucide'
import { byId } from '../../../domain/by-id.ts'
import type { Thing } from '../../../domain/thing.ts'
import { begun } from '../../../domain/together/leading.ts'
import { itemsOf } from '../../../domain/together/meeting.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { language, t } from '../../../ui/language.ts'
import { download } from '../../device/download.ts'
import { apply } from '../../editing/apply.ts'
import { ChainLine } from '../../frame/chain.tsx'
import { Screen } from '../../frame/screen.tsx'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { useThings } from '../../worker/things.ts'
import { type Choice, useChoosing } from './choosing.ts'
import { Contributions } from './contributions.tsx'
import { GatherBar } from './gather.tsx'
import { GivenItem } from './given-item.tsx'
import { NotHeard } from './not-heard.tsx'
import { formOf, titleOf, whenWord } from './said.ts'
import { StateVersions } from './state-versions.tsx'
import { useThoseAsked } from './use-came-back.ts'

/** What a meeting gave: its agenda with all that was written, agreed and given; it can be printed, and nobody is named. */
export function Given({ meeting }: { meeting: Thing<'meeting'> }) {
  const words = t().meetings
  const written = useThings('contribution', { meeting: meeting.id }, meeting.zone)
  const choice = useChoosing()
  if (!written) return null
  const { values } = meeting
  const items = itemsOf(values)
  const known = new Set(items.map(({ id }) => id))
  const loose = written.filter(one => one.values.task === '' && !known.has(one.values.item))
  const came = values.came !== null && words.cameFact(values.came)
  const lead = [formOf(values), whenWord(values), values.place, came].filter(Boolean).join(' · ')
  return (
    <Screen title={titleOf(values)} tab={words.title} lead={lead} back="/meetings">
      <div class="page given" data-choosing={choice.on.value || undefined}>
        <StateVersions meeting={meeting} />
        <Acts meeting={meeting} choice={choice} several={written.length > 0} />
        <Findings meeting={meeting} />
        {items.map(item => (
          <GivenItem
            key={item.id}
            meeting={meeting}
            item={item}
            written={written.filter(one => one.values.item === item.id)}
            choosing={choice.choosing}
          />
        ))}
        {loose.length > 0 && (
          <section class="given-item">
            <h2>{words.loose}</h2>
            <Contributions meeting={meeting} all={loose} choosing={choice.choosing} />
          </section>
        )}
        <p class="small soft">{words.noNames}</p>
        <NotHeard meeting={meeting} />
        <ChainLine id={meeting.id} kind="meeting" />
        {choice.choosing && <GatherBar meeting={meeting} all={written} choice={choice} />}
      </div>
    </Screen>
  )
}

function Acts({ meeting, choice, several }: { meeting: Thing<'meeting'>; choice: Choice; several: boolean }) {
  const words = t().meetings
  if (choice.on.value) return null
  const reopen = () => apply([{ do: 'edit', id: meeting.id, patch: begun(meeting.values) }], words.reopened)
  return (
    <div class="row acts no-print">
      {several && (
        <Button look="filled" icon={Combine} onClick={() => (choice.on.value = true)}>
          {words.gather}
        </Button>
      )}
      <AsWord meeting={meeting} />
      <Button icon={Printer} onClick={() => print()}>
        {t().common.print}
      </Button>
      <a class="button plain" href="/meetings">
        <Icon of={CalendarPlus} />
        {words.toSeries}
      </a>
      <Button look="plain" icon={RotateCcw} onClick={reopen}>
        {words.reopen}
      </Button>
    </div>
  )
}

/** All of it as a document for those who were there; a thought's writer is not in it. */
function AsWord({ meeting: { id, values } }: { meeting: Thing<'meeting'> }) {
  const members = useThoseAsked()
  const { busy, problem, run } = useAct()
  const make = async () =>
    download(await api().paper({ of: 'meeting', id, members }, language.value), `${titleOf(values)}.docx`)
  return (
    <>
      <Button icon={FileText} busy={busy.value} onClick={() => run(make)}>
        {t().reading.word}
      </Button>
      <Trouble text={problem.value} />
    </>
  )
}

/** The findings that were gathered from this meeting come before what they were gathered from. */
function Findings({ meeting }: { meeting: Thing<'meeting'> }) {
  const words = t().meetings
  const found = useThings('groupFinding', { meeting: meeting.id }, meeting.zone) ?? []
  if (found.length === 0) return null
  return (
    <section class="given-findings">
      <h2 class="label">{words.gatheredHere}</h2>
      <ul class="lines">
        {found.toSorted(byId).map(({ id, values }) => (
          <li key={id}>
            <a href={`/group/${id}`}>
              <span class="main">
                {values.statement || t().common.untitled}
                <small>
                  {[t().field.kind[values.kind], words.from((values.from ?? []).length)].filter(Boolean).join(' · ')}
                </small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
