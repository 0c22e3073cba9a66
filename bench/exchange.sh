# Part of ./bench: what is brought in and sent out as files, and the monthly reports.
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154  # program, scratch, url and the like are of ./bench

# seconds_since TIME, a time as date +%s.%N gives it.
seconds_since() { awk -v a="$1" -v b="$(date +%s.%N)" 'BEGIN { printf "%.1f", b - a }'; }

# The most memory in MiB that the program has held so far.
peak() { awk '/^VmHWM/ { printf "%d", $2 / 1024 }' "/proc/$program/status"; }

# rate ROWS SECONDS: the figures of so many rows.
rate() { awk -v n="$1" -v s="$2" 'BEGIN { printf "\"rows\": %d, \"seconds\": %s, \"perSecond\": %.0f", n, s, (s > 0 ? n / s : 0) }'; }

# spent ROWS TIME: the figures of so many rows that were begun at a time, and the most memory so far.
spent() { echo "$(rate "$1" "$(seconds_since "$2")"), \"peakMiB\": $(peak)"; }

# found WHAT FIGURES: one more line of the result, and a word to who waits.
found() {
  printf ',\n  "%s": {%s}' "$1" "$2" >>"$scratch/result.json"
  echo "$1: $2" >&2
}

# send_file WHAT ROWS [STOP|SKIP]: brings the file of cases in and tells what became of its rows, and how long that took.
send_file() {
  local begun answer id
  begun=$(date +%s.%N)
  answer=$(api --data-binary "@$scratch/cases.csv" -H 'Content-Type: application/octet-stream' "$url/api/v1/imports?dataSet=complaints&fileName=cases.csv&onError=${3:-STOP}")
  [[ $answer =~ .*\"id\":\"([0-9a-f-]*)\" ]]
  id=${BASH_REMATCH[1]}
  while [[ $answer == *'"state":"QUEUED"'* || $answer == *'"state":"RUNNING"'* ]]; do answer=$(api "$url/api/v1/imports/$id?wait=25"); done
  found "$1" "$(spent "$2" "$begun"), $(grep -o '"state":"[A-Z_]*"' <<<"$answer"), $(grep -o '"counts":{[^}]*}' <<<"$answer")"
}

import() {
  local rows=$1 seed=${2:-1} data=$HOME_FOLDER/data/bench-import-$1 all tables connections=1 seconds=null warm=null
  begin
  rm -rf "$data"
  java_program CaseFile "$rows" "$seed" "$scratch/cases.csv"
  start "$data"
  sign_in evaluation
  heading "$rows" >"$scratch/result.json"
  send_file sent "$rows"
  send_file again "$rows"
  stop
  java_program LoadData "$data" >"$scratch/said"
  read -r all tables < <(sed -n 's/^RESULT //p' "$scratch/said")
  found loaded "$(rate "$rows" "$all"), $tables"
  printf '\n}\n' >>"$scratch/result.json"
  rm -f "$scratch/cases.csv"
  keep "import-$name"
}

# take_out ROWS FORMAT: the whole list as a file.
take_out() {
  local begun
  begun=$(date +%s.%N)
  api -o "$scratch/cases.$2" "$url/api/v1/complaints/export?format=$2"
  found "${2,,}" "$(spent "$1" "$begun"), \"fileMiB\": $(wc -c <"$scratch/cases.$2" | awk '{ printf "%d", $1 / 1048576 }')"
}

# All changes from the first on, a thousand an answer, to the end.
follow() {
  local cursor='' begun changes=0 answers=0 answer
  begun=$(date +%s.%N)
  while :; do
    answer=$(api --get "$url/api/v1/changes" --data-urlencode "after=$cursor" -d limit=1000)
    changes=$((changes + $(grep -o '"room":' <<<"$answer" | wc -l)))
    answers=$((answers + 1))
    [[ $answer =~ \"nextCursor\":\"([^\"]*)\" ]]
    cursor=${BASH_REMATCH[1]}
    [[ $answer == *'"more":true'* ]] || break
  done
  found changes "$(spent "$changes" "$begun"), \"answers\": $answers"
}

# Until all that was done has its place in the list of changes.
await_places() {
  local last='' now
  while :; do
    now=$(api "$url/api/v1/changes?after=latest" | sed 's/.*"nextCursor":"\([^"]*\)".*/\1/')
    [ "$now" != "$last" ] || return 0
    last=$now
    sleep 10
  done
}

# bring_in ROWS SEED FOLDER: by files of 100,000, the rows of each batch in a transaction of their own.
bring_in() {
  local rows=$1 data=$3 part=100000 first of
  for ((first = 0; first < rows; first += part)); do
    of=$((rows - first < part ? rows - first : part))
    java_program CaseFile "$of" $(($2 + first)) "$scratch/cases.csv" "$first"
    sign_in evaluation
    send_file "file$((first / part + 1))" "$of" SKIP
  done
  await_places
  touch "$data/bench-loaded"
}

# Each on a program that has just started, so that its figures of memory are its own.
exchange() {
  local rows=$1 seed=${2:-1} data=$HOME_FOLDER/data/bench-exchange-$1 what connections=1 seconds=null warm=null
  begin
  [ -e "$data/bench-loaded" ] || rm -rf "$data"
  start "$data"
  heading "$rows" >"$scratch/result.json"
  [ -e "$data/bench-loaded" ] || bring_in "$rows" "$seed" "$data"
  stop
  for what in follow "take_out $rows CSV" "take_out $rows ODS" "take_out $rows JSON"; do
    start "$data"
    sign_in evaluation
    $what
    stop
  done
  printf '\n}\n' >>"$scratch/result.json"
  rm -f "$scratch"/cases.*
  keep "exchange-$name"
}

reports() {
  local connections=1 seconds=null warm=null line
  begin
  rm -rf "$HOME_FOLDER/data/bench-reports"
  start "$HOME_FOLDER/data/bench-reports"
  heading >"$scratch/result.json"
  java_program Reports "$url" >"$scratch/said"
  grep -v '^RESULT ' "$scratch/said" >&2
  while read -r line; do found "${line%% *}" "${line#* }"; done < <(sed -n 's/^RESULT //p' "$scratch/said")
  found memory "\"peakMiB\": $(peak)"
  stop
  printf '\n}\n' >>"$scratch/result.json"
  keep "reports-$name"
}
