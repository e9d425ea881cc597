import { byId } from '../by-id.ts'
import type { Patch } from '../patch.ts'
import type { Range } from '../range.ts'
import type { Things } from '../things.ts'
import { type AgreedField, agreedFields, type CardWording, type Service } from './service.ts'

/** A card that nobody has looked at for so long is ageing, where no other day is agreed. */
const MONTHS = 12

/** Cards keep so many of their earlier wordings: a row has its size. */
const KEPT = 20

const rangeText = (range: Range | null): string => (range ? `${range.min}–${range.max}` : '')

/** What a group agrees on of a card, as it reads now. */
export const wordingOf = (service: Service): CardWording =>
  Object.fromEntries(agreedFields.map(field => [field, textOf(service, field)]))

function textOf(service: Service, field: AgreedField): string {
  const value = service[field]
  if (typeof value === 'string') return value
  return 'min' in (value ?? {}) ? rangeText(value as Range) : ((value as readonly string[] | null) ?? []).join(' ')
}

/** What has been changed on a card since the group agreed on it; nothing while it has not. */
export function changedSince(service: Service): readonly AgreedField[] {
  if (service.agreedOn === '') return []
  const now = wordingOf(service)
  return agreedFields.filter(field => (now[field] ?? '') !== (service.agreed[field] ?? ''))
}

/** What differs between a card as it stood and as it stood next. */
export const differing = (before: CardWording, after: CardWording): readonly AgreedField[] =>
  agreedFields.filter(field => (before[field] ?? '') !== (after[field] ?? ''))

/** The group agrees on a card as it reads now; what it agreed on before is kept with the day until which it stood. */
export function agreedNow(service: Service, when: { readonly day: string; readonly by: string }): Patch {
  const { agreedOn, agreedBy, agreed } = service
  const stood = agreedOn !== '' && changedSince(service).length > 0
  return {
    agreed: wordingOf(service),
    agreedOn: when.day,
    agreedBy: when.by,
    ...(stood
      ? { earlier: [...service.earlier, { on: agreedOn, by: agreedBy, until: when.day, said: agreed }].slice(-KEPT) }
      : {}),
  }
}

/** Whether a card asks to be looked at: its day has passed, or it was agreed on, or its numbers are, long ago. */
export function isAgeing(service: Service, day: string): boolean {
  if (service.reviewOn !== '') return service.reviewOn < day
  const oldest = monthsBefore(day, MONTHS)
  return [service.agreedOn, service.waitAsOf, service.wayAsOf].some(on => on !== '' && endOf(on) < oldest)
}

/** The last day of a date as far as it is known: of a year, a month or a day. */
const endOf = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date)

function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const at = year * 12 + month - 1 - months
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-${day.slice(8)}`
}

/** A step of a path that stands for a service, or a duty that is linked to it. */
export type Touched = { readonly id: string; readonly map: string; readonly mapTitle: string; readonly label: string }

/** All that a card's responsible role answers for by it: each step of a path and each duty that names the service. */
export function touchedBy(things: Things, service: string): readonly Touched[] {
  const name = things.one('service', service)?.values.name ?? ''
  return things
    .all('mapNode')
    .filter(({ values }) => values.ref === service)
    .toSorted((a, b) => a.values.order - b.values.order || byId(a, b))
    .flatMap(({ id, values }) => {
      const map = things.one('map', values.map)
      return map ? [{ id, map: map.id, mapTitle: map.values.title, label: values.label || name }] : []
    })
}
