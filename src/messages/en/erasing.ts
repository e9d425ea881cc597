/** Words for erasing for good. */
export const erasing = {
  ask: (name: string) => `What is to be erased from ${name}? It cannot be brought back.`,
  whole: 'The whole session with everything in it',
  act: 'Erase',
  done: 'Erased.',
  truth: (day: string) =>
    `Gone from here now, from the server as soon as this device has signal, from other devices at their next contact, from backups by ${day}. Locked traces may stay on a device’s disk for a time.`,
  truthUnknown:
    'Gone from here now, from the server as soon as this device has signal, from other devices at their next contact, and from backups when those are cleared away. Locked traces may stay on a device’s disk for a time.',
}
