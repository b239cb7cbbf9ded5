from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('timeline', '0012_dates_that_move_and_waits'),
    ]

    operations = [
        migrations.AlterField(
            model_name='entry',
            name='kind',
            field=models.CharField(choices=[('received', 'Received'), ('read', 'Read'), ('acknowledged', 'Acknowledged'), ('answered', 'Answered'), ('sent', 'Sent'), ('send-failed', 'Send Failed'), ('noted', 'Noted'), ('promised', 'Promised'), ('kept', 'Kept'), ('renegotiated', 'Renegotiated'), ('broken', 'Broken'), ('released', 'Released'), ('warned', 'Warned'), ('asked', 'Asked'), ('action-done', 'Action Done'), ('action-lapsed', 'Action Lapsed'), ('closed', 'Closed'), ('reopened', 'Reopened'), ('owner-changed', 'Owner Changed'), ('linked', 'Linked'), ('bounced', 'Bounced'), ('move-asked', 'Move Asked'), ('move-refused', 'Move Refused'), ('call-asked', 'Call Asked'), ('compensation-due', 'Compensation Due'), ('not-compensated', 'Not Compensated'), ('interim', 'Interim'), ('caused', 'Caused'), ('decided', 'Decided'), ('merged', 'Merged'), ('unmerged', 'Unmerged'), ('scanned', 'Scanned'), ('shift-proposed', 'Shift Proposed'), ('shift-ended', 'Shift Ended'), ('series-ended', 'Series Ended'), ('expected', 'Expected'), ('upload-asked', 'Upload Asked'), ('uncoupled', 'Uncoupled'), ('scheduled', 'Scheduled'), ('withdrawn', 'Withdrawn'), ('not-sent', 'Not Sent'), ('virus', 'Virus'), ('judged', 'Judged'), ('thanked', 'Thanked'), ('advised', 'Advised'), ('advice-failed', 'Advice Failed'), ('complained', 'Complained'), ('proposed', 'Proposed'), ('chosen', 'Chosen'), ('handed-over', 'Handed Over'), ('handover-ended', 'Handover Ended'), ('passed-on', 'Passed On'), ('given-back', 'Given Back'), ('invited', 'Invited'), ('referred', 'Referred'), ('referral-checked', 'Referral Checked'), ('emergency', 'Emergency'), ('emergency-taken', 'Emergency Taken'), ('partner-named', 'Partner Named'), ('shown', 'Shown'), ('answered-in-public', 'Answered In Public'), ('customer-merged', 'Customer Merged'), ('customer-unmerged', 'Customer Unmerged'), ('told-us', 'Told Us'), ('would-not-tell', 'Would Not Tell'), ('goodwill', 'Goodwill'), ('goodwill-asked', 'Goodwill Asked'), ('goodwill-refused', 'Goodwill Refused'), ('procedure-begun', 'Procedure Begun'), ('procedure-ended', 'Procedure Ended'), ('step-passed', 'Step Passed'), ('left-to-us', 'Left To Us'), ('fact-asked', 'Fact Asked'), ('fact-known', 'Fact Known'), ('action-reminded', 'Action Reminded'), ('link-sent', 'Link Sent'), ('complaint-decided', 'Complaint Decided'), ('complaint-withdrawn', 'Complaint Withdrawn'), ('not-a-complaint', 'Not A Complaint'), ('checked-in', 'Checked In'), ('recovery', 'Recovery'), ('rated', 'Rated'), ('action-moved', 'Action Moved'), ('waits', 'Waits'), ('goes-on', 'Goes On'), ('set-aside', 'Set Aside'), ('charge-refused', 'Charge Refused'), ('posted', 'Posted'), ('worked', 'Worked')], max_length=20),
        ),
    ]
