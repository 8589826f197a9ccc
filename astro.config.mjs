import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { settingsOrExit } from './scripts/settings.ts'
import { compressed } from './src/site/build/compressed.ts'
import { downloads } from './src/site/build/downloads.ts'
import { kazakhPages } from './src/site/build/languages.ts'
import { live } from './src/site/build/live.ts'
import { modulePreloads } from './src/site/build/module-preloads.ts'
import { plainImports } from './src/site/build/plain-imports.ts'
import { searchIndex } from './src/site/build/search-index.ts'
import { sitemaps } from './src/site/build/sitemap.ts'
import { twins } from './src/site/build/twins.ts'

const { base, site, report } = settingsOrExit()

export default defineConfig({
  // The public address, which canonical links then name, and the folder under which a host serves the site (`/atlas/`).
  site,
  base,
  srcDir: './src/site',
  outDir: process.env.ATLAS_DIST ?? 'dist',
  trailingSlash: 'always',
  // Which language a page speaks is read from its address.
  i18n: { locales: ['ru', 'kk'], defaultLocale: 'ru' },
  build: { inlineStylesheets: 'never' },
  // The whole site has one stylesheet, so that a second page asks for none.
  vite: {
    plugins: [plainImports()],
    define: { 'import.meta.env.ATLAS_REPORT': JSON.stringify(report ?? '') },
    build: {
      cssCodeSplit: false,
      // A face in the stylesheet would be loaded by pages that have no use for it; a script in a page is forbidden by its own policy.
      assetsInlineLimit: 0,
      // Astro marks each page's module with a directive that only Astro itself reads.
      rolldownOptions: { onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log) },
    },
  },
  // The text of an act is shown as it is: no typographer, no Markdown extensions.
  integrations: [
    mdx({ processor: satteri({ features: { gfm: false, smartPunctuation: false } }) }),
    kazakhPages(),
    downloads(),
    searchIndex(),
    modulePreloads(),
    twins(),
    sitemaps({ site, base }),
    compressed(),
    live(),
  ],
})
