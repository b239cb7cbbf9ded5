"""The PostgreSQL that Gehoor brings along: one cluster in one folder, started and stopped by us.

It knows no Django. `cluster.Cluster(folder).start()` gives a DATABASE_URL, and
`url.django_settings` turns one into what Django wants to know.
"""
