import { byName } from '../../../domain/by-name.ts'
import { t } from '../../../ui/language.ts'
import { useThings } from '../../worker/things.ts'

type Props = { readonly chosen: readonly string[]; readonly onChange: (codes: readonly string[]) => void }

/** The codebook as chips: pressed ones are on. A colour always stands with its word. */
export function CodeChips({ chosen, onChange }: Props) {
  const codes = useThings('code')
  if (!codes || codes.length === 0) return null
  return (
    <fieldset class="codes">
      <legend class="small soft">{t().marking.codes}</legend>
      <div class="chips">
        {[...codes]
          .sort((a, b) => byName(a.values.name, b.values.name))
          .map(({ id, values }) => {
            const on = chosen.includes(id)
            return (
              <button
                key={id}
                type="button"
                aria-pressed={on}
                onClick={() => onChange(on ? chosen.filter(one => one !== id) : [...chosen, id])}
              >
                <span class="hue" data-hue={values.hue} aria-hidden="true" />
                {values.name}
              </button>
            )
          })}
      </div>
    </fieldset>
  )
}
