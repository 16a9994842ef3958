// "Copy reference": what a reader can open and select becomes a button that copies, where the browser lets it.
const said = 'Copied'

export function makeReferencesCopyable (root = document) {
  if (!navigator.clipboard) {
    return
  }

  for (const details of root.querySelectorAll('details[data-copy]')) {
    details.replaceWith(button(details))
  }
}

function button (details) {
  const made = document.createElement('button')
  const [words, hidden] = details.querySelector('summary').cloneNode(true).childNodes
  const again = words.textContent
  made.type = 'button'
  made.className = 'dc-link-button dc-reference__copy'
  made.append(words, hidden)
  made.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(details.dataset.copy)
      words.textContent = said
      setTimeout(() => { words.textContent = again }, 2000)
      say(`${said}: ${details.dataset.copy}`)
    } catch {
      // The browser does not allow it: the reference is there to select.
      made.replaceWith(details)
      details.open = true
      details.querySelector('summary').focus()
    }
  })
  return made
}

function say (text) {
  let status = document.getElementById('reference-status')
  if (!status) {
    status = document.createElement('div')
    status.id = 'reference-status'
    status.className = 'govuk-visually-hidden'
    status.setAttribute('role', 'status')
    document.getElementById('main-content').append(status)
  }

  // A screen reader says nothing about text that is put there a second time.
  status.textContent = ''
  setTimeout(() => { status.textContent = text }, 50)
}
