#!/usr/bin/env python3
"""Makes src/main/resources/fonts/kai.ttf, the font of the PDF documents, from 全字庫 TW-Kai.

Needs the Debian packages python3-fonttools and fonts-cns11643-kai. What it does: keeps the characters below, and redraws the outlines with
fewer points, none further than TOLERANCE from where it was (1024 units make an em, so a thousandth of it; nobody sees that on paper).
The same packages give the same file.

    make-kai.py ../resources/fonts/kai.ttf
"""
import math
import multiprocessing
import sys

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FOLDER = "/usr/share/fonts/truetype/cns11643/"
FULL, RARE = FOLDER + "TW-Kai-98_1.ttf", FOLDER + "TW-Kai-Ext-B-98_1.ttf"
TOLERANCE = 1.9
CORNER = math.radians(25)
# Beyond what Big5 with the supplement of Hong Kong has; of names of people and places.
RARE_CHARACTERS = "𠮷𠀋𡈽𡌛𡑮𢈘𣘺𣳾𤭖𦚰"


def characters():
    kept = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | set(range(0x2010, 0x2050)) | set(range(0x2100, 0x2300)) | set(range(0x2460, 0x2500)) \
        | set(range(0x2500, 0x2600)) | set(range(0x3000, 0x3400)) | set(range(0xFE30, 0xFE70)) | set(range(0xFF00, 0xFFF0))
    for codec in ("cp950", "big5hkscs", "gb2312"):
        for high in range(0x81, 0xFF):
            for low in range(0x40, 0xFF):
                try:
                    word = bytes([high, low]).decode(codec)
                except UnicodeDecodeError:
                    continue
                if len(word) == 1 and not 0xE000 <= ord(word) < 0xF900:
                    kept.add(ord(word))
    return kept | {ord(c) for c in RARE_CHARACTERS}


def segments(contour):
    """Points of a TrueType contour as curves (start, control or None, end)."""
    first = next((i for i, (_, on) in enumerate(contour) if on), None)
    if first is None:
        (a, _), (b, _) = contour[0], contour[-1]
        contour = [(((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), 1)] + contour
        first = 0
    turned = contour[first:] + contour[:first + 1]
    found, start, control = [], turned[0][0], None
    for point, on in turned[1:]:
        if on:
            found.append((start, control, point))
            start, control = point, None
        elif control is None:
            control = point
        else:
            middle = ((control[0] + point[0]) / 2, (control[1] + point[1]) / 2)
            found.append((start, control, middle))
            start, control = middle, point
    if control is not None:
        found.append((start, control, turned[-1][0]))
    return [s for s in found if s[0] != s[2] or s[1] is not None]


def leaving(s):
    to = s[1] if s[1] is not None and s[1] != s[0] else s[2]
    return math.atan2(to[1] - s[0][1], to[0] - s[0][0])


def arriving(s):
    of = s[1] if s[1] is not None and s[1] != s[2] else s[0]
    return math.atan2(s[2][1] - of[1], s[2][0] - of[0])


def turn(a, b):
    return abs((b - a + math.pi) % (2 * math.pi) - math.pi)


def samples(s):
    (x0, y0), c, (x2, y2) = s
    if c is None:
        return [((x0 + x2) / 2, (y0 + y2) / 2), (x2, y2)]
    x1, y1 = c
    return [((1 - t) ** 2 * x0 + 2 * t * (1 - t) * x1 + t * t * x2, (1 - t) ** 2 * y0 + 2 * t * (1 - t) * y1 + t * t * y2) for t in (.33, .67, 1)]


def far(p, a, b):
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    t = 0 if length == 0 else max(0, min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length))
    return math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy)


