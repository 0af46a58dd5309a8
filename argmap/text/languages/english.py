"""English words that the rules of reading look up; the comment before each list says what its members do."""

from __future__ import annotations

from collections.abc import Iterable

# Verbs whose forms `_forms` would get wrong: such a verb is found in itself and these forms, and in no others.
_IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "read": "reads read reading",
    "think": "thinks thought thinking",
    "speak": "speaks spoke spoken speaking",
    "see": "sees saw seen seeing",
    "find": "finds found finding",
    "hold": "holds held holding",
    "swear": "swears swore sworn swearing",
    "begin": "begins began begun beginning",
    "put": "puts put putting",
    "go": "goes went",
    "feel": "feels felt feeling",
    "know": "knows knew",
    "understand": "understands understood",
    "foresee": "foresees foresaw foreseen",
    "sing": "sings sang",
    "quip": "quips quipped quipping",
    "admit": "admits admitted admitting",
    "deny": "denies denied denying",
    "reply": "replies replied replying",
    "cry": "cries cried crying",
    "testify": "testifies testified testifying",
    "clarify": "clarifies clarified clarifying",
    "specify": "specifies specified specifying",
    "prophesy": "prophesies prophesied",
    "chat": "chats chatted",
    "blog": "blogs blogged blogging",
    "let": "lets let",
    "dub": "dubs dubbed dubbing",
    "show": "shows showed shown showing",
    "ask": "asks asked asking",
    "sum": "sums summed summing",
    "retort": "retorts retorted retorting",
    "chide": "chides chided chiding",
    "sob": "sobs sobbed sobbing",
    "hit": "hits hit hitting",
    "snap": "snaps snapped snapping",
    "nod": "nods nodded",
    "plead": "pleads pleaded pled pleading",
    "sneer": "sneers sneered sneering",
    "leave": "leaves left",
    "tout": "touts touted touting",
    "commit": "commits committed committing",
    "permit": "permits permitted",
    "rebut": "rebuts rebutted rebutting",
    "post": "posts posted posting",
    "recall": "recalls recalled recalling",
    "label": "labels labeled labelled labeling labelling",
    "signal": "signals signaled signalled signaling",
    "refer": "refers referred referring",
    "concur": "concurs concurred concurring",
    "demur": "demurs demurred",
    "decry": "decries decried decrying",
    "counsel": "counsels counseled counselled",
}
# Verbs that carry words of their own, "X said: …", "…, X said", or a that-clause: their subject is the speaker.
_SAYING = """
say tell write add explain note reply answer respond ask state announce claim argue insist declare remark
comment observe report warn admit acknowledge concede confirm deny stress emphasize emphasise underline
underscore reiterate repeat recall suggest propose predict promise pledge vow swear assert maintain contend
counter retort quip joke jest laugh sigh shout yell scream cry exclaim whisper mutter murmur mumble growl snap
bark boast brag complain grumble lament moan protest object demand urge plead beg implore appeal call conclude
continue begin recount relate reveal disclose allege accuse charge advise caution counsel clarify specify
elaborate expound opine reflect muse ponder wonder think believe feel reckon estimate forecast fear hope worry
testify depose read tweet post blog text email message telegraph wire cable chant sing recite quote cite
paraphrase gush enthuse rave marvel praise commend congratulate thank apologize apologise smile grin
nod shrug concur agree disagree demur dispute refute rebut reject dismiss decry denounce condemn criticize
criticise blast slam lambast lambaste rail fume rage rant rebuke chide scold admonish reprimand mock tease sneer
taunt scoff sniff inform remind assure reassure guarantee profess proclaim trumpet herald order instruct
command direct request invite inquire enquire query press interject interrupt interpose chime volunteer
offer venture posit hypothesize hypothesise theorize speculate surmise guess deduce infer reason imply hint
intimate signal indicate show find rule decide hold determine sum summarize summarise put describe
characterize characterise detail outline lecture preach intone thunder roar bellow blurt
stammer stutter sob weep wail croak rasp hiss whine gripe bemoan deplore regret confess confide parry
shoot fire tut chuckle giggle coo purr drawl deadpan crow gloat attest affirm reaffirm aver avow vouch
certify notify alert relay pass broadcast publish print editorialize editorialise credit blame foresee
""".split()
# Verbs that call something so ("called it “a swindle”"): only a quotation that follows is their subject’s.
_CALLING = """
call describe label brand dub term style deem perceive see view regard portray paint depict denounce condemn
hail praise criticize criticise slam blast dismiss decry deride mock ridicule attack accuse characterize
characterise refer cite express voice raise offer seek promise pledge vow threaten welcome applaud tout support
oppose defend invoke find consider congratulate warn bill advertise market sell urge encourage ask
advocate recommend demand request propose commit apologize apologise deliver issue declare proclaim pronounce
speak talk complain grumble lament blame fault credit solicit reveal show vote boast claim deny refuse reject
charge order
""".split()
# Verbs of `_SAYING` that give no indirect quotation: only words in quotation marks count as theirs.
_SELDOM_INDIRECT = frozenset(
    """
    put call direct press offer pass print publish hold begin continue find order fire shoot credit blame show
    laugh smile grin nod shrug cry sing text post command charge invite request thank praise read rule detail
    outline see like love use broadcast attack need want market sell bill issue support oppose defend seek
    deliver voice raise cite quote appeal attest signal reason wire cable message email mock headline
    style vote sum relate object dispute reject dismiss query tease rage rail volunteer venture herald
    certify know answer talk speak reveal
    """.split()
)


