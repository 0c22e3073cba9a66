# The parts of ./test. Each writes its counts to $COUNTS as "name passed failed skipped"; needs .ci/build.sh.
# shellcheck shell=bash

# note NAME PASSED FAILED SKIPPED SECONDS
note() {
  printf '%s %s %s %s\n' "$1" "$2" "$3" "$4" >>"$COUNTS"
  printf '%-4s %-22s %5s passed, %s failed%s  (%s s)\n' "$([ "$3" -eq 0 ] && echo ok || echo FAIL)" "$1" "$2" "$3" \
    "$([ "$4" -eq 0 ] || echo ", $4 skipped")" "$5"
}

# check NAME COMMAND…: one check; its words come out only when it fails.
check() {
  local name=$1 log=$LOGS/$1.log start=$SECONDS
  shift
  if "$@" >"$log" 2>&1; then
    note "$name" 1 0 0 $((SECONDS - start))
  else
    tail -n 60 "$log"
    note "$name" 0 1 0 $((SECONDS - start))
    return 1
  fi
}

# suite NAME REPORTS COMMAND…: many tests; the counts are those of its JUnit reports (a file or a folder of files).
suite() {
  local name=$1 reports=$2 log=$LOGS/$1.log start=$SECONDS status=0 passed failed skipped
  shift 2
  rm -rf "$reports"
  "$@" >"$log" 2>&1 || status=$?
  read -r passed failed skipped < <(count "$reports")
  if [ "$status" -ne 0 ] || [ "$failed" -gt 0 ]; then tail -n 80 "$log"; fi
  if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then echo "$name ended with $status although no test failed"; failed=1; fi
  if [ $((passed + failed)) -eq 0 ]; then echo "$name ran no test"; failed=1; fi
  note "$name" "$passed" "$failed" "$skipped" $((SECONDS - start))
  why_skipped "$reports" | sed 's/^/     skipped: /'
  [ "$failed" -eq 0 ]
}

