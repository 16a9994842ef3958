// Asks the device for a passkey, puts its answer into the form and sends it. A form that needs this stays hidden where it cannot work.
const can = typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential && 'parseCreationOptionsFromJSON' in PublicKeyCredential

async function ask (form) {
  const answer = await fetch(form.dataset.passkeyOptions, { method: 'POST', body: new URLSearchParams(new FormData(form)) })
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
  const options = await answer.json()
  return form.dataset.passkey === 'create'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
}

for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!can) continue
  form.hidden = false
  form.addEventListener('submit', async event => {
    event.preventDefault()
    const fault = form.querySelector('[data-passkey-fault]')
    fault.hidden = true
    try {
      form.elements.Credential.value = JSON.stringify(await ask(form))
      form.submit()
    } catch {
      fault.hidden = false
      fault.tabIndex = -1
      fault.focus()
    }
  })
}
