import {blockSchemas} from '@/components/blocks/schemas'
import {campaigns} from './documents/campaigns'
import {caseStudy} from './documents/case-study'
import {deepDive} from './documents/deep-dive'
import {glossaryTerm} from './documents/glossary-term'
import {guide} from './documents/guide'
import {home} from './documents/home'
import {interview} from './documents/interview'
import {model} from './documents/model'
import {myth} from './documents/myth'
import {organisation} from './documents/organisation'
import {page} from './documents/page'
import {person} from './documents/person'
import {redirect} from './documents/redirect'
import {siteSettings} from './documents/site-settings'
import {industry, topic} from './documents/subjects'
import {campaign} from './objects/campaign'
import {citation} from './objects/citation'
import {correction} from './objects/correction'
import {disclosure} from './objects/disclosure'
import {download} from './objects/download'
import {economics} from './objects/economics'
import {evidence} from './objects/evidence'
import {footnote} from './objects/footnote'
import {freshness} from './objects/freshness'
import {period, team} from './objects/case-details'
import {modelUse} from './objects/model-use'
import {picture} from './objects/picture'
import {pitfall} from './objects/pitfall'
import {recording} from './objects/recording'
import {result} from './objects/result'
import {seo} from './objects/seo'
import {source} from './objects/source'
import {speaker} from './objects/speaker'
import {body, simpleText} from './objects/text'

const documents = [
  caseStudy,
  interview,
  deepDive,
  guide,
  myth,
  person,
  organisation,
  topic,
  industry,
  model,
  glossaryTerm,
  page,
  redirect,
  home,
  campaigns,
  siteSettings,
]

const objects = [
  body,
  simpleText,
  citation,
  footnote,
  picture,
  result,
  speaker,
  modelUse,
  period,
  team,
  recording,
  pitfall,
  download,
  economics,
  source,
  evidence,
  correction,
  disclosure,
  freshness,
  seo,
  campaign,
]

/**
 * The head of a pane says what its document is called; a second time above the fields, in the largest
 * letters, it would push the writing into the lower half of a laptop's screen.
 */
const withoutHead = documents.map((type) => ({...type, __experimental_formPreviewTitle: false}))

export const schemaTypes = [...withoutHead, ...objects, ...blockSchemas]
