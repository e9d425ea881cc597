import { signal } from '@preact/signals'

const query = matchMedia('(max-width: 1023px)')

/** Whether the places stand in a bar at the foot, as on phones and on tablets held upright; one pane at a time. */
export const narrow = signal(query.matches)

query.addEventListener('change', () => {
  narrow.value = query.matches
})
