"""Joins texts into batches of tensors."""
import numpy as np
import torch

from data import DOMAINS, RELATIONS, relations, window

GAP = 32  # tokens of nothing between two texts: further than the encoder sees


ONE = np.eye(3, dtype=np.float32)


def prepare(doc, word_ids, said=None, trust=0.0):
    """Caches what does not change between epochs: word ids; and of each cue, true or likely, window, relations, what is wanted of
    source and content (float32 [2, L, 3]) and of its being a cue. `said`: what teach.py wrote of the text; `trust`: how much of what
    is wanted comes from there, the rest from the labels."""
    doc.ids = np.array([word_ids.get(w, -1) + 1 for w in doc.words], np.int64)
    doc.wanted = ONE[doc.tags]
    doc.cues, doc.others, doc.taught = [], [], said is not None
    if said:
        doc.wanted = (1 - trust) * doc.wanted + trust * said["tags"].astype(np.float32)
    told = {(c[0], c[1]): c for c in said["cues"]} if said else {}
    for c in doc.claims:
        first, last = min(c["cue"]), max(c["cue"])
        lo, hi = window(doc, first, last)
        rel = relations(doc, first, last, lo, hi)
        roles = np.zeros((2, hi - lo + 1), np.int64)
        for k, name in ((0, "source"), (1, "content")):
            tokens = sorted(t for t in c[name] if lo <= t <= hi)
            for j, t in enumerate(tokens):
                roles[k, t - lo] = 2 if j and tokens[j - 1] == t - 1 else 1
        wanted, sure = ONE[roles], 1.0
        if (first, last) in told:
            _, _, _, chance, own = told.pop((first, last))
            wanted, sure = (1 - trust) * wanted + trust * own.astype(np.float32), 1 - trust + trust * chance
        doc.cues.append((first, last, lo, hi, rel, wanted, sure))
    for first, last, likely, chance, own in told.values():
        lo, hi = window(doc, first, last)
        rel = relations(doc, first, last, lo, hi)
        none = ONE[np.zeros((2, hi - lo + 1), np.int64)]
        doc.others.append((likely, (first, last, lo, hi, rel, (1 - trust) * none + trust * own.astype(np.float32), trust * chance)))


def batch_of(docs, rng=None, word_drop=0.0, domain_drop=0.0):
    offset, parts = GAP, []
    total = sum(d.n + GAP for d in docs) + GAP
    words = np.zeros(total, np.int64)
    features = np.zeros((total, docs[0].features.shape[1]), np.int64)
    domain = np.zeros(total, np.int64)
    real = np.zeros(total, bool)
    wanted = np.zeros((3, total, 3), np.float32)
    for d in docs:
        at = slice(offset, offset + d.n)
        ids = d.ids
        if rng is not None and word_drop:
            ids = np.where(rng.random(d.n) < word_drop, 0, ids)
        words[at], features[at], real[at], wanted[:, at] = ids, d.features, True, d.wanted
        dropped = rng is not None and rng.random() < domain_drop
        domain[at] = DOMAINS["any"] if dropped else d.domain
        parts.append((d, offset))
        offset += d.n + GAP
    cues = [(d, o, c) for d, o in parts for c in d.cues]
    out = {k: torch.from_numpy(v) for k, v in (("words", words), ("features", features), ("domain", domain), ("real", real), ("wanted", wanted))}
    out["parts"], out["cues"] = parts, cues
    return out


def stretches(likely, longest=6):
    """bool [n] -> (first, last) of the runs of True, cut at `longest`."""
    at = np.flatnonzero(likely)
    starts = at[np.insert(np.diff(at) > 1, 0, True)] if len(at) else at
    member = set(at.tolist())
    for s in starts.tolist():
        e = s
        while e + 1 in member and e - s < longest - 1:
            e += 1
        yield s, e


def false_cues(batch, cue_logits, rng, share=1.0, least=0.03):
    """Further cues that are none by the labels: in texts that a teacher read those it thought likely, in others the stretches
    that the tagger itself half believes in."""
    p = 1 - torch.softmax(cue_logits.detach(), 1)[:, 0].numpy()
    free = batch["wanted"][0, :, 0].numpy() == 1
    found, offsets = [], [o for _, o in batch["parts"]]
    for s, e in stretches((p > least) & free):
        k = np.searchsorted(offsets, s, side="right") - 1
        doc, o = batch["parts"][k]
        if not doc.taught:
            found.append((float(p[s : e + 1].max()), doc, o, (s - o, e - o)))
    for doc, o in batch["parts"]:
        found += [(likely, doc, o, cue) for likely, cue in doc.others]
    wanted = int(share * max(4, len(batch["cues"])))
    if len(found) > wanted:
        # the likelier ones more often
        weight = np.array([f[0] for f in found])
        keep = rng.choice(len(found), wanted, replace=False, p=weight / weight.sum())
        found = [found[k] for k in keep]
    out = []
    for _, doc, o, cue in found:
        if len(cue) == 2:
            first, last = cue
            lo, hi = window(doc, first, last)
            none = ONE[np.zeros((2, hi - lo + 1), np.int64)]
            cue = (first, last, lo, hi, relations(doc, first, last, lo, hi), none, 0.0)
        out.append((doc, o, cue))
    return out


def cue_tensors(cues):
    """[(doc, offset of the doc in the batch, (first, last, lo, hi, relations[, roles wanted, sure wanted]))] -> tensors."""
    length = max(c[3] - c[2] + 1 for _, _, c in cues)
    index = np.zeros((len(cues), length), np.int64)
    rel = np.full((len(cues), length), RELATIONS, np.int64)
    mask = np.zeros((len(cues), length), np.float32)
    roles, sure = np.zeros((2, len(cues), length, 3), np.float32), np.zeros(len(cues), np.float32)
    tokens, owner, weight = [], [], []
    for n, (_, o, (first, last, lo, hi, r, *wanted)) in enumerate(cues):
        k = hi - lo + 1
        index[n, :k] = np.arange(o + lo, o + hi + 1)
        rel[n, :k] = r
        mask[n, first - lo : last - lo + 1] = 1 / (last - first + 1)
        tokens += range(o + first, o + last + 1)
        owner += [n] * (last - first + 1)
        weight += [1 / (last - first + 1)] * (last - first + 1)
        if wanted:
            roles[:, n, :k], sure[n] = wanted
    return {
        "index": torch.from_numpy(index),
        "relation": torch.from_numpy(rel),
        "cue_mask": torch.from_numpy(mask),
        "roles": torch.from_numpy(roles),
        "sure": torch.from_numpy(sure),
        "tokens": torch.tensor(tokens),
        "owner": torch.tensor(owner),
        "weight": torch.tensor(weight, dtype=torch.float32),
    }
