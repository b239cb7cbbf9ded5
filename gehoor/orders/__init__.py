"""The silence watch on orders: who bought something hears from us before they wonder (requirement T06).

An order becomes a case with a promised delivery. From then on the customer has word the day before that
date, and never goes longer than the brand's number of days without any.
"""
