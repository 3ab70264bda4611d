"""Rounds a trained model to int8 and writes the weights file that src/core/attribution/tagger reads.
usage: export.py DATA_DIR MODEL.pt OUT.bin --embeddings E [--domain any]"""
import argparse
import json
import struct

import numpy as np
import torch

from batches import batch_of, cue_tensors, prepare
from data import DOMAINS, load
from evaluate import load_model


class Writer:
    def __init__(self):
        self.numbers, self.tensors, self.body = {}, [], b""

    def put(self, name, array):
        kind = {"int8": "int8", "float32": "float32", "uint32": "uint32"}[str(array.dtype)]
        self.tensors.append({"name": name, "kind": kind, "shape": list(array.shape), "offset": len(self.body)})
        data = np.ascontiguousarray(array).tobytes()
        self.body += data + b"\0" * (-len(data) % 4)

    def matrix(self, name, weight, bias):
        """[outputs, inputs] with one scale a row."""
        scale = np.maximum(np.abs(weight).max(1), 1e-8) / 127
        self.put(name + ".weight", np.rint(weight / scale[:, None]).astype(np.int8))
        self.put(name + ".scale", scale.astype(np.float32))
        self.put(name + ".bias", bias.astype(np.float32))

    def table(self, name, table):
        """Whole table with one step; the rarest extremes are clipped."""
        step = max(np.quantile(np.abs(table), 0.9999), 1e-8) / 127
        self.put(name, np.clip(np.rint(table / step), -127, 127).astype(np.int8))
        self.numbers[name + ".step"] = float(step)

    def write(self, path):
        header = json.dumps({"numbers": self.numbers, "tensors": self.tensors}, separators=(",", ":")).encode()
        header += b" " * (-len(header) % 4)
        with open(path, "wb") as f:
            f.write(b"WSA1" + struct.pack("<I", len(header)) + header + self.body)
        return 8 + len(header) + len(self.body)


def taps(conv):
    """[out, in, 3] -> [out, 3 * in]: before, here, after."""
    w = conv.weight.detach().numpy()
    return w.transpose(0, 2, 1).reshape(w.shape[0], -1)


def ranges(model, docs):
    """Largest usual input of every layer that rounds its input: the 99.99 % point over some texts."""
    found = {}

    def watch(name):
        def hook(_, inputs):
            x = inputs[0].detach().abs().flatten()
            found.setdefault(name, []).append(float(np.quantile(x.numpy(), 0.9999)))
        return hook

    handles = [m.register_forward_pre_hook(watch(f"encoder.{k}")) for k, m in enumerate(model.layers)]
    handles += [m.register_forward_pre_hook(watch(f"around.{k}")) for k, m in enumerate(model.cue_layers)]
    handles += [model.reduce.register_forward_pre_hook(watch("reduce"))]
    with torch.no_grad():
        for d in docs:
            if not d.cues:
                continue
            b = batch_of([d])
            h = model.encode(b["words"], b["features"], b["domain"], b["real"])
            t = cue_tensors(b["cues"])
            model.roles(h, t)
    for h in handles:
        h.remove()
    return {k: max(v) for k, v in found.items()}


def main():
    p = argparse.ArgumentParser()
    p.add_argument("data"), p.add_argument("model"), p.add_argument("out")
    p.add_argument("--embeddings", required=True)
    p.add_argument("--domain", default="any")
    a = p.parse_args()
    table = np.load(a.embeddings)
    model = load_model(a.model, table["vectors"])
    word_ids = {w: i for i, w in enumerate(table["words"].tolist())}
    docs = load(a.data, "polnear-train", "any")[:60] + load(a.data, "pages", "any")[:20]
    for d in docs:
        prepare(d, word_ids)
    top = ranges(model, docs)
    w = Writer()
    w.numbers.update(channels=model.channels, narrow=model.narrow)
    np_ = lambda t: t.detach().numpy()
    words = np_(model.word.weight)
    # equal spread in every column, made good in the entry layer
    spread = words.std(0) + 1e-8
    enter = np_(model.enter.weight)
    width = words.shape[1]
    w.put("hashes", table["hashes"].astype(np.uint32))
    w.table("words", words / spread)
    bias = np_(model.enter.bias) + np_(model.domain.weight)[DOMAINS[a.domain]]
    w.matrix("enter", enter[:, :width] * spread, bias)
    at = width
    for k, e in enumerate(model.features):
        d = e.weight.shape[1]
        w.table(f"feature.{k}", np_(e.weight))
        w.put(f"enter.feature.{k}", np.ascontiguousarray(enter[:, at : at + d]).astype(np.float32))
        at += d
    for name, convs in (("encoder", model.layers), ("around", model.cue_layers)):
        for k, c in enumerate(convs):
            w.matrix(f"{name}.{k}", taps(c), np_(c.bias))
            w.numbers[f"{name}.{k}.dilation"] = c.dilation[0]
            w.numbers[f"{name}.{k}.step"] = top[f"{name}.{k}"] / 255
    w.put("cue.weight", np_(model.cue_head.weight)), w.put("cue.bias", np_(model.cue_head.bias))
    w.matrix("reduce", np_(model.reduce.weight), np_(model.reduce.bias))
    w.numbers["reduce.step"] = top["reduce"] / 255
    w.put("ofCue.weight", np_(model.of_cue.weight)), w.put("ofCue.bias", np_(model.of_cue.bias))
    w.table("relations", np_(model.relation.weight))
    w.put("role.weight", np_(model.role_head.weight)), w.put("role.bias", np_(model.role_head.bias))
    w.put("sure.weight", np_(model.sure_head.weight)), w.put("sure.bias", np_(model.sure_head.bias))
    print(w.write(a.out), "bytes")


if __name__ == "__main__":
    main()
