"""Fits the confidence on claims found in labelled pages that the tagger had not seen.
usage: calibrate.py SCORER.py PAGES_DIR FOUND.jsonl [FOUND.jsonl ...]
FOUND: what training/dump-claims.ts wrote, one file a fold; SCORER: score-pages.py, whose matching decides what is right.
Prints bias and weights for src/core/attribution/tagger/calibration.ts, and precision against recall of the
confidence fitted on the other folds."""
import json
import re
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression


def main():
    scorer, pages, files = sys.argv[1], sys.argv[2], sys.argv[3:]
    tool = {"re": re}
    exec(open(scorer, encoding="utf-8").read().rsplit("main()", 1)[0], tool)  # the scorer's own functions
    word, wset, match, overlap = tool["WORD"], tool["wset"], tool["match"], tool["ov"]

    inputs, right, fold, place, golds, found = [], [], [], [], {}, {}
    for k, path in enumerate(files):
        for line in open(path, encoding="utf-8"):
            r = json.loads(line)
            page = r["id"]
            text = open(f"{pages}/{page}/main.txt", encoding="utf-8").read()
            starts = [m.start() for m in word.finditer(text)]
            gold = list(tool["gold_claims"](json.load(open(f"{pages}/{page}/gold.json", encoding="utf-8")), starts))
            claims = [{x: wset(starts, c.get(x) or []) for x in ("source", "cue", "content")} for c in r["claims"]]
            golds[page], found[page] = gold, claims
            taken, used = {}, set()
            pairs = sorted(((overlap(g["content"], c["content"]), i, j) for i, g in enumerate(gold) for j, c in enumerate(claims)), reverse=True)
            for v, i, j in pairs:
                if v < 0.5 or i in used or j in taken:
                    continue
                a, b = gold[i]["source"], claims[j]["source"]
                if a & b or (not a and not b):
                    taken[j] = i
                    used.add(i)
            for j, c in enumerate(claims):
                # a wrong claim that touches one outside the core set is neither right nor wrong for the scorer
                beside = any(not g["core"] and (overlap(g["content"], c["content"]) >= 0.5 or g["cue"] & c["cue"]) for g in gold)
                inputs.append(r["claims"][j]["inputs"])
                right.append(1 if j in taken else -1 if beside else 0)
                fold.append(k)
                place.append((page, j))
    x, y, f = np.array(inputs), np.array(right), np.array(fold)
    held = np.zeros(len(y))
    for k in range(len(files)):
        use = (f != k) & (y >= 0)
        held[f == k] = LogisticRegression(max_iter=3000).fit(x[use], y[use]).predict_proba(x[f == k])[:, 1]
    score = dict(zip(place, held))
    for least in np.arange(0.1, 0.95, 0.05):
        tp = n = core = strict = 0
        for page, claims in found.items():
            kept = [c for j, c in enumerate(claims) if score[page, j] >= least]
            a, dropped, s = match(golds[page], kept)
            tp, strict, n, core = tp + a, strict + s, n + len(kept) - len(dropped), core + sum(g["core"] for g in golds[page])
        p, r = tp / max(1, n), tp / core
        print(f">= {least:.2f}: P {p:.3f} R {r:.3f} F {2 * p * r / (p + r):.3f} strict {2 * strict / (n + core):.3f}")
    for low in np.arange(0, 1, 0.1):
        here = (held >= low) & (held < low + 0.1) & (y >= 0)
        if here.any():
            print(f"told {held[here].mean():.2f}, was {y[here].mean():.2f} ({here.sum()} claims)")
    fitted = LogisticRegression(max_iter=3000).fit(x[y >= 0], y[y >= 0])
    print("bias", round(float(fitted.intercept_[0]), 3))
    print("weights", [round(float(w), 3) for w in fitted.coef_[0]])


main()
