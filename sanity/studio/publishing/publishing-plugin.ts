import {defineLocaleResourceBundle, definePlugin, type DocumentInspector} from 'sanity'
import {FindingsInput, RequiredField} from './findings-in-form'
import {TypingPlugins} from './typing'

const inPlainWords = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: 'validation',
  resources: {
    'panel.title': 'Before it goes out',
    'panel.no-errors-message': 'Nothing stands in the way.',
    'object.reference-not-published':
      'This is not published yet: open it here, publish it, and come back.',
    'slug.not-unique': 'Another document has this address: change the last part of it.',
  },
})

/**
 * What the form needs to be published with one press, and to say in time what stands in the way. It
 * stands behind the structure tool, whose list of findings it makes quiet.
 */
export const publishingPlugin = definePlugin({
  name: 'publishing',
  document: {inspectors: (inspectors) => inspectors.map(quiet)},
  i18n: {bundles: [inPlainWords]},
  form: {
    components: {
      input: FindingsInput,
      field: RequiredField,
      portableText: {plugins: TypingPlugins},
    },
  },
})

/** The button of the list of findings in the form's head, without the colour of an alarm. */
function quiet(inspector: DocumentInspector): DocumentInspector {
  const {name, useMenuItem} = inspector
  if (name !== 'sanity/structure/validation' || !useMenuItem) return inspector
  return {
    ...inspector,
    useMenuItem(props) {
      const {tone: _alarm, ...item} = useMenuItem(props)
      return item
    },
  }
}
