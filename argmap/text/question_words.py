"""Word lists for turning a question into a thesis: possible verbs, nouns, and ends of subjects."""

MODALS = frozenset("should must can could would will may might shall".split())
BE = frozenset("is are was were".split())
DO = frozenset("do does did".split())
HAVE = frozenset("has have had".split())
SUBJECTS = frozenset("i he she they".split())
FIRST = MODALS | {"ought"} | BE | DO | HAVE
FOR_ANYBODY = frozenset("should must can could may".split())
"""Behind these verbs "you" is anybody."""
PRONOUNS = frozenset("i you he she it we they everyone everybody nobody anyone anybody somebody people".split())
DETERMINERS = frozenset("the a an all every each our my your his her its their this that these those most many".split())

NEVER_NOUNS = frozenset(
    """abandon abolish accept accuse adopt allow apologize apologise apply approve avoid ban be become begin build
    censor choose collect compete condemn consider continue create criminalize criminalise decide defend delete
    deliver deploy deserve destroy disappear disclose elect eliminate encourage enforce engage ensure establish exist
    expand expel explain extend find forbid forgive get give govern grow happen have hire ignore impose improve
    include introduce invade invest join keep know learn legalize legalise let lose make modernize nationalize
    obey oppose own pay prevent privatize privatise produce prohibit promote protect prove provide publish
    punish raise receive reconsider recycle reduce refuse regulate reject rejoin remain remove repeal replace
    require resign restrict ruin sell send speak spend stay subsidize subsidise succeed survive suspend take teach
    tell think tolerate tax trust try understand vaccinate withdraw write""".split()
)
"""Base forms that are no nouns (or, behind a modal verb and a plain noun, hardly ever)."""
SURE = NEVER_NOUNS - {"tax", "trust", "try", "find", "own", "ban", "pay", "keep", "get", "let", "make", "build"}
SURE -= frozenset("hire produce refuse raise think take give spend".split())
VERBS_AFTER_PRONOUNS = NEVER_NOUNS | frozenset(
    """abuse act add answer attend carry earn enter marry rehabilitate serve arm ask attack back block boycott
    break buy call cancel care change charge close come control cost count cut deal delay demand do drink drive
    drop eat end expect export fall fear feel fight fire follow force fund go handle hate help hold hope hurt
    import increase invite judge kill lead leave license lift limit list listen live look love lower matter mean
    meet merge move need offer open order permit phase plan play police practice practise prefer push put quit
    read rely respect return rise rule run save say search see set share show shut start still stop study sue
    support switch talk target test track trade train travel treat turn use veto visit vote wait want watch wear
    welcome win work worry""".split()
)

NOUNS = frozenset(
    """advertising agriculture animals army bikes bicycles boys businesses cars cats censorship children cities
    citizens companies countries courts democracy doctors dogs drivers education elections electricity employees
    employers experts families farmers governments girls homework hospitals humans immigrants inequality
    journalists judges landlords laws libraries marijuana men migrants museums newspapers nurses parents
    parliament patients pets phones politicians prisoners prisons professors pupils refugees religion religions
    researchers robots schools scientists shops smartphones smoking soldiers states students teachers teenagers
    torture tourists universities vaccines victims voters voting women workers zoos""".split()
)
"""Nouns that stand as a subject by themselves and are no adjectives: with them a subject may end."""
PLURALS = frozenset(noun for noun in NOUNS if noun.endswith("s")) | {"children", "men", "women"}
VERBS_AFTER_PLURALS = VERBS_AFTER_PRONOUNS - {"license", "pay", "work", "rights", "market", "play", "run", "strike"}
MASS = frozenset(
    """abortion advertising agriculture army capitalism censorship communism democracy education electricity energy
    euthanasia feminism gambling globalization homework hunting immigration inequality intelligence marijuana
    meat parliament power punishment religion smoking socialism technology torture tourism voting""".split()
)
HEADS = NOUNS | frozenset(
    """age ban bank bill board boss campaign cathedral church city club commission committee company congress
    constitution council country court economy government governor internet king law mayor minister monarchy
    nation parliament party penalty plan police policy president prime program programme public queen school
    senate square state tax town union university village voters wage war world""".split()
)
"""Nouns with which a subject that begins with "the" may end, where a verb or an adjective stands behind them."""
KINDS = frozenset(
    """animal artificial capital carbon city civil climate death driving drinking federal high local minimum
    national new nuclear old public private prime primary property retirement rich poor school secondary sales
    small state sugar town university voting wealth young""".split()
)
"""Words that stand before such nouns."""

