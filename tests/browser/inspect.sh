#!/usr/bin/env bash
# Makes reports of some example pages and looks at them in a real browser.
#
#   tests/browser/inspect.sh            pictures go to artifacts/inspect, which git ignores
#
# Skipped, and said so, where there is no Chromium or no npm. CHROMIUM names the browser where it stands elsewhere.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}

[ -x "$CHROMIUM" ] || { echo 'no Chromium here: the reports are not looked at'; exit 0; }
command -v npm >/dev/null || { echo 'no npm here: the reports are not looked at'; exit 0; }

out=artifacts/inspect
mkdir -p "$out"
cargo build -q --release --example inspect --features _internals
inspect=${CARGO_TARGET_DIR:-target}/release/examples/inspect
"$inspect" examples/pages/seed_semantic.html --against recall --out "$out/seed.html"
"$inspect" examples/pages/docs_en.html --focus recall --against precision --out "$out/docs.html"
"$inspect" examples/pages/news_ar.html --out "$out/arabic.html"

# Modules are looked for from the script up, so it stands beside them.
[ -d "$out/node_modules/playwright-core" ] || npm install --silent --no-save --prefix "$out" playwright-core
cp tests/browser/inspect.mjs "$out/"
node "$out/inspect.mjs" "$out"/{seed,docs,arabic}.html --pictures "$out/pictures"
