"""What a Markdown text holds beside what other programs find in the Word file made of it.

    counts.py TEXT.md FILE.docx FILE.fodt     one line per check: "ok" or what differs, a tab, program and thing

The text is counted by pandoc's own reader of Markdown, so without any code of ours; FILE.fodt is what LibreOffice saved FILE.docx as.
The file must have been made with "--contents 3".
"""
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as tree
from collections import Counter

import docx
from docx.oxml.ns import qn

CONTENTS = 3
DRAWN = {"flow", "org", "chart"}


def pandoc(source, reader):
    return json.loads(subprocess.run(["pandoc", "-f", reader, "-t", "json"], input=source, capture_output=True, check=True).stdout)["blocks"]


def nodes(item):
    """All nodes of a tree of pandoc's, in order."""
    if isinstance(item, dict):
        if "t" in item:
            yield item
        item = list(item.values())
    if isinstance(item, list):
        for part in item:
            yield from nodes(part)


def text_of(node):
    return "".join(part["c"] if part["t"] == "Str" else " " for part in nodes(node) if part["t"] in ("Str", "Space"))


def items_of(lists):
    return sum(len(node["c"] if node["t"] == "BulletList" else node["c"][1]) for node in lists)


def is_tasks(node):
    """A list whose items begin with a box; "[x]" is one for pandoc too."""
    return node["t"] == "BulletList" and all(text_of(item)[:1] in "☐☒☑" for item in node["c"])


def of_source(path):
    """What the text holds, as a dictionary of counts, and what the programs need to know about it."""
    # A line of attributes is a construct of ours: to pandoc it would be the first line of the table below it.
    lines = [line for line in open(path, encoding="utf-8") if not re.fullmatch(r"\{.*\}\s*", line)]
    found = list(nodes(pandoc("".join(lines).encode(), "markdown+task_lists")))
    kinds = Counter(node["t"] for node in found)
    lists = [node for node in found if node["t"] in ("BulletList", "OrderedList")]
    quotes = [node for node in found if node["t"] == "BlockQuote"]
    fences = [node["c"][0][1] for node in found if node["t"] == "CodeBlock"]
    divs = [node["c"][0][1] for node in found if node["t"] == "Div"]
    captions = [text_of(node) for node in found if node["t"] == "Para"]
    levels = Counter(node["c"][0] for node in found if node["t"] == "Header")
    alone = sum(1 for node in found if node["t"] == "Para" and [part["t"] for part in node["c"] if part["t"] != "Space"] == ["Image"])
    # A footnote that is cited twice is read twice here; in the file there is one note and a field that repeats its number.
    notes = {json.dumps(node["c"], sort_keys=True) for node in found if node["t"] == "Note"}
    tasks = [node for node in lists if is_tasks(node)]
    alerts = sum(1 for node in quotes if re.match(r"\[!\w+\]", text_of(node)))
    return {
        **{f"headings of level {level}": levels[level] for level in range(1, 7)},
        "lists": len(lists),
        "list items": items_of(lists),
        "items of tasks": items_of(tasks),
        "lists of tasks": len(tasks),
        "terms": sum(len(node["c"]) for node in found if node["t"] == "DefinitionList"),
        "tables": kinds["Table"],
        "alerts": alerts,
        "signatures": sum(1 for classes in divs if classes[:1] == ["signatures"]),
        "quotes": len(quotes) - alerts,
        "code": sum(1 for classes in fences if not DRAWN & set(classes)),
        "footnotes": len(notes),
        "formulas": kinds["Math"],
        "pictures": kinds["Image"],
        "shapes": sum(1 for classes in fences if {"flow", "org"} & set(classes)),
        "charts": sum(1 for classes in fences if "chart" in classes),
        # [name]{.field} and the like, and the box of each task
        "controls": sum(1 for node in found if node["t"] == "Span" and {"field", "date", "choice", "check"} & set(node["c"][0][1])) + items_of(tasks),
        "contents": sum(levels[level] for level in range(1, CONTENTS + 1)),
        # Captions are paragraphs in the text; a picture alone in its paragraph has its title or its alternative text for one.
        "list of tables": sum(1 for text in captions if re.match("(表：|Table: )", text)) if ["list-of-tables"] in divs else 0,
        "list of figures": sum(1 for text in captions if re.match("(图：|Figure: )", text)) + alone if ["list-of-figures"] in divs else 0,
    }


