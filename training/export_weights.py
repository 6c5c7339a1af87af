"""The network's weights as the file that the package carries."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from model import Network

from blogextract.content.weights import written


def write(path: Path, network: Network, mean: np.ndarray, scale: np.ndarray) -> None:
    """Half-precision arrays; a convolution becomes one matrix over its five rows."""
    state = {name: value.detach().numpy() for name, value in network.state_dict().items()}
    along = {
        name: state[f"{name}.weight"].transpose(2, 1, 0).reshape(-1, state[f"{name}.weight"].shape[0])
        for name in ("near", "wide")
    }
    arrays = {
        "mean": mean.astype(np.float32),
        "scale": scale.astype(np.float32),
        "words": state["words.weight"],
        **along,
        **{name: state[f"{name}.weight"].T for name in ("enter", "first", "again", "second")},
        **{f"{name}_bias": state[f"{name}.bias"] for name in ("enter", "near", "wide", "first", "again", "second")},
    }
    half = {name: value if name in ("mean", "scale") else value.astype(np.float16) for name, value in arrays.items()}
    path.write_bytes(written(half))
    print(f"{path}: {path.stat().st_size / 1024:.0f} KiB")
