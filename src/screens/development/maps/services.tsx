import './maps.css'
import './services.css'
import { useSignal } from '@preact/signals'
import { CircleAlert, Clock, Plus } from 'lucide'
import type { Environment, ServiceRow } from '../../../domain/maps/map-lists.ts'
import type { HungFinding } from '../../../domain/maps/path.ts'
import { newService } from '../../../domain/maps/service.ts'
import { Button } from '../../../ui/button.tsx'
import { dateWord, isoDay } from '../../../ui/dates.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { language, t } from '../../../ui/language.ts'
import { RowMarks } from '../../../ui/row-marks.tsx'
import { wordFor } from '../../../ui/texts.ts'
import { keep } from '../../editing/saving.ts'
import { Screen } from '../../frame/screen.tsx'
import { useRoute } from '../../frame/use-route.ts'
import { api } from '../../worker/api.ts'
import { useGroup } from '../../worker/group.ts'
import { newId } from '../../worker/new-id.ts'
import { useView } from '../../worker/things.ts'
import { span } from './figures.ts'
import { m, useMapWords } from './words.ts'

/** The operating environment: the services with their numbers, and beside them what carries and what hinders. */
export function Services() {
  const zone = useGroup()?.zone
  if (!useMapWords() || zone === undefined) return null
  return (
    <Screen title={m().environment} lead={m().environmentLead} back="/maps">
      <Page zone={zone} />
    </Screen>
  )
}

function Page({ zone }: { zone: string }) {
  const words = m()
  const shown = useView('environment', { group: zone, language: language.value, day: isoDay() })
  const adding = useSignal(false)
  if (!shown) return null
  return (
    <div class="split environment">
      <section>
        <div class="row no-print">
          <Button look="filled" icon={Plus} onClick={() => (adding.value = true)}>
            {words.addService}
          </Button>
        </div>
        {shown.services.length === 0 && <p class="soft band">{words.noServices}</p>}
        <ul class="lines band">
          {shown.services.map(row => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      </section>
      <Beside shown={shown} />
      {adding.value && <NewService zone={zone} onClose={() => (adding.value = false)} />}
    </div>
  )
}

function Row({ row }: { row: ServiceRow }) {
  const words = m()
  const { work, field, common } = t()
  const about = [
    row.provider || words.lanes[row.lane],
    row.channels.map(one => wordFor(words.channels, one)).join(', '),
    work.serviceState[row.state],
    row.invented && field.invented,
  ]
  return (
    <li>
      <a href={`/services/${row.id}`}>
        <span class="main">
          {row.name || common.untitled}
          <small>{about.filter(Boolean).join(' · ')}</small>
          <small>
            {numberLine(words.fact.wait, row.waitMonths && words.months(span(row.waitMonths)), [
              row.waitSource,
              row.waitAsOf,
            ])}
          </small>
          <small>
            {numberLine(words.fact.way, row.oneWayKm && words.oneWay(span(row.oneWayKm)), [row.waySource, row.wayAsOf])}
          </small>
          {row.frictions.length > 0 && (
            <span class="frictions small">
              <Icon of={CircleAlert} size={18} />
              {words.frictions(row.frictions.length)}
            </span>
          )}
          {row.ageing && (
            <span class="ageing small">
              <Icon of={Clock} size={18} />
              {words.ageing}
            </span>
          )}
        </span>
        <RowMarks twoVersions={row.twoVersions} waiting={row.waiting} />
      </a>
    </li>
  )
}

/** A number with who said it and when; where nobody did, that. */
function numberLine(name: string, value: string | null, [source, day]: readonly [string, string]): string {
  const words = m()
  if (value === null) return `${name}: ${words.notMeasured}`
  const said = words.sourceDay(source, day === '' ? '' : dateWord(day)) || words.noSource
  return `${name}: ${value} (${said})`
}

function Beside({ shown }: { shown: Environment }) {
  const words = m()
  return (
    <aside>
      <Findings title={t().field.kinds.strength} none={words.noStrengths} all={shown.strengths} />
      <Findings title={t().field.kinds.friction} none={words.noFrictions} all={shown.frictions} />
    </aside>
  )
}

type FindingsProps = { readonly title: string; readonly none: string; readonly all: readonly HungFinding[] }

function Findings({ title, none, all }: FindingsProps) {
  const { field } = t()
  return (
    <section>
      <h2 class="label">{title}</h2>
      {all.length === 0 && <p class="soft">{none}</p>}
      <ul class="lines">
        {all.map(({ id, statement, influence }) => (
          <li key={id}>
            <a href={`/group/${id}`}>
              <span class="main">
                {statement}
                {influence && <small>{field.influence[influence]}</small>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function NewService({ zone, onClose }: { zone: string; onClose: () => void }) {
  const words = m()
  const route = useRoute()
  const name = useSignal('')
  const make = async () => {
    const id = newId()
    await keep(() => api().create('service', newService({ name: name.value.trim() }), id, zone))
    route(`/services/${id}`)
  }
  return (
    <Dialog
      title={words.addService}
      onClose={onClose}
      actions={<Acts act={words.add} disabled={name.value.trim() === ''} onAct={() => make()} onClose={onClose} />}
    >
      <Field label={words.serviceName} value={name.value} onInput={value => (name.value = value)} />
    </Dialog>
  )
}
