#!/usr/bin/env bash
# Writes what the program is made of as CycloneDX: backend.json and frontend.json, into the folder that is named, else .cache/sbom. Fails when something is
# missing that is shipped, or named that is not. docs/operations.md tells what is in them.
set -euo pipefail
HOME_FOLDER=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=.ci/build.sh
. "$HOME_FOLDER/.ci/build.sh"
target=$(mkdir -p "${1:-$CACHE/sbom}" && cd "${1:-$CACHE/sbom}" && pwd -P)
choose_java
need_maven
need_node

# Only the packaged program knows what Quarkus adds.
mkdir -p "$CACHE"
if backend_stale; then build_backend; fi
(cd "$HOME_FOLDER/backend" && mvn -q -B cyclonedx:makeBom -DoutputDirectory="$target" -DoutputName=backend)

# The tool for the frontend's libraries has a lock of its own: nobody who only builds installs it. Of its scripts none runs.
tool=$HOME_FOLDER/.ci/sbom
if [ ! -e "$tool/node_modules/.package-lock.json" ] || [ "$tool/package-lock.json" -nt "$tool/node_modules/.package-lock.json" ]; then
  (cd "$tool" && npm ci --omit=optional --ignore-scripts --no-audit --no-fund --loglevel=error)
fi
(cd "$HOME_FOLDER/frontend" && "$tool/node_modules/.bin/cyclonedx-npm" --package-lock-only --omit dev --output-reproducible --mc-type application \
  --output-format JSON --output-file "$target/frontend.json")

node "$tool/complete.mjs" "$HOME_FOLDER" "$target"
node "$tool/check.mjs" "$HOME_FOLDER" "$target"
