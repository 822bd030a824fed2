from django.apps import AppConfig


class BondsConfig(AppConfig):
    name = "closeknit.bonds"

    def ready(self) -> None:
        """Say to the packages below what is theirs to call."""
        from closeknit.bonds import blocking, erasing, payloads, renewing, settling
        from closeknit.people import erasing as accounts
        from closeknit.people import visits

        payloads.register()
        blocking.register()
        visits.register(settling.settle_all)
        renewing.register()
        accounts.register(erasing.erase_bonds)
