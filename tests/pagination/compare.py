"""compare.py FOLDER: the page numbers in FOLDER/*.docx against the pages of FOLDER/*.pdf, which LibreOffice made of them.

An entry of the contents names a bookmark; the PDF has a destination of that name. The page that LibreOffice shows is counted from
the first page of the section, as the section's own page numbers begin. The total in the footer or header is compared with the number
that the last page has.
"""
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def number(text):
    """A page number, decimal or roman."""
    if text.isdigit():
        return int(text)
    value, last = 0, 0
    for letter in reversed(text):
        worth = ROMAN.get(letter, 0)
        value += worth if worth >= last else -worth
        last = max(last, worth)
    return value


def fields(root):
    """Instruction and cached result of each complex field, innermost first, in order of their ends."""
    stack, found = [], []
    for node in root.iter():
        if node.tag == W + "fldChar":
            kind = node.get(W + "fldCharType")
            if kind == "begin":
                stack.append(["", "", False])
            elif kind == "separate" and stack:
                stack[-1][2] = True
            elif kind == "end" and stack:
                found.append(tuple(stack.pop()[:2]))
        elif node.tag == W + "instrText" and stack and not stack[-1][2]:
            stack[-1][0] += node.text or ""
        elif node.tag == W + "t" and stack and stack[-1][2]:
            stack[-1][1] += node.text or ""
    return found


def contents(document):
    """Bookmark, cached page and text of each entry of the contents."""
    entries = []
    for paragraph in document.iter(W + "p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if style is None or not re.match(r"TOC\d", style.get(W + "val")):
            continue
        for instruction, cached in fields(paragraph):
            words = instruction.split()
            if words and words[0] == "PAGEREF":
                entries.append((words[1], cached, "".join(node.text or "" for node in paragraph.iter(W + "t"))))
    return entries


def total(archive):
    """The cached total of the pages, from the headers and footers; None where they show none."""
    for name in sorted(archive.namelist()):
        if re.match(r"word/(header|footer)\d+\.xml", name):
            for instruction, cached in fields(ElementTree.fromstring(archive.read(name))):
                if instruction.split()[0] in ("NUMPAGES", "PAGEREF", "SECTIONPAGES"):
                    return instruction.split()[0], int(cached)
    return None


def destinations(pdf):
    """The sheet of each bookmark."""
    lines = subprocess.run(["pdfinfo", "-dests", str(pdf)], capture_output=True, text=True, check=True).stdout.splitlines()
    found = {}
    for line in lines:
        match = re.match(r"\s*(\d+) \[.*\] \"(.*)\"$", line)
        if match:
            # LibreOffice writes what is no letter or digit as its hexadecimal code.
            found[match[2]] = int(match[1])
    return found


def escaped(bookmark):
    return "".join(c if c.isascii() and c.isalnum() else "%02X" % ord(c) for c in bookmark)


def sheets(pdf):
    return int(re.search(r"^Pages:\s+(\d+)", subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout, re.M)[1])


def shown_pages(pdf, count):
    """The number that each sheet shows: “第 X 页 共”, “Page X of” in its first or last lines, or alone in the last; None where it shows none."""
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout.split("\f")
    shown = []
    for page in text[:count]:
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        found = re.fullmatch(r"[—–-]?\s*([IVXLC]+|\d+)\s*[—–-]?", lines[-1]) if lines else None
        for line in lines[:4] + lines[-2:]:
            found = re.search(r"第\s*(\d+)\s*页\s*共", line) or re.search(r"[Pp]age (\d+) of", line) or found
        shown.append(found and found[1])
    return shown


def measure(docx, pdf):
    """The errors of a document: of each entry (error, text, cached, true), and cached and true total."""
    with zipfile.ZipFile(docx) as archive:
        listed = contents(ElementTree.fromstring(archive.read("word/document.xml")))
        claimed = total(archive)
    count = sheets(pdf)
    shown = shown_pages(pdf, count)
    places = destinations(pdf) if listed else {}
    errors = []
    for bookmark, cached, text in listed:
        sheet = places.get(escaped(bookmark)) or places.get(bookmark)
        if sheet is None or shown[sheet - 1] is None:
            raise SystemExit(f"{docx.stem}: no page for {bookmark} ({text})")
        errors.append((abs(number(cached) - number(shown[sheet - 1])), text, cached, shown[sheet - 1]))
    if claimed is None:
        return count, errors, None
    kind, pages = claimed
    return count, errors, (pages, number(shown[-1]) if kind == "PAGEREF" and shown[-1] else count)


class Sum:
    """What came out of the documents of one kind."""

    def __init__(self, name, least):
        self.name, self.least = name, least
        self.documents = self.plain = self.entries = self.exact = self.worst = self.totals = self.totals_exact = 0

    def add(self, errors, both):
        self.documents += 1
        self.plain += not errors
        self.entries += len(errors)
        self.exact += sum(not error[0] for error in errors)
        self.worst = max([self.worst] + [error[0] for error in errors])
        if both:
            self.totals += 1
            self.totals_exact += both[0] == both[1]
            self.worst = max(self.worst, abs(both[0] - both[1]))

    def passes(self, limit):
        share, whole = self.share(self.exact, self.entries), self.share(self.totals_exact, self.totals)
        print(f"{self.name}: {self.documents} documents, {self.entries} entries, {self.exact} exact ({share:.1f} %); {self.totals} totals, {self.totals_exact} exact ({whole:.1f} %); largest error {self.worst}")
        return share >= self.least and whole >= self.least and (limit is None or self.worst <= limit)

    @staticmethod
    def share(part, whole):
        return 100 * part / whole if whole else 100


def main(folder):
    samples, made = Sum("samples", 98), Sum("random documents", 95)
    print(f"{'document':40} sheets entries exact worst total/true")
    for docx in sorted(Path(folder).glob("*.docx")):
        pdf = docx.with_suffix(".pdf")
        if not pdf.exists():
            print(f"{docx.stem}: LibreOffice made no PDF")
            return 1
        count, errors, both = measure(docx, pdf)
        (made if docx.stem.startswith("random-") else samples).add(errors, both)
        if not errors and (not both or both[0] == both[1]):
            continue
        wrong = [error for error in errors if error[0]]
        most = max([0] + [error[0] for error in errors])
        print(f"{docx.stem:40} {count:6} {len(errors):7} {len(errors) - len(wrong):5} {most:5} {'-' if not both else '%d/%d' % both:>10}")
        for _, text, cached, page in wrong:
            print(f"    {text}: {cached}, not {page}")
    print(f"{samples.plain + made.plain} documents without contents; those not named above have an exact total or show none")
    passed = samples.passes(limit=1)
    return 0 if made.passes(limit=None) and passed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
