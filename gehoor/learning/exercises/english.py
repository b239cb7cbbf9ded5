"""The ten exercises in English."""

from __future__ import annotations

from .shape import Exercise, Need, Part

ENGLISH = (
    Exercise(
        key="een-datum",
        title="An answer with a date",
        customer="Mrs White",
        says="Good morning, I ordered a dining table last week. When will the table be delivered?",
        known=("On the screen: the table comes the day after tomorrow, between 9:00 and 12:00.",),
        task="Press a and answer the customer. Name the day that the table comes. Send with Ctrl Enter.",
        parts=(Part("When will the table be delivered?", ("table",)),),
        needs=frozenset({Need.DATE}),
        example="Dear Mrs White, we will deliver your table on {day} between 9:00 and 12:00.",
    ),
    Exercise(
        key="twee-vragen",
        title="Two questions, two answers",
        customer="Mr Baker",
        says="Hello, can I still exchange my lamp? And when do I get my money back for the chair?",
        known=(
            "On the screen: the lamp came six days ago, exchanging is possible for thirty days.",
            "On the screen: the money for the chair is paid tomorrow.",
        ),
        task="Answer both questions. Who forgets one will meet the same customer again.",
        parts=(
            Part("Can I still exchange my lamp?", ("lamp", "exchange")),
            Part("When do I get my money back?", ("money", "amount", "refund", "pay")),
        ),
        needs=frozenset({Need.DATE}),
        example=(
            "Dear Mr Baker, yes, you can still exchange the lamp. Bring it to the shop."
            " We will pay the money for the chair back on {day}."
        ),
    ),
    Exercise(
        key="nog-geen-antwoord",
        title="No answer yet, but a date",
        customer="Mrs Aydin",
        says="There is a scratch on my new cupboard. What will you do about it?",
        known=("On the screen: a colleague looks at the photos and knows in two working days.",),
        task="You do not know yet. Say what we do now, and on which day the customer knows more.",
        parts=(Part("What will you do about the scratch?", ("scratch", "photo", "cupboard")),),
        needs=frozenset({Need.DATE}),
        example=(
            "Dear Mrs Aydin, a colleague is looking at the photos of the scratch."
            " We will call you by {day} and say what we do."
        ),
    ),
    Exercise(
        key="al-geprobeerd",
        title="Ask nothing twice",
        customer="Mr Fisher",
        says="My internet is down. I restarted the modem and used another cable. What now?",
        known=(
            "On the screen: we can measure the line ourselves today, the result is there tomorrow.",
        ),
        task="Do not ask for what the customer did already. Say what we do, and when they hear more.",
        parts=(Part("What now?", ("measure", "line")),),
        needs=frozenset({Need.DATE}),
        tried=("restarted the modem", "used another cable"),
        example=(
            "Dear Mr Fisher, thank you for trying this already. We measure the line ourselves."
            " We will call you on {day} with the result."
        ),
    ),
    Exercise(
        key="een-terugbelafspraak",
        title="Keeping a promise on record",
        customer="Mrs Johnson",
        says="Can somebody call me next week about the assembly? In the afternoon if possible.",
        known=("On the telephone. While you listen, you type one line and the day.",),
        task=(
            "Press t and type the day as you would say it, for example: fri 2pm, or: in 3 working days."
            " Type at a what we promise. You read the whole date back before it counts."
        ),
        parts=(Part("A call about the assembly", ("call", "ring", "phone")),),
        needs=frozenset({Need.WHEN}),
        example="We will call you about the assembly.",
        example_when="in 3 working days",
    ),
    Exercise(
        key="een-datum-verzetten",
        title="A date that we cannot keep",
        customer="Mr Smith",
        says="You were going to adjust the door tomorrow. Is that still right?",
        known=(
            "On the screen: our fitter is ill. The first free day is in four working days.",
            "The customer does not know yet, and stays at home tomorrow.",
        ),
        task="Say honestly that tomorrow fails, say sorry, and give the new day.",
        parts=(Part("Is the appointment still right?", ("tomorrow", "door", "appointment")),),
        needs=frozenset({Need.DATE, Need.SORRY}),
        example=(
            "Dear Mr Smith, sorry: we cannot come for your door tomorrow."
            " We will come on {day}. If that does not suit you, call us and we find another day."
        ),
    ),
    Exercise(
        key="niemand-de-schuld",
        title="Angry, and rightly so",
        customer="Mrs Van Dijk",
        says="The third time that my parcel does not come! Where is my sofa, and when will it be here?",
        known=(
            "On the screen: the sofa is in our warehouse. We can deliver the day after tomorrow.",
            "The carrier wrote “nobody at home” twice.",
        ),
        task="The customer deals with us. Blame nobody else, and say what we do now.",
        parts=(
            Part("Where is my sofa?", ("warehouse", "sofa is")),
            Part("When will it be here?", ("deliver", "bring", "come")),
        ),
        needs=frozenset({Need.DATE, Need.SORRY}),
        example=(
            "Dear Mrs Van Dijk, we are sorry that it went wrong three times."
            " Your sofa is ready in our warehouse. We will bring it on {day}."
        ),
    ),
    Exercise(
        key="gewone-woorden",
        title="Plain words",
        customer="Mr Ouali",
        says=(
            "Your letter says: “You are hereby requested to remit the additional amount forthwith.”"
            " What do I have to do?"
        ),
        known=(
            "On the screen: the customer got 25 euros too much, and pays that back in ten working days.",
        ),
        task="Say the same in plain words and short sentences. Name the amount and the day.",
        parts=(Part("What do I have to do?", ("25", "pay")),),
        needs=frozenset({Need.DATE, Need.PLAIN}),
        example=(
            "Dear Mr Ouali, we paid you 25 euros too much."
            " Can you pay that back by {day}? If you cannot, please call us."
        ),
    ),
    Exercise(
        key="een-notitie",
        title="A note for your colleague",
        customer="Mrs Hendriks",
        says=(
            "On the telephone: “My washing machine leaks. I am at home in the mornings only."
            " And please ring my mobile, for the doorbell is broken.”"
        ),
        known=("Your colleague of the fitters takes over. The customer does not tell it again.",),
        task="Press n and write a note: what is broken, when is the customer at home, how to reach her.",
        parts=(
            Part("What is broken?", ("leak", "leaks", "leaking")),
            Part("When is the customer at home?", ("morning", "mornings")),
            Part("How to reach her?", ("mobile", "doorbell")),
        ),
        needs=frozenset({Need.NOTE}),
        example="Washing machine leaks. At home in the mornings only. Doorbell broken: ring her mobile.",
    ),
    Exercise(
        key="alles-samen",
        title="All of it together",
        customer="Mr Cook",
        says=(
            "I have been waiting for three weeks. When will my worktop be fitted?"
            " And can I still pay the invoice in two parts?"
        ),
        known=(
            "On the screen: the worktop is fitted in five working days.",
            "On the screen: paying in two parts is possible, and free.",
        ),
        task="Answer everything, in plain words. Put on record with t when we fit the worktop.",
        parts=(
            Part("When will my worktop be fitted?", ("worktop", "fit")),
            Part("Can I pay in two parts?", ("two parts", "pay")),
        ),
        needs=frozenset({Need.DATE, Need.PLAIN, Need.WHEN, Need.SORRY}),
        example=(
            "Dear Mr Cook, sorry that you wait so long. We will fit your worktop on {day}."
            " Yes, you can pay in two parts. That costs nothing extra."
        ),
        example_when="in 5 working days",
    ),
)
