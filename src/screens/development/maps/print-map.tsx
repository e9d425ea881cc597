import { useSignal } from '@preact/signals'
import { Printer } from 'lucide'
import { Button } from '../../../ui/button.tsx'
import { Radios } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { m } from './words.ts'

/** Prints a map on the paper that is chosen. */
export function PrintMap() {
  const words = m()
  const size = useSignal<'a4' | 'a3'>('a4')
  const onPaper = () => {
    const { dataset } = document.documentElement
    dataset.paper = size.value
    addEventListener('afterprint', () => delete dataset.paper, { once: true })
    print()
  }
  return (
    <>
      <Radios
        legend={words.paper}
        value={size.value}
        options={[['a4', words.a4] as const, ['a3', words.a3] as const]}
        onInput={value => {
          size.value = value
        }}
      />
      <Button icon={Printer} onClick={onPaper}>
        {t().common.print}
      </Button>
    </>
  )
}
