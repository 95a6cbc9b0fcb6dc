"""What python-docx reads of a Word file before and after its words were mended: letters with their properties."""

import json
import sys

import docx
from lxml import etree

W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
OWN = 'plan-parse'
RUN_ORDER = ['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'caps', 'color', 'sz', 'szCs', 'u', 'lang', 'rPrChange']
PARAGRAPH_ORDER = ['pStyle', 'numPr', 'spacing', 'ind', 'contextualSpacing', 'jc', 'outlineLvl', 'rPr', 'sectPr', 'pPrChange']


def own(element):
    return element.get(W + 'author') == OWN


def reject(body):
    """Takes back what this program has changed, as Word would."""
    for inserted in [e for e in body.iter(W + 'ins') if own(e)]:
        inserted.getparent().remove(inserted)
    for deleted in [e for e in body.iter(W + 'del') if own(e)]:
        for text in deleted.iter(W + 'delText'):
            text.tag = W + 't'
        parent = deleted.getparent()
        at = parent.index(deleted)
        for child in list(deleted):
            parent.insert(at, child)
            at += 1
        parent.remove(deleted)
    for name in ('rPr', 'pPr', 'sectPr'):
        for change in [e for e in body.iter(f'{W}{name}Change') if own(e)]:
            now = change.getparent()
            kept = [e for e in now if e.tag in (W + 'headerReference', W + 'footerReference')] if name == 'sectPr' else []
            last = [e for e in now if e.tag in (W + 'rPr', W + 'sectPr')] if name == 'pPr' else []
            before = list(change[0])
            for child in list(now):
                now.remove(child)
            for child in kept + before + last:
                now.append(child)


def letters(body):
    """Every letter with the properties of its run and its paragraph."""
    all_ = []
    for paragraph in body.iter(W + 'p'):
        properties = paragraph.find(W + 'pPr')
        said = '' if properties is None else ' '.join(
            etree.tostring(e, encoding='unicode') for e in properties if e.tag not in (W + 'sectPr',)
        )
        for run in paragraph.iter(W + 'r'):
            look = run.find(W + 'rPr')
            own_look = '' if look is None else ' '.join(etree.tostring(e, encoding='unicode') for e in look)
            for text in run.iter(W + 't'):
                all_ += [[letter, own_look, said] for letter in text.text or '']
    sections = [etree.tostring(e, encoding='unicode') for e in body.iter(W + 'sectPr')]
    return [all_, sections]


def misplaced(body):
    """Properties that do not stand in the order of the schema."""
    found = []
    for name, order in (('rPr', RUN_ORDER), ('pPr', PARAGRAPH_ORDER)):
        for change in body.iter(f'{W}{name}Change'):
            if not own(change):
                continue
            names = [etree.QName(e).localname for e in change.getparent()]
            ranks = [order.index(e) for e in names if e in order]
            if ranks != sorted(ranks):
                found.append(names)
    return found


before = docx.Document(sys.argv[1]).element.body
after = docx.Document(sys.argv[2]).element.body
revisions = sum(1 for e in after.iter() if isinstance(e.tag, str) and own(e))
wrong = misplaced(after)
reject(after)
different = [[one, other] for one, other in zip(*(sum(letters(e), []) for e in (before, after))) if one != other]
json.dump(
    {
        'letters': [len(letters(e)[0]) for e in (before, after)],
        'different': different[:3],
        'revisions': revisions,
        'misplaced': wrong,
    },
    sys.stdout,
    ensure_ascii=False,
)
