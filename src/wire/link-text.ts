/** One sign as an address writes it: its bytes in UTF-8, each as `%` and two hex figures. */
const escaped =
  /%[0-7][0-9A-F]|%[CD][0-9A-F]%[89AB][0-9A-F]|%E[0-9A-F](?:%[89AB][0-9A-F]){2}|%F[0-7](?:%[89AB][0-9A-F]){3}/gi

/** What is no sign stays as it stands: a link that was cut in the middle of one is still looked at. */
function signOf(bytes: string): string {
  try {
    return decodeURIComponent(bytes)
  } catch {
    return bytes
  }
}

/**
 * What somebody opened or pasted, as the link it was before a mail program, a chat, a keyboard or the browser's own
 * address line changed it: signs written as `%23` or `%E2%80%8B`, soft line ends, invisible signs, and dashes that were
 * made of hyphens.
 */
export const linkText = (text: string): string =>
  text
    .replace(/%(?:25)+(?=[0-9A-F]{2})/gi, '%')
    .replace(/&#(35|x23);/gi, '#')
    .replace(escaped, signOf)
    .replace(/=\r?\n|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/\u2014/g, '--')
