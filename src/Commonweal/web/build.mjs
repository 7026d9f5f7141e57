// Builds what the browser loads into ../wwwroot/dist: one style sheet, one module, a chart module loaded only where a chart is, fonts and icons.
import { build } from "esbuild";
import { compile } from "sass";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";

const out = new URL("../wwwroot/dist/", import.meta.url).pathname;
const fonts = "node_modules/@fontsource-variable/atkinson-hyperlegible-next";
const design = "node_modules/nhsuk-frontend";

mkdirSync(out + "fonts", { recursive: true });
const css = compile("site.scss", { style: "compressed", loadPaths: ["node_modules"], quietDeps: true });
writeFileSync(out + "site.css", css.css);

await build({
  entryPoints: ["site.mjs"],
  bundle: true,
  minify: true,
  splitting: true,
  format: "esm",
  outdir: out,
  outExtension: { ".js": ".mjs" },
  target: "es2022",
  logLevel: "error",
});

for (const style of ["normal", "italic"]) {
  const file = `atkinson-hyperlegible-next-latin-wght-${style}.woff2`;
  cpSync(`${fonts}/files/${file}`, out + "fonts/" + file);
}
for (const icon of ["arrow-up-down", "arrow-up", "arrow-down", "cross"]) {
  cpSync(`${design}/dist/nhsuk/assets/images/nhsuk-icon-${icon}.svg`, `${out}images/nhsuk-icon-${icon}.svg`);
}
cpSync("mark.svg", out + "mark.svg");
