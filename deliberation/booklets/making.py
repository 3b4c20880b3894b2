"""The files of an edition, made from its snapshot."""

from dataclasses import dataclass

from django.core.files.base import ContentFile

from deliberation.booklets.edition_pictures import names_in_epub
from deliberation.booklets.epub import render_epub
from deliberation.booklets.progress import Progress
from deliberation.booklets.snapshots import checksum_of
from deliberation.models import BookletEdition


@dataclass(frozen=True)
class MadeEdition:
    """What a run of the task has made, in how many steps."""

    pdf: bytes
    epub: bytes
    pictures: dict[str, str]
    steps: int

    def store(self, edition: BookletEdition) -> None:
        """Put the files among the uploads and note them in the edition, which is not saved."""
        edition.pictures = self.pictures
        for kind, content in (("pdf", self.pdf), ("epub", self.epub)):
            file = getattr(edition, kind)
            # What a run that was killed has left behind would push ours to another name.
            name = f"{edition.uuid}.{kind}"
            file.storage.delete(file.field.generate_filename(edition, name))
            file.save(name, ContentFile(content), save=False)
            setattr(edition, f"{kind}_sha256", checksum_of(content))
            setattr(edition, f"{kind}_bytes", len(content))


def make(edition: BookletEdition) -> MadeEdition:
    """Return the files of an edition, saying on the way how far it is.

    Raises FileNotFoundError where a stylesheet is missing, OSError where Pango is.
    """
    # Without Pango this import fails: the rest of the site does without it.
    from deliberation.booklets.printing import STAGES, render_pdf

    more = 1  # the EPUB with its pictures, after the print
    steps = len(edition.content["records"]) + STAGES + more
    progress = Progress(edition)
    pdf = render_pdf(edition.content, lambda done, total: progress(done, total + more))
    epub = render_epub(edition.content)
    return MadeEdition(pdf, epub, names_in_epub(edition.content), steps)
