import { m } from './words.ts'

/** What has happened to a map since it was kept, a sentence each. */
export const SinceList = ({ said }: { said: readonly string[] }) => (
  <section class="band">
    <h2 class="label">{m().since}</h2>
    {said.length === 0 && <p class="soft">{m().sinceNothing}</p>}
    <ul class="points">
      {said.map((sentence, n) => (
        <li key={n.toString()}>{sentence}</li>
      ))}
    </ul>
  </section>
)
