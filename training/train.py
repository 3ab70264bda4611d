"""Trains the tagger.  usage: train.py DATA_DIR OUT.pt [options]; see README.md for the whole recipe."""
import argparse
import json
import math
import pickle
import time

import numpy as np
import torch

from batches import batch_of, prepare
from data import DOMAINS, fold_of, load
from model import Tagger, loss


def main():
    p = argparse.ArgumentParser()
    p.add_argument("data"), p.add_argument("out")
    p.add_argument("--embeddings", required=True)
    p.add_argument("--corpora", nargs="+", default=["polnear-train:polnear:1", "gum:gum:1"], help="file:domain:times a pass; a fraction draws anew each pass")
    p.add_argument("--skip", nargs="*", default=[], help="ids or prefixes of ids left out")
    p.add_argument("--folds", nargs="+", default=["all"], help="a model for each: 0..4 leaves out that fifth of the labelled pages, by site; OUT then has %% in it")
    p.add_argument("--start", help="weights to go on from")
    p.add_argument("--taught", help="what teach.py wrote: texts that are in it are learnt from it too")
    p.add_argument("--trust", type=float, default=0.6, help="share of what is wanted that comes from there, where a text has labels")
    p.add_argument("--epochs", type=float, default=10)
    p.add_argument("--rate", type=float, default=2e-3)
    p.add_argument("--word-rate", type=float, default=0.2, help="of the rate, for the word vectors")
    p.add_argument("--tokens", type=int, default=5000)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--minutes", type=float, default=1e9)
    p.add_argument("--shape", default="{}", help="JSON of Tagger's options")
    p.add_argument("--threads", type=int, default=1)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    table = np.load(a.embeddings)
    word_ids = {w: i for i, w in enumerate(table["words"].tolist())}
    said = {}
    if a.taught:
        with open(a.taught, "rb") as f:
            said = pickle.load(f)
    corpora = []
    for spec in a.corpora:
        name, domain, times = spec.split(":")
        found = []
        for k, d in enumerate(load(a.data, name, domain)):
            if not any(d.id.startswith(s) for s in a.skip):
                prepare(d, word_ids, said.get(f"{name}/{k}"), a.trust if d.labelled else 1.0)
                found.append(d)
        corpora.append((found, float(times)))
        print(name, len(found), "texts", flush=True)
    for fold in a.folds:
        kept = [
            ([d for d in found if fold == "all" or d.domain != DOMAINS["pages"] or fold_of(d.id) != int(fold)], times)
            for found, times in corpora
        ]
        print("fold", fold, [len(docs) for docs, _ in kept], "texts", flush=True)
        train(a, table, kept, a.out.replace("%", fold))


def one_pass(corpora, rng):
    """[(texts, times)] -> texts of one pass, shuffled."""
    docs = []
    for found, times in corpora:
        docs += found * int(times)
        rest = round((times % 1) * len(found))
        docs += [found[k] for k in rng.choice(len(found), rest, replace=False)]
    return [docs[k] for k in rng.permutation(len(docs))]


def train(a, table, corpora, path):
    torch.manual_seed(a.seed)
    rng = np.random.default_rng(a.seed)
    shape = json.loads(a.shape)
    model = Tagger(table["vectors"], **shape)
    if a.start:
        model.load_state_dict(torch.load(a.start)["state"], strict=False)
    model.drop.rng = np.random.default_rng(a.seed)
    size = sum(times * sum(d.n for d in found) for found, times in corpora)
    steps = math.ceil(a.epochs * size / a.tokens)
    # Word vectors move slowly: words that the labelled text lacks stay comparable with the others.
    slow = [model.word.weight]
    rest = [q for q in model.parameters() if q is not model.word.weight]
    groups = [{"params": rest, "share": 1.0}, {"params": slow, "share": a.word_rate, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=a.rate, weight_decay=0.01)
    average = {k: v.detach().clone() for k, v in model.state_dict().items()}
    begun, step, running, seen = time.time(), 0, 0.0, 0
    model.train()
    done = False
    while not done:
        group, held = [], 0
        for doc in one_pass(corpora, rng):
            group.append(doc)
            held += doc.n
            if held < a.tokens:
                continue
            batch = batch_of(group, rng, word_drop=0.08, domain_drop=0.3)
            # the share done is by steps, or by the clock where that runs out first
            share = max(step / steps, (time.time() - begun) / (a.minutes * 60))
            rate = a.rate * min(1, (step + 1) / 100) * max(0.01, 0.5 * (1 + math.cos(math.pi * min(1, share))))
            for g in optimizer.param_groups:
                g["lr"] = rate * g["share"]
            value = loss(model, batch, rng) / held
            optimizer.zero_grad()
            value.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            keep = min(0.998, (step + 1) / (step + 10))
            for k, v in model.state_dict().items():
                average[k].mul_(keep).add_(v, alpha=1 - keep)
            running, seen, step = running + value.item(), seen + 1, step + 1
            group, held = [], 0
            if step % 50 == 0:
                print(f"step {step}/{steps} loss {running / seen:.4f} {time.time() - begun:.0f}s", flush=True)
                running, seen = 0.0, 0
            if share >= 1:
                done = True
                break
    torch.save({"state": average, "shape": shape}, path)


main()
