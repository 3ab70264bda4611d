#!/bin/sh
# Trains the tagger from the labelled text to a weights file in OUT_DIR; README.md explains the steps.
# usage: training/run.sh GLOVE.json [OUT_DIR]   (PYTHON, by default python3, must have PyTorch)
set -eu
glove=$(realpath "${1:?usage: npm run train -- GLOVE.json [OUT_DIR]}")
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
out=${2:-training/out}
shared=${WHOSAYS_SHARED:-../shared}
# one thread each, for the BLAS too: two trainings run side by side
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1
mkdir -p "$out"
[ -f "$out/page-texts.jsonl" ] || npx tsx training/page-texts.ts "$out/page-texts.jsonl"
npx tsx training/export-features.ts "$out"
"$python" training/embeddings.py "$out" "$glove" "$out/words.npz"
e="--embeddings $out/words.npz"
train() { "$python" training/train.py "$out" "$@" $e; }

train "$out/base.pt" --corpora polnear-train:polnear:1 --epochs 8 --word-rate 1
polnear="polnear-train:polnear:0.4"
pages="pages:pages:5 saved-pages:pages:5"
own="own:own:10"
gum="gum:gum:2"
fine() {
  train "$out/model-%.pt" --start "$out/base.pt" --rate 1.3e-3 --word-rate 0.7 --shape '{"drop":0.2}' --epochs 2.2 \
    --corpora $polnear $pages $own $gum --folds "$@"
}
fine 0 1 2 &
one=$!
fine 3 4
wait "$one"

for fold in 0 1 2 3 4; do
  "$python" training/export.py "$out" "$out/model-$fold.pt" "$out/fold-$fold.bin" $e --domain pages
  npx tsx training/dump-claims.ts "$out/fold-$fold.bin" "$fold" > "$out/found-$fold.jsonl"
done
"$python" training/soup.py "$out/model-all.pt" "$out"/model-[0-4].pt
"$python" training/export.py "$out" "$out/model-all.pt" "$out/weights.bin" $e --domain pages
"$python" training/calibrate.py "$shared/tools/score-pages.py" "$shared/corpora/news-pages" "$out"/found-?.jsonl
