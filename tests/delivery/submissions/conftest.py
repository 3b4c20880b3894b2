"""A partner with a key for a section that has a workflow."""

import pytest
from wagtail.models import GroupApprovalTask, Workflow, WorkflowPage, WorkflowTask

from delivery.models import Partner
from delivery.partners.keys import make_key
from home.models import SectionPage
from home.roles import equip_section

pytestmark = pytest.mark.django_db


@pytest.fixture
def workflow(section: SectionPage) -> Workflow:
    """A workflow of one step: the section's editors approve."""
    task = GroupApprovalTask.objects.create(name="마당 검토")
    task.groups.add(equip_section(section))
    made: Workflow = Workflow.objects.create(name="마당 검토")
    WorkflowTask.objects.create(workflow=made, task=task, sort_order=0)
    WorkflowPage.objects.create(workflow=made, page=section)
    return made


@pytest.fixture
def partner(db: None) -> Partner:
    return Partner.objects.create(name="문화재단 누리집")


@pytest.fixture
def key(partner: Partner, section: SectionPage) -> str:
    """The written form of a key that sends to the section."""
    return make_key(partner, submits_to=section)[1]
