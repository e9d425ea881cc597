import { Unlink, X } from 'lucide'
import { Icon } from '../../../ui/icon.tsx'
import { LineTool } from '../../../ui/line-tool.tsx'
import { apply } from '../../editing/apply.ts'
import type { OpenRoles } from './roles-page.tsx'
import { lettersWord, r } from './words.ts'

/** What somebody said of a role or a duty that another has removed meanwhile: it stays until somebody takes it away. */
export function Loose({ open: { shown } }: { open: OpenRoles }) {
  const words = r()
  if (shown.loose.length === 0) return null
  return (
    <section class="role-loose band">
      <h2 class="label">{words.looseTitle}</h2>
      <ul>
        {shown.loose.map(({ link, role, duty, letters }) => {
          const said = words.loose(role, duty, lettersWord(letters))
          return (
            <li key={link}>
              <Icon of={Unlink} size={20} />
              <span>{said}</span>
              <LineTool
                icon={X}
                label={`${words.looseAway}: ${said}`}
                onPress={() => void apply([{ do: 'remove', id: link }], words.looseGone)}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
