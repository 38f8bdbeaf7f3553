import type {Route} from '../http/route.ts'
import {assetServingRoutes} from './asset-serving.ts'
import {assetUploadRoutes} from './asset-upload.ts'
import {authRoutes} from './auth.ts'
import {docRoutes} from './doc.ts'
import {exportRoutes} from './export.ts'
import {historyRoutes} from './history.ts'
import {listenRoutes} from './listen.ts'
import {liveEventRoutes} from './live-events.ts'
import {projectRoutes} from './project.ts'
import {queryRoutes} from './query.ts'
import {referenceRoutes} from './references.ts'
import {serviceRoutes} from './service.ts'
import {userRoutes} from './users.ts'
import {writeRoutes} from './write.ts'

export const routes: Route[] = [
  ...queryRoutes,
  ...docRoutes,
  ...writeRoutes,
  ...listenRoutes,
  ...liveEventRoutes,
  ...historyRoutes,
  ...referenceRoutes,
  ...exportRoutes,
  ...assetUploadRoutes,
  ...assetServingRoutes,
  ...userRoutes,
  ...authRoutes,
  ...projectRoutes,
  ...serviceRoutes,
]
