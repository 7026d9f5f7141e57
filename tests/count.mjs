// Sums the reports of all test projects: node tests/count.mjs FOLDER PROJECTS [filtered]
// Names each test that failed with its message, says how many requirements have a passing test, and closes with "N passed, N failed, N skipped".
// Fails where a project left no report or ran no test, whatever its own exit code was.
import { readdirSync, readFileSync } from "node:fs";

const [folder, projects, filtered] = process.argv.slice(2);
const reports = readdirSync(folder).filter((name) => name.endsWith(".xml")).map((name) => readFileSync(`${folder}/${name}`, "utf8"));
const attribute = (element, name) => Number(element.match(new RegExp(` ${name}="(\\d+)"`))?.[1] ?? 0);
const totals = { passed: 0, failed: 0, skipped: 0 };
let isWhole = reports.length === Number(projects);
for (const report of reports) {
  const assembly = report.match(/<assembly [^>]*>/)?.[0] ?? "";
  totals.passed += attribute(assembly, "passed");
  totals.failed += attribute(assembly, "failed") + attribute(assembly, "errors");
  totals.skipped += attribute(assembly, "skipped");
  isWhole &&= filtered !== undefined || attribute(assembly, "total") > 0;
}

const plain = (text) => text.replace(/^<!\[CDATA\[|\]\]>$/g, "").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&#xA;", "\n").replaceAll("&amp;", "&");
for (const [, head, body] of reports.join("").matchAll(/<test ([^>]*[^/])>(.*?)<\/test>/gs)) {
  if (head.includes('result="Fail"')) {
    const part = (name) => plain(body.match(new RegExp(`<${name}>(.*?)</${name}>`, "s"))?.[1] ?? "").trim();
    console.log(`Failed: ${plain(head.match(/ ?name="([^"]*)"/)?.[1] ?? "")}\n${part("message").slice(0, 2000)}\n${part("stack-trace").split("\n").slice(0, 8).join("\n")}\n`);
  }
}

if (filtered === undefined) {
  const requirements = new Map([...readFileSync("docs/requirements.md", "utf8").split("\n## Waits")[0].matchAll(/^\| ([A-Z]+-\w+) \|/gm)].map((line) => [line[1], { passed: 0, other: 0 }]));
  for (const [, head, body] of reports.join("").matchAll(/<test ([^>]*[^/])>(.*?)<\/test>/gs)) {
    for (const [, id] of body.matchAll(/<trait name="Requirement" value="([^"]+)"/g)) {
      const tests = requirements.get(id) ?? { passed: 0, other: 0 };
      tests[head.includes('result="Pass"') ? "passed" : "other"]++;
    }
  }

  const without = [...requirements].filter(([, tests]) => tests.passed === 0 || tests.other > 0).map(([id]) => id);
  console.log(`${requirements.size - without.length} of ${requirements.size} requirements have a passing test${without.length > 0 ? `; not so: ${without.join(", ")}` : ""}`);
}

if (!isWhole || totals.passed + totals.failed === 0) {
  console.log("A test project left no report or ran no test.");
}

console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(isWhole && totals.failed === 0 && totals.passed > 0 ? 0 : 1);
