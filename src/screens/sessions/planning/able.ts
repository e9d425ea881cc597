import { mayRead, type Role } from '../../../domain/zone.ts'
import { t } from '../../../ui/language.ts'
import { useNames } from '../../worker/names.ts'
import { useMembers } from '../../worker/things.ts'
import type { Able } from './plan-table.tsx'

/** Those who can hold interviews: members who may, and those invited by name before they have come. */
export function useAble(): readonly Able[] {
  const members = useMembers()
  const nameOf = useNames()
  const words = t().members
  const may = ({ role }: { readonly role: Role }) => mayRead(role, 'material')
  const invited = (members?.invitations ?? []).filter(may).flatMap(({ holder }) => {
    const name = nameOf(holder)
    return name === undefined ? [] : [{ person: holder, name: words.invited(name) }]
  })
  const here = (members?.members ?? []).filter(may)
  return [...here.map(({ person }) => ({ person, name: nameOf(person) ?? words.nameless })), ...invited]
}
