"""Common first names, to tell whom "he" or "she" may stand for. Names used for both are left out."""

from __future__ import annotations

FEMALE = frozenset(
    """
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra
    ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia
    kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel
    carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria lauren christina joan
    evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison kathryn janice
    jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa
    diana natalie brittany charlotte marie kayla lori nina clara lucy eva ella ingrid greta astrid ursula sofia
    elena natasha olga irina svetlana tatiana yulia fatima aisha amina leila layla zainab khadija priya anita
    sunita lakshmi meera deepa kavita mei yuki keiko sakura akiko ana carmen lucia isabel pilar rosa dolores
    juana camila valentina gabriela fernanda beatriz ines chloe zoe claire amelie camille juliette elodie sylvie
    brigitte monique nadia amal yasmin noor hilary hillary kamala nancy theresa angela ursula christine fiona
    siobhan aoife niamh maeve bridget kate katie jane anne annie rosie daisy ivy molly holly poppy freya phoebe
    imogen harriet gemma joanna joanne lorraine maureen sheila eileen tracy wendy vanessa valerie veronica
    yvonne naomi miriam esther leah ruby sylvia stella penelope philippa georgina nicola marta agnieszka
    katarzyna ewa petra jana lena heidi monika silvia giulia chiara francesca paola federica
    """.split()
)
MALE = frozenset(
    """
    james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony
    mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan
    jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank
    patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan
    jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jesse bryan
    billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby
    russell bradley philip eugene jeff greg mike jim tom bob bill dave dan steve matt tony ben ken rick ron tim
    chris nick alex fred ted ed phil doug barry neil ian graham nigel simon colin trevor gareth stuart malcolm
    hamish angus callum ewan liam oliver harry charlie alfie oscar leo theo hugo felix max lars sven erik nils
    bjorn anders jens klaus hans jurgen dieter wolfgang stefan markus tobias matthias pierre jean-claude jacques
    francois michel philippe laurent olivier luis carlos miguel antonio pedro manuel javier sergio fernando
    diego alejandro pablo rafael ricardo eduardo marco giovanni luca matteo paolo mario giuseppe andrei dmitri
    vladimir sergei ivan boris mikhail nikolai alexei yuri oleg igor mohammed muhammad mohamed ahmed ali hassan
    hussein omar khalid ibrahim abdul mustafa yusuf tariq imran asif rajesh sanjay vijay anil sunil ravi amit
    arjun narendra rahul wei jun hiroshi takashi kenji satoshi kim-jong min-jun barack boris emmanuel vladimir
    jair benjamin kofi kwame chidi emeka tunde sipho thabo jeffery clive derek geoff geoffrey gordon howard hugh
    ivor jake kurt lance leon leonard lewis lloyd luke marcus martin maurice mitchell nathaniel norman owen
    percy quentin ray rex rodney rupert sebastian sidney spencer stanley todd travis victor warren wesley alvaro
    piotr tomasz pawel jakub marek krzysztof jan janos laszlo istvan zoltan mehmet mustafa ranju rishi keir
    winston dwayne
    """.split()
)


def gender_of(first: str) -> str | None:
    """Return "m" or "f" where a first name is commonly one of them, otherwise None."""
    low = first.lower()
    female, male = low in FEMALE, low in MALE
    return None if female == male else ("f" if female else "m")
