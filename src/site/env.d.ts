/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Where readers report a mistake; empty where nobody takes reports. */
  readonly ATLAS_REPORT: string
}

declare namespace App {
  interface Locals {
    /** The regulation of the page, for the components of its text. */
    regulation: import('../model/index.ts').Regulation
    /** Its points and appendices by their anchors, with the raw lines that they were restored from. */
    rawParts: Map<string, import('./raw-parts.ts').RawPart>
    /** Ids of the processes that the page shows; they are its anchors. */
    shownProcesses: Set<string>
    /** How often each drawing stood on the page so far, by its file. */
    shownDrawings: Map<string, number>
  }
}
