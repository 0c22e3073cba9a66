# Shared by ./run and ./test: which Java, and building what is older than its sources. Needs HOME_FOLDER.
# shellcheck shell=bash

# shellcheck disable=SC2034  # used by ./run
HELP="See ./run --help"
CACHE=$HOME_FOLDER/.cache
# shellcheck disable=SC2034  # used by ./run and ./test
PROGRAM=$HOME_FOLDER/backend/target/quarkus-app
LEAST_JAVA=21
LEAST_NODE=20

refuse() {
  printf '%s\n' "$*" >&2
  exit 1
}

# The version of the JDK in a folder, 0 when there is none.
java_version_of() {
  local version=0
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release")
  fi
  echo "${version:-0}"
}

# Sets JAVA_HOME and java_version: the given one when new enough, else the newest installed.
choose_java() {
  local candidate version found=
  java_version=$(java_version_of "${JAVA_HOME:-/nowhere}")
  if [ "$java_version" -ge "$LEAST_JAVA" ]; then export JAVA_HOME; return; fi
  java_version=0
  candidate=$(command -v javac || true)
  if [ -n "$candidate" ]; then candidate=$(dirname "$(dirname "$(readlink -f "$candidate")")"); fi
  for candidate in "$candidate" /usr/lib/jvm/*; do
    version=$(java_version_of "$candidate")
    if [ "$version" -gt "$java_version" ]; then java_version=$version; found=$candidate; fi
  done
  if [ "$java_version" -lt "$LEAST_JAVA" ]; then
    refuse "Java $LEAST_JAVA or newer is needed (a JDK), $( [ "$java_version" -gt 0 ] && echo "only Java $java_version was found." || echo "none was found.")
Install one, for instance: apt-get install openjdk-21-jdk-headless. Or name it: JAVA_HOME=/path/to/jdk ./run"
  fi
  export JAVA_HOME=$found
}

need_maven() {
  command -v mvn >/dev/null || refuse "Maven is needed to build. Install it, for instance: apt-get install maven"
}

need_node() {
  local version
  command -v npm >/dev/null || refuse "Node $LEAST_NODE or newer is needed to build the frontend. Install it, for instance: apt-get install nodejs npm"
  version=$(node --version)
  version=${version#v}
  [ "${version%%.*}" -ge "$LEAST_NODE" ] || refuse "Node $LEAST_NODE or newer is needed to build the frontend; this one is $version."
}

# stale STAMP find-arguments…: whether something found is newer than the stamp.
stale() {
  local stamp=$1
  shift
  [ ! -e "$stamp" ] || [ -n "$(find "$@" -newer "$stamp" -print -quit)" ]
}

frontend_stale() {
  [ -f "$HOME_FOLDER/frontend/package.json" ] || return 1
  [ ! -f "$HOME_FOLDER/frontend/dist/index.html" ] || stale "$CACHE/frontend.built" "$HOME_FOLDER/frontend" -mindepth 1 \
    \( -name node_modules -o -name dist -o -name e2e -o -name test-results -o -name playwright-report \) -prune -o
}

backend_stale() {
  [ ! -f "$PROGRAM/quarkus-run.jar" ] || stale "$CACHE/backend.built" "$HOME_FOLDER/backend/pom.xml" "$HOME_FOLDER/backend/src/main"
}

# The frontend's libraries, exactly those of the lock file; a second call waits for the first.
install_frontend() (
  cd "$HOME_FOLDER/frontend" || exit 1
  exec 8>"$CACHE/npm.lock"
  if command -v flock >/dev/null; then flock 8; fi
  if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    npm ci --no-audit --no-fund --loglevel=error && touch node_modules/.package-lock.json
  fi
)

build_frontend() {
  install_frontend && (cd "$HOME_FOLDER/frontend" && npm run build) && touch "$CACHE/frontend.built"
}

build_backend() {
  # Java does not renew an archive of other classes by itself.
  rm -f "$CACHE"/classes-*.jsa
  (cd "$HOME_FOLDER/backend" && mvn -q -B package -DskipTests) && touch "$CACHE/backend.built"
}

# Runs one build; its words go to a file and come out only when it fails.
quietly() {
  local name=$1 log=$CACHE/$1.log
  shift
  "$@" >"$log" 2>&1 || {
    tail -n 40 "$log" >&2
    printf 'The %s could not be built; all its words are in %s\n' "$name" "$log" >&2
    return 1
  }
}

# Builds what is older than its sources, both halves at once; a second call waits for the first.
build_all() {
  mkdir -p "$CACHE" 2>/dev/null || true
  [ -w "$CACHE" ] || refuse "The folder $HOME_FOLDER cannot be written by user $(id -un), so nothing can be built."
  frontend_stale || backend_stale || return 0
  exec 9>"$CACHE/build.lock"
  if command -v flock >/dev/null; then flock 9; fi
  local failed='' parts=() running=() part
  if frontend_stale; then need_node; parts+=(frontend); fi
  if backend_stale; then need_maven; parts+=(backend); fi
  if [ ${#parts[@]} -gt 0 ]; then
    echo "Building (${parts[*]}); the first time this takes some minutes …"
    for part in "${parts[@]}"; do
      quietly "$part" "build_$part" 9>&- &
      running+=($!)
    done
    for part in "${running[@]}"; do wait "$part" || failed=yes; done
    if [ -n "$failed" ]; then exit 1; fi
  fi
  exec 9>&-
}
