"""English words that mark speech as denied, possible or only asked for."""

from __future__ import annotations


def _forms(words: str) -> frozenset[str]:
    return frozenset(words.split())


NEGATORS = _forms(
    """
    not never cannot hardly scarcely barely rarely seldom nowhere neither nor no-one nobody none nothing
    """
)
"""Words that deny the verb they stand before; “n’t” is told by the ending."""
NO_SUBJECT = _forms("no nobody none neither nor nothing no-one few not hardly scarcely")
"""Words with which a subject begins that stands for nobody, or hardly anybody."""
NOT_DENYING = _forms("doubt wonder fewer less sooner other matter question surprise")
"""What may follow “no” without anything being denied: “no doubt Smith said”."""
FOCUS = _forms("only just merely simply solely alone")
"""“Not only said”: it was said."""
NEARLY = _forms("almost nearly practically virtually")
MODALS = _forms(
    """
    may might could would should must will can shall may’ve might’ve could’ve would’ve should’ve must’ve may've
    might've could've would've should've must've wo ca
    """
)
PAST_HABIT = _forms(
    """
    later eventually subsequently finally ultimately only often sometimes frequently usually always repeatedly
    then regularly famously
    """
)
"""Adverbs with which “would say” tells of what was said: “would later say”, “would say only”."""
GOING_TO = _forms(
    """
    going about set due expected likely supposed scheduled poised bound ready prepared planning plans planned plan
    want wants wanted wanting hope hopes hoped hoping intend intends intended intending wish wishes wished aim
    aims aiming promise promises promised threaten threatens threatened agree agreed agrees offer offers offered
    asked told urged begged ordered instructed advised invited encouraged allowed permitted entitled required
    obliged tempted dying alleged rumored rumoured thought believed pretend pretends pretended pretending
    ought pressed challenged slated apt willing vow vows vowed pledge pledges pledged proposes proposed
    pressure calls demands request requests invitation pleas plea urge temptation order orders
    """
)
"""What stands before “to say” where nothing has been said yet."""
ASKING_TO = _forms(
    """
    ask asks asked asking want wants wanted wanting tell tells told telling urge urges urged urging beg begs
    begged pressing ordering expecting challenging begging inviting press presses pressed expect expects expected
    challenge challenges challenged order orders ordered advise advises advised encourage encourages encouraged
    invite invites invited allow allows allowed require requires required need needs needed like implore implored
    instruct instructed call called calling calls wait waits waited waiting dare dares dared plead pleaded pleads
    warn warned persuade teach trust
    leave leaves left leaving
    """
)
"""Verbs between which and “to say” somebody is named who was asked to."""
LETTING = _forms("hear hears heard see saw seen have had let lets make makes made watch watched help helped")
"""Verbs behind which somebody is named, and a verb without “to”."""
REFUSING = _forms(
    """
    decline declines declined declining refuse refuses refused refusing fail fails failed failing forget forgets
    forgot forgotten forgetting neglect neglects neglected neglecting omit omits omitted omitting hesitate
    hesitates hesitated hesitating cease ceases ceased ceasing refusal refusals failure reluctance unwillingness
    inability hesitation unable unwilling reluctant loath loth hesitant afraid ashamed unlikely scared frightened
    disinclined slow shy embarrassed powerless forbidden lacked lacks lack unprepared never fear unready wary
    hates hesitancy
    """
)
"""What stands before “to say” where it was not said; with “not” before it, it was."""
NEVER_DONE = _forms(
    """
    avoid avoids avoided avoiding deny denies denied denying resist resists resisted resisting stop stops stopped
    stopping quit quits cease ceases ceased ceasing escape escapes escaped dodge dodges dodged dodging oppose
    opposes opposed opposing shun shuns shunned shunning sidestep sidestepped eschew eschewed disclaim disclaimed
    denial denials forgo abhor refuse dispute disputes disputed disputing
    """
)
"""What stands before “saying” where it was not said, or is no longer; with “not” before it, it was."""
IMAGINED = _forms(
    """
    imagine imagines imagined imagining picture pictures pictured picturing consider considers considered
    considering contemplate contemplates contemplated contemplating suppose supposing suggest suggested suggests
    recommend recommended recommends envision envisioned envisage envisaged risk risks risked risking fancy
    pretend pretends pretended pretending wish wishes wished hope hopes hoped hoping demand demands demanded
    insist dream dreams dreamed dreamt assume assuming fantasize propose proposes proposed mull mulled mulling
    """
)
ACCUSING = _forms(
    """
    accuse accuses accused accusing suspect suspects suspected suspecting accusation accusations danger verge
    point
    """
)
"""What stands before “of saying” where somebody else claims it, or it has not come to it."""
SHRINKING = _forms(
    """
    refrain refrains refrained refraining abstain abstains abstained abstaining shrink shrinks shrank shrinking
    shied shy shies shying desist desisted desists back backed backs backing kept keep keeps prevent prevents
    prevented bar barred ban bans banned stop stops stopped stopping far recoil recoiled recoils retreat retreated
    hold held steer steered veer veered discourage discouraged dissuade dissuaded draw drew walk walked
    """
)
"""What stands before “from saying” where it was not said."""
SHORT_OF = _forms("short clear instead incapable wary chary afraid ashamed scared lieu fear shy terrified")
"""What stands before “of saying” where it was not said."""
ADJUNCT = _forms("by for in after before while when since upon on despite with over through besides beyond at until")
"""Before “saying” they tell of something that was said, whatever else was not."""
DENYING = _forms(
    """
    deny denies denied denying dispute disputes disputed disputing reject rejects rejected rejecting refute
    refutes refuted refuting rebut rebuts rebutted rebutting contradict contradicts contradicted contradicting
    contest contests contested doubt doubts doubted doubting disbelieve disclaim disclaimed dismiss dismisses
    dismissed dismissing false untrue falsely wrongly lie lies myth hoax fabrication nonsense baseless unfounded
    incorrect wrong debunk debunked debunks denial denials fake bogus disproved disproves disprove unlikely
    impossible implausible doubtful inconceivable fiction legend mistaken mistakenly erroneously unproven rumor
    rumors rumour rumours unclear unthinkable misreported repudiate repudiated repudiates discredited invented
    fabricated fabricate
    """
)
"""What stands before “that Smith said” where it is denied."""
REFUSED_WORDS = _forms(
    """
    deny denies denied denying dispute disputes disputed disputing reject rejects rejected rejecting refute
    refutes refuted refuting rebut rebuts rebutted rebutting contradict contradicts contradicted contradicting
    contest contests contested dismiss dismisses dismissed dismissing object objects objected objecting repudiate
    repudiates repudiated disavow disavows disavowed disown disowns disowned retract retracts retracted withdraw
    withdrew disclaim disclaimed denial denials rejection
    """
)
"""Verbs by which somebody turns words down."""
WORDINGS = _forms(
    """
    claim claims statement statements description descriptions characterization characterizations characterisation
    label labels suggestion suggestions notion idea allegation allegations charge charges accusation accusations
    assertion assertions report reports view views argument arguments portrayal depiction quotation quote quotes
    word words phrase phrases term terms expression slogan remark remarks comment comments line message contention
    contentions rumor rumors rumour rumours story stories theory reading being tag epithet insinuation
    insinuations implication
    """
)
"""Nouns for what is said: “rejected the claim that”."""
TESTIFIED = _forms(
    """
    evidence proof record records recording recordings transcript video sign indication trace mention true truth
    case say says said saying claim claims claimed think thinks thought believe believes believed suggest suggests
    suggested possible basis support sure certain convinced heard confirm confirmed confirms way reason recall
    recalls remember remembers prove proved source memory agree agrees agreed accept accepts accepted
    """
)
"""With “no” or “not” they leave it open that anything was said: “no evidence that Smith said”."""
GRANTING = _forms("accept believe concede grant agree admit acknowledge confirm")
"""What somebody refused to do with what others say: “refused to accept that”."""
FALSE = _forms(
    """
    false untrue wrong baseless unfounded incorrect fake fabricated invented bogus lie myth hoax fabrication
    nonsense mistaken apocryphal spurious doctored debunked denied disputed fiction refuted rejected
    """
)
FALSELY = _forms("falsely wrongly erroneously mistakenly incorrectly inaccurately wrongfully untruthfully")
ATTRIBUTED = _forms(
    """
    attributed quoted credited ascribed reported cited quotes quoting quote attributing attributes imputed put
    claimed alleged claiming recorded attribution
    """
)
MISQUOTED = _forms(
    """
    misquoted misquotes misquote misquoting misattributed misattributes misattribute misattributing misattribution
    misreported misquotation misascribed
    """
)
UTTERING = _forms(
    """
    utter utters uttered uttering use uses used using speak speaks spoke spoken pronounce pronounced employ
    employed mention mentioned mentions attributed wrote write written mouth mouthed said say says
    """
)
"""Verbs of which words are the object: “never uttered the words”."""
OWNERS = _forms("word words phrase phrases term terms expression label line sentence")
SPEAKING = _forms(
    """
    say tell write state claim declare announce add call describe remark read tweet post proclaim shout label
    brand dub term style deem characterize characterise refer mention speak utter assert allege insist suggest
    argue admit acknowledge concede maintain contend accuse charge depict portray repeat quote denounce condemn
    hail praise swear pronounce yell whisper cry exclaim chant text blog
    """
)
"""Verbs of which words are the object; others, denied, leave them to somebody else: “had not issued “rules””."""
WORDED = _forms("say tell write state claim declare announce add shout read tweet post utter proclaim quote repeat")
"""Verbs whose words stand behind a colon; behind others it explains: “did not elaborate: “…””."""
PERFORMING = _forms(
    """
    stress emphasize emphasise underline underscore reiterate thank congratulate apologize apologise note remind
    assure
    """
)
"""“Wants to stress” does stress, and so does “must stress”."""
SUBORDINATORS = _forms("if unless whether lest")
NOTHING_BUT = _forms("but except beyond besides more than other")
ENOUGH = _forms("enough better clearer plainer louder more harder sooner strongly highly")
"""With “could not say” before they tell that it was said: “could not say it often enough”."""
ONCE_MORE = _forms("tire tires tired tiring weary wearies wearied sick bored")
"""“Never tired of saying”, and “tired of saying”: both tell that it was said."""
OVER_AND_OVER = ONCE_MORE | _forms("fond habit proud guilty")
"""Before “of saying” they tell that it was said, and more than once."""
NO_TROUBLE = _forms(
    """
    hesitation qualms qualm trouble problem problems difficulty scruples compunction shame secret bones time
    regret regrets apology apologies shyness fear doubt
    """
)
"""“No trouble calling”, “wasted no time saying”: it was said."""
SAID_ALL_THE_SAME = _forms(
    """
    regret regrets regretted regretting apologize apologizes apologized apologise apologised mind minds minded
    excuse forgive forgave forgiven repent repented rue rued
    """
)
"""Verbs that take for granted that it was said, denied or not: “never regretted saying”."""
CHANCES = _forms("chance chances opportunity opportunities occasion")
REFERRING = _forms(
    """
    quote quotes quoted quoting cite cites cited citing record recorded records recording report reported reports
    describe described remember remembers remembered heard known characterize characterized
    """
)
"""Verbs before “as saying”."""

TRIGGERS = (
    NEGATORS
    | NO_SUBJECT
    | NEARLY
    | MODALS
    | GOING_TO
    | ASKING_TO
    | REFUSING
    | NEVER_DONE
    | IMAGINED
    | ACCUSING
    | SHRINKING
    | SHORT_OF
    | DENYING
    | REFUSED_WORDS
    | FALSE
    | FALSELY
    | MISQUOTED
    | SUBORDINATORS
    | frozenset(
        {
            "without",
            "than",
            "against",
            "?",
            "too",
            "yet",
            "short",
            "imagine",
            "all",
            "made",
            "no",
            "had",
            "were",
            "to",
            "nowhere",
            "let",
            "lets",
        }
    )
)
"""No sentence without one of these, or “n’t”, leaves anything unsaid."""
