"""A hook of mkdocs: puts the sign and the letters of argmap and the site's colors into the site."""

import re
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parent.parent
ASSETS = {
    "assets/argmap.svg": ROOT / "resources" / "icons" / "argmap.svg",
    "assets/site.css": ROOT / "packaging" / "site.css",
    "assets/site_worker.js": ROOT / "packaging" / "site_worker.js",
    **{f"assets/{file.name}": file for file in sorted((ROOT / "resources" / "fonts").glob("*.woff"))},
}


SHIM = re.compile(r'<script src="https://[^"]*/iframe-worker/shim"></script>')
"""What the theme would fetch to search in a folder; packaging/site_worker.js does it here."""
FETCHED = re.compile(
    r'<(?:script|img|iframe|source)\b[^>]*\bsrc="https?:|<link\b[^>]*rel="(?:stylesheet|preconnect)"[^>]*"https?:'
)


def on_files(files: Files, *, config: Any) -> Files:
    """Add the files that do not lie in docs/."""
    for name, path in ASSETS.items():
        files.append(File.generated(config, name, abs_src_path=str(path)))
    return files


def on_post_page(output: str, *, page: Any, config: Any) -> str:
    """Let a page fetch nothing from elsewhere."""
    up = "../" * page.url.count("/")
    output = SHIM.sub(f'<script src="{up}assets/site_worker.js"></script>', output)
    if found := FETCHED.search(output):
        raise PluginError(f"{page.file.src_uri} would fetch something: {found[0]}")
    return output


def on_post_template(output: str, *, template_name: str, config: Any) -> str:
    """Let the page for addresses that lead nowhere fetch nothing either."""
    return SHIM.sub("", output)
