"""The verbs by which expectations are set, learnt and worded."""
