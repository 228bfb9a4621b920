#!/usr/bin/env bash
# Shows that a sync precedes every acknowledgement: a kill leaves the kernel's memory alive, a loss of
# power does not. Traces a process that appends on one thread and prints each acknowledgement, then
# checks the order of its calls: whenever an acknowledgement is printed, no write to the database or
# its write-ahead log may be waiting for a sync, and one must have been synced since the last.
#
#   governance-core/jdbc/src/test/sh/sync-trace.sh [APPENDS]
#
# Needs strace and Maven. Exit status 0 if the order holds, 1 if not, 2 if it cannot be tried.
set -euo pipefail

appends=${1:-200}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../../../.." && pwd)
command -v strace > /dev/null || { echo "sync-trace: strace is not installed" >&2; exit 2; }

cd "$root"
mvn -q -B -ntp -Pquick -pl governance-core/jdbc -am test-compile dependency:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile=target/test-classpath.txt
module=governance-core/jdbc/target
class_path=$module/test-classes:$module/classes:$(cat $module/test-classpath.txt)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
strace -f -y -qq -o "$work/trace" -e trace=fdatasync,fsync,write,pwrite64 -s 64 \
  java -cp "$class_path" org.xiangzhi.governance.jdbc.AppendingProcess \
  "$work/journal.db" traced 1 "$appends" > "$work/acknowledged" 2> /dev/null

# Prints the number of acknowledgements and of syncs before them; fails at the first out of order.
check() {
  awk '
    # A call that was interrupted by another thread stands on two lines; the second ends it.
    function database(text) { return text ~ /journal\.db(-wal)?>/ }
    / (fdatasync|fsync)\(/ && database($0) {
      if (/unfinished/) { syncing[$1] = 1 } else { synced() }
    }
    /<\.\.\. (fdatasync|fsync) resumed>/ && syncing[$1] { syncing[$1] = 0; synced() }
    / (pwrite64|write)\(/ && database($0) { waiting++ }
    / write\([0-9]+<[^>]*>, "ack / {
      acknowledged++
      if (waiting > 0) { print "line " NR ": " waiting " writes wait for a sync: " $0; bad = 1; exit }
      if (!fresh) { print "line " NR ": no sync since the last acknowledgement: " $0; bad = 1; exit }
      fresh = 0
    }
    function synced() { waiting = 0; fresh = 1; syncs++ }
    END {
      if (bad) exit 1
      print acknowledged " acknowledgements, " syncs " syncs, none out of order"
    }
  ' "$1"
}

check "$work/trace" | tee "$work/result" || exit 1
traced=$(awk '{ print $1 }' "$work/result")
if [ "$traced" != "$appends" ] || [ "$(wc -l < "$work/acknowledged")" != "$appends" ]; then
  echo "sync-trace: $traced of $appends acknowledgements were traced" >&2
  exit 1
fi

# The check must be seen to fail: without its syncs the same trace is out of order.
if grep -v -E '(fdatasync|fsync)' "$work/trace" > "$work/doctored" && check "$work/doctored" > /dev/null; then
  echo "sync-trace: the check passes a trace without syncs" >&2
  exit 1
fi
