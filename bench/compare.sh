# Part of ./bench: the program against its ceiling, the office with a long past, what each list and view takes, and how it starts.
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2153,SC2154  # port, scratch and the like are of ./bench, PROGRAM of .ci/build.sh

# A Java that starts the program by the class Beside, all else as ./run says, but for
# what Java keeps of the trained program, which is for its path only.
java_beside() {
  compile
  mkdir -p "$scratch/java/bin" "$scratch/beside"
  "$JAVA_HOME/bin/javac" -d "$scratch/beside" "$HERE/Beside.java"
  cp "$JAVA_HOME/release" "$scratch/java/release"
  ln -sf "$JAVA_HOME/bin/javac" "$scratch/java/bin/javac"
  cat >"$scratch/java/bin/java" <<TEXT
#!/usr/bin/env bash
options=()
while [ "\$1" != -jar ]; do options+=("\$1"); shift; done
exec "$JAVA_HOME/bin/java" "\${options[@]}" --add-opens java.base/java.lang=ALL-UNNAMED --add-opens java.base/java.nio=ALL-UNNAMED \\
  -Dbench.port=$beside -Dbench.classes=$scratch/classes \
  -cp "$scratch/beside:\$2" tw.servicequality.bench.Beside "\${@:3}"
TEXT
  chmod +x "$scratch/java/bin/java"
}

# start_beside FOLDER: the program with the ceiling in the same Java, on the next port.
start_beside() {
  java_beside
  JAVA_HOME=$scratch/java start "$1"
  until curl -sf -o "$scratch/status" "$ceiling/status"; do
    kill -0 "$program" 2>/dev/null || { cat "$scratch/program.log" >&2; exit 1; }
    sleep 0.2
  done
}

# learn KIND: the ceiling listens to the program while that answers one request, and takes the statements over.
learn() {
  local body=()
  [ "$1" != create ] || body=(-H 'Content-Type: application/json' -d "$(head -n 1 "$scratch/create")")
  api -o "$scratch/answer" "$ceiling/listen"
  if [ "$1" = create ]; then api -o "$scratch/answer" "${body[@]}" "$url/api/v1/complaints"; else api -o "$scratch/answer" "$url$(head -n 1 "$scratch/$1")"; fi
  api "$ceiling/learn?kind=$1" >"$scratch/statements-$1" || { grep -A 1 Exception "$scratch/program.log" >&2; refuse "The ceiling does not know what the program asks for: $1"; }
}

# figure NAME RESULT: one of the figures of a result.
figure() { sed -n "s/.*\"$1\": \([0-9.]*\).*/\1/p" <<<"$2"; }

# statements KIND: what the database counts for one request, one request after the other, less what it counts in the same time without.
statements() {
  local -a idle before after
  local connections=1 result begun pause=3
  read -ra before < <(curl -sf "$ceiling/status"; echo)
  sleep "$pause"
  read -ra idle < <(curl -sf "$ceiling/status"; echo)
  result=$(measure "$1" "$pause")
  read -ra after < <(curl -sf "$ceiling/status"; echo)
  awk -v n="$(figure requests "$result")" -v a="$((after[0] - idle[0]))" -v b="$((idle[0] - before[0]))" -v c="$((after[1] - idle[1]))" -v d="$((idle[1] - before[1]))" \
    'BEGIN { printf "\"statements\": %.1f, \"rowsRead\": %.1f", (a - b) / n, (c - d) / n }'
}