def joined(run):
    """One curve in the place of several, or None when it would leave their way."""
    start, end = run[0][0], run[-1][2]
    points = [p for s in run for p in samples(s)]
    if all(far(p, start, end) <= TOLERANCE * .6 for p in points):
        return start, None, end
    a, b = leaving(run[0]), arriving(run[-1])
    cross = math.sin(b - a)
    if abs(cross) < .02 or turn(a, b) > math.radians(110):
        return None
    dx, dy = end[0] - start[0], end[1] - start[1]
    u = (dx * math.sin(b) - dy * math.cos(b)) / cross
    v = (dx * math.sin(a) - dy * math.cos(a)) / -cross
    reach = 3 * math.hypot(dx, dy)
    if u <= 0 or v <= 0 or u > reach or v > reach:
        return None
    control = (round(start[0] + u * math.cos(a)), round(start[1] + u * math.sin(a)))
    way = [start]
    for i in range(1, 9):
        t = i / 8
        way.append(((1 - t) ** 2 * start[0] + 2 * t * (1 - t) * control[0] + t * t * end[0],
                    (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * control[1] + t * t * end[1]))
    k = 0
    for p in points:
        best = far(p, way[k], way[k + 1])
        while k < 7:
            further = far(p, way[k + 1], way[k + 2])
            if further > best:
                break
            best, k = further, k + 1
        if best > TOLERANCE:
            return None
    return start, control, end


def simpler(contour):
    parts = segments([((x, y), on) for (x, y), on in contour])
    if len(parts) < 3:
        return None
    corner = next((i for i in range(len(parts)) if turn(arriving(parts[i - 1]), leaving(parts[i])) > CORNER), 0)
    parts = parts[corner:] + parts[:corner]
    kept, i = [], 0
    while i < len(parts):
        best, j = parts[i], i + 1
        while j < len(parts) and j - i < 14 and turn(arriving(parts[j - 1]), leaving(parts[j])) <= CORNER:
            candidate = joined(parts[i:j + 1])
            if candidate is None:
                break
            best, j = candidate, j + 1
        kept.append(best)
        i = j
    return kept


def redraw(task):
    name, contours = task
    pen = TTGlyphPen(None)
    for contour in contours:
        parts = simpler(contour)
        if parts is None:
            parts = segments(contour)
            if not parts:
                continue
        rounded = [tuple(None if p is None else (round(p[0]), round(p[1])) for p in s) for s in parts]
        pen.moveTo(rounded[0][0])
        waiting = []
        for i, (_, control, end) in enumerate(rounded):
            following = rounded[i + 1][1] if i + 1 < len(rounded) else None
            if control is None:
                pen.lineTo(end)
            elif following is not None and abs(control[0] + following[0] - 2 * end[0]) <= 2 and abs(control[1] + following[1] - 2 * end[1]) <= 2:
                waiting.append(control)  # a point half-way between two controls goes without saying
            else:
                pen.qCurveTo(*waiting, control, end)
                waiting = []
        pen.closePath()
    return name, pen.glyph()


def kept(path, unicodes):
    options = subset.Options()
    options.hinting, options.glyph_names, options.legacy_cmap, options.notdef_outline = False, False, False, True
    options.layout_features = []
    options.drop_tables += ["vhea", "vmtx", "FFTM", "GPOS", "GSUB", "GDEF", "gasp"]
    font = TTFont(path, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
    return font


def main(target):
    wanted = characters()
    font = kept(FULL, {c for c in wanted if c < 0x10000})
    rare = kept(RARE, {c for c in wanted if c >= 0x10000})
    add(font, rare)
    glyphs = font["glyf"]
    tasks = []
    for name in font.getGlyphOrder():
        glyph = glyphs[name]
        glyph.expand(glyphs)
        if glyph.numberOfContours > 0:
            ends, start, contours = glyph.endPtsOfContours, 0, []
            for end in ends:
                contours.append([((glyph.coordinates[i][0], glyph.coordinates[i][1]), glyph.flags[i] & 1) for i in range(start, end + 1)])
                start = end + 1
            tasks.append((name, contours))
    with multiprocessing.Pool(2) as pool:
        for name, glyph in pool.imap(redraw, tasks, 64):
            glyphs[name] = glyph
            glyph.recalcBounds(glyphs)
            advance, _ = font["hmtx"][name]
            font["hmtx"][name] = (advance, getattr(glyph, "xMin", 0))
    font["name"].names = [n for n in font["name"].names if n.nameID in (0, 13)]
    for number, words in ((1, "Service Quality Kai"), (2, "Regular"), (4, "Service Quality Kai"), (6, "ServiceQualityKai")):
        font["name"].setName(words, number, 3, 1, 0x409)
    font["OS/2"].fsType = 0
    font.save(target)


def add(font, rare):
    """Takes over the glyphs of the rare characters and a table that knows them."""
    order = font.getGlyphOrder()
    best = dict(font.getBestCmap())
    for code, name in sorted(rare.getBestCmap().items()):
        if code < 0x10000:
            continue
        new = "rare%X" % code
        order.append(new)
        glyph = rare["glyf"][name]
        glyph.expand(rare["glyf"])
        font["glyf"].glyphs[new] = glyph
        font["hmtx"][new] = rare["hmtx"][name]
        best[code] = new
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
    basic, whole = CmapSubtable.newSubtable(4), CmapSubtable.newSubtable(12)
    basic.platformID, basic.platEncID, basic.language = 3, 1, 0
    basic.cmap = {code: name for code, name in best.items() if code < 0x10000}
    whole.platformID, whole.platEncID, whole.language, whole.reserved, whole.length = 3, 10, 0, 0, 0
    whole.cmap = best
    font["cmap"].tables = [basic, whole]


if __name__ == "__main__":
    main(sys.argv[1])
