/** The part of bpmn-moddle 10 that writing needs; the package ships no types of its own. */
declare module 'bpmn-moddle' {
  export interface ModdleElement {
    get(name: string): unknown
    set(name: string, value: unknown): void
  }
  export class BpmnModdle {
    create(type: string, properties: object): ModdleElement
    toXML(element: ModdleElement, options?: { format?: boolean }): Promise<{ xml: string }>
    fromXML(xml: string): Promise<{ rootElement: ModdleElement; warnings: { message: string }[] }>
  }
}