# compare ROWS [KIND …]: program and ceiling by turns, twice each, the better of both; statements and rows read for a request.
compare() {
  local rows=$1 kind ours theirs again counted
  shift
  [ $# -gt 0 ] || set -- first deep one create
  begin
  database "$rows"
  start_beside "$(folder "$rows")"
  sign_in evaluation
  prepare
  {
    heading "$rows"
    # A deep page is told the total of the first.
    for kind in first "$@"; do learn "$kind"; done
    for kind in "$@"; do
      counted=$(statements "$kind") # before the jobs have anything to do with what is created
      # Both as long; from then on they take turns, so each has been waiting as long as the other when it is measured.
      measure "$kind" "$warm" >"$scratch/warm"
      measure "$kind" "$warm" "$ceiling" >"$scratch/warm"
      ours=$(measure "$kind" "$seconds")
      theirs=$(measure "$kind" "$seconds" "$ceiling")
      again=$(measure "$kind" "$seconds")
      ours=$(better "$ours" "$again")
      again=$(measure "$kind" "$seconds" "$ceiling")
      theirs=$(better "$theirs" "$again")
      printf ',\n  "%s": {"program": %s, "ceiling": %s, "ratio": %s, %s}' "$kind" "$ours" "$theirs" \
        "$(awk -v a="$(figure requestsPerSecond "$ours")" -v b="$(figure requestsPerSecond "$theirs")" 'BEGIN { printf "%.2f", a / b }')" "$counted"
    done
    printf '\n}\n'
  } >"$scratch/result.json"
  stop
  keep "ceiling-$name-$rows"
}

# better RESULT RESULT: the one with more requests a second.
better() {
  awk -v a="$(figure requestsPerSecond "$1")" -v b="$(figure requestsPerSecond "$2")" 'BEGIN { exit a < b }' && echo "$1" || echo "$2"
}

# office: the list of items, the dashboard and a month's reports: with what the sample data have of this year and the last, and with ten years of that.
office() {
  local data=$HOME_FOLDER/data/bench-office-$name kind month years
  begin
  month=$(($(date +%Y) - 1))-06
  rm -rf "$data"
  database office anew
  start "$data"
  stop
  java_program History "$data" 20 >&2
  {
    for years in 2 10; do
      [ "$years" = 2 ] || java_program History "$data" years >&2
      start_beside "$data"
      [ "$years" = 10 ] || heading
      sign_in evaluation
      echo '/api/v1/action-items' >"$scratch/items"
      echo '/api/v1/dashboard' >"$scratch/dashboard"
      echo "/api/v1/progress-months/$month" >"$scratch/month"
      for kind in items dashboard month; do
        measure "$kind" "$warm" >"$scratch/warm"
        printf ',\n  "%s%s": {"result": %s, %s}' "$kind" "$years" "$(measure "$kind" "$seconds")" "$(statements "$kind")"
      done
      stop
    done
    printf '\n}\n'
  } >"$scratch/result.json"
  keep "office-$name"
}

# doors ROWS: every list and view of the contract that its path alone names, asked once and once more by the evaluation office, which is refused some (403).
# Those that need a further word say so (400, 422); 0 is no answer within two minutes.
doors() {
  local rows=$1 path state first again connections=1 seconds=null warm=null
  begin
  database "$rows"
  start "$(folder "$rows")"
  sign_in evaluation
  heading "$rows" >"$scratch/result.json"
  while read -r path; do
    read -r state first < <(ask_once "$path")
    read -r _ again < <(ask_once "$path")
    printf ',\n  "%s": {"status": %d, "firstSeconds": %s, "againSeconds": %s}' "$path" "$((10#$state))" "$first" "$again" >>"$scratch/result.json"
  done < <(awk '/^  \// { path = $1; sub(/:$/, "", path) } /^    get:/ && path ~ /^\/api\// && path !~ /[{]|\/export$|single-sign-on/ { print path }' "$HOME_FOLDER/openapi.yaml")
  printf '\n}\n' >>"$scratch/result.json"
  stop
  keep "doors-$name-$rows"
}

# ask_once PATH: status and seconds of one request.
ask_once() { curl -s --max-time 120 -o "$scratch/answer" -w '%{http_code} %{time_total}\n' -H "Cookie: $cookie" "$url$1" || true; }

# ready: how long from the start of the process to the first answer that it is ready, five times, and what it holds a minute after the last start. With the
# named server's database, or else its own.
ready() {
  local data=$HOME_FOLDER/data/bench-ready-$name begun i held size java connections=1 seconds=null warm=null
  local -a took
  begin
  rm -rf "$data"
  database ready anew
  for i in 1 2 3 4 5; do
    begun=$(date +%s%N)
    QUALITY_SESSION_SECURE_COOKIE=false "$HOME_FOLDER/run" --demo --port "$port" --data "$data" >"$scratch/program.log" 2>&1 &
    program=$!
    trap 'kill $program 2>/dev/null; wait $program 2>/dev/null || true' EXIT
    until curl -sf -o "$scratch/answer" "$url/q/health/ready"; do
      kill -0 "$program" 2>/dev/null || { cat "$scratch/program.log" >&2; exit 1; }
      sleep 0.1 # asking oftener takes from what is measured
    done
    took[i]=$((($(date +%s%N) - begun) / 1000000))
    if [ "$i" = 5 ]; then
      sleep 60
      held=$(awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$program/status")
      heading >"$scratch/result.json"
    fi
    stop
  done
  size=$(du -sm "$PROGRAM" | cut -f1)
  # The modules that a Java needs that is made for this program by jlink are about a third of this.
  java=$(du -smL "$JAVA_HOME" --exclude=src.zip --exclude=jmods | cut -f1)
  printf ',\n  "readyMs": [%s, %s, %s, %s, %s], "idleMiB": %s, "programMiB": %s, "javaMiB": %s\n}\n' \
    "${took[1]}" "${took[2]}" "${took[3]}" "${took[4]}" "${took[5]}" "$held" "$size" "$java" >>"$scratch/result.json"
  keep "ready-$name"
}
