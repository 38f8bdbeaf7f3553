import {clientOf, startTestLake} from '../../testing/test-lake.ts'

type Answer = {result: unknown} | {refused: string}

/** A lake over HTTP with the real client, for suites that bring their own datasets. */
export async function openOverHttp() {
  const lake = await startTestLake({projectId: 'groq-test-suite'})
  const token = lake.accounts.createToken('administrator', 'conformance')
  let made = 0
  return {
    stop: lake.stop,
    /** Creates and fills a dataset; `refused` is the API's reason for refusing the documents. */
    async fill(documents: readonly object[]) {
      made += 1
      const name = `suite-${made}`
      const client = clientOf(lake.url, token).withConfig({
        projectId: 'groq-test-suite',
        dataset: name,
        perspective: 'raw',
      })
      await client.datasets.create(name, {aclMode: 'public'})
      // Some references in the suite are dangling on purpose.
      const create = documents.map((document) => ({create: asStored(document)}))
      const refused = await client.mutate(create, {returnDocuments: false}).then(
        () => undefined,
        (error: unknown) => messageOf(error),
      )
      return {
        refused,
        ask: (query: string, params: Record<string, unknown>): Promise<Answer> =>
          client.fetch(query, params).then(
            (result: unknown) => ({result}),
            (error: unknown) => ({refused: messageOf(error)}),
          ),
        drop: () => client.datasets.delete(name),
      }
    },
  }
}

/** The type given to documents without one, which the API does not accept. */
export const stoodIn = 'untyped.of.the.suite'

function asStored(document: object) {
  return {_type: stoodIn, ...document}
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
