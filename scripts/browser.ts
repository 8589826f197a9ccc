import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

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

const findInstalled = () => [...installedBrowsers, chromium.executablePath()].find((path) => path !== '' && existsSync(path))

/**
 * Path of a Chromium or Chrome for the browser tests; installs one where none is found: Debian's package as root, else playwright's own build.
 * Throws with what to do where neither works.
 */
export function browserPath(): string {
  const found = findInstalled()
  if (found) return found
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.error('Installing Chromium for the browser tests (apt-get)…')
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2] })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 2, 2] })
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
