"""The small project of the review's tests, and its commands."""

from tests.review.conftest import run, specs

__all__ = ["run", "specs"]
