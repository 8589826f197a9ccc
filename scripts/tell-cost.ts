/** Loaded before a script that `npm run bench` measures: at its end it writes what it cost to the file that ATLAS_COST names. */
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeFileSync(process.env.ATLAS_COST ?? '', JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }))
})
