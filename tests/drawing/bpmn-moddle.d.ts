/** The part of bpmn-moddle 10 that writing needs; the package ships no types of its own. */
declare module 'bpmn-moddle' {
  export interface ModdleElement {
    get(name: string): unknown
    set(name: string, value: unknown): void
  }
  export class BpmnModdle {
    constructor(packages?: Record<string, object>)
    create(type: string, properties: object): ModdleElement
    fromXML(xml: string): Promise<{ rootElement: ModdleElement; warnings: { message: string }[] }>
  }
}

/** How bpmn-moddle itself writes; its own `toXML` only wraps this in a promise. */
declare module 'moddle-xml' {
  export class Writer {
    constructor(options: { format: boolean })
    toXML(element: import('bpmn-moddle').ModdleElement): string
  }
}
