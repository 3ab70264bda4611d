#!/bin/sh
# Trains the tagger from the labelled text to the committed weights; README.md explains the steps.
# usage: training/run.sh GLOVE.json   (PYTHON, by default python3, must have PyTorch)
set -eu
glove=${1:?usage: npm run train -- GLOVE.json}
cd "$(dirname "$0")"
python=${PYTHON:-python3}
out=out
mkdir -p "$out"
(cd .. && npx tsx training/export-features.ts training/out)
"$python" embeddings.py "$out" "$glove" "$out/words.npz"
e="--embeddings $out/words.npz"
"$python" train.py "$out" "$out/base-%.pt" $e --epochs 12 --word-rate 1
all="polnear-train:polnear:1 gum:gum:2 pages:pages:4 own:own:10"
"$python" train.py "$out" "$out/model-%.pt" $e --start "$out/base-all.pt" --folds 0 1 2 3 4 all \
  --corpora $all --epochs 1.4 --rate 1.3e-3 --word-rate 0.7
for fold in 0 1 2 3 4; do
  "$python" export.py "$out" "$out/model-$fold.pt" "$out/fold-$fold.bin" $e --domain pages
  (cd .. && npx tsx training/dump-claims.ts "training/out/fold-$fold.bin" "$fold") > "$out/found-$fold.jsonl"
done
model=../src/core/attribution/model/weights.bin
"$python" export.py "$out" "$out/model-all.pt" "$model" $e --domain pages
"$python" parity.py "$out" "$out/model-all.pt" ../tests/unit/core/attribution/parity.json $e --domain pages
shared=${WHOSAYS_SHARED:-../../shared}
"$python" calibrate.py "$shared/tools/score-pages.py" "$shared/corpora/news-pages" "$out"/found-?.jsonl
