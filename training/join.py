"""Puts the networks of several weights files that share their word vectors in one file, for the extension to average.
usage: join.py A.bin B.bin [...] OUT.bin"""
import sys

import numpy as np

from export import Writer
from weights_file import read_file

SHARED = ("hashes", "words", "words.step")


def main():
    *paths, out = sys.argv[1:]
    if len(paths) < 2:
        raise SystemExit(__doc__)
    files = [read_file(p) for p in paths]
    first_numbers, first = files[0]
    w = Writer()
    for k, (numbers, tensors) in enumerate(files):
        same = all(np.array_equal(tensors[n], first[n]) for n in ("hashes", "words"))
        if not same or numbers["words.step"] != first_numbers["words.step"]:
            raise SystemExit(f"{paths[k]} has other word vectors than {paths[0]}")
        own = f"{k}." if k else ""
        for name, value in numbers.items():
            if k == 0 or name not in SHARED:
                w.numbers[own + name] = value
        for name, array in tensors.items():
            if k == 0 or name not in SHARED:
                w.put(own + name, array)
    print(w.write(out), "bytes")


if __name__ == "__main__":
    main()
