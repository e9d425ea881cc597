import { useSignal } from '@preact/signals'
import { useBlobAddress } from '../../../ui/blob-address.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { t } from '../../../ui/language.ts'
import { besideWord } from '../../editing/guide-language.ts'
import type { ShownSource } from './preview.ts'

/** A picture in its place; pressed, as large as the window lets it. */
export function Picture({ name, source, blob, questions }: ShownSource) {
  const words = t().sources
  const large = useSignal(false)
  const address = useBlobAddress(blob)
  const question = questions.find(one => one.id === source.question)?.text ?? besideWord(questions)
  if (address === '') return null
  return (
    <>
      <button type="button" class="picture" aria-label={`${words.large}: ${name}`} onClick={() => (large.value = true)}>
        <img src={address} alt={`${name}. ${question}`} />
      </button>
      {large.value && (
        <Dialog
          title={name}
          onClose={() => (large.value = false)}
          actions={<Button onClick={() => (large.value = false)}>{t().common.close}</Button>}
        >
          <img class="picture-large" src={address} alt={`${name}. ${question}`} />
        </Dialog>
      )}
    </>
  )
}
