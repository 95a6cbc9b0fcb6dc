"""How the paragraphs of a Word file look, by python-docx, styles followed by hand: JSON, one object a file."""

import json
import re
import sys

import docx

W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
DRAWN = re.compile('[_=*~–—-]{3,}')
A = '{http://schemas.openxmlformats.org/drawingml/2006/main}'


def val(parent, *path):
    for name in path:
        if parent is None:
            return None
        parent = parent.find(W + name)
    return None if parent is None else parent.get(W + 'val')


def attr(parent, element, *names):
    found = None if parent is None else parent.find(W + element)
    for name in names:
        if found is not None and found.get(W + name) is not None:
            return found.get(W + name)
    return None


def flag(rpr, name):
    found = None if rpr is None else rpr.find(W + name)
    if found is None:
        return None
    return found.get(W + 'val') not in ('0', 'false', 'off')


class Reading:
    def __init__(self, path):
        self.document = docx.Document(path)
        self.styles = {style.style_id: style for style in self.document.styles}
        root = self.document.styles.element
        self.default_rpr = root.find(f'{W}docDefaults/{W}rPrDefault/{W}rPr')
        self.default_ppr = root.find(f'{W}docDefaults/{W}pPrDefault/{W}pPr')
        self.default_id = {}
        for kind in ('paragraph', 'table'):
            for style in root.findall(W + 'style'):
                if style.get(W + 'type') == kind and style.get(W + 'default') == '1':
                    self.default_id.setdefault(kind, style.get(W + 'styleId'))
        self.theme = self.read_theme()
        self.lists = self.read_lists()

    def read_theme(self):
        for part in self.document.part.package.iter_parts():
            if str(part.partname).startswith('/word/theme/theme1'):
                from lxml import etree

                scheme = etree.fromstring(part.blob)
                fonts = {}
                for use in ('major', 'minor'):
                    latin = scheme.find(f'.//{A}{use}Font/{A}latin')
                    if latin is not None and latin.get('typeface'):
                        fonts[use + 'HAnsi'] = fonts[use + 'Ascii'] = latin.get('typeface')
                return fonts
        return {}

    def read_lists(self):
        try:
            root = self.document.part.numbering_part.element
        except (KeyError, NotImplementedError):
            return {}
        abstract = {a.get(W + 'abstractNumId'): a for a in root.findall(W + 'abstractNum')}
        lists = {}
        for num in root.findall(W + 'num'):
            levels = list(abstract.get(val(num, 'abstractNumId'), []))
            levels += [level for over in num.findall(W + 'lvlOverride') for level in over]
            for level in levels:
                if level.tag == W + 'lvl':
                    lists[num.get(W + 'numId'), level.get(W + 'ilvl')] = level.find(W + 'pPr')
        return lists

    def chain(self, style_id):
        """The elements of a style and those it rests on, the first one first."""
        seen = []
        style = self.styles.get(style_id)
        while style is not None and style.element not in seen:
            seen.append(style.element)
            style = getattr(style, 'base_style', None)
        return seen[::-1]

    def font(self, rpr):
        for use in ('ascii', 'hAnsi'):
            found = self.theme.get(attr(rpr, 'rFonts', use + 'Theme')) or attr(rpr, 'rFonts', use)
            if found:
                return found
        return None

    def look(self, run, paragraph_style, table_style):
        rpr = run.find(W + 'rPr')
        chains = [
            [element.find(W + 'rPr') for element in self.chain(style)]
            for style in (table_style, paragraph_style, val(rpr, 'rStyle'))
        ]
        levels = [self.default_rpr, *[level for chain in chains for level in chain], rpr]

        def last(read):
            return next((found for found in map(read, reversed(levels)) if found is not None), None)

        def toggle(name):
            own = flag(rpr, name)
            if own is not None:
                return own
            on = False
            for chain in chains:
                said = [flag(level, name) for level in chain if flag(level, name) is not None]
                on ^= bool(said and said[-1])
            return on or bool(flag(self.default_rpr, name))

        size = last(lambda level: attr(level, 'sz', 'val'))
        return [self.font_of(levels), 10.0 if size is None else float(size) / 2, toggle('b'), toggle('i')]

    def font_of(self, levels):
        return next((found for found in map(self.font, reversed(levels)) if found), None)

    def setting(self, paragraph, style_id, table_style):
        own = paragraph.find(W + 'pPr')
        levels = [self.default_ppr]
        levels += [element.find(W + 'pPr') for element in self.chain(table_style)]
        styled = [element.find(W + 'pPr') for element in self.chain(style_id)] + [own]
        indents = {}
        list_id = level = None
        said = {}
        for ppr in levels + styled:
            if ppr is None:
                continue
            pieces = [ppr]
            num = ppr.find(W + 'numPr')
            if num is not None and any(ppr is one for one in styled):
                list_id = val(num, 'numId') or list_id
                level = val(num, 'ilvl') or level
                pieces.insert(0, self.lists.get((list_id, level or '0')))
            for piece in pieces:
                left = attr(piece, 'ind', 'left', 'start')
                hanging, first = attr(piece, 'ind', 'hanging'), attr(piece, 'ind', 'firstLine')
                if left is not None:
                    indents['left'] = float(left)
                if hanging is not None:
                    indents['first'] = 0 - float(hanging)
                elif first is not None:
                    indents['first'] = float(first)
            for name in ('before', 'after', 'line', 'lineRule'):
                value = attr(ppr, 'spacing', name)
                if value is not None:
                    said[name] = value
                if attr(ppr, 'spacing', name + 'Autospacing') in ('1', 'true', 'on'):
                    said[name] = '280'
            said['jc'] = val(ppr, 'jc') or said.get('jc')
        alignment = {'start': 'left', 'end': 'right', 'distribute': 'both', None: 'left'}
        jc = said.get('jc')
        line = float(said.get('line', 240))
        rule = said.get('lineRule', 'auto')
        return [
            alignment.get(jc, jc),
            round(indents.get('left', 0)),
            round(indents.get('first', 0)),
            float(said.get('before', 0)) / 20,
            float(said.get('after', 0)) / 20,
            round(line / 240, 3) if rule == 'auto' else abs(line) / 20,
        ]

    def paragraphs(self):
        body = self.document.element.body
        for number, paragraph in enumerate(body.iter(W + 'p'), start=1):
            style_id = val(paragraph, 'pPr', 'pStyle') or self.default_id.get('paragraph')
            table = next(paragraph.iterancestors(W + 'tbl', W + 'txbxContent'), None)
            table_style = None
            if table is not None and table.tag == W + 'tbl':
                table_style = val(table, 'tblPr', 'tblStyle') or self.default_id.get('table')
            lines = [[]]
            for run in paragraph.iter(W + 'r'):
                near = next(run.iterancestors(W + 'p', W + 'del', W + 'moveFrom'), None)
                if near is not paragraph:
                    continue
                look = None
                for piece in run:
                    if piece.tag in (W + 'br', W + 'cr'):
                        lines.append([])
                    if piece.tag == W + 't' and piece.text and piece.text.strip():
                        look = look or self.look(run, style_id, table_style)
                        lines[-1].append([''.join(piece.text.split()), look])
            runs = []
            for line in lines:
                # A line drawn with characters is no text.
                if DRAWN.fullmatch(''.join(text for text, _ in line)):
                    continue
                for text, look in line:
                    if runs and runs[-1][1] == look:
                        runs[-1][0] += text
                    else:
                        runs.append([text, look])
            yield {'paragraph': number, 'setting': self.setting(paragraph, style_id, table_style), 'runs': runs}

    def sections(self):
        def mm(length):
            return None if length is None else round(length.mm, 2)

        for section in self.document.sections:
            yield {
                'width': mm(section.page_width),
                'height': mm(section.page_height),
                'top': mm(section.top_margin),
                'bottom': mm(section.bottom_margin),
                'left': mm(section.left_margin),
                'right': mm(section.right_margin),
                'number': self.number(section),
            }

    def number(self, section):
        """Where the field PAGE stands, through python-docx's linked headers."""

        def paragraph_in(part):
            for paragraph in part._element.iter(W + 'p'):
                text = ''.join(e.text or '' for e in paragraph.iter(W + 'instrText'))
                text += ' '.join(e.get(W + 'instr') or '' for e in paragraph.iter(W + 'fldSimple'))
                if 'PAGE' in text.split():
                    return paragraph
            return None

        for place in ('header', 'footer'):
            paragraph = paragraph_in(getattr(section, place))
            if paragraph is None:
                continue
            first = section.different_first_page_header_footer
            frame = attr(paragraph.find(W + 'pPr'), 'framePr', 'xAlign')
            style_id = val(paragraph, 'pPr', 'pStyle') or self.default_id.get('paragraph')
            return [
                place,
                frame or self.setting(paragraph, style_id, None)[0],
                not first or paragraph_in(getattr(section, 'first_page_' + place)) is not None,
            ]
        return None


def main():
    files = {}
    for path in sys.argv[1:]:
        reading = Reading(path)
        files[path] = {'sections': list(reading.sections()), 'paragraphs': list(reading.paragraphs())}
    json.dump(files, sys.stdout, ensure_ascii=False)


main()
