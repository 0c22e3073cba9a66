# Part of ./bench: what it found, as tables.
# shellcheck shell=bash

# All results as tables; those that nothing was measured for are left out, and so is what older results do not say. A million against ten thousand, the
# deep page against the first, and the program against its ceiling are what it is about.
table() {
  local file=$HERE/results/tables.md
  awk '
    function number(text, key) { return match(text, "\"" key "\": [0-9.]+") ? substr(text, RSTART + length(key) + 4, RLENGTH - length(key) - 4) : "" }
    function words(text, key) { return match(text, "\"" key "\": \"[^\"]+") ? substr(text, RSTART + length(key) + 5, RLENGTH - length(key) - 5) : "" }
    function rate(text) { return number(text, "requestsPerSecond") " | " number(text, "p50Ms") " | " number(text, "p99Ms") }
    function show(head, line, rows) { if (rows != "") print head "\n" line "\n" rows }
    FNR == 1 {
      result = FILENAME; sub(/.*\//, "", result); sub(/\.json$/, "", result)
      kind = result; sub(/-.*/, "", kind)
      heading = ""
    }
    /"loadBefore"/ || FNR <= 3 { heading = heading $0 }
    /"loadBefore"/ {
      seen = seen sprintf("| %s | %s | %s | %s | %s | %s | %s | %s | %s |\n", result, words(heading, "date"), words(heading, "commit"), words(heading, "java"),
        words(heading, "databaseVersion"), number(heading, "warmSeconds"), number(heading, "seconds"), number(heading, "connections"), number(heading, "loadBefore"))
    }
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
    kind == "import" || kind == "exchange" {
      files = files sprintf("| %s | %s | %s | %s | %s | %s | %s | %s |\n", kind, rows, what, number($0, "rows"), number($0, "seconds"), number($0, "perSecond"), number($0, "fileMiB"),
        number($0, "peakMiB"))
      next
    }
    kind == "reports" {
      if (what != "memory") reports = reports sprintf("| %s | %s | %s | %s | %s |\n", what, number($0, "kB"), number($0, "p50Ms"), number($0, "p99Ms"), number($0, "firstMs"))
      next
    }
    { plain = plain sprintf("| %s | %s | %s | %s | %s | %s |\n", database, rows, what, rate($0), number($0, "processorMsPerRequest"), number($0, "failed")) }
    END {
      show("| database | complaints | what | requests/s | p50 ms | p99 ms | processor ms/request | failed |", "|---|--:|---|--:|--:|--:|--:|--:|", plain)
      show("| database | complaints | what | requests/s | p50 ms | p99 ms | ceiling requests/s | p50 ms | p99 ms | ratio | statements | rows read |", "|---|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|", ceiling)
      show("| database | years | what | requests/s | p50 ms | p99 ms | processor ms/request | statements | rows read |", "|---|--:|---|--:|--:|--:|--:|--:|--:|", office)
      show("| database | ready after ms, start by start | idle MiB | program MiB | Java MiB |", "|---|--:|--:|--:|--:|", ready)
      show("| of | complaints | what | rows | seconds | a second | file MiB | at most MiB |", "|---|--:|---|--:|--:|--:|--:|--:|", files)
      show("| reports: what | kB | p50 ms | p99 ms | first ms |", "|---|--:|--:|--:|--:|", reports)
      show("| result | date | commit | Java | database | warming s | seconds | connections | load before |", "|---|---|---|---|---|--:|--:|--:|--:|", seen)
    }' "$HERE"/results/*.json >"$file"
  cat "$file"
}
