"""The table of argument schemes, a row each: what it is, an example, who described it, and its critical questions.

What is a question to a premise, and not to the step, says so. All words are our own.
"""

from dataclasses import dataclass
from enum import Enum, auto

from argmap.message import Message


class Doubt(Enum):
    """What an unfavorable answer to a critical question puts in doubt.

    `STEP`: that the premises lead to the conclusion (an undercut). `PREMISE`: a premise itself (an objection to it).
    """

    STEP = auto()
    PREMISE = auto()


@dataclass(frozen=True, slots=True)
class CriticalQuestion:
    """A question that tests a step of a scheme."""

    key: str
    text: Message
    doubts: Doubt = Doubt.STEP


@dataclass(frozen=True, slots=True)
class Scheme:
    """A common kind of step: what it is in two sentences, with an example, who described it, and what to ask."""

    key: str
    name: Message
    help: Message
    example: Message
    source: str
    """Author and year: a fact, the same in every language."""
    questions: tuple[CriticalQuestion, ...]


_STANDARD = "Walton, Reed and Macagno 2008"
"""“Argumentation Schemes”, chapter 9, has the scheme; those that it does not name have who described them first."""


def _step(key: str, text: Message) -> CriticalQuestion:
    return CriticalQuestion(key, text)


def _premise(key: str, text: Message) -> CriticalQuestion:
    return CriticalQuestion(key, text, Doubt.PREMISE)


