import {useEffect, useState} from 'react'
import {useGrantsStore} from 'sanity'

/**
 * Whether the user's role may create such a document; true until the lake has told, which refuses
 * what may not be done as well.
 */
export function useMayCreate(_id: string, _type: string): boolean {
  const grants = useGrantsStore()
  const [may, setMay] = useState(true)
  useEffect(() => {
    const told = grants.checkDocumentPermission('create', {_id, _type}).subscribe({
      next: ({granted}) => setMay(granted),
      error: () => undefined,
    })
    return () => told.unsubscribe()
  }, [grants, _id, _type])
  return may
}
