"""What banks read and write: pain.001 out, camt.053 and CSV in. Plain data, without the database."""
