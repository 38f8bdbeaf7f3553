import {NextSteps, pieceSteps, topicSteps, type NextStep} from '@/components/site/next-steps'
import type {ArticleType} from '@/lib/content-types'
import {getNewest} from '@/sanity/content'

type Shown = Parameters<typeof topicSteps>[0][number] & {_id: string}

interface WhereNextProps {
  /** The pieces that the page lists: their topics lead on. */
  pieces?: readonly Shown[]
  /** Id of the topic that the page is about. */
  topic?: string
  /** Kinds of pieces that lead on from a page without pieces of its own: the newest of each. */
  kinds?: readonly ArticleType[]
}

/** Two steps on from a page: topics that its pieces share, then the newest of the other pieces. */
export async function WhereNext({pieces: listed, topic, kinds}: WhereNextProps) {
  const pieces = listed ?? []
  const {pieces: newest} = await getNewest()
  const chosen = kinds?.flatMap((kind) => newest.find(({_type}) => _type === kind) ?? []) ?? []
  const steps: NextStep[] = [
    ...topicSteps(pieces, topic),
    ...pieceSteps([...new Set([...chosen, ...newest])], new Set(pieces.map(({_id}) => _id))),
  ]
  return <NextSteps steps={steps} />
}
