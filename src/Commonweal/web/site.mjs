import { createAll, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, PasswordInput, Radios, Scroll, SkipLink, Tabs } from "nhsuk-frontend";
import { guardCommands } from "./command.mjs";
import { watchProgress } from "./progress.mjs";

// The design system turns its components on only where these two classes stand.
document.body.classList.add("js-enabled", "nhsuk-frontend-supported");

for (const component of [Checkboxes, ErrorSummary, FileUpload, NotificationBanner, PasswordInput, Radios, Scroll, SkipLink, Tabs]) {
  createAll(component);
}

guardCommands(document);
watchProgress(document);

if (document.querySelector("[data-figure]")) {
  const { drawFigures } = await import("./figure.mjs");
  drawFigures(document);
}

if (document.querySelector("[data-passkey]")) {
  const { offerPasskeys } = await import("./passkey.mjs");
  offerPasskeys(document);
}
