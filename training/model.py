"""The tagger: a dilated convolution over the text finds cues; a second, small one reads the
neighbourhood of each cue and tags that cue's source and content.

Shapes: T tokens of all texts of a batch joined with gaps, N cues, L = window length.
"""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from batches import cue_tensors, false_cues
from data import DOMAINS, FEATURE_SIZES, RELATIONS

FEATURE_DIMS = [10, 6, 8, 6, 12, 6, 6]


class Drop(nn.Module):
    """Dropout from random bytes, several times as fast on one core as nn.Dropout's draws."""

    def __init__(self, share):
        super().__init__()
        self.share = share
        self.rng = np.random.default_rng(0)

    def forward(self, x):
        if not self.training or not self.share:
            return x
        limit = int(256 * self.share)
        draws = np.frombuffer(self.rng.bytes(x.numel()), np.uint8)
        kept = torch.from_numpy((draws >= limit).astype(np.float32) * (256 / (256 - limit)))
        return x * kept.reshape(x.shape)


class Tagger(nn.Module):
    def __init__(self, vectors, channels=96, dilations=(1, 2, 4, 8), narrow=48, cue_dilations=(1, 2, 4), drop=0.3):
        super().__init__()
        self.channels, self.narrow = channels, narrow
        # row 0: a word outside the vocabulary
        start = torch.cat([torch.zeros(1, vectors.shape[1]), torch.as_tensor(vectors)])
        self.word = nn.Embedding.from_pretrained(start, freeze=False)
        self.features = nn.ModuleList(nn.Embedding(n, d) for n, d in zip(FEATURE_SIZES, FEATURE_DIMS))
        self.domain = nn.Embedding(len(DOMAINS), channels)
        nn.init.zeros_(self.domain.weight)
        self.enter = nn.Linear(vectors.shape[1] + sum(FEATURE_DIMS), channels)
        self.layers = nn.ModuleList(nn.Conv1d(channels, channels, 3, padding=d, dilation=d) for d in dilations)
        self.cue_head = nn.Linear(channels, 3)
        self.aux_head = nn.Linear(channels, 6)
        self.reduce = nn.Linear(channels, narrow)
        self.of_cue = nn.Linear(channels, narrow)
        self.relation = nn.Embedding(RELATIONS + 1, narrow, padding_idx=RELATIONS)
        self.cue_layers = nn.ModuleList(nn.Conv1d(narrow, narrow, 3, padding=d, dilation=d) for d in cue_dilations)
        self.role_head = nn.Linear(narrow, 6)
        self.sure_head = nn.Linear(2 * narrow, 1)
        self.drop = Drop(drop)

    def encode(self, words, features, domain, real):
        """words [T], features [T, 7], domain [T], real [T] (False in the gaps) -> [T, channels]."""
        parts = [self.word(words)] + [e(features[:, k]) for k, e in enumerate(self.features)]
        x = torch.relu(self.enter(self.drop(torch.cat(parts, 1))) + self.domain(domain))
        mask = real[None, None].float()
        x = x.t()[None].contiguous() * mask
        for layer in self.layers:
            x = (x + torch.relu(layer(self.drop(x)))) * mask
        return x[0].t().contiguous()

    def roles(self, h, t):
        """h [T, channels], t of cue_tensors (N cues, L tokens around each) -> [N, L, 2, 3] and [N]: is it a cue?"""
        small = self.reduce(self.drop(h))
        real = (t["relation"] != RELATIONS).float()[:, None]
        cue = torch.zeros(len(t["index"]), self.channels).index_add(0, t["owner"], F.embedding(t["tokens"], h) * t["weight"][:, None])
        x = F.embedding(t["index"], small) + self.relation(t["relation"]) + self.of_cue(cue)[:, None]
        x = torch.relu(x).transpose(1, 2).contiguous() * real
        for layer in self.cue_layers:
            x = (x + torch.relu(layer(self.drop(x)))) * real
        at_cue = torch.einsum("nl,ncl->nc", t["cue_mask"], x)
        sure = self.sure_head(torch.cat([at_cue, x.max(2).values], 1))[:, 0]
        out = self.role_head(x.transpose(1, 2).contiguous())
        return out.reshape(*out.shape[:2], 2, 3), sure


def towards(wanted, logits):
    """Cross-entropy of chances that are wanted, float [.., 3], summed; rows of zeros ask for nothing."""
    return -(wanted * torch.log_softmax(logits, -1)).sum()


def loss(model, batch, rng):
    h = model.encode(batch["words"], batch["features"], batch["domain"], batch["real"])
    h = model.drop(h)
    logits = model.cue_head(h)
    total = towards(batch["wanted"][0], logits)
    aux = model.aux_head(h).reshape(-1, 2, 3)
    for k in (0, 1):
        total = total + 0.3 * towards(batch["wanted"][k + 1], aux[:, k])
    cues = batch["cues"] + false_cues(batch, logits, rng, share=0.6)
    if cues:
        t = cue_tensors(cues)
        r, sure = model.roles(h, t)
        for k in (0, 1):
            total = total + towards(t["roles"][k], r[:, :, k])
        total = total + F.binary_cross_entropy_with_logits(sure, t["sure"], reduction="sum")
    return total
