/** Keeps visited pages for hours without a network, where the browser can; `root`: the start of the site. */
export function keepVisitedPages(root: string): void {
  if (!('serviceWorker' in navigator)) return
  addEventListener('load', () => void navigator.serviceWorker.register(`${root}sw.js`).catch(() => {}))
}
