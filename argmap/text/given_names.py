"""Common first names by gender, for resolving "he" and "she". Names used for both are left out."""

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
    brigitte monique nadia amal yasmin noor hilary hillary kamala fiona
    siobhan aoife niamh maeve bridget kate katie jane anne annie rosie daisy ivy molly holly poppy freya phoebe
    imogen harriet gemma joanna joanne lorraine maureen sheila eileen tracy wendy vanessa valerie veronica
    yvonne naomi miriam esther leah ruby sylvia stella penelope philippa georgina nicola marta agnieszka
    tracey tracie stacey stacy kerry kirsty lindsey lindsay lynn lynne lynda shelley sally sandy paula pauline
    rosalind rosamund rosemary roseanne marion marian miranda melanie mandy michele mieke maggie madeleine marcia
    josephine justine julianne juliet jodie jill jillian jenny jennie jenna jenn jemma gail gillian ginny
    georgia geraldine gwen gwyneth hazel hayley iris irene isla janine jasmine jeanette jess jo josie kaye
    kayleigh kelly kirsten kristen kristin kristina krista lara lesley leslie libby lillian lily lola lorna
    lucinda lydia mabel margot marianne marina marjorie marsha maryam matilda may mia mildred millie muriel
    myra nadine nell nellie nora norma pam pat patsy patty peggy penny phyllis polly roberta robin robyn rochelle
    ros rosalie roxanne sabrina sadie sasha shannon sharron shauna sherri shona sinead sonia sonya sophie sue
    susanna susannah suzanne sybil tamara tammy tania tanya tara tasha teri tess tessa thelma tiffany tina toni
    trisha trudy una vera vicky viv vivian vivienne wilma winifred zara zena zoë ayesha farah nasreen shabana
    shazia rukhsana sadia anjali aparna pooja neha nisha shreya sneha swati divya rekha usha lata nandini radhika
    smriti sonali shweta sushma indira mamata jaya bronwyn kylie karin katrin gretchen helga heike ilse
    ute birgit annika linnea maja mette signe solveig aino eilidh morag catriona ailsa aileen eleanor ellen elaine
    eliza elise ellie elsie emilia emmeline erica erika erin esme estelle ethel eunice faith faye felicity florence
    frances freda genevieve adele agatha agnes alexandra alexis alicia alison allison althea amelia anastasia
    angelica angelina anneliese annette antonia april arlene audrey ava barb beatrice becky belinda
    bernadette bernice bertha bessie beth bethan bethany betsy bianca blanche bonnie brooke camilla candice carla
    carly caroline carrie cassandra cassie cathy cecilia celia charlene chelsea cherie christa chrissy cindy
    clare clarissa claudia colleen connie constance cora corinne cressida daphne dawn deanna deirdre delia della
    desiree dolly dora doreen dorothy dottie edith edna
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
    arjun narendra rahul wei jun hiroshi takashi kenji satoshi kim-jong min-jun barack emmanuel
    jair kofi kwame chidi emeka tunde sipho thabo jeffery clive derek geoff geoffrey gordon howard hugh
    ivor jake kurt lance leon leonard lewis lloyd luke marcus martin maurice mitchell nathaniel norman owen
    percy quentin ray rex rodney rupert sebastian sidney spencer stanley todd travis victor warren wesley alvaro
    darren dean declan dominic don donnie duncan dustin dwight earl eddie edgar edmund edwin eli elliot elliott
    ernest ernie fergus fernand floyd francis franklin fraser freddie garry gavin gene geraint gerard gerry
    gilbert giles glen glenn grant hal hank harvey hector herbert herman horace hubert iain irving isaac
    jamal jamie jared jarvis jed jerome jimmy joel johnny jon josh julian kieran kirk laurie lee leroy
    les lionel lorenzo lou louis malik manny marc marshall marvin maxwell merv mick mickey miles milton mitch
    monty morgan murray myles ned neville nico ollie osama otis otto paddy pete pierce pip rafe ralf
    reggie reginald rhys ricky rob robbie rod roderick rodrigo roland ross rory rowan rudolph rufus russ sam
    samir sammy saul shane shaun shawn sid silas skip solomon stan stew stewart sunny teddy terence terrence
    timmy toby tommy trent trev vernon vince vinny wade wallace wally walt wes wilbur wilfred will
    willis woody xavier zac zach zack anselm cathal ciaran conor cormac dermot diarmuid donal eamon eoin fergal
    fintan kieron lorcan malachy niall oisin padraig ronan seamus arvind ashok deepak farhan gaurav girish
    harish imtiaz javed kapil karan krishna kunal lalit mahesh manish manoj mohan mukesh naveen nikhil nitin
    pradeep prakash pramod prashant praveen rajendra rajiv rakesh ramesh rohan rohit sachin sameer sandeep satish
    shashi siddharth sourav srinivas sudhir suresh tarun uday umesh varun venkat vikram vinod vivek yogesh aditya
    akhil ajay ajit akash bilal faisal farooq haroon irfan jamil kamran khaled nadeem nasser rashid rizwan saeed
    salman shahid tahir usman waqar yasser zafar zubair anton arne axel bernd bernhard dirk eberhard friedrich
    fritz georg gerhard gunter gunther heinrich heinz helmut henrik holger horst joachim jorg karl
    konrad ludwig lukas manfred olaf oskar rainer reinhard rolf rudi rudolf siegfried thorsten
    udo uwe volker werner wilhelm alain andre antoine arnaud benoit bernard bertrand bruno cedric christophe
    claude cyril denis didier emile etienne fabrice fabien gilles guillaume guy herve jean jean-pierre
    jean-marc julien loic lucien ludovic marcel mathieu maxime nicolas pascal patrice
    raphael remi rene romain serge stephane sylvain thierry yann yves alberto alessandro alfredo
    andres angelo arturo cesar cristian cristobal dario emilio enrique ernesto esteban eugenio fabio federico
    felipe francesco francisco gerardo gonzalo guillermo gustavo hernan ignacio ismael jaime javi jesus
    joaquin jorge julio leonardo luigi manolo mariano mauricio mauro maximo nestor oswaldo pietro
    ramon raul roberto rodolfo rogelio ruben salvador salvatore santiago tomas umberto valentino vicente vittorio
    piotr tomasz pawel jakub marek krzysztof jan janos laszlo istvan zoltan mehmet ranju rishi keir
    winston dwayne
    """.split()
)


def gender_of(first: str) -> str | None:
    """Return "m" or "f" if a first name is commonly that, otherwise None."""
    low = first.lower()
    female, male = low in FEMALE, low in MALE
    return None if female == male else ("f" if female else "m")


AMBIGUOUS = frozenset(
    """
    will may mark bill rob grant dean dawn faith joy hope grace guy skip sunny pat sue art jo sandy robin carol ivy
    iris rose holly poppy daisy lily ruby amber pearl jack frank miles earl gene rod ray otto don jean april june
    august jan drew chip rich nick jay gay hazel heather violet olive ginger angel jesus christian hank duncan
    israel jordan georgia chelsea florence victoria charlotte sydney paris dallas austin houston madison lincoln
    washington brooklyn lance rusty dusty cliff dale glen heath cathy faye cora mia hunter chase
    trudy penny patience prudence constance felicity summer autumn bishop king prince duke major
    """.split()
)
"""Given names that are as often another word, so that one alone at the beginning of a sentence names nobody."""

NATIONS = frozenset(
    """
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus
    belgium bolivia bosnia botswana brazil britain bulgaria cambodia cameroon canada chile china colombia congo croatia
    cuba cyprus denmark ecuador egypt england estonia ethiopia europe finland france gaza germany ghana greece
    guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan
    kenya kosovo kuwait kyrgyzstan laos latvia lebanon libya lithuania luxembourg malaysia mali malta mexico moldova
    mongolia morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan
    palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia
    singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand tibet tunisia
    turkey uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe america africa asia
    washington beijing moscow london brussels tokyo delhi berlin paris madrid rome kyiv tehran jerusalem ankara
    westminster downing
    """.split()
)
"""Countries and capitals, which do much but are never "he" or "she"."""
