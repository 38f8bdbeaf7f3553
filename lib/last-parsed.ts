/** Parses JSON, and returns the same object for the same text as long as no other came between. */
export class LastParsed<Value> {
  readonly #last = new Map<string, {text: string; value: Value}>()

  /** @param name says what the text is: of each, the last one is remembered */
  parse(name: string, text: string): Value {
    const last = this.#last.get(name)
    if (last?.text === text) return last.value
    const value: Value = JSON.parse(text)
    this.#last.set(name, {text, value})
    return value
  }
}
