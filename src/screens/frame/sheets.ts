/** Sheets of styles that could not be fetched. */
const failed = new Set<HTMLLinkElement>()

/** To be called once: notes sheets that do not come. Whoever asked for one is told so, but it is asked for only once. */
export function watchSheets(): void {
  const note = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target)
  }
  addEventListener('error', note, { capture: true })
}

/** Asks anew for the sheets that did not come; rejects while one still does not. */
export async function sheetsCome(): Promise<void> {
  await Promise.all([...failed].map(again))
}

function again(link: HTMLLinkElement): Promise<void> {
  failed.delete(link)
  const next = link.cloneNode() as HTMLLinkElement
  return new Promise((resolve, reject) => {
    next.addEventListener('load', () => resolve())
    next.addEventListener('error', () => reject(new Error('a sheet did not come')))
    link.replaceWith(next)
  })
}
