import {fromLake} from '../../from-lake'

/** Serves pictures in the size that the URL asks for and a format that the browser accepts. */
export async function GET(request: Request, {params}: RouteContext<'/images/[...path]'>) {
  return fromLake('images', (await params).path, request)
}
