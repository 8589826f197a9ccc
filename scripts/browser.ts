import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import puppeteer, { type Browser as Firefox } from 'puppeteer-core'

const installedBrowsers = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const installedFirefoxes = [
  process.env.FIREFOX_PATH ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

const findInstalled = () => [...installedBrowsers, chromium.executablePath()].find((path) => path !== '' && existsSync(path))

/**
 * Path of a Chromium or Chrome for the browser tests; installs one where none is found: Debian's package as root, else playwright's own build.
 * Throws with what to do where neither works.
 */
export function browserPath(): string {
  const found = findInstalled()
  if (found) return found
  if (mayInstall()) {
    console.error('Installing Chromium for the browser tests (apt-get)…')
    installPackage('chromium')
  } else {
    console.error('Installing Chromium for the browser tests (playwright)…')
    try {
      execFileSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { stdio: ['ignore', 2, 2] })
    } catch {
      // The message below says what to do.
    }
  }
  const path = findInstalled()
  if (path) return path
  throw new Error('The browser tests need Chromium or Chrome: install one, or set CHROME_PATH to its program, and run npm test again.')
}

const mayInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0

function installPackage(name: string): void {
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2] })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { stdio: ['ignore', 2, 2] })
}

/** Path of a Firefox, null where none is found. */
export const firefoxPath = (): string | null => installedFirefoxes.find((path) => path !== '' && existsSync(path)) ?? null

/** Installs Debian's Firefox where none is found and that may be done; whoever has none after it goes without the tests in Firefox. */
export function installFirefox(): void {
  if (firefoxPath() || !mayInstall()) return
  console.error('Installing Firefox for the browser tests (apt-get)…')
  installPackage('firefox-esr')
}

/** A headless Firefox, driven by WebDriver BiDi; `preferences`: what `about:config` would say. */
export function launchFirefox(path: string, preferences: Record<string, boolean>): Promise<Firefox> {
  return puppeteer.launch({ browser: 'firefox', executablePath: path, extraPrefsFirefox: preferences, timeout: 60_000 })
}

/** A headless browser that makes no request of its own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
