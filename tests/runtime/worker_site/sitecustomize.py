"""
Leads the ``fal-client`` of a subprocess to the double at ``FAL_DOUBLE_URL``, when and if it is imported.

The worker is started as NodeTool's host starts it, so there is no code of the test's in it to patch URLs.
"""

import importlib.abc
import importlib.machinery
import os
import sys


class _Finder(importlib.abc.MetaPathFinder):
    """Finds ``fal_client.client`` as usual and replaces its URLs after it has run."""

    def find_spec(self, fullname, path, target=None):
        if fullname != "fal_client.client":
            return None
        spec = importlib.machinery.PathFinder.find_spec(fullname, path)
        run = spec.loader.exec_module
        spec.loader.exec_module = lambda module: (run(module), vars(module).update(_urls()))
        return spec


def _urls():
    base = os.environ["FAL_DOUBLE_URL"]
    paths = {"QUEUE_URL_FORMAT": "queue/", "RUN_URL_FORMAT": "run/", "REST_URL": "rest", "CDN_URL": "cdn"}
    return {name: f"{base}/{path}" for name, path in paths.items()}


if "FAL_DOUBLE_URL" in os.environ:
    sys.meta_path.insert(0, _Finder())
