# Shared by ./run, ./test, bench/bench and .ci/sbom.sh: which Java, and building what is older than its sources. Needs HOME_FOLDER.
# shellcheck shell=bash

# shellcheck disable=SC2034  # used by ./run
HELP="See ./run --help"
CACHE=$HOME_FOLDER/.cache
# shellcheck disable=SC2034  # used by ./run and ./test
PROGRAM=$HOME_FOLDER/backend/target/quarkus-app
LEAST_JAVA=21
# From here on Java keeps what a training run taught it, and heads objects more shortly.
TRAINED_JAVA=25
LEAST_NODE=20.19

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
  # The older of the two comes first.
  [ "$(printf '%s\n' "$LEAST_NODE" "$version" | sort -V | head -n 1)" = "$LEAST_NODE" ] || refuse "Node $LEAST_NODE or newer is needed to build the frontend; this one is $version."
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
  # Java does not renew by itself what it keeps of other classes.
  rm -f "$CACHE"/classes-*.jsa "$CACHE"/program-*.aot
  (cd "$HOME_FOLDER/backend" && mvn -q -B package -DskipTests) && touch "$CACHE/backend.built"
}

# Sets options: what every Java that runs the program is told.
program_options() {
  options=(-Xms32m -Xmx512m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Xlog:disable
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
    # What the start needed and the day does not is given back to the system.
    -XX:+IgnoreUnrecognizedVMOptions -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:-ShrinkHeapInSteps
    -XX:+UnlockDiagnosticVMOptions -XX:TrimNativeHeapInterval=5000 -XX:ArchiveRelocationMode=0)
  if [ "$java_version" -ge 24 ]; then options+=(--sun-misc-unsafe-memory-access=allow); fi
  if [ "$java_version" -ge "$TRAINED_JAVA" ]; then options+=(-XX:+UseCompactObjectHeaders); fi
}

# What Java keeps of a trained program; an empty file where it cannot be trained, and starts more slowly, but as well.
trained() { echo "$CACHE/program-$java_version.aot"; }

# train_once [PROCESS]: the training, unless it is done or somebody is at it; for the sake of a process that serves already, out of its way.
train_once() (
  [ "$java_version" -ge "$TRAINED_JAVA" ] && [ ! -e "$(trained)" ] || return 0
  if [ -n "${1:-}" ]; then
    # Two Javas and a database more, for a minute.
    awk '/^MemAvailable/ { exit $2 < 2 * 1024 * 1024 }' /proc/meminfo 2>/dev/null || return 0
    renice -n 19 "$BASHPID" >/dev/null 2>&1 || true
  fi
  exec 8>"$CACHE/training.lock" || return 0
  if command -v flock >/dev/null; then flock -n 8 || return 0; fi
  train_backend "$@" >"$CACHE/training.log" 2>&1 8>&- || wanted_still $$ "${1:-}" || return 0
  [ -e "$(trained)" ] || : >"$(trained)"
)

# train_backend [PROCESS]: starts the program once on an office of sample data, asks it what people ask, and stops it, so that Java keeps its classes as they lie in
# memory and what it has learnt of its methods: later starts take half as long and are soon at full speed (docs/adr/0031-start-and-reading.md). Nothing of the
# caller's settings, whose database this is not. Given up when the process ends for whose sake it is done. The office of sample data stays as the folder SAMPLE_OFFICE, if that is set.
train_backend() (
  [ "$java_version" -ge "$TRAINED_JAVA" ] || return 0
  folder=$CACHE/training
  part=$CACHE/program.part
  unset "${!QUARKUS_@}" "${!QUALITY_@}"
  rm -rf "$folder" "$part"*
  mkdir -p "$folder/tmp"
  program_options
  cd "$HOME_FOLDER" || return 1
  "$JAVA_HOME/bin/java" "${options[@]}" "-XX:AOTCacheOutput=$part" "-Djava.io.tmpdir=$folder/tmp" "-Dquality.data=$folder" -Dquality.demo=true -Dquality.session.secure-cookie=false \
    -Dquarkus.http.host=127.0.0.1 -Dquarkus.http.port=0 -jar "$PROGRAM/quarkus-run.jar" >"$folder/said" 2>&1 &
  program=$!
  trap 'end_training "$program" "$folder"; rm -rf "$folder" "$part"*' EXIT
  until grep -q '^Ready: ' "$folder/said"; do
    wanted_still "$program" "${1:-}" || { cat "$folder/said"; return 1; }
    sleep 0.2
  done
  ask_what_people_ask "$(sed -n 's|.*Listening on: http://127.0.0.1:\([0-9]*\).*|\1|p' "$folder/said")" || return 1
  kill "$program"
  # It ends when the file is written.
  while kill -0 "$program" 2>/dev/null; do
    wanted_still "$program" "${1:-}" || return 1
    sleep 0.2
  done
  if [ ! -s "$part" ]; then cat "$folder/said"; return 1; fi
  mv "$part" "$(trained)"
  if [ -n "${SAMPLE_OFFICE:-}" ]; then
    rm -rf "$SAMPLE_OFFICE"
    mv "$folder" "$SAMPLE_OFFICE"
  fi
)

# end_training PROGRAM FOLDER: at once, and with it the database that it has started.
end_training() {
  local one
  kill -9 "$1" 2>/dev/null || true
  wait "$1" || true
  for one in $(grep -lsa -- "--datadir=$2/" /proc/[0-9]*/cmdline || true); do
    one=${one#/proc/}
    kill -9 "${one%/cmdline}" 2>/dev/null || true
  done
}

# wanted_still PROGRAM [PROCESS]: whether the training goes on, and whoever it is done for is there.
wanted_still() { kill -0 "$1" 2>/dev/null && { [ -z "$2" ] || kill -0 "$2" 2>/dev/null; }; }

# Signs in to the office of sample data on a port and reads the first pages, thirty times. By the shell's own means: nothing else is sure to be there.
ask_what_people_ask() {
  local port=$1 cookie='' account='{"name": "evaluation", "password": "demo-evaluation-2026"}' path _
  cookie=$(ask "$port" "POST /api/v1/session HTTP/1.0" "Content-Type: application/json" "Content-Length: ${#account}" "" "$account" |
    sed -n 's/^[Ss]et-[Cc]ookie: \(quality-session=[^;]*\).*/\1/p')
  [ -n "$cookie" ] || { echo "The sample account cannot sign in."; return 1; }
  for _ in {1..30}; do
    for path in session dashboard action-items complaints kpis activities improvements units; do
      ask "$port" "GET /api/v1/$path HTTP/1.0" "Cookie: $cookie" "Accept-Encoding: gzip" "" >/dev/null || return 1
    done
  done
  for path in /q/health/ready /q/metrics /openapi.yaml /; do ask "$port" "GET $path HTTP/1.0" "" >/dev/null || return 1; done
}

# ask PORT LINE…: one request, its lines; the answer as it comes.
ask() {
  local port=$1
  shift
  exec 7<>"/dev/tcp/127.0.0.1/$port" || return 1
  printf '%s\r\n' "${@:1:1}" "Host: localhost" "${@:2}" >&7
  cat <&7
  exec 7>&-
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
