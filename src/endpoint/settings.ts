/**
 * The setting ORIGIN as an origin, without a slash at its end; empty when it is not set. Throws a sentence for the
 * operator when it is something else, for it stands in every invitation, link and QR code.
 */
export function readOrigin(setting: string | undefined): string {
  const text = setting?.trim() ?? ''
  if (text === '') return ''
  const example = 'Give it as https://office.example, with nothing after the name or the port.'
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new Error(`ORIGIN=${setting} is no address of a server. ${example}`)
  if (url.pathname !== '/' || url.search || url.hash || /[?#]$/.test(text) || /\s/.test(text))
    throw new Error(`ORIGIN=${setting} holds more than the address of the server. ${example}`)
  return url.origin
}

/** A setting that is a port, 0 for any that is free. Throws a sentence for the operator otherwise. */
export function readPort(name: string, setting: string): number {
  const value = Number(setting)
  if (!/^\d+$/.test(setting.trim()) || value > 65_535) throw new Error(`${name}=${setting} is no port: 0 to 65535.`)
  return value
}

/** A setting that is a number above 0; undefined when it is not set. Throws a sentence for the operator otherwise. */
export function readNumber(name: string, setting: string | undefined): number | undefined {
  if (!setting?.trim()) return undefined
  const value = Number(setting)
  if (!Number.isFinite(value) || value <= 0) throw new Error(`${name}=${setting} is no number above 0.`)
  return value
}
