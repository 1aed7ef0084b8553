"""Makes PDF files of Word files with one LibreOffice that stays open.

Started by docgen with a Python that has LibreOffice's UNO bridge. Arguments: soffice, a folder for its settings. Jobs come as lines of JSON
on standard input, each answered by one line. When docgen is gone (end of input) LibreOffice ends too, and the folder is removed.
"""
import json
import os
import shutil
import signal
import subprocess
import sys
import time


def say(**words):
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


try:
    import uno
    from com.sun.star.beans import PropertyValue
except ImportError as fault:
    say(ready=False, uno=str(fault))
    sys.exit(0)


# Of com.sun.star.style.ParagraphAdjust, which properties hold as numbers.
LEFT = 0
BLOCK = 2


def properties(**values):
    items = []
    for name, value in values.items():
        item = PropertyValue()
        item.Name = name
        item.Value = value
        items.append(item)
    return tuple(items)


def start(program, settings, pipe):
    arguments = [program, "-env:UserInstallation=" + uno.systemPathToFileUrl(settings), "--headless", "--invisible", "--norestore", "--nologo",
                 "--nodefault", "--nolockcheck", "--nofirststartwizard", "--accept=pipe,name=" + pipe + ";urp;"]
    apart = {} if os.name == "nt" else {"start_new_session": True}
    return subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **apart)


def connect(office, pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while office.poll() is None:
        try:
            context = resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.1)
    return None


def pages(document):
    try:
        return document.getCurrentController().PageCount
    except Exception:
        return 0


def update_contents(document):
    """Contents take the pages of this layout; a second time where that moved pages."""
    indexes = document.getDocumentIndexes()
    if indexes.getCount() == 0:
        return
    for _ in range(2):
        before = pages(document)
        for index in range(indexes.getCount()):
            indexes.getByIndex(index).update()
        if pages(document) == before:
            break


def loosen(document):
    """LibreOffice loses a comma here and there at the end of a justified line of Chinese; such lines are nearly even without it."""
    text = document.getText().getString()
    if not any("\u4e00" <= character <= "\u9fff" for character in text):
        return
    styles = document.getStyleFamilies().getByName("ParagraphStyles")
    for name in styles.getElementNames():
        style = styles.getByName(name)
        if style.ParaAdjust == BLOCK:
            style.ParaAdjust = LEFT


def convert(desktop, source, target):
    document = desktop.loadComponentFromURL(
        uno.systemPathToFileUrl(source), "_blank", 0, properties(Hidden=True, MacroExecutionMode=0, UpdateDocMode=0))
    if document is None:
        raise RuntimeError("the file cannot be loaded")
    try:
        loosen(document)
        update_contents(document)
        data = properties(UseTaggedPDF=True, ExportBookmarks=True, DisplayPDFDocumentTitle=True, Quality=95)
        document.storeToURL(uno.systemPathToFileUrl(target), properties(
            FilterName="writer_pdf_Export", FilterData=uno.Any("[]com.sun.star.beans.PropertyValue", data)))
    finally:
        document.close(True)


def answers(desktop):
    """Whether LibreOffice is still there: an error may come from its end."""
    try:
        desktop.getFrames().getCount()
        return True
    except Exception:
        return False


def end(office, desktop):
    try:
        if desktop is not None:
            desktop.terminate()
        office.wait(5)
    except Exception:
        pass
    if office.poll() is None:
        if os.name == "nt":
            office.kill()
        else:
            os.killpg(office.pid, signal.SIGKILL)
        office.wait()


def main():
    program, folder = sys.argv[1:3]
    pipe = "docgen" + str(os.getpid())
    office = start(program, os.path.join(folder, "settings" + str(os.getpid())), pipe)
    desktop = None
    orphaned = False
    try:
        desktop = connect(office, pipe)
        if desktop is None:
            say(ready=False, exit=office.returncode)
            return
        say(ready=True, office=office.pid)
        for line in iter(sys.stdin.readline, ""):
            job = json.loads(line)
            if job.get("end"):
                return
            try:
                convert(desktop, job["source"], job["target"])
                say(done=True)
            except Exception as fault:
                if not answers(desktop):
                    say(lost=True)
                    return
                say(fault=(str(fault).strip() or type(fault).__name__).splitlines()[0])
        orphaned = True
    except BrokenPipeError:
        orphaned = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    finally:
        end(office, desktop)
        if orphaned:
            shutil.rmtree(folder, ignore_errors=True)


signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
try:
    main()
except KeyboardInterrupt:
    sys.exit(130)
