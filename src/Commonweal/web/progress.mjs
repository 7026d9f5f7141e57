// Asks the page how far the work has come, and goes where the work leads when it is done.
export function watchProgress(root) {
  for (const element of root.querySelectorAll("[data-progress=running]")) {
    poll(element);
  }
}

async function poll(element) {
  const address = new URL(location.href);
  address.searchParams.set("format", "json");
  const wait = Number(element.dataset.seconds) * 1000;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const progress = await ask(address);
    if (progress === null) {
      continue;
    }
    show(element, progress);
    if (progress.isDone) {
      location.assign(progress.nextUrl ?? location.href);
      return;
    }
  }
}

// A lost connection is no reason to stop: the next question may be answered.
async function ask(address) {
  try {
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

function show(element, { percentage, words }) {
  const said = element.querySelector("[data-progress-words]");
  if (said.textContent !== words) {
    said.textContent = words;
  }
  const bar = element.querySelector("[data-progress-bar]");
  if (percentage === null || percentage === undefined) {
    bar.removeAttribute("value");
  } else {
    bar.value = percentage;
  }
  element.querySelector("[data-progress-figure]").textContent = percentage === null || percentage === undefined ? "" : `${percentage}%`;
}
