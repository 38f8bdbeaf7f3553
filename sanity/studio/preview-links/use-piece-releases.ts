import {useLakeQuery, type Answer} from '../use-lake-query'

/** A release that is not published yet. */
export interface PieceRelease {
  name: string
  title: string
}

interface Found {
  versions: string[]
  releases: {_id: string; title: string | null}[]
}

const query = `{
  "versions": *[sanity::versionOf($piece)]._id,
  "releases": *[_type == "system.release" && state in ["active", "scheduled", "scheduling"]]{
    _id, "title": metadata.title
  }
}`

/** The releases that hold a version of a piece, by its published id. */
export function usePieceReleases(piece: string): Answer<PieceRelease[]> {
  const answer = useLakeQuery<Found>(
    query,
    {piece},
    '_type == "system.release" || sanity::versionOf($piece)',
  )
  if (answer.state !== 'ready') return answer
  const {versions, releases} = answer.result
  return {
    state: 'ready',
    result: releases
      .map(({_id, title}) => ({
        name: _id.replace(/^_\.releases\./, ''),
        title: title || 'Untitled',
      }))
      .filter(({name}) => versions.includes(`versions.${name}.${piece}`)),
  }
}
