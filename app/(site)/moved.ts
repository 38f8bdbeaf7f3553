import {notFound, permanentRedirect, redirect} from 'next/navigation'
import {destinationOf} from '@/lib/redirects'
import {getRedirects} from '@/sanity/content'

/** For an address where nothing is: leads to where it went, or says that there is no page. */
export async function moved(path: string): Promise<never> {
  const destination = destinationOf(await getRedirects(), path)
  if (!destination) notFound()
  if (destination.permanent) permanentRedirect(destination.href)
  redirect(destination.href)
}
