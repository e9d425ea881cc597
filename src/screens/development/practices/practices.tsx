import './practices.css'
import { useSignal } from '@preact/signals'
import { Plus } from 'lucide'
import { useLocation } from 'preact-iso/router'
import { Button } from '../../../ui/button.tsx'
import { t } from '../../../ui/language.ts'
import { PrintButton } from '../../../ui/print-button.tsx'
import { Screen } from '../../frame/screen.tsx'
import { useRoute } from '../../frame/use-route.ts'
import { useGroup } from '../../worker/group.ts'
import { useThings } from '../../worker/things.ts'
import { PracticeList } from './list.tsx'
import { NewPractice } from './new-practice.tsx'

/** The ways of working of the open group, each where it has come to; `?from` makes one of a finding. */
export function Practices() {
  const words = t().practices
  const zone = useGroup()?.zone
  const any = useThings('practice', {}, zone)?.length
  const { query } = useLocation()
  const route = useRoute()
  const from = query['from'] ?? ''
  const adding = useSignal(from !== '')
  const close = () => {
    adding.value = false
    if (from) route('/practices', true)
  }
  return (
    <Screen title={words.title} lead={words.lead} back="/development">
      {zone !== undefined && (
        <div class="page practices">
          <div class="row">
            <Button look="filled" icon={Plus} onClick={() => (adding.value = true)}>
              {words.new}
            </Button>
            {any ? <PrintButton /> : null}
          </div>
          <PracticeList zone={zone} />
          {adding.value && <NewPractice zone={zone} from={from} onClose={close} />}
        </div>
      )}
    </Screen>
  )
}
