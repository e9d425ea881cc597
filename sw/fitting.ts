const scriptOf = (page: string): string | undefined => /<script type="module"[^>]* src="([^"]+)"/.exec(page)?.[1]

/**
 * Keeps what was not asked for out of the store, for a piece of which the installation fails then, as for one that is
 * missing: a proxy's own page, sent with 200 for everything, would else stand where the app was. A page has to be the one
 * of this `list`, for its script is on it.
 */
export const fitting = (list: ReadonlyArray<{ readonly url: string }>) => ({
  cacheWillUpdate: async ({
    request,
    response,
  }: {
    request: Request
    response: Response
  }): Promise<Response | null> => {
    const isPage = new URL(request.url).pathname.endsWith('.html')
    const isHtml = /^text\/html\b/i.test(response.headers.get('content-type') ?? '')
    if (response.status !== 200 || response.redirected || isHtml !== isPage) return null
    if (!isPage) return response
    const script = scriptOf(await response.clone().text())
    return list.some(({ url }) => url === script) ? response : null
  },
})
