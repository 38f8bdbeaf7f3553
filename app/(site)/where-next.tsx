import {NextSteps, pieceSteps, topicSteps, type NextStep} from '@/components/site/next-steps'
import {getNewest} from '@/sanity/content'

type Shown = Parameters<typeof topicSteps>[0][number] & {_id: string}

interface WhereNextProps {
  /** The pieces that the page lists: their topics lead on. */
  pieces?: readonly Shown[]
  /** Id of the topic that the page is about. */
  topic?: string
}

/** Two steps on from a page: topics that its pieces share, then the newest of the other pieces. */
export async function WhereNext({pieces: listed, topic}: WhereNextProps) {
  const pieces = listed ?? []
  const {pieces: newest} = await getNewest()
  const steps: NextStep[] = [
    ...topicSteps(pieces, topic),
    ...pieceSteps(newest, new Set(pieces.map(({_id}) => _id))),
  ]
  return <NextSteps steps={steps} />
}
