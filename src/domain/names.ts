import type { MemberName } from './project.ts'

/** Whether a person has said herself what she is called. */
export const isIntroduced = (names: readonly Known[], person: string): boolean =>
  nameOf(
    names.filter(one => !one.values.expected),
    person,
  ) !== undefined

type Known = { readonly id: string; readonly values: MemberName }

/** What a person calls herself, before she has come what she was invited as; older apps put the name under the person's own id, which anybody can know beforehand. */
export const nameOf = (names: readonly Known[], person: string): string | undefined =>
  (
    names.find(one => one.values.person === person && !one.values.expected) ??
    names.find(one => one.values.person === person) ??
    names.find(one => one.id === person && one.values.person === '')
  )?.values.name
