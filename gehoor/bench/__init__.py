"""Measuring what we claim: `gehoor bench NAME`.

Every benchmark makes its own data from a seed, works in a throw-away folder with a throw-away cluster,
is bounded in number and in time, and prints each figure beside the bar that it has to meet. Figures
that depend on the machine are given as ratios to something else that ran in the same run.
"""
