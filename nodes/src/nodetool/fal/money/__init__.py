"""
What runs cost and what is remembered of them: prices, estimates, budget, bill, journal, result cache.

:class:`nodetool.fal.money.record.Record` is one run's part of it; the runner drives it.
"""
