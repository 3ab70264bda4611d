#!/bin/sh
# Trains the tagger from the labelled text to a weights file in OUT_DIR; README.md explains the steps.
# usage: training/run.sh GLOVE.json [OUT_DIR]   (PYTHON, by default python3, must have PyTorch)
set -eu
glove=$(realpath "${1:?usage: npm run train -- GLOVE.json [OUT_DIR]}")
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
out=${2:-training/out}
shared=${WHOSAYS_SHARED:-../shared}
# one thread each, for the BLAS too
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1
mkdir -p "$out"
[ -f "$out/page-texts.jsonl" ] || npx tsx training/page-texts.ts "$out/page-texts.jsonl"
npx tsx training/export-features.ts "$out"
"$python" training/embeddings.py "$out" "$glove" "$out/words.npz"
"$python" training/embeddings.py "$out" "$glove" "$out/words-wide.npz" --dim 100 --size 40000
e="--embeddings $out/words.npz"
train() { "$python" training/train.py "$out" "$@"; }

polnear=polnear-train:polnear
train "$out/teacher.pt" --corpora $polnear:1 --epochs 12 --word-rate 1 $e
train "$out/teacher-wide.pt" --corpora $polnear:1 --epochs 8 --word-rate 0.5 --seed 11 --embeddings "$out/words-wide.npz" \
  --shape '{"channels":144,"narrow":72,"drop":0.4}'
"$python" training/teach.py "$out" "$out/taught.pkl" --corpora $polnear war-reports:any \
  --models "$out/teacher.pt:$out/words.npz" "$out/teacher-wide.pt:$out/words-wide.npz"
taught="--taught $out/taught.pkl --trust 0.5"

train "$out/base.pt" --epochs 13 --word-rate 1 $taught $e \
  --corpora $polnear:1 war-reports:any:0.3 saved-pages:pages:2 own:own:3
train "$out/model-%.pt" --start "$out/base.pt" --rate 1.3e-3 --word-rate 0.7 --shape '{"drop":0.25}' --epochs 2.2 $taught $e \
  --corpora $polnear:0.35 pages:pages:5 saved-pages:pages:2 own:own:2 --folds all 0 1 2 3 4

for fold in 0 1 2 3 4; do
  "$python" training/export.py "$out" "$out/model-$fold.pt" "$out/fold-$fold.bin" $e --domain pages
  npx tsx training/dump-claims.ts "$out/fold-$fold.bin" "$fold" > "$out/found-$fold.jsonl"
done
"$python" training/export.py "$out" "$out/model-all.pt" "$out/weights.bin" $e --domain pages
"$python" training/calibrate.py "$shared/tools/score-pages.py" "$shared/corpora/news-pages" "$out"/found-?.jsonl
