"""English words that are no speaker's name, by what they are: openers, numbers, buttons, headings, verbs."""

from argmap.text.languages.english import GROUP_NOUNS, PAPER_NOUNS, PEOPLE_NOUNS, PREPOSITIONS

NOBODY = frozenset("neither nor nobody none nothing whoever whatever whichever whether either noone".split())
ASKING = frozenset("what which why when where how whose whom who".split())
LINKING = frozenset(
    """
    and but or so yet then thus hence though although because however nevertheless nonetheless moreover furthermore
    besides meanwhile otherwise therefore likewise instead indeed anyway still also plus except unless until while
    whereas if once since as than lest despite regardless notwithstanding
    """.split()
)
OTHER_ADVERBS = frozenset(
    """
    particularly clearly obviously apparently certainly perhaps maybe probably possibly surely really actually basically
    generally usually sometimes often never always ever almost nearly about around roughly just only even too very quite
    rather again soon later earlier ago today tomorrow yesterday tonight here there everywhere nowhere elsewhere alone
    together apart away back forth ahead abroad online overall likely especially namely e.g i.e etc via per vs not
    first second third next last finally lately hopefully sadly unfortunately fortunately frankly honestly personally
    ironically importantly interestingly similarly conversely accordingly consequently additionally notably
    specifically simply suddenly eventually ultimately initially originally previously currently recently
    """.split()
)
OUTCRIES = frozenset(
    """
    oh ah eh hey hi hello wow yes no yeah yep nope ok okay alas please thanks thank sorry welcome well hmm um uh lol
    omg wtf amen bravo cheers goodbye bye ugh haha huh duh phew oops ouch yay meh psst
    """.split()
)
OPENERS = NOBODY | ASKING | LINKING | OTHER_ADVERBS | OUTCRIES | PREPOSITIONS | {"let"}
"""Words that a sentence may begin with, and no name."""
NUMBERS = frozenset(
    """
    one-third two-thirds half zero two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
    sixty seventy eighty ninety dozen dozens hundred hundreds thousand thousands million millions billion billions
    percent percentage pct quarter quarters
    """.split()
)
POINTING = frozenset("these those this that another some many several most".split())
ONES = frozenset("one two three four five six seven eight nine".split())
PARTS = frozenset(
    """
    day week month year part chapter section step round stage page lesson episode phase figure fig table question point
    item no rule tip act scene verse paragraph line note appendix season volume level
    """.split()
)
BUTTONS = frozenset(
    """
    reply replies share shares like likes follow following followers subscribe subscribed unsubscribe comment comments
    advertisement advertisements ad ads sponsored promoted login log-in signup sign-up sign register search menu home
    close open print email-this save saved edit edited delete report-abuse permalink link copy upvote downvote vote
    more less next previous prev back top skip loading continue click tap watch listen read view views play pause
    download upload photo photos image images video videos audio gallery caption credit source-link related trending
    popular latest newsletter newsletters update updated updates correction clarification spoiler spoilers exclusive
    breaking transcript summary abstract introduction conclusion references contents appendix notes footnotes footnote
    example examples note tip tips warning-box fig figure table chapter section page tags tag categories category
    posted published author by-line byline filed topics topic help faq about contact terms privacy cookies accept
    """.split()
)
HEADING_PHRASES = frozenset(
    """
    full text|key points|fast facts|read more|sign up|log in|sign in|share this|share this article|see also
    |editor’s note|editor's note|top stories|breaking news|live updates|more news|what we know|what to know|back to top
    |skip to content|show more|load more|continue reading|story continues|view all|learn more|click here|find out more
    |related stories|related articles|recommended for you|most popular|most read|privacy policy|terms of use
    |terms of service|all rights reserved|show comments|view comments|add comment|leave a reply|follow us|follow me
    |join us|contact us|about us|thank you|excuse me|of course|for example|for instance|in addition|on the other hand
    |at least|no one|no way|good morning|good night|good luck|normative references|informative references
    |table of contents|getty images|photo credit|image credit|file photo
    """.replace("\n", "")
    .replace("    ", "")
    .strip()
    .split("|")
)
# Verbs that are hardly ever anything else, in the form that goes with a subject.
FINITE = frozenset(
    """
    cannot is are was were am has had does did isn’t aren’t wasn’t weren’t will would can could should shall must
    might may
    took gave went came began became drew drove fell flew forgot froze grew knew ran rang rose saw spoke stole threw
    wore withdrew broke wrote got shook sat slept stood lay chose ate drank sank swam
    goes seems appears wants gives gets lives includes keeps comes makes takes becomes begins believes brings
    belongs builds consists continues creates depends describes exists explains fails feels finds follows grows
    happens hears helps insists involves knows lacks learns lets likes loses loves maintains meets owns pays prefers
    provides reaches receives refuses relies remains represents requires says seeks sells sends serves shows sits
    speaks spends stands starts stays suggests supports tells tends thinks tries understands wears writes agrees argues
    asks allows adds hits consider
    """.split()
)
# Words that are verbs only with a name or a noun before them and an object or an adverb behind.
BASES = frozenset(
    "give make take get keep find know see become bring allow require go come want need have let say tell".split()
)
BETWEEN = frozenset("also already never even still then often again always".split())
RELATIVE = frozenset("who which that whose whom where when whether because if while".split())
ENTITY = (
    PEOPLE_NOUNS
    | GROUP_NOUNS
    | PAPER_NOUNS
    | frozenset(
        """
        staff management leadership opposition parliament congress cabinet folk folks everyone everybody someone
        somebody anyone others crowd public press media legend tradition rumor rumour science research evidence gossip
        scripture counsel doctrine guidance footage video legislation dad mum mom mama papa grandma grandpa nan
        doctor mother father police people
        """.split()
    )
)
SMALL_WORDS = frozenset("of and & for the on in to at a an as by from with de la del von van der".split())
REFUSED_BUTTONS = frozenset(
    """
    reply replies share like likes follow subscribe advertisement login more permalink upvote downvote edited edit
    loading click comments comment spoiler update correction clarification example note references contents
    """.split()
)


DAYS = frozenset("yesterday today tomorrow tonight".split())
REFERRED = frozenset("retrieved archived accessed updated published posted".split())
