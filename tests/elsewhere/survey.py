"""Fills a questionnaire with the answers of another one, in a program that is not ours.

    survey.py read FORM                         the rows of a form as JSON: number and the texts of its cells
    survey.py fill word|office FORM ANSWERS OUT fills by python-docx, or by LibreOffice over UNO
"""
import copy
import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NUMBER = re.compile(r"^[0-9]+(\.[0-9]+)+(-[0-9]+)?$")
FIRST = {True: 1, False: 2}  # answers begin after the number in a table, after number and question elsewhere


def rows_of(path):
    import docx
    from docx.oxml.ns import qn

    document = docx.Document(path)
    for row in document.element.body.iter(qn("w:tr")):
        cells = row.findall(qn("w:tc"))
        yield row, cells, [cell_text(cell, qn) for cell in cells]


def cell_text(cell, qn):
    lines = []
    for paragraph in cell.iter(qn("w:p")):
        parts = []
        for node in paragraph.iter():
            if node.tag == qn("w:t"):
                parts.append(node.text or "")
            elif node.tag == qn("w:br"):
                parts.append("\n")
        lines.append("".join(parts).replace("\u2002", "").strip("\u00a0"))
    return "\n".join(lines).strip()


def read(path):
    return {texts[0]: texts[1:] for _, _, texts in rows_of(path) if texts and NUMBER.match(texts[0])}


def rows_missing(known, answers):
    """The tables whose rows do not suffice, with the numbers that lack."""
    for number in answers:
        if "-" in number and number not in known:
            yield number


def fill_word(path, answers, out):
    import docx
    from docx.oxml.ns import qn

    document = docx.Document(path)
    rows = {}
    for row in document.element.body.iter(qn("w:tr")):
        cells = row.findall(qn("w:tc"))
        number = cell_text(cells[0], qn)
        if NUMBER.match(number):
            rows[number] = row
    last = {number.split("-")[0]: row for number, row in rows.items() if "-" in number}
    for number in rows_missing(rows, answers):
        table = number.split("-")[0]
        new = copy.deepcopy(last[table])  # as a user copies a row: with its number and its tags
        last[table].addnext(new)
        last[table] = rows[number] = new
    for number, texts in answers.items():
        cells = rows[number].findall(qn("w:tc"))
        first = FIRST["-" in number]
        for cell, text in zip(cells[first:], texts[first - 1:]):
            set_cell(cell, text, qn)
    document.save(out)


def set_cell(cell, text, qn):
    """Types a text into the controls of a cell: a line in each, the rest into the last."""
    import docx.oxml

    if text == cell_text(cell, qn) or not text:
        return
    controls = list(cell.iter(qn("w:sdt")))
    if "☑" in text or "☐" in text:
        for control, box in zip(controls, re.findall("[☑☐]", text)):
            next(control.iter(qn("w:t"))).text = box
        return
    lines = text.split("\n")
    if len(controls) < len(lines):
        lines = [text]
    for control, line in zip(controls, lines):
        content = control.find(qn("w:sdtContent"))
        run = next(content.iter(qn("w:r")))
        for other in list(content):
            if other is not run:
                content.remove(other)
        for node in list(run):
            if node.tag != qn("w:rPr"):
                run.remove(node)
        for i, part in enumerate(line.split("\n")):
            if i:
                run.append(docx.oxml.OxmlElement("w:br"))
            node = docx.oxml.OxmlElement("w:t")
            node.text = part
            run.append(node)


def fill_office(path, answers, out):
    import uno
    from com.sun.star.beans import PropertyValue

    def option(name, value):
        property = PropertyValue()
        property.Name, property.Value = name, value
        return property

    with tempfile.TemporaryDirectory() as folder:
        pipe = "docgen" + Path(folder).name
        office = subprocess.Popen(
            ["soffice", f"-env:UserInstallation=file://{folder}/user", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            local = uno.getComponentContext()
            resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
            for _ in range(240):
                try:
                    context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                    break
                except Exception:
                    time.sleep(0.25)
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            document = desktop.loadComponentFromURL(Path(path).resolve().as_uri(), "_blank", 0, (option("Hidden", True),))
            for name in document.TextTables.ElementNames:
                fill_table(document.TextTables.getByName(name), answers)
            document.storeToURL(Path(out).resolve().as_uri(), (option("FilterName", "MS Word 2007 XML"),))
            document.close(True)
            desktop.terminate()
        finally:
            try:
                office.wait(20)
            except subprocess.TimeoutExpired:
                office.kill()


def fill_table(table, answers):
    def grid():
        found = {}
        for name in table.CellNames:
            column, row = re.match("([A-Za-z]+)([0-9]+)$", name).groups()
            found.setdefault(int(row), []).append(name)
        return found

    rows = grid()
    numbers = {table.getCellByName(names[0]).String: row for row, names in rows.items()}
    listed = next((number.split("-")[0] for number in numbers if NUMBER.match(number) and "-" in number), None)
    more = [number for number in answers if listed and number.split("-")[0] == listed and number not in numbers]
    if more:
        table.Rows.insertByIndex(table.Rows.Count, len(more))
        first = max(rows) + 1
        rows = grid()
        for i, number in enumerate(more):
            numbers[number] = first + i
            table.getCellByName(rows[first + i][0]).String = number
    for number, row in numbers.items():
        if number in answers:
            first = FIRST["-" in number]
            for name, text in zip(rows[row][first:], answers[number][first - 1:]):
                cell = table.getCellByName(name)
                if text and cell.String.replace("\u2002", "").strip() != text:
                    cell.String = text


if __name__ == "__main__":
    if sys.argv[1] == "read":
        print(json.dumps(read(sys.argv[2]), ensure_ascii=False, indent=0))
    else:
        known = json.loads(Path(sys.argv[4]).read_text(encoding="utf-8"))
        filled = {number: texts for number, texts in known.items() if any(text and not set(text) <= set("☐ \u2003\u00a0是否yesno") for text in texts[FIRST["-" in number] - 1:])}
        (fill_word if sys.argv[2] == "word" else fill_office)(sys.argv[3], filled, sys.argv[5])
