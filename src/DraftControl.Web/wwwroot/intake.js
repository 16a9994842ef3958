// Shows how far a file has been brought in, and opens the result once it is. Without a script the page loads itself again.
const often = 1000
const saidEvery = 5000

const place = document.querySelector('[data-intake]')
const bar = place.querySelector('progress')
const status = place.querySelector('[role=status]')
let said = Date.now()

async function look () {
  try {
    const answer = await fetch(place.dataset.intake, { headers: { Accept: 'application/json' }, redirect: 'error' })
    const state = answer.ok ? await answer.json() : null
    if (state?.finished) {
      window.location.reload()
      return
    }
    if (state) {
      bar.max = state.rows
      bar.value = state.done

      // Said now and then, not at every step, so that a screen reader is not talking all the time.
      if (Date.now() - said >= saidEvery) {
        status.textContent = state.words
        said = Date.now()
      }
    }
  } catch {
    // There is no connection: it is tried again.
  }
  setTimeout(look, often)
}

setTimeout(look, often)
