import type {TestLake} from 'local-lake/testing/test-lake'
import {clientFactory} from '@/sanity/studio/client'
import {LakeConnection} from '@/sanity/studio/connection/lake-connection'

/** A client of the Studio for a lake, and what it knows of the way there. */
export function openStudio(lake: TestLake) {
  const {projectId, dataset, token} = lake.client('editor').config()
  const environment = {
    projectId: projectId ?? '',
    dataset: dataset ?? '',
    apiHost: lake.url,
    streamOrigins: [],
  }
  const connection = new LakeConnection(lake.url)
  const open = clientFactory(environment, connection)
  return {
    connection,
    studio: open({projectId, dataset, token, apiVersion: '2026-11-01', useCdn: false}),
  }
}