# Passed, failed and skipped tests in JUnit reports.
count() {
  { find "$1" -type f -name '*.xml' -exec cat {} + 2>/dev/null || true; } | awk '
    function value(name) { return match($0, "[ \n]" name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }
    BEGIN { RS = "<" }
    /^testsuite[ \n]/ { tests += value("tests"); failed += value("failures") + value("errors"); skipped += value("skipped") }
    END { print tests - failed - skipped, failed + 0, skipped + 0 }'
}

# Which classes in JUnit reports were skipped, and why: the message, or what the assumption that failed says.
why_skipped() {
  { find "$1" -type f -name '*.xml' -exec cat {} + 2>/dev/null || true; } | awk '
    function value(name) { return match($0, "[ \n]" name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : "" }
    BEGIN { RS = "<" }
    waiting { waiting = 0; if (!sub(/^!.CDATA./, "")) $0 = "it does not say why"; sub(/\n.*/, ""); sub(/^.*Assumption failed: /, ""); print class ": " $0 }
    /^testcase[ \n]/ { class = value("classname") }
    /^skipped[^>]* message=/ { print class ": " value("message"); next }
    /^skipped/ { waiting = 1 }' | sort -u
}

# install WHAT COMMAND PACKAGE…: installs Debian packages when the command is absent, as root; says what to do elsewhere.
install() {
  local what=$1 command=$2
  shift 2
  if command -v "$command" >/dev/null; then return 0; fi
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    { apt-get install -y -q "$@" || { apt-get update -q && apt-get install -y -q "$@"; }; } >"$LOGS/apt.log" 2>&1 && return 0
    tail -n 5 "$LOGS/apt.log"
  fi
  echo "$what is needed: install $*"
  return 1
}

test_scripts() {
  install shellcheck shellcheck shellcheck || { note scripts 0 1 0 0; return 1; }
  check scripts-shellcheck sh -c "cd '$HOME_FOLDER' && shellcheck -x run test .ci/*.sh .ci/run tools/quality-import bench/bench bench/*.sh"
  check scripts-run "$HOME_FOLDER/.ci/run-check.sh"
}

test_contract() {
  check contract-openapi cmp "$HOME_FOLDER/openapi.yaml" "$HOME_FOLDER/backend/target/openapi/openapi.yaml"
  install_frontend >"$LOGS/npm.log" 2>&1 || true
  # Fails at errors and warnings; what is switched off says why in the file.
  check contract-spectral sh -c "cd '$HOME_FOLDER/frontend' && node_modules/.bin/spectral lint ../openapi.yaml --ruleset .spectral.yaml --fail-severity=warn"
  check contract-types sh -c "cd '$HOME_FOLDER/frontend' && node_modules/.bin/openapi-typescript ../openapi.yaml -o '$SCRATCH/schema.d.ts' \
    && node scripts/limits.mjs ../openapi.yaml '$SCRATCH/limits.ts' \
    && cmp '$SCRATCH/schema.d.ts' src/api/schema.d.ts && cmp '$SCRATCH/limits.ts' src/api/limits.ts || { echo 'if the change is meant: ./test contract --update'; exit 1; }"
}

update_contract() {
  build_backend
  cp "$HOME_FOLDER/backend/target/openapi/openapi.yaml" "$HOME_FOLDER/openapi.yaml"
  install_frontend
  (cd "$HOME_FOLDER/frontend" && npm run types)
}

# SpotBugs with the rules of Find Security Bugs reads the classes that package_backend made; what it finds and is no fault stands, with the reason, in
# backend/spotbugs-exclude.xml. The lists of what the program is made of are held against what is shipped.
test_security() {
  check security-spotbugs sh -c "cd '$HOME_FOLDER/backend' && mvn -B spotbugs:check"
  check security-sbom "$HOME_FOLDER/.ci/sbom.sh"
}

# The program is tried as it is run: trained. Tests that want an office of sample data take a copy of the one that this leaves.
package_backend() { check backend-package build_backend && SAMPLE_OFFICE=$CACHE/sample-office check backend-training train_backend && check bench-compile compile_bench; }

# The benchmark's classes use the program's: what is renamed there is missed here.
compile_bench() {
  local classes=$SCRATCH/bench program=$HOME_FOLDER/backend/target/quarkus-app
  rm -rf "$classes"
  "$JAVA_HOME/bin/javac" -proc:none -d "$classes" -cp "$(printf '%s:' "$program"/app/*.jar "$program"/lib/*/*.jar)" "$HOME_FOLDER"/bench/*.java
}

# The proxy that ships with the frontend is tried by the backend's suite where it is installed; jq is what the lines of docs/city-system.md need.
test_backend() {
  install nginx nginx nginx-light || true
  install "jq" jq jq || true
  suite "backend${1:+-$1}" "$HOME_FOLDER/backend/target/surefire-reports" backend_halves "${1:-}"
}

# The classes of tests, every other one in another process with a database of its own: two processors are busy then. How the program is
# launched does not depend on the server of the tests, so it is tried on one only.
backend_halves() (
  cd "$HOME_FOLDER/backend" || exit 1
  mvn -q -B test-compile || exit 1
  # Those that start the packaged program take longest and come last whatever their place, so they are dealt out first. Those that need the program
  # set up otherwise stay together with others that need the same, as each set-up is a start.
  {
    grep -rl --include='*Test.java' 'PackagedProgram' src/test/java | sort | awk '{ print NR % 2, $0 }'
    grep -rLE --include='*Test.java' 'PackagedProgram|@TestProfile' src/test/java | sort | awk '{ print NR % 2, $0 }'
    grep -rE --include='*Test.java' '^@TestProfile' src/test/java | sort -t: -k2 | awk -F: '{ half += $2 != last; last = $2; print half % 2, $1 }'
  } | sed 's|src/test/java/||' >"$SCRATCH/classes"
  if [ -n "${1:-}" ]; then sed -i -E '/\/(LauncherTest|ImportKillTest|KillTest|DatabaseFaultTest|DiskFullTest|ClockTest|TerminationTest|KilledProgramTest|MailServerFaultTest|ObservedProgramTest|BackupTest|BackupUnderWritesTest|RestoreTest)\.java$/d' "$SCRATCH/classes"; fi
  # One server that is given from outside has one database only.
  case ${QUALITY_TEST_JDBC_URL:-} in
    '' | *' '*) ;;
    *) cut -d' ' -f2 "$SCRATCH/classes" >"$SCRATCH/classes-1"; backend_half 1; exit ;;
  esac
  sed -n 's/^0 //p' "$SCRATCH/classes" >"$SCRATCH/classes-2"
  sed -n 's/^1 //p' "$SCRATCH/classes" >"$SCRATCH/classes-1"
  backend_half 2 >"$LOGS/backend-2.log" 2>&1 &
  status=0
  backend_half 1 || status=$?
  wait $! || status=$?
  cat "$LOGS/backend-2.log"
  exit "$status"
)

# backend_half N: the tests named in $SCRATCH/classes-N.
backend_half() {
  local named=()
  if [ -n "${QUALITY_TEST_JDBC_URL:-}" ]; then named=(env "QUALITY_TEST_JDBC_URL=$(echo "$QUALITY_TEST_JDBC_URL" | cut -d' ' -f"$1")"); fi
  "${named[@]}" mvn -B surefire:test -Dsurefire.includesFile="$SCRATCH/classes-$1" -Dquality.test.data="target/test-data-$1"
}

# Needs an engine, which says so itself where there is none.
test_containers() { check containers "$HOME_FOLDER/.ci/containers.sh"; }

# What takes minutes each: many kills, long faults, whole offices saved and moved.
test_long() {
  # Clocks that leap; those tests are skipped elsewhere.
  install "libfaketime" faketime faketime || true
  suite backend-long "$HOME_FOLDER/backend/target/surefire-reports" sh -c "cd '$HOME_FOLDER/backend' && mvn -B test -Dquality.test.without= -Dquality.test.only=long"
}

# LibreOffice prints what the program writes; with a Chinese font, as its packages bring none.
test_office() {
  install LibreOffice soffice libreoffice-writer-nogui libreoffice-calc-nogui fonts-noto-cjk || { note backend-office 0 1 0 0; return 1; }
  suite backend-office "$HOME_FOLDER/backend/target/surefire-reports" sh -c "cd '$HOME_FOLDER/backend' && mvn -B test -Dtest=OfficeProgramTest"
}

test_frontend() {
  check frontend-install install_frontend || return 1
  check frontend-typecheck npm --prefix "$HOME_FOLDER/frontend" run typecheck
  check frontend-lint npm --prefix "$HOME_FOLDER/frontend" run lint
  suite frontend-unit "$SCRATCH/vitest.xml" npm --prefix "$HOME_FOLDER/frontend" test -- --reporter=default --reporter=junit \
    --outputFile.junit="$SCRATCH/vitest.xml"
  # The budget of the first load is checked at the end of the build.
  check frontend-build build_frontend
}

need_browser() {
  if [ -n "${QUALITY_CHROMIUM:-}" ]; then return 0; fi
  if ! fc-list :lang=zh-tw 2>/dev/null | grep -q .; then
    if [ "$(id -u)" -eq 0 ]; then install "A Chinese font" no-such-command fonts-noto-cjk || true; else echo "Pictures will lack Chinese: install fonts-noto-cjk"; fi
  fi
  install "A browser" chromium chromium
}

# A port that nobody listens on at this moment.
free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'; }

# The journeys of the users, in a real browser, on the packaged program with a database of its own. The journeys are its mail server, and
# the office answers complaints within two working days, so that they see what is due soon. What the user guide shows is looked for in a
# second office, of sample data, which starts while the journeys are on their way.
test_e2e() {
  # As in the backend's suite: a few minutes of everything are compiled lightly.
  local -x QUALITY_JAVA_OPTIONS="-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=200m"
  local port mail_port demo_port output=$SCRATCH/e2e-program.log program demo name password status=0
  need_browser || { note e2e 0 1 0 0; return 1; }
  rm -rf "$SCRATCH/e2e" "$SCRATCH/e2e-demo"
  port=$(free_port)
  mail_port=$(free_port)
  QUARKUS_MAILER_HOST=127.0.0.1 QUARKUS_MAILER_PORT=$mail_port QUARKUS_MAILER_FROM=quality@office.example QUALITY_MAIL_SEND_EVERY=1s \
    QUALITY_COMPLAINTS_DUE_DAYS=2 QUALITY_WEBHOOKS_PRIVATE_ADDRESSES=true "$HOME_FOLDER/run" --port "$port" --data "$SCRATCH/e2e" >"$output" 2>&1 &
  program=$!
  # shellcheck disable=SC2064  # this program, not a later one
  trap "kill $program 2>/dev/null || true" EXIT
  until grep -q '^Ready: ' "$output"; do
    kill -0 "$program" 2>/dev/null || { cat "$output"; note e2e 0 1 0 0; return 1; }
    sleep 0.2
  done
  demo_port=$(free_port)
  "$HOME_FOLDER/run" --demo --port "$demo_port" --data "$SCRATCH/e2e-demo" >"$SCRATCH/e2e-demo.log" 2>&1 &
  demo=$!
  # shellcheck disable=SC2064  # these programs, not later ones
  trap "kill $program $demo 2>/dev/null || true" EXIT
  # The box that the first start prints: the value is the last word of its line.
  name=$(awk '/^\|.*(name \/|Administrator:)/ { print $(NF - 1); exit }' "$output")
  password=$(awk '/^\|.*password/ { print $(NF - 1); exit }' "$output")
  QUALITY_URL=http://localhost:$port QUALITY_ADMIN_NAME=$name QUALITY_ADMIN_PASSWORD=$password QUALITY_MAIL_PORT=$mail_port QUALITY_DEMO_URL=http://localhost:$demo_port \
    PLAYWRIGHT_JUNIT_OUTPUT_FILE=$SCRATCH/e2e.xml suite e2e "$SCRATCH/e2e.xml" npm --prefix "$HOME_FOLDER/frontend" run e2e -- --reporter=list,junit || status=$?
  check e2e-stop stop_program "$program" "$SCRATCH/e2e" || status=$?
  check e2e-stop-demo stop_program "$demo" "$SCRATCH/e2e-demo" || status=$?
  trap - EXIT
  return "$status"
}

# Ends the program as a person does, and looks whether anything of it is left.
stop_program() {
  kill "$1"
  wait "$1" || [ $? -eq 143 ] || return 1
  ! grep -lsa -- "--datadir=$2/" /proc/[0-9]*/cmdline
}
