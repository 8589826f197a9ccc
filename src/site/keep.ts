/** Keeps visited pages for hours without a network, where the browser can; `root`: the start of the site. */
export function keepVisitedPages(root: string): void {
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  addEventListener('load', async () => {
    const wasKept = serviceWorker.controller !== null
    if (!(await serviceWorker.register(`${root}sw.js`).catch(() => null)) || wasKept) return
    // The first page came before the worker did.
    const files = performance.getEntriesByType('resource').map(({ name }) => name)
    const { active } = await serviceWorker.ready
    active?.postMessage([location.href, ...files.filter((name) => name.includes('/_astro/'))])
  })
}
