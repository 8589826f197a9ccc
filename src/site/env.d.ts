/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The regulation of the page, for the components of its text. */
    regulation: import('../model/index.ts').Regulation
    /** Anchor of each process on the page, by its id. */
    processAnchors: Map<string, string>
    /** How often each drawing stood on the page so far, by its file. */
    shownDrawings: Map<string, number>
  }
}
