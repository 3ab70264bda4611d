"""Averages the weights of models that went on from the same start ("model soup", Wortsman et al. 2022).
usage: soup.py OUT.pt MODEL.pt [MODEL.pt ...]"""
import sys

import torch


def main():
    out, models = sys.argv[1], [torch.load(path) for path in sys.argv[2:]]
    states = [m["state"] for m in models]
    mean = {k: sum(s[k] for s in states) / len(states) for k in states[0]}
    torch.save({"state": mean, "shape": models[0]["shape"]}, out)


main()