# Verbs that do much besides speaking: with them one to three words are a term, not a quotation; another cue goes first.
LOOSE = frozenset(
    """
    offer seek show find hold order press pass print publish begin continue shoot fire advertise market sell
    commit cite raise deliver issue support oppose defend credit vote solicit decide determine rule outline
    detail broadcast charge head invoke consider recommend relay signal indicate reveal disclose volunteer read
    """.split()
)


def _forms(verb: str) -> Iterable[str]:
    if verb in _IRREGULAR:
        return [verb, *_IRREGULAR[verb].split()]
    if verb.endswith("e"):
        return [verb, verb + "s", verb + "d", verb[:-1] + "ing"]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return [verb, verb + "es", verb + "ed", verb + "ing"]
    plain = [verb, verb + "s", verb + "ed", verb + "ing"]
    if verb[-1] not in "aeiouwxy" and verb[-2] in "aeiou" and sum(letter in "aeiou" for letter in verb) == 1:
        plain += [verb + verb[-1] + "ed", verb + verb[-1] + "ing"]  # slam, slammed
    return plain


def _table(verbs: Iterable[str]) -> dict[str, str]:
    return {form: verb for verb in verbs for form in _forms(verb)}


SAYING = _table(_SAYING)
CALLING = _table(_CALLING)
CUES = frozenset(SAYING) | frozenset(CALLING)
INDIRECT = {form: verb for form, verb in SAYING.items() if verb not in _SELDOM_INDIRECT}
# Forms that are as often nouns or adjectives; they count only with a subject, or a helping verb, right before them.
NOUNLIKE = frozenset(
    """
    reply replies boast boasts plea joke jokes request claim
    report reports claims call calls comment comments state states note notes post posts text texts charge
    charges demand demands requests order orders offer offers view views question questions answer
    answers estimate estimates forecast forecasts hope hopes fear fears promise promises pledge pledges warning
    reading writing meaning finding findings ruling filing posting building hearing meeting feeling
    concern cry cries laugh smile rule rules press fire fires use uses market markets support need needs vote
    votes credit issue issues voice style brand brands label labels term terms message messages email emails cable wire
    print prints broadcast direct objects object
    appeal appeals signal signals reason reasons protest protests attack attacks
    blame bill bills mock command commands quote quotes guess worry worries show shows regret regrets praise
    thanks thank detail details outline shoot love like fault tweet tweets
    """.split()
)
PLAIN_CUES = CUES - NOUNLIKE
"""Cues that are hardly ever nouns."""
# Verbs that name the hearer right behind them: "told the Post that". What follows is the addressee, never the speaker.
ADDRESSING = frozenset(
    """
    tell inform remind assure reassure warn advise ask urge notify email message text write implore beg caution
    counsel
    """.split()
)
# Verbs with which a paper reports what others said: its name is then where the words come from, not who spoke.
REPORTING_MEDIA = frozenset(
    "report write note say add reveal disclose quote cite describe observe state point find".split()
)

