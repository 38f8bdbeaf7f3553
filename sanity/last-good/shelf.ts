/** Where texts lie under names. A text is there whole or not at all. */
export interface Shelf {
  /** For a person who looks for it. */
  place: string
  /** Oldest first. */
  names(): Promise<string[]>
  read(name: string): Promise<string | undefined>
  has(name: string): Promise<boolean>
  /** Never twice at a time for one name. */
  write(name: string, text: string): Promise<void>
  remove(name: string): Promise<void>
  /** Afterwards a power cut brings nothing back that was overwritten or removed. */
  settle(): Promise<void>
}

/** Forgets everything with the process. */
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
