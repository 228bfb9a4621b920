#!/bin/sh
# Kills "governance exec" in the middle of its work, again and again, and checks each time that no
# acknowledged line is lost.
#
# Run by hand on a built distribution:
#   reference-host/src/test/sh/kill-exec.sh [DISTRIBUTION [ROUNDS [LINES]]]
# DISTRIBUTION is the directory with bin/ and lib/, by default reference-host/target/governance;
# ROUNDS is 20, LINES 400 unless given.
#
# Each round starts on a new database, feeds LINES requests, and kills the JVM with SIGKILL once a
# number of answers, other in each round, has come out. Then it demands that
#   - the export verifies,
#   - every acknowledged id stands in the export,
#   - the export holds at most one id that was not acknowledged: the line at hand,
#   - the same file, run again, ends with status 0, answers every acknowledged line with
#     "repeated":true, and leaves exactly one event for each line.
# It prints a row for each round and ends with status 0 if all hold. SIGKILL ends the process, not
# the machine: that a sync precedes each acknowledgement is shown by sync-trace.sh of the store.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
distribution=${1:-$here/../../../target/governance}
rounds=${2:-20}
lines=${3:-400}
governance=$distribution/bin/governance
[ -x "$governance" ] || {
  echo "no distribution at $distribution; build it with: mvn -Pquick -DskipTests package" >&2
  exit 3
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
failed=0

# The county, its village, then one villagers' group a line.
requests() {
  at=$(date -u +%Y-%m-%dT%H:%M:%SZ)
  table=$1
  printf '{"id":"county","log":"522631","at":"%s","command":{"type":"hierarchy.open-county","county":"522631","table":"%s"}}\n' "$at" "$table"
  printf '{"id":"village","log":"522631/522631106200","at":"%s","command":{"type":"hierarchy.open-village","village":"522631106200","code":"522631106200","name":"岩洞村村民委员会","kind":"VILLAGE"}}\n' "$at"
  i=1
  while [ "$i" -le "$lines" ]; do
    printf '{"id":"line-%d","log":"522631/522631106200","at":"%s","command":{"type":"hierarchy.establish-units","units":[{"id":"group-%d","level":"GROUP","name":"第%d组","parent":"522631106200"}]}}\n' "$i" "$at" "$i" "$i"
    i=$((i + 1))
  done
}

# The ids of accepted answers; a last answer that was cut off does not count.
acknowledged() {
  grep '}$' "$1" | grep '"status":"accepted"' | sed 's/^.*"id":"\([^"]*\)".*$/\1/' | sort -u
}

# The ids that the export holds.
kept() {
  grep '^{"log":' "$1" | sed 's/^.*,"command":"\([^"]*\)".*$/\1/' | sort -u
}

printf '%5s %7s %7s %7s %7s %7s %9s %7s  %s\n' \
  round kill-at acked kept lost extra repeated events verdict
round=1
while [ "$round" -le "$rounds" ]; do
  database=$work/$round.db
  answers=$work/$round.answers
  export=$work/$round.export
  verdict=ok
  table=$("$governance" import divisions --shipped --database "$database" |
    sed -n 's/^SHA-256 \([0-9a-f]*\).*$/\1/p')
  requests "$table" >"$work/requests"
  total=$((lines + 2))
  # Spread over the run: early, in the middle, late.
  kill_at=$((1 + (round * 7919) % (total - 1)))

  : >"$answers"
  "$governance" exec --json --as registrar --database "$database" "$work/requests" \
    >"$answers" 2>"$work/err" &
  process=$!
  while [ "$(wc -l <"$answers")" -lt "$kill_at" ] && kill -0 "$process" 2>/dev/null; do
    :
  done
  kill -9 "$process" 2>/dev/null || verdict="ended before the kill"
  wait "$process" 2>/dev/null || true

  "$governance" export --database "$database" "$export" || verdict="export failed"
  "$governance" verify "$export" >"$work/verified" || verdict="chain broken"
  acknowledged "$answers" >"$work/acked"
  kept "$export" >"$work/kept"
  acked=$(wc -l <"$work/acked")
  lost=$(comm -23 "$work/acked" "$work/kept" | wc -l)
  extra=$(comm -13 "$work/acked" "$work/kept" | wc -l)
  [ "$lost" -eq 0 ] || verdict="ACKNOWLEDGED LINES LOST"
  [ "$extra" -le 1 ] || verdict="more kept than the line at hand"

  "$governance" exec --json --as registrar --database "$database" "$work/requests" \
    >"$work/again" || verdict="rerun refused"
  grep '"repeated":true' "$work/again" | sed 's/^.*"id":"\([^"]*\)".*$/\1/' | sort -u >"$work/repeated"
  cmp -s "$work/kept" "$work/repeated" || verdict="rerun did not recognise what was kept"
  "$governance" export --database "$database" "$export" || verdict="export failed"
  "$governance" verify "$export" >"$work/verified" || verdict="chain broken after the rerun"
  # Opening the county makes three events.
  events=$(grep -c '^{"log":' "$export")
  [ "$events" -eq $((total + 2)) ] || verdict="wrong number of events"

  printf '%5d %7d %7d %7d %7d %7d %9d %7d  %s\n' "$round" "$kill_at" "$acked" \
    "$(wc -l <"$work/kept")" "$lost" "$extra" "$(wc -l <"$work/repeated")" "$events" "$verdict"
  [ "$verdict" = ok ] || failed=1
  rm -f "$database" "$database-wal" "$database-shm"
  round=$((round + 1))
done
exit "$failed"
