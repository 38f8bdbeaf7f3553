import {fromLake} from '../../from-lake'

/** Serves recordings and other uploads; players send Range requests. */
export async function GET(request: Request, {params}: RouteContext<'/files/[...path]'>) {
  return fromLake('files', (await params).path, request)
}
