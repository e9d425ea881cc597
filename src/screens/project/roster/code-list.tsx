import { Printer } from 'lucide'
import type { Contact } from '../../../domain/roster/roster.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { t } from '../../../ui/language.ts'
import { Screen } from '../../frame/screen.tsx'
import { useThings, useView } from '../../worker/things.ts'

/** Who is behind each code, as a paper: only for those who may read the zone of names. */
export function CodeList() {
  const words = t().roster
  const people = useView('people', {}) ?? []
  const contacts = useThings('contact') ?? []
  const rows = people.flatMap(person => {
    const own = contacts.filter(one => one.values.person === person.id)
    return own.map(contact => ({ person, contact }))
  })
  return (
    <Screen title={words.list.title} lead={words.list.lead} back="/roster">
      {rows.length === 0 ? (
        <p class="soft">{words.list.empty}</p>
      ) : (
        <>
          <div class="row no-print">
            <Button look="filled" icon={Printer} onClick={() => print()}>
              {t().common.print}
            </Button>
          </div>
          <div class="scrolls band">
            <table class="plain codelist">
              <thead>
                <tr>
                  {[words.code, words.name, words.unit, words.phone, words.email, words.note].map(head => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ person, contact }) => (
                  <Row key={contact.id} code={person.code} unit={person.unit} contact={contact} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Screen>
  )
}

function Row({ code, unit, contact: { values } }: { code: string; unit: string; contact: Thing<'contact'> }) {
  const { name, phone, email, note }: Contact = values
  return (
    <tr>
      <th scope="row">{code}</th>
      <td>{name}</td>
      <td>{unit}</td>
      <td>{phone}</td>
      <td>{email}</td>
      <td>{note}</td>
    </tr>
  )
}
