import {connection} from 'next/server'
import {indexNowKey} from '@/lib/index-now'
import {missing} from '../missing-file'

/** The key by which search engines know that a notice is ours; without one, nothing. */
export async function GET() {
  // Set where the site runs, not where it was built.
  await connection()
  const key = indexNowKey(process.env.INDEXNOW_KEY)
  return key
    ? new Response(key, {headers: {'content-type': 'text/plain; charset=utf-8'}})
    : missing(['indexnow.txt'])
}
