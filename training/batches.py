"""Joins texts into batches of tensors."""
import numpy as np
import torch

from data import DOMAINS, RELATIONS, relations, window

GAP = 32  # tokens of nothing between two texts: further than the encoder sees


def prepare(doc, word_ids):
    """Caches what does not change between epochs: word ids, and index, relation and roles of each cue."""
    doc.ids = np.array([word_ids.get(w, -1) + 1 for w in doc.words], np.int64)
    doc.cues = []
    for c in doc.claims:
        first, last = min(c["cue"]), max(c["cue"])
        lo, hi = window(doc, first, last)
        rel = relations(doc, first, last, lo, hi)
        roles = np.zeros((2, hi - lo + 1), np.int64)
        for k, name in ((0, "source"), (1, "content")):
            tokens = sorted(t for t in c[name] if lo <= t <= hi)
            for j, t in enumerate(tokens):
                roles[k, t - lo] = 2 if j and tokens[j - 1] == t - 1 else 1
        doc.cues.append((first, last, lo, hi, rel, roles))


def batch_of(docs, rng=None, word_drop=0.0, domain_drop=0.0):
    offset, parts = GAP, []
    total = sum(d.n + GAP for d in docs) + GAP
    words = np.zeros(total, np.int64)
    features = np.zeros((total, docs[0].features.shape[1]), np.int64)
    domain = np.zeros(total, np.int64)
    real = np.zeros(total, bool)
    tags = np.full((3, total), -1, np.int64)
    for d in docs:
        at = slice(offset, offset + d.n)
        ids = d.ids
        if rng is not None and word_drop:
            ids = np.where(rng.random(d.n) < word_drop, 0, ids)
        words[at], features[at], real[at], tags[:, at] = ids, d.features, True, d.tags
        dropped = rng is not None and rng.random() < domain_drop
        domain[at] = DOMAINS["any"] if dropped else d.domain
        parts.append((d, offset))
        offset += d.n + GAP
    cues = [(d, o, c) for d, o in parts for c in d.cues]
    out = {k: torch.from_numpy(v) for k, v in (("words", words), ("features", features), ("domain", domain), ("real", real), ("tags", tags))}
    out["parts"], out["cues"] = parts, cues
    return out


def false_cues(batch, cue_logits, rng, share=1.0, least=0.03):
    """Stretches that the cue tagger half believes in and that are none, as further cues without roles."""
    p = 1 - torch.softmax(cue_logits.detach(), 1)[:, 0].numpy()
    tags = batch["tags"][0].numpy()
    likely = np.flatnonzero((p > least) & (tags == 0))
    starts = likely[np.insert(np.diff(likely) > 1, 0, True)] if len(likely) else likely
    member = set(likely.tolist())
    found, offsets = [], [o for _, o in batch["parts"]]
    for s in starts.tolist():
        e = s
        while e + 1 in member and e - s < 5:
            e += 1
        k = np.searchsorted(offsets, s, side="right") - 1
        doc, o = batch["parts"][k]
        found.append((doc, o, s - o, e - o, float(p[s : e + 1].max())))
    wanted = int(share * max(4, len(batch["cues"])))
    if len(found) > wanted:
        # the likelier ones more often
        weight = np.array([f[4] for f in found])
        keep = rng.choice(len(found), wanted, replace=False, p=weight / weight.sum())
        found = [found[k] for k in keep]
    out = []
    for doc, o, first, last, _ in found:
        lo, hi = window(doc, first, last)
        out.append((doc, o, (first, last, lo, hi, relations(doc, first, last, lo, hi), np.zeros((2, hi - lo + 1), np.int64))))
    return out


def cue_tensors(cues):
    """[(doc, offset of the doc in the batch, (first, last, lo, hi, relations, roles))] -> tensors."""
    length = max(c[3] - c[2] + 1 for _, _, c in cues)
    index = np.zeros((len(cues), length), np.int64)
    rel = np.full((len(cues), length), RELATIONS, np.int64)
    mask = np.zeros((len(cues), length), np.float32)
    roles = np.full((2, len(cues), length), -1, np.int64)
    tokens, owner, weight = [], [], []
    for n, (_, o, (first, last, lo, hi, r, ro)) in enumerate(cues):
        k = hi - lo + 1
        index[n, :k] = np.arange(o + lo, o + hi + 1)
        rel[n, :k] = r
        mask[n, first - lo : last - lo + 1] = 1 / (last - first + 1)
        tokens += range(o + first, o + last + 1)
        owner += [n] * (last - first + 1)
        weight += [1 / (last - first + 1)] * (last - first + 1)
        if ro is not None:
            roles[:, n, :k] = ro
    return {
        "index": torch.from_numpy(index),
        "relation": torch.from_numpy(rel),
        "cue_mask": torch.from_numpy(mask),
        "roles": torch.from_numpy(roles),
        "tokens": torch.tensor(tokens),
        "owner": torch.tensor(owner),
        "weight": torch.tensor(weight, dtype=torch.float32),
    }
