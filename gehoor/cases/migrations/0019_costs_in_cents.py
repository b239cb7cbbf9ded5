from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [("cases", "0018_what_an_action_costs")]

    operations = [
        migrations.RemoveConstraint("customeraction", "action_says_what_it_costs"),
        migrations.RemoveField("customeraction", "amount"),
        migrations.AddField(
            "customeraction", "cents", models.PositiveIntegerField(null=True)
        ),
        migrations.AddConstraint(
            "customeraction",
            models.CheckConstraint(
                condition=Q(cents=None) | (Q(cents__gt=0) & ~Q(consequence="")),
                name="action_says_what_it_costs",
                violation_error_message="What costs money when it is not done says so to the customer.",
            ),
        ),
    ]
