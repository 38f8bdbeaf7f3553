import {fromLake} from '../../from-lake'

/**
 * Serves pictures in the size that the URL asks for and a format that the browser accepts, always
 * drawn anew: the file as it was uploaded may say where and by whom it was taken.
 */
export async function GET(request: Request, {params}: RouteContext<'/images/[...path]'>) {
  const asked = new URL(request.url).searchParams
  asked.delete('dlRaw')
  asked.set('auto', 'format')
  return fromLake('images', (await params).path, request, `?${asked}`)
}
