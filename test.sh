#!/usr/bin/env bash
# Builds everything in Release, checks the formatting, runs the tests, opens the sample packages in other programs.
# Needs the .NET SDK; what else it needs is installed when it may. The last line is "N passed, N failed".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
exec </dev/null
export NO_COLOR=1 TERM=dumb DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
export MSBUILDTERMINALLOGGER=off MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=false

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ] && exit 0
  exit 1
}

heading() { printf '\n== %s\n' "$1"; }

# Whether LibreOffice is there with one of its parts: sw (Writer), sc (Calc), sm (Math), sd (Impress).
office_has() {
  local program
  program=$(command -v soffice) && [ -e "$(dirname "$(readlink -f "$program")")/lib${1}lo.so" ]
}

# What each program of tests/open-elsewhere.sh comes with on Debian and its kin.
missing_packages() {
  office_has sw || echo libreoffice-writer-nogui
  office_has sc || echo libreoffice-calc-nogui
  office_has sd || echo libreoffice-impress-nogui
  office_has sm || echo libreoffice-math-nogui # shows formulas
  command -v pandoc >/dev/null || echo pandoc
  command -v pdftotext >/dev/null || echo poppler-utils
  /usr/bin/python3 -c 'import docx' 2>/dev/null || echo python3-docx
  /usr/bin/python3 -c 'import uno' 2>/dev/null || echo python3-uno
  { command -v fc-list >/dev/null && fc-list :lang=zh | grep -q .; } || echo fonts-noto-cjk
}

if ! command -v dotnet >/dev/null; then
  echo "missing: the .NET 10 SDK (dotnet)"
  failed=1
  finish
fi

packages=$(missing_packages | xargs)
if [ -n "$packages" ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  heading "install $packages"
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086
  if ! { apt-get update -q && apt-get install -q -y --no-install-recommends $packages; } >"$work/install.log" 2>&1; then
    tail -n 5 "$work/install.log"
  fi
  packages=$(missing_packages | xargs)
fi
if [ -n "$packages" ]; then
  echo "missing and not installed: $packages (as root: apt-get install $packages)"
fi

heading "build"
if ! dotnet build DocGen.sln -c Release -v quiet; then
  failed=1
  finish
fi

heading "formatting"
if dotnet format whitespace . --folder --verify-no-changes; then
  passed=$((passed + 1))
  echo "ok"
else
  failed=$((failed + 1))
  echo "FAILED: run 'dotnet format whitespace . --folder'"
fi

heading "tests"
dotnet test DocGen.sln -c Release --no-build --logger trx --results-directory "$work/trx" || tests_failed=yes
counters=$(cat "$work"/trx/*.trx 2>/dev/null | grep -o '<Counters [^>]*' || true)
sum() { # the sum of attributes of all counters
  local total=0 name value
  for name in "$@"; do
    for value in $(grep -o " $name=\"[0-9]*" <<<"$counters" | grep -o '[0-9]*$' || true); do total=$((total + value)); done
  done
  echo "$total"
}
tests_passed=$(sum passed)
tests_bad=$(sum failed error timeout aborted)
if [ "$tests_bad" -eq 0 ] && { [ -n "${tests_failed:-}" ] || [ "$tests_passed" -eq 0 ]; }; then
  echo "FAILED: the tests did not run to their end"
  tests_bad=1
fi
passed=$((passed + tests_passed))
failed=$((failed + tests_bad))

heading "opened in other programs"
tests/open-elsewhere.sh 2>&1 | tee "$work/elsewhere.log" || true
last=$(tail -n 1 "$work/elsewhere.log")
if [[ $last =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
  passed=$((passed + BASH_REMATCH[1]))
  failed=$((failed + BASH_REMATCH[2]))
else
  echo "FAILED: tests/open-elsewhere.sh did not run to its end"
  failed=$((failed + 1))
fi

heading "sum"
finish
