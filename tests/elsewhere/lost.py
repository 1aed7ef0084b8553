"""Looks for signs of a Chinese text that the PDF of a Word file has lost.

    lost.py FILE.docx FILE.pdf     prints what is lost; exit code 1 where anything is

LibreOffice leaves out a comma at the end of a justified line now and then. A sign between Chinese characters is lost where the characters around it
stand side by side in the PDF, and not with it between them; what the page break or the header parts is not judged.
"""
import re
import subprocess
import sys

import docx
from docx.oxml.ns import qn

SIGN = re.compile(r"[\u4e00-\u9fff]{3}[，。；：、）”》][\u4e00-\u9fff]{2}")


def main():
    word, pdf = sys.argv[1:3]
    text = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, text=True, check=True).stdout
    printed = re.sub(r"\s", "", text)
    lost = []
    judged = 0
    for paragraph in docx.Document(word).element.body.iter(qn("w:p")):
        for match in SIGN.finditer("".join(run.text or "" for run in paragraph.iter(qn("w:t")))):
            around = match.group(0)
            judged += 1
            if around not in printed and around[:3] + around[4:] in printed:
                lost.append(around)
    if lost or judged == 0:
        print(f"{len(lost)} of {judged} signs lost: {' '.join(lost[:8])}")
        sys.exit(1)


main()
