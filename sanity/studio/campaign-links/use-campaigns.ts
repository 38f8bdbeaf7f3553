import {singletonIds} from '@/sanity/structure/singletons'
import {useLakeQuery, type Answer} from '../use-lake-query'
import {problemOfWord} from '@/lib/campaign-word'

/** What a link is counted for, in words that stand in its address. */
export interface Campaign {
  _key: string
  /** Its name for colleagues. */
  title: string | null
  source: string
  medium: string
  campaign: string
}

export const campaignList = {id: singletonIds.campaigns, type: 'campaigns'}

const query = `coalesce(*[_id == $id][0].campaigns[]{
  "_key": coalesce(_key, ""), title, "source": coalesce(source, ""), "medium": coalesce(medium, ""), "campaign": coalesce(campaign, "")
}, [])`

/** The campaigns that marketing has published, in its order; it stays live. */
export function useCampaigns(): Answer<Campaign[]> {
  const answer = useLakeQuery<Campaign[]>(query, {id: campaignList.id}, '_id == $id')
  return answer.state === 'ready' ? {...answer, result: answer.result.filter(isSound)} : answer
}

/** Scripts and imports may leave what the form would not let through. */
const isSound = ({source, medium, campaign}: Campaign) =>
  [source, medium, campaign].every((word) => !problemOfWord(word))
