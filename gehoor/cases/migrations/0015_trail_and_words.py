"""The trail and the words of both languages came side by side."""

from typing import ClassVar

from django.db import migrations


class Migration(migrations.Migration):
    dependencies: ClassVar = [("cases", "0014_trail"), ("cases", "0014_words")]
    operations: ClassVar = []
