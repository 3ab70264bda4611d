"""Writes what trained models, together, say of texts: what train.py --taught lets a smaller one learn from (distillation,
Hinton et al. 2015).
usage: teach.py DATA_DIR OUT.pkl --models M.pt:E.npz [M.pt:E.npz ...] --corpora file:domain [file:domain ...]
E: the embeddings that the model was trained with.
OUT: {"file/place in it": {"tags": float16 [3, n, 3], "cues": [(first, last, chance, sure, float16 [2, L, 3])]}}: the mean of the models' chances
of O, B and I for cues, sources and contents at large; and for each labelled or likely cue its own source and content over `window`."""
import argparse
import pickle

import numpy as np
import torch

from batches import cue_tensors, prepare, stretches
from data import load, relations, window
from decode import runs, viterbi
from evaluate import load_model


def main():
    p = argparse.ArgumentParser()
    p.add_argument("data"), p.add_argument("out")
    p.add_argument("--models", nargs="+", required=True)
    p.add_argument("--corpora", nargs="+", required=True)
    a = p.parse_args()
    torch.set_num_threads(1)
    models, ids_of = [], {}
    for path, embeddings in (m.split(":") for m in a.models):
        table = np.load(embeddings)
        ids_of[embeddings] = {w: i for i, w in enumerate(table["words"].tolist())}
        models.append((load_model(path, table["vectors"]), embeddings))
    taught = {}
    for spec in a.corpora:
        name, domain = spec.split(":")
        for k, doc in enumerate(load(a.data, name, domain)):
            words = {}
            for embeddings, ids in ids_of.items():
                prepare(doc, ids)
                words[embeddings] = torch.from_numpy(doc.ids)
            taught[f"{name}/{k}"] = say([(m, words[e]) for m, e in models], doc)
        print(name, len(taught), "texts so far", flush=True)
    with open(a.out, "wb") as f:
        pickle.dump(taught, f)


@torch.no_grad()
def say(models, doc):
    """models: [(model, its ids of the text's words)]"""
    features, domain, real = torch.from_numpy(doc.features), torch.full((doc.n,), doc.domain), torch.ones(doc.n, dtype=torch.bool)
    encoded = [(m, m.encode(words, features, domain, real)) for m, words in models]
    tags = np.zeros((3, doc.n, 3), np.float32)
    for m, h in encoded:
        tags[0] += torch.softmax(m.cue_head(h), 1).numpy()
        aux = torch.softmax(m.aux_head(h).reshape(-1, 2, 3), -1).numpy()
        tags[1] += aux[:, 0]
        tags[2] += aux[:, 1]
    tags /= len(models)
    chance = 1 - tags[0][:, 0]
    labelled = {(first, last) for first, last, *_ in doc.cues}
    found = {(first, last) for first, last in runs(viterbi(np.log(tags[0] + 1e-9)))}
    spans = sorted(labelled | found | set(stretches(chance > 0.03)))
    cues = []
    if spans:
        around = []
        for first, last in spans:
            lo, hi = window(doc, first, last)
            around.append((doc, 0, (first, last, lo, hi, relations(doc, first, last, lo, hi))))
        t = cue_tensors(around)
        roles, sure = 0, 0
        for m, h in encoded:
            r, s = m.roles(h, t)
            roles, sure = roles + torch.softmax(r, -1).numpy(), sure + torch.sigmoid(s).numpy()
        roles, sure = roles / len(models), sure / len(models)
        for k, (first, last) in enumerate(spans):
            lo, hi = around[k][2][2:4]
            own = roles[k, : hi - lo + 1].transpose(1, 0, 2).astype(np.float16)
            cues.append((first, last, float(chance[first : last + 1].max()), float(sure[k]), own))
    return {"tags": tags.astype(np.float16), "cues": cues}


if __name__ == "__main__":
    main()
