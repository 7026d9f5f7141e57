// Builds what the browser loads into ../wwwroot/dist: one style sheet, one module, a chart module loaded only where a chart is, fonts and icons.
import { build } from "esbuild";
import { compile } from "sass";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";

const out = new URL("../wwwroot/dist/", import.meta.url).pathname;
mkdirSync(out + "fonts", { recursive: true });
const css = compile("site.scss", { style: "compressed", loadPaths: ["node_modules"], quietDeps: true });
writeFileSync(out + "site.css", css.css);
await build({ entryPoints: ["site.mjs"], bundle: true, minify: true, splitting: true, format: "esm", outdir: out, target: "es2022", logLevel: "error" });
cpSync("node_modules/@fontsource-variable/atkinson-hyperlegible-next/files", out + "fonts", { recursive: true, filter: (p) => !p.includes(".") || p.includes("-latin-") || p.endsWith("files") });
cpSync("node_modules/nhsuk-frontend/dist/nhsuk/assets/images", out + "images", { recursive: true });
