# Sourced by ./run and ./bench: leaves the program, compiled ahead of time for this machine, in $program (docs/adr/0023-compiled-ahead-of-time.md).
program=artifacts/program/commonweal.dll
built=artifacts/program.stamp

fail() { echo "$*" >&2; exit 2; }

# What the program is built from. It is built again only where a file was written, added, removed or renamed since.
sources() { find src global.json Directory.*.props BannedSymbols.txt \( -name bin -o -name obj -o -name node_modules -o -name wwwroot \) -prune -o -type f "$@"; }
is_built() { [ -e "$program" ] && [ -e "$built" ] && sources -print | sort | cmp -s - "$built" && [ -z "$(sources -newer "$built" -print -quit)" ]; }

wanted=$(sed -n 's/.*"version": *"\([^"]*\)".*/\1/p' global.json)
command -v dotnet >/dev/null || fail "The .NET SDK is missing. Install .NET SDK $wanted (or a later 10.0 one), then start again."

if ! is_built; then
    dotnet --version >/dev/null 2>&1 || fail "This needs .NET SDK $wanted or a later 10.0 one. Installed: $(dotnet --list-sdks | cut -d' ' -f1 | tr '\n' ' ')"
    command -v node >/dev/null && command -v npm >/dev/null || fail "Node.js is missing; it builds the style sheet and scripts. Install Node 20 or newer, with npm, then start again."
    [ "$(node --version | sed 's/^v\([0-9]*\).*/\1/')" -ge 20 ] || fail "Node $(node --version) is too old. Install Node 20 or newer, then start again."
    echo "Building Commonweal; the first time takes about two minutes …"
    mkdir -p artifacts
    sources -print | sort > "$built.new"
    dotnet publish src/Commonweal --configuration Release --use-current-runtime --no-self-contained -p:AheadOfTime=true --output artifacts/program --verbosity quiet -clp:NoSummary
    mv "$built.new" "$built"
fi
