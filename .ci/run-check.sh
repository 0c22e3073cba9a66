#!/usr/bin/env bash
# What ./run says to wrong words, without starting anything.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# refused EXPECTED WORDS…
refused() {
  local expected=$1 said
  shift
  if said=$(./run "$@" 2>&1); then echo "not refused: $*"; exit 1; fi
  case $said in *"$expected"*) ;; *) echo "$* was answered: $said"; exit 1 ;; esac
}

./run --help | grep -q -- '--port N'
refused 'Unknown option: --prot' --prot 80
refused 'A port is a number' --port web
refused 'A port is a number' --port 70000
refused 'A port is a number' --port 0
refused '--port needs a number' --port
refused '--data needs a folder' --data
case $PWD/ in
  /tmp/*) ;;
  *)
    refused 'must not lie under the folder for temporary files' --data /tmp/quality
    QUALITY_DATA=/tmp/quality refused 'must not lie under the folder for temporary files'
    ;;
esac
./run --help | grep -q 'backup FILE'
refused 'Unknown option: --check' --check restore x
JAVA_HOME=/nowhere ./run --help >/dev/null
