import type { Item } from '../../domain/work/work.ts'
import { dateWord } from '../../ui/dates.ts'
import { t } from '../../ui/language.ts'
import { rangeWord, wordFor } from '../../ui/texts.ts'
import type { Names } from './aims.tsx'
import { Row } from './row.tsx'

/** A decision with what it rests on and leads to. */
export function decisionRow({ id, values }: Item<'decision'>, names: Names) {
  const words = t().work
  const by = names.of(values.by) || values.by
  const basis = names.all(values.basis)
  const next = names.all([...values.tasks, ...values.practices])
  return (
    <Row
      key={id}
      title={values.text}
      facts={[
        by && words.by(by),
        values.on && dateWord(values.on),
        basis && words.basis(basis),
        next && words.leadsToTask(next),
      ]}
      invented={values.invented}
    />
  )
}

/** What somebody is to do. */
export function taskRow({ id, values }: Item<'task'>, names: Names) {
  const words = t().work
  const due = names.of(values.dueSession) || (values.dueOn && dateWord(values.dueOn))
  const whom = names.all(values.assignees)
  return (
    <Row
      key={id}
      title={values.title}
      facts={[
        words.taskType[values.type],
        names.of(values.session) && words.given(names.of(values.session)),
        due && words.due(due),
        whom && words.forWhom(whom),
      ]}
      state={words.taskState[values.state]}
      invented={values.invented}
    />
  )
}

/** A service as it is described to those who need it. */
export function serviceRow({ id, values }: Item<'service'>, names: Names) {
  const words = t().work
  const provider = names.of(values.provider) || values.provider
  return (
    <Row
      key={id}
      title={values.name}
      facts={[
        provider && words.provider(provider),
        wordFor(words.sector, values.sector),
        ...values.channels.map(channel => wordFor(words.channel, channel)),
        values.purpose,
        values.targetGroup && words.forWhom(values.targetGroup),
        values.waitMonths !== null && words.wait(rangeWord(values.waitMonths)),
        values.oneWayKm !== null && words.way(rangeWord(values.oneWayKm)),
      ]}
      state={words.serviceState[values.state]}
      invented={values.invented}
    />
  )
}

/** Somebody who acts in the network. */
export function actorRow({ id, values }: Item<'actor'>, names: Names) {
  const words = t().work
  return (
    <Row
      key={id}
      title={values.label}
      facts={[
        wordFor(words.sector, values.sector),
        names.of(values.parent) && words.partOf(names.of(values.parent)),
        values.inScope && words.inScope,
      ]}
      state={words.actorType[values.type]}
      invented={values.invented}
    />
  )
}
