# Part of ./bench: what is brought in and sent out as files, and the monthly reports.
# shellcheck shell=bash
# shellcheck disable=SC2154  # program, scratch, url and the like are of ./bench

# seconds_since TIME, a time as date +%s.%N gives it.
seconds_since() { awk -v a="$1" -v b="$(date +%s.%N)" 'BEGIN { printf "%.1f", b - a }'; }

# The most memory that the program has held so far.
peak() { awk '/^VmHWM/ { printf "%d MiB", $2 / 1024 }' "/proc/$program/status"; }

# send_file FILE [STOP|SKIP]: brings a file in and tells what became of its rows, and how long that took.
send_file() {
  local begun answer id
  begun=$(date +%s.%N)
  answer=$(api --data-binary "@$1" -H 'Content-Type: application/octet-stream' "$url/api/v1/imports?dataSet=complaints&fileName=cases.csv&onError=${2:-STOP}")
  [[ $answer =~ .*\"id\":\"([0-9a-f-]*)\" ]]
  id=${BASH_REMATCH[1]}
  while [[ $answer == *'"state":"QUEUED"'* || $answer == *'"state":"RUNNING"'* ]]; do answer=$(api "$url/api/v1/imports/$id?wait=25"); done
  echo "$(grep -o '"state":"[A-Z]*"' <<<"$answer") $(grep -o '"counts":{[^}]*}' <<<"$answer") sent, checked and stored in $(seconds_since "$begun") s, at most $(peak)"
}

import() {
  local rows=$1 seed=${2:-1} data=$HOME_FOLDER/data/bench-import-$1
  rm -rf "$data"
  java_program CaseFile "$rows" "$seed" "$scratch/cases.csv"
  start "$data"
  sign_in evaluation
  send_file "$scratch/cases.csv"
  send_file "$scratch/cases.csv"
  stop
  java_program LoadData "$data"
  rm -f "$scratch/cases.csv"
}

# take_out FORMAT: the whole list as a file.
take_out() {
  local begun
  begun=$(date +%s.%N)
  api -o "$scratch/cases.$1" "$url/api/v1/complaints/export?format=$1"
  echo "$1: $(wc -c <"$scratch/cases.$1" | awk '{ printf "%d MiB", $1 / 1048576 }') in $(seconds_since "$begun") s, at most $(peak)"
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
  echo "$changes changes in $answers answers in $(seconds_since "$begun") s, at most $(peak)"
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
  local rows=$1 data=$3 part=100000 first
  rm -rf "$data"
  start "$data"
  for ((first = 0; first < rows; first += part)); do
    java_program CaseFile $((rows - first < part ? rows - first : part)) $(($2 + first)) "$scratch/cases.csv" "$first"
    sign_in evaluation
    send_file "$scratch/cases.csv" SKIP
  done
  await_places
  stop
  touch "$data/bench-loaded"
}

# Each on a program that has just started, so that its figures of memory are its own.
exchange() {
  local rows=$1 seed=${2:-1} data=$HOME_FOLDER/data/bench-exchange-$1 what
  [ -e "$data/bench-loaded" ] || bring_in "$rows" "$seed" "$data"
  for what in follow 'take_out CSV' 'take_out ODS' 'take_out JSON'; do
    start "$data"
    sign_in evaluation
    $what
    stop
  done
  rm -f "$scratch"/cases.*
}

reports() {
  rm -rf "$HOME_FOLDER/data/bench-reports"
  start "$HOME_FOLDER/data/bench-reports"
  java_program Reports "$url"
  echo "at most $(peak)"
  stop
}
