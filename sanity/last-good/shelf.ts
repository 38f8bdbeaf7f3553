/** Storage of texts by name; writes are atomic. */
export interface Shelf {
  /** Location, for error messages. */
  place: string
  /** Names, the oldest first. */
  names(): Promise<string[]>
  read(name: string): Promise<string | undefined>
  has(name: string): Promise<boolean>
  /** Never called concurrently for one name. */
  write(name: string, text: string): Promise<void>
  remove(name: string): Promise<void>
  /** Makes overwrites and removals survive a power cut. */
  settle(): Promise<void>
}

/** A shelf in memory, lost with the process. */
export function memoryShelf(): Shelf {
  const texts = new Map<string, string>()
  return {
    place: 'memory',
    names: async () => [...texts.keys()],
    read: async (name) => texts.get(name),
    has: async (name) => texts.has(name),
    async write(name, text) {
      texts.delete(name)
      texts.set(name, text)
    },
    async remove(name) {
      texts.delete(name)
    },
    async settle() {},
  }
}
