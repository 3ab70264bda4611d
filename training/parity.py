"""Writes what the committed weights say of one of the project's own texts when PyTorch reckons with them in floating
point, for the test that holds the TypeScript inference against it.  usage: parity.py DATA_DIR WEIGHTS.bin OUT.json"""
import argparse
import json
import os

import numpy as np
import torch

from batches import cue_tensors, prepare
from data import DOMAINS, hash32, load, relations, window
from decode import runs, viterbi
from weights_file import load_weights

TEXT = "02-dam.txt"


@torch.no_grad()
def main():
    p = argparse.ArgumentParser()
    p.add_argument("data"), p.add_argument("weights"), p.add_argument("out")
    a = p.parse_args()
    model, rows = load_weights(a.weights)
    doc = next(d for d in load(a.data, "own", "own") if d.id == TEXT)
    prepare(doc, {w: rows.get(hash32(w), -1) for w in doc.words})
    real = torch.ones(doc.n, dtype=torch.bool)
    h = model.encode(torch.from_numpy(doc.ids), torch.from_numpy(doc.features), torch.full((doc.n,), DOMAINS["any"]), real)
    cue = torch.log_softmax(model.cue_head(h), 1).numpy()
    cues = []
    for first, last in runs(viterbi(cue)):
        lo, hi = window(doc, first, last)
        cues.append((doc, 0, (first, last, lo, hi, relations(doc, first, last, lo, hi))))
    t = cue_tensors(cues)
    roles, sure = model.roles(h, t)
    roles = torch.softmax(roles, -1).numpy()
    out = []
    for n, (_, _, (first, last, lo, hi, _)) in enumerate(cues):
        inside = 1 - roles[n, : hi - lo + 1, :, 0]
        out.append({"cue": [first, last], "window": [lo, hi], "sure": round(float(sure[n]), 3),
                    "source": [round(float(v), 3) for v in inside[:, 0]], "content": [round(float(v), 3) for v in inside[:, 1]]})
    chance = [round(float(v), 3) for v in 1 - np.exp(cue[:, 0])]
    with open(a.out, "w") as f:
        json.dump({"text": TEXT, "tokens": doc.n, "cue": chance, "around": out}, f, separators=(",", ":"))
        f.write(os.linesep)


main()
