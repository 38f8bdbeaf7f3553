import {format} from 'node:util'

// A test that prints fails, because nobody reads warnings. One that expects output mocks it first:
// `jest.spyOn(console, 'error').mockImplementation(() => {})`.
const noise: string[] = []

for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) {
  console[method] = (...words: unknown[]) => {
    noise.push(`console.${method}: ${format(...words)}`)
  }
}

const throwOnNoise = () => {
  const lines = noise.splice(0)
  if (lines.length > 0) throw new Error(`The test printed something:\n${lines.join('\n')}`)
}

afterEach(throwOnNoise)
afterAll(throwOnNoise)
