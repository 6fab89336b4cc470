"""Copies of page sets with every page changed."""

import shutil


def copy(pages, out, change, left_out=()):
    """Copies a page set to `out`, each page as `change` makes it of the page and its name, all else as it is."""
    for path in sorted(pages.rglob("*")):
        copied = out / path.relative_to(pages)
        if path.is_dir() or path.stem in left_out:
            continue
        copied.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".html":
            copied.write_bytes(change(path.read_bytes(), path.stem))
        else:
            shutil.copyfile(path, copied)
