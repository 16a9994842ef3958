// Saves a form while somebody types, and says so; the form's own button does the same without a script.
const quietFor = 1500

export function autosave (form) {
  const status = form.querySelector('[data-dc-saved]')
  let timer = null
  let saving = false
  let again = false
  let stopped = false

  const say = (words) => { status.textContent = words }

  async function save () {
    timer = null
    if (saving) {
      again = true
      return
    }
    saving = true
    try {
      const address = new URL(form.dataset.dcAutosave, window.location.href)
      const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { Accept: 'application/json' }, redirect: 'error' })
      const saved = answer.headers.get('Content-Type')?.startsWith('application/json') ? await answer.json() : null
      if (answer.ok && saved) {
        form.elements.Revision.value = saved.revision
        say(saved.words)
      } else {
        stopped = answer.status === 409
        say(saved?.words ?? 'Not saved. What you typed is still on this page. Choose “Save and come back later” to read why.')
      }
    } catch {
      say('Not saved: there is no connection. What you typed is still on this page.')
    }
    saving = false
    if (again) {
      again = false
      soon()
    }
  }

  function soon () {
    if (!stopped) {
      clearTimeout(timer)
      timer = setTimeout(save, quietFor)
    }
  }

  form.addEventListener('input', soon)
  form.addEventListener('change', soon)

  // A form that is sent takes along what is typed, so nothing is saved behind its back.
  form.addEventListener('submit', () => {
    stopped = true
    clearTimeout(timer)
  })
}
