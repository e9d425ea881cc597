import type { Item } from '../../domain/work/work.ts'
import { t } from '../../ui/language.ts'
import { rangeWord, wordFor } from '../../ui/texts.ts'
import type { Names } from './aims.tsx'
import { Row } from './row.tsx'

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
