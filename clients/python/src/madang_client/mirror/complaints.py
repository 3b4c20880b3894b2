"""What stops a mirror for good, each in one sentence that says what to do."""

from pathlib import Path

WRONG = 2
TAKEN = 3


class Complaint(Exception):
    """One thing that a person has to put right; `code` is the exit code."""

    def __init__(self, sentence: str, code: int = WRONG) -> None:
        super().__init__(sentence)
        self.code = code


def no_folder(folder: Path, why: str) -> Complaint:
    """Say that nothing can be written in a folder."""
    return Complaint(f"{folder} cannot be written ({why}): name another folder, or ask for leave.")


def taken(folder: Path) -> Complaint:
    """Say that another mirror keeps the folder."""
    return Complaint(f"Another madang-mirror is at work in {folder}: let it, or stop it.", TAKEN)


def not_ours(path: Path) -> Complaint:
    """Say that a file is something else."""
    return Complaint(f"{path} is not the database of a mirror: name another folder.")


def newer(path: Path) -> Complaint:
    """Say that a newer program has written the database."""
    return Complaint(f"{path} was written by a newer madang-mirror: renew this one.")


def other_site(path: Path, source: str, asked: str) -> Complaint:
    """Say that the database is a copy of another site."""
    return Complaint(f"{path} mirrors {source}, not {asked}: name another folder.")


def other_types(path: Path, types: tuple[str, ...]) -> Complaint:
    """Say that the database is a copy of another choice of types."""
    how = " ".join(f"--type {each}" for each in types) if types else "no --type"
    return Complaint(f"{path} was begun with {how}: say the same again, or name another folder.")


def unknown_type(asked: str, known: list[str]) -> Complaint:
    """Say that the site has no such type."""
    return Complaint(f"The site has no type {asked!r}; it has {', '.join(sorted(known))}.")


def no_madang(address: str) -> Complaint:
    """Say that something else answers at the address."""
    return Complaint(f"There is no Madang at {address}: give the address of the city's site.")


def no_key(path: Path, why: str) -> Complaint:
    """Say that no key can be read from a file."""
    return Complaint(f"No key can be read from {path}: {why}")


def refused(why: str) -> Complaint:
    """Say that the site does not let this mirror in."""
    return Complaint(f"The site refuses: {why}")
