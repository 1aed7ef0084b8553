#!/usr/bin/env bash
# Compares the page numbers that we write into Word files (contents, “共 Y 页”) with LibreOffice's own layout of the same files.
# All samples are built, the first in every look; the Markdown files of samples and the documents that tests/pagination/make.py makes from fixed seeds are rendered with contents,
# some of them in every look. LibreOffice makes a PDF of each with its bookmarks as destinations. Exit code 1 where fewer than
# 98 % of the samples' agree or one of theirs is off by more than a page, or fewer than 95 % of the random documents' agree.
#   tests/pagination.sh [KEEP]     KEEP: a folder in which the files stay
# Needs LibreOffice Writer, poppler-utils, python3, fonts-liberation, fonts-noto-cjk, fonts-arphic-ukai; installs them as root on Debian.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec </dev/null
export LC_ALL=C.UTF-8

need=""
command -v soffice >/dev/null || need="$need libreoffice-writer-nogui"
command -v pdfinfo >/dev/null || need="$need poppler-utils"
command -v python3 >/dev/null || need="$need python3"
fc-list 2>/dev/null | grep -q "Liberation Serif" || need="$need fonts-liberation"
fc-list 2>/dev/null | grep -q "Noto Serif CJK SC" || need="$need fonts-noto-cjk"
fc-list 2>/dev/null | grep -q "UKai" || need="$need fonts-arphic-ukai fonts-arphic-uming"
if [ -n "$need" ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $need >/dev/null
  fc-cache -f >/dev/null
elif [ -n "$need" ]; then
  echo "missing:$need"
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
keep=${1:-$work/files}
mkdir -p "$keep"

docgen=src/DocGen/bin/Release/net10.0/docgen.dll
[ -n "${DOCGEN:-}" ] && docgen=$DOCGEN || dotnet build src/DocGen -c Release -v quiet >/dev/null

for profile in samples/*/profile.yaml; do
  sample=$(basename "$(dirname "$profile")")
  dotnet "$docgen" build "$profile" -o "$work/$sample" --quiet >/dev/null
  while IFS= read -r -d '' file; do
    name=$(basename "$file")
    language=$(basename "$(dirname "$(dirname "$file")")")
    cp "$file" "$keep/$sample.$language.${name%% *}.docx"
  done < <(find "$work/$sample" -name '*.docx' -print0 | sort -z)
done

for look in templates/_looks/*.docx; do
  id=$(basename "${look%.docx}")
  [ "$id" = enterprise ] && continue
  dotnet "$docgen" build samples/qinghe-appliances/profile.yaml -o "$work/$id" --look "$id" --quiet >/dev/null
  while IFS= read -r -d '' file; do
    name=$(basename "$file")
    language=$(basename "$(dirname "$(dirname "$file")")")
    cp "$file" "$keep/$id.$language.${name%% *}.docx"
  done < <(find "$work/$id" -name '*.docx' -print0 | sort -z)
done

render() { # FILE.md LOOK NAME
  dotnet "$docgen" render "$1" -o "$keep/$3.docx" --look "$2" --contents 3 --quiet >/dev/null 2>&1 || { echo "docgen render $1 --look $2 failed"; exit 1; }
}
python3 -X utf8 tests/pagination/make.py "$work"
for markdown in "$work"/*.md samples/*.md samples/*/*.md; do
  [ -f "$markdown" ] && render "$markdown" enterprise "$(basename "${markdown%.md}")"
done
for look in templates/_looks/*.docx; do
  id=$(basename "${look%.docx}")
  [ "$id" = enterprise ] || for name in random-chinese random-notes random-tables; do render "$work/$name.md" "$id" "$name.$id"; done
done

FONTCONFIG_FILE=$PWD/tests/pagination/fonts.conf timeout 1800 soffice "-env:UserInstallation=file://$work/office" --headless \
  --convert-to 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}' \
  --outdir "$keep" "$keep"/*.docx >"$work/office.log" 2>&1 || { cat "$work/office.log"; exit 1; }

python3 -X utf8 tests/pagination/compare.py "$keep"