# Nouns for people: such a description can speak ("a county spokesman"), and before a name it is the role.
PEOPLE_NOUNS = frozenset(
    """
    spokesman spokeswoman spokesperson spokesmen spokespeople representative official officials officer officers
    director president chairman chairwoman chair chairperson chief executive manager analyst analysts attorney
    lawyer lawyers counsel prosecutor prosecutors judge justice senator congressman congresswoman lawmaker
    lawmakers legislator governor mayor councilman councilwoman councilor councillor commissioner secretary
    minister ministers deputy sheriff sergeant lieutenant captain major colonel general detective inspector
    superintendent constable trooper agent investigator investigators professor lecturer researcher researchers
    scientist scientists economist economists historian engineer developer founder cofounder co-founder owner
    partner principal teacher teachers student students coach player striker midfielder goalkeeper
    trainer doctor physician surgeon nurse psychologist therapist epidemiologist biologist ecologist
    geologist astronomer physicist chemist author writer novelist poet journalist reporter reporters editor
    columnist critic critics blogger photographer actor actress singer musician composer artist filmmaker
    producer star celebrity designer architect farmer farmers fisherman baker chef shopkeeper driver pilot
    worker workers employee employees resident residents neighbor neighbour neighbors neighbours witness
    witnesses victim victims survivor mother father parent parents son daughter brother sister husband wife
    widow friend friends uncle aunt cousin activist activists campaigner campaigners organizer organiser
    advocate advocates volunteer expert experts specialist consultant adviser advisor strategist pollster
    lobbyist ambassador diplomat envoy aide aides source sources insider leader leaders member members boss head
    heads ceo cfo coo cto treasurer trustee fellow scholar dean chancellor provost bishop archbishop priest
    pastor rabbi imam cardinal pope king queen prince princess duke firefighter paramedic veteran soldier
    commander admiral voter voters protester protesters supporter supporters opponent opponents rival rivals
    customer customers patient patients investor investors trader traders shareholder colleague colleagues
    candidate nominee defendant plaintiff plaintiffs suspect inmate prisoner refugee migrant passenger tourist
    visitor fan fans skipper winger defender batsman bowler jockey referee umpire curator librarian archivist
    warden ranger forester conservationist meteorologist forecaster coordinator administrator assistant clerk
    registrar broker banker accountant auditor regulator regulators watchdog whistleblower man woman boy girl
    people person men women kids children child teenager pensioner grandmother grandfather group coalition team
    family families crowd mp vice premier chairmen executives leader-in-waiting businessman businesswoman
    quarterback linebacker receiver cornerback pitcher catcher reliever shortstop outfielder infielder goaltender
    defenseman rookie slugger starter closer eyewitness bystander petitioner respondent complainant claimant
    appellant juror usher barrister solicitor magistrate coroner veterinarian vet midwife carer pharmacist dentist
    mum mom dad granny grandad grandpa grandma niece nephew fiance fiancé fiancée bride groom girlfriend boyfriend
    flatmate roommate classmate teammate shopper motorist walker hiker climber sailor swimmer runner golfer boxer
    drummer guitarist pianist conductor dancer playwright sculptor translator interpreter headteacher head-teacher
    builder plumber electrician carpenter mechanic trucker postman milkman butcher bartender waiter waitress
    entrepreneur landlord tenant commuter cyclist operator host presenter anchor comedian co-author
    """.split()
)
# Nouns that tell the gender, as role or alone: "she" or "he" may then refer to this person.
FEMALE_NOUNS = frozenset(
    """
    spokeswoman chairwoman congresswoman councilwoman actress mother daughter sister wife widow aunt queen
    princess grandmother businesswoman woman girl lady duchess mum mom granny grandma niece fiancée bride
    girlfriend midwife waitress
    """.split()
)
MALE_NOUNS = frozenset(
    """
    spokesman chairman congressman councilman father son brother husband uncle king prince grandfather
    businessman man boy fisherman batsman pope dad grandad grandpa nephew groom boyfriend postman
    """.split()
)
# Nouns for bodies of people: they can speak, and "it" may refer to them.
GROUP_NOUNS = frozenset(
    """
    group company agency organization organisation firm department office union association coalition committee
    commission council court government ministry university school college hospital bank party club team police
    authority authorities board bureau institute foundation charity network newspaper paper magazine website
    outlet publisher retailer manufacturer airline carrier operator developer giant startup start-up maker
    lender insurer supplier utility regulator watchdog body alliance federation campaign corporation business
    chain brand studio label church diocese army navy military city county state country nation administration
    think-tank nonprofit non-profit service trust center centre society league
    """.split()
)
# Nouns for papers: they can speak ("the report says"), but "a notice posted at the jetty" posts nothing.
PAPER_NOUNS = frozenset(
    """
    statement letter report study paper email emails e-mail memo note post tweet article editorial document
    documents record records filing complaint lawsuit petition ruling opinion decision release website book
    essay column speech testimony affidavit brief survey poll analysis presentation brochure leaflet poster sign
    banner notice transcript message text review blog announcement communique communiqué resolution
    manifesto constitution law bill act indictment verdict motion judgment judgement order guideline guidelines
    rules policy caption headline inscription plaque interview manual entry diary obituary op-ed story stories
    newsletter circular declaration contract agreement disclosure finding data figures footage
    """.split()
)
# Words in names of newspapers, agencies and broadcasters: such a name may be only where the words come from.
MEDIA_WORDS = frozenset(
    """
    times post journal news guardian reuters bloomberg ap afp bbc cnn npr nbc cbs abc cnbc fox tribune herald
    gazette star mail telegraph independent observer chronicle globe sun mirror express standard press magazine
    radio television tv daily weekly today politico axios wired economist atlantic yorker nyt wsj ft newspaper
    tass xinhua dpa yonhap kyodo spiegel monde courier ledger argus echo advertiser inquirer examiner register
    sentinel dispatch bulletin newsweek buzzfeed vox slate salon verge techcrunch itv pbs msnbc broadcasting
    nytimes reporters journalists spectrum review
    """.split()
)
# Words in names of bodies and places: a name that holds one is no person’s.
ORG_WORDS = frozenset(
    """
    avenue street road
    park lake river island valley bridge square hill mountain airport station stadium village town bay
    inc corp corporation company co ltd llc plc gmbh group union association society institute foundation
    university college school department ministry office agency bureau commission committee council court bank
    party club league federation coalition alliance network center centre hospital church trust fund board
    service services authority police county city state house senate congress parliament administration
    organization organisation nations airlines technologies technology systems partners holdings industries
    international watch front campaign project initiative lab labs laboratory museum times post journal news
    guardian reuters press force army navy corps forum team united
    theatre theater gallery arena hotel restaurant festival awards cup games palace cathedral abbey zoo harbour
    harbor beach coast peninsula islands mountains desert district province region borough
    act treaty agreement accord convention war revolution studies research analytics capital energy motors airways
    foods pharmaceuticals healthcare media entertainment studios pictures records books software robotics insurance
    securities investments ventures solutions consulting associates stores supermarkets railway railways rail
    transport electric oil petroleum mining steel assembly commons cabinet treasury reserve exchange embassy
    consulate mission programme program relief aid action rights guild movement tribunal constabulary brigade
    regiment taskforce clinic infirmary academy elementary republic lines
    caucus globe herald tribune chronicle gazette telegraph observer courier echo broadcasting radio tv television
    """.split()
)
# Words before a name that are no part of it: "Chief Inspector Ann Lee" is Ann Lee, the rest is her role.
TITLES = frozenset(
    """
    insp supt dci det cpl pvt const ch
    mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative gov governor president
    vice chairman chairwoman chair chief executive ceo cfo cto coo secretary minister premier chancellor mayor
    deputy sheriff officer sgt sergeant lt lieutenant capt captain maj major col colonel gen general cmdr
    commander adm admiral detective inspector superintendent constable judge justice attorney counsel
    ambassador congressman congresswoman councilman councilwoman councillor councilor commissioner director
    analyst spokesman spokeswoman spokesperson rev reverend father sister brother bishop archbishop cardinal
    pope rabbi imam king queen prince princess duke duchess coach former ex-president acting interim founder
    co-founder cofounder manager editor reporter author prime first foreign speaker leader whip mp msp senior
    junior hon undersecretary agent trooper principal dean provost assistant associate managing
    marshal warden solicitor district engineer economist professor-emeritus vice-president
    vice-chair cllr pc st sens reps govs profs messrs
    """.split()
)
# Titles that only people have: the capitals behind one are a person, who can be referred to from then on.
PERSON_TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady sen rep gov sgt lt capt maj col gen judge cllr rev".split()
)
# Titles that tell the gender, and with it which pronouns may refer to the person.
FEMALE_TITLES = frozenset(
    "mrs ms miss dame lady queen princess duchess sister congresswoman chairwoman councilwoman spokeswoman".split()
)
MALE_TITLES = frozenset("mr sir lord king prince duke father brother congressman chairman councilman spokesman".split())

