"""What the stages of proposals and results are called."""

from deliberation.choices.outcomes import OutcomeStage
from deliberation.choices.proposals import ProposalStage

STAGES = {"proposals": ProposalStage, "outcomes": OutcomeStage}


def stage_words(type_name: str, stage: str) -> str:
    """Return what a stage of a type is called, or the stage itself where it has no name."""
    choices = STAGES.get(type_name)
    words = dict(choices.choices) if choices else {}
    return str(words.get(stage, stage))
