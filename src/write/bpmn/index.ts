import { type Corpus, RoleIndex, rolesOf } from '../../corpus/index.ts'
import { drawingWords, processBpmn, processTitle } from '../../drawing/index.ts'
import type { Registry } from '../../model/index.ts'
import { pageOf, sourceOf } from '../addressed.ts'
import type { TextFile } from '../format.ts'

/** The procedures as BPMN 2.0, `diagrams/<service>/<act>/<process>.bpmn`: names that stay while ids do, and lanes that are called after their roles. */
export function* bpmnFiles(corpus: Corpus, registry: Registry): Generator<TextFile> {
  const roles = new RoleIndex(registry.roles)
  const roleId = (lane: string) =>
    rolesOf(lane)
      .map((wording) => roles.find(wording).id)
      .join('.')
  for (const part of sourceOf(corpus, registry).parts)
    for (const { process, id } of part.processes) {
      const names = { id: id.replace(/[/#]/g, '.'), url: pageOf(part, id), roleId }
      yield [`diagrams/${id.replace('#', '/')}.bpmn`, processBpmn(process, processTitle(drawingWords.ru, process), names)]
    }
}
