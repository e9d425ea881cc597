import { useState } from 'preact/hooks'
import { identityNumbers, masked } from '../domain/identity-number.ts'
import type { QuestionProps } from './question.tsx'
import { asked } from './texts.ts'

/** The most letters an answer in own words may have: several of them still fit under one seal. */
const most = 3000

/** Three lines for own words. When something looks like an identity number it offers to hide it; typing goes on. */
export function OpenText(props: QuestionProps & { label: string }) {
  const { value, onValue, words, language, label, allowed, onAllow, fit } = props
  const [full, setFull] = useState(false)
  const text = typeof value === 'string' ? value : ''
  const number = identityNumbers(text).find(one => !allowed?.has(one.text))?.text
  const rule = `${label}-rule`
  const said = asked(props.question, props).help === words.noNames
  return (
    <div class="rs-open">
      {!said && (
        <p class="rs-rule" id={rule}>
          {words.noNames}
        </p>
      )}
      <textarea
        rows={3}
        lang={language}
        dir="auto"
        autocomplete="off"
        aria-label={words.yourAnswer}
        aria-describedby={said ? undefined : rule}
        value={text}
        onInput={event => {
          const field = event.currentTarget
          const fits = (fit?.(field.value) ?? field.value).slice(0, most)
          setFull(fits.length < field.value.length || fits.length === most)
          if (fits !== field.value) field.value = fits
          onValue(fits || undefined)
        }}
      />
      {full && (
        <p class="rs-rule" role="alert">
          {words.full}
        </p>
      )}
      {number !== undefined && (
        <div class="rs-number" role="alert">
          <p>{words.number}</p>
          <button type="button" class="rs-button" onClick={() => onValue(masked(text, allowed))}>
            {words.hide}
          </button>
          <button type="button" class="rs-button plain" onClick={() => onAllow?.(number)}>
            {words.notNumber}
          </button>
        </div>
      )}
    </div>
  )
}
