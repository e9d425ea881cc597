import { areaStanding, type CauseNode, type CauseTree } from '../../domain/findings/cause-tree.ts'
import { Gradually } from '../../ui/gradually.tsx'
import { t } from '../../ui/language.ts'
import { Known, Statement } from './known.tsx'

/** The problem, the cause areas we have evidence for with what lies deeper, and by name all we have none for yet. */
export function Causes({ trees }: { trees: readonly CauseTree[] }) {
  const words = t().situation
  return (
    <div id="causes">
      {trees.length === 0 && (
        <section>
          <h2 tabIndex={-1}>{words.problem}</h2>
          <p class="soft">{words.noProblem}</p>
        </section>
      )}
      <Gradually parts={trees.map(tree => <Tree key={tree.problem.id} tree={tree} />)} />
      <p class="no-print">
        <a class="button" href="/causes">
          {trees.length === 0 ? words.writeProblem : words.deeper}
        </a>
      </p>
    </div>
  )
}

type Numbered = { readonly node: CauseNode; readonly place: number }

function Tree({ tree }: { tree: CauseTree }) {
  const words = t().situation
  const numbered = tree.areas.map((node, index): Numbered => ({ node, place: index + 1 }))
  const evident = numbered.filter(({ node }) => areaStanding(node) === 'evident')
  const without = numbered.filter(({ node }) => areaStanding(node) === 'no_evidence')
  return (
    <>
      <section class="problem">
        <h2 class="label" tabIndex={-1}>
          {words.problem}
        </h2>
        <p class="h1">
          <Statement row={tree.problem} />
        </p>
      </section>
      <section>
        <h2>
          {words.evident} {tree.areas.length > 0 && <small>{words.areasOf(evident.length, tree.areas.length)}</small>}
        </h2>
        {evident.length === 0 && <p class="soft">{words.nothingOf}</p>}
        <ol class="areas">
          <Gradually
            parts={evident.map(({ node, place }) => (
              <li key={node.row.id}>
                <Line node={node} place={place} />
                <Below nodes={node.causes} />
              </li>
            ))}
          />
        </ol>
      </section>
      {without.length > 0 && (
        <section>
          <h2>
            {words.noEvidence} <small>{words.areas(without.length)}</small>
          </h2>
          <ol class="named">
            {without.map(({ node, place }) => (
              <li key={node.row.id}>
                <span class="place">{place}</span>
                <Statement row={node.row} />
              </li>
            ))}
          </ol>
          {without.some(({ node }) => node.row.invented) && <p class="small soft">{words.invented}</p>}
        </section>
      )}
    </>
  )
}

function Line({ node, place }: { node: CauseNode; place?: number }) {
  return (
    <div class="line">
      {place !== undefined && <span class="place">{place}</span>}
      <Statement row={node.row} />
      <Known row={node.row} whole={node.whole} />
    </div>
  )
}

/** Deeper causes, to any depth; a circle ends where it closes. */
function Below({ nodes }: { nodes: readonly CauseNode[] }) {
  if (nodes.length === 0) return null
  return (
    <ul class="below">
      {nodes.map(node => (
        <li key={`${node.link}${node.row.id}`}>
          <Line node={node} />
          <Below nodes={node.causes} />
        </li>
      ))}
    </ul>
  )
}
