import { Trash2 } from 'lucide'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/language.ts'
import { apply } from '../editing/apply.ts'
import { useRoute } from '../frame/use-route.ts'

/** Takes a thing away, which can be undone, and goes back to its list. */
export function Remove({ id, to }: { id: string; to: string }) {
  const words = t().practices
  const route = useRoute()
  const remove = async () => {
    await apply([{ do: 'remove', id }], words.removed)
    route(to)
  }
  return (
    <div class="row no-print">
      <Button look="plain" icon={Trash2} onClick={remove}>
        {words.remove}
      </Button>
    </div>
  )
}
