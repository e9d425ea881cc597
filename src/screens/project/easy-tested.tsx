import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { holdsFor, isSaid } from '../../domain/surveys/easy-tested.ts'
import type { Thing } from '../../domain/thing.ts'
import { type Language, languageNames, languages } from '../../messages/languages.ts'
import { Button } from '../../ui/button.tsx'
import { isoDay } from '../../ui/dates.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { dayInWords, t } from '../../ui/language.ts'
import { apply } from '../editing/apply.ts'
import { easyTextsIn } from '../editing/tested.ts'
import { newId } from '../worker/new-id.ts'
import { useThings } from '../worker/things.ts'

/** By language whether readers have tested the easy version; until then it is not called easy language. */
export function EasyVersions({ project }: { project: Thing<'project'> }) {
  const words = t().settings.tested
  const said = useThings('easyTested')
  const telling = useSignal<Language | ''>('')
  if (!said) return null
  return (
    <fieldset class="field">
      <legend>{words.title}</legend>
      <p class="small soft">{words.hint}</p>
      <ul class="lines">
        {languages.map(language => (
          <li key={language}>
            <div class="line">
              <Standing said={said} language={language} project={project} onTell={() => (telling.value = language)} />
            </div>
          </li>
        ))}
      </ul>
      {telling.value && <Tell language={telling.value} project={project} onClose={() => (telling.value = '')} />}
    </fieldset>
  )
}

type Props = { readonly language: Language; readonly project: Thing<'project'> }

type StandingProps = Props & { readonly said: readonly Thing<'easyTested'>[]; readonly onTell: () => void }

function Standing({ said, language, project, onTell }: StandingProps) {
  const words = t().settings.tested
  const ours = said.filter(one => one.values.language === language && isSaid(one.values))
  const values = ours.at(-1)?.values
  const texts = useTexts(language)
  const changed = texts?.some(text => !ours.some(one => holdsFor(one.values, text)))
  const name = <span lang={language}>{languageNames[language]}</span>
  if (!values)
    return (
      <>
        <span class="main">
          {name}
          <small>{words.not}</small>
        </span>
        <Button label={`${words.tell} ${languageNames[language]}`} onClick={onTell}>
          {words.tell}
        </Button>
      </>
    )
  const takeBack = () =>
    apply(
      [
        ...ours.map(one => ({ do: 'remove', id: one.id }) as const),
        { do: 'edit', id: project.id, patch: { [`tested.${language}`]: null } },
      ],
      words.takenBack,
    )
  return (
    <>
      <span class="main">
        {name}
        <small>{words.by(values.who, dayInWords(new Date(`${values.on}T12:00:00`)))}</small>
        {changed && <small>{words.changed}</small>}
      </span>
      {changed && (
        <Button label={`${words.tell} ${languageNames[language]}`} onClick={onTell}>
          {words.tell}
        </Button>
      )}
      <Button label={`${words.takeBack} ${languageNames[language]}`} onClick={() => takeBack()}>
        {words.takeBack}
      </Button>
    </>
  )
}

/** The fingerprints of a language's easy texts as they stand now; nothing until they are known. */
function useTexts(language: Language): readonly string[] | null {
  const surveys = useThings('survey')
  const texts = useSignal<readonly string[] | null>(null)
  useEffect(() => {
    if (surveys)
      void easyTextsIn(
        language,
        surveys.map(one => one.values),
      ).then(found => (texts.value = found))
  }, [surveys, language])
  return texts.value
}

function Tell({ language, project, onClose }: Props & { onClose: () => void }) {
  const words = t().settings.tested
  const who = useSignal('')
  const on = useSignal(isoDay())
  const texts = useTexts(language)
  const said = { language, who: who.value.trim(), on: on.value, texts: texts ?? [] }
  const tell = async () => {
    const { who, on, texts } = said
    await apply(
      [
        { do: 'create', kind: 'easyTested', id: newId(), values: said },
        { do: 'edit', id: project.id, patch: { [`tested.${language}`]: { who, on, texts } } },
      ],
      t().settings.saved,
    )
    onClose()
  }
  return (
    <Dialog
      title={words.ask(t().work.languageNames[language])}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t().common.cancel}</Button>
          <Button look="filled" disabled={!isSaid(said) || !texts} onClick={() => tell()}>
            {t().common.save}
          </Button>
        </>
      }
    >
      <p>{words.text}</p>
      <p>{words.holds}</p>
      <Field label={words.who} hint={words.whoHint} value={who.value} onInput={text => (who.value = text)} />
      <Field label={words.on} type="date" value={on.value} onInput={day => (on.value = day)} />
    </Dialog>
  )
}
