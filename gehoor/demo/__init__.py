"""The demo organisation Kwartelhof Groep: some days of cases, made by the verbs that make real ones."""