# Pronouns, each with whom it may refer to: m, f, p (several), o (a body or a paper), or a letter of its own.
PRONOUNS = {
    "he": "m", "she": "f", "they": "p", "it": "o", "i": "1", "we": "w", "who": "r", "you": "y",
}  # fmt: skip
# Words that begin a noun phrase: a noun-like form behind one is a noun, no cue ("the claims").
DETERMINERS = frozenset(
    "the a an this that these those its his her their our my your some many several one another each both all".split()
)
# Stepped over between subject and cue ("Smith has said"); they end a noun phrase and make words a clause.
AUXILIARIES = frozenset(
    """
    has have had was were is are be been being will would can could may might must should did does do ’ve 's ’s
    didn’t didn't doesn’t doesn't don’t don't won’t won't wouldn’t wouldn't couldn’t couldn't shouldn’t shouldn't
    hasn’t hasn't haven’t haven't hadn’t hadn't isn’t isn't aren’t aren't wasn’t wasn't weren’t weren't
    can’t can't cannot mustn’t mustn't needn’t needn't mightn’t mightn't
    """.split()
)
# Forms that make a cue passive: "was called … by critics".
BE = frozenset("was were is are be been being".split())
# Stepped over between subject and cue ("Smith later said") and at the beginning of a clause; never a speaker.
ADVERBS = frozenset(
    """
    also later then once again recently already even still just now today yesterday previously often always
    never soon first further reportedly simply only thus therefore not ever sometimes too though
    however meanwhile instead initially subsequently finally afterward afterwards earlier tonight long both all
    """.split()
)
# A phrase that begins with one is not the subject; behind one a cue’s form is a noun ("in reply").
PREPOSITIONS = frozenset(
    """
    in on at by for with from to of about after before during under over against between into through across
    since until despite without within amid among near like per via as than toward towards around outside inside
    upon following concerning regarding including according because besides beyond beneath behind above below
    along throughout unlike
    """.split()
)
# Words that begin another clause: a noun phrase ends there, and so does the search for the subject before a cue.
BREAKERS = frozenset(
    """
    that which but while although though because when if whereas since unless until after before as so whether
    how why what where than whose whom or nor yet
    """.split()
)
# Verb forms that do not end in -ed: a noun phrase ends before them, and words that hold one are a clause.
PAST = frozenset(
    """
    sent held made took gave went came got left won lost met began became brought bought built caught chose drew
    drove fell felt fought found flew forgot froze grew heard hid kept knew laid led lent lit paid ran rang rose
    saw sold shook shot sat slept spent stood stole struck swept taught threw wore withdrew broke spoke declined
    doesn’t don’t didn’t won’t can’t goes does do seems appears wants needs plans hopes looks remains comes
    takes makes gives gets uses works lives runs includes
    """.split()
)
# Days and months: never a speaker; a noun phrase ends before one ("The Times on Saturday").
CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec today
    """.split()
)
# Verbs of thinking: inside a report the words are the outer speaker’s ("Smith claimed that they hoped “…”").
MENTAL = frozenset("hope fear think believe feel worry wonder expect reckon guess know".split())
# Verbs that give a name: a noun-like form close behind is no cue; after a helping verb, one to three words are a term.
NAMING = frozenset("call label brand term dub describe deem style characterize characterise".split())
# Nouns that take words by "of": "cries of “shame”" is a quotation, however short.
OUTCRIES = frozenset(
    """
        cry chant shout call accusation scream yell slogan complaint plea warning charge allegation claim talk
        cheer murmur
    """.split()
)
# Words before a term or a title: "so-called “experts”", "the headline “…”" are no quotations.
CALLED_TERMS = frozenset(
    """
        headline headlines heading title so-called called named titled entitled dubbed known nicknamed termed
        term word phrase words labelled
    """.split()
)
# Papers and speeches: "In the letter, …" makes a short fragment a quotation; "In a statement: “…”" is no label.
SPEECH_NOUNS = frozenset(
    """
    statement letter email e-mail interview speech tweet post memo report filing note testimony address lecture
    article essay column op-ed document documents records record emails letters statements study paper review
    message remarks complaint lawsuit ruling opinion words memoir diary book editorial release blog
    """.split()
)
