import type {Call} from './call.ts'

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One endpoint. `path` is without version and in find-my-way's notation. */
export interface Route {
  methods: readonly Method[]
  path: string
  answer: (call: Call) => void | Promise<void>
}
