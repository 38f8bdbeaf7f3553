import {fromLake} from '../../from-lake'

/** Recordings and other uploads; a player asks for them in ranges. */
export async function GET(request: Request, {params}: RouteContext<'/files/[...path]'>) {
  return fromLake('files', (await params).path, request)
}
