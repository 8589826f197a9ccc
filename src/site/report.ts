/**
 * How a reader reports a mistake: a letter or a form that already names the page, by its whole address or its path, and the data that it was made from;
 * null where nobody takes reports. `to`: an e-mail address or the address of a form, which gets them as `page` and `version`.
 */
export function reportLink(to: string, { page, version, subject }: { page: string; version: string; subject: string }): string | null {
  if (to === '') return null
  if (!/^https?:/.test(to)) return spaced(`mailto:${to}?${new URLSearchParams({ subject, body: `${page}\n${version}\n\n` })}`)
  const form = new URL(to)
  form.searchParams.set('page', page)
  form.searchParams.set('version', version)
  return form.href
}

/** The same report of one place of the page: its address gets the place. */
export function reportOf(link: string, page: string, place: string): string {
  const url = new URL(link)
  for (const [name, value] of [...url.searchParams]) if (name !== 'subject') url.searchParams.set(name, value.replace(page, page + place))
  return url.protocol === 'mailto:' ? spaced(url.href) : url.href
}

/** Programs for letters show a «+» as it is. */
const spaced = (address: string) => address.replaceAll('+', '%20')
