#!/bin/sh
# Kills "governance exec" at random moments while a village's points ledger is written to, and checks
# each time that nothing acknowledged is lost and nothing is there twice.
#
# Run by hand on a built distribution and built benchmarks:
#   reference-host/src/test/sh/kill-points.sh [ROUNDS [GROUPS [DISTRIBUTION [BENCHMARKS]]]]
# ROUNDS is 100, GROUPS 60 unless given; DISTRIBUTION is the directory with bin/ and lib/, by default
# reference-host/target/governance; BENCHMARKS is the jar that makes the village and the requests, by
# default governance-core/benchmarks/target/benchmarks.jar.
#
# A group is five requests: an award, an order, an award by mistake, the order handed over, the
# mistake reversed. Each round starts from the same village, kills the JVM with SIGKILL at a random
# moment of its work, and runs the same file again. Then it demands that
#   - every acknowledged request is answered with "repeated":true,
#   - at most one more is: the one at hand,
#   - the export is, byte for byte, that of a run that was never killed, which verifies: nothing is
#     doubled, left out or out of order,
#   - no entry has the name of another, and no household's balance differs from what the groups
#     leave it: the legs of each book sum to zero, and what households have is 2 points a group.
# In every tenth round two processes run the file at once, and one of them is killed. The recording
# instants come from the lines ("exec --clock lines"), or no two runs would be alike.
#
# SIGKILL ends the process, not the machine: that a sync precedes each acknowledgement is shown by
# sync-trace.sh of the store.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
rounds=${1:-100}
groups=${2:-60}
distribution=${3:-$here/../../../target/governance}
benchmarks=${4:-$here/../../../../governance-core/benchmarks/target/benchmarks.jar}
governance=$distribution/bin/governance
[ -x "$governance" ] && [ -f "$benchmarks" ] || {
  echo "no distribution at $distribution, or no $benchmarks;" \
    "build them with: mvn -Pquick -DskipTests package" >&2
  exit 3
}

work=$(mktemp -d)
mkfifo "$work/pipe"
trap 'rm -rf "$work"' EXIT INT TERM
failed=0
as=522631001001.VILLAGE_SECRETARY
total=$((groups * 5))

run() {
  exec "$governance" exec --json --clock lines --as "$as" --database "$1" "$work/lines"
}

# The ids of accepted answers; a last answer that was cut off does not count.
accepted() {
  grep '}$' "$1" | grep '"status":"accepted"' | sed 's/^.*"id":"\([^"]*\)".*$/\1/' | sort -u
}

repeated() {
  grep '"repeated":true' "$1" | sed 's/^.*"id":"\([^"]*\)".*$/\1/' | sort -u
}

# The legs of an export, one on a line: from, to, book, amount. An event is a line, its body a text.
legs() {
  tr -d '\\' <"$1" |
    grep -o '{"from":"[^"]*","to":"[^"]*","book":"[^"]*","amount":[0-9]*}' |
    sed 's/[{}":]/ /g; s/,/ /g' | awk '{ print $2, $4, $6, $8 }'
}

# The names of the entries of an export.
entries() {
  tr -d '\\' <"$1" | grep -o '{"id":"[^"]*","kind":' | sort
}

# Whether the legs sum to zero in every book, households have 2 a group, and no entry is there twice.
balanced() {
  legs "$1" | awk -v groups="$groups" '
    { has[$3 " " $2] += $4; has[$3 " " $1] -= $4; all[$3] += 0 }
    END {
      for (account in has) {
        split(account, part, " ")
        sum[part[1]] += has[account]
        if (part[2] ~ /^household/) { households += has[account]; if (has[account] < 0) bad = 1 }
      }
      for (book in sum) if (sum[book] != 0) bad = 1
      exit bad || households != 2 * groups
    }' && [ -z "$(entries "$1" | uniq -d)" ]
}

# A number from 0 to one below the second argument, drawn for a round and a run of this script.
drawn() {
  awk -v seed="$1$$" -v below="$2" 'BEGIN { srand(seed); print int(rand() * below) }'
}

java -cp "$benchmarks" org.xiangzhi.governance.benchmarks.PointsLines \
  "$work/village.db" "$work/lines" "$groups" 2>/dev/null
[ "$(wc -l <"$work/lines")" -eq "$total" ]

cp "$work/village.db" "$work/whole.db"
(run "$work/whole.db") >"$work/answers"
[ "$(accepted "$work/answers" | wc -l)" -eq "$total" ] || {
  echo "not all of the requests are accepted:" >&2
  grep -v '"status":"accepted"' "$work/answers" | head -3 >&2
  exit 3
}
"$governance" export --database "$work/whole.db" "$work/whole.export"
"$governance" verify "$work/whole.export" >"$work/verified" && balanced "$work/whole.export" || {
  echo "the run that was left alone does not verify, or does not balance" >&2
  exit 1
}

printf '%5s %7s %7s %7s %7s %7s %7s  %s\n' round kill-at acked kept lost extra entries verdict
round=1
while [ "$round" -le "$rounds" ]; do
  database=$work/$round.db
  verdict=ok
  allowed=1
  cp "$work/village.db" "$database"
  after=$(drawn "$round" "$total")
  later=0.00$(drawn "$after$round" 10)
  run "$database" >"$work/pipe" 2>"$work/err" &
  process=$!
  other=
  if [ $((round % 10)) -eq 0 ]; then
    run "$database" >"$work/other" 2>"$work/err2" &
    other=$!
    allowed=$total
  fi
  # When so many answers are out, and some milliseconds later: in the middle of a request.
  awk -v after="$after" -v later="$later" -v process="$process" '
    { print }
    NR == after + 1 { system("sleep " later "; kill -9 " process) }' \
    <"$work/pipe" >"$work/answers"
  wait "$process" 2>/dev/null || true
  if [ -n "$other" ]; then
    wait "$other" || verdict="the other process failed"
    cat "$work/other" >>"$work/answers"
  fi

  (run "$database") >"$work/again" || verdict="rerun refused"
  accepted "$work/answers" >"$work/acked"
  repeated "$work/again" >"$work/kept"
  lost=$(comm -23 "$work/acked" "$work/kept" | wc -l)
  extra=$(comm -13 "$work/acked" "$work/kept" | wc -l)
  [ "$lost" -eq 0 ] || verdict="ACKNOWLEDGED REQUESTS LOST"
  [ "$extra" -le "$allowed" ] || verdict="more kept than the request at hand"

  "$governance" export --database "$database" "$work/export" || verdict="export failed"
  cmp -s "$work/export" "$work/whole.export" || verdict="differs from the run left alone"
  balanced "$work/export" || verdict="does not balance"

  printf '%5d %7d %7d %7d %7d %7d %7d  %s\n' "$round" "$after" "$(wc -l <"$work/acked")" \
    "$(wc -l <"$work/kept")" "$lost" "$extra" "$(entries "$work/export" | wc -l)" "$verdict"
  [ "$verdict" = ok ] || failed=1
  rm -f "$database" "$database-wal" "$database-shm"
  round=$((round + 1))
done
exit "$failed"
