# Part of ./bench: what it found, as tables.
# shellcheck shell=bash

# All results as tables. A million against ten thousand, the deep page against the first, and the program against its ceiling are what it is about.
table() {
  local file=$HERE/results/tables.md
  awk '
    function number(text, key) { return match(text, "\"" key "\": [0-9.]+") ? substr(text, RSTART + length(key) + 4, RLENGTH - length(key) - 4) : "" }
    function words(text, key) { return match(text, "\"" key "\": \"[^\"]+") ? substr(text, RSTART + length(key) + 5, RLENGTH - length(key) - 5) : "" }
    function rate(text) { return number(text, "requestsPerSecond") " | " number(text, "p50Ms") " | " number(text, "p99Ms") }
    FNR == 1 { kind = FILENAME; sub(/.*\//, "", kind); sub(/-.*/, "", kind) }
    /"database"/ { database = words($0, "database"); rows = number($0, "complaints") }
    /"readyMs"/ {
      match($0, /\[[^]]*\]/)
      ready = ready sprintf("| %s | %s | %s | %s | %s |\n", database, substr($0, RSTART + 1, RLENGTH - 2), number($0, "idleMiB"), number($0, "programMiB"), number($0, "javaMiB"))
      next
    }
    !/^  "[a-z0-9]+": {/ { next }
    { split($0, part, "\""); what = part[2] }
    kind == "ceiling" {
      half = index($0, "\"ceiling\"")
      ceiling = ceiling sprintf("| %s | %s | %s | %s | %s | %s | %s | %s |\n", database, rows, what, rate(substr($0, 1, half)), rate(substr($0, half)), number($0, "ratio"),
        number($0, "statements"), number($0, "rowsRead"))
      next
    }
    kind == "office" {
      years = what; gsub(/[a-z]/, "", years); gsub(/[0-9]/, "", what)
      office = office sprintf("| %s | %s | %s | %s | %s | %s | %s |\n", database, years, what, rate($0), number($0, "processorMsPerRequest"), number($0, "statements"), number($0, "rowsRead"))
      next
    }
    { plain = plain sprintf("| %s | %s | %s | %s | %s | %s |\n", database, rows, what, rate($0), number($0, "processorMsPerRequest"), number($0, "failed")) }
    END {
      print "| database | complaints | what | requests/s | p50 ms | p99 ms | processor ms/request | failed |\n|---|--:|---|--:|--:|--:|--:|--:|\n" plain
      print "| database | complaints | what | requests/s | p50 ms | p99 ms | ceiling requests/s | p50 ms | p99 ms | ratio | statements | rows read |"
      print "|---|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n" ceiling
      print "| database | years | what | requests/s | p50 ms | p99 ms | processor ms/request | statements | rows read |\n|---|--:|---|--:|--:|--:|--:|--:|--:|\n" office
      print "| database | ready after ms, start by start | idle MiB | program MiB | Java MiB |\n|---|--:|--:|--:|--:|\n" ready
    }' "$HERE"/results/*.json >"$file"
  cat "$file"
}
