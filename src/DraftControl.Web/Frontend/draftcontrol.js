// Makes pages nicer where there is a script; every page works without it.
import {
  Button, Checkboxes, createAll, ErrorSummary, isSupported, NotificationBanner, Radios, ServiceNavigation, SkipLink
} from 'govuk-frontend'
import { makeReferencesCopyable } from './reference.js'
import { autosave } from './autosave.js'

document.body.classList.add('js-enabled')

// The class that GOV.UK's template sets in an inline script, which our security policy does not allow.
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported')
}

if (isSupported()) {
  for (const component of [Button, Checkboxes, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink]) {
    createAll(component)
  }
}

makeReferencesCopyable()
document.querySelectorAll('form[data-dc-autosave]').forEach(autosave)
// An address with a fragment takes the focus away from the errors again once the page has loaded.
addEventListener('load', () => setTimeout(() => {
  const errors = document.querySelector('.govuk-error-summary')
  if (errors && document.activeElement === document.body) {
    errors.setAttribute('tabindex', '-1')
    errors.focus()
  }
}))
