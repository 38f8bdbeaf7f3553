import {useEffect, useState} from 'react'
import {useGrantsStore} from 'sanity'

/**
 * Whether the user's role may create or change such a document; true until the lake has told, which
 * refuses what may not be done as well.
 */
export function useMay(permission: 'create' | 'update', _id: string, _type: string): boolean {
  const grants = useGrantsStore()
  const [may, setMay] = useState(true)
  useEffect(() => {
    const told = grants.checkDocumentPermission(permission, {_id, _type}).subscribe({
      next: ({granted}) => setMay(granted),
      error: () => undefined,
    })
    return () => told.unsubscribe()
  }, [grants, permission, _id, _type])
  return may
}
