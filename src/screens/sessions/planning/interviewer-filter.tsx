import { Select } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { here } from '../../worker/things.ts'
import { useAble } from './able.ts'
import { picked, shownInterviewer } from './picked-sessions.ts'

/** Whose sessions are shown: everybody's, one's own, or one interviewer's. */
export function InterviewerFilter() {
  const words = t().sessions
  const able = useAble()
  const me = here.value?.person ?? ''
  if (able.length < 2) return null
  const others = able.filter(one => one.person !== me).map(one => [one.person, one.name] as const)
  return (
    <div class="whose">
      <Select
        label={words.whose}
        value={shownInterviewer.value}
        options={[['', words.everybody], [me, words.mine], ...others]}
        onInput={person => {
          shownInterviewer.value = person
          if (picked.value) picked.value = new Set()
        }}
      />
    </div>
  )
}
