import {singletonIds} from '@/sanity/structure/singletons'
import {useLakeQuery, type Answer} from '../use-lake-query'
import {problemOfWord} from '@/lib/campaign-word'

/** A campaign, with the UTM values of its links. */
export interface Campaign {
  _key: string
  /** Name for colleagues. */
  title: string | null
  source: string
  medium: string
  campaign: string
}

export const campaignList = {id: singletonIds.campaigns, type: 'campaigns'}

const query = `coalesce(*[_id == $id][0].campaigns[]{
  "_key": coalesce(_key, ""), title, "source": coalesce(source, ""), "medium": coalesce(medium, ""), "campaign": coalesce(campaign, "")
}, [])`

/** The published campaigns, in marketing's order; updated live. */
export function useCampaigns(): Answer<Campaign[]> {
  const answer = useLakeQuery<Campaign[]>(query, {id: campaignList.id}, '_id == $id')
  return answer.state === 'ready' ? {...answer, result: answer.result.filter(isSound)} : answer
}

/** Whether a campaign is valid: scripts and imports may store what the form rejects. */
const isSound = ({source, medium, campaign}: Campaign) =>
  [source, medium, campaign].every((word) => !problemOfWord(word))
