import './word-chips.css'
import { useSignal } from '@preact/signals'
import { BookOpenText } from 'lucide'
import type { Thing } from '../../domain/thing.ts'
import { wordsIn } from '../../domain/together/word.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { inMyLanguage } from '../../ui/texts.ts'
import { useThings } from '../worker/things.ts'
import { AgreedWord } from './agreed-word.tsx'

/** The agreed words that stand in a text, each to be pressed; absent when there are none. Words not agreed on are nobody's yet. */
export function WordChips({ text }: { text: string }) {
  const { words } = t()
  const all = (useThings('definition', {}) ?? []).filter(one => one.values.agreedOn !== '')
  const open = useSignal('')
  const ids = new Set(wordsIn(text, all).map(one => one.id))
  const found = all.filter(one => ids.has(one.id))
  if (found.length === 0) return null
  const opened = found.find(one => one.id === open.value)
  return (
    <p class="word-chips">
      <span class="hidden">{words.here}</span>
      {found.map(one => (
        <button type="button" class="chip" key={one.id} onClick={() => (open.value = one.id)}>
          <Icon of={BookOpenText} size={18} />
          {inMyLanguage(one.values.term)}
        </button>
      ))}
      {opened && <Meaning word={opened} onClose={() => (open.value = '')} />}
    </p>
  )
}

function Meaning({ word, onClose }: { word: Thing<'definition'>; onClose: () => void }) {
  const { words, common } = t()
  return (
    <Dialog
      title={words.means(inMyLanguage(word.values.term))}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <AgreedWord word={word} />
      <p>
        <a href={`/words/${word.id}`} onClick={onClose}>
          {words.toWord}
        </a>
      </p>
    </Dialog>
  )
}
