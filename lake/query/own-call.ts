import {type Node, value} from './ast.ts'

// groq-js has no place for functions of ours. It does read the fields of objects that a query
// makes, though, and such an object may get its prototype, like any field, from the query. So a call
// is written {"__proto__": <ours>, "args": […]}.answer, and our prototype answers for the field.
class OwnFunction {
  readonly run: (...args: unknown[]) => unknown
  declare readonly args: unknown[]

  constructor(run: (...args: unknown[]) => unknown) {
    this.run = run
  }

  /** groq-js asks the object itself whether it has a field. */
  hasOwnProperty(name: PropertyKey): boolean {
    return name === 'answer'
  }

  get answer(): unknown {
    return this.run(...this.args)
  }
}

/**
 * An expression that gives what `run` answers for the values of the arguments. They come as plain
 * JSON but for times, paths and shapes; what is answered is taken as it is.
 */
export function ownCall(run: (...args: unknown[]) => unknown, ...args: Node[]): Node {
  const list: Node = {
    type: 'Array',
    elements: args.map((arg) => ({type: 'ArrayElement', value: arg, isSplat: false})),
  }
  return {
    type: 'AccessAttribute',
    name: 'answer',
    base: {
      type: 'Object',
      attributes: [
        {type: 'ObjectAttributeValue', name: '__proto__', value: value(new OwnFunction(run))},
        {type: 'ObjectAttributeValue', name: 'args', value: list},
      ],
    },
  }
}

/** Whether the expression is such a call: its answer is computed, whatever its arguments are. */
export function isOwnCall(node: Node): boolean {
  if (node.type !== 'AccessAttribute' || node.base?.type !== 'Object') return false
  const [first] = node.base.attributes
  return (
    first?.type === 'ObjectAttributeValue' &&
    first.value.type === 'Value' &&
    first.value.value instanceof OwnFunction
  )
}
