import type { MemberName } from './project.ts'

type Known = { readonly id: string; readonly values: MemberName }

/** What a person calls herself; older apps put the name under the person's own id, which anybody can know beforehand. */
export const nameOf = (names: readonly Known[], person: string): string | undefined =>
  (names.find(one => one.values.person === person) ?? names.find(one => one.id === person && one.values.person === ''))
    ?.values.name
