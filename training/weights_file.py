"""Reads a weights file ("WSA1", README.md) back into the model: what is shipped, in plain floating point."""
import json
import struct

import numpy as np
import torch

from data import FEATURE_SIZES
from model import Tagger

KINDS = {"int8": np.int8, "float32": np.float32, "uint32": np.uint32}


def read_file(path):
    """-> numbers {name: number}, tensors {name: array}"""
    with open(path, "rb") as f:
        data = f.read()
    if data[:4] != b"WSA1":
        raise ValueError(f"{path} is no weights file")
    (length,) = struct.unpack("<I", data[4:8])
    header = json.loads(data[8 : 8 + length])
    tensors = {}
    for t in header["tensors"]:
        count = int(np.prod(t["shape"]))
        tensors[t["name"]] = np.frombuffer(data, KINDS[t["kind"]], count, 8 + length + t["offset"]).reshape(t["shape"])
    return header["numbers"], tensors


def load_weights(path):
    """-> the model (its domain is the one it was exported for, under "any") and {hash of a word: row - 1}"""
    numbers, t = read_file(path)
    matrix = lambda name: t[name + ".weight"].astype(np.float32) * t[name + ".scale"][:, None]
    layers = lambda name: [k for k in range(16) if f"{name}.{k}.weight" in t]
    dilations = lambda name: tuple(int(numbers[f"{name}.{k}.dilation"]) for k in layers(name))
    words = t["words"].astype(np.float32) * numbers["words.step"]
    model = Tagger(words[1:], numbers["channels"], dilations("encoder"), numbers["narrow"], dilations("around"))
    state = {"word.weight": words, "enter.bias": t["enter.bias"]}
    tables = [f"feature.{k}" for k in range(len(FEATURE_SIZES))]
    state |= {f"features.{k}.weight": t[n].astype(np.float32) * numbers[n + ".step"] for k, n in enumerate(tables)}
    state["enter.weight"] = np.concatenate([matrix("enter")] + [t["enter." + n] for n in tables], 1)
    for name, own in (("encoder", "layers"), ("around", "cue_layers")):
        for k in layers(name):
            taps = matrix(f"{name}.{k}")
            state[f"{own}.{k}.weight"] = taps.reshape(len(taps), 3, -1).transpose(0, 2, 1)
            state[f"{own}.{k}.bias"] = t[f"{name}.{k}.bias"]
    state["reduce.weight"], state["reduce.bias"] = matrix("reduce"), t["reduce.bias"]
    state["relation.weight"] = t["relations"].astype(np.float32) * numbers["relations.step"]
    for own, name in (("cue_head", "cue"), ("of_cue", "ofCue"), ("role_head", "role"), ("sure_head", "sure")):
        state[own + ".weight"], state[own + ".bias"] = t[name + ".weight"], t[name + ".bias"]
    shapes = model.state_dict()
    state = {k: torch.from_numpy(np.array(v)).reshape(shapes[k].shape) for k, v in state.items()}
    left = model.load_state_dict(state, strict=False)
    if left.unexpected_keys or set(left.missing_keys) - {"domain.weight", "aux_head.weight", "aux_head.bias"}:
        raise ValueError(f"{path} is of another model: {left}")
    model.eval()
    return model, {int(h): k for k, h in enumerate(t["hashes"])}