# fmt: off
SCHEMES: tuple[Scheme, ...] = (
    # Who says so
    Scheme(
        "expert-opinion", Message("Expert opinion"),
        Message("Somebody who knows a field says so, and therefore it is likely to be so. It holds as far as it is "
                "their field and others who know it agree."),
        Message("“Dr. Lee studies sleep, and she says that school begins too early.”"),
        "Walton 1997",
        (_premise("expert-opinion.expert", Message("How well does this person know the field?")),
         _step("expert-opinion.field", Message("Is the claim about the field that this person knows?")),
         _premise("expert-opinion.said", Message("What exactly was said, and does it mean what the claim says?")),
         _step("expert-opinion.agreement", Message("Do other experts agree?")),
         _step("expert-opinion.honest", Message("Has this person something to gain from saying so?")),
         _step("expert-opinion.evidence", Message("What evidence does the opinion rest on?")))),
    Scheme(
        "position-to-know", Message("Position to know"),
        Message("Somebody was in a place to know it and says so. It holds as far as they really could know and are "
                "honest."),
        Message("“She has lived in this street for years, and she says that it is quiet at night.”"),
        _STANDARD,
        (_premise("position-to-know.place", Message("Could this person really know it?")),
         _step("position-to-know.honest", Message("Is this person honest and open about it?")),
         _premise("position-to-know.said", Message("Did this person really say so?")))),
    Scheme(
        "witness-testimony", Message("Witness testimony"),
        Message("Somebody saw or heard it, and tells of it. It holds as far as what they tell fits together and fits "
                "what is known."),
        Message("“Two people saw the car stop, so it did not run the light.”"),
        _STANDARD,
        (_step("witness-testimony.consistent", Message("Does what the witness tells fit together?")),
         _step("witness-testimony.facts", Message("Does it fit what is known otherwise?")),
         _step("witness-testimony.others", Message("Do other witnesses tell the same?")),
         _step("witness-testimony.bias", Message("Is there a reason why this witness would lean to one side?")),
         _step("witness-testimony.likely", Message("How likely is what was told?")))),
    Scheme(
        "popular-opinion", Message("Popular opinion"),
        Message("Most people think so, and therefore it may be so. It holds as far as most people can judge it."),
        Message("“Nearly everybody in the survey finds the square too dark.”"),
        "Walton 1999",
        (_premise("popular-opinion.evidence", Message("How do we know that most people think so?")),
         _step("popular-opinion.reason", Message("Are most people able to judge it?")),
         _step("popular-opinion.wrong", Message("Is there a reason why many could be wrong together?")))),
    Scheme(
        "popular-practice", Message("Popular practice"),
        Message("Most people do it, and therefore it may be done. It holds as far as they have good reasons for doing "
                "it."),
        Message("“Every school around here collects phones in the morning.”"),
        _STANDARD,
        (_premise("popular-practice.evidence", Message("How do we know that most people do it?")),
         _step("popular-practice.reason", Message("Have they good reasons, or is it habit?")),
         _step("popular-practice.same", Message("Is our case like theirs?")))),
    Scheme(
        "bias", Message("Bias"),
        Message("Who says it leans to one side, so it counts for less. It holds as far as the leaning changes what "
                "they say here."),
        Message("“The study was paid for by the company that sells it.”"),
        _STANDARD,
        (_premise("bias.evidence", Message("What shows that this person leans to one side?")),
         _step("bias.matters", Message("Does it matter for this claim, or does the evidence stand by itself?")),
         _step("bias.both", Message("May a person speak for one side here, as in a debate?")))),
    Scheme(
        "ad-hominem", Message("Against the person"),
        Message("Who says it has a bad character or does otherwise than they say, so it counts for less. It holds only "
                "where the claim rests on trust in that person."),
        Message("“He lied about the costs before, so why believe his figures now?”"),
        "Walton 1998",
        (_premise("ad-hominem.true", Message("Is what is said about the person true?")),
         _step("ad-hominem.relevant", Message("Does the claim rest on trust in this person at all?")),
         _step("ad-hominem.weaker", Message("Does it make the claim false, or only less sure?")))),
    # What is like what
    Scheme(
        "example", Message("Example"),
        Message("It is so in this case, and therefore it is so in general. It holds as far as the case is typical."),
        Message("“In Oslo the tram pays for itself, so trams pay for themselves.”"),
        _STANDARD,
        (_premise("example.true", Message("Is the example as it is told?")),
         _step("example.typical", Message("Is it a typical case?")),
         _step("example.enough", Message("Are there enough cases, or others that speak against it?")),
         _step("example.special", Message("Was there something special about this case?")))),
    Scheme(
        "sample", Message("Sample to population"),
        Message("So many of those who were asked or counted are so, and therefore about as many of all are. It holds "
                "as far as they were enough, and chosen without a leaning."),
        Message("“Of 1,000 pupils who were asked, 620 sleep too little.”"),
        "Cohen and Nagel 1934",
        (_step("sample.size", Message("Is the sample large enough?")),
         _step("sample.chosen", Message("How were they chosen: could one kind be missing?")),
         _premise("sample.asked", Message("Was it asked or counted in a fair way?")))),
    Scheme(
        "analogy", Message("Analogy"),
        Message("Two cases are alike, and what is so in one is so in the other. It holds as far as they are alike in "
                "what matters."),
        Message("“We need a license to drive, so we should need one to fly a drone.”"),
        _STANDARD,
        (_premise("analogy.first", Message("Is it really so in the first case?")),
         _step("analogy.alike", Message("Are the two cases alike in what matters here?")),
         _step("analogy.different", Message("Is there a difference that counts?")),
         _step("analogy.other", Message("Is there another case that is as much alike, where it is not so?")))),
    Scheme(
        "precedent", Message("Precedent"),
        Message("It was decided so before, and therefore it should be decided so again. It holds as far as the earlier "
                "case is like this one and was decided well."),
        Message("“The council let the last club stay open, so it should let this one.”"),
        _STANDARD,
        (_step("precedent.same", Message("Is this case like the earlier one in what matters?")),
         _step("precedent.right", Message("Was the earlier decision right?")),
         _step("precedent.other", Message("Are there earlier cases that were decided otherwise?")))),
    Scheme(
        "classification", Message("Verbal classification"),
        Message("It is a thing of this kind, and what is true of the kind is true of it. It holds as far as it really "
                "is of this kind and the kind is sharp enough."),
        Message("“A hot dog stand is a restaurant, so it has to be inspected.”"),
        _STANDARD,
        (_premise("classification.fits", Message("Is it really of this kind?")),
         _step("classification.always", Message("Is it true of everything of this kind?")),
         _step("classification.vague", Message("Is the word used in the same sense both times?")))),
    Scheme(
        "composition", Message("Composition"),
        Message("It is so for the parts, and therefore it is so for the whole. It holds only for what adds up."),
        Message("“Every player is excellent, so the team is excellent.”"),
        _STANDARD,
        (_premise("composition.parts", Message("Is it so for every part?")),
         _step("composition.adds", Message("Does it pass from the parts to the whole?")))),
    # What follows from what
    Scheme(
        "cause-to-effect", Message("Cause to effect"),
        Message("This happens, and therefore that will happen. It holds as far as the one usually brings about the "
                "other and nothing comes in between."),
        Message("“If the road is closed, shops there will lose customers.”"),
        "Hastings 1963",
        (_step("cause-to-effect.strong", Message("How strong is the link between cause and effect?")),
         _step("cause-to-effect.evidence", Message("What evidence is there for the link?")),
         _step("cause-to-effect.other", Message("Could something else stop the effect?")),
         _premise("cause-to-effect.happens", Message("Will the cause really happen?")))),
    Scheme(
        "correlation-to-cause", Message("Correlation to cause"),
        Message("Two things go together, and therefore one brings about the other. It holds as far as chance, the "
                "other direction, and a third thing can be ruled out."),
        Message("“Where there are more street lamps there is less theft.”"),
        _STANDARD,
        (_premise("correlation-to-cause.real", Message("Do they really go together, in enough cases?")),
         _step("correlation-to-cause.direction", Message("Could it be the other way round?")),
         _step("correlation-to-cause.third", Message("Could a third thing bring about both?")),
         _step("correlation-to-cause.chance", Message("Could it be chance?")))),
    Scheme(
        "sign", Message("Sign"),
        Message("There is a sign of it, and therefore it is so. It holds as far as the sign seldom comes from "
                "something else."),
        Message("“The lights are off, so nobody is at home.”"),
        "Hastings 1963",
        (_step("sign.strength", Message("How often does this sign mean that?")),
         _step("sign.other", Message("Could the sign come from something else?")),
         _premise("sign.there", Message("Is the sign really there?")))),
    Scheme(
        "best-explanation", Message("Best explanation"),
        Message("This would explain what we see better than anything else, and therefore it is likely to be so. It "
                "holds as far as other explanations were looked for."),
        Message("“The grass is wet and the street is dry: somebody watered the lawn.”"),
        "Harman 1965",
        (_step("best-explanation.explains", Message("How well does it explain what we see?")),
         _step("best-explanation.others", Message("Which other explanations are there?")),
         _step("best-explanation.search", Message("Was enough looked for, or is it too early to say?")))),
    Scheme(
        "evidence-to-hypothesis", Message("Evidence to hypothesis"),
        Message("If it were so we would see this, and we see it. It holds as far as we would not see it otherwise."),
        Message("“If the filter works the water is clear, and it is clear.”"),
        _STANDARD,
        (_premise("evidence-to-hypothesis.follows", Message("Would we really see this if it were so?")),
         _premise("evidence-to-hypothesis.seen", Message("Was it really seen?")),
         _step("evidence-to-hypothesis.otherwise", Message("Could we see this even if it were not so?")))),
    Scheme(
        "ignorance", Message("Lack of evidence"),
        Message("If it were so we would know it, and we do not. It holds as far as somebody has looked who would have "
                "found it."),
        Message("“Nobody has ever been hurt on this path, so it is safe.”"),
        "Walton 1996",
        (_premise("ignorance.search", Message("Who looked for it, and how well?")),
         _step("ignorance.known", Message("Would it be known if it were so?")),
         _step("ignorance.burden", Message("Who has to show it here: those who say it, or those who deny it?")))),
    # What to do
    Scheme(
        "practical-reasoning", Message("Means to an end"),
        Message("We want this, and that is a way to get it, so we should do that. It holds as far as there is no "
                "better way and nothing that speaks against it."),
        Message("“We want fewer accidents, and lower speed brings fewer, so the limit should be 30.”"),
        "Walton 1990",
        (_premise("practical-reasoning.goal", Message("Is this what we want?")),
         _premise("practical-reasoning.works", Message("Does it lead to what we want?")),
         _step("practical-reasoning.others", Message("Are there other ways, and is one of them better?")),
         _step("practical-reasoning.possible", Message("Can it be done?")),
         _step("practical-reasoning.conflict", Message("Does it stand in the way of something else that we want?")),
         _step("practical-reasoning.effects", Message("What else will come of it?")))),
    Scheme(
        "positive-consequences", Message("Good consequences"),
        Message("Something good will come of it, so it should be done. It holds as far as that is likely and not paid "
                "for too dearly."),
        Message("“With a later start, pupils will sleep more.”"),
        _STANDARD,
        (_premise("positive-consequences.likely", Message("How likely are these consequences?")),
         _premise("positive-consequences.evidence", Message("What shows that they will come?")),
         _step("positive-consequences.good", Message("Are they good, and for whom?")),
         _step("positive-consequences.against", Message("Which bad consequences have to be weighed against them?")))),
    Scheme(
        "negative-consequences", Message("Bad consequences"),
        Message("Something bad will come of it, so it should not be done. It holds as far as that is likely and cannot "
                "be avoided in another way."),
        Message("“Without phones, parents cannot reach their children.”"),
        _STANDARD,
        (_premise("negative-consequences.likely", Message("How likely are these consequences?")),
         _premise("negative-consequences.evidence", Message("What shows that they will come?")),
         _step("negative-consequences.avoid", Message("Could they be avoided in another way?")),
         _step("negative-consequences.against", Message("Which good consequences have to be weighed against them?")))),
    Scheme(
        "slippery-slope", Message("Slippery slope"),
        Message("One step will lead to the next and at last to something bad, so the first should not be taken. It "
                "holds as far as each step makes the next one likely and nobody can stop on the way."),
        Message("“First they film the entrance, and in the end every classroom.”"),
        "Walton 1992",
        (_premise("slippery-slope.steps", Message("Which steps lie in between?")),
         _step("slippery-slope.likely", Message("How likely is each step after the one before?")),
         _step("slippery-slope.stop", Message("Could one stop on the way?")),
         _premise("slippery-slope.bad", Message("Is the end really that bad?")))),
    Scheme(
        "danger", Message("Danger"),
        Message("It is dangerous, so something should be done against it. It holds as far as the danger is real and "
                "what is proposed helps."),
        Message("“The bridge could give way, so it should be closed.”"),
        _STANDARD,
        (_premise("danger.real", Message("How real and how near is the danger?")),
         _step("danger.helps", Message("Does what is proposed help against it?")),
         _step("danger.others", Message("Are there milder ways?")))),
    Scheme(
        "values", Message("Values"),
        Message("It agrees with something that we hold dear, so it is good. It holds as far as we do, and no other "
                "value weighs more here."),
        Message("“Everybody should be free to choose what to wear.”"),
        _STANDARD,
        (_premise("values.held", Message("Is this a value for those who decide?")),
         _step("values.applies", Message("Does it apply to this case?")),
         _step("values.conflict", Message("Does another value weigh more here?")))),
    Scheme(
        "alternatives", Message("Alternatives"),
        Message("It can only be this or that, and that is out, so it is this. It holds as far as nothing else is "
                "possible."),
        Message("“Either taxes rise or the pool closes, and nobody wants it closed.”"),
        _STANDARD,
        (_premise("alternatives.all", Message("Are these really all the possibilities?")),
         _premise("alternatives.out", Message("Is the other one really out?")),
         _step("alternatives.both", Message("Could both be so?")))),
    Scheme(
        "sunk-costs", Message("Waste"),
        Message("Much has been spent on it already, so one should go on. It holds as far as going on is worth what it "
                "will still cost."),
        Message("“Half the tunnel is built, so it should be finished.”"),
        _STANDARD,
        (_step("sunk-costs.future", Message("Is it worth what it will still cost, whatever was spent?")),
         _premise("sunk-costs.success", Message("How likely is it to succeed?")))),
    # What was said and settled before
    Scheme(
        "commitment", Message("Commitment"),
        Message("Somebody has said or promised it, so they should stand by it. It holds as far as it was said and "
                "covers this case."),
        Message("“The mayor promised more trees, so she should vote for the park.”"),
        _STANDARD,
        (_premise("commitment.said", Message("What shows that it was said or promised?")),
         _step("commitment.covers", Message("Does it cover this case?")),
         _step("commitment.changed", Message("Is there a good reason not to hold on to it?")))),
    Scheme(
        "inconsistent-commitment", Message("Inconsistency"),
        Message("Somebody says one thing and has said or done another. It holds as far as both cannot stand together."),
        Message("“He wants fewer cars, and he voted for the parking garage.”"),
        _STANDARD,
        (_premise("inconsistent-commitment.both", Message("Were both really said or done?")),
         _step("inconsistent-commitment.together", Message("Can both stand together after all?")),
         _step("inconsistent-commitment.mind", Message("Has this person changed their mind, and said why?")))),
    Scheme(
        "rule", Message("Established rule"),
        Message("There is a rule for such cases, so it applies to this one. It holds as far as the case falls under "
                "the rule and is no exception."),
        Message("“Who hands in late loses a point, so she loses one.”"),
        _STANDARD,
        (_premise("rule.there", Message("Is there such a rule?")),
         _premise("rule.falls", Message("Does this case fall under it?")),
         _step("rule.exception", Message("Is this case an exception?")),
         _step("rule.other", Message("Is there another rule that goes before it?")))),
)
# fmt: on
