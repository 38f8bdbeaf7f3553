import {type Node, value} from './ast.ts'

// groq-js has no API for custom functions. But it reads fields of objects that a query creates, and
// a query may set such an object's prototype like any field. So a call is written {"__proto__":
// <ours>, "args": […]}.answer, and a getter of our prototype computes `answer`.
class OwnFunction {
  readonly run: (...args: unknown[]) => unknown
  declare readonly args: unknown[]

  constructor(run: (...args: unknown[]) => unknown) {
    this.run = run
  }

  /** groq-js calls this on the object before it reads a field. */
  hasOwnProperty(name: PropertyKey): boolean {
    return name === 'answer'
  }

  get answer(): unknown {
    return this.run(...this.args)
  }
}

/**
 * An expression whose value is what `run` returns for the arguments' values. These are plain JSON
 * except for times, paths and shapes; the result is used as it is.
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

export function isOwnCall(node: Node): boolean {
  if (node.type !== 'AccessAttribute' || node.base?.type !== 'Object') return false
  const [first] = node.base.attributes
  return (
    first?.type === 'ObjectAttributeValue' &&
    first.value.type === 'Value' &&
    first.value.value instanceof OwnFunction
  )
}
