from tests.requirements.conftest import house

__all__ = ["house"]
