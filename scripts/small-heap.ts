/** Imported first by what builds a corpus: most of what a text needs is gone with it, so a small nursery and a heap that is swept early take half the memory and a tenth more time. */
import { setFlagsFromString } from 'node:v8'

setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=40')
