import type { Words } from '../ru/index.ts'
import { about } from './about.ts'
import { accessibility } from './accessibility.ts'
import { act } from './act.ts'
import { comparison } from './comparison.ts'
import { data } from './data.ts'
import { frame } from './frame.ts'
import { lists } from './lists.ts'
import { regulation } from './regulation.ts'
import { service } from './service.ts'
import { state } from './state.ts'

export const kazakh: Words = { about, accessibility, act, comparison, data, frame, lists, regulation, service, state }
