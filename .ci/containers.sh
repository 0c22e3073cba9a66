#!/usr/bin/env bash
# The containers as docs/operations/containers.md tells of them, under names and on a port of their own, beside whatever runs here: first start, sign-in, a file,
# backup, all thrown away, restored on empty volumes, looked at again, stopped. Needs Docker with Compose 2, and the internet for images and libraries; takes minutes.
set -euo pipefail

HOME_FOLDER=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=.ci/build.sh
. "$HOME_FOLDER/.ci/build.sh"

command -v docker >/dev/null || refuse "The containers cannot be tried: no program docker is here."
docker compose version >/dev/null 2>&1 || refuse "The containers cannot be tried: docker has no Compose 2 (the plugin docker-compose)."
docker info >/dev/null 2>&1 || refuse "The containers cannot be tried: no engine answers docker. Is it started, and may user $(id -un) use it?"

PROJECT="service-quality-test"
NEW_PASSWORD=containers-are-tried-2026
scratch=$(mktemp -d)
# Neither an office's settings nor its images are touched.
unset "${!QUALITY_@}"
export QUALITY_DB_PASSWORD=containers-database QUALITY_DB_ROOT_PASSWORD=containers-administrator QUALITY_PORT=127.0.0.1:0 QUALITY_NETWORK=172.16.47.0/24
cat >"$scratch/images.yml" <<TEXT
services: {backend: {image: $PROJECT/backend}, frontend: {image: $PROJECT/frontend}}
TEXT

compose() {
  docker compose --project-name "$PROJECT" --env-file /dev/null --file "$HOME_FOLDER/docker-compose.yml" --file "$scratch/images.yml" "$@" </dev/null
}
program() { compose run --rm -T --volume "$scratch/saved:/backup" backend "$@"; }
tell() { printf '%s\n' "- $*"; }
fail() {
  compose ps --all
  compose logs --no-color --tail 40
  refuse "FAILED: $*"
}
leave() {
  compose down --volumes --timeout 20 >/dev/null 2>&1 || true
  docker image rm "$PROJECT/backend" "$PROJECT/frontend" >/dev/null 2>&1 || true
  rm -rf "$scratch"
}
trap leave EXIT

start() {
  compose up --build --detach --wait || fail "the containers do not become healthy"
  port=$(compose port frontend 8080)
  port=${port##*:}
}

# say METHOD PATH TYPE COOKIE [FILE]: one request through nginx, its body a file; the whole answer stands in the file answer.
say() {
  local length=0
  if [ -n "${5:-}" ]; then length=$(wc -c <"$5"); fi
  exec 7<>"/dev/tcp/127.0.0.1/$port"
  printf '%s\r\n' "$1 $2 HTTP/1.0" "Host: localhost:$port" "Content-Type: $3" "Cookie: $4" "Content-Length: $length" "" >&7
  if [ -n "${5:-}" ]; then cat "$5" >&7; fi
  cat <&7 >"$scratch/answer"
  exec 7>&-
}
answered() { head -n 1 "$scratch/answer" | grep -q "^HTTP/1.1 $1"; }

# sign_in PASSWORD: sets cookie.
sign_in() {
  printf '{"name": "admin", "password": "%s"}' "$1" >"$scratch/account.json"
  say POST /api/v1/session application/json none=1 "$scratch/account.json"
  cookie=$(sed -n 's/^[Ss]et-[Cc]ookie: \([^=]*quality-session=[^;]*\).*/\1/p' "$scratch/answer")
  [ -n "$cookie" ] || { cat "$scratch/answer"; fail "the administrator cannot sign in"; }
}

mkdir -m 777 "$scratch/saved"
compose down --volumes >/dev/null 2>&1
start
tell "mysql, backend and frontend are built, started and healthy"
for image in backend frontend; do
  size=$(docker image ls --format '{{.Size}}' "$PROJECT/$image" | head -n 1) || size=
  tell "the image of the $image has ${size:-a size that docker does not tell}"
done

for service in mysql backend frontend; do
  [ "$(compose exec -T "$service" id -u)" != 0 ] || fail "$service runs as root"
  if compose exec -T "$service" touch /written 2>/dev/null; then fail "$service may write its own files"; fi
  compose exec -T "$service" grep -q '^CapBnd:[[:space:]]*0*$' /proc/1/status || fail "$service has privileges"
done
tell "none runs as root, has privileges or may write its own files"

sign_in "$(compose logs --no-color --no-log-prefix backend | awk '/One-time password:/ { print $(NF - 1); exit }')"
printf '{"currentPassword": "%s", "newPassword": "%s"}' "$(sed 's/.*"password": "\(.*\)"}/\1/' "$scratch/account.json")" "$NEW_PASSWORD" >"$scratch/password.json"
say PUT /api/v1/session/password application/json "$cookie" "$scratch/password.json"
answered 204 || fail "the one-time password cannot be changed"
sign_in "$NEW_PASSWORD"
tell "the one-time password stands in the log, and is changed"

picture=$HOME_FOLDER/docs/dashboard.png
say POST '/api/v1/attachments?fileName=dashboard.png' application/octet-stream "$cookie" "$picture"
file=$(sed -n 's/.*"id":"\([-0-9a-f]*\)".*/\1/p' "$scratch/answer")
[ -n "$file" ] || { cat "$scratch/answer"; fail "a file cannot be uploaded"; }
tell "a file is uploaded"

program backup /backup/office.zip || fail "the office cannot be saved"
program restore --check /backup/office.zip || fail "the backup is not whole"
compose down --volumes
program restore /backup/office.zip || fail "the office cannot be brought back"
start
sign_in "$NEW_PASSWORD"
say GET "/api/v1/attachments/$file/content" text/plain "$cookie"
tail -c "$(wc -c <"$picture")" "$scratch/answer" | cmp - "$picture" || fail "the file is not what was uploaded"
tell "saved, thrown away, and brought back on empty volumes: account and file are there"

compose stop backend
# While one command has the backend's address, the backend itself gets another: nginx has to find it.
program verify-audit >"$scratch/audit" 2>&1 &
audit=$!
sleep 3
compose start backend
wait "$audit" || { cat "$scratch/audit"; fail "the audit trail is not whole"; }
compose up --detach --wait || fail "the backend does not become healthy again"
for _ in {1..20}; do
  say GET /api/v1/session application/json "$cookie"
  if answered 200; then break; fi
  sleep 1
done
answered 200 || fail "nginx does not find the backend at another address"
tell "the audit trail is whole; nginx finds the backend that was started anew"

compose stop
compose ps --all --format '{{.Service}} {{.ExitCode}}' >"$scratch/ended"
[ "$(grep -cE ' (0|143)$' "$scratch/ended")" = 3 ] || { cat "$scratch/ended"; fail "not every container ended by itself"; }
tell "all end when they are told to"
