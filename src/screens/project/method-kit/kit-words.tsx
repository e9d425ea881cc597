import { type KitPart, kitParts, type MethodKit } from '../../../domain/method-kit/kit.ts'
import { linesOfKit } from '../../../domain/method-kit/lines-of-kit.ts'
import { k } from './words.ts'

/** Every word of a kit, to be read before it leaves or comes in. */
export function KitWords({ kit, title }: { kit: MethodKit; title: string }) {
  const words = k()
  const lines = linesOfKit(kit)
  return (
    <details class="fold">
      <summary>{title}</summary>
      <div class="stack kit-words">
        {kitParts
          .filter(part => lines[part].length > 0)
          .map(part => (
            <section key={part}>
              <h3 class="label">{words.parts[part as KitPart]}</h3>
              <ul>
                {lines[part].map((line, at) => (
                  <li key={at}>{line}</li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </details>
  )
}
