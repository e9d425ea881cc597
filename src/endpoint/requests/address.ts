const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/, '').toLowerCase()

/** The /64 network of an IPv6 address: whoever has one address of it has all of them. */
function network(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const front = head.split(':').filter(Boolean)
  const back = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length)
  const groups = [...front, ...Array<string>(zeros).fill('0'), ...back]
  return `${groups
    .slice(0, 4)
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

/**
 * The address a request is counted for: the peer's, or what the configured proxy puts into X-Forwarded-For. Anybody
 * else can write that header herself.
 */
export function callerOf(of: { peer: string; forwarded?: string | undefined; proxy?: string | undefined }): string {
  const peer = plain(of.peer)
  const trusted = (of.proxy ?? '').split(',').map(one => plain(one.trim()))
  const told = trusted.includes(peer) ? of.forwarded?.split(',').at(-1)?.trim() : undefined
  return network(plain(told || peer))
}
