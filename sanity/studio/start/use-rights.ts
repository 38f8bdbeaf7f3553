import {useEffect, useState} from 'react'
import {combineLatest, map} from 'rxjs'
import {useGrantsStore} from 'sanity'

/** What the user's role allows. */
export interface Rights {
  mayWrite: boolean
  mayPublish: boolean
}

/** The user's rights to write and publish pieces; all of them until the lake has told. */
export function useRights(): Rights {
  const grants = useGrantsStore()
  const [rights, setRights] = useState<Rights>({mayWrite: true, mayPublish: true})
  useEffect(() => {
    const mayCreate = (_id: string) =>
      grants
        .checkDocumentPermission('create', {_id, _type: 'caseStudy'})
        .pipe(map(({granted}) => granted))
    const told = combineLatest([mayCreate('drafts.begun'), mayCreate('begun')]).subscribe({
      next: ([mayWrite, mayPublish]) =>
        setRights((before) =>
          before.mayWrite === mayWrite && before.mayPublish === mayPublish
            ? before
            : {mayWrite, mayPublish},
        ),
      // What may not be done is refused by the lake as well.
      error: () => undefined,
    })
    return () => told.unsubscribe()
  }, [grants])
  return rights
}
