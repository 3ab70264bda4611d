"""From scores to claims, as src/core/attribution/tagger does it."""
import numpy as np
import torch

from batches import cue_tensors
from data import DOMAINS, relations, window

NO = -1e9


def viterbi(scores):
    """BIO log scores [L, 3] -> labels; I may only follow B or I."""
    n = len(scores)
    back = np.zeros((n, 3), np.int64)
    best = scores[0].copy()
    best[2] = NO
    for i in range(1, n):
        enter = max(range(3), key=lambda k: best[k])
        stay = 1 if best[1] >= best[2] else 2
        back[i] = enter, enter, stay
        best = scores[i] + np.array([best[enter], best[enter], best[stay]])
    out = np.zeros(n, np.int64)
    k = int(np.argmax(best))
    for i in range(n - 1, -1, -1):
        out[i] = k
        k = back[i, k]
    return out


def one_segment(scores):
    """BIO log scores [L, 3] -> (first, last, score over none) of the best single segment."""
    gain_b, gain_i = scores[:, 1] - scores[:, 0], scores[:, 2] - scores[:, 0]
    best, run, start, found = 0.0, NO, 0, None
    for i in range(len(scores)):
        if run + gain_i[i] > gain_b[i]:
            run += gain_i[i]
        else:
            run, start = gain_b[i], i
        if run > best:
            best, found = run, (start, i)
    return found, best


def runs(labels):
    out = []
    for i, k in enumerate(labels):
        if k == 1:
            out.append([i, i])
        elif k == 2:
            out[-1][1] = i
    return out


@torch.no_grad()
def predict(model, doc, domain="any", bias=0.0):
    """-> list of claims: cue (first, last), source (first, last)|None, content [(first, last)], scores."""
    words = torch.from_numpy(doc.ids)
    h = model.encode(words, torch.from_numpy(doc.features), torch.full((doc.n,), DOMAINS[domain]), torch.ones(doc.n, dtype=torch.bool))
    logp = torch.log_softmax(model.cue_head(h), 1).numpy()
    tuned = logp.copy()
    tuned[:, 0] -= bias
    cues = []
    for first, last in runs(viterbi(tuned)):
        lo, hi = window(doc, first, last)
        rel = relations(doc, first, last, lo, hi)
        cues.append((doc, 0, (first, last, lo, hi, rel)))
    if not cues:
        return []
    t = cue_tensors(cues)
    roles, sure = model.roles(h, t)
    roles, sure = torch.log_softmax(roles, -1).numpy(), torch.sigmoid(sure).numpy()
    out = []
    for n, (_, _, (first, last, lo, hi, _)) in enumerate(cues):
        src, con = roles[n, : hi - lo + 1, 0], roles[n, : hi - lo + 1, 1]
        found, gain = one_segment(src)
        content = [(lo + a, lo + b) for a, b in runs(viterbi(con))]
        out.append(
            {
                "cue": (first, last),
                "source": (lo + found[0], lo + found[1]) if found else None,
                "content": content,
                "p_cue": float((1 - np.exp(logp[first : last + 1, 0])).max()),
                "sure": float(sure[n]),
                "gain": float(gain),
            }
        )
    return out
