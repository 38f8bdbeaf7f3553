import {useContext, useEffect, useMemo, useRef, useState, type ReactNode} from 'react'
import {
  FormCallbacksProvider,
  getPublishedId,
  isStringInputProps,
  useCurrentUser,
  useFormCallbacks,
  useFormValue,
  useWorkspace,
  validateDocument,
  type FieldProps,
  type InputProps,
  type ObjectInputProps,
  type SanityDocument,
} from 'sanity'
import {ValidationContext} from 'sanity/_singletons'
import {isArticleType} from '@/lib/content-types'
import {isStored, textOf} from '@/lib/preflight/stored'
import {changeRecord, touch, useFormRecord} from './form-record'
import {isRequiredHere, requiredTitle, titledRequired} from './required'
import {isTouched, nameOf, saidOnce, trueFindings, type Check} from './true-findings'
import {withoutFindings} from './without-findings'

/** Long enough not to check at each letter, short enough to be there when somebody looks up. */
const pauseMs = 250

/**
 * For the Studio's `form.components.input`: a form shows at its fields only what holds of the text
 * as it stands, and nothing before a field was changed or Publish was pressed.
 */
export function FindingsInput(props: InputProps) {
  const isForm = props.path.length === 0 && isObject(props)
  return isForm ? <Form {...props} /> : props.renderDefault(withTitle(props))
}

/** The input of a time draws its label itself. */
const withTitle = (props: InputProps): InputProps =>
  isStringInputProps(props) && props.schemaType.name === 'datetime'
    ? {...props, schemaType: titledRequired(props.schemaType)}
    : props

const isObject = (props: InputProps): props is ObjectInputProps =>
  props.schemaType.jsonType === 'object'

function Form(props: ObjectInputProps) {
  const {value} = props
  const id = getPublishedId(textOf(value?._id))
  const given = useContext(ValidationContext)
  const {touched, isAsked} = useFormRecord(id)
  // A form whose document has not arrived has nothing to compare with.
  const [opened, setOpened] = useState<{id: string; document: unknown}>()
  if (opened?.id !== id) setOpened({id, document: value})
  const [check, setCheck] = useState<Check>()
  const {holding, isUnsure} = useMemo(
    () => trueFindings(saidOnce(given), {value, opened: opened?.document, touched, check}),
    [given, value, opened, touched, check],
  )
  useCheck(isUnsure, value, setCheck)
  useFirstField(props)
  useEffect(() => {
    changeRecord(id, {findings: holding})
    return () => changeRecord(id, {findings: undefined})
  }, [id, holding])
  const shown = useMemo(
    () => holding.filter(({path}) => isAsked || isTouched(path, touched)),
    [holding, isAsked, touched],
  )
  const hide = useMemo(() => {
    const names = new Set(shown.map(nameOf))
    return withoutFindings(new Set(given.map(nameOf).filter((name) => !names.has(name))))
  }, [given, shown])
  const members = hide(props.members)
  return (
    <Noting id={id}>
      <ValidationContext value={shown}>
        {props.renderDefault({...props, members})}
      </ValidationContext>
    </Noting>
  )
}

/** Puts the cursor into the first line of what is new; else the Studio focuses the first tab. */
function useFirstField({value, members, focusPath}: ObjectInputProps) {
  const {onPathFocus} = useFormCallbacks()
  const first = members.find((member) => member.kind === 'field')
  const {name, field} = first ?? {}
  const id = field?.schemaType.jsonType === 'string' ? field.id : undefined
  const isDue = !value?._createdAt && focusPath.length === 0
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current || !isDue || !id || name === undefined) return
    // Once the Studio has focused the tab, and drawn the line.
    let frame = requestAnimationFrame(function look() {
      isDone.current = document.getElementById(id) !== null
      if (isDone.current) onPathFocus([name])
      else frame = requestAnimationFrame(look)
    })
    return () => cancelAnimationFrame(frame)
  }, [isDue, id, name, onPathFocus])
}

/** Notes which places are changed, by whatever input. */
function Noting({id, children}: {id: string; children: ReactNode}) {
  const callbacks = useFormCallbacks()
  return (
    <FormCallbacksProvider
      {...callbacks}
      onChange={(event) => {
        touch(
          id,
          event.patches.map(({path}) => path),
        )
        callbacks.onChange(event)
      }}
    >
      {children}
    </FormCallbacksProvider>
  )
}

/** Checks the document as it stands, once nobody has written for a moment. */
function useCheck(isDue: boolean, value: unknown, onFound: (check: Check) => void) {
  const workspace = useWorkspace()
  const currentUser = useCurrentUser()
  useEffect(() => {
    if (!isDue || !isDocument(value)) return
    const controller = new AbortController()
    const {signal} = controller
    const timer = setTimeout(async () => {
      try {
        const findings = await validateDocument({document: value, workspace, currentUser, signal})
        if (!signal.aborted) onFound({document: value, findings})
      } catch {
        // Publish checks again, and says what is in its way.
      }
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [isDue, value, workspace, currentUser, onFound])
}

const isDocument = (value: unknown): value is SanityDocument =>
  isStored(value) && typeof value._id === 'string' && typeof value._type === 'string'

/** For the Studio's `form.components.field`: says in its label that a field is required. */
export function RequiredField(props: FieldProps) {
  const {title, schemaType, path} = props
  const document = useFormValue([])
  const parent = useFormValue(path.slice(0, -1))
  const around = {parent, document: isDocument(document) ? document : undefined}
  // Preflight asks for it, and not the rules of its field.
  const isText =
    path.length === 1 && path[0] === 'body' && isArticleType(textOf(around.document?._type))
  return props.renderDefault(
    title && (isText || isRequiredHere(schemaType, around))
      ? {...props, title: requiredTitle(title)}
      : props,
  )
}
