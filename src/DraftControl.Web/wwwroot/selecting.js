// Words that somebody selects in a clause go into the field that asks for them, at the press of a button. Without a script they are copied by hand.
const place = document.querySelector('[data-selecting]')
const field = place && document.getElementById(place.dataset.selecting)

if (field) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary govuk-!-margin-top-2'
  button.textContent = 'Use the words selected in the clause'
  field.insertAdjacentElement('afterend', button)

  // Pressing the button may take the selection away before the click arrives.
  let selected = ''
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection()
    if (!selection.isCollapsed && place.contains(selection.anchorNode) && place.contains(selection.focusNode)) {
      selected = selection.toString().replace(/\s+/g, ' ').trim()
    }
  })
  button.addEventListener('click', () => {
    if (selected) {
      field.value = selected
    }
    field.focus()
  })
}
