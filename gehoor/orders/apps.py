from django.apps import AppConfig


class OrdersConfig(AppConfig):
    name = "gehoor.orders"

    def ready(self) -> None:
        from gehoor.casework import heard

        from .actions.known import WatchedOrders

        heard.register(WatchedOrders())
