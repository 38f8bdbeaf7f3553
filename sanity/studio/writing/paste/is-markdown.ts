/** A sign that a text is Markdown, and how sure it is: two points together are enough. */
type Sign = [pattern: RegExp, points: 1 | 2]

const signs: Sign[] = [
  // A heading below the first level, or any that a sentence follows: comments in code have one too.
  [/(^|\n)#{2,6} \S[^\n]*(\n|$)/, 2],
  [/(^|\n\n)# \p{L}[^\n]*\n\n+[^\n]*[.!?:…]\s*(\n|$)/u, 2],
  [/(^|\n)(```|~~~)[^\n`]*\n[^]*?\n\2\s*(\n|$)/, 2],
  [/(^|\n)\|? *:?-{3,}:? *(\| *:?-{3,}:? *)+\|? *(\n|$)/, 2],
  [/\[[^\]\n]+\]\((https?:\/\/|mailto:|\/)[^)\s]*( "[^"\n]*")?\)/, 2],
  [/(^|\n)\[\^[^\]\s]+\]: \S/, 2],
  [/(^|\n)# \S[^\n]*(\n\n|$)/, 1],
  [/(^|\n)[-*+] (\[[ x]\] )?\S[^\n]*\n+( *)[-*+] \S/, 1],
  [/(^|\n)\d{1,2}[.)] \S[^\n]*\n+( *)\d{1,2}[.)] \S/, 1],
  [/(^|\n)> \S/, 1],
  [/(^|[\s(])\*\*[^\s*][^*\n]*\*\*/, 1],
  [/(^|[\s(])__[^\s_][^_\n]*__(?!\w)/, 1],
  [/(^|[\s(])`[^`\n]+`/, 1],
]

/** Whether a plain text is clearly Markdown, and no text that happens to hold an asterisk. */
export function isMarkdown(text: string): boolean {
  const plain = text.replace(/\r\n?/g, '\n')
  return signs.reduce((sum, [sign, points]) => sum + (sign.test(plain) ? points : 0), 0) >= 2
}
