import { Trash2 } from 'lucide'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/language.ts'
import { useRemoving } from '../frame/removing.ts'

/** Takes a thing away, which can be undone, and goes back to its list. */
export function Remove({ id, to }: { id: string; to: string }) {
  const words = t().practices
  const removing = useRemoving()
  const remove = () => removing([{ do: 'remove', id }], words.removed, to)
  return (
    <div class="row no-print">
      <Button look="plain" icon={Trash2} onClick={remove}>
        {words.remove}
      </Button>
    </div>
  )
}
