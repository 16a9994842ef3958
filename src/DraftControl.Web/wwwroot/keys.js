// Single keys for those who have switched them on. Each goes to an item of the list, or follows a link that is on the page anyway.
const keys = ['j', 'k', 'a', 'r']
const items = [...document.querySelectorAll('[data-queue-item]')]

function isTyping (element) {
  return element.isContentEditable || element.matches('textarea, select, input:not([type=radio], [type=checkbox])')
}

function link (within, key) {
  return within.querySelector(`[data-key="${key}"]`)
}

document.addEventListener('keydown', event => {
  if (!keys.includes(event.key) || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat || isTyping(event.target)) {
    return
  }

  const at = items.findIndex(item => item.contains(document.activeElement))
  const other = event.key === 'j' ? items[at + 1] : event.key === 'k' ? items[at - 1] : undefined
  const found = other ?? (items.length > 0 && 'ar'.includes(event.key) ? link(items[Math.max(at, 0)], event.key) : link(document, event.key))
  if (!found) {
    return
  }

  event.preventDefault()
  if (other) {
    other.focus()
  } else {
    found.click()
  }
})
