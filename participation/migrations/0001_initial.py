import django.db.models.deletion
import django.utils.timezone
import participation.models.receipts
import cms.contacts.encrypted_text
import uuid
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('cms', '0001_initial'),
        ('wagtailcore', '0098_apitoken'),
    ]

    operations = [
        migrations.CreateModel(
            name='Consent',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('purpose', models.CharField(max_length=200, verbose_name='목적')),
                ('items', models.CharField(max_length=300, verbose_name='항목')),
                ('until_on', models.DateField(verbose_name='언제까지')),
                ('is_refusal_explained', models.BooleanField(default=False, verbose_name='거부할 권리를 알림')),
                ('is_guardians', models.BooleanField(default=False, verbose_name='보호자의 동의')),
                ('contact_hash', models.CharField(blank=True, db_index=True, editable=False, max_length=64)),
                ('given_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='동의한 때')),
                ('withdrawn_at', models.DateTimeField(blank=True, null=True, verbose_name='거둔 때')),
            ],
            options={
                'verbose_name': '개인정보 동의',
                'verbose_name_plural': '개인정보 동의',
                'ordering': ('-given_at',),
            },
        ),
        migrations.CreateModel(
            name='DeletionReceipt',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.CharField(default=participation.models.receipts.new_number, max_length=20, unique=True, verbose_name='번호')),
                ('counts', models.JSONField(default=dict, verbose_name='지운 것')),
                ('made_at', models.DateTimeField(auto_now_add=True, verbose_name='지운 때')),
            ],
            options={
                'verbose_name': '삭제 영수증',
                'verbose_name_plural': '삭제 영수증',
                'ordering': ('-made_at',),
            },
        ),
        migrations.CreateModel(
            name='HeadCount',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('rule', models.CharField(max_length=80, verbose_name='규칙')),
                ('counted_on', models.DateField(verbose_name='날')),
                ('number', models.PositiveIntegerField(default=0, verbose_name='사람 수')),
            ],
            options={
                'verbose_name': '지운 사람 수',
                'verbose_name_plural': '지운 사람 수',
                'ordering': ('-counted_on', 'rule'),
                'constraints': [models.UniqueConstraint(fields=('rule', 'counted_on'), name='head_count_once')],
            },
        ),
        migrations.CreateModel(
            name='MagicLink',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('token_hash', models.CharField(editable=False, max_length=64, unique=True)),
                ('purpose', models.CharField(choices=[('posting', '보낸 글 고치기'), ('community', '공동체 이름으로 바로 싣기'), ('guardian', '보호자 동의'), ('about_me', '내 정보 보기와 지우기')], max_length=20, verbose_name='할 수 있는 일')),
                ('target', models.CharField(blank=True, db_index=True, editable=False, max_length=64, verbose_name='대상')),
                ('payload', cms.contacts.encrypted_text.EncryptedText(blank=True, editable=False)),
                ('label', models.CharField(blank=True, help_text='사람 이름이 아니라 역할을 적어 주세요. 예: 총무', max_length=100, verbose_name='가진 이의 역할')),
                ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='만든 때')),
                ('expires_at', models.DateTimeField(db_index=True, null=True, verbose_name='끝나는 때')),
                ('revoked_at', models.DateTimeField(null=True, verbose_name='거둔 때')),
                ('used_at', models.DateTimeField(null=True, verbose_name='마지막으로 쓴 때')),
            ],
            options={
                'verbose_name': '마법 링크',
                'verbose_name_plural': '마법 링크',
                'ordering': ('-created_at',),
            },
        ),
        migrations.CreateModel(
            name='KeptPicture',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('kept_at', models.DateTimeField(auto_now_add=True, verbose_name='받은 때')),
                ('picture', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='cms.picture')),
            ],
            options={
                'verbose_name': '맡아 둔 그림',
                'verbose_name_plural': '맡아 둔 그림',
            },
        ),
        migrations.CreateModel(
            name='Posting',
            fields=[
                ('contact', cms.contacts.encrypted_text.EncryptedText(blank=True, editable=False, verbose_name='연락처')),
                ('contact_kind', models.CharField(blank=True, choices=[('email', '전자우편'), ('phone', '전화')], editable=False, max_length=10, verbose_name='연락 방법')),
                ('contact_hash', models.CharField(blank=True, db_index=True, editable=False, max_length=64)),
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('form_key', models.UUIDField(editable=False, unique=True)),
                ('kind', models.CharField(max_length=20, verbose_name='종류')),
                ('type', models.CharField(max_length=40, verbose_name='글의 종류')),
                ('flags', models.JSONField(blank=True, default=list, verbose_name='눈여겨볼 것')),
                ('is_outside', models.BooleanField(default=False, verbose_name='지역 밖')),
                ('guardian', cms.contacts.encrypted_text.EncryptedText(blank=True, editable=False, verbose_name='보호자의 연락처')),
                ('guardian_hash', models.CharField(blank=True, db_index=True, editable=False, max_length=64)),
                ('needs_guardian', models.BooleanField(default=False, verbose_name='만 14세 미만')),
                ('guardian_agreed_at', models.DateTimeField(null=True, verbose_name='보호자가 동의한 때')),
                ('language', models.CharField(default='ko', max_length=10, verbose_name='언어')),
                ('keep_until_on', models.DateField(db_index=True, verbose_name='연락처를 두는 날')),
                ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='받은 때')),
                ('withdrawn_at', models.DateTimeField(null=True, verbose_name='거둔 때')),
                ('link', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='participation.magiclink', verbose_name='공동체의 링크')),
                ('page', models.OneToOneField(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.page', verbose_name='글')),
                ('section', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.page', verbose_name='마당')),
            ],
            options={
                'verbose_name': '시민이 보낸 글',
                'verbose_name_plural': '시민이 보낸 글',
                'ordering': ('-created_at',),
            },
        ),
    ]
