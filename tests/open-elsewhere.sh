#!/usr/bin/env bash
# Opens every file of the maker's package, and the manual and each tenth file of the other samples, in programs that are not ours: LibreOffice (to PDF), pandoc, python-docx;
# counts what the Markdown samples hold in each of them; and has docgen make PDF files.
# Slides are opened in LibreOffice Impress, which must show as many as there are.
# Each file in each program is one check, and so is a program that is missing. The last line is "N passed, N failed".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec </dev/null

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0
ok() { passed=$((passed + 1)); }
bad() { failed=$((failed + 1)); echo "FAILED $*"; }
step() { echo "$1: $passed passed, $failed failed so far"; }

docgen=src/DocGen/bin/Release/net10.0/docgen.dll
[ -f "$docgen" ] || dotnet build src/DocGen -c Release -v quiet

# Short names of their own, since a Word file and an Excel file of one number would become the same PDF.
mkdir "$work/flat" "$work/pdf"
files=()
for profile in samples/*/profile.yaml; do
  sample=$(basename "$(dirname "$profile")")
  if ! dotnet "$docgen" build "$profile" -o "$work/$sample" --quiet >"$work/$sample.list"; then
    bad "docgen build $profile"
    continue
  fi
  number=0
  while IFS= read -r -d '' file; do
    number=$((number + 1))
    # The samples share templates and forms: one package whole, of the others enough to see every family.
    [ "$sample" = qinghe-appliances ] || [ $((number % 10)) -eq 1 ] || [[ $(basename "$file") == *-SM-01\ * ]] || continue
    files+=("$file")
    cp "$file" "$work/flat/$(printf '%04d' "${#files[@]}").${file##*.}"
  done < <(find "$work/$sample" -type f \( -name '*.docx' -o -name '*.xlsx' -o -name '*.pptx' \) -print0 | sort -z)
done
echo "${#files[@]} files"
if [ "${#files[@]}" -eq 0 ]; then
  [ "$failed" -gt 0 ] || bad "there is no sample"
  echo "$passed passed, $failed failed"
  exit 1
fi

shown() { echo "${1#"$work"/}"; }
flat() { printf '%s/flat/%04d.%s' "$work" "$1" "${files[$1 - 1]##*.}"; }

if command -v soffice >/dev/null; then
  # In batches: LibreOffice gives up on some hundreds of files in one call.
  printf '%s\0' "$work"/flat/* | timeout 900 xargs -0 -n 60 soffice "-env:UserInstallation=file://$work/office" --headless --convert-to pdf --outdir "$work/pdf" >"$work/office.log" 2>&1 || true
  for i in "${!files[@]}"; do
    pdf=$work/pdf/$(printf '%04d' $((i + 1))).pdf
    name=$(basename "${files[i]}")
    if [ ! -s "$pdf" ]; then
      bad "LibreOffice made no PDF of $(shown "${files[i]}")"
    elif [[ $name == *.pptx ]] && command -v pdfinfo >/dev/null && [ "$(pdfinfo "$pdf" | sed -n 's/^Pages: *//p')" != "$(/usr/bin/python3 -c 'import re, sys, zipfile; print(sum(1 for name in zipfile.ZipFile(sys.argv[1]).namelist() if re.fullmatch("ppt/slides/slide[0-9]+.xml", name)))' "${files[i]}")" ]; then
      bad "LibreOffice shows another number of slides of $(shown "${files[i]}")"
    elif [[ $name == *.docx || $name == *.pptx ]] && command -v pdftotext >/dev/null && [[ $(pdftotext -l 3 "$pdf" - 2>/dev/null) != *"${name%% *}"* ]]; then
      bad "LibreOffice shows no number on the first pages of $(shown "${files[i]}")"
    else
      ok
    fi
  done
  command -v pdftotext >/dev/null || bad "missing: pdftotext (poppler-utils)"

  # Saved again by LibreOffice, a manual still says which clause stands where (the tag itself is lost, its category is kept).
  mkdir "$work/again"
  handles() {
    /usr/bin/python3 -c 'import re, sys, zipfile
text = zipfile.ZipFile(sys.argv[1]).read("word/document.xml").decode()
print("\n".join(re.findall("<w:docPartCategory w:val=\"([^\"]*#[^\"]*)\"", text)))' "$1"
  }
  for i in "${!files[@]}"; do
    [[ $(basename "${files[i]}") == *-SM-01\ *.docx ]] || continue
    source=$(flat $((i + 1)))
    timeout 240 soffice "-env:UserInstallation=file://$work/office" --headless --convert-to "docx:MS Word 2007 XML" --outdir "$work/again" "$source" >"$work/office.log" 2>&1 || true
    if [ -s "$work/again/$(basename "$source")" ] && [ "$(handles "$source" | wc -l)" -gt 20 ] && [ "$(handles "$source")" = "$(handles "$work/again/$(basename "$source")")" ]; then
      ok
    else
      bad "LibreOffice loses the clauses' controls of $(shown "${files[i]}")"
    fi
  done
  step LibreOffice

  # PDF files by docgen itself, through the same LibreOffice: tagged, titled, with bookmarks, the same bytes each time.
  for round in 1 2; do
    timeout 480 dotnet "$docgen" build samples/qinghe-appliances/profile.yaml -o "$work/delivered$round" --quiet --format docx,pdf --only SM-01,SP-21,MX-01,R-066 >"$work/delivered$round.list" 2>"$work/delivered.log" ||
      bad "docgen build --format docx,pdf: $(tail -n 3 "$work/delivered.log")"
  done
  while IFS= read -r -d '' word; do
    pdf=${word%.docx}.pdf
    name=$(basename "$pdf")
    about=$(pdfinfo "$pdf" 2>/dev/null || true)
    if [[ $about != *"Tagged:"*yes* ]] || [[ $about != *"Title: "*[^[:space:]]* ]]; then
      bad "no tagged and titled PDF: $(shown "$pdf")"
    elif [[ $name == *-SM-01* ]] && ! { grep -aq /Outlines "$pdf" && grep -aq DisplayDocTitle "$pdf"; }; then
      bad "no bookmarks in $(shown "$pdf")"
    elif ! cmp -s "$pdf" "$work/delivered2/${pdf#"$work/delivered1/"}"; then
      bad "other bytes the second time: $(shown "$pdf")"
    elif [[ $name == *-S[MP]-* && $word == */zh-CN/* ]] && ! lost=$(/usr/bin/python3 tests/elsewhere/lost.py "$word" "$pdf" 2>&1); then
      bad "signs lost in $(shown "$pdf"): $lost"
    else
      ok
    fi
  done < <(find "$work/delivered1" -name '*.docx' -print0 2>/dev/null | sort -z)
  printf '# 标题\n\n正文\n' >"$work/text.md"
  if timeout 120 dotnet "$docgen" render "$work/text.md" -o "$work/text.pdf" --quiet >/dev/null 2>&1 && [[ $(pdftotext "$work/text.pdf" - 2>/dev/null) == *正文* ]]; then ok; else bad "docgen render to PDF"; fi
  step "PDF by docgen"
else
  bad "missing: soffice (libreoffice-writer-nogui, libreoffice-calc-nogui, libreoffice-impress-nogui, libreoffice-math-nogui)"
fi

if command -v pandoc >/dev/null; then
  for i in "${!files[@]}"; do
    [[ ${files[i]} == *.docx ]] || continue
    if pandoc -f docx -t plain "$(flat $((i + 1)))" -o "$work/pandoc.txt" 2>"$work/pandoc.log" && grep -q '[^[:space:]]' "$work/pandoc.txt"; then
      ok
    else
      bad "pandoc reads no text in $(shown "${files[i]}") $(head -n 1 "$work/pandoc.log")"
    fi
  done
  step pandoc
else
  bad "missing: pandoc"
fi

if /usr/bin/python3 -c 'import docx' 2>/dev/null; then
  while IFS=$'\t' read -r result file; do
    if [ "$result" = ok ]; then ok; else bad "python-docx: $(shown "$file"): $result"; fi
  done < <(/usr/bin/python3 -X utf8 - "${files[@]}" <<'PYTHON'
import sys
import docx
from docx.oxml.ns import qn

for path in sys.argv[1:]:
    if not path.endswith(".docx"):
        continue
    try:
        document = docx.Document(path)
        # document.paragraphs leaves out what stands in content controls, as our passages do
        text = "".join(node.text or "" for node in document.element.body.iter(qn("w:t")))
        controls = [node for node in document.element.body.iter(qn("w:sdt")) if node.getparent() is document.element.body]
        lost = [node for node in controls if not any(True for _ in node.iter(qn("w:p")))]
        result = "ok" if text.strip() and not lost and len(document.sections) > 0 else "no text"
    except Exception as fault:
        result = type(fault).__name__ + " " + str(fault).replace("\n", " ").replace("\t", " ")
    print(result, path, sep="\t")
PYTHON
  )
  step python-docx
else
  bad "missing: python-docx for /usr/bin/python3 (python3-docx)"
fi

# The questionnaire of the sample, blank, filled in by python-docx and by LibreOffice over UNO: both import exactly.
if command -v soffice >/dev/null && /usr/bin/python3 -c 'import docx, uno' 2>/dev/null; then
  survey() { dotnet "$docgen" survey "$@" --quiet >>"$work/survey.log" 2>&1; }
  rows() { /usr/bin/python3 -X utf8 tests/elsewhere/survey.py read "$1"; }
  survey samples/qinghe-appliances/profile.yaml -o "$work/known.docx" --all --language zh-CN
  survey "$work/none.yaml" -o "$work/blank.docx" --all --language zh-CN --languages zh-CN,en
  rows "$work/known.docx" >"$work/known.json"
  for program in word office; do
    profile=$work/survey-$program.yaml
    if timeout 300 /usr/bin/python3 -X utf8 tests/elsewhere/survey.py fill $program "$work/blank.docx" "$work/known.json" "$work/$program.docx" &&
      survey import "$work/$program.docx" -o "$profile" && survey "$profile" -o "$work/again.docx" --all --language zh-CN &&
      rows "$work/again.docx" | cmp -s - "$work/known.json" && dotnet "$docgen" check "$profile" --quiet; then
      ok
    else
      bad "questionnaire filled in by $program: $(tail -n 3 "$work/survey.log")"
    fi
  done
  step questionnaire
else
  bad "missing: soffice or python-docx and uno for /usr/bin/python3"
fi

# The Markdown samples: as many headings, lists, tables, footnotes … in each program as in the text (tests/elsewhere/counts.py).
if command -v soffice >/dev/null && command -v pandoc >/dev/null && /usr/bin/python3 -c 'import docx' 2>/dev/null; then
  mkdir "$work/texts"
  for text in samples/*/*.md; do
    word=$work/texts/$(basename "$text" .md).docx
    if ! dotnet "$docgen" render "$text" -o "$word" --contents 3 --quiet >"$work/render.log" 2>&1; then
      bad "docgen render $text: $(tail -n 3 "$work/render.log")"
      continue
    fi
    timeout 120 soffice "-env:UserInstallation=file://$work/office" --headless --convert-to fodt --outdir "$work/texts" "$word" >"$work/office.log" 2>&1 || true
    counted=0
    while IFS=$'\t' read -r result what; do
      counted=$((counted + 1))
      if [ "$result" = ok ]; then ok; else bad "$text: $what: $result"; fi
    done < <(/usr/bin/python3 -X utf8 tests/elsewhere/counts.py "$text" "$word" "${word%.docx}.fodt" 2>"$work/counts.log")
    [ "$counted" -gt 40 ] || bad "$text could not be counted: $(tail -n 1 "$work/counts.log")"
  done
  step "counts of the Markdown samples"
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
