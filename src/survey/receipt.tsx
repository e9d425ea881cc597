import { useEffect, useRef, useState } from 'preact/hooks'
import type { Bytes } from '../crypto/bytes.ts'
import { toPaperCode } from '../crypto/code.ts'
import type { ReceiptWords } from '../messages/receipt.ts'

type Props = {
  readonly receipt: Bytes
  readonly words: ReceiptWords
  /** What the way to take an answer back is called. */
  readonly link: string
  readonly easy: boolean
  readonly lent: boolean
}

/** The code of the answer that was just given, for its respondent alone: it stands on this screen and nowhere else. */
export function Receipt({ receipt, words, link, easy, lent }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const code = toPaperCode(receipt)
  const told = easy ? words.easyCode : words.code
  return (
    <section class="rs-receipt">
      <h2 tabIndex={-1} ref={heading}>
        {words.codeTitle}
      </h2>
      <p class="rs-code" dir="ltr" translate={false}>
        {code.split(' ').map(group => (
          <span key={group}>{group} </span>
        ))}
      </p>
      {/* Copied on a lent device it would stay on it. */}
      {!lent && <Copy code={code} words={words} />}
      <ul>
        {[lent ? told.lent : told.own, told.how(link), ...told.keep].map(one => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  )
}

function Copy({ code, words }: Pick<Props, 'words'> & { readonly code: string }) {
  const [done, setDone] = useState<'copied' | 'notCopied'>()
  // The browser may refuse, or not know how.
  const copy = async () => navigator.clipboard.writeText(code)
  const press = () =>
    void copy().then(
      () => setDone('copied'),
      () => setDone('notCopied'),
    )
  return (
    <div class="rs-copy">
      <button type="button" class="rs-button" onClick={press}>
        {words.copy}
      </button>
      <span role="status">{done ? words[done] : ''}</span>
    </div>
  )
}
