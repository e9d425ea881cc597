import { signal, useSignal } from '@preact/signals'
import { Plus, Undo2 } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { CauseOutline, OutlineTree } from '../../../domain/findings/cause-outline.ts'
import { newFinding } from '../../../domain/findings/finding.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField, Tick } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { keep } from '../../editing/saving.ts'
import { Screen } from '../../frame/screen.tsx'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { useView } from '../../worker/things.ts'
import { AddCause } from './add-cause.tsx'
import { lastAct } from './do-act.ts'
import { Rows } from './rows.tsx'

const reachable = signal(true)

/** The problem on top, its areas as a numbered list, and what lies deeper as an outline. */
export function Causes() {
  const words = t().findings.causes
  const outline = useView('causes', { reachable: reachable.value })
  useEffect(() => {
    lastAct.value = null
  }, [])
  return (
    <Screen title={words.title} back="/findings">
      {outline && (
        <div class="causes">
          <Head outline={outline} />
          {outline.trees.length === 0 && <NoProblem />}
          {outline.trees.map(tree => (
            <Tree key={tree.problem.id} tree={tree} outline={outline} />
          ))}
          {outline.unplaced.length > 0 && (
            <section class="band">
              <h2 class="label">{words.unplaced}</h2>
              <Rows nodes={outline.unplaced} tree={null} parent={null} outline={outline} />
            </section>
          )}
          {outline.trees.length > 0 && <p class="small soft band keys">{words.keys}</p>}
        </div>
      )}
    </Screen>
  )
}

function Head({ outline }: { outline: CauseOutline }) {
  const words = t().findings.board
  const undo = lastAct.value
  return (
    <div class="row causehead no-print">
      {outline.outside > 0 && (
        <Tick
          label={
            <>
              {words.reachable} <small class="soft">{words.outside(outline.outside)}</small>
            </>
          }
          checked={reachable.value}
          onChange={on => (reachable.value = on)}
        />
      )}
      {undo && (
        <Button look="plain" icon={Undo2} onClick={undo.run}>
          {undo.name}
        </Button>
      )}
    </div>
  )
}

function Tree({ tree, outline }: { tree: OutlineTree; outline: CauseOutline }) {
  const words = t().findings.causes
  const adding = useSignal(false)
  const { id, statement } = tree.problem
  return (
    <section class="tree">
      <p class="label">{words.problem}</p>
      <h2 class="problem">
        <a href={`/findings/${id}`}>{statement}</a>
      </h2>
      <h3>
        {words.areas} <span class="small soft">{words.areaCount(tree.areas.length)}</span>
      </h3>
      {tree.areas.length === 0 && <p class="soft">{words.noAreas}</p>}
      <Rows
        nodes={tree.areas.map(area => area.node)}
        places={tree.areas.map(area => area.place)}
        tree={tree}
        parent={null}
        outline={outline}
      />
      <Button look="plain" icon={Plus} onClick={() => (adding.value = true)}>
        {words.addArea}
      </Button>
      {tree.others.length > 0 && (
        <>
          <h3 class="label">{words.others}</h3>
          <Rows nodes={tree.others} tree={tree} parent={null} outline={outline} />
        </>
      )}
      {adding.value && <AddCause under={{ id, statement }} area onClose={() => (adding.value = false)} />}
    </section>
  )
}

function NoProblem() {
  const words = t().findings
  const text = useSignal('')
  const add = () =>
    keep(() => api().create('finding', newFinding({ kind: 'problem', statement: text.value.trim() }), newId()))
  return (
    <div class="stack page">
      <p class="soft">{words.causes.noProblem}</p>
      <TextField label={words.causes.problem} value={text.value} onInput={value => (text.value = value)} rows={2} />
      <Button look="filled" disabled={text.value.trim() === ''} onClick={() => add()}>
        {words.causes.addProblem}
      </Button>
    </div>
  )
}
