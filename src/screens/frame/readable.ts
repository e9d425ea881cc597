/** A mangled link, as a mail program makes it, has parts that no router can read: there they are letters like others. */
export function readable(path: string): string {
  try {
    // Its value is used: what builds the app leaves a bare call out.
    return decodeURIComponent(path) === '' ? '/' : path
  } catch {
    return path.replaceAll('%', '%25')
  }
}
