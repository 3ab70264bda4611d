"""Loads what export-features.ts wrote and turns spans into labels for each token."""
import json
import os
import zlib
from bisect import bisect_left

import numpy as np

FEATURE_SIZES = [1024, 16, 11, 16, 37, 32, 16]
DOMAINS = {"any": 0, "polnear": 1, "gum": 2, "pages": 3, "own": 4}
REACH = 64  # tokens to either side of a cue that its source and content are looked for in


def fold_of(page, folds=5):
    """Fold of a labelled page: by its site, so that no site is in two folds."""
    return zlib.crc32(page.split("_")[0].encode()) % folds


def spans_of(value):
    """A span, a list of spans or nothing -> list of spans."""
    if not value:
        return []
    return [value] if isinstance(value[0], (int, float)) else value


def inside(starts, spans):
    """Tokens whose first character lies in one of the spans."""
    out = set()
    for s, e in spans:
        out.update(range(bisect_left(starts, s), bisect_left(starts, e)))
    return out


def pieces(tokens):
    """Sorted tokens -> runs of neighbours as (first, last)."""
    runs = []
    for t in sorted(tokens):
        if runs and t == runs[-1][1] + 1:
            runs[-1][1] = t
        else:
            runs.append([t, t])
    return [tuple(r) for r in runs]


def bio(n, spans):
    """Token sets -> BIO labels (0 O, 1 B, 2 I); a later span never overwrites an earlier one."""
    out = np.zeros(n, np.int64)
    for tokens in spans:
        for first, last in pieces(tokens):
            if out[first : last + 1].any():
                continue
            out[first] = 1
            out[first + 1 : last + 1] = 2
    return out


class Doc:
    """One text: words, features [n, 7], claims as token sets, and flags of each claim."""

    def __init__(self, record, domain):
        self.id = record["id"]
        self.words = record["words"]
        self.n = len(self.words)
        self.start, self.end = record["start"], record["end"]
        self.features = np.array(record["features"], np.int64).reshape(self.n, len(FEATURE_SIZES))
        self.block = np.array(record["block"])
        self.sentence = np.array(record["sentence"])
        self.quote = np.array(record["quote"])
        self.quotes = record["quotes"]
        self.domain = DOMAINS[domain]
        self.labelled = "claims" in record
        self.claims = []
        merged = {}
        for c in record.get("claims") or []:
            s = c.get("spans") or c
            cue = inside(self.start, spans_of(s.get("cue")))
            source = inside(self.start, spans_of(s.get("source")))
            content = inside(self.start, spans_of(s.get("content")))
            if not cue or not content:
                continue
            key = (min(cue), max(cue))
            if key in merged:
                merged[key]["source"] |= source
                merged[key]["content"] |= content
                continue
            merged[key] = {
                "cue": cue,
                "source": source,
                "content": content,
                "core": c.get("kind", "statement") == "statement"
                and not any(c.get(k) for k in ("nested", "agentless", "implicit")),
                "nested": bool(c.get("nested")),
            }
        self.claims = list(merged.values())
        by_length = sorted(self.claims, key=lambda c: -len(c["content"]))
        self.tags = np.stack(
            [
                bio(self.n, [c["cue"] for c in self.claims]),
                bio(self.n, [c["source"] for c in self.claims]),
                bio(self.n, [c["content"] for c in by_length]),
            ]
        )


def load(folder, name, domain):
    path = os.path.join(folder, name + ".jsonl")
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as lines:
        return [d for d in (Doc(json.loads(line), domain) for line in lines) if d.n > 0]


def hash32(word):
    """FNV-1a over UTF-16 units, as src/core/attribution/tagger/features.ts has it."""
    h = 0x811C9DC5
    data = word.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(data), 2):
        h = ((h ^ (data[i] | data[i + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    return h


def window(doc, first, last):
    """Tokens looked at for the cue [first, last]: REACH to either side, no further than the next block and two sentences,
    the second one only where it holds a quotation."""
    lo, hi = max(0, first - REACH), min(doc.n - 1, last + REACH)
    while doc.block[lo] < doc.block[first] - 1 or doc.sentence[lo] < doc.sentence[first] - 2:
        lo += 1
    while doc.block[hi] > doc.block[last] + 1 or doc.sentence[hi] > doc.sentence[last] + 2:
        hi -= 1
    inner = lo
    while doc.sentence[inner] == doc.sentence[first] - 2 and doc.quote[inner] < 0:
        inner += 1
    if doc.sentence[inner] > doc.sentence[first] - 2:
        lo = inner
    inner = hi
    while doc.sentence[inner] == doc.sentence[last] + 2 and doc.quote[inner] < 0:
        inner -= 1
    if doc.sentence[inner] < doc.sentence[last] + 2:
        hi = inner
    return lo, hi


DISTANCES = [1, 2, 3, 4, 6, 9, 14, 21, 32, 45]


def relations(doc, first, last, lo, hi):
    """How the tokens lo..hi lie to the cue: side and distance (0..22), sentence (0..3), quote (0..2), block (0..1)."""
    i = np.arange(lo, hi + 1)
    before = 1 + np.searchsorted(DISTANCES, first - i, side="left")
    after = 12 + np.searchsorted(DISTANCES, i - last, side="left")
    place = np.where(i < first, before, np.where(i > last, after, 0))
    gap = doc.sentence[lo : hi + 1] - doc.sentence[first]
    sentence = np.select([gap == 0, gap == -1, gap == 1], [0, 1, 2], 3)
    quote = doc.quote[lo : hi + 1]
    quote = np.where(quote < 0, 2, (quote == doc.quote[first]).astype(np.int64))
    block = (doc.block[lo : hi + 1] != doc.block[first]).astype(np.int64)
    return (place * 24 + sentence * 6 + quote * 2 + block).astype(np.int64)


RELATIONS = 23 * 24
