import {fromLake} from '../../from-lake'

/** Pictures, in whatever size and format the address and the browser ask for. */
export async function GET(request: Request, {params}: RouteContext<'/images/[...path]'>) {
  return fromLake('images', (await params).path, request)
}
