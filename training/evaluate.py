"""Writes a model's claims in the form the scorers read.
usage: evaluate.py DATA_DIR MODEL.pt OUT.jsonl --embeddings E --corpus polnear-dev [--domain polnear] [--fold K]"""
import argparse
import json

import numpy as np
import torch

from batches import prepare
from data import fold_of, load
from decode import predict
from model import Tagger


def load_model(path, vectors):
    saved = torch.load(path)
    model = Tagger(vectors, **saved["shape"])
    model.load_state_dict(saved["state"])
    model.eval()
    return model


def as_spans(doc, runs):
    return [[doc.start[a], doc.end[b]] for a, b in runs]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("data"), p.add_argument("model"), p.add_argument("out")
    p.add_argument("--embeddings", required=True)
    p.add_argument("--corpus", default="polnear-dev")
    p.add_argument("--domain", default="any")
    p.add_argument("--bias", type=float, default=0)
    p.add_argument("--fold", type=int, help="only this fold of the labelled pages")
    a = p.parse_args()
    torch.set_num_threads(1)
    table = np.load(a.embeddings)
    word_ids = {w: i for i, w in enumerate(table["words"].tolist())}
    model = load_model(a.model, table["vectors"])
    with open(a.out, "w") as out:
        for doc in load(a.data, a.corpus, "any"):
            if a.fold is not None and fold_of(doc.id) != a.fold:
                continue
            prepare(doc, word_ids)
            claims = []
            for c in predict(model, doc, a.domain, a.bias):
                claims.append(
                    {
                        "source": as_spans(doc, [c["source"]] if c["source"] else []),
                        "cue": as_spans(doc, [c["cue"]]),
                        "content": as_spans(doc, c["content"]),
                    }
                )
            claims = [c for c in claims if c["content"]]
            out.write(json.dumps({"id": doc.id, "attributions": claims, "claims": claims}) + "\n")


if __name__ == "__main__":
    main()