def of_libreoffice(path):
    root = tree.parse(path).getroot()
    name = lambda node: node.tag.split("}")[-1]
    body = next(node for node in root.iter() if node.tag.endswith("office:1.0}text"))
    counts = Counter()

    def visit(node, above):
        for child in node:
            kind = name(child)
            if kind in ("table-of-content", "illustration-index"):
                entries = sum(1 for item in child.iter() if name(item) == "p" and any(name(part) == "a" for part in item))
                own = "contents" if kind == "table-of-content" else "list of " + ("tables" if list_of_tables(child) else "figures")
                counts[own] += entries
                continue
            if kind == "h":
                counts["headings of level " + next(value for key, value in child.attrib.items() if key.endswith("outline-level"))] += 1
            elif kind == "list":
                counts["lists"] += 1
            elif kind == "list-item" and "list" == above:  # a drop-down's entries are list items too
                counts["list items"] += 1
            elif kind == "note":
                counts["footnotes"] += 1
            elif kind == "table":
                counts["tables"] += 1
            elif kind in ("content-control", "text-input"):  # the second is what it makes of a blank for plain text
                counts["controls"] += 1
            elif kind == "g" and above != "g":
                counts["shapes"] += 1
                continue
            elif kind == "frame":
                inside = [name(part) for part in child]
                formula = any(name(part) == "math" for part in child.iter())
                counts["formulas" if formula else "charts" if "object" in inside else "pictures" if "image" in inside else "frames"] += 1
                if "object" in inside:  # a chart holds its data as a table
                    continue
            visit(child, kind)

    def list_of_tables(index):
        return "".join(index.itertext()).strip().startswith(("表", "List of tables", "Table"))

    visit(body, "")
    return counts


def of_pandoc(path):
    found = list(nodes(pandoc(open(path, "rb").read(), "docx")))
    kinds = Counter(node["t"] for node in found)
    lists = [node for node in found if node["t"] in ("BulletList", "OrderedList")]
    return Counter({
        **{f"headings of level {level}": sum(1 for node in found if node["t"] == "Header" and node["c"][0] == level) for level in range(1, 7)},
        "lists": len(lists), "list items": items_of(lists), "tables": kinds["Table"], "footnotes": kinds["Note"], "formulas": kinds["Math"], "pictures": kinds["Image"],
        "terms": sum(len(node["c"]) for node in found if node["t"] == "DefinitionList"), "code": kinds["CodeBlock"], "quotes": kinds["BlockQuote"],
    })


def of_python_docx(path):
    document = docx.Document(path)
    body = document.element.body
    local = Counter(node.tag.split("}")[-1] for node in body.iter())
    counts = Counter({
        "tables": local["tbl"], "formulas": local["oMath"], "pictures": local["pic"], "shapes": local["wgp"], "charts": local["chart"], "controls": local["sdt"],
    })
    notes = [part for part in document.part.package.iter_parts() if part.partname.endswith("/footnotes.xml")]
    counts["footnotes"] = sum(len(re.findall(rb"<w:footnote w:id=", part.blob)) for part in notes)
    if counts["footnotes"] != local["footnoteReference"]:
        counts["footnotes"] = -local["footnoteReference"]  # each note is cited once, or something is wrong
    open_lists = []  # (number, level) from the outermost inwards
    previous = None
    for element in body.iter(qn("w:p")):
        paragraph = docx.text.paragraph.Paragraph(element, document._body)
        style = paragraph.style.name.lower()
        number = element.pPr.numPr if element.pPr is not None else None
        if style.startswith("heading "):
            counts["headings of level " + style[-1]] += 1
        elif style.startswith("toc ") and style != "toc heading":
            counts["contents"] += 1
        elif style == "table of figures":
            anchor = "".join(node.text or "" for node in element.iter(qn("w:t")))
            counts["list of tables" if anchor.startswith(("表", "Table")) else "list of figures"] += 1
        elif style == "definition term":
            counts["terms"] += 1
        if element.getparent() is not previous:  # what stands in another cell begins anew
            open_lists = []
        previous = element.getparent()
        if number is not None and number.numId is not None:
            here = (number.numId.val, number.ilvl.val)
            counts["list items"] += 1
            while open_lists and open_lists[-1][1] > here[1]:
                open_lists.pop()
            if not open_lists or open_lists[-1][1] < here[1]:
                open_lists.append(here)
                counts["lists"] += 1
            elif open_lists[-1] != here:
                open_lists[-1] = here
                counts["lists"] += 1
        elif "list continue" not in style:
            open_lists = []
    return counts


def main():
    source, word, office = sys.argv[1:]
    held = of_source(source)
    # Alert boxes are tables of one cell, and the places for signatures a table without borders.
    held["tables"] += held.pop("alerts") + held.pop("signatures")
    tasks, lists_of_tasks = held.pop("items of tasks"), held.pop("lists of tasks")
    programs = {
        "LibreOffice": (of_libreoffice(office), set(held) - {"terms", "quotes", "code"}, {}),  # those are paragraphs of a style to it
        # Pandoc reads no drawings, no content controls and no contents as such. The items of tasks have their box for a mark and no
        # bullet: pandoc reads paragraphs of a list without bullets as the paragraphs of one item.
        "pandoc": (of_pandoc(word), set(held) - {"shapes", "charts", "controls", "contents", "list of tables", "list of figures"},
                   {"list items": held["list items"] - tasks + lists_of_tasks}),
        "python-docx": (of_python_docx(word), set(held) - {"quotes", "code"}, {}),
    }
    for program, (found, things, others) in programs.items():
        for thing in sorted(things):
            expected = others.get(thing, held[thing])
            print("ok" if found[thing] == expected else f"{found[thing]}, and {expected} in the text", f"{program}: {thing}", sep="\t")


main()