IS = frozenset(
    """absurd acceptable affordable bad better beautiful compulsory corrupt cruel dangerous democratic desirable
    doomed effective efficient essential ethical evil fair free good happy real violent mandatory harmful
    harmless guilty innocent healthy honest hopeless human illegal immoral impossible inevitable
    intelligent irresponsible justified legal legitimate moral natural necessary normal obsolete outdated
    overpaid overpriced overrated possible powerful racist rational realistic reliable reasonable responsible
    safe selfish sexist sick stupid sustainable true undemocratic underpaid unethical unfair unhealthy unjust
    unnecessary unsafe useful useless wasteful worthless wrong

    accurate addictive biased boring common difficult enough equal expensive fake foolish generous greedy
    harsh heroic hypocritical ineffective inhumane insane lazy lonely offensive optional pointless practical
    predictable productive profitable sacred sensible silly smart strict strong successful superior toxic
    trustworthy unavoidable unconstitutional undeniable unrealistic unreliable valid vulnerable weak wise worse
    worthwhile""".split()
)
"""Adjectives that are neither nouns nor verbs, so that a subject is over where one of them ends the question."""
DONE = frozenset(
    """abandoned abolished allowed banned broken built cancelled canceled censored closed criminalized
    decriminalized destroyed elected enforced exaggerated fired forced funded given ignored justified legalized
    legalised made needed nationalized paid privatized privatised prohibited punished raised regulated removed
    repealed replaced required restricted spent subsidized subsidised taken taught taxed tested wasted""".split()
)
DEGREES = frozenset("very too really so not always still ever never completely truly just only more less".split())
ADVERBS = DEGREES | frozenset(
    """actually economically environmentally ethically fundamentally inherently legally morally naturally really
    truly""".split()
)
OBJECTS = frozenset("the a an our my your his her its their these those them us him me it more".split())
WORKED = DONE | frozenset("become brought changed ended failed gone helped improved lost won worked".split())
NOT_BEFORE_BE = NEVER_NOUNS | frozenset(
    """ask believe call dare demand expect feel hear hope insist let like make need say see stop that to want watch
    wish help being been is are was were has had does did""".split()
)
NOT_BEFORE_STATE = frozenset(
    """a an the to be been being there that than by it us them me him you we they i he she made kept called left
    seen known held found put set turned gone let has have had do does did can could will would should must may
    might not what such one""".split()
)
CHIEF = frozenset("only first last same main real true right wrong new next worst great greater better".split())
OPINIONS = frozenset("think believe agree feel support prefer like want know consider see mean".split())
NOT_IN_SUBJECTS = (
    (NOT_BEFORE_STATE - {"a", "an", "the", "such", "one"})
    | PRONOUNS
    | OPINIONS
    | frozenset(
        """a an the our my your his her its their these those this more less few some several for in at on by from
        under with about against into without like worth very too really always never still ever just only
        everything something nothing things hear watch am here now today already often long""".split()
    )
)
"""What shows that words are more than one plain noun phrase."""
PAST = {
    "become": "became", "begin": "began", "build": "built", "forget": "forgot", "give": "gave", "grow": "grew",
    "have": "had", "keep": "kept", "know": "knew", "lose": "lost", "make": "made", "take": "took", "teach": "taught",
    "win": "won", "write": "wrote", "bring": "brought", "lead": "led", "deserve": "deserved", "need": "needed",
    "help": "helped", "cause": "caused", "change": "changed", "save": "saved", "end": "ended", "fail": "failed",
}  # fmt: skip
REGULAR = DONE | frozenset(
    """accepted changed continued created destroyed disappeared elected encouraged ensured established existed failed
    helped improved included introduced invaded invested joined learned obeyed opposed prevented produced promoted
    protected proved rejected remained resigned ruined succeeded survived""".split()
)
BEHIND = frozenset("for to in at on by from under with than".split())
NO_VERBS = NOUNS | MASS | OBJECTS | BEHIND | frozenset("of all many most".split())
OPEN = frozenset(
    """or if whether but because while unless until when where who what why how which whose as not ever any anyone
    anybody anything either yet""".split()
)
