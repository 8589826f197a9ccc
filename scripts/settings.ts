/** What the environment says of the site that is built and served. */
export interface Settings {
  /** Where the site stands on its host: `/` or `/atlas/`. */
  base: string
  /** The public address that canonical links name; undefined where none is claimed. */
  site: string | undefined
  /** Where readers report a mistake: an e-mail address or the address of a form; undefined where nobody takes reports. */
  report: string | undefined
  /** The port of the preview server; the next free one is taken where it is in use. */
  port: number
}

/** A setting that can't be used; the message says which and what it should be. */
export class WrongSetting extends Error {}

/**
 * Reads ATLAS_BASE, ATLAS_SITE, ATLAS_REPORT and PORT. A base path may be written `atlas`, `/atlas` or `/atlas/`. Throws `WrongSetting` (in Russian),
 * so that a slip is told before anything is built.
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const { ATLAS_BASE, ATLAS_SITE, ATLAS_REPORT, PORT } = environment
  const path = (ATLAS_BASE ?? '').replace(/^\/+|\/+$/g, '')
  if (!/^(?:[\w.~-]+(?:\/[\w.~-]+)*)?$/.test(path) || path.split('/').some((part) => /^\.+$/.test(part)))
    throw new WrongSetting(`ATLAS_BASE=${ATLAS_BASE}: нужен путь из латинских букв, цифр, «-», «_», «.», например /atlas/.`)
  const site = ATLAS_SITE === '' ? undefined : ATLAS_SITE
  if (site !== undefined && !/^https?:$/.test(URL.parse(site)?.protocol ?? ''))
    throw new WrongSetting(`ATLAS_SITE=${site}: нужен полный адрес сайта, например https://example.org.`)
  const report = ATLAS_REPORT === '' ? undefined : ATLAS_REPORT
  if (report !== undefined && !/^[^\s@?&]+@[^\s@?&]+$/.test(report) && !/^https?:$/.test(URL.parse(report)?.protocol ?? ''))
    throw new WrongSetting(`ATLAS_REPORT=${report}: нужна электронная почта или адрес формы, например atlas@example.org.`)
  const port = PORT === undefined || PORT === '' ? 4321 : Number(PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new WrongSetting(`PORT=${PORT}: нужно целое число от 0 до 65535.`)
  return { base: path === '' ? '/' : `/${path}/`, site, report, port }
}

/** The settings of this process; a wrong one ends it with its message and exit code 1. */
export function settingsOrExit(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
