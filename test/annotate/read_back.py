"""What python-docx reads of a Word file with comments: its paragraphs, and each comment with the words it is at."""

import json
import sys

import docx
from lxml import etree

W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'

document = docx.Document(sys.argv[1])
texts = {}
for part in document.part.package.iter_parts():
    if str(part.partname).endswith('/comments.xml'):
        for comment in etree.fromstring(part.blob).iter(W + 'comment'):
            lines = [''.join(t.text or '' for t in p.iter(W + 't')) for p in comment.iter(W + 'p')]
            texts[comment.get(W + 'id')] = [comment.get(W + 'author'), lines]

anchors = {}
open_ = set()
referenced = []
for element in document.element.body.iter():
    if element.tag == W + 'commentRangeStart':
        anchors[element.get(W + 'id')] = ''
        open_.add(element.get(W + 'id'))
    elif element.tag == W + 'commentRangeEnd':
        open_.discard(element.get(W + 'id'))
    elif element.tag == W + 'commentReference':
        referenced.append(element.get(W + 'id'))
    elif element.tag == W + 't':
        for name in open_:
            anchors[name] += element.text or ''

json.dump(
    {
        'paragraphs': [''.join(t.text or '' for t in p.iter(W + 't')) for p in document.element.body.iter(W + 'p')],
        'comments': [
            {'author': texts[name][0], 'lines': texts[name][1], 'words': anchors[name]} for name in referenced
        ],
        'written': len(texts),
        'open': sorted(open_),
    },
    sys.stdout,
    ensure_ascii=False,
)
