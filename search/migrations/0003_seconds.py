from django.db import migrations, models

from search import full_text


class Migration(migrations.Migration):

    dependencies = [
        ('search', '0002_synonyms'),
    ]

    operations = [
        migrations.RemoveField(model_name='searchentry', name='starts_at'),
        migrations.RemoveField(model_name='searchentry', name='ends_at'),
        migrations.RemoveField(model_name='searchentry', name='dated_at'),
        migrations.AddField(
            model_name='searchentry',
            name='starts',
            field=models.BigIntegerField(null=True, verbose_name='시작'),
        ),
        migrations.AddField(
            model_name='searchentry',
            name='ends',
            field=models.BigIntegerField(null=True, verbose_name='끝'),
        ),
        migrations.AddField(
            model_name='searchentry',
            name='dated',
            field=models.BigIntegerField(default=0, verbose_name='공개한 때'),
        ),
        # SQLite makes the table anew, and its trigger goes with the old one.
        migrations.RunPython(full_text.renew, full_text.empty),
    ]
