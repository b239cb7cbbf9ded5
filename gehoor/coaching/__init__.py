"""Looking back at how a customer was helped: with interest in the person, and time to talk about it."""
