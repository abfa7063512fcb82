"""Printed reports, read by programs of others: text by Poppler's pdftotext, structure by pypdf.

`report.py FOLDER` reads `FOLDER/<language>.pdf` as `cargo run -p report --example print -- FOLDER` has written them.
"""
import re
import subprocess
import sys
from pathlib import Path

from pypdf import PdfReader

LOCALES = Path(__file__).resolve().parents[2] / "crates/web/locales"


def dense(text):
    """A text without what may stand or fall where a line or a page ends."""
    return re.sub(r"[\s\u200b]", "", text)


def text_of(path):
    """What a reader copies, in the order of the file. Poppler heeds what a stack of letters is said to be (`ActualText`).

    Heads and feet of pages are left out: a sentence may go on from one page to the next.
    """
    body = ["-x", "0", "-y", "60", "-W", "596", "-H", "715"]
    read = subprocess.run(["pdftotext", "-raw", *body, str(path), "-"], capture_output=True, check=True)
    return dense(read.stdout.decode())


def examine(path, tag, title, sentences):
    """Asserts that a file is tagged, says its language and title, holds its fonts and says every sentence; returns its pages."""
    document = PdfReader(path)
    catalogue = document.root_object
    assert catalogue["/Lang"] == tag, catalogue["/Lang"]
    assert catalogue["/MarkInfo"]["/Marked"] and catalogue["/StructTreeRoot"]["/K"], "tags"
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in catalogue["/Metadata"].get_data(), "PDF/UA-1"
    assert document.metadata.title == title, document.metadata
    assert document.outline, "an outline"
    fonts = [font.get_object() for page in document.pages for font in page["/Resources"].get("/Font", {}).values()]
    assert fonts and all(re.match(r"/[A-Z]{6}\+NotoSans", font["/BaseFont"]) for font in fonts)
    notes = [note.get_object() for page in document.pages for note in page.get("/Annots", [])]
    links = {note["/A"]["/URI"] for note in notes if "/URI" in note.get("/A", {})}
    assert links and all(link.isascii() and link.startswith("https://") for link in links), links
    found = text_of(path)
    missing = [sentence for sentence in sentences if dense(sentence) not in found]
    assert not missing, (path.name, len(missing), missing[:3])
    return len(document.pages)


if __name__ == "__main__":
    read = 0
    for language in ["zh", "en", "km", "lo", "my", "th", "vi"]:
        lines = (LOCALES / f"{language}.ftl").read_text().splitlines()
        said = dict(line.split(" = ", 1) for line in lines if re.match(r"[a-z][\w-]* = [^{]*$", line))
        tag = {"zh": "zh-CN"}.get(language, language)
        pages = examine(Path(sys.argv[1]) / f"{language}.pdf", tag, said["site-name"], said.values())
        assert pages > 20, (language, pages)
        read += len(said)
    print(f"Poppler and pypdf read {read} sentences of reports in 7 languages")
