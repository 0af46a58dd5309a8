<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>there is no room left for your files</source>
        <translation>il n’y a plus de place pour vos fichiers</translation>
    </message>
    <message>
        <source>no file may grow so large here</source>
        <translation>aucun fichier ne peut devenir aussi grand ici</translation>
    </message>
    <message>
        <source>the drive is read-only</source>
        <translation>le lecteur est en lecture seule</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>le disque a signalé une panne</translation>
    </message>
    <message>
        <source>the drive is not there any more</source>
        <translation>le lecteur n’est plus là</translation>
    </message>
    <message>
        <source>the drive did not answer</source>
        <translation>le lecteur n’a pas répondu</translation>
    </message>
    <message>
        <source>it has been closed</source>
        <translation>il a été fermé</translation>
    </message>
    <message>
        <source>nobody reads it any more</source>
        <translation>plus personne ne le lit</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>il y a un dossier de ce nom</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>c’est un lien qui revient à lui-même</translation>
    </message>
    <message>
        <source>its name or the path to it is too long</source>
        <translation>son nom ou son chemin est trop long</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>there is no permission to</source>
        <translation>l’autorisation manque</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because there is no folder “{folder}”.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être écrit, parce que le dossier «&#xa0;{folder}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because it is write-protected or open in another program; close it there and try again.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être écrit, parce qu’il est protégé ou ouvert dans un autre programme&#x202f;; fermez-le là et réessayez.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because there is no permission to write in its folder.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être écrit, parce que l’autorisation d’écrire dans son dossier manque.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because {why}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because no file can have this name.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être écrit, parce qu’aucun fichier ne peut avoir ce nom.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because it is write-protected.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être écrit, parce qu’il est protégé en écriture.</translation>
    </message>
    <message>
        <source>“{file}” is a map, so the export needs another name.</source>
        <translation>«&#xa0;{file}&#xa0;» est une carte, l’export a donc besoin d’un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” belongs to the map “{map}”, so the export needs another name.</source>
        <translation>«&#xa0;{file}&#xa0;» appartient à la carte «&#xa0;{map}&#xa0;», l’export a donc besoin d’un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because nobody reads from this pipe.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être écrit, parce que personne ne lit ce tube.</translation>
    </message>
    <message>
        <source>argmap does not speak “{language}”. Choose one of {known}.</source>
        <translation>argmap ne parle pas «&#xa0;{language}&#xa0;». Choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>A map needs a question.</source>
        <translation>Une carte a besoin d’une question.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. There are: {names}.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{name}&#xa0;». Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>--text goes with --json.</source>
        <translation>--text va avec --json.</translation>
    </message>
    <message>
        <source>Add source “{source}”</source>
        <translation>Ajouter la source «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>This file has no map yet.</source>
        <translation>Ce fichier n’a pas encore de carte.</translation>
    </message>
    <message numerus="yes">
        <source>This file has %n map(s), so there is no map {map}.</source>
        <translation>
            <numerusform>Ce fichier a %n carte, il n’y a donc pas de carte {map}.</numerusform>
            <numerusform>Ce fichier a %n cartes, il n’y a donc pas de carte {map}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} is not “{text}” but one of {names}.</source>
        <translation>{option} n’est pas «&#xa0;{text}&#xa0;» mais un parmi {names}.</translation>
    </message>
    <message>
        <source>The output could not be written, because {why}.</source>
        <translation>La sortie n’a pas pu être écrite&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Draft a map</source>
        <translation>Ébaucher une carte</translation>
    </message>
    <message>
        <source>“{title}” is given twice; it is read once.</source>
        <translation>«&#xa0;{title}&#xa0;» est donné deux fois&#x202f;; il est lu une fois.</translation>
    </message>
    <message>
        <source>“{option}” is no side: write a speaker, “=”, and one of {sides}, as in “ACLU=against”.</source>
        <translation>«&#xa0;{option}&#xa0;» n’est pas un côté&#xa0;: écrivez un locuteur, «&#xa0;=&#xa0;» et un parmi {sides}, comme dans «&#xa0;ACLU=against&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is given two sides; choose one.</source>
        <translation>«&#xa0;{name}&#xa0;» a deux côtés&#x202f;; choisissez-en un.</translation>
    </message>
    <message>
        <source>Nobody in these texts is called “{name}”.</source>
        <translation>Personne dans ces textes ne s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody in these texts is called “{name}”. Names near it: {names}.</source>
        <translation>Personne dans ces textes ne s’appelle «&#xa0;{name}&#xa0;». Noms proches&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Thesis: {thesis}</source>
        <translation>Thèse&#xa0;: {thesis}</translation>
    </message>
    <message>
        <source>Thesis: {thesis} (the question as it stands, for you to put into words)</source>
        <translation>Thèse&#xa0;: {thesis} (la question telle quelle, à formuler par vous)</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n locuteur</numerusform>
            <numerusform>%n locuteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed as first guesses: {n}.</source>
        <translation>Placées par supposition&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Waiting: {n}.</source>
        <translation>En attente&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Laid apart, since they take no stance: {n}.</source>
        <translation>Mises de côté, car elles ne prennent pas position&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>--speeches is for the flow of a debate: --to flow.</source>
        <translation>--speeches concerne le déroulé d’un débat&#xa0;: --to flow.</translation>
    </message>
    <message>
        <source>“{file}” tells no format. A name ends with .png, .svg, .pdf, .webp, .html, .docx, .md, .pptx, .xlsx, .argdown, .dot, .json or .csv, or --to names the format.</source>
        <translation>«&#xa0;{file}&#xa0;» n’indique aucun format. Un nom se termine par .png, .svg, .pdf, .webp, .html, .docx, .md, .pptx, .xlsx, .argdown, .dot, .json ou .csv, ou --to nomme le format.</translation>
    </message>
    <message>
        <source>--all-maps is for pictures.</source>
        <translation>--all-maps est pour les images.</translation>
    </message>
    <message>
        <source>--all-maps takes every map, so --map makes no sense with it.</source>
        <translation>--all-maps prend toutes les cartes, --map n’a donc pas de sens avec lui.</translation>
    </message>
    <message>
        <source>--all-maps takes every map whole, so --branch makes no sense with it.</source>
        <translation>--all-maps prend toutes les cartes entières, --branch n’a donc pas de sens avec lui.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”. There are {names}.</source>
        <translation>Il n’y a pas de thème «&#xa0;{theme}&#xa0;». Il y a {names}.</translation>
    </message>
    <message>
        <source>--all-maps is for pictures of maps.</source>
        <translation>--all-maps est pour les images de cartes.</translation>
    </message>
    <message>
        <source>--text is not “{text}” but text or shapes.</source>
        <translation>--text n’est pas «&#xa0;{text}&#xa0;» mais text ou shapes.</translation>
    </message>
    <message>
        <source>--dpi is from 1 to {most}.</source>
        <translation>--dpi va de 1 à {most}.</translation>
    </message>
    <message>
        <source>A page has its own size; choose the pixels of a PNG by --dpi.</source>
        <translation>Une page a sa propre taille&#x202f;; choisissez les pixels d’un PNG par --dpi.</translation>
    </message>
    <message>
        <source>The front matter of this Argdown file (between the lines of ===) is not valid YAML.</source>
        <translation>L’en-tête de ce fichier Argdown (entre les lignes de ===) n’est pas du YAML valide.</translation>
    </message>
    <message>
        <source>The quotation {key} in this file names a source or a speaker that the file does not have.</source>
        <translation>La citation {key} de ce fichier nomme une source ou un locuteur que le fichier n’a pas.</translation>
    </message>
    <message>
        <source>The comments of the source {key} in this file cannot be read.</source>
        <translation>Les commentaires de la source {key} de ce fichier ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The source {key} in this file replaces one that the file does not have.</source>
        <translation>La source {key} de ce fichier en remplace une que le fichier n’a pas.</translation>
    </message>
    <message>
        <source>“{value}” in this Argdown file should be one of: {names}.</source>
        <translation>«&#xa0;{value}&#xa0;» dans ce fichier Argdown devrait être parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The words of the quotation {key} do not stand just once in its source.</source>
        <translation>Les mots de la citation {key} ne sont pas une seule fois dans sa source.</translation>
    </message>
    <message>
        <source>This file holds no statements in Argdown.</source>
        <translation>Ce fichier ne contient pas d’énoncés en Argdown.</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file should have a numbered conclusion, but has: {words}</source>
        <translation>La ligne {line} de ce fichier Argdown devrait contenir une conclusion numérotée, mais on y lit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file numbers an argument, where only statements can be: {words}</source>
        <translation>La ligne {line} de ce fichier Argdown numérote un argument, là où il ne peut y avoir que des énoncés&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file relates to an inference, which can only be undercut: {words}</source>
        <translation>La ligne {line} de ce fichier Argdown se rapporte à une inférence, à laquelle on ne peut faire qu’une objection à l’étape&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file contradicts an argument, not a statement: {words}</source>
        <translation>La ligne {line} de ce fichier Argdown contredit un argument, et non un énoncé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has the sign of a relation and nothing after it.</source>
        <translation>La ligne {line} de ce fichier Argdown porte le signe d’une relation, sans rien après.</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file should have words after the title, but has: {words}</source>
        <translation>La ligne {line} de ce fichier Argdown devrait avoir des mots après le titre, mais on y lit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The data in braces in line {line} of this Argdown file is not valid YAML: {words}</source>
        <translation>Les données entre accolades à la ligne {line} de ce fichier Argdown ne sont pas du YAML valide&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has a relation without a statement above it to relate to: {words}</source>
        <translation>La ligne {line} de ce fichier Argdown a une relation sans énoncé au-dessus auquel se rapporter&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has a relation that is not indented below a statement: {words}</source>
        <translation>La ligne {line} de ce fichier Argdown a une relation qui n’est pas en retrait sous un énoncé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has a list item where only relations can stand: {words}</source>
        <translation>La ligne {line} de ce fichier Argdown a un élément de liste là où il ne peut y avoir que des relations&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has an inference without numbered premises above it: {words}</source>
        <translation>La ligne {line} de ce fichier Argdown a une inférence sans prémisses numérotées au-dessus&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file needs an empty line above it: {words}</source>
        <translation>La ligne {line} de ce fichier Argdown demande une ligne vide au-dessus&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has front matter, which can only be at the top: {words}</source>
        <translation>La ligne {line} de ce fichier Argdown a un en-tête, qui ne peut être qu’au début&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has data in braces that belong to nothing above: {words}</source>
        <translation>La ligne {line} de ce fichier Argdown a des données entre accolades qui n’appartiennent à rien au-dessus&#xa0;: {words}</translation>
    </message>
    <message>
        <source>This Argdown file ends in line {line} in the middle of a statement: {words}</source>
        <translation>Ce fichier Argdown s’arrête à la ligne {line} au milieu d’un énoncé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has words where only tags or relations can stand: {words}</source>
        <translation>La ligne {line} de ce fichier Argdown a des mots là où il ne peut y avoir que des étiquettes ou des relations&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file ends the front matter, but no empty line follows.</source>
        <translation>La ligne {line} de ce fichier Argdown termine l’en-tête, mais aucune ligne vide ne suit.</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file begins bold or italic words with {mark} that do not end: {words}</source>
        <translation>La ligne {line} de ce fichier Argdown commence par {mark} des mots en gras ou en italique qui ne finissent pas&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file begins an inference that is not ended with --: {words}</source>
        <translation>La ligne {line} de ce fichier Argdown commence une inférence qui ne se termine pas par --&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has numbered premises that lead to no conclusion: {words}</source>
        <translation>La ligne {line} de ce fichier Argdown a des prémisses numérotées qui ne mènent à aucune conclusion&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n other wording(s) of claims</source>
        <translation>
            <numerusform>%n autre formulation d’affirmations</numerusform>
            <numerusform>%n autres formulations d’affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” names the quotation {key}, which the file does not have.</source>
        <translation>«&#xa0;{title}&#xa0;» nomme la citation {key}, que le fichier n’a pas.</translation>
    </message>
    <message numerus="yes">
        <source>data of %n statement(s)</source>
        <translation>
            <numerusform>données de %n énoncé</numerusform>
            <numerusform>données de %n énoncés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of the front matter</source>
        <translation>
            <numerusform>%n réglage de l’en-tête</numerusform>
            <numerusform>%n réglages de l’en-tête</numerusform>
        </translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
    <message>
        <source>What was copied is damaged, so it cannot be pasted.</source>
        <translation>Ce qui a été copié est abîmé et ne peut pas être collé.</translation>
    </message>
    <message>
        <source>This was copied in a newer version of argmap, so it cannot be pasted.</source>
        <translation>Ceci a été copié dans une version plus récente d’argmap et ne peut pas être collé.</translation>
    </message>
    <message>
        <source>for claim {numbers}</source>
        <translation>pour l’affirmation {numbers}</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{who}, told by {via}</source>
        <translation>{who}, rapporté par {via}</translation>
    </message>
    <message>
        <source>told by {via}</source>
        <translation>rapporté par {via}</translation>
    </message>
    <message>
        <source>[{source}, {place}]</source>
        <translation>[{source}, {place}]</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Thèse</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>This file is not complete JSON, so it cannot be imported.</source>
        <translation>Ce fichier n’est pas du JSON complet et ne peut pas être importé.</translation>
    </message>
    <message>
        <source>This JSON file was not written by argmap, so it cannot be imported.</source>
        <translation>Ce fichier JSON n’a pas été écrit par argmap et ne peut pas être importé.</translation>
    </message>
    <message>
        <source>This JSON file is damaged: it does not say in which version of the format it is.</source>
        <translation>Ce fichier JSON est endommagé&#xa0;: il ne dit pas dans quelle version du format il est.</translation>
    </message>
    <message>
        <source>This JSON file was written by a newer version of argmap.</source>
        <translation>Ce fichier JSON a été écrit par une version plus récente d’argmap.</translation>
    </message>
    <message>
        <source>This JSON file has a part that this version of argmap does not know: {name}.</source>
        <translation>Ce fichier JSON a une partie que cette version d’argmap ne connaît pas&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Two things in this JSON file have the same id, so it cannot be imported.</source>
        <translation>Deux choses de ce fichier JSON ont le même identifiant, il ne peut donc pas être importé.</translation>
    </message>
    <message>
        <source>This JSON file is damaged: {problem}</source>
        <translation>Ce fichier JSON est abîmé&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>This JSON file is damaged: a list of records was expected.</source>
        <translation>Ce fichier JSON est abîmé&#xa0;: une liste d’enregistrements était attendue.</translation>
    </message>
    <message>
        <source>“{file}” is not a format of maps that argmap knows. It knows {names}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un format de cartes que connaît argmap. Il connaît {names}.</translation>
    </message>
    <message>
        <source>argmap writes {name}, but does not read it.</source>
        <translation>argmap écrit {name}, mais ne le lit pas.</translation>
    </message>
    <message>
        <source>“{file}” holds no argument map of a kind that argmap reads.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas de carte argumentative d’un type qu’argmap lit.</translation>
    </message>
    <message>
        <source>argmap reads {name}, but does not write it.</source>
        <translation>argmap lit {name}, mais ne l’écrit pas.</translation>
    </message>
    <message numerus="yes">
        <source>This is too much text to paste at once: at most %n character(s) fit.</source>
        <translation>
            <numerusform>C’est trop de texte à coller d’un coup&#xa0;: au plus %n caractère.</numerusform>
            <numerusform>C’est trop de texte à coller d’un coup&#xa0;: au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too much text to paste at once: at most %n line(s) fit.</source>
        <translation>
            <numerusform>C’est trop de texte à coller d’un coup&#xa0;: au plus %n ligne.</numerusform>
            <numerusform>C’est trop de texte à coller d’un coup&#xa0;: au plus %n lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are too many lines to paste at once: at most %n line(s) fit.</source>
        <translation>
            <numerusform>C’est trop de lignes à coller d’un coup&#xa0;: au plus %n ligne.</numerusform>
            <numerusform>C’est trop de lignes à coller d’un coup&#xa0;: au plus %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Il n’y a pas de texte à coller.</translation>
    </message>
    <message numerus="yes">
        <source>This outline is too deep to paste: at most %n level(s) fit.</source>
        <translation>
            <numerusform>Ce plan est trop profond pour être collé&#xa0;: au plus %n niveau.</numerusform>
            <numerusform>Ce plan est trop profond pour être collé&#xa0;: au plus %n niveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was copied is larger than 20 MB, so it cannot be read.</source>
        <translation>Ce qui a été copié dépasse 20 Mo et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, so it cannot be read; choose the files in it.</source>
        <translation>«&#xa0;{file}&#xa0;» est un dossier et ne peut pas être lu&#x202f;; choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“{file}” is no file, so it cannot be read.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no file “{file}” here.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{file}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: this account has no permission to.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu&#xa0;: ce compte n’en a pas l’autorisation.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} GB, so it cannot be read.</source>
        <translation>«&#xa0;{file}&#xa0;» dépasse {size} Go et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} MB, so it cannot be read.</source>
        <translation>«&#xa0;{file}&#xa0;» dépasse {size} Mo et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{file}” unpacks to far more than a text can be, so it is not read.</source>
        <translation>«&#xa0;{file}&#xa0;» se décompresse en bien plus que ce que peut être un texte, il n’est donc pas lu.</translation>
    </message>
    <message>
        <source>“{file}” is protected with a password; save a copy without one, and add that.</source>
        <translation>«&#xa0;{file}&#xa0;» est protégé par un mot de passe&#x202f;; enregistrez une copie sans mot de passe et ajoutez-la.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, so it cannot be read.</source>
        <translation>«&#xa0;{file}&#xa0;» est abîmé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{file}” is a spreadsheet without the columns {columns}; argmap reads texts, and tables of highlights.</source>
        <translation>«&#xa0;{file}&#xa0;» est un tableur sans les colonnes {columns}&#x202f;; argmap lit des textes et des tableaux de passages surlignés.</translation>
    </message>
    <message>
        <source>“{file}” holds XML that could do harm, so it is not read.</source>
        <translation>«&#xa0;{file}&#xa0;» contient du XML qui pourrait nuire, il n’est donc pas lu.</translation>
    </message>
    <message>
        <source>“{file}” is protected against copying, so it cannot be read.</source>
        <translation>«&#xa0;{file}&#xa0;» est protégé contre la copie et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>EPUB books</source>
        <translation>Livres EPUB</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texte enrichi</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Annotations of Hypothesis</source>
        <translation>Annotations d’Hypothesis</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>Annotations web</translation>
    </message>
    <message>
        <source>Projects of qualitative analysis (REFI-QDA)</source>
        <translation>Projets d’analyse qualitative (REFI-QDA)</translation>
    </message>
    <message>
        <source>Projects and highlights of Taguette</source>
        <translation>Projets et passages surlignés de Taguette</translation>
    </message>
    <message>
        <source>Bibliographies: RIS, BibTeX</source>
        <translation>Bibliographies&#xa0;: RIS, BibTeX</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>“{file}” is empty, so it holds no text.</source>
        <translation>«&#xa0;{file}&#xa0;» est vide et ne contient pas de texte.</translation>
    </message>
    <message>
        <source>“{file}” is a map of argmap; open it instead.</source>
        <translation>«&#xa0;{file}&#xa0;» est une carte d’argmap&#x202f;; ouvrez-la plutôt.</translation>
    </message>
    <message>
        <source>“{file}” is a spreadsheet, a slide show or a drawing; argmap reads texts.</source>
        <translation>«&#xa0;{file}&#xa0;» est un tableur, un diaporama ou un dessin&#x202f;; argmap lit des textes.</translation>
    </message>
    <message>
        <source>“{file}” is an archive of other files; unpack it, and add the texts in it.</source>
        <translation>«&#xa0;{file}&#xa0;» est une archive d’autres fichiers&#x202f;; décompressez-la et ajoutez les textes qu’elle contient.</translation>
    </message>
    <message>
        <source>“{file}” is in an old format of Word; save it as .docx, and add that.</source>
        <translation>«&#xa0;{file}&#xa0;» est dans un ancien format de Word&#x202f;; enregistrez-le en .docx et ajoutez celui-là.</translation>
    </message>
    <message>
        <source>“{file}” took longer than {seconds} seconds to read, so it was given up.</source>
        <translation>La lecture de «&#xa0;{file}&#xa0;» a pris plus de {seconds} secondes et a été abandonnée.</translation>
    </message>
    <message>
        <source>“{file}” takes more memory than there is, or is damaged, so it cannot be read.</source>
        <translation>«&#xa0;{file}&#xa0;» demande plus de mémoire qu’il n’y en a, ou est abîmé, et ne peut pas être lu.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” holds %n source(s), where one is needed.</source>
        <translation>
            <numerusform>«&#xa0;{file}&#xa0;» contient %n source, là où il en faut une.</numerusform>
            <numerusform>«&#xa0;{file}&#xa0;» contient %n sources, là où il en faut une.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is nested too deeply or too large, so it cannot be read.</source>
        <translation>«&#xa0;{file}&#xa0;» est trop imbriqué ou trop grand et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{file}” holds no entries of a bibliography.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient aucune entrée de bibliographie.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged entr(y/ies) (was/were) left out.</source>
        <translation>
            <numerusform>%n entrée abîmée a été laissée de côté.</numerusform>
            <numerusform>%n entrées abîmées ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) (is/are) not read: add (it/them) as well.</source>
        <translation>
            <numerusform>%n fichier joint n’est pas lu&#xa0;: ajoutez-le aussi.</numerusform>
            <numerusform>%n fichiers joints ne sont pas lus&#xa0;: ajoutez-les aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is a database, but not a Taguette project, so it cannot be read.</source>
        <translation>«&#xa0;{file}&#xa0;» est une base de données, mais pas un projet de Taguette, et ne peut donc pas être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) of tags (was/were) left out.</source>
        <translation>
            <numerusform>%n description d’étiquette a été laissée de côté.</numerusform>
            <numerusform>%n descriptions d’étiquettes ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” holds no text.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas de texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) of “{source}” (was/were) left out: their words are not there.</source>
        <translation>
            <numerusform>%n passage surligné de «&#xa0;{source}&#xa0;» a été laissé de côté&#xa0;: ses mots n’y sont pas.</numerusform>
            <numerusform>%n passages surlignés de «&#xa0;{source}&#xa0;» ont été laissés de côté&#xa0;: leurs mots n’y sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The description of “{source}” was left out: {words}</source>
        <translation>La description de «&#xa0;{source}&#xa0;» a été laissée de côté&#xa0;: {words}</translation>
    </message>
    <message>
        <source>“{file}” holds no web page.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas de page web.</translation>
    </message>
    <message>
        <source>The page shows only the beginning of this article; its site asks readers to subscribe for the rest.</source>
        <translation>La page ne montre que le début de cet article&#x202f;; pour le reste, le site demande un abonnement.</translation>
    </message>
    <message>
        <source>“{file}” holds no text; perhaps its text is shown by a program that ran in the browser only.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas de texte&#x202f;; peut-être est-il affiché par un programme qui ne tourne que dans le navigateur.</translation>
    </message>
    <message>
        <source>“{file}” holds pictures of pages, as scanners make them, and no text that can be read.</source>
        <translation>«&#xa0;{file}&#xa0;» contient des images de pages, comme en font les scanners, et aucun texte lisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) without words (was/were) left out of “{file}”.</source>
        <translation>
            <numerusform>%n marque sans mots de «&#xa0;{file}&#xa0;» a été laissée de côté.</numerusform>
            <numerusform>%n marques sans mots de «&#xa0;{file}&#xa0;» ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” does not look like a text, so it cannot be read.</source>
        <translation>«&#xa0;{file}&#xa0;» ne ressemble pas à un texte et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The letters of “{file}” can be read in two ways: is “{word}” right?</source>
        <translation>Les lettres de «&#xa0;{file}&#xa0;» peuvent se lire de deux façons&#xa0;: «&#xa0;{word}&#xa0;» est-il juste&#x202f;?</translation>
    </message>
    <message>
        <source>“{address}” leads to a picture, and not to a text.</source>
        <translation>«&#xa0;{address}&#xa0;» mène à une image et non à un texte.</translation>
    </message>
    <message>
        <source>“{address}” leads to a film, and not to a text.</source>
        <translation>«&#xa0;{address}&#xa0;» mène à un film et non à un texte.</translation>
    </message>
    <message>
        <source>“{address}” leads to a recording, and not to a text.</source>
        <translation>«&#xa0;{address}&#xa0;» mène à un enregistrement et non à un texte.</translation>
    </message>
    <message>
        <source>“{address}” leads to a font, and not to a text.</source>
        <translation>«&#xa0;{address}&#xa0;» mène à une police et non à un texte.</translation>
    </message>
    <message>
        <source>“{address}” may be read after signing in only; save the page in your browser, and add the file.</source>
        <translation>«&#xa0;{address}&#xa0;» ne peut se lire qu’après connexion&#x202f;; enregistrez la page dans votre navigateur et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>“{address}” may not be read by programs; save the page in your browser, and add the file.</source>
        <translation>«&#xa0;{address}&#xa0;» ne se laisse pas lire par des programmes&#x202f;; enregistrez la page dans votre navigateur et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>“{address}” does not exist on {host}.</source>
        <translation>«&#xa0;{address}&#xa0;» n’existe pas sur {host}.</translation>
    </message>
    <message>
        <source>“{address}” does not exist on {host} any more.</source>
        <translation>«&#xa0;{address}&#xa0;» n’existe plus sur {host}.</translation>
    </message>
    <message>
        <source>“{address}” is asked for too often at the moment; try again later.</source>
        <translation>«&#xa0;{address}&#xa0;» est trop demandé en ce moment&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{address}” cannot be read: {host} answers with error {code}.</source>
        <translation>«&#xa0;{address}&#xa0;» ne peut pas être lu&#xa0;: {host} répond par l’erreur {code}.</translation>
    </message>
    <message>
        <source>The answer from {host} makes no sense ({error}).</source>
        <translation>La réponse de {host} n’a pas de sens ({error}).</translation>
    </message>
    <message>
        <source>“{address}” leads to something that is no web page.</source>
        <translation>«&#xa0;{address}&#xa0;» mène à quelque chose qui n’est pas une page web.</translation>
    </message>
    <message>
        <source>“{address}” is larger than 20 MB, so it is not read.</source>
        <translation>«&#xa0;{address}&#xa0;» dépasse 20 Mo et n’est pas lu.</translation>
    </message>
    <message>
        <source>“{address}” leads from page to page and never arrives.</source>
        <translation>«&#xa0;{address}&#xa0;» mène de page en page et n’arrive jamais.</translation>
    </message>
    <message>
        <source>{host} does not answer as web pages do, so nothing was read from it.</source>
        <translation>{host} ne répond pas comme le font les pages web, rien n’y a donc été lu.</translation>
    </message>
    <message>
        <source>{host} packs its pages in a way that argmap cannot open; save the page in your browser, and add the file.</source>
        <translation>{host} répond sous une forme compressée qu’argmap ne sait pas ouvrir&#x202f;; enregistrez la page dans votre navigateur et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>The answer from {host} is damaged, so it cannot be read.</source>
        <translation>La réponse de {host} est abîmée et ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The answer from {host} broke off; try again.</source>
        <translation>La réponse de {host} s’interrompt&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>There is no secure connection to {host}, so nothing was read from it.</source>
        <translation>Il n’y a pas de connexion sûre à {host}, rien n’y a donc été lu.</translation>
    </message>
    <message>
        <source>{host} was not found; is this computer online?</source>
        <translation>{host} est introuvable&#x202f;; cet ordinateur est-il en ligne&#x202f;?</translation>
    </message>
    <message>
        <source>{host} cannot be reached; is this computer online?</source>
        <translation>{host} est inaccessible&#x202f;; cet ordinateur est-il en ligne&#x202f;?</translation>
    </message>
    <message>
        <source>{host} takes too long to answer, so nothing was read from it.</source>
        <translation>{host} met trop de temps à répondre, rien n’y a donc été lu.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a web page.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas l’adresse d’une page web.</translation>
    </message>
    <message>
        <source>“{address}” cannot be opened: only http and https addresses are.</source>
        <translation>«&#xa0;{address}&#xa0;» ne peut pas être ouvert&#xa0;: seules les adresses http et https le peuvent.</translation>
    </message>
    <message>
        <source>A hand-out does not know {option}; without --to, a picture of the map does.</source>
        <translation>Une fiche de travail ne connaît pas {option}&#x202f;; sans --to, une image de la carte la connaît.</translation>
    </message>
    <message>
        <source>--no-thesis is for a blank map: --to blank.</source>
        <translation>--no-thesis est pour une carte vierge&#xa0;: --to blank.</translation>
    </message>
    <message>
        <source>A hand-out is written as PDF, DOCX or Markdown, or page by page as PNG or SVG.</source>
        <translation>Une fiche de travail s’écrit en PDF, DOCX ou Markdown, ou page par page en PNG ou SVG.</translation>
    </message>
    <message>
        <source>The lines for notes are from 0 to {most}.</source>
        <translation>Les lignes pour les notes vont de 0 à {most}.</translation>
    </message>
    <message>
        <source>This map is large, so it is drawn with a simpler layout.</source>
        <translation>Cette carte est grande, elle est donc dessinée avec une disposition plus simple.</translation>
    </message>
    <message>
        <source>The layout did not come through, so this map is drawn with a simpler one.</source>
        <translation>La disposition n’a pas abouti, cette carte est donc dessinée avec une plus simple.</translation>
    </message>
    <message>
        <source>Graphviz was not found, so this map is drawn with a simpler layout.</source>
        <translation>Graphviz n’a pas été trouvé, cette carte est donc dessinée avec une disposition plus simple.</translation>
    </message>
    <message>
        <source>A layered map does not use pinned places. They come back in the other arrangements.</source>
        <translation>Une carte en couches n’utilise pas les places épinglées. Elles reviennent dans les autres dispositions.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>Something in the document would become another kind of thing.</source>
        <translation>Quelque chose du document deviendrait d’une autre sorte.</translation>
    </message>
    <message>
        <source>The document has changed since, so this step no longer fits.</source>
        <translation>Le document a changé depuis, cette étape ne convient donc plus.</translation>
    </message>
    <message>
        <source>Something in the document still refers to what would be removed.</source>
        <translation>Quelque chose du document renvoie encore à ce qui serait retiré.</translation>
    </message>
    <message>
        <source>Reasons and objections</source>
        <translation>Raisons et objections</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Qui est où</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Fiches à découper</translation>
    </message>
    <message>
        <source>For or against?</source>
        <translation>Pour ou contre&#x202f;?</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Pas encore d’affirmations</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>Carte sans titre</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>dropped: the next speech that could answer does not</source>
        <translation>sans réponse&#xa0;: le discours suivant qui pouvait répondre ne le fait pas</translation>
    </message>
    <message>
        <source>slanted: the speech is proposed</source>
        <translation>italique&#xa0;: le discours est proposé</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Pas encore de mots</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Place is</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>of who says a claim</comment>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>the place of a claim</comment>
        <translation>proposée</translation>
    </message>
    <message>
        <source>set</source>
        <comment>the place of a claim</comment>
        <translation>fixée</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>pp. {pages}</source>
        <translation>p. {pages}</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>The source has other words here.</source>
        <translation>La source a d’autres mots ici.</translation>
    </message>
    <message>
        <source>+ is a reason for what it stands below, − an objection to it. An objection to a step says that the reason, true or not, does not bear on the claim.</source>
        <translation>+ est une raison pour ce sous quoi il est placé, − une objection. Une objection à une étape dit que la raison, vraie ou non, ne compte pas pour l’affirmation.</translation>
    </message>
    <message>
        <source>about step {number}</source>
        <translation>sur l’étape {number}</translation>
    </message>
    <message>
        <source>about a step</source>
        <translation>sur une étape</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>sur {number}</translation>
    </message>
    <message>
        <source>about the thesis</source>
        <translation>sur la thèse</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>see {number}</source>
        <translation>voir {number}</translation>
    </message>
    <message>
        <source>see the thesis</source>
        <translation>voir la thèse</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Premise</source>
        <translation>Prémisse</translation>
    </message>
    <message numerus="yes">
        <source>Reason: %n premise(s) together</source>
        <translation>
            <numerusform>Raison&#xa0;: %n prémisse</numerusform>
            <numerusform>Raison&#xa0;: %n prémisses ensemble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Objection: %n premise(s) together</source>
        <translation>
            <numerusform>Objection&#xa0;: %n prémisse</numerusform>
            <numerusform>Objection&#xa0;: %n prémisses ensemble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Objection to this step: %n premise(s) together</source>
        <translation>
            <numerusform>Objection à cette étape&#xa0;: %n prémisse</numerusform>
            <numerusform>Objection à cette étape&#xa0;: %n prémisses ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason for this step</source>
        <translation>Raison pour cette étape</translation>
    </message>
    <message>
        <source>Objection to this step</source>
        <translation>Objection à cette étape</translation>
    </message>
    <message>
        <source>Reason (first guess)</source>
        <translation>Raison (supposition)</translation>
    </message>
    <message>
        <source>Objection (first guess)</source>
        <translation>Objection (supposition)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation>Source sans titre</translation>
    </message>
    <message>
        <source>No speaker is named on this map.</source>
        <translation>Aucun locuteur n’est nommé sur cette carte.</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Personne n’est nommé</translation>
    </message>
    <message>
        <source>for, on the whole</source>
        <translation>pour, dans l’ensemble</translation>
    </message>
    <message>
        <source>against, on the whole</source>
        <translation>contre, dans l’ensemble</translation>
    </message>
    <message>
        <source>for and against, on the whole</source>
        <translation>pour et contre, dans l’ensemble</translation>
    </message>
    <message>
        <source>neither for nor against</source>
        <translation>ni pour ni contre</translation>
    </message>
    <message>
        <source>{role}; {side}</source>
        <translation>{role}&#x202f;; {side}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>the step from {number} {claim}</source>
        <translation>l’étape depuis {number} {claim}</translation>
    </message>
    <message>
        <source>the step from {claim}</source>
        <translation>l’étape depuis {claim}</translation>
    </message>
    <message>
        <source>{number} {claim}</source>
        <translation>{number} {claim}</translation>
    </message>
    <message>
        <source>the thesis</source>
        <translation>la thèse</translation>
    </message>
    <message>
        <source>+ supports the claim, − opposes it, ± does both; an empty cell: says nothing about it.</source>
        <translation>+ soutient l’affirmation, − s’y oppose, ± fait les deux&#x202f;; une case vide&#xa0;: n’en dit rien.</translation>
    </message>
    <message>
        <source>The claims</source>
        <translation>Les affirmations</translation>
    </message>
    <message>
        <source>Cut out the cards. Lay the thesis on top, and below each claim what is a reason for it (+) or an objection to it (−).</source>
        <translation>Découpez les fiches. Posez la thèse en haut, et sous chaque affirmation ce qui est une raison pour elle (+) ou une objection (−).</translation>
    </message>
    <message>
        <source>Is it for (+) or against (−) this? Tick a box, and say why.</source>
        <translation>Est-ce pour (+) ou contre (−) ceci&#x202f;? Cochez une case et dites pourquoi.</translation>
    </message>
    <message>
        <source>Is it for (+) or against (−)? Tick a box, and say what it is about.</source>
        <translation>Est-ce pour (+) ou contre (−)&#x202f;? Cochez une case et dites de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Speaker {letter}</source>
        <translation>Locuteur {letter}</translation>
    </message>
    <message>
        <source>Source {letter}</source>
        <translation>Source {letter}</translation>
    </message>
    <message>
        <source>Who said this is hidden. Reveal it first, and then change it.</source>
        <translation>Qui l’a dit est caché. Dévoilez-le d’abord, puis changez-le.</translation>
    </message>
    <message>
        <source>This claim does not stand on this map.</source>
        <translation>Cette affirmation n’est pas sur cette carte.</translation>
    </message>
    <message>
        <source>An argument against an argument can only be an objection.</source>
        <translation>Un argument contre un argument ne peut être qu’une objection.</translation>
    </message>
    <message>
        <source>Only arguments on the same side of the same claim can be joined.</source>
        <translation>Seuls des arguments du même côté de la même affirmation peuvent être joints.</translation>
    </message>
    <message>
        <source>Only a premise that stands together with others can be split off.</source>
        <translation>Seule une prémisse qui va avec d’autres peut être séparée.</translation>
    </message>
    <message>
        <source>A claim cannot be merged with itself.</source>
        <translation>Une affirmation ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>A critical question has the words of its argument scheme.</source>
        <translation>Une question critique a les mots de son schème argumentatif.</translation>
    </message>
    <message>
        <source>The history of this map has a gap here, so what lies behind it cannot be shown.</source>
        <translation>L’historique de cette carte a ici une lacune, ce qui est derrière ne peut donc pas être montré.</translation>
    </message>
    <message>
        <source>“{what}” was changed by somebody else meanwhile; this change came later and stands.</source>
        <translation>«&#xa0;{what}&#xa0;» a été changé entre-temps par quelqu’un d’autre&#x202f;; ce changement est venu plus tard et reste.</translation>
    </message>
    <message>
        <source>“{what}” was changed by somebody else since, so it stays as it is.</source>
        <translation>«&#xa0;{what}&#xa0;» a été changé depuis par quelqu’un d’autre, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>“{what}” was removed meanwhile, so a change to it was left out.</source>
        <translation>«&#xa0;{what}&#xa0;» a été retiré entre-temps, un changement a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>“{what}” was changed by somebody else meanwhile, and is removed all the same.</source>
        <translation>«&#xa0;{what}&#xa0;» a été changé entre-temps par quelqu’un d’autre, et est retiré quand même.</translation>
    </message>
    <message>
        <source>“{what}” was left out, because what it belongs to was removed meanwhile.</source>
        <translation>«&#xa0;{what}&#xa0;» a été laissé de côté, parce que ce à quoi il appartient a été retiré entre-temps.</translation>
    </message>
    <message>
        <source>What “{what}” would refer to was removed meanwhile.</source>
        <translation>Ce à quoi «&#xa0;{what}&#xa0;» renverrait a été retiré entre-temps.</translation>
    </message>
    <message>
        <source>{what} So this was left out.</source>
        <translation>{what} Ceci a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Ajouter une affirmation</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>Ajouter une raison</translation>
    </message>
    <message>
        <source>Add objection</source>
        <translation>Ajouter une objection</translation>
    </message>
    <message>
        <source>Add co-premise</source>
        <translation>Ajouter une coprémisse</translation>
    </message>
    <message>
        <source>Reword claim</source>
        <translation>Reformuler l’affirmation</translation>
    </message>
    <message>
        <source>“{field}” of a record of the kind “{kind}” would be missing from the document.</source>
        <translation>«&#xa0;{field}&#xa0;» d’un enregistrement du genre «&#xa0;{kind}&#xa0;» manquerait au document.</translation>
    </message>
    <message>
        <source>The order of a record of the kind “{kind}” is not one that argmap gives.</source>
        <translation>L’ordre d’un enregistrement du genre «&#xa0;{kind}&#xa0;» n’est pas de ceux que donne argmap.</translation>
    </message>
    <message>
        <source>A claim can stand only once on a map.</source>
        <translation>Une affirmation ne peut être qu’une fois sur une carte.</translation>
    </message>
    <message>
        <source>A claim cites the same passage twice.</source>
        <translation>Une affirmation cite deux fois le même passage.</translation>
    </message>
    <message>
        <source>A pile holds the same passage twice.</source>
        <translation>Une pile contient deux fois le même passage.</translation>
    </message>
    <message>
        <source>A question names the same answer twice.</source>
        <translation>Une question nomme deux fois la même réponse.</translation>
    </message>
    <message>
        <source>A critical question can only be about a step.</source>
        <translation>Une question critique ne peut porter que sur une étape.</translation>
    </message>
    <message>
        <source>A speaker can take only one side on a map.</source>
        <translation>Un locuteur ne peut prendre qu’un côté sur une carte.</translation>
    </message>
    <message>
        <source>The comments of “{title}” do not stand where they say.</source>
        <translation>Les commentaires de «&#xa0;{title}&#xa0;» ne sont pas où ils le disent.</translation>
    </message>
    <message>
        <source>The pages of “{title}” do not begin where they say.</source>
        <translation>Les pages de «&#xa0;{title}&#xa0;» ne commencent pas là où il est dit.</translation>
    </message>
    <message>
        <source>An argument needs at least one premise.</source>
        <translation>Un argument a besoin d’au moins une prémisse.</translation>
    </message>
    <message>
        <source>An argument names the same premise twice.</source>
        <translation>Un argument nomme deux fois la même prémisse.</translation>
    </message>
    <message>
        <source>A text holds an invisible character that cannot be kept (NUL).</source>
        <translation>Un texte contient un caractère invisible qui ne peut pas être gardé (NUL).</translation>
    </message>
    <message>
        <source>The text of “{title}” cannot change: a newer edition is a source of its own.</source>
        <translation>Le texte de «&#xa0;{title}&#xa0;» ne peut pas changer&#xa0;: une édition plus récente est une source à part.</translation>
    </message>
    <message>
        <source>A passage has lost its source.</source>
        <translation>Un passage a perdu sa source.</translation>
    </message>
    <message>
        <source>A passage lies outside the text of “{title}”.</source>
        <translation>Un passage est hors du texte de «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>“{words}” does not stand where it says in “{title}”.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas où il le dit dans «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>“{words}” is kept with more than {most} characters around it.</source>
        <translation>«&#xa0;{words}&#xa0;» est gardé avec plus de {most} caractères autour.</translation>
    </message>
    <message>
        <source>“{words}” stands between other words in “{title}”.</source>
        <translation>«&#xa0;{words}&#xa0;» est entre d’autres mots dans «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>The reasons would run in a circle: a claim would be a reason for itself.</source>
        <translation>Les raisons tourneraient en rond&#xa0;: une affirmation serait une raison pour elle-même.</translation>
    </message>
    <message>
        <source>The replies would run in a circle: a comment would answer itself.</source>
        <translation>Les réponses tourneraient en rond&#xa0;: un commentaire se répondrait à lui-même.</translation>
    </message>
    <message>
        <source>The editions would run in a circle: a source would be newer than itself.</source>
        <translation>Les éditions tourneraient en rond&#xa0;: une source serait plus récente qu’elle-même.</translation>
    </message>
    <message>
        <source>“{claim}” argues both for and against the same.</source>
        <translation>«&#xa0;{claim}&#xa0;» argumente pour et contre la même chose.</translation>
    </message>
    <message>
        <source>“{claim}” argues twice for the same.</source>
        <translation>«&#xa0;{claim}&#xa0;» argumente deux fois pour la même chose.</translation>
    </message>
    <message>
        <source>“{claim}” argues twice against the same.</source>
        <translation>«&#xa0;{claim}&#xa0;» argumente deux fois contre la même chose.</translation>
    </message>
    <message>
        <source>“{claim}” objects to its own argument.</source>
        <translation>«&#xa0;{claim}&#xa0;» objecte à son propre argument.</translation>
    </message>
    <message>
        <source>Expert opinion</source>
        <translation>Avis d’expert</translation>
    </message>
    <message>
        <source>Somebody who knows a field says so, and therefore it is likely to be so. It holds as far as it is their field and others who know it agree.</source>
        <translation>Quelqu’un qui connaît le domaine le dit, c’est donc probable. Cela tient dans la mesure où c’est son domaine et où d’autres qui le connaissent sont d’accord.</translation>
    </message>
    <message>
        <source>“Dr. Lee studies sleep, and she says that school begins too early.”</source>
        <translation>«&#xa0;La docteure Lee étudie le sommeil, et elle dit que l’école commence trop tôt.&#xa0;»</translation>
    </message>
    <message>
        <source>How well does this person know the field?</source>
        <translation>Cette personne connaît-elle bien le domaine&#x202f;?</translation>
    </message>
    <message>
        <source>Is the claim about the field that this person knows?</source>
        <translation>L’affirmation porte-t-elle sur le domaine que connaît cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>What exactly was said, and does it mean what the claim says?</source>
        <translation>Qu’a-t-on dit exactement, et cela veut-il dire ce que dit l’affirmation&#x202f;?</translation>
    </message>
    <message>
        <source>Do other experts agree?</source>
        <translation>D’autres experts sont-ils d’accord&#x202f;?</translation>
    </message>
    <message>
        <source>Has this person something to gain from saying so?</source>
        <translation>Cette personne a-t-elle quelque chose à gagner en le disant&#x202f;?</translation>
    </message>
    <message>
        <source>What evidence does the opinion rest on?</source>
        <translation>Sur quelles preuves repose l’avis&#x202f;?</translation>
    </message>
    <message>
        <source>Position to know</source>
        <translation>Position pour savoir</translation>
    </message>
    <message>
        <source>Somebody was in a place to know it and says so. It holds as far as they really could know and are honest.</source>
        <translation>Quelqu’un était placé pour le savoir et le dit. Cela tient dans la mesure où il pouvait vraiment le savoir et est honnête.</translation>
    </message>
    <message>
        <source>“She has lived in this street for years, and she says that it is quiet at night.”</source>
        <translation>«&#xa0;Elle habite cette rue depuis des années, et elle dit qu’elle est calme la nuit.&#xa0;»</translation>
    </message>
    <message>
        <source>Could this person really know it?</source>
        <translation>Cette personne pouvait-elle vraiment le savoir&#x202f;?</translation>
    </message>
    <message>
        <source>Is this person honest and open about it?</source>
        <translation>Cette personne est-elle honnête et ouverte à ce sujet&#x202f;?</translation>
    </message>
    <message>
        <source>Did this person really say so?</source>
        <translation>Cette personne l’a-t-elle vraiment dit&#x202f;?</translation>
    </message>
    <message>
        <source>Witness testimony</source>
        <translation>Témoignage</translation>
    </message>
    <message>
        <source>Somebody saw or heard it, and tells of it. It holds as far as what they tell fits together and fits what is known.</source>
        <translation>Quelqu’un l’a vu ou entendu et le raconte. Cela tient dans la mesure où le récit est cohérent et s’accorde avec ce que l’on sait.</translation>
    </message>
    <message>
        <source>“Two people saw the car stop, so it did not run the light.”</source>
        <translation>«&#xa0;Deux personnes ont vu la voiture s’arrêter, elle n’a donc pas grillé le feu.&#xa0;»</translation>
    </message>
    <message>
        <source>Does what the witness tells fit together?</source>
        <translation>Ce que raconte le témoin est-il cohérent&#x202f;?</translation>
    </message>
    <message>
        <source>Does it fit what is known otherwise?</source>
        <translation>Est-ce conforme à ce que l’on sait par ailleurs&#x202f;?</translation>
    </message>
    <message>
        <source>Do other witnesses tell the same?</source>
        <translation>D’autres témoins racontent-ils la même chose&#x202f;?</translation>
    </message>
    <message>
        <source>Is there a reason why this witness would lean to one side?</source>
        <translation>Y a-t-il une raison pour que ce témoin penche d’un côté&#x202f;?</translation>
    </message>
    <message>
        <source>How likely is what was told?</source>
        <translation>Ce qui est raconté est-il probable&#x202f;?</translation>
    </message>
    <message>
        <source>Popular opinion</source>
        <translation>Opinion courante</translation>
    </message>
    <message>
        <source>Most people think so, and therefore it may be so. It holds as far as most people can judge it.</source>
        <translation>La plupart le pensent, c’est donc peut-être vrai. Cela tient dans la mesure où la plupart peuvent en juger.</translation>
    </message>
    <message>
        <source>“Nearly everybody in the survey finds the square too dark.”</source>
        <translation>«&#xa0;Presque tout le monde dans le sondage trouve la place trop sombre.&#xa0;»</translation>
    </message>
    <message>
        <source>How do we know that most people think so?</source>
        <translation>Comment savons-nous que la plupart le pensent&#x202f;?</translation>
    </message>
    <message>
        <source>Are most people able to judge it?</source>
        <translation>La plupart sont-ils capables d’en juger&#x202f;?</translation>
    </message>
    <message>
        <source>Is there a reason why many could be wrong together?</source>
        <translation>Y a-t-il une raison pour que beaucoup se trompent ensemble&#x202f;?</translation>
    </message>
    <message>
        <source>Popular practice</source>
        <translation>Pratique courante</translation>
    </message>
    <message>
        <source>Most people do it, and therefore it may be done. It holds as far as they have good reasons for doing it.</source>
        <translation>La plupart le font, on peut donc le faire. Cela tient dans la mesure où ils ont de bonnes raisons de le faire.</translation>
    </message>
    <message>
        <source>“Every school around here collects phones in the morning.”</source>
        <translation>«&#xa0;Toutes les écoles d’ici ramassent les téléphones le matin.&#xa0;»</translation>
    </message>
    <message>
        <source>How do we know that most people do it?</source>
        <translation>Comment savons-nous que la plupart le font&#x202f;?</translation>
    </message>
    <message>
        <source>Have they good reasons, or is it habit?</source>
        <translation>Ont-ils de bonnes raisons, ou est-ce l’habitude&#x202f;?</translation>
    </message>
    <message>
        <source>Is our case like theirs?</source>
        <translation>Notre cas est-il comme le leur&#x202f;?</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Parti pris</translation>
    </message>
    <message>
        <source>Who says it leans to one side, so it counts for less. It holds as far as the leaning changes what they say here.</source>
        <translation>Qui le dit penche d’un côté, cela compte donc moins. Cela tient dans la mesure où ce penchant change ce qui est dit ici.</translation>
    </message>
    <message>
        <source>“The study was paid for by the company that sells it.”</source>
        <translation>«&#xa0;L’étude a été payée par l’entreprise qui le vend.&#xa0;»</translation>
    </message>
    <message>
        <source>What shows that this person leans to one side?</source>
        <translation>Qu’est-ce qui montre que cette personne penche d’un côté&#x202f;?</translation>
    </message>
    <message>
        <source>Does it matter for this claim, or does the evidence stand by itself?</source>
        <translation>Est-ce que cela compte pour cette affirmation, ou les preuves se suffisent-elles&#x202f;?</translation>
    </message>
    <message>
        <source>May a person speak for one side here, as in a debate?</source>
        <translation>A-t-on le droit de parler ici pour un côté, comme dans un débat&#x202f;?</translation>
    </message>
    <message>
        <source>Against the person</source>
        <translation>Contre la personne</translation>
    </message>
    <message>
        <source>Who says it has a bad character or does otherwise than they say, so it counts for less. It holds only where the claim rests on trust in that person.</source>
        <translation>Qui le dit a mauvais caractère ou agit autrement qu’il ne dit, cela compte donc moins. Cela ne tient que si l’affirmation repose sur la confiance en cette personne.</translation>
    </message>
    <message>
        <source>“He lied about the costs before, so why believe his figures now?”</source>
        <translation>«&#xa0;Il a déjà menti sur les coûts, pourquoi croire ses chiffres maintenant&#x202f;?&#xa0;»</translation>
    </message>
    <message>
        <source>Is what is said about the person true?</source>
        <translation>Ce qui est dit de la personne est-il vrai&#x202f;?</translation>
    </message>
    <message>
        <source>Does the claim rest on trust in this person at all?</source>
        <translation>L’affirmation repose-t-elle vraiment sur la confiance en cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>Does it make the claim false, or only less sure?</source>
        <translation>Cela rend-il l’affirmation fausse, ou seulement moins sûre&#x202f;?</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>It is so in this case, and therefore it is so in general. It holds as far as the case is typical.</source>
        <translation>C’est ainsi dans ce cas, c’est donc ainsi en général. Cela tient dans la mesure où le cas est typique.</translation>
    </message>
    <message>
        <source>“In Oslo the tram pays for itself, so trams pay for themselves.”</source>
        <translation>«&#xa0;À Oslo, le tramway se finance lui-même, donc les tramways se financent eux-mêmes.&#xa0;»</translation>
    </message>
    <message>
        <source>Is the example as it is told?</source>
        <translation>L’exemple est-il tel qu’on le raconte&#x202f;?</translation>
    </message>
    <message>
        <source>Is it a typical case?</source>
        <translation>Est-ce un cas typique&#x202f;?</translation>
    </message>
    <message>
        <source>Are there enough cases, or others that speak against it?</source>
        <translation>Y a-t-il assez de cas, ou d’autres qui parlent contre&#x202f;?</translation>
    </message>
    <message>
        <source>Was there something special about this case?</source>
        <translation>Ce cas avait-il quelque chose de particulier&#x202f;?</translation>
    </message>
    <message>
        <source>Sample to population</source>
        <translation>De l’échantillon à tous</translation>
    </message>
    <message>
        <source>So many of those who were asked or counted are so, and therefore about as many of all are. It holds as far as they were enough, and chosen without a leaning.</source>
        <translation>Tant de personnes interrogées ou comptées sont ainsi, donc à peu près autant de tous le sont. Cela tient dans la mesure où elles étaient assez nombreuses et choisies sans biais.</translation>
    </message>
    <message>
        <source>“Of 1,000 pupils who were asked, 620 sleep too little.”</source>
        <translation>«&#xa0;Sur 1 000 élèves interrogés, 620 dorment trop peu.&#xa0;»</translation>
    </message>
    <message>
        <source>Is the sample large enough?</source>
        <translation>L’échantillon est-il assez grand&#x202f;?</translation>
    </message>
    <message>
        <source>How were they chosen: could one kind be missing?</source>
        <translation>Comment ont-ils été choisis&#xa0;: une catégorie pourrait-elle manquer&#x202f;?</translation>
    </message>
    <message>
        <source>Was it asked or counted in a fair way?</source>
        <translation>A-t-on demandé ou compté de façon équitable&#x202f;?</translation>
    </message>
    <message>
        <source>Analogy</source>
        <translation>Analogie</translation>
    </message>
    <message>
        <source>Two cases are alike, and what is so in one is so in the other. It holds as far as they are alike in what matters.</source>
        <translation>Deux cas se ressemblent, et ce qui vaut pour l’un vaut pour l’autre. Cela tient dans la mesure où ils se ressemblent en ce qui compte.</translation>
    </message>
    <message>
        <source>“We need a license to drive, so we should need one to fly a drone.”</source>
        <translation>«&#xa0;Il faut un permis pour conduire, il devrait donc en falloir un pour piloter un drone.&#xa0;»</translation>
    </message>
    <message>
        <source>Is it really so in the first case?</source>
        <translation>Est-ce vraiment ainsi dans le premier cas&#x202f;?</translation>
    </message>
    <message>
        <source>Are the two cases alike in what matters here?</source>
        <translation>Les deux cas se ressemblent-ils en ce qui compte ici&#x202f;?</translation>
    </message>
    <message>
        <source>Is there a difference that counts?</source>
        <translation>Y a-t-il une différence qui compte&#x202f;?</translation>
    </message>
    <message>
        <source>Is there another case that is as much alike, where it is not so?</source>
        <translation>Y a-t-il un autre cas aussi ressemblant où ce n’est pas ainsi&#x202f;?</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>It was decided so before, and therefore it should be decided so again. It holds as far as the earlier case is like this one and was decided well.</source>
        <translation>On en a décidé ainsi auparavant, on devrait donc en décider ainsi de nouveau. Cela tient dans la mesure où le cas antérieur ressemble à celui-ci et fut bien tranché.</translation>
    </message>
    <message>
        <source>“The council let the last club stay open, so it should let this one.”</source>
        <translation>«&#xa0;La mairie a laissé ouvert le dernier club, elle devrait donc laisser celui-ci.&#xa0;»</translation>
    </message>
    <message>
        <source>Is this case like the earlier one in what matters?</source>
        <translation>Ce cas est-il comme l’ancien en ce qui compte&#x202f;?</translation>
    </message>
    <message>
        <source>Was the earlier decision right?</source>
        <translation>La décision antérieure était-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>Are there earlier cases that were decided otherwise?</source>
        <translation>Y a-t-il des cas antérieurs tranchés autrement&#x202f;?</translation>
    </message>
    <message>
        <source>Verbal classification</source>
        <translation>Classement verbal</translation>
    </message>
    <message>
        <source>It is a thing of this kind, and what is true of the kind is true of it. It holds as far as it really is of this kind and the kind is sharp enough.</source>
        <translation>C’est une chose de ce genre, et ce qui vaut pour le genre vaut pour elle. Cela tient dans la mesure où elle est vraiment de ce genre et où le genre est assez net.</translation>
    </message>
    <message>
        <source>“A hot dog stand is a restaurant, so it has to be inspected.”</source>
        <translation>«&#xa0;Un stand de hot-dogs est un restaurant, il doit donc être inspecté.&#xa0;»</translation>
    </message>
    <message>
        <source>Is it really of this kind?</source>
        <translation>Est-ce vraiment de ce genre&#x202f;?</translation>
    </message>
    <message>
        <source>Is it true of everything of this kind?</source>
        <translation>Est-ce vrai de tout ce qui est de ce genre&#x202f;?</translation>
    </message>
    <message>
        <source>Is the word used in the same sense both times?</source>
        <translation>Le mot a-t-il le même sens les deux fois&#x202f;?</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>It is so for the parts, and therefore it is so for the whole. It holds only for what adds up.</source>
        <translation>C’est vrai des parties, c’est donc vrai du tout. Cela ne tient que pour ce qui s’additionne.</translation>
    </message>
    <message>
        <source>“Every player is excellent, so the team is excellent.”</source>
        <translation>«&#xa0;Chaque joueur est excellent, donc l’équipe est excellente.&#xa0;»</translation>
    </message>
    <message>
        <source>Is it so for every part?</source>
        <translation>Est-ce vrai de chaque partie&#x202f;?</translation>
    </message>
    <message>
        <source>Does it pass from the parts to the whole?</source>
        <translation>Cela passe-t-il des parties au tout&#x202f;?</translation>
    </message>
    <message>
        <source>Cause to effect</source>
        <translation>De la cause à l’effet</translation>
    </message>
    <message>
        <source>This happens, and therefore that will happen. It holds as far as the one usually brings about the other and nothing comes in between.</source>
        <translation>Ceci se produit, donc cela se produira. Cela tient dans la mesure où l’un entraîne d’ordinaire l’autre et où rien ne s’interpose.</translation>
    </message>
    <message>
        <source>“If the road is closed, shops there will lose customers.”</source>
        <translation>«&#xa0;Si la rue est fermée, les magasins y perdront des clients.&#xa0;»</translation>
    </message>
    <message>
        <source>How strong is the link between cause and effect?</source>
        <translation>Le lien entre cause et effet est-il fort&#x202f;?</translation>
    </message>
    <message>
        <source>What evidence is there for the link?</source>
        <translation>Quelles preuves y a-t-il de ce lien&#x202f;?</translation>
    </message>
    <message>
        <source>Could something else stop the effect?</source>
        <translation>Autre chose pourrait-il empêcher l’effet&#x202f;?</translation>
    </message>
    <message>
        <source>Will the cause really happen?</source>
        <translation>La cause se produira-t-elle vraiment&#x202f;?</translation>
    </message>
    <message>
        <source>Correlation to cause</source>
        <translation>De la corrélation à la cause</translation>
    </message>
    <message>
        <source>Two things go together, and therefore one brings about the other. It holds as far as chance, the other direction, and a third thing can be ruled out.</source>
        <translation>Deux choses vont ensemble, donc l’une entraîne l’autre. Cela tient dans la mesure où le hasard, le sens inverse et une troisième chose peuvent être exclus.</translation>
    </message>
    <message>
        <source>“Where there are more street lamps there is less theft.”</source>
        <translation>«&#xa0;Là où il y a plus de réverbères, il y a moins de vols.&#xa0;»</translation>
    </message>
    <message>
        <source>Do they really go together, in enough cases?</source>
        <translation>Vont-elles vraiment ensemble, dans assez de cas&#x202f;?</translation>
    </message>
    <message>
        <source>Could it be the other way round?</source>
        <translation>Cela pourrait-il être l’inverse&#x202f;?</translation>
    </message>
    <message>
        <source>Could a third thing bring about both?</source>
        <translation>Une troisième chose pourrait-elle entraîner les deux&#x202f;?</translation>
    </message>
    <message>
        <source>Could it be chance?</source>
        <translation>Cela pourrait-il être le hasard&#x202f;?</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>There is a sign of it, and therefore it is so. It holds as far as the sign seldom comes from something else.</source>
        <translation>Il y en a un indice, c’est donc vrai. Cela tient dans la mesure où l’indice vient rarement d’autre chose.</translation>
    </message>
    <message>
        <source>“The lights are off, so nobody is at home.”</source>
        <translation>«&#xa0;Les lumières sont éteintes, il n’y a donc personne à la maison.&#xa0;»</translation>
    </message>
    <message>
        <source>How often does this sign mean that?</source>
        <translation>Cet indice veut-il souvent dire cela&#x202f;?</translation>
    </message>
    <message>
        <source>Could the sign come from something else?</source>
        <translation>L’indice pourrait-il venir d’autre chose&#x202f;?</translation>
    </message>
    <message>
        <source>Is the sign really there?</source>
        <translation>L’indice est-il vraiment là&#x202f;?</translation>
    </message>
    <message>
        <source>Best explanation</source>
        <translation>Meilleure explication</translation>
    </message>
    <message>
        <source>This would explain what we see better than anything else, and therefore it is likely to be so. It holds as far as other explanations were looked for.</source>
        <translation>Cela expliquerait mieux que tout ce que nous voyons, c’est donc probable. Cela tient dans la mesure où d’autres explications ont été cherchées.</translation>
    </message>
    <message>
        <source>“The grass is wet and the street is dry: somebody watered the lawn.”</source>
        <translation>«&#xa0;L’herbe est mouillée et la rue sèche&#xa0;: quelqu’un a arrosé la pelouse.&#xa0;»</translation>
    </message>
    <message>
        <source>How well does it explain what we see?</source>
        <translation>Cela explique-t-il bien ce que nous voyons&#x202f;?</translation>
    </message>
    <message>
        <source>Which other explanations are there?</source>
        <translation>Quelles autres explications y a-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Was enough looked for, or is it too early to say?</source>
        <translation>A-t-on assez cherché, ou est-il trop tôt pour le dire&#x202f;?</translation>
    </message>
    <message>
        <source>Evidence to hypothesis</source>
        <translation>De la preuve à l’hypothèse</translation>
    </message>
    <message>
        <source>If it were so we would see this, and we see it. It holds as far as we would not see it otherwise.</source>
        <translation>Si c’était vrai, nous verrions ceci, et nous le voyons. Cela tient dans la mesure où nous ne le verrions pas autrement.</translation>
    </message>
    <message>
        <source>“If the filter works the water is clear, and it is clear.”</source>
        <translation>«&#xa0;Si le filtre marche l’eau est claire, et elle est claire.&#xa0;»</translation>
    </message>
    <message>
        <source>Would we really see this if it were so?</source>
        <translation>Verrions-nous vraiment ceci si c’était vrai&#x202f;?</translation>
    </message>
    <message>
        <source>Was it really seen?</source>
        <translation>L’a-t-on vraiment vu&#x202f;?</translation>
    </message>
    <message>
        <source>Could we see this even if it were not so?</source>
        <translation>Pourrions-nous le voir même si ce n’était pas vrai&#x202f;?</translation>
    </message>
    <message>
        <source>Lack of evidence</source>
        <translation>Manque de preuves</translation>
    </message>
    <message>
        <source>If it were so we would know it, and we do not. It holds as far as somebody has looked who would have found it.</source>
        <translation>Si c’était vrai nous le saurions, et nous ne le savons pas. Cela tient dans la mesure où quelqu’un a cherché, qui l’aurait trouvé.</translation>
    </message>
    <message>
        <source>“Nobody has ever been hurt on this path, so it is safe.”</source>
        <translation>«&#xa0;Personne ne s’est jamais blessé sur ce chemin, il est donc sûr.&#xa0;»</translation>
    </message>
    <message>
        <source>Who looked for it, and how well?</source>
        <translation>Qui a cherché, et avec quel soin&#x202f;?</translation>
    </message>
    <message>
        <source>Would it be known if it were so?</source>
        <translation>Le saurait-on si c’était vrai&#x202f;?</translation>
    </message>
    <message>
        <source>Who has to show it here: those who say it, or those who deny it?</source>
        <translation>Qui doit le montrer ici&#xa0;: ceux qui le disent, ou ceux qui le nient&#x202f;?</translation>
    </message>
    <message>
        <source>Means to an end</source>
        <translation>Moyen pour une fin</translation>
    </message>
    <message>
        <source>We want this, and that is a way to get it, so we should do that. It holds as far as there is no better way and nothing that speaks against it.</source>
        <translation>Nous voulons ceci, et cela est un moyen de l’obtenir, nous devrions donc le faire. Cela tient dans la mesure où il n’y a pas de meilleur moyen et où rien ne parle contre.</translation>
    </message>
    <message>
        <source>“We want fewer accidents, and lower speed brings fewer, so the limit should be 30.”</source>
        <translation>«&#xa0;Nous voulons moins d’accidents, et rouler moins vite en cause moins, la limite devrait donc être 30.&#xa0;»</translation>
    </message>
    <message>
        <source>Is this what we want?</source>
        <translation>Est-ce ce que nous voulons&#x202f;?</translation>
    </message>
    <message>
        <source>Does it lead to what we want?</source>
        <translation>Cela mène-t-il à ce que nous voulons&#x202f;?</translation>
    </message>
    <message>
        <source>Are there other ways, and is one of them better?</source>
        <translation>Y a-t-il d’autres moyens, et l’un d’eux est-il meilleur&#x202f;?</translation>
    </message>
    <message>
        <source>Can it be done?</source>
        <translation>Est-ce faisable&#x202f;?</translation>
    </message>
    <message>
        <source>Does it stand in the way of something else that we want?</source>
        <translation>Cela gêne-t-il autre chose que nous voulons&#x202f;?</translation>
    </message>
    <message>
        <source>What else will come of it?</source>
        <translation>Qu’en résultera-t-il d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Good consequences</source>
        <translation>Bonnes conséquences</translation>
    </message>
    <message>
        <source>Something good will come of it, so it should be done. It holds as far as that is likely and not paid for too dearly.</source>
        <translation>Il en résultera du bien, il faudrait donc le faire. Cela tient dans la mesure où c’est probable et pas payé trop cher.</translation>
    </message>
    <message>
        <source>“With a later start, pupils will sleep more.”</source>
        <translation>«&#xa0;Si l’école commence plus tard, les élèves dormiront davantage.&#xa0;»</translation>
    </message>
    <message>
        <source>How likely are these consequences?</source>
        <translation>Ces conséquences sont-elles probables&#x202f;?</translation>
    </message>
    <message>
        <source>What shows that they will come?</source>
        <translation>Qu’est-ce qui montre qu’elles viendront&#x202f;?</translation>
    </message>
    <message>
        <source>Are they good, and for whom?</source>
        <translation>Sont-elles bonnes, et pour qui&#x202f;?</translation>
    </message>
    <message>
        <source>Which bad consequences have to be weighed against them?</source>
        <translation>Quelles mauvaises conséquences faut-il mettre en balance&#x202f;?</translation>
    </message>
    <message>
        <source>Bad consequences</source>
        <translation>Mauvaises conséquences</translation>
    </message>
    <message>
        <source>Something bad will come of it, so it should not be done. It holds as far as that is likely and cannot be avoided in another way.</source>
        <translation>Il en résultera du mal, il ne faudrait donc pas le faire. Cela tient dans la mesure où c’est probable et ne peut être évité autrement.</translation>
    </message>
    <message>
        <source>“Without phones, parents cannot reach their children.”</source>
        <translation>«&#xa0;Sans téléphone, les parents ne peuvent pas joindre leurs enfants.&#xa0;»</translation>
    </message>
    <message>
        <source>Could they be avoided in another way?</source>
        <translation>Pourrait-on les éviter autrement&#x202f;?</translation>
    </message>
    <message>
        <source>Which good consequences have to be weighed against them?</source>
        <translation>Quelles bonnes conséquences faut-il mettre en balance&#x202f;?</translation>
    </message>
    <message>
        <source>Slippery slope</source>
        <translation>Pente glissante</translation>
    </message>
    <message>
        <source>One step will lead to the next and at last to something bad, so the first should not be taken. It holds as far as each step makes the next one likely and nobody can stop on the way.</source>
        <translation>Un pas mènera au suivant et enfin à quelque chose de mauvais, il ne faudrait donc pas faire le premier. Cela tient dans la mesure où chaque pas rend le suivant probable et où personne ne peut s’arrêter en chemin.</translation>
    </message>
    <message>
        <source>“First they film the entrance, and in the end every classroom.”</source>
        <translation>«&#xa0;D’abord on filme l’entrée, et à la fin chaque salle de classe.&#xa0;»</translation>
    </message>
    <message>
        <source>Which steps lie in between?</source>
        <translation>Quels pas y a-t-il entre les deux&#x202f;?</translation>
    </message>
    <message>
        <source>How likely is each step after the one before?</source>
        <translation>Chaque pas est-il probable après le précédent&#x202f;?</translation>
    </message>
    <message>
        <source>Could one stop on the way?</source>
        <translation>Pourrait-on s’arrêter en chemin&#x202f;?</translation>
    </message>
    <message>
        <source>Is the end really that bad?</source>
        <translation>La fin est-elle vraiment si mauvaise&#x202f;?</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>It is dangerous, so something should be done against it. It holds as far as the danger is real and what is proposed helps.</source>
        <translation>C’est dangereux, il faudrait donc faire quelque chose contre. Cela tient dans la mesure où le danger est réel et où ce qui est proposé aide.</translation>
    </message>
    <message>
        <source>“The bridge could give way, so it should be closed.”</source>
        <translation>«&#xa0;Le pont pourrait céder, il faudrait donc le fermer.&#xa0;»</translation>
    </message>
    <message>
        <source>How real and how near is the danger?</source>
        <translation>Le danger est-il réel et proche&#x202f;?</translation>
    </message>
    <message>
        <source>Does what is proposed help against it?</source>
        <translation>Ce qui est proposé aide-t-il contre lui&#x202f;?</translation>
    </message>
    <message>
        <source>Are there milder ways?</source>
        <translation>Y a-t-il des moyens plus doux&#x202f;?</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>It agrees with something that we hold dear, so it is good. It holds as far as we do, and no other value weighs more here.</source>
        <translation>Cela s’accorde avec quelque chose qui nous est cher, c’est donc bon. Cela tient dans la mesure où cela nous est cher et où aucune autre valeur ne pèse plus ici.</translation>
    </message>
    <message>
        <source>“Everybody should be free to choose what to wear.”</source>
        <translation>«&#xa0;Chacun devrait être libre de choisir ses vêtements.&#xa0;»</translation>
    </message>
    <message>
        <source>Is this a value for those who decide?</source>
        <translation>Est-ce une valeur pour ceux qui décident&#x202f;?</translation>
    </message>
    <message>
        <source>Does it apply to this case?</source>
        <translation>S’applique-t-elle à ce cas&#x202f;?</translation>
    </message>
    <message>
        <source>Does another value weigh more here?</source>
        <translation>Une autre valeur pèse-t-elle plus ici&#x202f;?</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternatives</translation>
    </message>
    <message>
        <source>It can only be this or that, and that is out, so it is this. It holds as far as nothing else is possible.</source>
        <translation>Ce ne peut être que ceci ou cela, et cela est exclu, c’est donc ceci. Cela tient dans la mesure où rien d’autre n’est possible.</translation>
    </message>
    <message>
        <source>“Either taxes rise or the pool closes, and nobody wants it closed.”</source>
        <translation>«&#xa0;Ou les impôts augmentent, ou la piscine ferme, et personne ne veut qu’elle ferme.&#xa0;»</translation>
    </message>
    <message>
        <source>Are these really all the possibilities?</source>
        <translation>Est-ce vraiment toutes les possibilités&#x202f;?</translation>
    </message>
    <message>
        <source>Is the other one really out?</source>
        <translation>L’autre est-elle vraiment exclue&#x202f;?</translation>
    </message>
    <message>
        <source>Could both be so?</source>
        <translation>Les deux pourraient-elles être vraies&#x202f;?</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Gaspillage</translation>
    </message>
    <message>
        <source>Much has been spent on it already, so one should go on. It holds as far as going on is worth what it will still cost.</source>
        <translation>On y a déjà beaucoup dépensé, il faudrait donc continuer. Cela tient dans la mesure où continuer vaut ce que cela coûtera encore.</translation>
    </message>
    <message>
        <source>“Half the tunnel is built, so it should be finished.”</source>
        <translation>«&#xa0;La moitié du tunnel est construite, il faudrait donc le finir.&#xa0;»</translation>
    </message>
    <message>
        <source>Is it worth what it will still cost, whatever was spent?</source>
        <translation>Cela vaut-il ce que cela coûtera encore, quoi qu’on ait dépensé&#x202f;?</translation>
    </message>
    <message>
        <source>How likely is it to succeed?</source>
        <translation>Le succès est-il probable&#x202f;?</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Somebody has said or promised it, so they should stand by it. It holds as far as it was said and covers this case.</source>
        <translation>Quelqu’un l’a dit ou promis, il devrait donc s’y tenir. Cela tient dans la mesure où cela a été dit et couvre ce cas.</translation>
    </message>
    <message>
        <source>“The mayor promised more trees, so she should vote for the park.”</source>
        <translation>«&#xa0;La maire a promis plus d’arbres, elle devrait donc voter pour le parc.&#xa0;»</translation>
    </message>
    <message>
        <source>What shows that it was said or promised?</source>
        <translation>Qu’est-ce qui montre que cela a été dit ou promis&#x202f;?</translation>
    </message>
    <message>
        <source>Does it cover this case?</source>
        <translation>Cela couvre-t-il ce cas&#x202f;?</translation>
    </message>
    <message>
        <source>Is there a good reason not to hold on to it?</source>
        <translation>Y a-t-il une bonne raison de ne pas s’y tenir&#x202f;?</translation>
    </message>
    <message>
        <source>Inconsistency</source>
        <translation>Incohérence</translation>
    </message>
    <message>
        <source>Somebody says one thing and has said or done another. It holds as far as both cannot stand together.</source>
        <translation>Quelqu’un dit une chose et en a dit ou fait une autre. Cela tient dans la mesure où les deux ne peuvent tenir ensemble.</translation>
    </message>
    <message>
        <source>“He wants fewer cars, and he voted for the parking garage.”</source>
        <translation>«&#xa0;Il veut moins de voitures, et il a voté pour le parking.&#xa0;»</translation>
    </message>
    <message>
        <source>Were both really said or done?</source>
        <translation>Les deux ont-ils vraiment été dits ou faits&#x202f;?</translation>
    </message>
    <message>
        <source>Can both stand together after all?</source>
        <translation>Les deux peuvent-ils tenir ensemble après tout&#x202f;?</translation>
    </message>
    <message>
        <source>Has this person changed their mind, and said why?</source>
        <translation>Cette personne a-t-elle changé d’avis, et dit pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Established rule</source>
        <translation>Règle établie</translation>
    </message>
    <message>
        <source>There is a rule for such cases, so it applies to this one. It holds as far as the case falls under the rule and is no exception.</source>
        <translation>Il y a une règle pour de tels cas, elle s’applique donc à celui-ci. Cela tient dans la mesure où le cas relève de la règle et n’est pas une exception.</translation>
    </message>
    <message>
        <source>“Who hands in late loses a point, so she loses one.”</source>
        <translation>«&#xa0;Qui rend en retard perd un point, elle en perd donc un.&#xa0;»</translation>
    </message>
    <message>
        <source>Is there such a rule?</source>
        <translation>Y a-t-il une telle règle&#x202f;?</translation>
    </message>
    <message>
        <source>Does this case fall under it?</source>
        <translation>Ce cas en relève-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Is this case an exception?</source>
        <translation>Ce cas est-il une exception&#x202f;?</translation>
    </message>
    <message>
        <source>Is there another rule that goes before it?</source>
        <translation>Y a-t-il une autre règle qui passe avant&#x202f;?</translation>
    </message>
    <message>
        <source>A record of the kind “{kind}” has a field that this version does not know: {field}.</source>
        <translation>Un enregistrement du genre «&#xa0;{kind}&#xa0;» a un champ que cette version ne connaît pas&#xa0;: {field}.</translation>
    </message>
    <message>
        <source>A record of the kind “{kind}” is damaged: {reason}.</source>
        <translation>Un enregistrement du genre «&#xa0;{kind}&#xa0;» est abîmé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>One thesis</source>
        <translation>Une thèse</translation>
    </message>
    <message>
        <source>One claim, with reasons and objections</source>
        <translation>Une affirmation, avec raisons et objections</translation>
    </message>
    <message>
        <source>What do you want to show? Say it in one sentence</source>
        <translation>Que voulez-vous montrer&#x202f;? Dites-le en une phrase</translation>
    </message>
    <message>
        <source>A reason for it</source>
        <translation>Une raison pour elle</translation>
    </message>
    <message>
        <source>How do you know that?</source>
        <translation>Comment le savez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Another reason, which would hold without the first</source>
        <translation>Une autre raison, qui tiendrait sans la première</translation>
    </message>
    <message>
        <source>The best objection that you can think of</source>
        <translation>La meilleure objection qui vous vienne à l’esprit</translation>
    </message>
    <message>
        <source>What would you answer?</source>
        <translation>Que répondriez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Policy options</source>
        <translation>Options d’action</translation>
    </message>
    <message>
        <source>What could be done, each with what speaks for it and against it</source>
        <translation>Ce qu’on pourrait faire, chaque fois avec ce qui parle pour et contre</translation>
    </message>
    <message>
        <source>First option: what could be done?</source>
        <translation>Première option&#xa0;: que pourrait-on faire&#x202f;?</translation>
    </message>
    <message>
        <source>What would get better?</source>
        <translation>Qu’est-ce qui irait mieux&#x202f;?</translation>
    </message>
    <message>
        <source>What would it cost, and whom?</source>
        <translation>Que cela coûterait-il, et à qui&#x202f;?</translation>
    </message>
    <message>
        <source>Second option: what else could be done?</source>
        <translation>Deuxième option&#xa0;: que pourrait-on faire d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>What does it do better than the first?</source>
        <translation>Que fait-elle mieux que la première&#x202f;?</translation>
    </message>
    <message>
        <source>What could go wrong?</source>
        <translation>Qu’est-ce qui pourrait mal tourner&#x202f;?</translation>
    </message>
    <message>
        <source>Leave things as they are</source>
        <translation>Laisser les choses comme elles sont</translation>
    </message>
    <message>
        <source>What is good about how it is?</source>
        <translation>Qu’y a-t-il de bon à l’état actuel&#x202f;?</translation>
    </message>
    <message>
        <source>What happens if nothing is done?</source>
        <translation>Que se passe-t-il si rien n’est fait&#x202f;?</translation>
    </message>
    <message>
        <source>Debate in speeches</source>
        <translation>Débat en discours</translation>
    </message>
    <message>
        <source>Two sides, speech by speech; each claim has its speech, and the flow shows what was answered</source>
        <translation>Deux camps, discours par discours&#x202f;; chaque affirmation a son discours, et le déroulé montre ce qui a reçu une réponse</translation>
    </message>
    <message>
        <source>The motion, as it is debated</source>
        <translation>La motion, telle qu’elle est débattue</translation>
    </message>
    <message>
        <source>First speech for: the main reason</source>
        <translation>Premier discours pour&#xa0;: la raison principale</translation>
    </message>
    <message>
        <source>First speech against: what is said to it</source>
        <translation>Premier discours contre&#xa0;: ce qu’on y répond</translation>
    </message>
    <message>
        <source>Second speech for: the answer</source>
        <translation>Second discours pour&#xa0;: la réponse</translation>
    </message>
    <message>
        <source>First speech for: a second reason</source>
        <translation>Premier discours pour&#xa0;: une deuxième raison</translation>
    </message>
    <message>
        <source>First speech against: the main objection</source>
        <translation>Premier discours contre&#xa0;: l’objection principale</translation>
    </message>
    <message>
        <source>Second speech for: what is said to it</source>
        <translation>Second discours pour&#xa0;: ce qu’on y répond</translation>
    </message>
    <message>
        <source>Second speech against: the answer</source>
        <translation>Second discours contre&#xa0;: la réponse</translation>
    </message>
    <message>
        <source>First speech against: a second objection</source>
        <translation>Premier discours contre&#xa0;: une deuxième objection</translation>
    </message>
    <message>
        <source>Analysis of an article</source>
        <translation>Analyse d’un article</translation>
    </message>
    <message>
        <source>What an article wants to show, what it takes for granted, and what it leaves out</source>
        <translation>Ce qu’un article veut montrer, ce qu’il suppose et ce qu’il laisse de côté</translation>
    </message>
    <message>
        <source>What does the article want you to believe?</source>
        <translation>Que veut vous faire croire l’article&#x202f;?</translation>
    </message>
    <message>
        <source>Its main reason, in its own words</source>
        <translation>Sa raison principale, dans ses propres mots</translation>
    </message>
    <message>
        <source>What must also be true, though it is not said?</source>
        <translation>Que faut-il aussi tenir pour vrai, sans que ce soit dit&#x202f;?</translation>
    </message>
    <message>
        <source>What evidence does it give?</source>
        <translation>Quelles preuves donne-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>An objection that it names</source>
        <translation>Une objection qu’il nomme</translation>
    </message>
    <message>
        <source>How does it answer?</source>
        <translation>Comment répond-il&#x202f;?</translation>
    </message>
    <message>
        <source>What does it leave out?</source>
        <translation>Que laisse-t-il de côté&#x202f;?</translation>
    </message>
    <message>
        <source>Comment thread</source>
        <translation>Fil de commentaires</translation>
    </message>
    <message>
        <source>Who agrees, who disagrees, and who doubts that it follows</source>
        <translation>Qui est d’accord, qui ne l’est pas, et qui doute que cela s’ensuive</translation>
    </message>
    <message>
        <source>What is the thread about? Say it as a claim</source>
        <translation>De quoi parle le fil&#x202f;? Dites-le comme une affirmation</translation>
    </message>
    <message>
        <source>A comment that agrees: what is its reason?</source>
        <translation>Un commentaire d’accord&#xa0;: quelle est sa raison&#x202f;?</translation>
    </message>
    <message>
        <source>A reply that says it is not so</source>
        <translation>Une réponse qui dit que ce n’est pas vrai</translation>
    </message>
    <message>
        <source>Another comment that agrees</source>
        <translation>Un autre commentaire d’accord</translation>
    </message>
    <message>
        <source>A reply that says: even so, it does not follow</source>
        <translation>Une réponse qui dit&#xa0;: même alors, cela ne s’ensuit pas</translation>
    </message>
    <message>
        <source>A comment that disagrees: why?</source>
        <translation>Un commentaire qui n’est pas d’accord&#xa0;: pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>A reply to it</source>
        <translation>Une réponse à celui-ci</translation>
    </message>
    <message>
        <source>Go back to “{step}”</source>
        <translation>Revenir à «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message>
        <source>Name the version “{name}”</source>
        <translation>Nommer la version «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Take the name of a version away</source>
        <translation>Enlever son nom à une version</translation>
    </message>
    <message>
        <source>Empty card</source>
        <translation>Fiche vide</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore reliée</translation>
    </message>
    <message>
        <source>First guess: for {target}</source>
        <translation>Supposition&#xa0;: pour {target}</translation>
    </message>
    <message>
        <source>First guess: against {target}</source>
        <translation>Supposition&#xa0;: contre {target}</translation>
    </message>
    <message>
        <source>For {target}</source>
        <translation>Pour {target}</translation>
    </message>
    <message>
        <source>Against {target}</source>
        <translation>Contre {target}</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>thèse</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>pas encore reliée</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further speakers</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>aussi {names}</translation>
    </message>
    <message>
        <source>Quoted from {names}</source>
        <translation>Cité de {names}</translation>
    </message>
    <message>
        <source>Said in other words by {names}</source>
        <translation>Dit en d’autres mots par {names}</translation>
    </message>
    <message>
        <source>Unstated</source>
        <translation>Implicite</translation>
    </message>
    <message numerus="yes">
        <source>Source(s) {list}</source>
        <comment>numbers of sources</comment>
        <translation>
            <numerusform>Source {list}</numerusform>
            <numerusform>Sources {list}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Étiquettes&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>quoted</source>
        <comment>how near a claim is to the words it cites</comment>
        <translation>littérale</translation>
    </message>
    <message>
        <source>paraphrased</source>
        <comment>how near a claim is to the words it cites</comment>
        <translation>paraphrasée</translation>
    </message>
    <message>
        <source>summed up</source>
        <comment>how near a claim is to the words it cites</comment>
        <translation>résumée</translation>
    </message>
    <message>
        <source>own reading</source>
        <comment>how near a claim is to the words it cites</comment>
        <translation>lecture personnelle</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>perhaps {word}</source>
        <translation>peut-être {word}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open question(s)</source>
        <translation>
            <numerusform>%Ln question ouverte</numerusform>
            <numerusform>%Ln questions ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>unstated</source>
        <translation>implicite</translation>
    </message>
    <message>
        <source>{verb} {claims}</source>
        <translation>{verb} {claims}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>Blank map to fill in</source>
        <translation>Carte vierge à remplir</translation>
    </message>
    <message>
        <source>{what}, page {page} of {pages}</source>
        <translation>{what}, page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>parle pour</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>parle contre</translation>
    </message>
    <message>
        <source>doubts the step</source>
        <translation>doute de l’étape</translation>
    </message>
    <message>
        <source>only together</source>
        <translation>seulement ensemble</translation>
    </message>
    <message>
        <source>first guess</source>
        <translation>supposition</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>repliée</translation>
    </message>
    <message>
        <source>number of the source</source>
        <translation>numéro de la source</translation>
    </message>
    <message>
        <source>number of the claim</source>
        <translation>numéro de l’affirmation</translation>
    </message>
    <message>
        <source>The page is too small for the title, the sources and the key, so some are left out.</source>
        <translation>La page est trop petite pour le titre, les sources et la légende, il en manque donc une partie.</translation>
    </message>
    <message>
        <source>The type size is from {low} to {high} points.</source>
        <translation>La taille du texte va de {low} à {high} points.</translation>
    </message>
    <message>
        <source>The number of pages is from 1 to {most}.</source>
        <translation>Le nombre de pages va de 1 à {most}.</translation>
    </message>
    <message>
        <source>Several pages need a page size, as in “--page A4”.</source>
        <translation>Plusieurs pages ont besoin d’un format, comme dans «&#xa0;--page A4&#xa0;».</translation>
    </message>
    <message>
        <source>The margin is from 0 to a quarter of the page.</source>
        <translation>La marge va de 0 à un quart de la page.</translation>
    </message>
    <message>
        <source>A branch is named by the first words of its claim.</source>
        <translation>Une branche se nomme par les premiers mots de son affirmation.</translation>
    </message>
    <message>
        <source>No claim of “{map}” begins with “{words}”.</source>
        <translation>Aucune affirmation de «&#xa0;{map}&#xa0;» ne commence par «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>“{words}” stands in {number} claims, such as {claims}; write more of the words.</source>
        <translation>«&#xa0;{words}&#xa0;» est dans {number} affirmations, comme {claims}&#x202f;; écrivez plus de mots.</translation>
    </message>
    <message>
        <source>A page is between 1 and 200 inches (25 and 5,080 mm) wide and high.</source>
        <translation>Une page mesure entre 1 et 200 pouces (25 et 5 080 mm) de large et de haut.</translation>
    </message>
    <message>
        <source>There is no page “{page}”. Choose A5 to A0, letter, legal, tabloid, 16:9, 4:3, or a size like 300x200mm.</source>
        <translation>Il n’y a pas de page «&#xa0;{page}&#xa0;». Choisissez A5 à A0, letter, legal, tabloid, 16:9, 4:3, ou un format comme 300x200mm.</translation>
    </message>
    <message>
        <source>{columns} × {rows} sheets; cut at the marks and glue.</source>
        <translation>{columns} × {rows} feuilles&#x202f;; coupez aux marques et collez.</translation>
    </message>
    <message>
        <source>At this type size the picture would take more than {most} sheets; choose larger sheets or smaller type.</source>
        <translation>À cette taille de texte, l’image prendrait plus de {most} feuilles&#x202f;; choisissez des feuilles plus grandes ou un texte plus petit.</translation>
    </message>
    <message>
        <source>{place}: row {row} of {rows}, column {column} of {columns}</source>
        <translation>{place}&#xa0;: rangée {row} sur {rows}, colonne {column} sur {columns}</translation>
    </message>
    <message>
        <source>“{file}” was there before; it is not one of these pages.</source>
        <translation>«&#xa0;{file}&#xa0;» était déjà là&#x202f;; ce n’est pas une de ces pages.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” and %n more file(s) of such names were there before; they are not among these pages.</source>
        <translation>
            <numerusform>«&#xa0;{file}&#xa0;» et %n autre fichier de tels noms étaient déjà là&#x202f;; ils ne sont pas de ces pages.</numerusform>
            <numerusform>«&#xa0;{file}&#xa0;» et %n autres fichiers de tels noms étaient déjà là&#x202f;; ils ne sont pas de ces pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims that have a place of their own lose it where a map goes over several pages.</source>
        <translation>Les affirmations qui ont leur propre place la perdent là où une carte va sur plusieurs pages.</translation>
    </message>
    <message>
        <source>Too small to read on paper: use a larger page, part it over pages, or fold branches.</source>
        <translation>Trop petit pour être lu sur papier&#xa0;: prenez une page plus grande, répartissez sur des pages, ou repliez des branches.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ha(s/ve) smaller type than {wanted} points, because a claim with its reasons takes more room.</source>
        <translation>
            <numerusform>%n page a un texte de moins de {wanted} points, parce qu’une affirmation avec ses raisons prend plus de place.</numerusform>
            <numerusform>%n pages ont un texte de moins de {wanted} points, parce qu’une affirmation avec ses raisons prend plus de place.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>continued on {pages}</source>
        <translation>suite à la {pages}</translation>
    </message>
    <message>
        <source>from {page}</source>
        <translation>de {page}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>also for {claim} on {page}</source>
        <translation>aussi pour {claim} à la {page}</translation>
    </message>
    <message>
        <source>At this size the picture would have {width} × {height} pixels. A smaller scale, SVG or PDF may help.</source>
        <translation>À cette taille, l’image aurait {width} × {height} pixels. Une échelle plus petite, SVG ou PDF peuvent aider.</translation>
    </message>
    <message>
        <source>At this size the picture takes {tiles} files, from “{first}” to “{last}”.</source>
        <translation>À cette taille, l’image prend {tiles} fichiers, de «&#xa0;{first}&#xa0;» à «&#xa0;{last}&#xa0;».</translation>
    </message>
    <message>
        <source>This map is too large for one image at {wanted} times its size, so it was drawn at {used} times. SVG and PDF keep every detail.</source>
        <translation>Cette carte est trop grande pour une image à {wanted} fois sa taille, elle a donc été dessinée à {used} fois. SVG et PDF gardent chaque détail.</translation>
    </message>
    <message>
        <source>The scale of a picture must be greater than zero.</source>
        <translation>L’échelle d’une image doit être supérieure à zéro.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. A smaller scale may help.</source>
        <translation>Il n’y a pas assez de mémoire pour cette image. Une échelle plus petite peut aider.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of {scripts}, so the picture shows empty boxes for them.</source>
        <translation>Aucune police de cet ordinateur n’a les lettres de {scripts}, l’image montre donc des cases vides à leur place.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>émojis</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>caractères chinois</translation>
    </message>
    <message>
        <source>signs such as {sign}</source>
        <translation>des signes comme {sign}</translation>
    </message>
    <message numerus="yes">
        <source>Who stands where · %Ln speaker(s)</source>
        <translation>
            <numerusform>Qui est où · %Ln locuteur</numerusform>
            <numerusform>Qui est où · %Ln locuteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>supports</source>
        <translation>soutient</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>s’oppose à</translation>
    </message>
    <message>
        <source>both supports and opposes</source>
        <translation>soutient et s’oppose à</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>ne dit rien</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>de {number}</translation>
    </message>
    <message>
        <source>doubts {number}</source>
        <translation>doute de {number}</translation>
    </message>
    <message>
        <source>for {number}</source>
        <translation>pour {number}</translation>
    </message>
    <message>
        <source>against {number}</source>
        <translation>contre {number}</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>Affirmation {number}</translation>
    </message>
    <message>
        <source>The letters of {scripts} are not in the file’s font, so every program draws them with its own. With letters as shapes they look the same everywhere.</source>
        <translation>Les lettres de {scripts} ne sont pas dans la police du fichier, chaque programme les dessine donc avec la sienne. Avec les lettres comme formes, elles ont partout le même aspect.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln affirmation</numerusform>
            <numerusform>%Ln affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln sans réponse</numerusform>
            <numerusform>%Ln sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>speeches proposed by who answers whom</source>
        <translation>discours proposés d’après qui répond à qui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a proposed speech</source>
        <translation>
            <numerusform>%Ln avec un discours proposé</numerusform>
            <numerusform>%Ln avec un discours proposé</numerusform>
        </translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>Discours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln locuteur</numerusform>
            <numerusform>%Ln locuteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more quotation(s) in the notes</source>
        <translation>
            <numerusform>%n autre citation dans les notes</numerusform>
            <numerusform>%n autres citations dans les notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln repl(y/ies) folded</source>
        <translation>
            <numerusform>+ %Ln réponse repliée</numerusform>
            <numerusform>+ %Ln réponses repliées</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no theme called “{theme}”. The themes are {names}.</source>
        <translation>Il n’y a pas de thème «&#xa0;{theme}&#xa0;». Les thèmes sont {names}.</translation>
    </message>
    <message>
        <source>Add a first claim, or select words in a source.</source>
        <translation>Ajoutez une première affirmation, ou sélectionnez des mots dans une source.</translation>
    </message>
    <message>
        <source>A picture is written as PNG, SVG, PDF or WebP.</source>
        <translation>Une image s’écrit en PNG, SVG, PDF ou WebP.</translation>
    </message>
    <message numerus="yes">
        <source>{names} beside “{file}” (was/were) not left there by argmap on this computer, so the map is shown without (it/them).</source>
        <comment>%n is how many names there are</comment>
        <translation>
            <numerusform>{names} à côté de «&#xa0;{file}&#xa0;» n’a pas été laissé là par argmap sur cet ordinateur, la carte est donc montrée sans lui.</numerusform>
            <numerusform>{names} à côté de «&#xa0;{file}&#xa0;» n’ont pas été laissés là par argmap sur cet ordinateur, la carte est donc montrée sans eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} beside “{file}” (was/were) not left there by argmap on this computer, so the map is shown without (it/them); if the map comes from a computer that crashed, open it there once to get its newest edits (nothing is lost: your first edit here only adds “.set-aside” to the name(s)).</source>
        <comment>%n is how many names there are</comment>
        <translation>
            <numerusform>{names} à côté de «&#xa0;{file}&#xa0;» n’a pas été laissé là par argmap sur cet ordinateur, la carte est donc montrée sans lui&#x202f;; si la carte vient d’un ordinateur qui a planté, ouvrez-la là une fois pour avoir ses derniers changements (rien n’est perdu&#xa0;: votre premier changement ici ajoute seulement «&#xa0;.set-aside&#xa0;» au nom).</numerusform>
            <numerusform>{names} à côté de «&#xa0;{file}&#xa0;» n’ont pas été laissés là par argmap sur cet ordinateur, la carte est donc montrée sans eux&#x202f;; si la carte vient d’un ordinateur qui a planté, ouvrez-la là une fois pour avoir ses derniers changements (rien n’est perdu&#xa0;: votre premier changement ici ajoute seulement «&#xa0;.set-aside&#xa0;» aux noms).</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” cannot be read without {names} beside it, which argmap on this computer did not leave there; open the map once on the computer where it was made.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu sans {names} à côté, qu’argmap sur cet ordinateur n’a pas laissé là&#x202f;; ouvrez la carte une fois sur l’ordinateur où elle a été faite.</translation>
    </message>
    <message numerus="yes">
        <source>{names} beside “{file}” (was/were) not left there by argmap and cannot be moved aside ({reason}); move (it/them) elsewhere and open the map again.</source>
        <comment>%n is how many names there are</comment>
        <translation>
            <numerusform>{names} à côté de «&#xa0;{file}&#xa0;» n’a pas été laissé là par argmap et ne peut pas être écarté ({reason})&#x202f;; mettez-le ailleurs et rouvrez la carte.</numerusform>
            <numerusform>{names} à côté de «&#xa0;{file}&#xa0;» n’ont pas été laissés là par argmap et ne peuvent pas être écartés ({reason})&#x202f;; mettez-les ailleurs et rouvrez la carte.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be read: {why}</source>
        <translation>«&#xa0;{file}&#xa0;» est abîmé et ne peut pas être lu&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“{file}” has been moved, renamed or deleted while it was open; save a copy to keep your work.</source>
        <translation>«&#xa0;{file}&#xa0;» a été déplacé, renommé ou supprimé pendant qu’il était ouvert&#x202f;; enregistrez une copie pour garder votre travail.</translation>
    </message>
    <message>
        <source>Another program is using “{file}”; try again when it is done.</source>
        <translation>Un autre programme utilise «&#xa0;{file}&#xa0;»&#x202f;; réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>“{file}” was not closed properly and you have no permission to repair it here; copy it, with the files “…-journal” or “…-wal” beside it, to a folder of your own.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été bien fermé et vous n’avez pas l’autorisation de le réparer ici&#x202f;; copiez-le, avec les fichiers «&#xa0;…-journal&#xa0;» ou «&#xa0;…-wal&#xa0;» d’à côté, dans un dossier à vous.</translation>
    </message>
    <message>
        <source>“{file}” could not be opened; you may have no permission to read it.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être ouvert&#x202f;; peut-être n’avez-vous pas l’autorisation de le lire.</translation>
    </message>
    <message>
        <source>“{file}” could not be read from the disk.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être lu sur le disque.</translation>
    </message>
    <message>
        <source>“{file}” holds a text that is too long, so it was not opened.</source>
        <translation>«&#xa0;{file}&#xa0;» contient un texte trop long et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>its parts do not fit together.</source>
        <translation>ses parties ne concordent pas.</translation>
    </message>
    <message>
        <source>This was not done, because {why}.</source>
        <translation>Cela n’a pas été fait&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This was not done, because argmap cannot write a note of it in “{folder}” ({reason}), and without one a crash could take it away.</source>
        <translation>Cela n’a pas été fait, parce qu’argmap ne peut pas en garder une note dans «&#xa0;{folder}&#xa0;» ({reason}), et que sans elle une panne pourrait l’emporter.</translation>
    </message>
    <message>
        <source>This was not done, because it holds something that cannot be saved ({reason}).</source>
        <translation>Cela n’a pas été fait, parce qu’il y a quelque chose qui ne peut pas être enregistré ({reason}).</translation>
    </message>
    <message>
        <source>it could not be written to the disk</source>
        <translation>cela n’a pas pu être écrit sur le disque</translation>
    </message>
    <message>
        <source>“{file}” could not be made in “{folder}”: {why}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être créé dans «&#xa0;{folder}&#xa0;»&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“{file}” was not made, because it would hold what cannot be saved ({reason}).</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été créé, parce qu’il contiendrait ce qui ne peut pas être enregistré ({reason}).</translation>
    </message>
    <message>
        <source>The copy “{file}” could not be written: {reason}.</source>
        <translation>La copie «&#xa0;{file}&#xa0;» n’a pas pu être écrite&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The copy “{file}” could not be written: {why}.</source>
        <translation>La copie «&#xa0;{file}&#xa0;» n’a pas pu être écrite&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“{file}” has reached {size} GB, the most that an argmap file can hold</source>
        <translation>«&#xa0;{file}&#xa0;» a atteint {size} Go, le maximum d’un fichier argmap</translation>
    </message>
    <message>
        <source>another program is using “{file}”</source>
        <translation>un autre programme utilise «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>you have no permission to change “{file}” any more</source>
        <translation>vous n’avez plus l’autorisation de changer «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>it is more than can be saved at once</source>
        <translation>c’est plus que ce qui peut être enregistré d’un coup</translation>
    </message>
    <message>
        <source>“{file}” has been damaged while it was open; save a copy to keep your work</source>
        <translation>«&#xa0;{file}&#xa0;» a été abîmé pendant qu’il était ouvert&#x202f;; enregistrez une copie pour garder votre travail</translation>
    </message>
    <message>
        <source>“{file}” could not be written to the disk</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être écrit sur le disque</translation>
    </message>
    <message>
        <source>This file is open in another window, so it is shown read-only.</source>
        <translation>Ce fichier est ouvert dans une autre fenêtre, il est donc montré en lecture seule.</translation>
    </message>
    <message>
        <source>“{file}” holds more than {most} records, so it was not opened.</source>
        <translation>«&#xa0;{file}&#xa0;» contient plus de {most} enregistrements et n’a pas été ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of “{file}” (is/are) not as argmap saved (it/them); “argmap check” tells which.</source>
        <translation>
            <numerusform>%n enregistrement de «&#xa0;{file}&#xa0;» n’est pas tel qu’argmap l’a enregistré&#x202f;; «&#xa0;argmap check&#xa0;» dit lequel.</numerusform>
            <numerusform>%n enregistrements de «&#xa0;{file}&#xa0;» ne sont pas tels qu’argmap les a enregistrés&#x202f;; «&#xa0;argmap check&#xa0;» dit lesquels.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not done, because a file can hold no more than {most} records.</source>
        <translation>Cela n’a pas été fait, parce qu’un fichier ne peut contenir plus de {most} enregistrements.</translation>
    </message>
    <message>
        <source>This was not done, because another program has changed “{file}”; open it again.</source>
        <translation>Cela n’a pas été fait, parce qu’un autre programme a changé «&#xa0;{file}&#xa0;»&#x202f;; rouvrez-le.</translation>
    </message>
    <message>
        <source>A copy of “{file}” needs another name.</source>
        <translation>Une copie de «&#xa0;{file}&#xa0;» a besoin d’un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” is another program&apos;s now, so your copy needs another name.</source>
        <translation>«&#xa0;{file}&#xa0;» est maintenant à un autre programme, votre copie a donc besoin d’un autre nom.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>There is already something called “{file}” in “{folder}”.</source>
        <translation>Il y a déjà quelque chose appelé «&#xa0;{file}&#xa0;» dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>aucun fichier ne peut avoir ce nom</translation>
    </message>
    <message>
        <source>“{file}” could not be made: {why}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être créé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“{file}” is a folder; a copy needs a name of its own.</source>
        <translation>«&#xa0;{file}&#xa0;» est un dossier&#x202f;; une copie a besoin d’un nom à elle.</translation>
    </message>
    <message>
        <source>“{file}” is not a file; a copy needs a name of its own.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier&#x202f;; une copie a besoin d’un nom à elle.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window, so it cannot be replaced.</source>
        <translation>«&#xa0;{file}&#xa0;» est ouvert dans une autre fenêtre et ne peut pas être remplacé.</translation>
    </message>
    <message>
        <source>A copy could not be written to “{folder}”: {reason}.</source>
        <translation>Une copie n’a pas pu être écrite dans «&#xa0;{folder}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of this file, so it is shown read-only.</source>
        <translation>Rien ne peut être écrit dans le dossier de ce fichier, il est donc montré en lecture seule.</translation>
    </message>
    <message>
        <source>You have no permission to change this file, so it is shown read-only.</source>
        <translation>Vous n’avez pas l’autorisation de changer ce fichier, il est donc montré en lecture seule.</translation>
    </message>
    <message>
        <source>“{file}” could not be read: {reason}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” has been replaced by another program, so nothing more is saved in it.</source>
        <translation>«&#xa0;{file}&#xa0;» a été remplacé par un autre programme, plus rien n’y est donc enregistré.</translation>
    </message>
    <message>
        <source>“{file}” has been overwritten by another program, so nothing more is saved in it.</source>
        <translation>«&#xa0;{file}&#xa0;» a été écrasé par un autre programme, plus rien n’y est donc enregistré.</translation>
    </message>
    <message>
        <source>“{file}” is not as it was: another program has changed it, so nothing more is saved in it.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est plus comme il était&#xa0;: un autre programme l’a changé, plus rien n’y est donc enregistré.</translation>
    </message>
    <message>
        <source>“{file}” has been deleted, so nothing more is saved in it.</source>
        <translation>«&#xa0;{file}&#xa0;» a été supprimé, plus rien n’y est donc enregistré.</translation>
    </message>
    <message>
        <source>“{file}” has been moved or renamed, so nothing more is saved in it.</source>
        <translation>«&#xa0;{file}&#xa0;» a été déplacé ou renommé, plus rien n’y est donc enregistré.</translation>
    </message>
    <message>
        <source>“{file}” has been moved, renamed or deleted, so nothing more is saved in it.</source>
        <translation>«&#xa0;{file}&#xa0;» a été déplacé, renommé ou supprimé, plus rien n’y est donc enregistré.</translation>
    </message>
    <message>
        <source>“{file}” cannot be found any more: its folder has been moved, renamed or deleted, or its drive taken out, so nothing more is saved in it.</source>
        <translation>«&#xa0;{file}&#xa0;» est introuvable&#xa0;: son dossier a été déplacé, renommé ou supprimé, ou son lecteur retiré, plus rien n’y est donc enregistré.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached any more, so nothing more is saved in it.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est plus accessible, plus rien n’y est donc enregistré.</translation>
    </message>
    <message>
        <source>“{file}” has lost its latest edits: another program has removed the log beside it (“-wal”), so nothing more is saved in it.</source>
        <translation>«&#xa0;{file}&#xa0;» a perdu ses derniers changements&#xa0;: un autre programme a retiré le journal à côté («&#xa0;-wal&#xa0;»), plus rien n’y est donc enregistré.</translation>
    </message>
    <message>
        <source>“{file}” has lost its latest edits: another program has replaced the log beside it (“-wal”), so nothing more is saved in it.</source>
        <translation>«&#xa0;{file}&#xa0;» a perdu ses derniers changements&#xa0;: un autre programme a remplacé le journal à côté («&#xa0;-wal&#xa0;»), plus rien n’y est donc enregistré.</translation>
    </message>
    <message>
        <source>“{file}” has lost its latest edits: another program has overwritten the log beside it (“-wal”), so nothing more is saved in it.</source>
        <translation>«&#xa0;{file}&#xa0;» a perdu ses derniers changements&#xa0;: un autre programme a écrasé le journal à côté («&#xa0;-wal&#xa0;»), plus rien n’y est donc enregistré.</translation>
    </message>
    <message>
        <source>“{file}” is not an argmap file.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier argmap.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of argmap; update argmap to open it.</source>
        <translation>«&#xa0;{file}&#xa0;» a été fait par une version plus récente d’argmap&#x202f;; mettez argmap à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>A text is longer than {most} million characters, so it cannot be kept.</source>
        <translation>Un texte dépasse {most} millions de caractères et ne peut pas être gardé.</translation>
    </message>
    <message>
        <source>A list is longer than {most} items, so it cannot be kept.</source>
        <translation>Une liste dépasse {most} éléments et ne peut pas être gardée.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a document on a server.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être le nom d’un document sur un serveur.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {why}.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This was not done, because somebody else has changed the same thing; look at it again.</source>
        <translation>Cela n’a pas été fait, parce que quelqu’un d’autre a changé la même chose&#x202f;; regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>The server did nothing, because it could not be asked ({why}).</source>
        <translation>Le serveur n’a rien fait, parce qu’on n’a pas pu le joindre ({why}).</translation>
    </message>
    <message>
        <source>This was not done, because it holds something that cannot be saved ({why}).</source>
        <translation>Cela n’a pas été fait, parce qu’il y a quelque chose qui ne peut pas être enregistré ({why}).</translation>
    </message>
    <message>
        <source>This was not done, because the connection to the server was lost; try again.</source>
        <translation>Cela n’a pas été fait, parce que la connexion au serveur a été perdue&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>There is no document “{name}” on the server.</source>
        <translation>Il n’y a pas de document «&#xa0;{name}&#xa0;» sur le serveur.</translation>
    </message>
    <message>
        <source>There is already a document “{name}” on the server.</source>
        <translation>Il y a déjà un document «&#xa0;{name}&#xa0;» sur le serveur.</translation>
    </message>
    <message>
        <source>You have no permission to do this with “{name}” on the server.</source>
        <translation>Vous n’avez pas l’autorisation de faire cela avec «&#xa0;{name}&#xa0;» sur le serveur.</translation>
    </message>
    <message>
        <source>This was not done, because the server&apos;s disk is full.</source>
        <translation>Cela n’a pas été fait, parce que le disque du serveur est plein.</translation>
    </message>
    <message>
        <source>This was not done, because somebody else is writing just now; try again.</source>
        <translation>Cela n’a pas été fait, parce que quelqu’un d’autre écrit en ce moment&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>This was not done, because the server refused it ({why}).</source>
        <translation>Cela n’a pas été fait, parce que le serveur l’a refusé ({why}).</translation>
    </message>
    <message>
        <source>“{file}” is a link that leads nowhere, so there is no file.</source>
        <translation>«&#xa0;{file}&#xa0;» est un lien qui ne mène nulle part, il n’y a donc pas de fichier.</translation>
    </message>
    <message>
        <source>There is no file “{file}” in “{folder}”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{file}&#xa0;» dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not an argmap file.</source>
        <translation>«&#xa0;{file}&#xa0;» est un dossier, pas un fichier argmap.</translation>
    </message>
    <message>
        <source>“{file}” is not a file that could hold a map.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier qui pourrait contenir une carte.</translation>
    </message>
    <message>
        <source>“{file}” is empty, so there is nothing in it to open.</source>
        <translation>«&#xa0;{file}&#xa0;» est vide, il n’y a donc rien à ouvrir.</translation>
    </message>
    <message>
        <source>“{file}” is larger than an argmap file can be ({size} GB), so it was not opened.</source>
        <translation>«&#xa0;{file}&#xa0;» est plus grand que ne peut l’être un fichier argmap ({size} Go), il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>You have no permission to read “{file}”.</source>
        <translation>Vous n’avez pas l’autorisation de lire «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>opens with “{words}”</source>
        <translation>commence par «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>opens with “{words}”, which may be meant ironically</source>
        <translation>commence par «&#xa0;{words}&#xa0;», peut-être par ironie</translation>
    </message>
    <message>
        <source>opens its answer with “{words}”</source>
        <translation>commence sa réponse par «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>says “{words}”</source>
        <translation>dit «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>objects: “{words}”</source>
        <translation>objecte&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>grants something, then turns with “{words}”</source>
        <translation>concède quelque chose, puis tourne avec «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>sets itself against what comes before: “{words}”</source>
        <translation>s’oppose à ce qui précède&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>sounds mocking: “{words}”</source>
        <translation>semble moqueur&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>answers with a pointed question: “{words}”</source>
        <translation>répond par une question piquante&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>judges the matter: “{words}”</source>
        <translation>juge la chose&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>judges the measure: “{words}”</source>
        <translation>juge la mesure&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>demands or refuses it: “{words}”</source>
        <translation>l’exige ou le refuse&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>denies the claim&apos;s own words: “{words}”</source>
        <translation>nie les mots mêmes de l’affirmation&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>the speaker took a side on this elsewhere: “{words}”</source>
        <translation>le locuteur a pris parti là-dessus ailleurs&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>answers a quotation that took a side: “{words}”</source>
        <translation>répond à une citation qui prenait parti&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>too few words to tell a stance</source>
        <translation>trop peu de mots pour voir une position</translation>
    </message>
    <message>
        <source>a slogan: several say the same few words</source>
        <translation>un slogan&#xa0;: plusieurs disent les mêmes quelques mots</translation>
    </message>
    <message>
        <source>words of a headline</source>
        <translation>mots d’un gros titre</translation>
    </message>
    <message>
        <source>a title or a name</source>
        <translation>un titre ou un nom</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>an interviewer&apos;s question</source>
        <translation>une question d’intervieweur</translation>
    </message>
    <message>
        <source>tells what happened or will happen, and takes no side</source>
        <translation>raconte ce qui est arrivé ou arrivera, et ne prend pas parti</translation>
    </message>
    <message>
        <source>Mark as stated</source>
        <translation>Marquer comme exprimée</translation>
    </message>
    <message>
        <source>Stated: somebody says it.</source>
        <translation>Exprimée&#xa0;: quelqu’un le dit.</translation>
    </message>
    <message>
        <source>Mark as unstated</source>
        <translation>Marquer comme implicite</translation>
    </message>
    <message>
        <source>Unstated: the step takes it for granted, and nobody says it.</source>
        <translation>Implicite&#xa0;: l’étape la suppose, et personne ne la dit.</translation>
    </message>
    <message>
        <source>Say how near the claim is to its words</source>
        <translation>Indiquer la distance entre l’affirmation et ses mots</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln claim(s)</source>
        <translation>
            <numerusform>%Ln affirmation copiée</numerusform>
            <numerusform>%Ln affirmations copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate claim</source>
        <translation>Dupliquer l’affirmation</translation>
    </message>
    <message>
        <source>Duplicate claims</source>
        <translation>Dupliquer les affirmations</translation>
    </message>
    <message>
        <source>Reading what was copied…</source>
        <translation>Lecture de ce qui a été copié…</translation>
    </message>
    <message>
        <source>This text is too long for a claim; add it as a source instead.</source>
        <translation>Ce texte est trop long pour une affirmation&#x202f;; ajoutez-le comme source.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n claim(s)</source>
        <translation>
            <numerusform>Coller %n affirmation</numerusform>
            <numerusform>Coller %n affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %Ln claim(s). Undo: Ctrl+Z</source>
        <translation>
            <numerusform>%Ln affirmation collée. Annuler&#xa0;: Ctrl+Z</numerusform>
            <numerusform>%Ln affirmations collées. Annuler&#xa0;: Ctrl+Z</numerusform>
        </translation>
    </message>
    <message>
        <source>What was copied is too large to paste.</source>
        <translation>Ce qui a été copié est trop grand pour être collé.</translation>
    </message>
    <message>
        <source>Undo and redo have the same keys everywhere.</source>
        <translation>Annuler et rétablir ont partout les mêmes touches.</translation>
    </message>
    <message>
        <source>Esc always leaves what one is in.</source>
        <translation>Échap quitte toujours ce dans quoi l’on est.</translation>
    </message>
    <message>
        <source>This key walks over the map. Hold Ctrl or Alt with it.</source>
        <translation>Cette touche parcourt la carte. Tenez Ctrl ou Alt avec elle.</translation>
    </message>
    <message>
        <source>This key types. Hold Ctrl or Alt with it.</source>
        <translation>Cette touche écrit. Tenez Ctrl ou Alt avec elle.</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>C’est déjà la première.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>C’est déjà la dernière.</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Changer l’ordre</translation>
    </message>
    <message>
        <source>Move a level down</source>
        <translation>Descendre d’un niveau</translation>
    </message>
    <message>
        <source>There is no claim before it at its level under which it could go.</source>
        <translation>Aucune affirmation de son niveau ne la précède, sous laquelle elle pourrait aller.</translation>
    </message>
    <message>
        <source>Move a level up</source>
        <translation>Monter d’un niveau</translation>
    </message>
    <message>
        <source>It is at the top level already.</source>
        <translation>Elle est déjà au niveau supérieur.</translation>
    </message>
    <message>
        <source>Select one claim to split it in two.</source>
        <translation>Sélectionnez une affirmation pour la diviser en deux.</translation>
    </message>
    <message>
        <source>This claim says one thing as far as its words tell; there is no “and” to split it at.</source>
        <translation>D’après ses mots, cette affirmation dit une seule chose&#x202f;; il n’y a pas de «&#xa0;et&#xa0;» où la diviser.</translation>
    </message>
    <message>
        <source>Split claim</source>
        <translation>Diviser l’affirmation</translation>
    </message>
    <message>
        <source>Split into two co-premises. Ctrl+Shift+J: two reasons · F2: the words · Ctrl+Z: undo</source>
        <translation>Divisée en deux coprémisses. Ctrl+Maj+J&#xa0;: deux raisons · F2&#xa0;: les mots · Ctrl+Z&#xa0;: annuler</translation>
    </message>
    <message>
        <source>Split into two claims. F2: the words · Ctrl+Z: undo</source>
        <translation>Divisée en deux affirmations. F2&#xa0;: les mots · Ctrl+Z&#xa0;: annuler</translation>
    </message>
    <message>
        <source>Only claims on the same side of the same claim can be joined.</source>
        <translation>Seules des affirmations du même côté de la même affirmation peuvent être jointes.</translation>
    </message>
    <message>
        <source>Join premises</source>
        <translation>Joindre les prémisses</translation>
    </message>
    <message>
        <source>Select two claims that say the same to merge them.</source>
        <translation>Sélectionnez deux affirmations qui disent la même chose pour les fusionner.</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Fusionner les affirmations</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>There is no claim yet to speak for or against. Make one first: C</source>
        <translation>Il n’y a encore aucune affirmation à soutenir ou à contester. Faites-en d’abord une&#xa0;: C</translation>
    </message>
    <message>
        <source>There are no words in this selection.</source>
        <translation>Il n’y a pas de mots dans cette sélection.</translation>
    </message>
    <message>
        <source>The map has these words already, so they are cited there. Undo: Ctrl+Z</source>
        <translation>La carte a déjà ces mots, ils y sont donc cités. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>These words stand there already.</source>
        <translation>Ces mots y sont déjà.</translation>
    </message>
    <message>
        <source>Add reason from “{source}”</source>
        <translation>Ajouter une raison tirée de «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <source>Add objection from “{source}”</source>
        <translation>Ajouter une objection tirée de «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <source>Add claim from “{source}”</source>
        <translation>Ajouter une affirmation tirée de «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <source>Reason added: “{0}”. Undo: Ctrl+Z</source>
        <translation>Raison ajoutée&#xa0;: «&#xa0;{0}&#xa0;». Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>Objection added: “{0}”. Undo: Ctrl+Z</source>
        <translation>Objection ajoutée&#xa0;: «&#xa0;{0}&#xa0;». Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>Claim added: “{0}”. Undo: Ctrl+Z</source>
        <translation>Affirmation ajoutée&#xa0;: «&#xa0;{0}&#xa0;». Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>Remove claims</source>
        <translation>Retirer les affirmations</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>Retirer l’affirmation</translation>
    </message>
    <message>
        <source>Remove argument</source>
        <translation>Retirer l’argument</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed {0}. Undo: Ctrl+Z</source>
        <translation>Retiré&#xa0;: {0}. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>%Ln map(s)</source>
        <translation>
            <numerusform>%Ln carte</numerusform>
            <numerusform>%Ln cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln argument(s)</source>
        <translation>
            <numerusform>%Ln argument</numerusform>
            <numerusform>%Ln arguments</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Split premises</source>
        <translation>Séparer les prémisses</translation>
    </message>
    <message>
        <source>Confirm first guess</source>
        <translation>Confirmer la supposition</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>Change side</source>
        <translation>Changer de côté</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Changer de côté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln side(s) changed</source>
        <translation>
            <numerusform>%Ln côté changé</numerusform>
            <numerusform>%Ln côtés changés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objection(s) to a step unchanged, as there are no reasons for a step</source>
        <translation>
            <numerusform>%Ln objection à une étape reste, car il n’y a pas de raison pour une étape</numerusform>
            <numerusform>%Ln objections à une étape restent, car il n’y a pas de raison pour une étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) without a side</source>
        <translation>
            <numerusform>%Ln affirmation sans côté</numerusform>
            <numerusform>%Ln affirmations sans côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would speak for both sides</source>
        <translation>
            <numerusform>%Ln parlerait pour les deux côtés</numerusform>
            <numerusform>%Ln parleraient pour les deux côtés</numerusform>
        </translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Changer les étiquettes</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Changer de locuteur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) changed</source>
        <translation>
            <numerusform>%Ln citation changée</numerusform>
            <numerusform>%Ln citations changées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) without a quotation</source>
        <translation>
            <numerusform>%Ln affirmation sans citation</numerusform>
            <numerusform>%Ln affirmations sans citation</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe speaker</source>
        <translation>Décrire le locuteur</translation>
    </message>
    <message>
        <source>Take as one speaker</source>
        <translation>Prendre comme un seul locuteur</translation>
    </message>
    <message>
        <source>{0} is now taken as {1}. Undo: Ctrl+Z</source>
        <translation>{0} est maintenant pris comme {1}. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>Cite on one claim</source>
        <translation>Citer sur une seule affirmation</translation>
    </message>
    <message>
        <source>One claim now cites all {0} passages. Undo: Ctrl+Z</source>
        <translation>Une affirmation cite maintenant les {0} passages. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>{words} (on the map “{question}”)</source>
        <translation>{words} (sur la carte «&#xa0;{question}&#xa0;»)</translation>
    </message>
    <message>
        <source>This claim stands nowhere else.</source>
        <translation>Cette affirmation n’est nulle part ailleurs.</translation>
    </message>
    <message>
        <source>It also stands on: {0}</source>
        <translation>Elle est aussi sur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Open a map first</source>
        <translation>Ouvrez d’abord une carte</translation>
    </message>
    <message>
        <source>For maps with the thesis on top or at the bottom</source>
        <translation>Pour les cartes dont la thèse est en haut ou en bas</translation>
    </message>
    <message>
        <source>Add a source first</source>
        <translation>Ajoutez d’abord une source</translation>
    </message>
    <message>
        <source>For a map that has sources and no claims yet</source>
        <translation>Pour une carte qui a des sources et pas encore d’affirmations</translation>
    </message>
    <message>
        <source>Select a claim first</source>
        <translation>Sélectionnez d’abord une affirmation</translation>
    </message>
    <message>
        <source>Select something first</source>
        <translation>Sélectionnez d’abord quelque chose</translation>
    </message>
    <message>
        <source>Select a reason or an objection first</source>
        <translation>Sélectionnez d’abord une raison ou une objection</translation>
    </message>
    <message>
        <source>Select a first guess first</source>
        <translation>Sélectionnez d’abord une supposition</translation>
    </message>
    <message>
        <source>Select a claim that cites a source first</source>
        <translation>Sélectionnez d’abord une affirmation qui cite une source</translation>
    </message>
    <message>
        <source>Select a claim with reasons or objections first</source>
        <translation>Sélectionnez d’abord une affirmation avec raisons ou objections</translation>
    </message>
    <message>
        <source>Select a claim that is not pinned first</source>
        <translation>Sélectionnez d’abord une affirmation qui n’est pas épinglée</translation>
    </message>
    <message>
        <source>Select a pinned claim first</source>
        <translation>Sélectionnez d’abord une affirmation épinglée</translation>
    </message>
    <message>
        <source>Select two or more claims first</source>
        <translation>Sélectionnez d’abord deux affirmations ou plus</translation>
    </message>
    <message>
        <source>Select a co-premise first</source>
        <translation>Sélectionnez d’abord une coprémisse</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Select a claim and the one beside it first</source>
        <translation>Sélectionnez d’abord une affirmation et celle d’à côté</translation>
    </message>
    <message>
        <source>Not possible right now</source>
        <translation>Impossible pour l’instant</translation>
    </message>
    <message>
        <source>A step that names somebody</source>
        <translation>Une étape qui nomme quelqu’un</translation>
    </message>
    <message>
        <source>Hide or show who said what</source>
        <translation>Cacher ou montrer qui a dit quoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) selected</source>
        <translation>
            <numerusform>%Ln affirmation sélectionnée</numerusform>
            <numerusform>%Ln affirmations sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Repliée</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Dépliée</translation>
    </message>
    <message>
        <source>{name}: {question}</source>
        <translation>{name}&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>Modifier les mots</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Replier ou déplier</translation>
    </message>
    <message>
        <source>{side}: {words}</source>
        <translation>{side}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Pinned to its place</source>
        <translation>Épinglée à sa place</translation>
    </message>
    <message>
        <source>Only together with {claims}</source>
        <translation>Seulement avec {claims}</translation>
    </message>
    <message>
        <source>The side is a first guess</source>
        <translation>Le côté est une supposition</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objection(s) to this step</source>
        <translation>
            <numerusform>%Ln objection à cette étape</numerusform>
            <numerusform>%Ln objections à cette étape</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: {about}</source>
        <translation>Aussi&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Quoted from {sources}</source>
        <translation>Cité de {sources}</translation>
    </message>
    <message>
        <source>In other words than {sources}</source>
        <translation>En d’autres mots que {sources}</translation>
    </message>
    <message>
        <source>Step, objection to a step, from {premises}</source>
        <translation>Étape, objection à une étape, depuis {premises}</translation>
    </message>
    <message>
        <source>Step, reason, from {premises}</source>
        <translation>Étape, raison, depuis {premises}</translation>
    </message>
    <message>
        <source>Step, objection, from {premises}</source>
        <translation>Étape, objection, depuis {premises}</translation>
    </message>
    <message>
        <source>No claims yet. Press Enter to write the first one.</source>
        <translation>Pas encore d’affirmations. Entrée écrit la première.</translation>
    </message>
    <message>
        <source>{claims}. Arrow keys walk over the map, F6 leaves it.</source>
        <translation>{claims}. Les flèches parcourent la carte, F6 la quitte.</translation>
    </message>
    <message>
        <source>A claim of its own</source>
        <translation>Une affirmation isolée</translation>
    </message>
    <message>
        <source>Not connected yet, by {who}</source>
        <translation>Pas encore reliée, par {who}</translation>
    </message>
    <message>
        <source>Thesis by {who}</source>
        <translation>Thèse de {who}</translation>
    </message>
    <message>
        <source>Objection to a step, by {who}</source>
        <translation>Objection à une étape, par {who}</translation>
    </message>
    <message>
        <source>Objection to a step</source>
        <translation>Objection à une étape</translation>
    </message>
    <message>
        <source>Reason by {who}</source>
        <translation>Raison de {who}</translation>
    </message>
    <message>
        <source>Objection by {who}</source>
        <translation>Objection de {who}</translation>
    </message>
    <message>
        <source>To the step from {claim}</source>
        <translation>À l’étape depuis {claim}</translation>
    </message>
    <message>
        <source>For {claim}</source>
        <translation>Pour {claim}</translation>
    </message>
    <message>
        <source>To {claim}</source>
        <translation>À {claim}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies), folded</source>
        <translation>
            <numerusform>%Ln réponse, repliée</numerusform>
            <numerusform>%Ln réponses, repliées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies)</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded away, on level {level}</source>
        <translation>Repliée, au niveau {level}</translation>
    </message>
    <message>
        <source>{place} of {count} on level {level}</source>
        <translation>{place} sur {count} au niveau {level}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s)</source>
        <translation>
            <numerusform>%Ln raison</numerusform>
            <numerusform>%Ln raisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objection(s)</source>
        <translation>
            <numerusform>%Ln objection</numerusform>
            <numerusform>%Ln objections</numerusform>
        </translation>
    </message>
    <message>
        <source>Use claim again</source>
        <translation>Réutiliser l’affirmation</translation>
    </message>
    <message>
        <source>A claim cannot object to a step that it is part of</source>
        <translation>Une affirmation ne peut pas objecter à une étape dont elle fait partie</translation>
    </message>
    <message>
        <source>It stands there already</source>
        <translation>Elle y est déjà</translation>
    </message>
    <message>
        <source>A claim cannot be a reason for itself</source>
        <translation>Une affirmation ne peut pas être une raison pour elle-même</translation>
    </message>
    <message>
        <source>It is a reason for this already</source>
        <translation>C’est déjà une raison pour ceci</translation>
    </message>
    <message>
        <source>It objects to this already</source>
        <translation>C’est déjà une objection à ceci</translation>
    </message>
    <message>
        <source>That would go round in a circle</source>
        <translation>Cela tournerait en rond</translation>
    </message>
    <message>
        <source>Pin claim</source>
        <translation>Épingler l’affirmation</translation>
    </message>
    <message>
        <source>Pin claims</source>
        <translation>Épingler les affirmations</translation>
    </message>
    <message>
        <source>Move claim</source>
        <translation>Déplacer l’affirmation</translation>
    </message>
    <message>
        <source>Move claims</source>
        <translation>Déplacer les affirmations</translation>
    </message>
    <message>
        <source>Each on its side, for or against “{0}”  ·  Shift: all on the other</source>
        <translation>Chacune de son côté, pour ou contre «&#xa0;{0}&#xa0;»  ·  Maj&#xa0;: toutes de l’autre</translation>
    </message>
    <message>
        <source>Reasons for “{0}”  ·  Shift: objections</source>
        <translation>Raisons pour «&#xa0;{0}&#xa0;»  ·  Maj&#xa0;: objections</translation>
    </message>
    <message>
        <source>Objections to “{0}”  ·  Shift: reasons</source>
        <translation>Objections à «&#xa0;{0}&#xa0;»  ·  Maj&#xa0;: raisons</translation>
    </message>
    <message>
        <source>Objections to this step</source>
        <translation>Objections à cette étape</translation>
    </message>
    <message>
        <source>Reason for “{0}”  ·  Shift: objection</source>
        <translation>Raison pour «&#xa0;{0}&#xa0;»  ·  Maj&#xa0;: objection</translation>
    </message>
    <message>
        <source>Objection to “{0}”  ·  Shift: reason</source>
        <translation>Objection à «&#xa0;{0}&#xa0;»  ·  Maj&#xa0;: raison</translation>
    </message>
    <message>
        <source>New reason for “{0}”  ·  Shift: objection</source>
        <translation>Nouvelle raison pour «&#xa0;{0}&#xa0;»  ·  Maj&#xa0;: objection</translation>
    </message>
    <message>
        <source>New objection to “{0}”  ·  Shift: reason</source>
        <translation>Nouvelle objection à «&#xa0;{0}&#xa0;»  ·  Maj&#xa0;: raison</translation>
    </message>
    <message>
        <source>After “{0}”</source>
        <translation>Après «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Before “{0}”</source>
        <translation>Avant «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Pin it here</source>
        <translation>L’épingler ici</translation>
    </message>
    <message>
        <source>Pin them here</source>
        <translation>Les épingler ici</translation>
    </message>
    <message>
        <source>A claim that stands by itself</source>
        <translation>Une affirmation isolée</translation>
    </message>
    <message>
        <source>Drop it on a claim to move it there  ·  Ctrl: pin it where you drop it</source>
        <translation>Déposez-la sur une affirmation pour l’y déplacer  ·  Ctrl&#xa0;: l’épingler où vous la déposez</translation>
    </message>
    <message>
        <source>Select a claim to pin it where it stands.</source>
        <translation>Sélectionnez une affirmation pour l’épingler où elle est.</translation>
    </message>
    <message>
        <source>Unfold what hides this claim to pin it where it stands.</source>
        <translation>Dépliez ce qui cache cette affirmation pour l’épingler où elle est.</translation>
    </message>
    <message>
        <source>It objects to this step now, too. Undo: Ctrl+Z</source>
        <translation>Elle objecte maintenant aussi à cette étape. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>It is a reason for “{0}” now, too. Undo: Ctrl+Z</source>
        <translation>C’est maintenant aussi une raison pour «&#xa0;{0}&#xa0;». Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>It objects to “{0}” now, too. Undo: Ctrl+Z</source>
        <translation>C’est maintenant aussi une objection à «&#xa0;{0}&#xa0;». Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulées</translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation>Déplacées ailleurs</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Autre côté</translation>
    </message>
    <message>
        <source>Other co-premises</source>
        <translation>Autres coprémisses</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Autre ordre</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Autres détails</translation>
    </message>
    <message>
        <source>in a claim</source>
        <translation>dans une affirmation</translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>dans une note</translation>
    </message>
    <message>
        <source>in a tag</source>
        <translation>dans une étiquette</translation>
    </message>
    <message>
        <source>in a quotation of {0}</source>
        <translation>dans une citation de {0}</translation>
    </message>
    <message>
        <source>in a quotation</source>
        <translation>dans une citation</translation>
    </message>
    <message>
        <source>said by {0}</source>
        <translation>dit par {0}</translation>
    </message>
    <message>
        <source>in the question of a map</source>
        <translation>dans la question d’une carte</translation>
    </message>
    <message>
        <source>in the title or the author of “{0}”</source>
        <translation>dans le titre ou l’auteur de «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>in the source “{0}”</source>
        <translation>dans la source «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Replace “{old}” by “{new}”</source>
        <translation>Remplacer «&#xa0;{old}&#xa0;» par «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>Comme c’était alors</translation>
    </message>
    <message>
        <source>{step}: {claim}</source>
        <translation>{step}&#xa0;: {claim}</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>Changer la question</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Changer la note</translation>
    </message>
    <message>
        <source>Remove citation</source>
        <translation>Retirer la citation</translation>
    </message>
    <message>
        <source>told by {0}</source>
        <translation>rapporté par {0}</translation>
    </message>
    <message>
        <source>Describe source</source>
        <translation>Décrire la source</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Répondre à une question</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Close question</source>
        <translation>Clore la question</translation>
    </message>
    <message>
        <source>Open question again</source>
        <translation>Rouvrir la question</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Retirer la question</translation>
    </message>
    <message>
        <source>Question removed. Undo: Ctrl+Z</source>
        <translation>Question retirée. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>Name the kind of step</source>
        <translation>Nommer le genre d’étape</translation>
    </message>
    <message>
        <source>Name the kind of step no more</source>
        <translation>Ne plus nommer le genre d’étape</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a side</source>
        <translation>
            <numerusform>%Ln sans côté</numerusform>
            <numerusform>%Ln sans côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it on a claim, or between two</source>
        <translation>Déposez-la sur une affirmation, ou entre deux</translation>
    </message>
    <message>
        <source>{0}  ·  by itself</source>
        <translation>{0}  ·  isolée</translation>
    </message>
    <message>
        <source>Shift: objection</source>
        <translation>Maj&#xa0;: objection</translation>
    </message>
    <message>
        <source>Shift: reason</source>
        <translation>Maj&#xa0;: raison</translation>
    </message>
    <message>
        <source>Reason for “{0}”</source>
        <translation>Raison pour «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Objection to “{0}”</source>
        <translation>Objection à «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(encore sans mots)</translation>
    </message>
    <message>
        <source>{0}, said by {1}</source>
        <translation>{0}, dit par {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, also in %Ln other place(s)</source>
        <translation>
            <numerusform>{0}, aussi à %Ln autre endroit</numerusform>
            <numerusform>{0}, aussi à %Ln autres endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, folded, hides %Ln claim(s)</source>
        <translation>
            <numerusform>{0}, repliée, cache %Ln affirmation</numerusform>
            <numerusform>{0}, repliée, cache %Ln affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} sur {2}</translation>
    </message>
    <message>
        <source>{0}, premise {1} of {2}</source>
        <translation>{0}, prémisse {1} sur {2}</translation>
    </message>
    <message>
        <source>Leave out a remark</source>
        <translation>Écarter une remarque</translation>
    </message>
    <message>
        <source>Show a kind of remarks</source>
        <translation>Montrer un genre de remarques</translation>
    </message>
    <message>
        <source>Leave out a kind of remarks</source>
        <translation>Écarter un genre de remarques</translation>
    </message>
    <message>
        <source>Show again what was left out</source>
        <translation>Montrer de nouveau ce qui a été écarté</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Objections without an answer</source>
        <translation>Objections sans réponse</translation>
    </message>
    <message>
        <source>Claims without support</source>
        <translation>Affirmations sans appui</translation>
    </message>
    <message>
        <source>Two claims in one</source>
        <translation>Deux affirmations en une</translation>
    </message>
    <message>
        <source>Questions in place of claims</source>
        <translation>Questions à la place d’affirmations</translation>
    </message>
    <message>
        <source>Reasons that repeat what they are for</source>
        <translation>Raisons qui répètent ce qu’elles appuient</translation>
    </message>
    <message>
        <source>Claims that say nearly the same</source>
        <translation>Affirmations qui disent presque la même chose</translation>
    </message>
    <message>
        <source>Claims far from the words they cite</source>
        <translation>Affirmations loin des mots qu’elles citent</translation>
    </message>
    <message>
        <source>Key words that no premise names</source>
        <translation>Mots clés qu’aucune prémisse ne nomme</translation>
    </message>
    <message>
        <source>Words of premises that lead nowhere</source>
        <translation>Mots de prémisses qui ne mènent à rien</translation>
    </message>
    <message>
        <source>Sources quoted for one side</source>
        <translation>Sources citées pour un seul côté</translation>
    </message>
    <message>
        <source>Speakers on both sides</source>
        <translation>Locuteurs des deux côtés</translation>
    </message>
    <message>
        <source>Nothing on the map speaks against this objection. Does it stand, or is there an answer?</source>
        <translation>Rien sur la carte ne parle contre cette objection. Tient-elle, ou y a-t-il une réponse&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody is quoted for this claim, and no reason is given for it. Why should one believe it?</source>
        <translation>Personne n’est cité pour cette affirmation, et aucune raison n’est donnée. Pourquoi la croire&#x202f;?</translation>
    </message>
    <message>
        <source>There seem to be two claims in one. Apart, each can have its own reasons and objections.</source>
        <translation>Il semble y avoir deux affirmations en une. Séparées, chacune peut avoir ses raisons et ses objections.</translation>
    </message>
    <message>
        <source>A question can be neither true nor false. What is the claim?</source>
        <translation>Une question ne peut être ni vraie ni fausse. Quelle est l’affirmation&#x202f;?</translation>
    </message>
    <message>
        <source>This reason seems to say what it is a reason for. What else speaks for it?</source>
        <translation>Cette raison semble dire ce qu’elle appuie. Qu’est-ce qui parle encore pour&#x202f;?</translation>
    </message>
    <message>
        <source>These two claims seem to say the same. As one, all that is said about them comes together.</source>
        <translation>Ces deux affirmations semblent dire la même chose. En une seule, tout ce qui en est dit se rejoint.</translation>
    </message>
    <message>
        <source>The claim has few words of the passage that it cites. Is it what the passage says, or your own reading?</source>
        <translation>L’affirmation a peu de mots du passage qu’elle cite. Est-ce ce que dit le passage, ou votre propre lecture&#x202f;?</translation>
    </message>
    <message>
        <source>The conclusion says something that none of its premises names. Is there a premise that nobody has stated?</source>
        <translation>La conclusion dit quelque chose qu’aucune de ses prémisses ne nomme. Y a-t-il une prémisse que personne n’a exprimée&#x202f;?</translation>
    </message>
    <message>
        <source>A premise says something that neither the conclusion nor another premise takes up. Does it belong here?</source>
        <translation>Une prémisse dit quelque chose que ni la conclusion ni une autre prémisse ne reprend. A-t-elle sa place ici&#x202f;?</translation>
    </message>
    <message>
        <source>All claims from this source are on one side, and more of its quotations wait. Does it say something for the other side?</source>
        <translation>Toutes les affirmations de cette source sont d’un côté, et d’autres citations attendent. Dit-elle quelque chose pour l’autre côté&#x202f;?</translation>
    </message>
    <message>
        <source>This speaker is quoted for both sides. Is each of them what they mean?</source>
        <translation>Ce locuteur est cité des deux côtés. Pense-t-il vraiment les deux&#x202f;?</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Y répondre</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Ajouter une raison</translation>
    </message>
    <message>
        <source>Make two claims of it</source>
        <translation>En faire deux affirmations</translation>
    </message>
    <message>
        <source>Make it a claim</source>
        <translation>En faire une affirmation</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Fusionner les deux</translation>
    </message>
    <message>
        <source>It is my own reading</source>
        <translation>C’est ma propre lecture</translation>
    </message>
    <message>
        <source>Add a co-premise</source>
        <translation>Ajouter une coprémisse</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Montrer ce qui attend</translation>
    </message>
    <message>
        <source>Nothing answers this objection</source>
        <translation>Rien ne répond à cette objection</translation>
    </message>
    <message>
        <source>Nothing speaks for it, nobody is quoted</source>
        <translation>Rien ne parle pour elle, personne n’est cité</translation>
    </message>
    <message>
        <source>Two claims in one?</source>
        <translation>Deux affirmations en une&#x202f;?</translation>
    </message>
    <message>
        <source>A question, not a claim</source>
        <translation>Une question, pas une affirmation</translation>
    </message>
    <message>
        <source>Repeats what it is for?</source>
        <translation>Répète ce qu’elle appuie&#x202f;?</translation>
    </message>
    <message>
        <source>Says the same as “{claim}”?</source>
        <translation>Dit la même chose que «&#xa0;{claim}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Far from the words it cites?</source>
        <translation>Loin des mots qu’elle cite&#x202f;?</translation>
    </message>
    <message>
        <source>No premise names: {words}</source>
        <translation>Aucune prémisse ne nomme&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Leads nowhere: {words}</source>
        <translation>Ne mène à rien&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Quoted for one side alone</source>
        <translation>Citée pour un seul côté</translation>
    </message>
    <message>
        <source>{name} is on both sides</source>
        <translation>{name} est des deux côtés</translation>
    </message>
    <message>
        <source>Make a claim of the question</source>
        <translation>Faire de la question une affirmation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln critical question(s) open: {scheme}</source>
        <translation>
            <numerusform>%Ln question critique ouverte&#xa0;: {scheme}</numerusform>
            <numerusform>%Ln questions critiques ouvertes&#xa0;: {scheme}</numerusform>
        </translation>
    </message>
    <message>
        <source>This step is of a kind that can be tested by questions. They are listed in the inspector.</source>
        <translation>Ce genre d’étape peut être mis à l’épreuve par des questions. Elles sont dans Détails.</translation>
    </message>
    <message>
        <source>about the map</source>
        <translation>sur la carte</translation>
    </message>
    <message>
        <source>about “{claim}”</source>
        <translation>sur «&#xa0;{claim}&#xa0;»</translation>
    </message>
    <message>
        <source>An open question. Answer it in the inspector, with a claim, or close it.</source>
        <translation>Une question ouverte. Répondez-y dans Détails par une affirmation, ou fermez-la.</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Clore la question</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Regarder en arrière</translation>
    </message>
    <message>
        <source>Look at the present</source>
        <translation>Regarder le présent</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Le début</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) selected</source>
        <translation>
            <numerusform>%Ln mot sélectionné</numerusform>
            <numerusform>%Ln mots sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>personne de connu</translation>
    </message>
    <message>
        <source>A reason on the map, by {0}</source>
        <translation>Une raison sur la carte, par {0}</translation>
    </message>
    <message>
        <source>An objection on the map, by {0}</source>
        <translation>Une objection sur la carte, par {0}</translation>
    </message>
    <message>
        <source>A reason and an objection on the map, by {0}</source>
        <translation>Une raison et une objection sur la carte, par {0}</translation>
    </message>
    <message>
        <source>A claim cites this, by {0}</source>
        <translation>Une affirmation cite ceci, par {0}</translation>
    </message>
    <message>
        <source>Not on the map yet, by {0}</source>
        <translation>Pas encore sur la carte, par {0}</translation>
    </message>
    <message>
        <source>Comment by {0}</source>
        <translation>Commentaire de {0}</translation>
    </message>
    <message>
        <source>Reported words of {0}</source>
        <translation>Propos rapportés de {0}</translation>
    </message>
    <message>
        <source>Quotation of {0}</source>
        <translation>Citation de {0}</translation>
    </message>
    <message>
        <source>Suggested: reason – {0}</source>
        <translation>Suggestion&#xa0;: raison – {0}</translation>
    </message>
    <message>
        <source>Suggested: objection – {0}</source>
        <translation>Suggestion&#xa0;: objection – {0}</translation>
    </message>
    <message>
        <source>because of “{0}”</source>
        <translation>à cause de «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>No side is suggested</source>
        <translation>Aucun côté n’est suggéré</translation>
    </message>
    <message>
        <source>against a step of the argument</source>
        <translation>contre une étape de l’argument</translation>
    </message>
    <message>
        <source>for “{0}”</source>
        <translation>pour «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>against “{0}”</source>
        <translation>contre «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>The first claim stands by itself: press C</source>
        <translation>La première affirmation est isolée&#xa0;: appuyez sur C</translation>
    </message>
    <message>
        <source>Select another claim to use these words for or against it</source>
        <translation>Sélectionnez une autre affirmation pour utiliser ces mots pour ou contre elle</translation>
    </message>
    <message>
        <source>Against the selected step, or for</source>
        <translation>Contre l’étape sélectionnée, ou pour</translation>
    </message>
    <message>
        <source>For or against</source>
        <translation>Pour ou contre</translation>
    </message>
    <message>
        <source>{0} % of the text is on the map</source>
        <translation>{0}&#x202f;% du texte est sur la carte</translation>
    </message>
    <message>
        <source>{0} · {1} to place</source>
        <translation>{0} · {1} à placer</translation>
    </message>
    <message>
        <source>This text was not searched for quotations; show it again to have that done</source>
        <translation>Ce texte n’a pas été fouillé pour des citations&#x202f;; montrez-le de nouveau pour le faire</translation>
    </message>
    <message>
        <source>Looking for quotations…</source>
        <translation>Recherche de citations…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) wait(s/) for a place</source>
        <translation>
            <numerusform>%Ln citation attend une place</numerusform>
            <numerusform>%Ln citations attendent une place</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a stance</source>
        <translation>Pas une position</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>&amp;New map file…</source>
        <translation>&amp;Nouveau fichier de carte…</translation>
    </message>
    <message>
        <source>Begin a map about a question, in a file of its own</source>
        <translation>Commencer une carte sur une question, dans son propre fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a map, or read one of another program into a new file</source>
        <translation>Ouvrir une carte, ou lire celle d’un autre programme dans un nouveau fichier</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>Show the recent maps; this one stays open</source>
        <translation>Montrer les cartes récentes&#x202f;; celle-ci reste ouverte</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>Ajouter une &amp;source…</translation>
    </message>
    <message>
        <source>Add an article or a comment thread to read</source>
        <translation>Ajouter un article ou une discussion à lire</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Add source from a we&amp;b address…</source>
        <translation>Ajouter une source du &amp;web…</translation>
    </message>
    <message>
        <source>Read an article or a comment thread from a web address</source>
        <translation>Lire un article ou une discussion à une adresse web</translation>
    </message>
    <message>
        <source>Add source from c&amp;lipboard</source>
        <translation>Ajouter une source du &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Add the text that was copied as a source</source>
        <translation>Ajouter comme source le texte copié</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>E&amp;xporter l’image…</translation>
    </message>
    <message>
        <source>Save the map as PNG, SVG or PDF</source>
        <translation>Enregistrer la carte en PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Enregistrer une &amp;copie sous…</translation>
    </message>
    <message>
        <source>Save the whole file under another name, with its history</source>
        <translation>Enregistrer tout le fichier sous un autre nom, avec son historique</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Show where the map is saved; every change is saved at once</source>
        <translation>Montrer où la carte est enregistrée&#x202f;; chaque changement l’est aussitôt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close argmap</source>
        <translation>Fermer argmap</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Reprendre le dernier changement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again that was undone last</source>
        <translation>Refaire le dernier changement annulé</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Show every change of this map, and go back to any of them</source>
        <translation>Montrer tous les changements de cette carte, et pouvoir revenir à chacun</translation>
    </message>
    <message>
        <source>Edit the &amp;words</source>
        <translation>Modifier les &amp;mots</translation>
    </message>
    <message>
        <source>Type other words for the selected claim</source>
        <translation>Écrire d’autres mots pour l’affirmation sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete what is selected, with all that hangs on it</source>
        <translation>Supprimer ce qui est sélectionné, avec tout ce qui en dépend</translation>
    </message>
    <message>
        <source>&amp;Merge claims</source>
        <translation>&amp;Fusionner les affirmations</translation>
    </message>
    <message>
        <source>Make one claim of those that are selected; the words of the first are kept</source>
        <translation>Faire une seule affirmation de celles sélectionnées&#x202f;; les mots de la première restent</translation>
    </message>
    <message>
        <source>Select &amp;all claims</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all claims that are seen</source>
        <translation>Sélectionner toutes les affirmations visibles</translation>
    </message>
    <message>
        <source>New &amp;claim</source>
        <translation>&amp;Nouvelle affirmation</translation>
    </message>
    <message>
        <source>Add a claim that stands by itself</source>
        <translation>Ajouter une affirmation isolée</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nouvelle affirmation</translation>
    </message>
    <message>
        <source>Add a &amp;reason</source>
        <translation>Ajouter une &amp;raison</translation>
    </message>
    <message>
        <source>Add a reason for the selected claim, or a premise to the selected argument</source>
        <translation>Ajouter une raison à l’affirmation sélectionnée, ou une prémisse à l’argument sélectionné</translation>
    </message>
    <message>
        <source>Add an &amp;objection</source>
        <translation>Ajouter une &amp;objection</translation>
    </message>
    <message>
        <source>Add an objection to the selected claim or argument</source>
        <translation>Ajouter une objection à l’affirmation ou à l’argument sélectionné</translation>
    </message>
    <message>
        <source>Add another &amp;beside it</source>
        <translation>En ajouter une &amp;à côté</translation>
    </message>
    <message>
        <source>Add a claim beside the selected one, on the same side</source>
        <translation>Ajouter une affirmation à côté de celle sélectionnée, du même côté</translation>
    </message>
    <message>
        <source>Add a co-&amp;premise</source>
        <translation>Ajouter une &amp;coprémisse</translation>
    </message>
    <message>
        <source>Add a further premise to the argument of the selected claim</source>
        <translation>Ajouter une autre prémisse à l’argument de l’affirmation sélectionnée</translation>
    </message>
    <message>
        <source>Change &amp;side</source>
        <translation>Changer de cô&amp;té</translation>
    </message>
    <message>
        <source>Turn reasons into objections, and objections into reasons</source>
        <translation>Faire des raisons des objections, et des objections des raisons</translation>
    </message>
    <message>
        <source>Confirm the first &amp;guess</source>
        <translation>Confirmer la s&amp;upposition</translation>
    </message>
    <message>
        <source>Say that the side of the selected claim, which was guessed, is right</source>
        <translation>Dire que le côté supposé de l’affirmation sélectionnée est le bon</translation>
    </message>
    <message>
        <source>&amp;Join as co-premises</source>
        <translation>&amp;Joindre comme coprémisses</translation>
    </message>
    <message>
        <source>Make one argument of the selected claims, or of the selected one and the one before it</source>
        <translation>Faire un argument des affirmations sélectionnées, ou de celle sélectionnée et de la précédente</translation>
    </message>
    <message>
        <source>Spl&amp;it off</source>
        <translation>&amp;Séparer</translation>
    </message>
    <message>
        <source>Make the selected co-premise an argument of its own</source>
        <translation>Faire de la coprémisse sélectionnée un argument à part</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold</source>
        <translation>&amp;Replier ou déplier</translation>
    </message>
    <message>
        <source>Hide or show what hangs on the selected claim</source>
        <translation>Cacher ou montrer ce qui dépend de l’affirmation sélectionnée</translation>
    </message>
    <message>
        <source>Sho&amp;w in source</source>
        <translation>Montrer dans la s&amp;ource</translation>
    </message>
    <message>
        <source>Show in its source the passage that the selected claim quotes</source>
        <translation>Montrer dans sa source le passage que cite l’affirmation sélectionnée</translation>
    </message>
    <message>
        <source>Edit the &amp;question</source>
        <translation>Modifier la &amp;question</translation>
    </message>
    <message>
        <source>Type another question for this map</source>
        <translation>Écrire une autre question pour cette carte</translation>
    </message>
    <message>
        <source>Another &amp;map in this file…</source>
        <translation>Autre &amp;carte dans ce fichier…</translation>
    </message>
    <message>
        <source>Add a map about another question to this file</source>
        <translation>Ajouter à ce fichier une carte sur une autre question</translation>
    </message>
    <message>
        <source>Delete this map</source>
        <translation>Supprimer cette carte</translation>
    </message>
    <message>
        <source>Delete this map, and the claims that stand on no other</source>
        <translation>Supprimer cette carte, et les affirmations qui ne sont sur aucune autre</translation>
    </message>
    <message>
        <source>&amp;Next quotation</source>
        <translation>Citation &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next quotation in the text</source>
        <translation>Aller à la citation suivante du texte</translation>
    </message>
    <message>
        <source>&amp;Previous quotation</source>
        <translation>Citation &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the quotation before this one</source>
        <translation>Aller à la citation avant celle-ci</translation>
    </message>
    <message>
        <source>One word &amp;more</source>
        <translation>Un mot de &amp;plus</translation>
    </message>
    <message>
        <source>Take one more word to the selected ones; after “The other end”, at their beginning</source>
        <translation>Prendre un mot de plus&#x202f;; après «&#xa0;L’autre bout&#xa0;», au début</translation>
    </message>
    <message>
        <source>One &amp;word less</source>
        <translation>Un mot de &amp;moins</translation>
    </message>
    <message>
        <source>Leave out the last of the selected words</source>
        <translation>Laisser de côté le dernier des mots sélectionnés</translation>
    </message>
    <message>
        <source>To the end of the &amp;clause</source>
        <translation>Jusqu’à la fin de la &amp;proposition</translation>
    </message>
    <message>
        <source>Take the words up to the next comma, dash or other end of a clause</source>
        <translation>Prendre les mots jusqu’à la virgule, au tiret ou à une autre fin de proposition</translation>
    </message>
    <message>
        <source>One clause &amp;less</source>
        <translation>Une proposition de moins</translation>
    </message>
    <message>
        <source>Leave out the words behind the last comma, dash or other end of a clause</source>
        <translation>Laisser de côté les mots après la dernière virgule, le dernier tiret ou une autre fin de proposition</translation>
    </message>
    <message>
        <source>To the end of the &amp;sentence</source>
        <translation>Jusqu’à la fin de la p&amp;hrase</translation>
    </message>
    <message>
        <source>Take the words up to the end of the sentence, and one sentence more each further time</source>
        <translation>Prendre les mots jusqu’à la fin de la phrase, et une phrase de plus chaque fois</translation>
    </message>
    <message>
        <source>One sentence l&amp;ess</source>
        <translation>Une phrase de moins</translation>
    </message>
    <message>
        <source>Leave out the last of the selected sentences</source>
        <translation>Laisser de côté la dernière des phrases sélectionnées</translation>
    </message>
    <message>
        <source>The &amp;other end</source>
        <translation>L’autre &amp;bout</translation>
    </message>
    <message>
        <source>Let these keys move the beginning of the selected words, or their end again</source>
        <translation>Faire bouger par ces touches le début des mots sélectionnés, ou de nouveau leur fin</translation>
    </message>
    <message>
        <source>Who &amp;says it</source>
        <translation>&amp;Qui le dit</translation>
    </message>
    <message>
        <source>Name who says the selected words</source>
        <translation>Nommer qui dit les mots sélectionnés</translation>
    </message>
    <message>
        <source>Place as a &amp;reason</source>
        <translation>Placer comme &amp;raison</translation>
    </message>
    <message>
        <source>Put the selected words on the map as a reason for the selected claim</source>
        <translation>Mettre les mots sélectionnés sur la carte comme raison pour l’affirmation sélectionnée</translation>
    </message>
    <message>
        <source>Place as an &amp;objection</source>
        <translation>Placer comme &amp;objection</translation>
    </message>
    <message>
        <source>Put the selected words on the map as an objection to what is selected there</source>
        <translation>Mettre les mots sélectionnés sur la carte comme objection à ce qui y est sélectionné</translation>
    </message>
    <message>
        <source>Place as a &amp;claim</source>
        <translation>Placer comme &amp;affirmation</translation>
    </message>
    <message>
        <source>Put the selected words on the map as a claim that stands by itself</source>
        <translation>Mettre les mots sélectionnés sur la carte comme affirmation isolée</translation>
    </message>
    <message>
        <source>No&amp;t a stance</source>
        <translation>Pas &amp;une position</translation>
    </message>
    <message>
        <source>Set the quotation aside for good; it can be taken back</source>
        <translation>Écarter la citation pour de bon&#x202f;; on peut la reprendre</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Montrer sur la &amp;carte</translation>
    </message>
    <message>
        <source>Show on the map the claim that quotes this passage</source>
        <translation>Montrer sur la carte l’affirmation qui cite ce passage</translation>
    </message>
    <message>
        <source>&amp;Find in the text</source>
        <translation>C&amp;hercher dans le texte</translation>
    </message>
    <message>
        <source>Find words in this source</source>
        <translation>Chercher des mots dans cette source</translation>
    </message>
    <message>
        <source>&amp;Draft a map</source>
        <translation>&amp;Ébaucher une carte</translation>
    </message>
    <message>
        <source>Read the sources and sort what is new in them; it needs a source, and changes nothing of yours</source>
        <translation>Lire les sources et trier ce qui y est nouveau&#x202f;; il faut une source, et rien de vous ne change</translation>
    </message>
    <message>
        <source>&amp;Go through what waits</source>
        <translation>&amp;Parcourir ce qui attend</translation>
    </message>
    <message>
        <source>Show one quotation after the other that has no place on the map yet</source>
        <translation>Montrer l’une après l’autre les citations qui n’ont pas encore de place sur la carte</translation>
    </message>
    <message>
        <source>&amp;Sides of the speakers</source>
        <translation>&amp;Côtés des locuteurs</translation>
    </message>
    <message>
        <source>Say once for each speaker who is for and who is against</source>
        <translation>Dire une fois par locuteur qui est pour et qui est contre</translation>
    </message>
    <message>
        <source>&amp;Piles</source>
        <translation>P&amp;iles</translation>
    </message>
    <message>
        <source>Make claims of quotations about one thing</source>
        <translation>Faire des affirmations de citations sur une même chose</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Une par une</translation>
    </message>
    <message>
        <source>Say of each quotation where it belongs</source>
        <translation>Dire de chaque citation où elle va</translation>
    </message>
    <message>
        <source>First g&amp;uesses one by one</source>
        <translation>&amp;Suppositions une par une</translation>
    </message>
    <message>
        <source>Confirm or correct what was placed as a first guess</source>
        <translation>Confirmer ou corriger ce qui a été placé par supposition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Tri</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Relate two claims</source>
        <translation>Relier deux affirmations</translation>
    </message>
    <message>
        <source>How near to its words</source>
        <translation>Distance aux mots</translation>
    </message>
    <message>
        <source>Keys for the review</source>
        <translation>Touches pour la relecture</translation>
    </message>
    <message>
        <source>Keys for s&amp;ides</source>
        <translation>Touches pour les &amp;côtés</translation>
    </message>
    <message>
        <source>Keys for pi&amp;les</source>
        <translation>Touches pour les p&amp;iles</translation>
    </message>
    <message>
        <source>Keys for &amp;quotations</source>
        <translation>Touches pour les ci&amp;tations</translation>
    </message>
    <message>
        <source>S&amp;elected words</source>
        <translation>&amp;Mots sélectionnés</translation>
    </message>
    <message>
        <source>Look &amp;back</source>
        <translation>Regarder en &amp;arrière</translation>
    </message>
    <message>
        <source>Fold to &amp;level</source>
        <translation>Replier jusqu’au &amp;niveau</translation>
    </message>
    <message>
        <source>Te&amp;xt and map</source>
        <translation>Te&amp;xte et carte</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Arrange the map</source>
        <translation>&amp;Disposer la carte</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Sho&amp;w to others</source>
        <translation>&amp;Montrer aux autres</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue (Language)</translation>
    </message>
    <message>
        <source>Another map in this file</source>
        <translation>Autre carte dans ce fichier</translation>
    </message>
    <message>
        <source>Which question is the map about?</source>
        <translation>De quelle question parle la carte&#x202f;?</translation>
    </message>
    <message>
        <source>What you typed could not be saved.</source>
        <translation>Ce que vous avez écrit n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Copy the words and go on</source>
        <translation>Copier les mots et continuer</translation>
    </message>
    <message>
        <source>Close without a copy?</source>
        <translation>Fermer sans copie&#x202f;?</translation>
    </message>
    <message>
        <source>What you see here is in no file. Keep it before the window closes?</source>
        <translation>Ce que vous voyez ici n’est dans aucun fichier. Le garder avant que la fenêtre ne se ferme&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Keep mine as a copy…</source>
        <translation>&amp;Garder la mienne en copie…</translation>
    </message>
    <message>
        <source>Close &amp;without it</source>
        <translation>Fermer &amp;sans elle</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Dessin de l’image…</translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Copié comme image</translation>
    </message>
    <message>
        <source>Who said what is hidden, here as well.</source>
        <translation>Qui a dit quoi est caché, ici aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) still wait(s/) for your words.</source>
        <translation>
            <numerusform>%n affirmation attend encore vos mots.</numerusform>
            <numerusform>%n affirmations attendent encore vos mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with “{template}”</source>
        <translation>Commencer par «&#xa0;{template}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>Ajouter %n source</numerusform>
            <numerusform>Ajouter %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Opening the sample…</source>
        <translation>Ouverture de l’exemple…</translation>
    </message>
    <message>
        <source>The sample could not be written to the folder of your settings, because {why}.</source>
        <translation>L’exemple n’a pas pu être écrit dans le dossier de vos réglages, parce que {why}.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>C&amp;hercher…</translation>
    </message>
    <message>
        <source>Find claims, quotations, notes, tags, speakers and words in sources</source>
        <translation>Chercher affirmations, citations, notes, étiquettes, locuteurs et mots dans les sources</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Chercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next place that has the words one looks for</source>
        <translation>Aller à l’endroit suivant qui a les mots cherchés</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Chercher le précédent</translation>
    </message>
    <message>
        <source>Go to the place before that has the words one looks for</source>
        <translation>Aller à l’endroit précédent qui a les mots cherchés</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Put other words for some in claims, notes and tags; sources and quotations stay as they are</source>
        <translation>Mettre d’autres mots dans les affirmations, notes et étiquettes&#x202f;; sources et citations restent telles quelles</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;ltrer…</translation>
    </message>
    <message>
        <source>Fade the claims that do not fit: by speaker, side, tag, source, quoted or not, and open points</source>
        <translation>Estomper les affirmations qui ne conviennent pas&#xa0;: par locuteur, côté, étiquette, source, citation et points ouverts</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Go back to where you were on the map</source>
        <translation>Revenir où vous étiez sur la carte</translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>Go forward to where you were before you went back</source>
        <translation>Aller où vous étiez avant de revenir</translation>
    </message>
    <message>
        <source>Branc&amp;h alone</source>
        <translation>&amp;Branche seule</translation>
    </message>
    <message>
        <source>Show only the branch of the selected claim and the way to it, or the whole map again</source>
        <translation>Ne montrer que la branche de l’affirmation sélectionnée et le chemin vers elle, ou de nouveau toute la carte</translation>
    </message>
    <message>
        <source>Level &amp;1: the main reasons</source>
        <translation>Niveau &amp;1&#xa0;: les raisons principales</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the main reasons; the file stays as it is</source>
        <translation>Cacher à l’écran ce qui est sous les raisons principales&#x202f;; le fichier reste tel quel</translation>
    </message>
    <message>
        <source>Level &amp;2: what answers them</source>
        <translation>Niveau &amp;2&#xa0;: ce qui leur répond</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the second level; the file stays as it is</source>
        <translation>Cacher à l’écran ce qui est sous le deuxième niveau&#x202f;; le fichier reste tel quel</translation>
    </message>
    <message>
        <source>Level &amp;3</source>
        <translation>Niveau &amp;3</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the third level; the file stays as it is</source>
        <translation>Cacher à l’écran ce qui est sous le troisième niveau&#x202f;; le fichier reste tel quel</translation>
    </message>
    <message>
        <source>Level &amp;4</source>
        <translation>Niveau &amp;4</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the fourth level; the file stays as it is</source>
        <translation>Cacher à l’écran ce qui est sous le quatrième niveau&#x202f;; le fichier reste tel quel</translation>
    </message>
    <message>
        <source>Level &amp;5</source>
        <translation>Niveau &amp;5</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the fifth level; the file stays as it is</source>
        <translation>Cacher à l’écran ce qui est sous le cinquième niveau&#x202f;; le fichier reste tel quel</translation>
    </message>
    <message>
        <source>Level &amp;6</source>
        <translation>Niveau &amp;6</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the sixth level; the file stays as it is</source>
        <translation>Cacher à l’écran ce qui est sous le sixième niveau&#x202f;; le fichier reste tel quel</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Show everything that is folded</source>
        <translation>Montrer tout ce qui est replié</translation>
    </message>
    <message>
        <source>Should school start later in the morning?</source>
        <translation>Faut-il commencer l’école plus tard le matin&#x202f;?</translation>
    </message>
    <message>
        <source>The guide is not installed.</source>
        <translation>Le guide n’est pas installé.</translation>
    </message>
    <message>
        <source>Export &amp;map as…</source>
        <translation>Exporter la &amp;carte sous…</translation>
    </message>
    <message>
        <source>Save the map as Argdown, JSON, DOT or a table, for other programs</source>
        <translation>Enregistrer la carte en Argdown, JSON, DOT ou tableau, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Save a copy to share…</source>
        <translation>Enregistrer une copie à transmettre…</translation>
    </message>
    <message>
        <source>Without history, authors and notes; shows first what this file holds</source>
        <translation>Sans historique, auteurs ni notes&#x202f;; dit d’abord ce que contient ce fichier</translation>
    </message>
    <message>
        <source>Merge another map…</source>
        <translation>Fusionner une autre carte…</translation>
    </message>
    <message>
        <source>Add what another file has that this one does not: another person&apos;s, a copy, or another program&apos;s</source>
        <translation>Reprendre ce qu’un autre fichier a en plus&#xa0;: celui d’une autre personne, une copie ou celui d’un autre programme</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copies de sauvegarde…</translation>
    </message>
    <message>
        <source>Open a copy of this map, or of another one, as it was when it was opened</source>
        <translation>Ouvrir une copie de cette carte, ou d’une autre, telle qu’elle était à l’ouverture</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Choose colors, the size of letters, motion, type on paper, and keys</source>
        <translation>Choisir couleurs, taille des lettres, mouvement, texte sur papier et touches</translation>
    </message>
    <message>
        <source>&amp;Do or find…</source>
        <translation>&amp;Faire ou trouver…</translation>
    </message>
    <message>
        <source>Find any action, claim, source or speaker by a few letters</source>
        <translation>Trouver en quelques lettres toute action, affirmation, source ou locuteur</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Show the guide, which needs no network</source>
        <translation>Montrer le guide, qui n’a pas besoin de réseau</translation>
    </message>
    <message>
        <source>Your &amp;first map</source>
        <translation>Votre &amp;première carte</translation>
    </message>
    <message>
        <source>Make a map in five short steps, each of which can be skipped</source>
        <translation>Faire une carte en cinq courtes étapes, que l’on peut toutes passer</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Open the example map as a file of your own</source>
        <translation>Ouvrir la carte d’exemple comme fichier à vous</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Montrer toutes les touches</translation>
    </message>
    <message>
        <source>&amp;About argmap</source>
        <translation>À &amp;propos d’argmap</translation>
    </message>
    <message>
        <source>Show the version and the license</source>
        <translation>Montrer la version et la licence</translation>
    </message>
    <message>
        <source>One step &amp;earlier</source>
        <translation>Une étape plus &amp;tôt</translation>
    </message>
    <message>
        <source>Look at the map as it was before the last step; nothing is undone</source>
        <translation>Voir la carte telle qu’elle était avant la dernière étape&#x202f;; rien n’est annulé</translation>
    </message>
    <message>
        <source>One step &amp;later</source>
        <translation>Une étape plus ta&amp;rd</translation>
    </message>
    <message>
        <source>While looking back: look at the map as it was one step later</source>
        <translation>En regardant en arrière&#xa0;: voir la carte une étape plus tard</translation>
    </message>
    <message>
        <source>&amp;Replay how the map grew</source>
        <translation>Re&amp;jouer la croissance de la carte</translation>
    </message>
    <message>
        <source>Show one step after the other, from the first one on</source>
        <translation>Montrer une étape après l’autre, depuis la première</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>&amp;Nommer cette version…</translation>
    </message>
    <message>
        <source>Give the map as it is shown a name, by which it can be found again and compared</source>
        <translation>Donner à la carte telle qu’elle est montrée un nom pour la retrouver et la comparer</translation>
    </message>
    <message>
        <source>&amp;Go back to here</source>
        <translation>Revenir &amp;ici</translation>
    </message>
    <message>
        <source>Make the map what it was then; this is one step, and can be undone</source>
        <translation>Refaire la carte telle qu’elle était&#x202f;; c’est une seule étape, qui peut être annulée</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Return to the map as it is now</source>
        <translation>Revenir à la carte telle qu’elle est maintenant</translation>
    </message>
    <message>
        <source>argmap changes its language when it is opened the next time.</source>
        <translation>argmap changera de langue à sa prochaine ouverture.</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Speak the language of the system, from the next start on</source>
        <translation>Parler la langue du système, dès le prochain démarrage</translation>
    </message>
    <message>
        <source>Speak {language}, from the next start on</source>
        <translation>Parler {language}, dès le prochain démarrage</translation>
    </message>
    <message>
        <source>Change arrangement</source>
        <translation>Changer la disposition</translation>
    </message>
    <message>
        <source>Argdown</source>
        <translation>Argdown</translation>
    </message>
    <message>
        <source>argmap as JSON</source>
        <translation>argmap en JSON</translation>
    </message>
    <message>
        <source>everything, of all maps</source>
        <translation>tout, de toutes les cartes</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>l’historique</translation>
    </message>
    <message>
        <source>xAIF, for OVA3</source>
        <translation>xAIF, pour OVA3</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, schemes, quotations, speakers, places</source>
        <translation>une carte&#xa0;: affirmations, arguments, objections aux étapes, schèmes, citations, locuteurs, emplacements</translation>
    </message>
    <message>
        <source>the question, notes, tags, whole texts of sources, pins and folded branches</source>
        <translation>la question, notes, étiquettes, textes entiers des sources, épingles et branches repliées</translation>
    </message>
    <message>
        <source>AIF, the argument interchange format</source>
        <translation>AIF, le format d’échange d’arguments</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, schemes</source>
        <translation>une carte&#xa0;: affirmations, arguments, objections aux étapes, schèmes</translation>
    </message>
    <message>
        <source>the question, quotations, notes, tags, pins and folded branches</source>
        <translation>la question, citations, notes, étiquettes, épingles et branches repliées</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, schemes, quotations, sources, speakers</source>
        <translation>une carte&#xa0;: affirmations, arguments, objections aux étapes, schèmes, citations, sources, locuteurs</translation>
    </message>
    <message>
        <source>notes, tags, whole texts of sources, pins and folded branches</source>
        <translation>notes, étiquettes, textes entiers des sources, épingles et branches repliées</translation>
    </message>
    <message>
        <source>JSON of OVA2</source>
        <translation>JSON d’OVA2</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, quotations, speakers, places</source>
        <translation>une carte&#xa0;: affirmations, arguments, objections aux étapes, citations, locuteurs, emplacements</translation>
    </message>
    <message>
        <source>YAML of Carneades</source>
        <translation>YAML de Carneades</translation>
    </message>
    <message>
        <source>quotations, notes, tags, pins and folded branches</source>
        <translation>citations, notes, étiquettes, épingles et branches repliées</translation>
    </message>
    <message>
        <source>MindMup</source>
        <translation>MindMup</translation>
    </message>
    <message>
        <source>Freeplane and FreeMind</source>
        <translation>Freeplane et FreeMind</translation>
    </message>
    <message>
        <source>one map: claims, groups, undercuts, names, tags, notes, folds, quotations; all that MindMup had written</source>
        <translation>une carte&#xa0;: affirmations, groupes, objections à des étapes, noms, étiquettes, notes, branches repliées, citations&#x202f;; tout ce que MindMup avait écrit</translation>
    </message>
    <message>
        <source>JSON of SADFace</source>
        <translation>JSON de SADFace</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, names, tags, notes, quotations with speakers, questions, speeches; headings, rules, data and comments of Argdown</source>
        <translation>une carte&#xa0;: affirmations, arguments, objections aux étapes, noms, étiquettes, notes, citations avec locuteurs, questions, discours&#x202f;; titres, règles, données et commentaires d’Argdown</translation>
    </message>
    <message>
        <source>piles, the sides of speakers and guesses; the texts of sources, unless asked for</source>
        <translation>les piles, les côtés des locuteurs et les suppositions&#x202f;; les textes des sources, sauf demande</translation>
    </message>
    <message>
        <source>Argdown in Markdown</source>
        <translation>Argdown dans Markdown</translation>
    </message>
    <message>
        <source>the texts of sources but for the quoted words, speeches, pins, piles, open questions</source>
        <translation>les textes des sources sauf les mots cités, discours, épingles, piles, questions ouvertes</translation>
    </message>
    <message>
        <source>one map: claims, steps, undercuts, names, tags, notes, folds, quotations; all that the file had before</source>
        <translation>une carte&#xa0;: affirmations, étapes, objections à des étapes, noms, étiquettes, notes, branches repliées, citations&#x202f;; tout ce que le fichier avait avant</translation>
    </message>
    <message>
        <source>OPML, for outliners</source>
        <translation>OPML, pour les logiciels de plan</translation>
    </message>
    <message>
        <source>Argument graphs over texts (arggraph)</source>
        <translation>Graphes d’arguments sur des textes (arggraph)</translation>
    </message>
    <message>
        <source>one map: claims with the text that they stand in, steps, undercuts; all of a graph that was read</source>
        <translation>une carte&#xa0;: affirmations avec le texte où elles se trouvent, étapes, objections à des étapes&#x202f;; tout d’un graphe qui a été lu</translation>
    </message>
    <message>
        <source>names, tags, notes, folds, pins, guesses, and sources beside the text of the graph</source>
        <translation>noms, étiquettes, notes, branches repliées, épingles, suppositions, et sources autres que le texte du graphe</translation>
    </message>
    <message>
        <source>Kialo</source>
        <translation>Kialo</translation>
    </message>
    <message>
        <source>one map: claims for and against, claims in several places, quoted words with their addresses</source>
        <translation>une carte&#xa0;: affirmations pour et contre, affirmations à plusieurs endroits, mots cités avec leurs adresses</translation>
    </message>
    <message>
        <source>co-premises and undercuts as such, names, tags, notes, speakers, folds and pins</source>
        <translation>coprémisses et objections à des étapes en tant que telles, noms, étiquettes, notes, locuteurs, branches repliées et épingles</translation>
    </message>
    <message>
        <source>GraphML, for yEd, Gephi and others</source>
        <translation>GraphML, pour yEd, Gephi et autres</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, schemes, tags, notes, quotations, speakers, places</source>
        <translation>une carte&#xa0;: affirmations, arguments, objections aux étapes, schèmes, étiquettes, notes, citations, locuteurs, emplacements</translation>
    </message>
    <message>
        <source>whole texts of sources, pins, piles and open questions</source>
        <translation>textes entiers des sources, épingles, piles et questions ouvertes</translation>
    </message>
    <message>
        <source>DOT, for Graphviz</source>
        <translation>DOT, pour Graphviz</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, schemes, names, tags, notes</source>
        <translation>une carte&#xa0;: affirmations, arguments, objections aux étapes, schèmes, noms, étiquettes, notes</translation>
    </message>
    <message>
        <source>sources, quotations, speakers but for their names, open questions, pins</source>
        <translation>sources, citations, locuteurs hormis leurs noms, questions ouvertes, épingles</translation>
    </message>
    <message>
        <source>CSV, a table of the quotations</source>
        <translation>CSV, un tableau des citations</translation>
    </message>
    <message>
        <source>quotations with speaker, source, place and side</source>
        <translation>citations avec locuteur, source, emplacement et côté</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>la carte</translation>
    </message>
    <message>
        <source>CSV, who stands where</source>
        <translation>CSV, qui se place où</translation>
    </message>
    <message>
        <source>the side of each speaker on each claim</source>
        <translation>le côté de chaque locuteur sur chaque affirmation</translation>
    </message>
    <message>
        <source>all else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>Workbook, the flow of a debate</source>
        <translation>Classeur, le déroulé d’un débat</translation>
    </message>
    <message>
        <source>claims by speech, what answers what, what was dropped</source>
        <translation>affirmations par discours, ce qui répond à quoi, ce qui est resté sans réponse</translation>
    </message>
    <message>
        <source>Web annotations of the W3C, as JSON-LD</source>
        <translation>Annotations web du W3C, en JSON-LD</translation>
    </message>
    <message>
        <source>quotations with source, page, speaker, tags and notes</source>
        <translation>citations avec source, page, locuteur, étiquettes et notes</translation>
    </message>
    <message>
        <source>the map, whole texts of sources, roles of speakers</source>
        <translation>la carte, les textes entiers des sources, les rôles des locuteurs</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>marked words, remarks and answers, tags, pages</source>
        <translation>mots marqués, remarques et réponses, étiquettes, pages</translation>
    </message>
    <message>
        <source>REFI-QDA projects</source>
        <translation>Projets REFI-QDA</translation>
    </message>
    <message>
        <source>texts, coded words with their codes, notes and descriptions</source>
        <translation>textes, mots codés avec leurs codes, notes et descriptions</translation>
    </message>
    <message>
        <source>pictures and recordings, sets, links, variables</source>
        <translation>images et enregistrements, ensembles, liens, variables</translation>
    </message>
    <message>
        <source>Taguette, projects and highlights</source>
        <translation>Taguette, projets et passages surlignés</translation>
    </message>
    <message>
        <source>texts, highlights with their tags</source>
        <translation>textes, passages surlignés avec leurs étiquettes</translation>
    </message>
    <message>
        <source>descriptions of tags</source>
        <translation>descriptions d’étiquettes</translation>
    </message>
    <message>
        <source>Debate cards in Word files</source>
        <translation>Fiches de débat dans des fichiers Word</translation>
    </message>
    <message>
        <source>tags as claims, cites as sources, read and underlined words</source>
        <translation>titres comme affirmations, références comme sources, mots lus et soulignés</translation>
    </message>
    <message>
        <source>text outside of cards</source>
        <translation>texte hors des fiches</translation>
    </message>
    <message>
        <source>Bibliography in RIS</source>
        <translation>Bibliographie en RIS</translation>
    </message>
    <message>
        <source>sources, quotations with pages in notes</source>
        <translation>sources, citations avec pages dans les notes</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>fichiers joints</translation>
    </message>
    <message>
        <source>Bibliography in BibTeX</source>
        <translation>Bibliographie en BibTeX</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>Bibliography in CSL JSON</source>
        <translation>Bibliographie en CSL JSON</translation>
    </message>
    <message>
        <source>sources, with all that their entries say</source>
        <translation>sources, avec tout ce que disent leurs entrées</translation>
    </message>
    <message>
        <source>Word, a list of the quotations</source>
        <translation>Word, une liste des citations</translation>
    </message>
    <message>
        <source>quotations with speaker, source and page</source>
        <translation>citations avec locuteur, source et page</translation>
    </message>
    <message>
        <source>Workbook, a table of the quotations</source>
        <translation>Classeur, un tableau des citations</translation>
    </message>
    <message>
        <source>quotations with speaker, source, page, side, tags and notes</source>
        <translation>citations avec locuteur, source, page, camp, étiquettes et notes</translation>
    </message>
    <message>
        <source>Markdown, the quotations with citations for Pandoc</source>
        <translation>Markdown, les citations avec références pour Pandoc</translation>
    </message>
    <message>
        <source>quotations with speaker, page and the entries of their sources</source>
        <translation>citations avec locuteur, page et les entrées de leurs sources</translation>
    </message>
    <message>
        <source>Text for Excel, a table of the quotations</source>
        <translation>Texte pour Excel, un tableau des citations</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>Toutes les cartes</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Not read: {file}. {why}</source>
        <translation>Non lu&#xa0;: {file}. {why}</translation>
    </message>
    <message numerus="yes">
        <source>Read %n map(s) into files of their own, in {folder}</source>
        <translation>
            <numerusform>%n carte lue dans un fichier à part, dans {folder}</numerusform>
            <numerusform>%n cartes lues dans des fichiers à part, dans {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>Move before</source>
        <translation>Déplacer avant</translation>
    </message>
    <message>
        <source>Put the selected claims before the one beside them</source>
        <translation>Mettre les affirmations sélectionnées avant celle d’à côté</translation>
    </message>
    <message>
        <source>Move after</source>
        <translation>Déplacer après</translation>
    </message>
    <message>
        <source>Put the selected claims after the one beside them</source>
        <translation>Mettre les affirmations sélectionnées après celle d’à côté</translation>
    </message>
    <message>
        <source>Hang the selected claims on the one before them</source>
        <translation>Rattacher les affirmations sélectionnées à la précédente</translation>
    </message>
    <message>
        <source>Put the selected claims beside the one that they are about</source>
        <translation>Mettre les affirmations sélectionnées à côté de celle dont elles parlent</translation>
    </message>
    <message>
        <source>&amp;Hand-out…</source>
        <translation>Fic&amp;he de travail…</translation>
    </message>
    <message>
        <source>Save lists, tables, cards or a blank map for readers and pupils, as PDF or for Word</source>
        <translation>Enregistrer listes, tableaux, fiches ou carte vierge pour lecteurs et élèves, en PDF ou pour Word</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Page &amp;web…</translation>
    </message>
    <message>
        <source>Save a page for any browser: the map to zoom, fold and search, its outline and quotations</source>
        <translation>Enregistrer une page pour tout navigateur&#xa0;: la carte à agrandir, replier et parcourir, son plan et ses citations</translation>
    </message>
    <message>
        <source>Slides…</source>
        <translation>&amp;Diapositives…</translation>
    </message>
    <message>
        <source>Save a presentation for PowerPoint: one slide for each step, with text that can be edited</source>
        <translation>Enregistrer une présentation pour PowerPoint&#xa0;: une diapositive par étape, avec un texte modifiable</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print the map or a hand-out, with a preview of every page</source>
        <translation>Imprimer la carte ou une fiche de travail, avec un aperçu de chaque page</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copier comme &amp;image</translation>
    </message>
    <message>
        <source>Copy a picture of the map, for other programs</source>
        <translation>Copier une image de la carte, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Copy the &amp;branch as picture</source>
        <translation>Copier la &amp;branche comme image</translation>
    </message>
    <message>
        <source>Copy a picture of the selected claim and what hangs on it, for other programs</source>
        <translation>Copier une image de l’affirmation sélectionnée et de ce qui en dépend, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Épingler ici</translation>
    </message>
    <message>
        <source>Keep the selected claims where they stand, whatever the layout does; again, to let them go</source>
        <translation>Garder les affirmations sélectionnées où elles sont, quoi que fasse la disposition&#x202f;; encore une fois, pour les détacher</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Détacher</translation>
    </message>
    <message>
        <source>Let the selected claims be placed by the layout again</source>
        <translation>Laisser les affirmations sélectionnées se placer de nouveau toutes seules</translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Type the tags of the selected claims</source>
        <translation>Écrire les étiquettes des affirmations sélectionnées</translation>
    </message>
    <message>
        <source>There is no page of these numbers.</source>
        <translation>Il n’y a pas de page avec ces numéros.</translation>
    </message>
    <message>
        <source>The printer “{name}” cannot be reached.</source>
        <translation>L’imprimante «&#xa0;{name}&#xa0;» est inaccessible.</translation>
    </message>
    <message>
        <source>The printer does not take page {number}.</source>
        <translation>L’imprimante n’accepte pas la page {number}.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>This is a text to read rather than a claim.</source>
        <translation>C’est un texte à lire plutôt qu’une affirmation.</translation>
    </message>
    <message>
        <source>Add as source</source>
        <translation>Ajouter comme source</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>Copy the selected claims with all that hangs on them, and take them away</source>
        <translation>Copier les affirmations sélectionnées avec tout ce qui en dépend, et les enlever</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected claims with all that hangs on them: as text, Argdown and picture, too</source>
        <translation>Copier les affirmations sélectionnées avec tout ce qui en dépend&#xa0;: aussi comme texte, Argdown et image</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Put copied claims, an outline or Argdown below the selected claim</source>
        <translation>Mettre des affirmations copiées, un plan ou de l’Argdown sous l’affirmation sélectionnée</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Put a copy of the selected claims, with all that hangs on them, right after them</source>
        <translation>Mettre une copie des affirmations sélectionnées, avec tout ce qui en dépend, juste après elles</translation>
    </message>
    <message>
        <source>Go where it also stands</source>
        <translation>Aller où elle se trouve aussi</translation>
    </message>
    <message>
        <source>Go to what the selected claim also speaks about, on this map or on another</source>
        <translation>Aller à ce dont parle aussi l’affirmation sélectionnée, sur cette carte ou une autre</translation>
    </message>
    <message>
        <source>Split &amp;the claim in two</source>
        <translation>&amp;Diviser l’affirmation en deux</translation>
    </message>
    <message>
        <source>Make two co-premises of a claim that says two things</source>
        <translation>Faire deux coprémisses d’une affirmation qui dit deux choses</translation>
    </message>
    <message>
        <source>Split the claim in two reasons</source>
        <translation>Diviser l’affirmation en deux raisons</translation>
    </message>
    <message>
        <source>Make two claims side by side of a claim that says two things</source>
        <translation>Faire deux affirmations côte à côte d’une affirmation qui dit deux choses</translation>
    </message>
    <message>
        <source>Unstated premise</source>
        <translation>Prémisse implicite</translation>
    </message>
    <message>
        <source>Mark the selected claims as taken for granted, though nobody says so; or as stated again</source>
        <translation>Marquer les affirmations sélectionnées comme supposées bien que personne ne les dise&#x202f;; ou de nouveau comme exprimées</translation>
    </message>
    <message>
        <source>Kind of step: scheme…</source>
        <translation>Genre d’étape&#xa0;: schème…</translation>
    </message>
    <message>
        <source>Name the argument scheme of the selected step, to see its critical questions</source>
        <translation>Nommer le schème argumentatif de l’étape sélectionnée, pour voir ses questions critiques</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>Poser une question…</translation>
    </message>
    <message>
        <source>Note a question about the selected claim or step, or about the map</source>
        <translation>Noter une question sur l’affirmation ou l’étape sélectionnée, ou sur la carte</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>&amp;Littérale</translation>
    </message>
    <message>
        <source>The claim has the words of its passage</source>
        <translation>L’affirmation a les mots de son passage</translation>
    </message>
    <message>
        <source>&amp;Paraphrased</source>
        <translation>&amp;Paraphrasée</translation>
    </message>
    <message>
        <source>The claim says the same in other words</source>
        <translation>L’affirmation dit la même chose en d’autres mots</translation>
    </message>
    <message>
        <source>&amp;Summed up</source>
        <translation>&amp;Résumée</translation>
    </message>
    <message>
        <source>The claim is shorter than its passage, with less in it</source>
        <translation>L’affirmation est plus courte que son passage, avec moins de contenu</translation>
    </message>
    <message>
        <source>&amp;Own reading</source>
        <translation>Lecture per&amp;sonnelle</translation>
    </message>
    <message>
        <source>The claim is what you read in its passage</source>
        <translation>L’affirmation est ce que vous lisez dans son passage</translation>
    </message>
    <message>
        <source>As its &amp;words tell</source>
        <translation>Selon ses &amp;mots</translation>
    </message>
    <message>
        <source>Let the words tell how near the claim is to its passage</source>
        <translation>Laisser les mots dire la distance entre l’affirmation et son passage</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>Select on the map what the remark is about</source>
        <translation>Sélectionner sur la carte ce dont parle la remarque</translation>
    </message>
    <message>
        <source>&amp;Do what helps</source>
        <translation>&amp;Faire ce qui aide</translation>
    </message>
    <message>
        <source>Do what the button below the remark says</source>
        <translation>Faire ce que dit le bouton sous la remarque</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>É&amp;carter</translation>
    </message>
    <message>
        <source>Leave the remark out of the review of this map</source>
        <translation>Écarter la remarque de la relecture de cette carte</translation>
    </message>
    <message>
        <source>&amp;Present the map</source>
        <translation>&amp;Présenter la carte</translation>
    </message>
    <message>
        <source>Go through the map step by step, large and on the whole screen</source>
        <translation>Parcourir la carte pas à pas, en grand et en plein écran</translation>
    </message>
    <message>
        <source>Present from the &amp;selected claim</source>
        <translation>Présenter depuis l’affirmation &amp;sélectionnée</translation>
    </message>
    <message>
        <source>Go through the map from the selected claim on</source>
        <translation>Parcourir la carte à partir de l’affirmation sélectionnée</translation>
    </message>
    <message>
        <source>Present the &amp;branch</source>
        <translation>Présenter la &amp;branche</translation>
    </message>
    <message>
        <source>Go through the selected claim and what hangs on it, and nothing else</source>
        <translation>Parcourir l’affirmation sélectionnée et ce qui en dépend, rien d’autre</translation>
    </message>
    <message>
        <source>&amp;Hide who said what</source>
        <translation>Cac&amp;her qui a dit quoi</translation>
    </message>
    <message>
        <source>Hide all speakers and sources until they are revealed; nothing of that is saved</source>
        <translation>Cacher tous les locuteurs et sources jusqu’à ce qu’ils soient dévoilés&#x202f;; rien de cela n’est enregistré</translation>
    </message>
    <message>
        <source>&amp;Reveal who said this</source>
        <translation>&amp;Dévoiler qui l’a dit</translation>
    </message>
    <message>
        <source>Show who says the selected claims, and where, while that is hidden</source>
        <translation>Montrer qui dit les affirmations sélectionnées, et où, tant que c’est caché</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Sans place</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>C{number}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>&amp;Contraste élevé, clair</translation>
    </message>
    <message>
        <source>Use black on white, and thicker lines</source>
        <translation>Utiliser du noir sur blanc et des traits plus épais</translation>
    </message>
    <message>
        <source>High contrast, dar&amp;k</source>
        <translation>Contraste élevé, som&amp;bre</translation>
    </message>
    <message>
        <source>Use white on black, and thicker lines</source>
        <translation>Utiliser du blanc sur noir et des traits plus épais</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Move things on the map at once, without animation</source>
        <translation>Déplacer les choses sur la carte d’un coup, sans animation</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>The speaker is for it; what they say is placed so, as a first guess</source>
        <translation>Le locuteur est pour&#x202f;; ce qu’il dit est placé ainsi, par supposition</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>&amp;Contre</translation>
    </message>
    <message>
        <source>The speaker is against it; what they say is placed so, as a first guess</source>
        <translation>Le locuteur est contre&#x202f;; ce qu’il dit est placé ainsi, par supposition</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>Les &amp;deux</translation>
    </message>
    <message>
        <source>The speaker is for and against it; you place what they say</source>
        <translation>Le locuteur est pour et contre&#x202f;; vous placez ce qu’il dit</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>The speaker is neither for nor against it</source>
        <translation>Le locuteur n’est ni pour ni contre</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>&amp;Indécis</translation>
    </message>
    <message>
        <source>Leave the side open; first guesses wait again</source>
        <translation>Laisser le côté ouvert&#x202f;; les suppositions attendent de nouveau</translation>
    </message>
    <message>
        <source>&amp;Take all suggestions</source>
        <translation>&amp;Accepter toutes les suggestions</translation>
    </message>
    <message>
        <source>Decide all suggested sides in one step</source>
        <translation>Décider de tous les côtés suggérés en une étape</translation>
    </message>
    <message>
        <source>A claim &amp;for the thesis</source>
        <translation>Une affirmation &amp;pour la thèse</translation>
    </message>
    <message>
        <source>Make the pile a claim of your own words for the thesis, with its quotations below</source>
        <translation>Faire de la pile une affirmation dans vos mots pour la thèse, avec ses citations dessous</translation>
    </message>
    <message>
        <source>A claim &amp;against the thesis</source>
        <translation>Une affirmation &amp;contre la thèse</translation>
    </message>
    <message>
        <source>Make the pile a claim of your own words against the thesis, with its quotations below</source>
        <translation>Faire de la pile une affirmation dans vos mots contre la thèse, avec ses citations dessous</translation>
    </message>
    <message>
        <source>&amp;One claim</source>
        <translation>&amp;Une affirmation</translation>
    </message>
    <message>
        <source>Make the pile one claim that all of its speakers say</source>
        <translation>Faire de la pile une seule affirmation que disent tous ses locuteurs</translation>
    </message>
    <message>
        <source>&amp;Single claims</source>
        <translation>Affirmations &amp;séparées</translation>
    </message>
    <message>
        <source>Make a claim of each quotation of the pile</source>
        <translation>Faire une affirmation de chaque citation de la pile</translation>
    </message>
    <message>
        <source>&amp;Move to another pile</source>
        <translation>&amp;Déplacer vers une autre pile</translation>
    </message>
    <message>
        <source>Move the quotation, or the whole pile, to another pile</source>
        <translation>Déplacer la citation, ou toute la pile, vers une autre pile</translation>
    </message>
    <message>
        <source>No s&amp;tance</source>
        <translation>Pas de p&amp;osition</translation>
    </message>
    <message>
        <source>Set the quotation, or the whole pile, aside for good; it can be taken back</source>
        <translation>Écarter pour de bon la citation, ou toute la pile&#x202f;; on peut la reprendre</translation>
    </message>
    <message>
        <source>&amp;Next pile</source>
        <translation>Pile suiva&amp;nte</translation>
    </message>
    <message>
        <source>Leave the pile, and go on to the next</source>
        <translation>Laisser la pile et passer à la suivante</translation>
    </message>
    <message>
        <source>&amp;Go through it</source>
        <translation>La pa&amp;rcourir</translation>
    </message>
    <message>
        <source>Go through the quotations of the pile one by one</source>
        <translation>Parcourir une par une les citations de la pile</translation>
    </message>
    <message>
        <source>Place the quotation for what is named below it</source>
        <translation>Placer la citation pour ce qui est nommé dessous</translation>
    </message>
    <message>
        <source>Place the quotation against what is named below it</source>
        <translation>Placer la citation contre ce qui est nommé dessous</translation>
    </message>
    <message>
        <source>By &amp;itself</source>
        <translation>&amp;Isolée</translation>
    </message>
    <message>
        <source>Place the quotation as a claim that stands by itself</source>
        <translation>Placer la citation comme affirmation isolée</translation>
    </message>
    <message>
        <source>&amp;Elsewhere</source>
        <translation>&amp;Ailleurs</translation>
    </message>
    <message>
        <source>Choose another claim that the quotation is about, by number or by typing</source>
        <translation>Choisir une autre affirmation dont parle la citation, par numéro ou en écrivant</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Locuteur</translation>
    </message>
    <message>
        <source>Say who says it</source>
        <translation>Dire qui le dit</translation>
    </message>
    <message>
        <source>Fix the &amp;words</source>
        <translation>Corriger les &amp;mots</translation>
    </message>
    <message>
        <source>Choose other words of the source</source>
        <translation>Choisir d’autres mots de la source</translation>
    </message>
    <message>
        <source>Take one more word to the quotation</source>
        <translation>Prendre un mot de plus pour la citation</translation>
    </message>
    <message>
        <source>One word &amp;less</source>
        <translation>Un mot de m&amp;oins</translation>
    </message>
    <message>
        <source>Leave out the last word of the quotation</source>
        <translation>Laisser de côté le dernier mot de la citation</translation>
    </message>
    <message>
        <source>Take the words up to the end of the clause</source>
        <translation>Prendre les mots jusqu’à la fin de la proposition</translation>
    </message>
    <message>
        <source>One cla&amp;use less</source>
        <translation>Une proposition de moins</translation>
    </message>
    <message>
        <source>Leave out the words behind the last clause</source>
        <translation>Laisser de côté les mots après la dernière proposition</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>Con&amp;firmer</translation>
    </message>
    <message>
        <source>Confirm the first guess, or take the words that are chosen</source>
        <translation>Confirmer la supposition, ou prendre les mots choisis</translation>
    </message>
    <message>
        <source>Late&amp;r</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>Leave the quotation where it is, and go on to the next</source>
        <translation>Laisser la citation où elle est et passer à la suivante</translation>
    </message>
    <message>
        <source>Go back to the quotation before</source>
        <translation>Revenir à la citation d’avant</translation>
    </message>
    <message>
        <source>Object to its step</source>
        <translation>Objecter à son étape</translation>
    </message>
    <message>
        <source>Add an objection to the step from the selected claim: it may be true, but it does not lead there</source>
        <translation>Ajouter une objection à l’étape depuis l’affirmation sélectionnée&#xa0;: elle peut être vraie, mais ne mène pas là</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Montrer la carte</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>Ci&amp;tations</translation>
    </message>
    <message>
        <source>Show all quotations in a table</source>
        <translation>Montrer toutes les citations dans un tableau</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Locuteurs</translation>
    </message>
    <message>
        <source>Show who says what</source>
        <translation>Montrer qui dit quoi</translation>
    </message>
    <message>
        <source>&amp;Who stands where</source>
        <translation>&amp;Qui est où</translation>
    </message>
    <message>
        <source>Show who is for and against each claim</source>
        <translation>Montrer qui est pour et qui est contre chaque affirmation</translation>
    </message>
    <message>
        <source>F&amp;low of the debate</source>
        <translation>Dérou&amp;lé du débat</translation>
    </message>
    <message>
        <source>Show the debate speech by speech: what answers what, and what was dropped</source>
        <translation>Montrer le débat discours par discours&#xa0;: ce qui répond à quoi, et ce qui est resté sans réponse</translation>
    </message>
    <message>
        <source>&amp;Fit the map</source>
        <translation>A&amp;juster la carte</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Montrer toute la carte</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>Montrer la carte plus grande</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show the map smaller</source>
        <translation>Montrer la carte plus petite</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Taille rée&amp;lle</translation>
    </message>
    <message>
        <source>Show the map in its actual size</source>
        <translation>Montrer la carte à sa taille réelle</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>Mini-carte</translation>
    </message>
    <message>
        <source>Show a small picture of the whole map in a corner, or hide it</source>
        <translation>Montrer ou cacher une petite image de toute la carte dans un coin</translation>
    </message>
    <message>
        <source>Next la&amp;yout of text and map</source>
        <translation>Partage suivant du te&amp;xte et de la carte</translation>
    </message>
    <message>
        <source>Give most room to the text, to both, or to the map: the next one each time</source>
        <translation>Donner le plus de place au texte, aux deux ou à la carte&#xa0;: le suivant à chaque fois</translation>
    </message>
    <message>
        <source>Text / map</source>
        <translation>Texte / carte</translation>
    </message>
    <message>
        <source>&amp;Text wide</source>
        <translation>&amp;Texte large</translation>
    </message>
    <message>
        <source>Show the text wide, with the map and the lists beside it</source>
        <translation>Montrer le texte en large, avec la carte et les listes à côté</translation>
    </message>
    <message>
        <source>Text &amp;and map</source>
        <translation>Texte &amp;et carte</translation>
    </message>
    <message>
        <source>Show the map between the text and the panels</source>
        <translation>Montrer la carte entre le texte et les panneaux</translation>
    </message>
    <message>
        <source>&amp;Map without text</source>
        <translation>&amp;Carte sans texte</translation>
    </message>
    <message>
        <source>Show the map without the text</source>
        <translation>Montrer la carte sans le texte</translation>
    </message>
    <message>
        <source>Map alon&amp;e</source>
        <translation>Carte seul&amp;e</translation>
    </message>
    <message>
        <source>Put all panels and bars away, and bring them back</source>
        <translation>Enlever tous les panneaux et barres, et les ramener</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plei&amp;n écran</translation>
    </message>
    <message>
        <source>Fill the screen with the window, and give it back its frame</source>
        <translation>Remplir l’écran avec la fenêtre, et lui rendre son cadre</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>Show or hide the list of sources</source>
        <translation>Montrer ou cacher la liste des sources</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Show or hide the text of a source</source>
        <translation>Montrer ou cacher le texte d’une source</translation>
    </message>
    <message>
        <source>&amp;Unplaced</source>
        <translation>Sans p&amp;lace</translation>
    </message>
    <message>
        <source>Show or hide the quotations that have no place on the map yet</source>
        <translation>Montrer ou cacher les citations qui n’ont pas encore de place sur la carte</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Show or hide the map as a list</source>
        <translation>Montrer ou cacher la carte sous forme de liste</translation>
    </message>
    <message>
        <source>Show or hide the list of all changes</source>
        <translation>Montrer ou cacher la liste de tous les changements</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Show or hide what there is to know about what is selected</source>
        <translation>Montrer ou cacher ce qu’il y a à savoir de ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <source>Show or hide what a careful reader would ask about the map</source>
        <translation>Montrer ou cacher ce qu’un lecteur attentif demanderait de la carte</translation>
    </message>
    <message>
        <source>Reset &amp;panels</source>
        <translation>Réta&amp;blir les panneaux</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Remettre tous les panneaux où ils étaient au début</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>Move on to the next panel of the window</source>
        <translation>Passer au panneau suivant de la fenêtre</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panneau précédent</translation>
    </message>
    <message>
        <source>Move back to the panel before</source>
        <translation>Revenir au panneau d’avant</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compacte</translation>
    </message>
    <message>
        <source>Arrange the map in columns that fill the window and the page</source>
        <translation>Disposer la carte en colonnes qui remplissent la fenêtre et la page</translation>
    </message>
    <message>
        <source>T&amp;ree</source>
        <translation>&amp;Arbre</translation>
    </message>
    <message>
        <source>Arrange the map in rows, one for each level</source>
        <translation>Disposer la carte en rangées, une par niveau</translation>
    </message>
    <message>
        <source>La&amp;yered</source>
        <translation>En couc&amp;hes</translation>
    </message>
    <message>
        <source>Arrange the map in layers, for many links across</source>
        <translation>Disposer la carte en couches, pour beaucoup de liens transversaux</translation>
    </message>
    <message>
        <source>Thesis on &amp;top</source>
        <translation>Thèse en &amp;haut</translation>
    </message>
    <message>
        <source>Show the thesis on top and reasons below it</source>
        <translation>Montrer la thèse en haut et les raisons dessous</translation>
    </message>
    <message>
        <source>Thesis at the &amp;bottom</source>
        <translation>Thèse en &amp;bas</translation>
    </message>
    <message>
        <source>Show the thesis at the bottom and reasons above it</source>
        <translation>Montrer la thèse en bas et les raisons dessus</translation>
    </message>
    <message>
        <source>Thesis on the &amp;left</source>
        <translation>Thèse à &amp;gauche</translation>
    </message>
    <message>
        <source>Show the thesis on the left and reasons to its right</source>
        <translation>Montrer la thèse à gauche et les raisons à sa droite</translation>
    </message>
    <message>
        <source>Thesis on the ri&amp;ght</source>
        <translation>Thèse à &amp;droite</translation>
    </message>
    <message>
        <source>Show the thesis on the right and reasons to its left</source>
        <translation>Montrer la thèse à droite et les raisons à sa gauche</translation>
    </message>
    <message>
        <source>In the order that you &amp;set</source>
        <translation>Dans l’ordre que &amp;vous donnez</translation>
    </message>
    <message>
        <source>Leave reasons and objections in the order that you gave them</source>
        <translation>Laisser raisons et objections dans l’ordre que vous leur avez donné</translation>
    </message>
    <message>
        <source>Reasons &amp;first</source>
        <translation>Raisons d’a&amp;bord</translation>
    </message>
    <message>
        <source>Show the reasons of each claim first, and then its objections</source>
        <translation>Montrer d’abord les raisons de chaque affirmation, puis ses objections</translation>
    </message>
    <message>
        <source>Reasons left, &amp;objections right</source>
        <translation>Raisons à gauche, &amp;objections à droite</translation>
    </message>
    <message>
        <source>Show reasons on the left and objections on the right of what they are about</source>
        <translation>Montrer les raisons à gauche et les objections à droite de ce dont elles parlent</translation>
    </message>
    <message>
        <source>Arra&amp;nge anew</source>
        <translation>&amp;Redisposer</translation>
    </message>
    <message>
        <source>Arrange the map for the window as it is now, without regard to how it stood</source>
        <translation>Disposer la carte pour la fenêtre telle qu’elle est, sans égard à ce qu’elle était</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>Show larger text in panels, tables, menus and dialogs</source>
        <translation>Montrer un texte plus grand dans panneaux, tableaux, menus et dialogues</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>Show smaller text in panels, tables, menus and dialogs</source>
        <translation>Montrer un texte plus petit dans panneaux, tableaux, menus et dialogues</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>Show text in the size that the system has</source>
        <translation>Montrer le texte à la taille du système</translation>
    </message>
    <message>
        <source>Use light or dark colors as the system does</source>
        <translation>Utiliser des couleurs claires ou sombres comme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Use light colors</source>
        <translation>Utiliser des couleurs claires</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>Use dark colors</source>
        <translation>Utiliser des couleurs sombres</translation>
    </message>
    <message>
        <source>Today, {hour}</source>
        <translation>Aujourd’hui, {hour}</translation>
    </message>
    <message>
        <source>Yesterday, {hour}</source>
        <translation>Hier, {hour}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message numerus="yes">
        <source>and %n more quotation(s)</source>
        <translation>
            <numerusform>et %n autre citation</numerusform>
            <numerusform>et %n autres citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Objection to the step from</source>
        <translation>Objection à l’étape depuis</translation>
    </message>
    <message>
        <source>Together a reason for</source>
        <translation>Ensemble, une raison pour</translation>
    </message>
    <message>
        <source>Reason for</source>
        <translation>Raison pour</translation>
    </message>
    <message>
        <source>Together an objection to</source>
        <translation>Ensemble, une objection à</translation>
    </message>
    <message>
        <source>Objection to</source>
        <translation>Objection à</translation>
    </message>
    <message>
        <source>{source}, told by {via}</source>
        <translation>{source}, rapporté par {via}</translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>Lecture des sources…</translation>
    </message>
    <message>
        <source>Draft a map from the sources</source>
        <translation>Ébaucher une carte à partir des sources</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) found</source>
        <translation>
            <numerusform>%Ln citation trouvée</numerusform>
            <numerusform>%Ln citations trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s/) for a place</source>
        <translation>
            <numerusform>%Ln attend une place</numerusform>
            <numerusform>%Ln attendent une place</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}. Undo: Ctrl+Z</source>
        <translation>{0}&#x202f;; {1}. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>Nothing new in these sources. Press Alt+7 to go through what waits.</source>
        <translation>Rien de nouveau dans ces sources. Alt+7 parcourt ce qui attend.</translation>
    </message>
    <message>
        <source>No quotation was found in these sources. Select words in the text and press R, O or C to place them.</source>
        <translation>Aucune citation n’a été trouvée dans ces sources. Sélectionnez des mots dans le texte et appuyez sur R, O ou C pour les placer.</translation>
    </message>
    <message>
        <source>Nothing new in these sources. Add another one: Ctrl+Shift+O</source>
        <translation>Rien de nouveau dans ces sources. En ajouter une autre&#xa0;: Ctrl+Maj+O</translation>
    </message>
    <message>
        <source>A newer edition</source>
        <translation>Une édition plus récente</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking for the passages of “{0}”…</source>
        <translation>Recherche des passages de «&#xa0;{0}&#xa0;»…</translation>
    </message>
    <message>
        <source>Add a newer edition of “{source}”</source>
        <translation>Ajouter une édition plus récente de «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <source>Move passages to the newer edition of “{source}”</source>
        <translation>Passer les passages à l’édition plus récente de «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <source>Moved to the newer edition: {0}. Left in the older one: {1}. Undo: Ctrl+Z</source>
        <translation>Passés à l’édition plus récente&#xa0;: {0}. Restés dans l’ancienne&#xa0;: {1}. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Personne de connu</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>Make claims of the pile “{pile}”</source>
        <translation>Faire des affirmations de la pile «&#xa0;{pile}&#xa0;»</translation>
    </message>
    <message>
        <source>Move to another pile</source>
        <translation>Déplacer vers une autre pile</translation>
    </message>
    <message>
        <source>Fix the words of a quotation</source>
        <translation>Corriger les mots d’une citation</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>First guesses</source>
        <translation>Suppositions</translation>
    </message>
    <message>
        <source>Laid apart</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>a step of the argument</source>
        <translation>une étape de l’argument</translation>
    </message>
    <message>
        <source>Move the ends with ] [ or Shift and arrows. Enter takes the words, Esc leaves them.</source>
        <translation>Déplacez les bouts avec ] [ ou Maj et flèches. Entrée prend les mots, Échap les laisse.</translation>
    </message>
    <message>
        <source>Set aside as no stance. Enter takes it back.</source>
        <translation>Écartée comme n’étant pas une position. Entrée la reprend.</translation>
    </message>
    <message>
        <source>First guess: for “{0}”. Enter confirms it.</source>
        <translation>Supposition&#xa0;: pour «&#xa0;{0}&#xa0;». Entrée la confirme.</translation>
    </message>
    <message>
        <source>First guess: against “{0}”. Enter confirms it.</source>
        <translation>Supposition&#xa0;: contre «&#xa0;{0}&#xa0;». Entrée la confirme.</translation>
    </message>
    <message>
        <source>On the map: against “{0}”.</source>
        <translation>Sur la carte&#xa0;: contre «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>On the map: for “{0}”.</source>
        <translation>Sur la carte&#xa0;: pour «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>On the map, for or against nothing yet.</source>
        <translation>Sur la carte, encore pour ou contre rien.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands there yet.</source>
        <translation>Il n’y a encore rien là.</translation>
    </message>
    <message>
        <source>Nothing waits any more.</source>
        <translation>Plus rien n’attend.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>No first guess is left to confirm.</source>
        <translation>Il ne reste aucune supposition à confirmer.</translation>
    </message>
    <message>
        <source>Nothing is laid apart.</source>
        <translation>Rien n’est mis de côté.</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Rien n’est écarté.</translation>
    </message>
    <message>
        <source>Quotations that have no place yet wait.</source>
        <translation>Des citations qui n’ont pas encore de place attendent.</translation>
    </message>
    <message>
        <source>Go through what waits (Enter)</source>
        <translation>Parcourir ce qui attend (Entrée)</translation>
    </message>
    <message>
        <source>The first guesses can be confirmed, with one key each.</source>
        <translation>Les suppositions se confirment d’une touche chacune.</translation>
    </message>
    <message>
        <source>Go through the first guesses (Enter)</source>
        <translation>Parcourir les suppositions (Entrée)</translation>
    </message>
    <message>
        <source>No quotation is on the map yet. Add a source, or select words in a text and press R, O or C.</source>
        <translation>Aucune citation n’est encore sur la carte. Ajoutez une source, ou sélectionnez des mots dans un texte et appuyez sur R, O ou C.</translation>
    </message>
    <message>
        <source>Show the map (Enter)</source>
        <translation>Montrer la carte (Entrée)</translation>
    </message>
    <message>
        <source>Everything has its place.</source>
        <translation>Tout a sa place.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indécis</translation>
    </message>
    <message>
        <source>Decide the side of {name}</source>
        <translation>Décider du côté de {name}</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n side(s)</source>
        <translation>
            <numerusform>Décider de %n côté</numerusform>
            <numerusform>Décider de %n côtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln first guess(/es) placed. Undo: Ctrl+Z</source>
        <translation>
            <numerusform>%Ln supposition placée. Annuler&#xa0;: Ctrl+Z</numerusform>
            <numerusform>%Ln suppositions placées. Annuler&#xa0;: Ctrl+Z</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a thesis</source>
        <translation>Ajouter une thèse</translation>
    </message>
    <message>
        <source>Place as a reason</source>
        <translation>Placer comme raison</translation>
    </message>
    <message>
        <source>Reason: “{0}”. Undo: Ctrl+Z</source>
        <translation>Raison&#xa0;: «&#xa0;{0}&#xa0;». Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>Place as an objection</source>
        <translation>Placer comme objection</translation>
    </message>
    <message>
        <source>Objection: “{0}”. Undo: Ctrl+Z</source>
        <translation>Objection&#xa0;: «&#xa0;{0}&#xa0;». Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>Place as a claim</source>
        <translation>Placer comme affirmation</translation>
    </message>
    <message>
        <source>Claim: “{0}”. Undo: Ctrl+Z</source>
        <translation>Affirmation&#xa0;: «&#xa0;{0}&#xa0;». Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) set aside as no stance; the queue keeps (it/them) under “Set aside”. Undo: Ctrl+Z</source>
        <translation>
            <numerusform>%Ln citation écartée comme n’étant pas une position&#x202f;; la file la garde sous «&#xa0;Écartées&#xa0;». Annuler&#xa0;: Ctrl+Z</numerusform>
            <numerusform>%Ln citations écartées comme n’étant pas des positions&#x202f;; la file les garde sous «&#xa0;Écartées&#xa0;». Annuler&#xa0;: Ctrl+Z</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back a quotation</source>
        <translation>Reprendre une citation</translation>
    </message>
    <message>
        <source>Taken back: it waits again. Undo: Ctrl+Z</source>
        <translation>Reprise&#xa0;: elle attend de nouveau. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>Suggested: {0}</source>
        <translation>Suggestion&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Suggested: {0}, because of “{1}”</source>
        <translation>Suggestion&#xa0;: {0}, à cause de «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>{0}&#x202f;?</translation>
    </message>
    <message>
        <source>Reword the thesis</source>
        <translation>Reformuler la thèse</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), up to “{last}”.</source>
        <translation>
            <numerusform>%n fichier, jusqu’à «&#xa0;{last}&#xa0;».</numerusform>
            <numerusform>%n fichiers, jusqu’à «&#xa0;{last}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Map: {question}</source>
        <translation>Carte&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Arrow keys go from claim to claim, Enter shows the quotations, Space folds, + and − zoom. The outline below has the same as text.</source>
        <translation>Les flèches vont d’affirmation en affirmation, Entrée montre les citations, Espace replie, + et − changent l’échelle. Le plan ci-dessous dit la même chose en texte.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Carte entière</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Fold all branches</source>
        <translation>Replier toutes les branches</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Unfold all branches</source>
        <translation>Déplier toutes les branches</translation>
    </message>
    <message>
        <source>Fill the window</source>
        <translation>Remplir la fenêtre</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Trouvées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Skip to the outline</source>
        <translation>Aller au plan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search claims, quotations and speakers</source>
        <translation>Chercher dans les affirmations, les citations et les locuteurs</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Chosen claim</source>
        <translation>Affirmation choisie</translation>
    </message>
    <message>
        <source>In the outline</source>
        <translation>Dans le plan</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Retour à la page</translation>
    </message>
    <message>
        <source>What you typed is still in its field: leave it to try again, or press Esc to call it off.</source>
        <translation>Ce que vous avez écrit est encore dans son champ&#xa0;: quittez-le pour réessayer, ou appuyez sur Échap pour abandonner.</translation>
    </message>
    <message>
        <source>says nothing about</source>
        <translation>ne dit rien de</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Soutient</translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation>S’oppose à</translation>
    </message>
    <message>
        <source>Both supports and opposes</source>
        <translation>Soutient et s’oppose à</translation>
    </message>
    <message>
        <source>{0}, ¶ {1}</source>
        <translation>{0}, ¶ {1}</translation>
    </message>
    <message>
        <source>{0}, p. {1}</source>
        <translation>{0}, p. {1}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>pas encore utilisé</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>in an older edition</source>
        <translation>dans une ancienne édition</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>As Markdown, a map comes with its report: choose the report.</source>
        <translation>En Markdown, une carte vient avec son rapport&#xa0;: choisissez le rapport.</translation>
    </message>
    <message>
        <source>Standard input holds more than {most} MB, which is too much.</source>
        <translation>L’entrée standard contient plus de {most} Mo, ce qui est trop.</translation>
    </message>
    <message>
        <source>An .argmap file cannot be read from standard input; name the file.</source>
        <translation>Un fichier .argmap se lit depuis un fichier, et non depuis l’entrée standard.</translation>
    </message>
    <message>
        <source>Name the format of standard input with --from; “argmap formats” lists them.</source>
        <translation>Dites par --from quel format a l’entrée standard&#x202f;; «&#xa0;argmap formats&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>--watch needs a file to read and a file to write.</source>
        <translation>--watch a besoin d’un fichier à surveiller et d’un autre à écrire.</translation>
    </message>
    <message>
        <source>“{file}” is an .argmap file already.</source>
        <translation>«&#xa0;{file}&#xa0;» est déjà un fichier .argmap.</translation>
    </message>
    <message>
        <source>Name the format of standard output with --to; “argmap formats” lists them.</source>
        <translation>Dites par --to quel format reçoit la sortie standard&#x202f;; «&#xa0;argmap formats&#xa0;» les énumère.</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n file(s), so it cannot go to standard output.</source>
        <translation>
            <numerusform>Cela donne %n fichier et ne peut donc pas aller dans la sortie standard.</numerusform>
            <numerusform>Cela donne %n fichiers et ne peut donc pas aller dans la sortie standard.</numerusform>
        </translation>
    </message>
    <message>
        <source>--all writes into a folder, and “{file}” is not one.</source>
        <translation>--all écrit dans un dossier, et «&#xa0;{file}&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>Proposal by {client}: a quotation</source>
        <translation>Proposition de {client}&#xa0;: une citation</translation>
    </message>
    <message>
        <source>A claim has 1 to {most} characters.</source>
        <translation>Une affirmation a de 1 à {most} caractères.</translation>
    </message>
    <message>
        <source>There is no quotation {id}; propose it first.</source>
        <translation>Il n’y a pas de citation {id}&#x202f;; proposez-la d’abord.</translation>
    </message>
    <message>
        <source>Proposal by {client}: a claim</source>
        <translation>Proposition de {client}&#xa0;: une affirmation</translation>
    </message>
    <message>
        <source>“{file}” is open in a window or cannot be changed, so nothing can be proposed now.</source>
        <translation>«&#xa0;{file}&#xa0;» est ouvert dans une fenêtre ou ne peut pas être modifié, rien ne peut donc être proposé maintenant.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>«&#xa0;{name}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“{name}” is not known.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>“{name}” is not of the kind {kind}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas du genre {kind}.</translation>
    </message>
    <message>
        <source>There is no source {id}.</source>
        <translation>Il n’y a pas de source {id}.</translation>
    </message>
    <message>
        <source>A quotation needs words.</source>
        <translation>Une citation a des mots.</translation>
    </message>
    <message>
        <source>These exact words are not in “{title}”.</source>
        <translation>Ces mots ne sont pas lettre pour lettre dans «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>These words are in “{title}” more than once; give the words before them.</source>
        <translation>Ces mots sont plusieurs fois dans «&#xa0;{title}&#xa0;»&#x202f;; donnez les mots qui précèdent.</translation>
    </message>
    <message>
        <source>“{name}” is not named in “{title}”.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas nommé dans «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Read differently: {what}</source>
        <translation>Lu autrement&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Kept aside: {what}</source>
        <translation>Gardé à part&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Laissé de côté&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n map(s)</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n raison</numerusform>
            <numerusform>%n raisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: {parts}</source>
        <translation>Lu&#xa0;: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) too large or too deep to be kept aside</source>
        <translation>
            <numerusform>%n détail trop grand ou trop profond pour être mis de côté</numerusform>
            <numerusform>%n détails trop grands ou trop profonds pour être mis de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not a map of MindMup.</source>
        <translation>Ce fichier n’est pas une carte de MindMup.</translation>
    </message>
    <message>
        <source>This file of MindMup holds no claims.</source>
        <translation>Ce fichier de MindMup ne contient aucune affirmation.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without a target, as claims not connected yet</source>
        <translation>
            <numerusform>%n groupe sans cible, comme affirmations pas encore reliées</numerusform>
            <numerusform>%n groupes sans cible, comme affirmations pas encore reliées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a side, as guessed reasons</source>
        <translation>
            <numerusform>%n lien sans camp, comme raison supposée</numerusform>
            <numerusform>%n liens sans camp, comme raisons supposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sticky note(s), as notes of their claims</source>
        <translation>
            <numerusform>%n pense-bête, comme note de son affirmation</numerusform>
            <numerusform>%n pense-bêtes, comme notes de leurs affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) in support of a step, as further premises of it</source>
        <translation>
            <numerusform>%n groupe qui appuie une étape, comme prémisses de celle-ci</numerusform>
            <numerusform>%n groupes qui appuient une étape, comme prémisses de celle-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neutral group(s), as guessed reasons</source>
        <translation>
            <numerusform>%n groupe neutre, comme raison supposée</numerusform>
            <numerusform>%n groupes neutres, comme raisons supposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sticky note(s) on a group</source>
        <translation>
            <numerusform>%n pense-bête sur un groupe</numerusform>
            <numerusform>%n pense-bêtes sur des groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without claims</source>
        <translation>
            <numerusform>%n groupe sans affirmations</numerusform>
            <numerusform>%n groupes sans affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in groups that have no claims of their own</source>
        <translation>
            <numerusform>%n affirmation dans des groupes qui n’en ont pas eux-mêmes</numerusform>
            <numerusform>%n affirmations dans des groupes qui n’en ont pas eux-mêmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strength(s) of reasons</source>
        <translation>
            <numerusform>%n force de raisons</numerusform>
            <numerusform>%n forces de raisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) on lines</source>
        <translation>
            <numerusform>%n étiquette sur des liens</numerusform>
            <numerusform>%n étiquettes sur des liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n icon(s)</source>
        <translation>
            <numerusform>%n icône</numerusform>
            <numerusform>%n icônes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s), colors and fonts</source>
        <translation>
            <numerusform>%n indication de lieu, de couleur et de police</numerusform>
            <numerusform>%n indications de lieu, de couleur et de police</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other attribute(s)</source>
        <translation>
            <numerusform>%n autre attribut</numerusform>
            <numerusform>%n autres attributs</numerusform>
        </translation>
    </message>
    <message>
        <source>the theme</source>
        <translation>le thème graphique</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between claims</source>
        <translation>
            <numerusform>%n lien entre affirmations</numerusform>
            <numerusform>%n liens entre affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>This XML file is nested too deeply to be imported.</source>
        <translation>Ce fichier XML est imbriqué trop profondément pour être importé.</translation>
    </message>
    <message>
        <source>This file is not complete XML, so it cannot be imported.</source>
        <translation>Ce fichier n’est pas du XML complet et ne peut donc pas être importé.</translation>
    </message>
    <message>
        <source>This XML file defines entities of its own, which argmap does not read.</source>
        <translation>Ce fichier XML définit ses propres entités, qu’argmap ne lit pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) beyond the first {most} (was/were) left out.</source>
        <translation>
            <numerusform>%n annotation après les {most} premières a été laissée de côté.</numerusform>
            <numerusform>%n annotations après les {most} premières ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without words or remarks (was/were) left out.</source>
        <translation>
            <numerusform>%n annotation sans mots ni remarque a été laissée de côté.</numerusform>
            <numerusform>%n annotations sans mots ni remarque ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” holds no text that argmap can read.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient aucun texte qu’argmap puisse lire.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) (is/are) not in the file: without them.</source>
        <translation>
            <numerusform>%n texte n’est pas dans le fichier et manque donc.</numerusform>
            <numerusform>%n textes ne sont pas dans le fichier et manquent donc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) (was/were) left out: their words are not there.</source>
        <translation>
            <numerusform>%n sélection a été laissée de côté&#xa0;: ses mots n’y sont pas.</numerusform>
            <numerusform>%n sélections ont été laissées de côté&#xa0;: leurs mots n’y sont pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or recording(s) without words (was/were) left out.</source>
        <translation>
            <numerusform>%n image ou enregistrement sans mots a été laissé de côté.</numerusform>
            <numerusform>%n images ou enregistrements sans mots ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in pictures and recordings (was/were) left out.</source>
        <translation>
            <numerusform>%n marque dans des images et enregistrements a été laissée de côté.</numerusform>
            <numerusform>%n marques dans des images et enregistrements ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of whole texts (was/were) left out.</source>
        <translation>
            <numerusform>%n code d’un texte entier a été laissé de côté.</numerusform>
            <numerusform>%n codes de textes entiers ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between other things than notes (was/were) left out.</source>
        <translation>
            <numerusform>%n lien entre autre chose que des notes a été laissé de côté.</numerusform>
            <numerusform>%n liens entre autre chose que des notes ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) of codes (was/were) left out.</source>
        <translation>
            <numerusform>%n description de code a été laissée de côté.</numerusform>
            <numerusform>%n descriptions de codes ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) (was/were) left out.</source>
        <translation>
            <numerusform>%n ensemble a été laissé de côté.</numerusform>
            <numerusform>%n ensembles ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) of relations (was/were) left out.</source>
        <translation>
            <numerusform>%n dessin de relations a été laissé de côté.</numerusform>
            <numerusform>%n dessins de relations ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of variables (was/were) left out.</source>
        <translation>
            <numerusform>%n valeur de variables a été laissée de côté.</numerusform>
            <numerusform>%n valeurs de variables ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How line ends count is not certain in %n text(s): check where quotations begin.</source>
        <translation>
            <numerusform>On ne sait pas comment comptent les fins de ligne dans %n texte&#xa0;: vérifiez où commencent les citations.</numerusform>
            <numerusform>On ne sait pas comment comptent les fins de ligne dans %n textes&#xa0;: vérifiez où commencent les citations.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” holds no annotations.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas d’annotations.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) in “{file}” (tells/tell) only where the marked words stand, not the words: without them.</source>
        <translation>
            <numerusform>%n annotation de «&#xa0;{file}&#xa0;» dit seulement où sont les mots marqués, pas lesquels&#xa0;: ils manquent.</numerusform>
            <numerusform>%n annotations de «&#xa0;{file}&#xa0;» disent seulement où sont les mots marqués, pas lesquels&#xa0;: ils manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not text, so write it to a file.</source>
        <translation>{name} n’est pas du texte&#x202f;; écrivez-le dans un fichier.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Débat Policy</translation>
    </message>
    <message>
        <source>first affirmative constructive</source>
        <translation>premier discours constructif pour</translation>
    </message>
    <message>
        <source>first negative constructive</source>
        <translation>premier discours constructif contre</translation>
    </message>
    <message>
        <source>second affirmative constructive</source>
        <translation>deuxième discours constructif pour</translation>
    </message>
    <message>
        <source>negative block: second constructive and first rebuttal</source>
        <translation>bloc contre&#xa0;: deuxième constructif et première réfutation</translation>
    </message>
    <message>
        <source>first affirmative rebuttal</source>
        <translation>première réfutation pour</translation>
    </message>
    <message>
        <source>second negative rebuttal</source>
        <translation>deuxième réfutation contre</translation>
    </message>
    <message>
        <source>second affirmative rebuttal</source>
        <translation>deuxième réfutation pour</translation>
    </message>
    <message>
        <source>Lincoln-Douglas</source>
        <translation>Débat Lincoln-Douglas</translation>
    </message>
    <message>
        <source>affirmative constructive</source>
        <translation>discours constructif pour</translation>
    </message>
    <message>
        <source>negative constructive and first negative rebuttal</source>
        <translation>constructif contre et première réfutation</translation>
    </message>
    <message>
        <source>Public Forum, pro first</source>
        <translation>Public Forum, le camp pour commence</translation>
    </message>
    <message>
        <source>Public Forum, con first</source>
        <translation>Public Forum, le camp contre commence</translation>
    </message>
    <message>
        <source>British Parliamentary</source>
        <translation>Parlementaire britannique</translation>
    </message>
    <message>
        <source>Prime Minister</source>
        <translation>premier ministre</translation>
    </message>
    <message>
        <source>Leader of the Opposition</source>
        <translation>chef de l’opposition</translation>
    </message>
    <message>
        <source>Deputy Prime Minister</source>
        <translation>vice-premier ministre</translation>
    </message>
    <message>
        <source>Deputy Leader of the Opposition</source>
        <translation>chef adjoint de l’opposition</translation>
    </message>
    <message>
        <source>Member of the Government</source>
        <translation>membre du gouvernement</translation>
    </message>
    <message>
        <source>Member of the Opposition</source>
        <translation>membre de l’opposition</translation>
    </message>
    <message>
        <source>Government Whip</source>
        <translation>conclusion du gouvernement</translation>
    </message>
    <message>
        <source>Opposition Whip</source>
        <translation>conclusion de l’opposition</translation>
    </message>
    <message>
        <source>World Schools</source>
        <translation>Écoles du monde (World Schools)</translation>
    </message>
    <message>
        <source>first proposition</source>
        <translation>première proposition</translation>
    </message>
    <message>
        <source>first opposition</source>
        <translation>première opposition</translation>
    </message>
    <message>
        <source>second proposition</source>
        <translation>deuxième proposition</translation>
    </message>
    <message>
        <source>second opposition</source>
        <translation>deuxième opposition</translation>
    </message>
    <message>
        <source>third proposition</source>
        <translation>troisième proposition</translation>
    </message>
    <message>
        <source>third opposition</source>
        <translation>troisième opposition</translation>
    </message>
    <message>
        <source>opposition reply</source>
        <translation>réplique de l’opposition</translation>
    </message>
    <message>
        <source>proposition reply</source>
        <translation>réplique de la proposition</translation>
    </message>
    <message>
        <source>Against {number}</source>
        <translation>Contre {number}</translation>
    </message>
    <message>
        <source>For {number}</source>
        <translation>Pour {number}</translation>
    </message>
    <message>
        <source>dropped: no answer in {speech}</source>
        <translation>sans réponse dans {speech}</translation>
    </message>
    <message>
        <source>dropped in {speech}, answered only in {late}</source>
        <translation>sans réponse dans {speech}, réponse seulement dans {late}</translation>
    </message>
    <message>
        <source>not answered yet; {speech} can answer</source>
        <translation>pas encore de réponse&#x202f;; {speech} peut répondre</translation>
    </message>
    <message>
        <source>Spelling is not checked. You can turn it on in the preferences.</source>
        <translation>L’orthographe n’est pas vérifiée. Cela s’active dans les préférences.</translation>
    </message>
    <message>
        <source>No word on this map is misspelled.</source>
        <translation>Aucun mot n’est mal orthographié sur cette carte.</translation>
    </message>
    <message>
        <source>A word is misspelled here, but nothing can be changed.</source>
        <translation>Un mot est mal orthographié ici, mais rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Mot mal orthographié suivant</translation>
    </message>
    <message>
        <source>Go to the next word that is not in the dictionary, and show what may be meant</source>
        <translation>Aller au prochain mot absent du dictionnaire et montrer ce qu’il peut vouloir dire</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer.</source>
        <translation>Il n’y a pas de dictionnaire sur cet ordinateur pour cette langue&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>A flow is written as XLSX, CSV, PDF, PNG, SVG or WebP.</source>
        <translation>Un déroulé s’écrit en XLSX, CSV, PDF, PNG, SVG ou WebP.</translation>
    </message>
    <message>
        <source>A flow shows a whole debate, so --branch makes no sense with it.</source>
        <translation>Un déroulé montre tout un débat, --branch n’a donc pas de sens ici.</translation>
    </message>
    <message>
        <source>There is no debate format “{name}”. There are {names}.</source>
        <translation>Il n’y a pas de format de débat «&#xa0;{name}&#xa0;». Il y a {names}.</translation>
    </message>
    <message>
        <source>“{file}” is a file; for several maps, -o names a folder.</source>
        <translation>«&#xa0;{file}&#xa0;» est un fichier&#x202f;; pour plusieurs cartes, -o désigne un dossier.</translation>
    </message>
    <message>
        <source>There is no map of another program here that argmap reads.</source>
        <translation>Il n’y a ici aucune carte d’un autre programme qu’argmap lise.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be made: {reason}.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» ne peut pas être créé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Web pages and slides do not know {option}; pictures and hand-outs do.</source>
        <translation>Les pages web et les diapositives ne connaissent pas {option}&#x202f;; les images et les fiches de travail, si.</translation>
    </message>
    <message>
        <source>In no speech</source>
        <translation>Dans aucun discours</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion débattue</translation>
    </message>
    <message>
        <source>for</source>
        <comment>the side of a speech</comment>
        <translation>pour</translation>
    </message>
    <message>
        <source>against</source>
        <comment>the side of a speech</comment>
        <translation>contre</translation>
    </message>
    <message>
        <source>together with the claim above</source>
        <translation>avec l’affirmation au-dessus</translation>
    </message>
    <message>
        <source>together with “{claim}”</source>
        <translation>avec «&#xa0;{claim}&#xa0;»</translation>
    </message>
    <message>
        <source>objects to the step, not to the claim</source>
        <translation>objecte à l’étape, pas à l’affirmation</translation>
    </message>
    <message>
        <source>objects to the step from “{claim}”</source>
        <translation>objecte à l’étape qui part de «&#xa0;{claim}&#xa0;»</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>la soutient</translation>
    </message>
    <message>
        <source>supports “{claim}”</source>
        <translation>soutient «&#xa0;{claim}&#xa0;»</translation>
    </message>
    <message>
        <source>answers it</source>
        <translation>lui répond</translation>
    </message>
    <message>
        <source>answers “{claim}”</source>
        <translation>répond à «&#xa0;{claim}&#xa0;»</translation>
    </message>
    <message>
        <source>not connected with anything yet</source>
        <translation>pas encore reliée</translation>
    </message>
    <message>
        <source>stands in another row, too</source>
        <translation>figure aussi dans une autre ligne</translation>
    </message>
    <message>
        <source>said in “{speech}”, which is not one of these speeches</source>
        <translation>dite dans «&#xa0;{speech}&#xa0;», qui n’est aucun de ces discours</translation>
    </message>
    <message>
        <source>proposed for {speech}</source>
        <translation>proposée pour {speech}</translation>
    </message>
    <message>
        <source>said in {speech}</source>
        <translation>dite dans {speech}</translation>
    </message>
    <message>
        <source>there is no speech left for it</source>
        <translation>il ne reste aucun discours pour elle</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y/ies) without title and author (was/were) left out.</source>
        <translation>
            <numerusform>%n entrée sans titre ni auteur a été laissée de côté.</numerusform>
            <numerusform>%n entrées sans titre ni auteur ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y/ies) beyond the first {most} (was/were) left out.</source>
        <translation>
            <numerusform>%n entrée après les {most} premières a été laissée de côté.</numerusform>
            <numerusform>%n entrées après les {most} premières ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds no claims.</source>
        <translation>Ce fichier ne contient aucune affirmation.</translation>
    </message>
    <message numerus="yes">
        <source>%n scheme(s) that argmap does not know</source>
        <translation>
            <numerusform>%n schème qu’argmap ne connaît pas</numerusform>
            <numerusform>%n schèmes qu’argmap ne connaît pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rephrasing(s)</source>
        <translation>
            <numerusform>%n reformulation</numerusform>
            <numerusform>%n reformulations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s)</source>
        <translation>
            <numerusform>%n préférence</numerusform>
            <numerusform>%n préférences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s) of a dialogue</source>
        <translation>
            <numerusform>%n transition d’un dialogue</numerusform>
            <numerusform>%n transitions d’un dialogue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locution(s) without a claim of their own</source>
        <translation>
            <numerusform>%n locution sans affirmation propre</numerusform>
            <numerusform>%n locutions sans affirmation propre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n illocution(s)</source>
        <translation>
            <numerusform>%n acte illocutoire</numerusform>
            <numerusform>%n actes illocutoires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) of the kind {kind}</source>
        <translation>
            <numerusform>%n nœud du type {kind}</numerusform>
            <numerusform>%n nœuds du type {kind}</numerusform>
        </translation>
    </message>
    <message>
        <source>This JSON file is not xAIF: it has no part “AIF”.</source>
        <translation>Ce fichier JSON n’est pas du xAIF&#xa0;: il n’a pas de partie «&#xa0;AIF&#xa0;».</translation>
    </message>
    <message>
        <source>This JSON file holds no argument map, so it cannot be imported.</source>
        <translation>Ce fichier JSON ne contient pas de carte argumentative et ne peut donc pas être importé.</translation>
    </message>
    <message>
        <source>This JSON file is damaged: “{name}” is not a list.</source>
        <translation>Ce fichier JSON est endommagé&#xa0;: «&#xa0;{name}&#xa0;» n’est pas une liste.</translation>
    </message>
    <message>
        <source>This text is not a discussion exported from Kialo.</source>
        <translation>Ce texte n’est pas une discussion exportée de Kialo.</translation>
    </message>
    <message>
        <source>This discussion from Kialo holds no claims.</source>
        <translation>Cette discussion de Kialo ne contient aucune affirmation.</translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) of reasons</source>
        <translation>
            <numerusform>%n cercle de raisons</numerusform>
            <numerusform>%n cercles de raisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) whose target is missing, not connected</source>
        <translation>
            <numerusform>%n affirmation dont la cible manque, non reliée</numerusform>
            <numerusform>%n affirmations dont la cible manque, non reliées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a side, as guessed reasons</source>
        <translation>
            <numerusform>%n affirmation sans camp, comme raison supposée</numerusform>
            <numerusform>%n affirmations sans camp, comme raisons supposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to claims that are not there</source>
        <translation>
            <numerusform>%n renvoi à des affirmations absentes</numerusform>
            <numerusform>%n renvois à des affirmations absentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) that argmap has no place for</source>
        <translation>
            <numerusform>%n nœud pour lequel argmap n’a pas de place</numerusform>
            <numerusform>%n nœuds pour lesquels argmap n’a pas de place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) that are not found in their source</source>
        <translation>
            <numerusform>%n citation introuvable dans sa source</numerusform>
            <numerusform>%n citations introuvables dans leur source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without a premise</source>
        <translation>
            <numerusform>%n étape sans prémisse</numerusform>
            <numerusform>%n étapes sans prémisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without a conclusion</source>
        <translation>
            <numerusform>%n étape sans conclusion</numerusform>
            <numerusform>%n étapes sans conclusion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for a step</source>
        <translation>
            <numerusform>%n raison pour une étape</numerusform>
            <numerusform>%n raisons pour une étape</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is open in a window or cannot be changed, so nothing was merged.</source>
        <translation>«&#xa0;{file}&#xa0;» est ouvert dans une fenêtre ou ne peut pas être modifié, rien n’a donc été fusionné.</translation>
    </message>
    <message>
        <source>Merge {file}</source>
        <translation>Fusionner {file}</translation>
    </message>
    <message>
        <source>A file cannot be merged with itself.</source>
        <translation>Un fichier ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>This YAML file holds no argument graph, so it cannot be imported.</source>
        <translation>Ce fichier YAML ne contient pas de graphe d’arguments et ne peut donc pas être importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n question débattue</numerusform>
            <numerusform>%n questions débattues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n hypothèse</numerusform>
            <numerusform>%n hypothèses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected label(s)</source>
        <translation>
            <numerusform>%n étiquette attendue</numerusform>
            <numerusform>%n étiquettes attendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n argument scheme(s)</source>
        <translation>
            <numerusform>%n schème argumentatif</numerusform>
            <numerusform>%n schèmes argumentatifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negation(s), as objections to what they deny</source>
        <translation>
            <numerusform>%n négation, comme objection à ce qu’elle nie</numerusform>
            <numerusform>%n négations, comme objections à ce qu’elles nient</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not complete YAML, so it cannot be imported.</source>
        <translation>Ce fichier n’est pas du YAML complet et ne peut donc pas être importé.</translation>
    </message>
    <message>
        <source>This YAML file is nested too deeply or repeats itself too often to be read.</source>
        <translation>Ce fichier YAML est trop profondément imbriqué ou se répète trop souvent pour être lu.</translation>
    </message>
    <message>
        <source>This YAML file has keys that are lists, which argmap does not read.</source>
        <translation>Ce fichier YAML a des listes pour clés, qu’argmap ne lit pas.</translation>
    </message>
    <message>
        <source>This YAML file has the tag {tag}, which argmap does not read.</source>
        <translation>Ce fichier YAML a la balise {tag}, qu’argmap ne lit pas.</translation>
    </message>
    <message>
        <source>“{file}” holds no debate cards; it can be added as a source.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas de fiches de débat&#x202f;; on peut l’ajouter comme source.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) outside of cards (was/were) left out.</source>
        <translation>
            <numerusform>%n paragraphe hors des fiches a été laissé de côté.</numerusform>
            <numerusform>%n paragraphes hors des fiches ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>side</source>
        <translation>côté</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>schème</translation>
    </message>
    <message>
        <source>nearness to the words</source>
        <translation>proximité avec les mots</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>discours</translation>
    </message>
    <message>
        <source>Everything is here already.</source>
        <translation>Tout est déjà là.</translation>
    </message>
    <message>
        <source>Added: {parts}</source>
        <translation>Ajouté&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>By: {names}</source>
        <translation>Par&#xa0;: {names}</translation>
    </message>
    <message numerus="yes">
        <source>The same as here: %n claim(s) and source(s)</source>
        <translation>
            <numerusform>Comme ici&#xa0;: %n affirmation ou source</numerusform>
            <numerusform>Comme ici&#xa0;: %n affirmations et sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed here: %n record(s)</source>
        <translation>
            <numerusform>Changé ici&#xa0;: %n enregistrement</numerusform>
            <numerusform>Changé ici&#xa0;: %n enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed here: %n record(s)</source>
        <translation>
            <numerusform>Retiré ici&#xa0;: %n enregistrement</numerusform>
            <numerusform>Retiré ici&#xa0;: %n enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n argument</numerusform>
            <numerusform>%n arguments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Both files changed “{what}” ({field}): “{ours}” stays, the other has “{theirs}”</source>
        <translation>Les deux ont changé «&#xa0;{what}&#xa0;» ({field})&#xa0;: «&#xa0;{ours}&#xa0;» reste, là-bas on lit «&#xa0;{theirs}&#xa0;»</translation>
    </message>
    <message>
        <source>“{what}” was removed there, and is needed here</source>
        <translation>«&#xa0;{what}&#xa0;» a été retiré là-bas, et est nécessaire ici</translation>
    </message>
    <message>
        <source>“{what}”, whose map was removed here</source>
        <translation>«&#xa0;{what}&#xa0;», dont la carte a été retirée ici</translation>
    </message>
    <message>
        <source>“{what}” as an argument, because it does not fit what is here</source>
        <translation>«&#xa0;{what}&#xa0;» comme argument, parce qu’il ne va pas avec ce qui est ici</translation>
    </message>
    <message>
        <source>Choose the speeches</source>
        <translation>Choisir les discours</translation>
    </message>
    <message>
        <source>Set speech</source>
        <translation>Fixer le discours</translation>
    </message>
    <message>
        <source>Leave speech open</source>
        <translation>Laisser le discours ouvert</translation>
    </message>
    <message>
        <source>Keep the proposed speeches</source>
        <translation>Garder les discours proposés</translation>
    </message>
    <message>
        <source>Each claim stays in the speech where it stood. Undo: Ctrl+Z</source>
        <translation>Chaque affirmation reste dans le discours où elle était. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>This file is not a mind map of Freeplane or FreeMind.</source>
        <translation>Ce fichier n’est pas une carte mentale de Freeplane ou de FreeMind.</translation>
    </message>
    <message>
        <source>This file is not an outline in OPML.</source>
        <translation>Ce fichier n’est pas un plan en OPML.</translation>
    </message>
    <message>
        <source>This file holds no branches that could be claims.</source>
        <translation>Ce fichier ne contient aucune branche qui puisse être une affirmation.</translation>
    </message>
    <message>
        <source>This XML file is not an argument graph.</source>
        <translation>Ce fichier XML n’est pas un graphe d’arguments.</translation>
    </message>
    <message>
        <source>This argument graph holds no claims.</source>
        <translation>Ce graphe d’arguments ne contient aucune affirmation.</translation>
    </message>
    <message>
        <source>the side of the author</source>
        <translation>le camp de l’auteur</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for a step, as further premises of it</source>
        <translation>
            <numerusform>%n raison en faveur d’une étape, comme prémisse de celle-ci</numerusform>
            <numerusform>%n raisons en faveur d’une étape, comme prémisses de celle-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support(s) by example</source>
        <translation>
            <numerusform>%n appui par un exemple</numerusform>
            <numerusform>%n appuis par des exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s) without a step</source>
        <translation>
            <numerusform>%n arête sans étape</numerusform>
            <numerusform>%n arêtes sans étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a side, as reasons</source>
        <translation>
            <numerusform>%n ligne sans position, comme raison</numerusform>
            <numerusform>%n lignes sans position, comme raisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) from claims to their reasons, the other way round</source>
        <translation>
            <numerusform>%n ligne d’une affirmation vers sa raison, en sens inverse</numerusform>
            <numerusform>%n lignes d’affirmations vers leurs raisons, en sens inverse</numerusform>
        </translation>
    </message>
    <message>
        <source>This XML file is not GraphML.</source>
        <translation>Ce fichier XML n’est pas du GraphML.</translation>
    </message>
    <message>
        <source>This GraphML file has no nodes.</source>
        <translation>Ce fichier GraphML n’a pas de nœuds.</translation>
    </message>
    <message>
        <source>This DOT file has no nodes.</source>
        <translation>Ce fichier DOT n’a pas de nœuds.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s), as tags</source>
        <translation>
            <numerusform>%n groupe, comme étiquette</numerusform>
            <numerusform>%n groupes, comme étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n question ouverte</numerusform>
            <numerusform>%n questions ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) with an id that another has</source>
        <translation>
            <numerusform>%n nœud avec un identifiant qu’un autre a</numerusform>
            <numerusform>%n nœuds avec des identifiants que d’autres ont</numerusform>
        </translation>
    </message>
    <message>
        <source>Change short name</source>
        <translation>Changer le nom court</translation>
    </message>
    <message>
        <source>Workbook for Excel and other spreadsheets…</source>
        <translation>Classeur pour Excel et autres tableurs…</translation>
    </message>
    <message>
        <source>List for Word…</source>
        <translation>Liste pour Word…</translation>
    </message>
    <message>
        <source>Markdown with citations…</source>
        <translation>Markdown avec références…</translation>
    </message>
    <message>
        <source>CSV, for programs…</source>
        <translation>CSV, pour des programmes…</translation>
    </message>
    <message>
        <source>Web annotations…</source>
        <translation>Annotations web…</translation>
    </message>
    <message>
        <source>Select the claim that is to speak for or against another.</source>
        <translation>Sélectionnez l’affirmation qui doit parler pour ou contre une autre.</translation>
    </message>
    <message>
        <source>No claim is marked any more.</source>
        <translation>Plus aucune affirmation n’est marquée.</translation>
    </message>
    <message>
        <source>Marked: “{0}”. Go to another claim; {1}: it speaks for that, {2}: against.</source>
        <translation>Marquée&#xa0;: «&#xa0;{0}&#xa0;». Allez à une autre affirmation&#x202f;; {1}&#xa0;: elle parle pour, {2}&#xa0;: contre.</translation>
    </message>
    <message>
        <source>First mark the claim that is to speak for or against this one: {0}.</source>
        <translation>Marquez d’abord l’affirmation qui doit parler pour ou contre celle-ci&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Select what the marked claim is to speak for or against.</source>
        <translation>Sélectionnez ce pour quoi ou contre quoi l’affirmation marquée doit parler.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>Mark to relate it</source>
        <translation>Marquer pour la relier</translation>
    </message>
    <message>
        <source>Mark the selected claim, to let it speak for or against another one</source>
        <translation>Marquer l’affirmation sélectionnée, pour qu’elle parle pour ou contre une autre</translation>
    </message>
    <message>
        <source>The marked claim speaks for this</source>
        <translation>L’affirmation marquée parle pour celle-ci</translation>
    </message>
    <message>
        <source>Make the marked claim a further reason for the selected one</source>
        <translation>Faire de l’affirmation marquée une raison de plus pour celle qui est sélectionnée</translation>
    </message>
    <message>
        <source>The marked claim speaks against this</source>
        <translation>L’affirmation marquée parle contre celle-ci</translation>
    </message>
    <message>
        <source>Make the marked claim an objection to the selected claim or step, too</source>
        <translation>Faire aussi de l’affirmation marquée une objection à l’affirmation ou à l’étape sélectionnée</translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n titre</numerusform>
            <numerusform>%n titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>This Markdown file has no ``` block marked argdown.</source>
        <translation>Ce fichier Markdown ne contient pas de lignes de ``` suivies du mot argdown.</translation>
    </message>
    <message numerus="yes">
        <source>the %n line(s) around the map</source>
        <translation>
            <numerusform>la %n ligne autour de la carte</numerusform>
            <numerusform>les %n lignes autour de la carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more front matter(s)</source>
        <translation>
            <numerusform>%n autre en-tête</numerusform>
            <numerusform>%n autres en-têtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file ends in a backslash, which needs a character after it.</source>
        <translation>La ligne {line} de ce fichier Argdown se termine par une barre oblique inverse, que doit suivre un caractère.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) whose source is not here, as quoted words alone</source>
        <translation>
            <numerusform>%n citation dont la source n’est pas ici, comme simples mots cités</numerusform>
            <numerusform>%n citations dont la source n’est pas ici, comme simples mots cités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more relation(s) that would run in a circle</source>
        <translation>
            <numerusform>%n autre relation qui tournerait en rond</numerusform>
            <numerusform>%n autres relations qui tourneraient en rond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of inference</source>
        <translation>
            <numerusform>%n règle d’inférence</numerusform>
            <numerusform>%n règles d’inférence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n summar(y/ies) of arguments with premises</source>
        <translation>
            <numerusform>%n résumé d’arguments avec prémisses</numerusform>
            <numerusform>%n résumés d’arguments avec prémisses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) of arguments</source>
        <translation>
            <numerusform>%n étiquette d’arguments</numerusform>
            <numerusform>%n étiquettes d’arguments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>data of %n argument(s)</source>
        <translation>
            <numerusform>données de %n argument</numerusform>
            <numerusform>données de %n arguments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of contraries, as objections one way</source>
        <translation>
            <numerusform>%n paire de contraires, comme objection dans un sens</numerusform>
            <numerusform>%n paires de contraires, comme objections dans un sens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for an argument, as reasons for what it says</source>
        <translation>
            <numerusform>%n raison pour un argument, comme raison de ce qu’il dit</numerusform>
            <numerusform>%n raisons pour un argument, comme raisons de ce qu’il dit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) to arguments, as objections to their steps</source>
        <translation>
            <numerusform>%n objection à des arguments, comme objection à leur étape</numerusform>
            <numerusform>%n objections à des arguments, comme objections à leurs étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more undercut(s) of what is not a reason</source>
        <translation>
            <numerusform>%n autre objection à une étape qui n’existe pas</numerusform>
            <numerusform>%n autres objections à des étapes qui n’existent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>the undercut in line {line}, of an inference that is left out</source>
        <translation>l’objection à l’étape de la ligne {line}, d’une inférence laissée de côté</translation>
    </message>
    <message>
        <source>the undercut in line {line}: “{claim}” is not a reason for anything</source>
        <translation>l’objection à l’étape de la ligne {line}&#xa0;: «&#xa0;{claim}&#xa0;» n’est la raison de rien</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s), as objections one way</source>
        <translation>
            <numerusform>%n contradiction, comme objection dans un sens</numerusform>
            <numerusform>%n contradictions, comme objections dans un sens</numerusform>
        </translation>
    </message>
    <message>
        <source>the relation in line {line}, which would make a circle: “{one}” {sign} “{other}”</source>
        <translation>la relation de la ligne {line}, qui formerait un cercle&#xa0;: «&#xa0;{one}&#xa0;» {sign} «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>This file is not complete DOT, so it cannot be imported.</source>
        <translation>Ce fichier n’est pas du DOT complet et ne peut donc pas être importé.</translation>
    </message>
    <message>
        <source>This DOT file has too many lines to be read.</source>
        <translation>Ce fichier DOT a trop de liens pour être lu.</translation>
    </message>
    <message>
        <source>“{file}” does not end with .argmap.</source>
        <translation>«&#xa0;{file}&#xa0;» ne se termine pas par .argmap.</translation>
    </message>
    <message>
        <source>Copy to share</source>
        <translation>Copie à transmettre</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of history, also what was removed</source>
        <translation>
            <numerusform>%n étape de l’historique, y compris ce qui a été retiré</numerusform>
            <numerusform>%n étapes de l’historique, y compris ce qui a été retiré</numerusform>
        </translation>
    </message>
    <message>
        <source>who worked on it: {names}</source>
        <translation>qui y a travaillé&#xa0;: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that are only for you</source>
        <translation>
            <numerusform>%n note qui n’est que pour vous</numerusform>
            <numerusform>%n notes qui ne sont que pour vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) that no claim cites</source>
        <translation>
            <numerusform>%n source qu’aucune affirmation ne cite</numerusform>
            <numerusform>%n sources qu’aucune affirmation ne cite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) that no claim cites</source>
        <translation>
            <numerusform>%n citation qu’aucune affirmation ne cite</numerusform>
            <numerusform>%n citations qu’aucune affirmation ne cite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the whole text of %n source(s)</source>
        <translation>
            <numerusform>le texte entier de %n source</numerusform>
            <numerusform>le texte entier de %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>what other programs&apos; files said</source>
        <translation>ce que disaient les fichiers d’autres programmes</translation>
    </message>
    <message>
        <source>The page leads to {host}, which is on your own network, so it was not opened; type that address to read it.</source>
        <translation>La page mène à {host}, qui se trouve sur votre propre réseau&#x202f;; elle n’a donc pas été ouverte. Saisissez cette adresse pour la lire.</translation>
    </message>
    <message>
        <source>The file holds more than {most} records, so it was not rescued.</source>
        <translation>Le fichier contient plus de {most} enregistrements, il n’a donc pas été récupéré.</translation>
    </message>
    <message>
        <source>The history of the file is damaged as well, so it could not fill every gap.</source>
        <translation>L’historique du fichier est abîmé lui aussi, il n’a donc pas pu combler toutes les lacunes.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read at all.</source>
        <translation>
            <numerusform>%n enregistrement n’a pas pu être lu du tout.</numerusform>
            <numerusform>%n enregistrements n’ont pas pu être lus du tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the source “{name}” is not what was imported.</source>
        <translation>Le texte de la source «&#xa0;{name}&#xa0;» n’est pas celui qui a été importé.</translation>
    </message>
    <message>
        <source>Left out, because what it needs is lost: {what}.</source>
        <translation>Laissé de côté, parce que ce qu’il lui faut est perdu&#xa0;: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out as well, because something else is lost: %n step(s) or detail(s) of maps.</source>
        <translation>
            <numerusform>Laissé de côté aussi, parce qu’autre chose est perdu&#xa0;: %n étape ou détail de cartes.</numerusform>
            <numerusform>Laissés de côté aussi, parce qu’autre chose est perdu&#xa0;: %n étapes ou détails de cartes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without something it named, which is lost: {what}.</source>
        <translation>Sans une chose nommée, qui est perdue&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Not as it was saved, so check what it says: {what}.</source>
        <translation>Pas tel qu’enregistré, vérifiez donc ce qui y est dit&#xa0;: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) or detail(s) of maps (is/are) not as saved.</source>
        <translation>
            <numerusform>%n étape ou détail de cartes n’est pas tel qu’enregistré.</numerusform>
            <numerusform>%n étapes ou détails de cartes ne sont pas tels qu’enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can no longer be compared with what was saved.</source>
        <translation>
            <numerusform>%n enregistrement ne peut plus être comparé à ce qui a été enregistré.</numerusform>
            <numerusform>%n enregistrements ne peuvent plus être comparés à ce qui a été enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>the map “{name}”</source>
        <translation>la carte «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the source “{name}”</source>
        <translation>la source «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the speaker “{name}”</source>
        <translation>le locuteur «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the quotation “{name}”</source>
        <translation>la citation «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the claim “{name}”</source>
        <translation>l’affirmation «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>A record is missing: {id}.</source>
        <translation>Il manque un enregistrement&#xa0;: {id}.</translation>
    </message>
    <message>
        <source>a step or a detail of a map</source>
        <translation>une étape ou un détail d’une carte</translation>
    </message>
    <message>
        <source>Row {row} of the history is not as it was saved.</source>
        <translation>La ligne {row} de l’historique n’est pas telle qu’enregistrée.</translation>
    </message>
    <message>
        <source>Brought back into {file}: {claims} claims, {sources} sources, {all} records in all.</source>
        <translation>Récupéré dans {file}&#xa0;: {claims} affirmations, {sources} sources, {all} enregistrements en tout.</translation>
    </message>
    <message>
        <source>Nothing is missing but the history, which stays in the damaged file.</source>
        <translation>Il ne manque que l’historique, qui reste dans le fichier abîmé.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s) like these.</source>
        <translation>
            <numerusform>… et %n autre ligne comme celles-ci.</numerusform>
            <numerusform>… et %n autres lignes comme celles-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history stays in the damaged file, which is as it was.</source>
        <translation>L’historique reste dans le fichier abîmé, qui est tel qu’il était.</translation>
    </message>
    <message>
        <source>Nothing could be brought back from “{file}”: its beginning, by which the rest is found, is not that of an argmap file.</source>
        <translation>Rien n’a pu être récupéré de «&#xa0;{file}&#xa0;»&#xa0;: son début, par lequel le reste se trouve, n’est pas celui d’un fichier d’argmap.</translation>
    </message>
    <message>
        <source>The copy could not be opened, because {0}.</source>
        <translation>La copie n’a pas pu être ouverte&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About argmap</source>
        <translation>À propos d’argmap</translation>
    </message>
    <message>
        <source>Read articles and comment threads, pick out who said what, and map the reasons for and against.</source>
        <translation>Lire articles et discussions, voir qui dit quoi, et dresser la carte des raisons pour et contre.</translation>
    </message>
    <message>
        <source>Free software under the MIT License. It works offline: nothing that you read leaves this computer.</source>
        <translation>Logiciel libre sous licence MIT. Il fonctionne hors ligne&#xa0;: rien de ce que vous lisez ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to the map first</source>
        <translation>Allez d’abord à la carte</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>  or  </source>
        <translation>  ou  </translation>
    </message>
</context>
<context>
    <name>AlsoStandsOn</name>
    <message>
        <source>Also stands on (Ctrl+G)</source>
        <translation>Se trouve aussi (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Looking for quotations in “{0}”…</source>
        <translation>Recherche de citations dans «&#xa0;{0}&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>AnswerColumn</name>
    <message>
        <source>(no words yet)</source>
        <translation>(encore sans mots)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Reason in {0}</source>
        <translation>Raison dans {0}</translation>
    </message>
    <message>
        <source>Objection in {0}</source>
        <translation>Objection dans {0}</translation>
    </message>
    <message>
        <source>Answer in {0}</source>
        <translation>Réponse dans {0}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Type here: {0}</source>
        <translation>Écris ici&#xa0;: {0}</translation>
    </message>
    <message>
        <source>There is no speech left for an answer</source>
        <translation>Il ne reste aucun discours pour répondre</translation>
    </message>
</context>
<context>
    <name>AnswerOffers</name>
    <message>
        <source>Claims that are there already</source>
        <translation>Affirmations déjà présentes</translation>
    </message>
    <message>
        <source>Claims with these words are offered below: Down goes to them.</source>
        <translation>Des affirmations avec ces mots sont proposées dessous&#xa0;: la flèche bas y mène.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Reasons for it</source>
        <translation>Raisons pour elle</translation>
    </message>
    <message>
        <source>Objections to it</source>
        <translation>Objections à elle</translation>
    </message>
</context>
<context>
    <name>ArgumentPage</name>
    <message>
        <source>A step for</source>
        <translation>Une étape pour</translation>
    </message>
    <message>
        <source>A step against</source>
        <translation>Une étape contre</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>une autre étape</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De&#xa0;:</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>A copy is made when a map is opened that has changed since the last one. The map itself stays.</source>
        <translation>Une copie est faite à l’ouverture d’une carte qui a changé depuis la dernière. La carte elle-même reste.</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made when a map is opened that has changed since the last one.</source>
        <translation>Il n’y a pas encore de copie. Une copie est faite à l’ouverture d’une carte qui a changé depuis la dernière.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>&amp;Open as a new map</source>
        <translation>&amp;Ouvrir comme nouvelle carte</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>For example: Should school start later in the morning?</source>
        <translation>Par exemple&#xa0;: Faut-il commencer l’école plus tard le matin&#x202f;?</translation>
    </message>
    <message>
        <source>Which &amp;question shall the map be about?</source>
        <translation>De quelle &amp;question parlera la carte&#x202f;?</translation>
    </message>
    <message>
        <source>Draft a map</source>
        <translation>Ébaucher une carte</translation>
    </message>
    <message>
        <source>argmap sorts what people say; you say who is for and who against.</source>
        <translation>argmap trie ce que disent les gens&#x202f;; vous dites qui est pour et qui est contre.</translation>
    </message>
    <message>
        <source>Type the question first</source>
        <translation>Écrivez d’abord la question</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>BlindBar</name>
    <message>
        <source>Who said what is hidden, also for search and export. Texts may still name somebody.</source>
        <translation>Qui a dit quoi est caché, aussi pour la recherche et l’export. Les textes peuvent encore nommer quelqu’un.</translation>
    </message>
    <message>
        <source>Reveal who said this</source>
        <translation>Dévoiler qui l’a dit</translation>
    </message>
    <message>
        <source>Show who says the selected claims, and where</source>
        <translation>Montrer qui dit les affirmations sélectionnées, et où</translation>
    </message>
    <message>
        <source>Reveal all</source>
        <translation>Tout dévoiler</translation>
    </message>
    <message>
        <source>Nobody is hidden behind what is selected.</source>
        <translation>Personne n’est caché derrière ce qui est sélectionné.</translation>
    </message>
</context>
<context>
    <name>BranchFocus</name>
    <message>
        <source>The whole map hangs on this claim; choose another one.</source>
        <translation>Toute la carte dépend de cette affirmation&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Only this branch is shown. Esc shows the whole map.</source>
        <translation>Seule cette branche est montrée. Échap montre toute la carte.</translation>
    </message>
    <message>
        <source>The whole map is shown.</source>
        <translation>Toute la carte est montrée.</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove the tag {0}</source>
        <translation>Retirer l’étiquette {0}</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Narrow the list</source>
        <translation>Réduire la liste</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>Nobody known</source>
        <translation>Personne de connu</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>Montrer dans la source</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The claim no longer cites this passage</source>
        <translation>L’affirmation ne cite plus ce passage</translation>
    </message>
    <message>
        <source>Remove citation</source>
        <translation>Retirer la citation</translation>
    </message>
    <message>
        <source>Citation removed; the passage stays in its source. Undo: Ctrl+Z</source>
        <translation>Citation retirée&#x202f;; le passage reste dans sa source. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>ClaimDelegate</name>
    <message>
        <source>Objection to this step</source>
        <translation>Objection à cette étape</translation>
    </message>
</context>
<context>
    <name>ClaimEditing</name>
    <message>
        <source>These are the words that you left here. Type to replace them.</source>
        <translation>Ce sont les mots que vous avez laissés ici. Écrivez pour les remplacer.</translation>
    </message>
    <message>
        <source>Ctrl+Z brings back the words that you left here.</source>
        <translation>Ctrl+Z ramène les mots que vous avez laissés ici.</translation>
    </message>
    <message>
        <source>This is an objection to a step; there is no reason for a step.</source>
        <translation>C’est une objection à une étape&#x202f;; il n’y a pas de raison pour une étape.</translation>
    </message>
    <message>
        <source>A co-premise is on the side of those that it joins; change theirs instead.</source>
        <translation>Une coprémisse est du côté de celles qu’elle rejoint&#x202f;; changez plutôt le leur.</translation>
    </message>
    <message>
        <source>A claim that stands by itself is neither a reason nor an objection.</source>
        <translation>Une affirmation isolée n’est ni une raison ni une objection.</translation>
    </message>
    <message>
        <source>Co-premise of “{0}”</source>
        <translation>Coprémisse de «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Objection to the step from “{0}”</source>
        <translation>Objection à l’étape depuis «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Reason for “{0}”</source>
        <translation>Raison pour «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Objection to “{0}”</source>
        <translation>Objection à «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>It is at the top already. Esc ends typing.</source>
        <translation>Elle est déjà tout en haut. Échap termine l’écriture.</translation>
    </message>
    <message>
        <source>It is at the top already.</source>
        <translation>Elle est déjà tout en haut.</translation>
    </message>
    <message>
        <source>There is no claim before it that it could speak about.</source>
        <translation>Aucune affirmation ne la précède dont elle pourrait parler.</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>C’est déjà la première.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>C’est déjà la dernière.</translation>
    </message>
    <message>
        <source>A claim needs words, so it keeps the ones it had. Del deletes it.</source>
        <translation>Une affirmation a besoin de mots, elle garde donc les siens. Suppr la supprime.</translation>
    </message>
    <message>
        <source>Your words are still on the card: Enter tries again, Esc calls it off.</source>
        <translation>Vos mots sont encore sur la fiche&#xa0;: Entrée réessaie, Échap abandonne.</translation>
    </message>
    <message>
        <source>Your words are kept. Ctrl+Z goes on with them, and so does typing here again.</source>
        <translation>Vos mots sont gardés. Ctrl+Z les reprend, et écrire ici de nouveau aussi.</translation>
    </message>
</context>
<context>
    <name>ClaimOffers</name>
    <message>
        <source>Claims that say this already</source>
        <translation>Affirmations qui le disent déjà</translation>
    </message>
    <message>
        <source>A claim that is there says this. Down and Enter use it again.</source>
        <translation>Une affirmation existante dit ceci. Bas puis Entrée la réutilise.</translation>
    </message>
    <message>
        <source>“{0}” stands here already.</source>
        <translation>«&#xa0;{0}&#xa0;» est déjà ici.</translation>
    </message>
    <message>
        <source>“{0}” stands here, too. Undo: Ctrl+Z</source>
        <translation>«&#xa0;{0}&#xa0;» est maintenant ici aussi. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>This side is a first guess, from the side of who says it.</source>
        <translation>Ce côté est une supposition, d’après le côté de qui le dit.</translation>
    </message>
    <message>
        <source>Words of the claim</source>
        <translation>Mots de l’affirmation</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Only for you; it is not shown on the map</source>
        <translation>Pour vous seul&#x202f;; elle n’apparaît pas sur la carte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>privacy, cost</source>
        <translation>vie privée, coût</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore reliée</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Thèse</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Objection to a step</source>
        <translation>Objection à une étape</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Stands together with {0}</source>
        <translation>Va ensemble avec {0}</translation>
    </message>
    <message>
        <source>It does not deny the claims; it denies that they lead there.</source>
        <translation>Elle ne nie pas les affirmations&#x202f;; elle nie qu’elles mènent là.</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>pour {0}</translation>
    </message>
    <message>
        <source>against {0}</source>
        <translation>contre {0}</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Tags that all of them have</source>
        <translation>Étiquettes qu’elles ont toutes</translation>
    </message>
    <message>
        <source>privacy, cost</source>
        <translation>vie privée, coût</translation>
    </message>
    <message>
        <source>Who says what they quote</source>
        <translation>Qui dit ce qu’elles citent</translation>
    </message>
    <message>
        <source>Merging keeps the words of the claim that was selected first.</source>
        <translation>La fusion garde les mots de celle qui a été sélectionnée en premier.</translation>
    </message>
    <message>
        <source>{0} claims</source>
        <translation>{0} affirmations</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… et {0} de plus</translation>
    </message>
    <message>
        <source>Some have: {0}</source>
        <translation>Certaines ont&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Different speakers</source>
        <translation>Locuteurs différents</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Personne de connu</translation>
    </message>
    <message>
        <source>None of them quotes anybody</source>
        <translation>Aucune d’elles ne cite quelqu’un</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Do or find</source>
        <translation>Faire ou trouver</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Action, or words of a claim</source>
        <translation>Action, ou mots d’une affirmation</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Escape closes</source>
        <translation>Les flèches choisissent, Entrée exécute, Échap ferme</translation>
    </message>
    <message>
        <source>Actions and places</source>
        <translation>Actions et lieux</translation>
    </message>
    <message>
        <source>No action and no claim has these words.</source>
        <translation>Aucune action ni affirmation n’a ces mots.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
</context>
<context>
    <name>DifferencesList</name>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>“{0}” became “{1}”</source>
        <translation>«&#xa0;{0}&#xa0;» est devenu «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Go through them (Alt+7)</source>
        <translation>Les parcourir (Alt+7)</translation>
    </message>
    <message>
        <source>Confirm first guesses</source>
        <translation>Confirmer les suppositions</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Say once for each speaker who is for and who is against</source>
        <translation>Dire une fois par locuteur qui est pour et qui est contre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) placed</source>
        <translation>
            <numerusform>%Ln citation placée</numerusform>
            <numerusform>%Ln citations placées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by a first guess</source>
        <translation>
            <numerusform>%Ln d’entre elles par supposition</numerusform>
            <numerusform>%Ln d’entre elles par supposition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s/)</source>
        <translation>
            <numerusform>%Ln attend</numerusform>
            <numerusform>%Ln attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionDialog</name>
    <message>
        <source>Passages left in an older edition</source>
        <translation>Passages restés dans une ancienne édition</translation>
    </message>
    <message>
        <source>A newer edition</source>
        <translation>Une édition plus récente</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{0} found in the same place</source>
        <translation>{0} au même endroit</translation>
    </message>
    <message>
        <source>{0} found elsewhere</source>
        <translation>{0} ailleurs</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} changés</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <translation>{0} perdus</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>Passages in “{0}”: {1}.</source>
        <translation>Passages dans «&#xa0;{0}&#xa0;»&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Add this edition</source>
        <translation>Ajouter cette édition</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln passage(s)</source>
        <translation>
            <numerusform>Passer %Ln passage</numerusform>
            <numerusform>Passer %Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionRow</name>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Take it for these words:</source>
        <translation>Le prendre pour ces mots&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing in the newer edition is like it.</source>
        <translation>Rien dans l’édition plus récente ne lui ressemble.</translation>
    </message>
    <message>
        <source>Leave it in the older edition</source>
        <translation>Le laisser dans l’ancienne édition</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Dessin de l’image…</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Dessin de la page…</translation>
    </message>
    <message>
        <source>Sharp at any size, and can be edited. For web pages and drawing programs.</source>
        <translation>Net à toute taille, et modifiable. Pour les pages web et les logiciels de dessin.</translation>
    </message>
    <message>
        <source>Sharp at any size, with text that can be selected. For printing and sending.</source>
        <translation>Net à toute taille, avec du texte que l’on peut sélectionner. Pour imprimer et envoyer.</translation>
    </message>
    <message>
        <source>For slides and documents.</source>
        <translation>Pour les diaporamas et les documents.</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>paysage</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>portrait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}, {2}, text {3} pt.</source>
        <translation>{0} {1}, {2}, texte {3} pt.</translation>
    </message>
    <message>
        <source>{0} × {1} pixels.</source>
        <translation>{0} × {1} pixels.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Cette carte</translation>
    </message>
    <message>
        <source>Branch of “{0}”</source>
        <translation>Branche de «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>Toutes les cartes</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Screen (96 dpi)</source>
        <translation>Écran (96 dpi)</translation>
    </message>
    <message>
        <source>Sharp (192 dpi)</source>
        <translation>Net (192 dpi)</translation>
    </message>
    <message>
        <source>Printing (300 dpi)</source>
        <translation>Impression (300 dpi)</translation>
    </message>
    <message>
        <source>Poster (384 dpi)</source>
        <translation>Affiche (384 dpi)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>For printing</source>
        <translation>Pour imprimer</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Transpare&amp;nt ground</source>
        <translation>&amp;Fond transparent</translation>
    </message>
    <message>
        <source>&amp;Letters as shapes</source>
        <translation>&amp;Lettres comme formes</translation>
    </message>
    <message>
        <source>For word processors and other programs that ignore fonts within a file</source>
        <translation>Pour les traitements de texte et autres programmes qui ignorent les polices d’un fichier</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>As large as the map</source>
        <translation>Aussi grand que la carte</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Diapositive 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>Diapositive 4:3</translation>
    </message>
    <message>
        <source>Choose a size, or type one, such as 300 × 200 mm or 24 × 36 in</source>
        <translation>Choisissez un format, ou écrivez-en un, comme 300 × 200 mm ou 24 × 36 in</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>As it fits best</source>
        <translation>Comme cela tient le mieux</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>As many as the type needs</source>
        <translation>Selon le texte</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Une</translation>
    </message>
    <message>
        <source>At most …</source>
        <translation>Au plus …</translation>
    </message>
    <message>
        <source>Tiles for gluing</source>
        <translation>Morceaux à coller</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> pages</translation>
    </message>
    <message>
        <source>Nu&amp;mber</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>At mos&amp;t</source>
        <translation>Au pl&amp;us</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Smallest type</source>
        <translation>Plus petit te&amp;xte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>As on the map</source>
        <translation>Comme sur la carte</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Layered</source>
        <translation>En couches</translation>
    </message>
    <message>
        <source>&amp;Arrangement</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>Top down</source>
        <translation>De haut en bas</translation>
    </message>
    <message>
        <source>Bottom up</source>
        <translation>De bas en haut</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>D&amp;irection</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Reasons first</source>
        <translation>Raisons d’abord</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Deux côtés</translation>
    </message>
    <message>
        <source>Orde&amp;r</source>
        <translation>Ord&amp;re</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Titr&amp;e</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>Lo&amp;cuteurs</translation>
    </message>
    <message>
        <source>Ke&amp;y to the signs</source>
        <translation>Légende des si&amp;gnes</translation>
    </message>
</context>
<context>
    <name>FileChanges</name>
    <message>
        <source>Keep mine as a copy</source>
        <translation>Garder la mienne en copie</translation>
    </message>
    <message>
        <source>Maps (*.argmap)</source>
        <translation>Cartes (*.argmap)</translation>
    </message>
    <message>
        <source>Kept as {0}; your edits are saved there from now on.</source>
        <translation>Gardée sous {0}&#x202f;; vos changements y sont désormais enregistrés.</translation>
    </message>
    <message>
        <source>Your version could not be kept, so it stays here.</source>
        <translation>Votre version n’a pas pu être gardée, elle reste donc ici.</translation>
    </message>
    <message>
        <source>Your version is kept as “{0}”.</source>
        <translation>Votre version est gardée sous «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} (my copy)</source>
        <translation>{0} (ma copie)</translation>
    </message>
</context>
<context>
    <name>FileChangesBar</name>
    <message>
        <source>&amp;Keep mine as a copy…</source>
        <translation>&amp;Garder la mienne en copie…</translation>
    </message>
    <message>
        <source>Show the &amp;other</source>
        <translation>Montrer l’&amp;autre</translation>
    </message>
    <message>
        <source>Keep my version of “{0}” as a copy</source>
        <translation>Garder ma version de «&#xa0;{0}&#xa0;» en copie</translation>
    </message>
    <message>
        <source>Show what is in “{0}” now</source>
        <translation>Montrer ce qu’il y a maintenant dans «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A new map cannot be saved: {0}.</source>
        <translation>Une nouvelle carte ne peut pas être enregistrée&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Type to replace the words of the selected claim.</source>
        <translation>Écrivez pour remplacer les mots de l’affirmation sélectionnée.</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Ouvrir une carte</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>Lecture de «&#xa0;{0}&#xa0;»…</translation>
    </message>
    <message>
        <source>Read into a file of its own: {0}</source>
        <translation>Lu dans un fichier à part&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Opening “{0}”…</source>
        <translation>Ouverture de «&#xa0;{0}&#xa0;»…</translation>
    </message>
    <message>
        <source>Everything is saved already, in {0}</source>
        <translation>Tout est déjà enregistré, dans {0}</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Rien à enregistrer</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Enregistrer une copie sous</translation>
    </message>
    <message>
        <source>Maps (*.argmap)</source>
        <translation>Cartes (*.argmap)</translation>
    </message>
    <message>
        <source>A copy is saved as {0}</source>
        <translation>Une copie est enregistrée sous {0}</translation>
    </message>
    <message>
        <source>Add articles or comment threads</source>
        <translation>Ajouter des articles ou des discussions</translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation>Tout ce qui peut être lu</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Add from the web</source>
        <translation>Ajouter depuis le web</translation>
    </message>
    <message>
        <source>Address of an article or a comment thread:</source>
        <translation>Adresse d’un article ou d’une discussion&#xa0;:</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Reading what was copied…</source>
        <translation>Lecture de ce qui a été copié…</translation>
    </message>
    <message>
        <source>{0}. Undo: Ctrl+Z</source>
        <translation>{0}. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Avec citation</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Not quoted</source>
        <translation>Sans citation</translation>
    </message>
    <message>
        <source>Unanswered objections</source>
        <translation>Objections sans réponse</translation>
    </message>
    <message>
        <source>First guesses</source>
        <translation>Suppositions</translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation>&amp;Seulement celles-ci</translation>
    </message>
    <message>
        <source>Show only the claims that fit and the ways to them, instead of fading the others</source>
        <translation>Montrer seulement les affirmations qui conviennent et les chemins vers elles, au lieu d’estomper les autres</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Ask for nothing: show all claims again</source>
        <translation>Ne rien demander&#xa0;: montrer de nouveau toutes les affirmations</translation>
    </message>
    <message>
        <source>Close, and show all claims again</source>
        <translation>Fermer et montrer de nouveau toutes les affirmations</translation>
    </message>
    <message>
        <source>Choose by: {0}</source>
        <translation>Choisir selon&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln claims</source>
        <translation>
            <numerusform>{0} sur %Ln affirmation</numerusform>
            <numerusform>{0} sur %Ln affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim fits</source>
        <translation>Aucune affirmation ne convient</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filtre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filtered: {0}</source>
        <translation>Filtré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} +{1}</source>
        <translation>{0} +{1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Chercher dans ce texte</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>very many</source>
        <translation>très nombreux</translation>
    </message>
</context>
<context>
    <name>FindingControl</name>
    <message>
        <source>Shown down to level {0}</source>
        <translation>Montré jusqu’au niveau {0}</translation>
    </message>
    <message>
        <source>Nothing is folded</source>
        <translation>Rien n’est replié</translation>
    </message>
</context>
<context>
    <name>FirstMap</name>
    <message>
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your first map: step {0} of {1}</source>
        <translation>Votre première carte&#xa0;: étape {0} sur {1}</translation>
    </message>
    <message>
        <source>Your first map</source>
        <translation>Votre première carte</translation>
    </message>
    <message>
        <source>Type your thesis, what you say about the question; for example “School should start at nine”. Then press {0}.</source>
        <translation>Écrivez votre thèse, ce que vous dites de la question&#x202f;; par exemple «&#xa0;L’école devrait commencer à neuf heures&#xa0;». Puis appuyez sur {0}.</translation>
    </message>
    <message>
        <source>Now a reason: with the thesis selected press {0}, and type why it is so.</source>
        <translation>Maintenant une raison&#xa0;: la thèse étant sélectionnée, appuyez sur {0} et écrivez pourquoi c’est ainsi.</translation>
    </message>
    <message>
        <source>And what speaks against it: select a claim, press {0}, and type an objection.</source>
        <translation>Et ce qui parle contre&#xa0;: sélectionnez une affirmation, appuyez sur {0} et écrivez une objection.</translation>
    </message>
    <message>
        <source>{0} ends typing. Walk with the arrow keys, press {1} on a claim, and type other words.</source>
        <translation>{0} termine l’écriture. Déplacez-vous avec les flèches, appuyez sur {1} sur une affirmation et écrivez d’autres mots.</translation>
    </message>
    <message>
        <source>Everything can be taken back: press {0}. Saving is not needed, it is done already.</source>
        <translation>Tout peut être annulé&#xa0;: appuyez sur {0}. Inutile d’enregistrer, c’est déjà fait.</translation>
    </message>
    <message>
        <source>That is all there is to it. {0} shows every key, and {1} finds everything by its name.</source>
        <translation>C’est tout. {0} montre toutes les touches, et {1} trouve tout par son nom.</translation>
    </message>
</context>
<context>
    <name>FlowModel</name>
    <message>
        <source>(no words yet)</source>
        <translation>(encore sans mots)</translation>
    </message>
</context>
<context>
    <name>FlowPage</name>
    <message>
        <source>&amp;Debate</source>
        <translation>&amp;Débat</translation>
    </message>
    <message>
        <source>Format of the debate</source>
        <translation>Format du débat</translation>
    </message>
    <message>
        <source>Its speeches are the columns</source>
        <translation>Ses discours sont les colonnes</translation>
    </message>
    <message>
        <source>Keep the proposed speeches</source>
        <translation>Garder les discours proposés</translation>
    </message>
    <message>
        <source>Set for each claim the speech in which it stands now; slanted ones are proposals</source>
        <translation>Fixer pour chaque affirmation le discours où elle se trouve&#x202f;; celles en italique sont des propositions</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>No claims yet.
Write the motion on the map (Alt+1), with reasons and objections, or begin a map from the template “Debate in speeches”.
Each speech gets a column here, and what nobody answered a mark.</source>
        <translation>Pas encore d’affirmations.
Écris la motion sur la carte (Alt+1), avec des raisons et des objections, ou commence une carte avec le modèle «&#xa0;Débat en discours&#xa0;».
Ici chaque discours a une colonne, et ce à quoi personne n’a répondu, une marque.</translation>
    </message>
    <message>
        <source>As pages (PDF)…</source>
        <translation>En pages (PDF)…</translation>
    </message>
    <message>
        <source>As a workbook (Excel)…</source>
        <translation>En classeur (Excel)…</translation>
    </message>
    <message>
        <source>As a picture (PNG)…</source>
        <translation>En image (PNG)…</translation>
    </message>
    <message>
        <source>As a picture (SVG)…</source>
        <translation>En image (SVG)…</translation>
    </message>
    <message>
        <source>Picture in light colors</source>
        <translation>Image en couleurs claires</translation>
    </message>
    <message>
        <source>Picture in dark colors</source>
        <translation>Image en couleurs sombres</translation>
    </message>
    <message>
        <source>Picture for printing</source>
        <translation>Image pour imprimer</translation>
    </message>
    <message>
        <source>Picture with high contrast, light</source>
        <translation>Image à contraste élevé, claire</translation>
    </message>
    <message>
        <source>Picture with high contrast, dark</source>
        <translation>Image à contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>Tour par tour</translation>
    </message>
    <message>
        <source>Own speeches</source>
        <translation>Discours personnalisés</translation>
    </message>
    <message>
        <source>Name the speeches…</source>
        <translation>Nommer les discours…</translation>
    </message>
    <message>
        <source>There is no later speech.</source>
        <translation>Il n’y a pas de discours plus tard.</translation>
    </message>
    <message>
        <source>There is no earlier speech.</source>
        <translation>Il n’y a pas de discours plus tôt.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>To the earlier speech</source>
        <translation>Vers le discours précédent</translation>
    </message>
    <message>
        <source>To the later speech</source>
        <translation>Vers le discours suivant</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>Dite dans</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Flow of the debate</source>
        <translation>Déroulé du débat</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Flow of the debate</source>
        <translation>Déroulé du débat</translation>
    </message>
</context>
<context>
    <name>GatherForm</name>
    <message>
        <source>&amp;For the thesis</source>
        <translation>&amp;Pour la thèse</translation>
    </message>
    <message>
        <source>&amp;Against it</source>
        <translation>&amp;Contre elle</translation>
    </message>
    <message>
        <source>By &amp;itself</source>
        <translation>&amp;Isolée</translation>
    </message>
    <message>
        <source>Take (Enter)</source>
        <translation>Prendre (Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>The claim, in your words; its %Ln quotation(s) come(s/) below it:</source>
        <translation>
            <numerusform>L’affirmation, dans vos mots&#x202f;; sa citation vient dessous&#xa0;:</numerusform>
            <numerusform>L’affirmation, dans vos mots&#x202f;; ses %Ln citations viennent dessous&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One claim that all %Ln quotation(s) say(s/):</source>
        <translation>
            <numerusform>Une affirmation que dit la citation&#xa0;:</numerusform>
            <numerusform>Une affirmation que disent les %Ln citations&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln single claim(s); who is decided keeps that side, the others are:</source>
        <translation>
            <numerusform>%Ln affirmation séparée&#x202f;; qui est décidé garde son côté, les autres sont&#xa0;:</numerusform>
            <numerusform>%Ln affirmations séparées&#x202f;; qui est décidé garde son côté, les autres sont&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Fiche de travail</translation>
    </message>
    <message>
        <source>&amp;Names of speakers</source>
        <translation>&amp;Noms des locuteurs</translation>
    </message>
    <message>
        <source>&amp;Sources and places</source>
        <translation>&amp;Sources et endroits</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Words of the &amp;thesis</source>
        <translation>Mots de la &amp;thèse</translation>
    </message>
    <message>
        <source>Fit the map on one &amp;page</source>
        <translation>Faire tenir la carte sur une &amp;page</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Room for notes</source>
        <translation>Place pour les no&amp;tes</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Cette carte</translation>
    </message>
    <message>
        <source>The selected branch</source>
        <translation>La branche sélectionnée</translation>
    </message>
    <message>
        <source>All maps of this file</source>
        <translation>Toutes les cartes de ce fichier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Aperçu…</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>type of {0} points</source>
        <translation>texte de {0} points</translation>
    </message>
    <message>
        <source>{0}. In Word, pages may break elsewhere.</source>
        <translation>{0}. Dans Word, les pages peuvent se couper ailleurs.</translation>
    </message>
    <message>
        <source>As text, with the picture of the map beside it.</source>
        <translation>En texte, avec l’image de la carte à côté.</translation>
    </message>
    <message>
        <source>One file for any browser, without a network: the map to zoom, fold and search.</source>
        <translation>Un fichier pour tout navigateur, sans réseau&#xa0;: la carte à agrandir, replier et parcourir.</translation>
    </message>
    <message>
        <source>One slide for each step, with text that can be edited and notes.</source>
        <translation>Une diapositive par étape, avec un texte modifiable et des notes.</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Dessin de la page…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln page envoyée à l’imprimante</numerusform>
            <numerusform>%Ln pages envoyées à l’imprimante</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>{0} goes on beside it, {1} with a reason for it, {2} with an objection, {3} with a co-premise, {4} with an objection to its step, {5} one level up.

Without words, {0} goes up a level, too.</source>
        <translation>{0} continue à côté, {1} par une raison, {2} par une objection, {3} par une coprémisse, {4} par une objection à son étape, {5} un niveau plus haut.

Sans mots, {0} monte aussi d’un niveau.</translation>
    </message>
    <message>
        <source>{0} goes on in the next line, {1} moves it a level down, {2} a level up; {3} goes on with a co-premise, {4} with an objection to its step.

Without words, {0} goes up a level, too.</source>
        <translation>{0} continue à la ligne suivante, {1} la descend d’un niveau, {2} la monte&#x202f;; {3} continue par une coprémisse, {4} par une objection à son étape.

Sans mots, {0} monte aussi d’un niveau.</translation>
    </message>
    <message>
        <source>{0} ends typing.</source>
        <translation>{0} termine l’écriture.</translation>
    </message>
    <message>
        <source>A new thesis</source>
        <translation>Une nouvelle thèse</translation>
    </message>
    <message>
        <source>A new claim, not connected yet</source>
        <translation>Une nouvelle affirmation, pas encore reliée</translation>
    </message>
    <message>
        <source>A new co-premise</source>
        <translation>Une nouvelle coprémisse</translation>
    </message>
    <message>
        <source>together with {0}</source>
        <translation>avec {0}</translation>
    </message>
    <message>
        <source>A new objection to a step</source>
        <translation>Une nouvelle objection à une étape</translation>
    </message>
    <message>
        <source>A new reason</source>
        <translation>Une nouvelle raison</translation>
    </message>
    <message>
        <source>A new objection</source>
        <translation>Une nouvelle objection</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>pour {0}</translation>
    </message>
    <message>
        <source>against {0}</source>
        <translation>contre {0}</translation>
    </message>
    <message>
        <source>{0} makes it an objection.</source>
        <translation>{0} en fait une objection.</translation>
    </message>
    <message>
        <source>{0} makes it a reason.</source>
        <translation>{0} en fait une raison.</translation>
    </message>
    <message>
        <source>This map can only be read</source>
        <translation>Cette carte peut seulement être lue</translation>
    </message>
    <message>
        <source>No map</source>
        <translation>Pas de carte</translation>
    </message>
    <message>
        <source>Make one in the menu Map, or take back with {0} what removed it.</source>
        <translation>Faites-en une dans le menu Carte, ou annulez avec {0} ce qui l’a retirée.</translation>
    </message>
    <message>
        <source>An empty map</source>
        <translation>Une carte vide</translation>
    </message>
    <message>
        <source>Begin with the claim that the question is about: {0}.

Or add a source, read it, and make what people say there into claims.</source>
        <translation>Commencez par l’affirmation dont parle la question&#xa0;: {0}.

Ou ajoutez une source, lisez-la, et faites des affirmations de ce que les gens y disent.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Click a claim to see who says it and where.

With a claim selected, {0} adds a reason, {1} an objection and {2} another beside it.

{3} edits the words, {4} folds what hangs on it.

Drag a claim onto another to move it there. Drag from the round handle at its edge to let it speak for something more. Shift+drag on the empty map selects several claims.

All keys: {5}</source>
        <translation>Cliquez sur une affirmation pour voir qui la dit et où.

Quand une affirmation est sélectionnée, {0} ajoute une raison, {1} une objection et {2} une autre à côté.

{3} modifie les mots, {4} replie ce qui en dépend.

Faites glisser une affirmation sur une autre pour l’y déplacer. Faites glisser depuis la poignée ronde de son bord pour qu’elle parle pour autre chose encore. Maj+glisser sur la carte vide sélectionne plusieurs affirmations.

Toutes les touches&#xa0;: {5}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Le début</translation>
    </message>
    <message>
        <source>{0} (undone)</source>
        <translation>{0} (annulé)</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, you are looking at this</source>
        <translation>{0}, que vous regardez</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Filter by words or names</source>
        <translation>Filtrer par mots ou noms</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrer l’historique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Give this state of the map a name, by which it can be found again</source>
        <translation>Donner à cet état de la carte un nom qui permet de le retrouver</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Revenir ici</translation>
    </message>
    <message>
        <source>This claim is not on the map any more. Look at the step to see it.</source>
        <translation>Cette affirmation n’est plus sur la carte. Regardez l’étape pour la voir.</translation>
    </message>
    <message>
        <source>What is this state of the map called?</source>
        <translation>Comment s’appelle cet état de la carte&#x202f;?</translation>
    </message>
    <message>
        <source>What is this state of the map called? Without a name, it loses the one that it has.</source>
        <translation>Comment s’appelle cet état de la carte&#x202f;? Sans nom, il perd celui qu’il a.</translation>
    </message>
    <message>
        <source>Name a version</source>
        <translation>Nommer une version</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparer avec maintenant</translation>
    </message>
    <message>
        <source>You are looking back. Arrow keys step on; Escape leaves.</source>
        <translation>Vous regardez en arrière. Les flèches avancent pas à pas&#x202f;; Échap quitte.</translation>
    </message>
    <message>
        <source>Choose a step to look at the map as it was. Nothing is changed by looking.</source>
        <translation>Choisissez une étape pour voir la carte telle qu’elle était. Regarder ne change rien.</translation>
    </message>
    <message>
        <source>Look at the map as it was</source>
        <translation>Voir la carte telle qu’elle était</translation>
    </message>
    <message>
        <source>Show the claim</source>
        <translation>Montrer l’affirmation</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
</context>
<context>
    <name>InlineEditor</name>
    <message>
        <source>Words of the claim</source>
        <translation>Mots de l’affirmation</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>MapAlone</name>
    <message>
        <source>{0} or {1} brings everything back.</source>
        <translation>{0} ou {1} ramène tout.</translation>
    </message>
</context>
<context>
    <name>MapDisplay</name>
    <message>
        <source>Drawing the map …</source>
        <translation>Dessin de la carte …</translation>
    </message>
    <message>
        <source>Arrange the map anew to see it</source>
        <translation>Redisposez la carte pour la voir</translation>
    </message>
    <message>
        <source>Press Enter to write the first claim</source>
        <translation>Appuyez sur Entrée pour écrire la première affirmation</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Question of the map</source>
        <translation>Question de la carte</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln affirmation</numerusform>
            <numerusform>%Ln affirmations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapTabs</name>
    <message>
        <source>Maps of this file</source>
        <translation>Cartes de ce fichier</translation>
    </message>
    <message>
        <source>Question of the map</source>
        <translation>Question de la carte</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Argument map</source>
        <translation>Carte d’arguments</translation>
    </message>
    <message>
        <source>This claim is not part of a step yet. Add a reason or an objection.</source>
        <translation>Cette affirmation ne fait encore partie d’aucune étape. Ajoutez une raison ou une objection.</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Where passages lie in the text</source>
        <translation>Où sont les passages dans le texte</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Take as one speaker</source>
        <translation>Prendre comme un seul locuteur</translation>
    </message>
    <message>
        <source>&amp;Who is the same as {0}?</source>
        <translation>&amp;Qui est le même que {0}&#x202f;?</translation>
    </message>
    <message>
        <source>Which name stays? The other one is kept as an alias.</source>
        <translation>Quel nom reste&#x202f;? L’autre est gardé comme autre nom.</translation>
    </message>
    <message>
        <source>Take as one</source>
        <translation>Prendre comme un seul</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Personne de connu</translation>
    </message>
</context>
<context>
    <name>MergeMapDialog</name>
    <message>
        <source>Merge “{0}”</source>
        <translation>Fusionner «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Claims to be added:</source>
        <translation>Ces affirmations s’ajoutent&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>These say the same in both files. Uncheck one to keep both:</source>
        <translation>Celles-ci disent la même chose ici et là-bas. Décochez-en une pour garder les deux&#xa0;:</translation>
    </message>
    <message>
        <source>Both files changed these. Check one to take it from the other file:</source>
        <translation>Les deux ont changé celles-ci. Cochez-en une pour prendre ce qui est là-bas&#xa0;:</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
</context>
<context>
    <name>MergingMaps</name>
    <message>
        <source>Merge another map</source>
        <translation>Fusionner une autre carte</translation>
    </message>
    <message>
        <source>This map is open already.</source>
        <translation>Cette carte est déjà ouverte.</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>Lecture de «&#xa0;{0}&#xa0;»…</translation>
    </message>
    <message>
        <source>Merged: {0}. Undo: Ctrl+Z</source>
        <translation>Fusionné&#xa0;: {0}. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>changes to claims</source>
        <translation>changements d’affirmations</translation>
    </message>
    <message>
        <source>“{0}” is a copy of this map with something that is not here: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» est une copie de cette carte avec quelque chose qui n’est pas ici&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the map</source>
        <translation>Vue d’ensemble de la carte</translation>
    </message>
    <message>
        <source>Drag to move over the map</source>
        <translation>Glissez pour vous déplacer sur la carte</translation>
    </message>
</context>
<context>
    <name>MishapDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
        <source>This is a mistake in the program. Your map is saved as it was before the last step, and you can go on. The report below helps to mend it.</source>
        <translation>C’est une erreur du programme. Votre carte est enregistrée comme elle était avant la dernière étape, et vous pouvez continuer. Le rapport ci-dessous aide à la corriger.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>Mouse</name>
    <message>
        <source>Drag to what it also speaks for or against</source>
        <translation>Glissez vers ce pour ou contre quoi elle parle aussi</translation>
    </message>
</context>
<context>
    <name>NearnessField</name>
    <message>
        <source>How near to the words it cites</source>
        <translation>Distance aux mots cités</translation>
    </message>
    <message>
        <source>Unstated: nobody says it</source>
        <translation>Implicite&#xa0;: personne ne la dit</translation>
    </message>
    <message>
        <source>The step takes it for granted; its card has a dashed border</source>
        <translation>L’étape la suppose&#x202f;; sa fiche a un bord en tirets</translation>
    </message>
    <message>
        <source>{0} (proposed)</source>
        <translation>{0} (proposé)</translation>
    </message>
</context>
<context>
    <name>OriginField</name>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Its title in Argdown, its label in MindMup</source>
        <translation>Son titre dans Argdown, son libellé dans MindMup</translation>
    </message>
    <message>
        <source>Added by {0} on {1}, in a file that was merged</source>
        <translation>Ajoutée par {0} le {1}, dans un fichier fusionné</translation>
    </message>
    <message>
        <source>Added by {0}</source>
        <translation>Ajoutée par {0}</translation>
    </message>
    <message>
        <source>More about it is kept for {0}</source>
        <translation>D’autres données en sont gardées pour {0}</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the map</source>
        <translation>Plan de la carte</translation>
    </message>
</context>
<context>
    <name>OutlineRows</name>
    <message>
        <source>(no words yet)</source>
        <translation>(encore sans mots)</translation>
    </message>
</context>
<context>
    <name>OutlineTyping</name>
    <message>
        <source>This claim is not part of a step yet. Add a reason or an objection.</source>
        <translation>Cette affirmation ne fait encore partie d’aucune étape. Ajoutez une raison ou une objection.</translation>
    </message>
    <message>
        <source>Words of the new claim</source>
        <translation>Mots de la nouvelle affirmation</translation>
    </message>
    <message>
        <source>Words of the claim</source>
        <translation>Mots de l’affirmation</translation>
    </message>
    <message>
        <source>It is at the top already. Esc ends typing.</source>
        <translation>Elle est déjà tout en haut. Échap termine l’écriture.</translation>
    </message>
    <message>
        <source>It cannot go any further that way.</source>
        <translation>Elle ne peut pas aller plus loin par là.</translation>
    </message>
    <message>
        <source>A claim needs words: the old ones stay.</source>
        <translation>Une affirmation a besoin de mots&#xa0;: les anciens restent.</translation>
    </message>
    <message>
        <source>There is no step before it that it could belong to.</source>
        <translation>Aucune étape ne la précède, à laquelle elle pourrait appartenir.</translation>
    </message>
    <message>
        <source>This is an objection to a step; there is no reason for a step.</source>
        <translation>C’est une objection à une étape&#x202f;; il n’y a pas de raison pour une étape.</translation>
    </message>
    <message>
        <source>A co-premise is on the side of those that it joins; change theirs instead.</source>
        <translation>Une coprémisse est du côté de celles qu’elle rejoint&#x202f;; changez plutôt le leur.</translation>
    </message>
    <message>
        <source>A claim that stands by itself is neither a reason nor an objection.</source>
        <translation>Une affirmation isolée n’est ni une raison ni une objection.</translation>
    </message>
    <message>
        <source>Something hangs on this claim. Press Esc, then Del, to delete it all.</source>
        <translation>Quelque chose dépend de cette affirmation. Appuyez sur Échap puis Suppr pour tout supprimer.</translation>
    </message>
    <message>
        <source>Your words are still in their row: Enter tries again, Esc calls it off.</source>
        <translation>Vos mots sont encore dans leur ligne&#xa0;: Entrée réessaie, Échap abandonne.</translation>
    </message>
    <message>
        <source>Your words are kept: they come back when you type here again.</source>
        <translation>Vos mots sont gardés&#xa0;: ils reviennent quand vous écrivez ici de nouveau.</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>These words are right in every map. One word on each line.</source>
        <translation>Ces mots sont justes dans toutes les cartes. Un mot par ligne.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Qui est où</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>of a debate</comment>
        <translation>Déroulé</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>This is the map as it was. To change the map, go back to here, or leave with Escape.</source>
        <translation>Voici la carte telle qu’elle était. Pour la changer, revenez ici, ou quittez avec Échap.</translation>
    </message>
    <message>
        <source>Who said what is hidden now. Reveal all, and then look back.</source>
        <translation>Qui a dit quoi est caché. Dévoilez tout, puis regardez en arrière.</translation>
    </message>
    <message>
        <source>The map is already what it was then.</source>
        <translation>La carte est déjà comme elle était alors.</translation>
    </message>
    <message>
        <source>{0}. Undo: Ctrl+Z</source>
        <translation>{0}. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>Compare with now</source>
        <translation>Comparer avec maintenant</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Revenir ici</translation>
    </message>
    <message>
        <source>Make the map what it was then; this is one step, and can be undone</source>
        <translation>Refaire la carte telle qu’elle était&#x202f;; c’est une seule étape, qui peut être annulée</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Return to the map as it is now (Escape)</source>
        <translation>Revenir à la carte telle qu’elle est maintenant (Échap)</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>Étapes de l’historique</translation>
    </message>
    <message>
        <source>One step earlier</source>
        <translation>Une étape plus tôt</translation>
    </message>
    <message>
        <source>One step later</source>
        <translation>Une étape plus tard</translation>
    </message>
    <message>
        <source>Replay how the map grew</source>
        <translation>Rejouer la croissance de la carte</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter de comparer</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>“{0}” ({1})</source>
        <translation>«&#xa0;{0}&#xa0;» ({1})</translation>
    </message>
    <message>
        <source>{0}, after “{1}”</source>
        <translation>{0}, après «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>You are looking at the map of {0}.</source>
        <translation>Vous regardez la carte de {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajoutée</numerusform>
            <numerusform>%Ln ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln retirée</numerusform>
            <numerusform>%Ln retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reworded</source>
        <translation>
            <numerusform>%Ln reformulée</numerusform>
            <numerusform>%Ln reformulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln déplacée</numerusform>
            <numerusform>%Ln déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other details</source>
        <translation>
            <numerusform>%Ln avec d’autres détails</numerusform>
            <numerusform>%Ln avec d’autres détails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other thing(s) changed</source>
        <translation>
            <numerusform>%Ln autre chose changée</numerusform>
            <numerusform>%Ln autres choses changées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>From {0} to {1}: {2}.</source>
        <translation>De {0} à {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Stop the replay</source>
        <translation>Arrêter la relecture</translation>
    </message>
    <message>
        <source>{0}: {1}: {2}</source>
        <translation>{0}&#xa0;: {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Step through what differs.</source>
        <translation>Parcourir les différences.</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Steps between</source>
        <translation>Étapes intermédiaires</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Montrer toute la carte</translation>
    </message>
    <message>
        <source>Only a branch of the map is shown, and the way to it. Esc shows the whole map</source>
        <translation>Seule une branche de la carte est montrée, et le chemin vers elle. Échap montre toute la carte</translation>
    </message>
    <message>
        <source>Path to the selected claim</source>
        <translation>Chemin vers l’affirmation sélectionnée</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore reliée</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Thèse</translation>
    </message>
    <message>
        <source>Objection to this step</source>
        <translation>Objection à cette étape</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(encore sans mots)</translation>
    </message>
    <message>
        <source>against the step: </source>
        <translation>contre l’étape&#xa0;: </translation>
    </message>
</context>
<context>
    <name>PilesPage</name>
    <message>
        <source>What are they talking about?</source>
        <translation>De quoi parlent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Piles of quotations</source>
        <translation>Piles de citations</translation>
    </message>
    <message>
        <source>To which pile? Type its number or its words</source>
        <translation>Vers quelle pile&#x202f;? Écrivez son numéro ou ses mots</translation>
    </message>
    <message>
        <source>Go through one by one</source>
        <translation>Parcourir une par une</translation>
    </message>
    <message>
        <source>For (F)</source>
        <translation>Pour (F)</translation>
    </message>
    <message>
        <source>A claim of your own words for the thesis, with these below it</source>
        <translation>Une affirmation dans vos mots pour la thèse, avec celles-ci dessous</translation>
    </message>
    <message>
        <source>Against (A)</source>
        <translation>Contre (A)</translation>
    </message>
    <message>
        <source>A claim of your own words against the thesis, with these below it</source>
        <translation>Une affirmation dans vos mots contre la thèse, avec celles-ci dessous</translation>
    </message>
    <message>
        <source>One claim (1)</source>
        <translation>Une affirmation (1)</translation>
    </message>
    <message>
        <source>One claim that all of them say</source>
        <translation>Une affirmation que tous disent</translation>
    </message>
    <message>
        <source>Single claims (S)</source>
        <translation>Affirmations séparées (S)</translation>
    </message>
    <message>
        <source>A claim for each of them</source>
        <translation>Une affirmation pour chacune</translation>
    </message>
    <message>
        <source>Move (M)</source>
        <translation>Déplacer (M)</translation>
    </message>
    <message>
        <source>Move it to another pile</source>
        <translation>La déplacer vers une autre pile</translation>
    </message>
    <message>
        <source>No stance (X)</source>
        <translation>Pas de position (X)</translation>
    </message>
    <message>
        <source>None of these takes a side: set them aside for good</source>
        <translation>Aucune ne prend parti&#xa0;: les écarter pour de bon</translation>
    </message>
    <message>
        <source>Each pile is about one thing. F or A makes a claim of it; Right opens it; Enter goes through it.</source>
        <translation>Chaque pile parle d’une chose. F ou A en fait une affirmation&#x202f;; Droite l’ouvre&#x202f;; Entrée la parcourt.</translation>
    </message>
    <message>
        <source>No pile is left. Press Enter to go through what still waits, one by one.</source>
        <translation>Il ne reste aucune pile. Entrée parcourt une par une celles qui attendent encore.</translation>
    </message>
    <message>
        <source>“{0}” is on the map. Undo: Ctrl+Z</source>
        <translation>«&#xa0;{0}&#xa0;» est sur la carte. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) wait(s/) in its pile</source>
        <translation>
            <numerusform>%Ln citation attend dans sa pile</numerusform>
            <numerusform>%Ln citations attendent dans leur pile</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” is on the map; {1}. Undo: Ctrl+Z</source>
        <translation>«&#xa0;{0}&#xa0;» est sur la carte&#x202f;; {1}. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>There is no other pile.</source>
        <translation>Il n’y a pas d’autre pile.</translation>
    </message>
    <message>
        <source>Moved. Undo: Ctrl+Z</source>
        <translation>Déplacée. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Who says it (S)</source>
        <translation>Qui le dit (S)</translation>
    </message>
    <message>
        <source>Who says it? (S)</source>
        <translation>Qui le dit&#x202f;? (S)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>A reason for the selected claim, or for the thesis</source>
        <translation>Une raison pour l’affirmation sélectionnée, ou pour la thèse</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>An objection to the selected claim or argument</source>
        <translation>Une objection à l’affirmation ou à l’argument sélectionné</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>A claim that stands by itself</source>
        <translation>Une affirmation isolée</translation>
    </message>
    <message>
        <source>Not a stance: set it aside for good (X)</source>
        <translation>Pas une position&#xa0;: l’écarter pour de bon (X)</translation>
    </message>
    <message>
        <source>Not a stance</source>
        <translation>Pas une position</translation>
    </message>
    <message>
        <source>Select words, or press N for the next quotation</source>
        <translation>Sélectionnez des mots, ou appuyez sur N pour la citation suivante</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>This is the first place</source>
        <translation>C’est le premier endroit</translation>
    </message>
    <message>
        <source>This is the last place</source>
        <translation>C’est le dernier endroit</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>It holds from the next start on</source>
        <translation>Vaut dès le prochain démarrage</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#x202f;%</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Moins de &amp;mouvement</translation>
    </message>
    <message>
        <source>Let cards jump to their places instead of gliding there</source>
        <translation>Laisser les fiches sauter à leur place au lieu d’y glisser</translation>
    </message>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <source>The smallest type of claims before a map is parted over pages</source>
        <translation>Le plus petit texte des affirmations avant qu’une carte soit répartie sur des pages</translation>
    </message>
    <message>
        <source>Keep &amp;backup copies of maps</source>
        <translation>Garder des copies de &amp;sauvegarde des cartes</translation>
    </message>
    <message>
        <source>The last ten of each map that was changed, in the folder of your settings</source>
        <translation>Les dix dernières de chaque carte changée, dans le dossier de vos réglages</translation>
    </message>
    <message>
        <source>as you are known to this computer</source>
        <translation>tel que cet ordinateur vous connaît</translation>
    </message>
    <message>
        <source>The name under which the history notes what you do</source>
        <translation>Le nom sous lequel l’historique note ce que vous faites</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue (Language)</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Type size on &amp;paper</source>
        <translation>Taille du texte sur &amp;papier</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Space: next · Backspace: back · M: map or words · B: black · Esc: leave</source>
        <translation>Espace&#xa0;: suite · Retour arrière&#xa0;: précédent · M&#xa0;: carte ou mots · B&#xa0;: noir · Échap&#xa0;: quitter</translation>
    </message>
    <message>
        <source>S: other screen</source>
        <translation>S&#xa0;: autre écran</translation>
    </message>
    <message>
        <source>This was the last step. Home: from the beginning · Esc: leave</source>
        <translation>C’était la dernière étape. Début&#xa0;: depuis le début · Échap&#xa0;: quitter</translation>
    </message>
    <message>
        <source>The screen is black.</source>
        <translation>L’écran est noir.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Presentation, {0}</source>
        <translation>Présentation, {0}</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Shift+Down: past this branch · Shift+Up: what it is about · Home: anew · End: everything</source>
        <translation>Maj+Bas&#xa0;: passer cette branche · Maj+Haut&#xa0;: ce dont elle parle · Début&#xa0;: recommencer · Fin&#xa0;: tout</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>Arranging the map…</source>
        <translation>Disposition de la carte…</translation>
    </message>
    <message>
        <source>The map was not arranged. “Arrange anew” does it.</source>
        <translation>La carte n’a pas été disposée. «&#xa0;Redisposer&#xa0;» le fait.</translation>
    </message>
    <message>
        <source>The map was arranged anew to fit.</source>
        <translation>La carte a été redisposée pour tenir.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>Question, {0}: {1}</source>
        <translation>Question, {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove the question; its answers stay</source>
        <translation>Retirer la question&#x202f;; ses réponses restent</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Retirer la question</translation>
    </message>
    <message>
        <source>The answer: a new claim, or words of one that is there</source>
        <translation>La réponse&#xa0;: une nouvelle affirmation, ou des mots d’une déjà présente</translation>
    </message>
    <message>
        <source>Answer, as a claim</source>
        <translation>Réponse, comme affirmation</translation>
    </message>
    <message>
        <source>Put it on the map</source>
        <translation>La mettre sur la carte</translation>
    </message>
    <message>
        <source>It speaks for it</source>
        <translation>Elle parle pour</translation>
    </message>
    <message>
        <source>It speaks against it</source>
        <translation>Elle parle contre</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A question about it</source>
        <translation>Une question à ce sujet</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Return notes the question; it stays open until a claim answers it</source>
        <translation>Entrée note la question&#x202f;; elle reste ouverte jusqu’à ce qu’une affirmation y réponde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open question(s)</source>
        <translation>
            <numerusform>%Ln question ouverte</numerusform>
            <numerusform>%Ln questions ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>The answer stands on the map. Undo: Ctrl+Z</source>
        <translation>La réponse est sur la carte. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>This claim answers the question now. Undo: Ctrl+Z</source>
        <translation>Cette affirmation répond maintenant à la question. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Which quotations</source>
        <translation>Quelles citations</translation>
    </message>
    <message>
        <source>Which claim is it about? Type its number or its words</source>
        <translation>De quelle affirmation parle-t-elle&#x202f;? Écrivez son numéro ou ses mots</translation>
    </message>
    <message>
        <source>Who says it? Enter takes the name, Esc leaves it</source>
        <translation>Qui le dit&#x202f;? Entrée prend le nom, Échap le laisse</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>For (F)</source>
        <translation>Pour (F)</translation>
    </message>
    <message>
        <source>Against (A)</source>
        <translation>Contre (A)</translation>
    </message>
    <message>
        <source>Elsewhere (E)</source>
        <translation>Ailleurs (E)</translation>
    </message>
    <message>
        <source>Speaker (S)</source>
        <translation>Locuteur (S)</translation>
    </message>
    <message>
        <source>Words (W)</source>
        <translation>Mots (W)</translation>
    </message>
    <message>
        <source>No stance (X)</source>
        <translation>Pas de position (X)</translation>
    </message>
    <message>
        <source>Later (Space)</source>
        <translation>Plus tard (Espace)</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>Retour (Retour arrière)</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left in this pile</source>
        <translation>
            <numerusform>Encore %Ln dans cette pile</numerusform>
            <numerusform>Encore %Ln dans cette pile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>Encore %Ln</numerusform>
            <numerusform>Encore %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotation of {0}</source>
        <translation>Citation de {0}</translation>
    </message>
    <message>
        <source>There is no claim on the map yet. C makes this one.</source>
        <translation>Il n’y a encore aucune affirmation sur la carte. C fait de celle-ci une.</translation>
    </message>
    <message>
        <source>For or against</source>
        <translation>Pour ou contre</translation>
    </message>
    <message>
        <source>There is no claim yet to speak for or against. Make one first: C</source>
        <translation>Il n’y a encore aucune affirmation à soutenir ou à contester. Faites-en d’abord une&#xa0;: C</translation>
    </message>
    <message>
        <source>F places it for, A against what is named below; Space leaves it.</source>
        <translation>F la place pour, A contre ce qui est nommé dessous&#x202f;; Espace la laisse.</translation>
    </message>
    <message>
        <source>There is no other one here.</source>
        <translation>Il n’y en a pas d’autre ici.</translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation>C’est ici que vous avez commencé.</translation>
    </message>
</context>
<context>
    <name>QuotationHead</name>
    <message>
        <source>Nobody known</source>
        <translation>Personne de connu</translation>
    </message>
    <message>
        <source>press S to say who</source>
        <translation>appuyez sur S pour dire qui</translation>
    </message>
</context>
<context>
    <name>QuotationModel</name>
    <message>
        <source>Comparing the quotations…</source>
        <translation>Comparaison des citations…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>Étiquettes et notes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>p. {0}, {1} %</source>
        <translation>p. {0}, {1}&#x202f;%</translation>
    </message>
    <message>
        <source>¶ {0}, {1} %</source>
        <translation>¶ {0}, {1}&#x202f;%</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Older edition</source>
        <translation>Ancienne édition</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>± Both</source>
        <translation>± Les deux</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>personne de connu</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} de plus</translation>
    </message>
    <message>
        <source>Same words as {0}</source>
        <translation>Mêmes mots que {0}</translation>
    </message>
    <message>
        <source>No side yet</source>
        <translation>Pas encore de côté</translation>
    </message>
    <message>
        <source>No claim cites it yet</source>
        <translation>Aucune affirmation ne la cite encore</translation>
    </message>
    <message>
        <source>These very words stand here, but in an older edition; the newest is “{0}”</source>
        <translation>Ces mots exacts sont ici, mais dans une ancienne édition&#x202f;; la plus récente est «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>The source has these very words here</source>
        <translation>La source a ici ces mots exacts</translation>
    </message>
    <message>
        <source>{0}, told by {1}</source>
        <translation>{0}, rapporté par {1}</translation>
    </message>
</context>
<context>
    <name>QuotationsPage</name>
    <message>
        <source>Filter by words, speaker, source, …</source>
        <translation>Filtrer par mots, locuteur, source, …</translation>
    </message>
    <message>
        <source>Filter the quotations</source>
        <translation>Filtrer les citations</translation>
    </message>
    <message>
        <source>Words that do not stand where they should, or that stand in an older edition of their source</source>
        <translation>Mots qui ne sont pas où ils devraient, ou qui sont dans une ancienne édition de leur source</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save the rows that are shown as a table, for Word, or for other programs</source>
        <translation>Enregistrer les lignes montrées comme tableau, pour Word ou pour d’autres programmes</translation>
    </message>
    <message>
        <source>With the selected</source>
        <translation>Avec les sélectionnées</translation>
    </message>
    <message>
        <source>Order of the quotations</source>
        <translation>Ordre des citations</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>Par côté</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Par affirmation</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>Montrer dans la source</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Changer de locuteur</translation>
    </message>
    <message>
        <source>Show the speaker&apos;s page</source>
        <translation>Montrer la page du locuteur</translation>
    </message>
    <message>
        <source>Select the same words</source>
        <translation>Sélectionner les mêmes mots</translation>
    </message>
    <message>
        <source>Take as one speaker</source>
        <translation>Prendre comme un seul locuteur</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Fusionner les affirmations</translation>
    </message>
    <message>
        <source>Cite on one claim</source>
        <translation>Citer sur une seule affirmation</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisées</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisées</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiées</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>No quotation is like that.</source>
        <translation>Aucune citation n’est ainsi.</translation>
    </message>
    <message>
        <source>No quotations yet.
Add a source, and accept what people say in it.</source>
        <translation>Pas encore de citations.
Ajoutez une source, et acceptez ce que les gens y disent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) copied</source>
        <translation>
            <numerusform>%Ln citation copiée</numerusform>
            <numerusform>%Ln citations copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text of {0}</source>
        <translation>Texte de {0}</translation>
    </message>
    <message>
        <source>Select words first, or press N for the next quotation.</source>
        <translation>Sélectionnez d’abord des mots, ou appuyez sur N pour la citation suivante.</translation>
    </message>
    <message>
        <source>Every quotation found here is placed or set aside.</source>
        <translation>Toutes les citations trouvées ici sont placées ou écartées.</translation>
    </message>
    <message>
        <source>Still looking for quotations…</source>
        <translation>Recherche de citations en cours…</translation>
    </message>
    <message>
        <source>Set aside as no stance; the queue keeps it under “Set aside”. Undo: Ctrl+Z</source>
        <translation>Écartée comme n’étant pas une position&#x202f;; la file la garde sous «&#xa0;Écartées&#xa0;». Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message>
        <source>These words are on no map yet. R, O or C puts them there.</source>
        <translation>Ces mots ne sont encore sur aucune carte. R, O ou C les y met.</translation>
    </message>
    <message>
        <source>Claim {0} of {1} that cite this</source>
        <translation>Affirmation {0} sur {1} qui citent ceci</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>As thread</source>
        <translation>En fil</translation>
    </message>
    <message>
        <source>Indent each comment below the one it answers</source>
        <translation>Mettre chaque commentaire en retrait sous celui auquel il répond</translation>
    </message>
    <message>
        <source>Find in the text (F)</source>
        <translation>Chercher dans le texte (F)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>Add an article or a comment thread to read it here.

Drop a file or a text on the window, or choose Add source.</source>
        <translation>Ajoutez un article ou une discussion pour les lire ici.

Déposez un fichier ou un texte sur la fenêtre, ou choisissez «&#xa0;Ajouter une source&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>R&amp;ecent maps</source>
        <translation>Cartes &amp;récentes</translation>
    </message>
    <message>
        <source>No map was open lately</source>
        <translation>Aucune carte n’a été ouverte récemment</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Not found: {0}</source>
        <translation>Introuvable&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Take off this list (the file stays)</source>
        <translation>Retirer de cette liste (le fichier reste)</translation>
    </message>
    <message>
        <source>Take “{0}” off this list</source>
        <translation>Retirer «&#xa0;{0}&#xa0;» de cette liste</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message numerus="yes">
        <source>Replaced %Ln time(s)</source>
        <translation>
            <numerusform>Remplacé %Ln fois</numerusform>
            <numerusform>Remplacé %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}&#x202f;; {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) in sources, quotations and questions stay(s/)</source>
        <translation>
            <numerusform>%Ln résultat dans les sources, citations et questions reste</numerusform>
            <numerusform>%Ln résultats dans les sources, citations et questions restent</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing more to replace in claims, notes and tags</source>
        <translation>plus rien à remplacer dans les affirmations, notes et étiquettes</translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message>
        <source>Rescue what can be read…</source>
        <translation>Récupérer ce qui peut être lu…</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>Lecture de «&#xa0;{0}&#xa0;»…</translation>
    </message>
    <message>
        <source>{0} (rescued)</source>
        <translation>{0} (récupéré)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Remarks on the map</source>
        <translation>Remarques sur la carte</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Choose which kinds of remarks are shown for this map</source>
        <translation>Choisir quels genres de remarques sont montrés pour cette carte</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Leave out this remark: here it is all right ({0})</source>
        <translation>Écarter cette remarque&#xa0;: ici, tout va bien ({0})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>There is no map.</source>
        <translation>Il n’y a pas de carte.</translation>
    </message>
    <message>
        <source>Reading the map…</source>
        <translation>Lecture de la carte…</translation>
    </message>
    <message>
        <source>A careful reader would have nothing to ask, as far as words tell.</source>
        <translation>D’après les mots, un lecteur attentif n’aurait rien à demander.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Left out. Undo: Ctrl+Z</source>
        <translation>Écartée. Annuler&#xa0;: Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>Show again what was left out (%Ln)</source>
        <translation>
            <numerusform>Montrer de nouveau ce qui a été écarté (%Ln)</numerusform>
            <numerusform>Montrer de nouveau ce qui a été écarté (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Writing “{0}”…</source>
        <translation>Écriture de «&#xa0;{0}&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>SchemeField</name>
    <message>
        <source>Kind of step (argument scheme)</source>
        <translation>Genre d’étape (schème argumentatif)</translation>
    </message>
    <message>
        <source>Argument scheme of the step</source>
        <translation>Schème argumentatif de l’étape</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Non nommé</translation>
    </message>
    <message>
        <source>After {0}</source>
        <translation>D’après {0}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Find claims, quotations, notes, tags, speakers and sources</source>
        <translation>Chercher affirmations, citations, notes, étiquettes, locuteurs et sources</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>All of these words; between quotation marks, exactly these</source>
        <translation>Tous ces mots&#x202f;; entre guillemets, exactement ceux-ci</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace the words in this hit, and go on to the next</source>
        <translation>Remplacer les mots de ce résultat et passer au suivant</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Replace the words in all claims, notes and tags; one undo takes it back</source>
        <translation>Remplacer les mots dans toutes les affirmations, notes et étiquettes&#x202f;; une seule annulation suffit</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>This map is open in another window, so here it can only be read.</source>
        <translation>Cette carte est ouverte dans une autre fenêtre, elle peut donc seulement être lue ici.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Save a copy to share</source>
        <translation>Enregistrer une copie à transmettre</translation>
    </message>
    <message>
        <source>Notes that are only for you</source>
        <translation>Notes qui ne sont que pour vous</translation>
    </message>
    <message>
        <source>Sources and quotations that no claim cites</source>
        <translation>Sources et citations qu’aucune affirmation ne cite</translation>
    </message>
    <message>
        <source>What other programs&apos; files said</source>
        <translation>Ce que disaient les fichiers d’autres programmes</translation>
    </message>
    <message>
        <source>Whole texts of sources, not only what is quoted</source>
        <translation>Textes entiers des sources, pas seulement ce qui est cité</translation>
    </message>
    <message>
        <source>Besides its maps, this file holds:</source>
        <translation>Ce fichier contient, outre ses cartes&#xa0;:</translation>
    </message>
    <message>
        <source>The copy has no history and no authors. It keeps:</source>
        <translation>La copie n’a ni historique ni auteurs. Elle garde&#xa0;:</translation>
    </message>
    <message>
        <source>Save copy…</source>
        <translation>Enregistrer la copie…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>{0} (to share)</source>
        <translation>{0} (à transmettre)</translation>
    </message>
    <message>
        <source>Maps (*.argmap)</source>
        <translation>Cartes (*.argmap)</translation>
    </message>
    <message>
        <source>The copy is in {0}</source>
        <translation>La copie est dans {0}</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Enregistrement d’une copie…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>Filtrer par mots ou touches</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrer les touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Changer…</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sans touches</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>While a claim is typed</source>
        <translation>En écrivant une affirmation</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Changée par vous</translation>
    </message>
    <message>
        <source>Press the new keys for “{0}”. Esc leaves them as they are.</source>
        <translation>Appuyez sur les nouvelles touches pour «&#xa0;{0}&#xa0;». Échap les laisse telles quelles.</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”.</source>
        <translation>{0} appartient à «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Take it away from “{0}”</source>
        <translation>L’enlever à «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Go on beside it; without words, one level up</source>
        <translation>Continuer à côté&#x202f;; sans mots, un niveau plus haut</translation>
    </message>
    <message>
        <source>Go on with a reason for it, or an objection to it</source>
        <translation>Continuer par une raison ou une objection</translation>
    </message>
    <message>
        <source>Go on with a co-premise</source>
        <translation>Continuer par une coprémisse</translation>
    </message>
    <message>
        <source>Go on with an objection to its step</source>
        <translation>Continuer par une objection à son étape</translation>
    </message>
    <message>
        <source>Go on one level up</source>
        <translation>Continuer un niveau plus haut</translation>
    </message>
    <message>
        <source>Move it up or down a level</source>
        <translation>La monter ou la descendre d’un niveau</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>Commencer une nouvelle ligne</translation>
    </message>
    <message>
        <source>End typing; the words are kept for the next time</source>
        <translation>Terminer l’écriture&#x202f;; les mots sont gardés pour la prochaine fois</translation>
    </message>
    <message>
        <source>Walk over the map</source>
        <translation>Parcourir la carte</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Walk over the arguments</source>
        <translation>Parcourir les arguments</translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation>Ctrl + flèches</translation>
    </message>
    <message>
        <source>Select one more</source>
        <translation>En sélectionner une de plus</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Maj + flèches</translation>
    </message>
    <message>
        <source>Go to the thesis</source>
        <translation>Aller à la thèse</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Faire défiler</translation>
    </message>
    <message>
        <source>Ctrl + Shift + arrow keys</source>
        <translation>Ctrl + Maj + flèches</translation>
    </message>
    <message>
        <source>Scroll far</source>
        <translation>Faire défiler loin</translation>
    </message>
    <message>
        <source>Move the map by hand</source>
        <translation>Déplacer la carte à la main</translation>
    </message>
    <message>
        <source>Space + drag, the middle button, or two fingers</source>
        <translation>Espace + glisser, le bouton du milieu ou deux doigts</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>+  −  0, Ctrl + wheel, or pinch</source>
        <translation>+  −  0, Ctrl + molette ou pincer</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>En sélectionner plusieurs</translation>
    </message>
    <message>
        <source>Shift + drag on the ground, Ctrl + click</source>
        <translation>Maj + glisser sur le fond, Ctrl + clic</translation>
    </message>
    <message>
        <source>Move a claim; its order, on the edge of one beside it</source>
        <translation>Déplacer une affirmation&#x202f;; son ordre, au bord d’une autre à côté</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>glisser</translation>
    </message>
    <message>
        <source>Turn it to the other side as it is moved</source>
        <translation>La tourner de l’autre côté en la déplaçant</translation>
    </message>
    <message>
        <source>Shift while dragging</source>
        <translation>Maj en glissant</translation>
    </message>
    <message>
        <source>Pin it where it is dropped</source>
        <translation>L’épingler où elle est déposée</translation>
    </message>
    <message>
        <source>Ctrl or Alt while dragging</source>
        <translation>Ctrl ou Alt en glissant</translation>
    </message>
    <message>
        <source>Let it speak for or against something more</source>
        <translation>La faire parler pour ou contre autre chose encore</translation>
    </message>
    <message>
        <source>drag from its edge</source>
        <translation>glisser depuis son bord</translation>
    </message>
    <message>
        <source>Call off what the mouse or a finger does</source>
        <translation>Abandonner ce que fait la souris ou un doigt</translation>
    </message>
    <message>
        <source>Change the words of the selected claim</source>
        <translation>Changer les mots de l’affirmation sélectionnée</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>n’importe quelle lettre</translation>
    </message>
    <message>
        <source>Drop the selection</source>
        <translation>Abandonner la sélection</translation>
    </message>
</context>
<context>
    <name>ShowingControl</name>
    <message>
        <source>Everybody is shown again.</source>
        <translation>Tout le monde est de nouveau montré.</translation>
    </message>
    <message>
        <source>There is nothing to present yet: the map has no claims.</source>
        <translation>Il n’y a encore rien à présenter&#xa0;: la carte n’a pas d’affirmations.</translation>
    </message>
</context>
<context>
    <name>SidesPage</name>
    <message>
        <source>Who is for it, and who is against?</source>
        <translation>Qui est pour, et qui est contre&#x202f;?</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>Continuer (Entrée)</translation>
    </message>
    <message>
        <source>For (F)</source>
        <translation>Pour (F)</translation>
    </message>
    <message>
        <source>Against (A)</source>
        <translation>Contre (A)</translation>
    </message>
    <message>
        <source>Both (B)</source>
        <translation>Les deux (B)</translation>
    </message>
    <message>
        <source>Neither (N)</source>
        <translation>Ni l’un ni l’autre (N)</translation>
    </message>
    <message>
        <source>Undecided (U)</source>
        <translation>Indécis (U)</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln suggestion(s) (T)</source>
        <translation>
            <numerusform>Accepter %Ln suggestion (T)</numerusform>
            <numerusform>Accepter %Ln suggestions (T)</numerusform>
        </translation>
    </message>
    <message>
        <source>One key each. What they say goes onto the map as first guesses, which stay easy to change.</source>
        <translation>Une touche chacun. Ce qu’ils disent va sur la carte par supposition, facile à changer.</translation>
    </message>
    <message>
        <source>No quotation has a known speaker yet. Go on to the piles, or name speakers one by one.</source>
        <translation>Aucune citation n’a encore de locuteur connu. Passez aux piles, ou nommez les locuteurs un par un.</translation>
    </message>
</context>
<context>
    <name>SortingPanel</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Revenir à la carte (Échap)</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Revenir à la carte</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Thèse</translation>
    </message>
    <message>
        <source>&amp;Thesis</source>
        <translation>&amp;Thèse</translation>
    </message>
    <message>
        <source>Say it as a sentence that one can be for or against. Enter takes it; you can change it later.</source>
        <translation>Dites-la en une phrase pour ou contre laquelle on peut être. Entrée la prend&#x202f;; vous pourrez la changer.</translation>
    </message>
    <message>
        <source>There is no thesis any more, so nothing can be for or against it. Type one, and press Enter.</source>
        <translation>Il n’y a plus de thèse, rien ne peut donc être pour ou contre elle. Écrivez-en une et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Sides ({0} open)</source>
        <translation>Côtés ({0} ouverts)</translation>
    </message>
    <message>
        <source>Piles ({0})</source>
        <translation>Piles ({0})</translation>
    </message>
    <message>
        <source>One by one ({0})</source>
        <translation>Une par une ({0})</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>{0} words, {1} passages, {2} of them on a map</source>
        <translation>{0} mots, {1} passages, dont {2} sur une carte</translation>
    </message>
    <message>
        <source>A newer edition of “{0}”</source>
        <translation>Une édition plus récente de «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>The newest edition is “{0}”</source>
        <translation>L’édition la plus récente est «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add articles or comment threads from files</source>
        <translation>Ajouter des articles ou des discussions depuis des fichiers</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Add the text on the clipboard as a source</source>
        <translation>Ajouter comme source le texte du presse-papiers</translation>
    </message>
    <message>
        <source>Remove the selected source (Del)</source>
        <translation>Retirer la source sélectionnée (Suppr)</translation>
    </message>
    <message>
        <source>Remove the selected source</source>
        <translation>Retirer la source sélectionnée</translation>
    </message>
    <message>
        <source>They were left in an older edition of a source: look for them again in the newest one</source>
        <translation>Ils sont restés dans une ancienne édition d’une source&#xa0;: les chercher de nouveau dans la plus récente</translation>
    </message>
    <message>
        <source>What people say is sorted into piles; what is on the map stays as it is</source>
        <translation>Ce que disent les gens est trié en piles&#x202f;; ce qui est sur la carte reste tel quel</translation>
    </message>
    <message>
        <source>Older edition: {0}</source>
        <translation>Ancienne édition&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Newest edition: {0}</source>
        <translation>Édition la plus récente&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) used</source>
        <translation>
            <numerusform>%Ln passage utilisé</numerusform>
            <numerusform>%Ln passages utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation>Pas encore fouillée</translation>
    </message>
    <message>
        <source>No quotation found</source>
        <translation>Aucune citation trouvée</translation>
    </message>
    <message>
        <source>{0} of {1} used</source>
        <translation>{0} sur {1} utilisés</translation>
    </message>
    <message>
        <source>Nothing is left here</source>
        <translation>Il ne reste rien ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) (is/are) left in this older edition</source>
        <translation>
            <numerusform>%Ln passage est resté dans cette ancienne édition</numerusform>
            <numerusform>%Ln passages sont restés dans cette ancienne édition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work through %Ln passage(s) left behind…</source>
        <translation>
            <numerusform>Reprendre %Ln passage resté en arrière…</numerusform>
            <numerusform>Reprendre %Ln passages restés en arrière…</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft a map from these sources</source>
        <translation>Ébaucher une carte à partir de ces sources</translation>
    </message>
    <message>
        <source>Draft what is new here</source>
        <translation>Ébaucher ce qui est nouveau ici</translation>
    </message>
    <message>
        <source>No sources yet.
Drop articles or comment threads here.</source>
        <translation>Pas encore de sources.
Déposez ici des articles ou des discussions.</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Ajouter une source…</translation>
    </message>
    <message>
        <source>Paste as source</source>
        <translation>Coller comme source</translation>
    </message>
    <message>
        <source>Add a newer edition…</source>
        <translation>Ajouter une édition plus récente…</translation>
    </message>
    <message>
        <source>Paste as a newer edition</source>
        <translation>Coller comme édition plus récente</translation>
    </message>
    <message>
        <source>Work through what is left here…</source>
        <translation>Reprendre ce qui est resté ici…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SpeakerPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Who they are, such as “teacher” or “newspaper”</source>
        <translation>Qui c’est, comme «&#xa0;professeure&#xa0;» ou «&#xa0;journal&#xa0;»</translation>
    </message>
    <message>
        <source>Kind of speaker</source>
        <translation>Genre de locuteur</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Réunir avec…</translation>
    </message>
    <message>
        <source>Take this and another speaker as one; the other name becomes an alias</source>
        <translation>Prendre celui-ci et un autre locuteur comme un seul&#x202f;; l’autre nom reste comme autre nom</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Show the quotations of this speaker in the table</source>
        <translation>Montrer dans le tableau les citations de ce locuteur</translation>
    </message>
    <message>
        <source>What this speaker said, and where they stand</source>
        <translation>Ce qu’a dit ce locuteur, et où il se situe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Also known as {0}</source>
        <translation>Connu aussi comme {0}</translation>
    </message>
    <message>
        <source>What they said ({0})</source>
        <translation>Ce qu’il a dit ({0})</translation>
    </message>
</context>
<context>
    <name>SpeakerQuestion</name>
    <message>
        <source>Who says these words? Enter takes the first.</source>
        <translation>Qui dit ces mots&#x202f;? Entrée prend le premier.</translation>
    </message>
    <message>
        <source>A number, or another name</source>
        <translation>Un numéro, ou un autre nom</translation>
    </message>
    <message>
        <source>Who says these words</source>
        <translation>Qui dit ces mots</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Personne de connu</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>Find a speaker</source>
        <translation>Chercher un locuteur</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>No speakers yet.
They come with the quotations of a source.</source>
        <translation>Pas encore de locuteurs.
Ils viennent avec les citations d’une source.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Personne de connu</translation>
    </message>
</context>
<context>
    <name>SpeechField</name>
    <message>
        <source>Speech</source>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Speech in which it is said</source>
        <translation>Discours où elle est dite</translation>
    </message>
    <message>
        <source>{0} (proposed)</source>
        <translation>{0} (proposé)</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indiqué</translation>
    </message>
</context>
<context>
    <name>SpeechesDialog</name>
    <message>
        <source>Speeches of the debate</source>
        <translation>Discours du débat</translation>
    </message>
    <message>
        <source>&amp;Write one speech on each line, in their order. Begin with + for the side for, with - for the side against.</source>
        <translation>&amp;Écris un discours par ligne, dans leur ordre. Commence par + pour le camp pour, par - pour le camp contre.</translation>
    </message>
    <message>
        <source>Speeches, one on each line</source>
        <translation>Discours, un par ligne</translation>
    </message>
    <message>
        <source>Claims stay with a speech that you only rename, as long as you add or remove no line.</source>
        <translation>Les affirmations suivent si tu changes seulement le nom d’un discours, sans ajouter ni retirer de ligne.</translation>
    </message>
</context>
<context>
    <name>SpellingChoices</name>
    <message>
        <source>Check the &amp;spelling of claims while you type</source>
        <translation>Vérifier l’&amp;orthographe pendant la saisie</translation>
    </message>
    <message>
        <source>&amp;Dictionaries…</source>
        <translation>&amp;Dictionnaires…</translation>
    </message>
    <message>
        <source>Choose a folder with dictionaries: files that end in .dic and .aff, or .oxt</source>
        <translation>Choisir un dossier de dictionnaires&#xa0;: des fichiers en .dic et .aff, ou en .oxt</translation>
    </message>
    <message>
        <source>Your &amp;words…</source>
        <translation>Vos &amp;mots…</translation>
    </message>
    <message>
        <source>Show the words that you added to the dictionary</source>
        <translation>Montrer les mots que vous avez ajoutés au dictionnaire</translation>
    </message>
    <message>
        <source>There are dictionaries for {0}.</source>
        <translation>Il y a des dictionnaires pour&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>There is none for {0} on this computer. LibreOffice brings one, Linux has it as a package (hunspell-de-de), or choose a folder that has it.</source>
        <translation>Il n’y en a aucun sur cet ordinateur pour&#xa0;: {0}. LibreOffice en apporte un, Linux l’a en paquet (hunspell-de-de), ou choisissez un dossier qui le contient.</translation>
    </message>
    <message>
        <source>Folder with dictionaries</source>
        <translation>Dossier de dictionnaires</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>“{0}” is not in the dictionary</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas dans le dictionnaire</translation>
    </message>
    <message>
        <source>Looking for words…</source>
        <translation>Recherche de mots…</translation>
    </message>
    <message>
        <source>&amp;Add to dictionary</source>
        <translation>&amp;Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>No similar word</source>
        <translation>Aucun mot n’en est proche</translation>
    </message>
</context>
<context>
    <name>StanceModel</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(encore sans mots)</translation>
    </message>
    <message>
        <source>{0}
{1} for, {2} against</source>
        <translation>{0}
{1} pour, {2} contre</translation>
    </message>
    <message>
        <source>{0} {1}: “{2}”</source>
        <translation>{0} {1}&#xa0;: «&#xa0;{2}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>StanceSwitch</name>
    <message>
        <source>Reason for</source>
        <translation>Raison pour</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
</context>
<context>
    <name>StanceTable</name>
    <message>
        <source>Who stands where</source>
        <translation>Qui est où</translation>
    </message>
</context>
<context>
    <name>StancesPage</name>
    <message>
        <source>Sort by &amp;agreement</source>
        <translation>Trier par &amp;accord</translation>
    </message>
    <message>
        <source>Put those who stand alike next to each other; else they stand by name</source>
        <translation>Mettre côte à côte ceux qui pensent de même&#x202f;; sinon, ils sont par nom</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The words in this cell</source>
        <translation>Les mots de cette case</translation>
    </message>
    <message>
        <source>Nobody is quoted on this map yet.
Claims that cite a passage say who said it.</source>
        <translation>Personne n’est encore cité sur cette carte.
Les affirmations qui citent un passage disent qui l’a dit.</translation>
    </message>
    <message>
        <source>As a table ({0})…</source>
        <translation>Comme tableau ({0})…</translation>
    </message>
    <message>
        <source>As a picture ({0})…</source>
        <translation>Comme image ({0})…</translation>
    </message>
    <message>
        <source>Picture in light colors</source>
        <translation>Image en couleurs claires</translation>
    </message>
    <message>
        <source>Picture in dark colors</source>
        <translation>Image en couleurs sombres</translation>
    </message>
    <message>
        <source>Picture for printing</source>
        <translation>Image pour imprimer</translation>
    </message>
    <message>
        <source>Picture with high contrast, light</source>
        <translation>Image à contraste élevé, claire</translation>
    </message>
    <message>
        <source>Picture with high contrast, dark</source>
        <translation>Image à contraste élevé, sombre</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Personne de connu</translation>
    </message>
    <message>
        <source>Quoted, but for or against nothing here: {0}</source>
        <translation>Cité, mais ici pour ou contre rien&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Choose a cell to read the words behind it.</source>
        <translation>Choisissez une case pour lire les mots derrière elle.</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Qui est où</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Zoom</source>
        <translation>Zoomer</translation>
    </message>
</context>
<context>
    <name>StatusHint</name>
    <message numerus="yes">
        <source>%Ln claims selected</source>
        <translation>
            <numerusform>%Ln affirmation sélectionnée</numerusform>
            <numerusform>%Ln affirmations sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys: choose a claim</source>
        <translation>Flèches&#xa0;: choisir une affirmation</translation>
    </message>
    <message>
        <source>{0}: next beside it</source>
        <translation>{0}&#xa0;: une autre à côté</translation>
    </message>
    <message>
        <source>{0}: co-premise</source>
        <translation>{0}&#xa0;: coprémisse</translation>
    </message>
    <message>
        <source>{0}: up a level</source>
        <translation>{0}&#xa0;: un niveau plus haut</translation>
    </message>
    <message>
        <source>{0}: other side</source>
        <translation>{0}&#xa0;: autre côté</translation>
    </message>
    <message>
        <source>{0}: new line</source>
        <translation>{0}&#xa0;: nouvelle ligne</translation>
    </message>
    <message>
        <source>{0}: end</source>
        <translation>{0}&#xa0;: fin</translation>
    </message>
    <message>
        <source>{0}: a level down</source>
        <translation>{0}&#xa0;: un niveau plus bas</translation>
    </message>
    <message>
        <source>{0}: a level up</source>
        <translation>{0}&#xa0;: un niveau plus haut</translation>
    </message>
    <message>
        <source>{0}: reason for it</source>
        <translation>{0}&#xa0;: raison</translation>
    </message>
    <message>
        <source>{0}: objection to it</source>
        <translation>{0}&#xa0;: objection</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>This is as far back as it goes: the map as it was made.</source>
        <translation>On ne peut pas remonter plus loin&#xa0;: la carte telle qu’elle a été créée.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rétabli&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Enter adds a tag, Backspace removes the last one, Left goes to the tags</source>
        <translation>Entrée ajoute une étiquette, Retour arrière retire la dernière, Gauche mène aux étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more tag(s)</source>
        <translation>
            <numerusform>Afficher %Ln étiquette de plus</numerusform>
            <numerusform>Afficher %Ln étiquettes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>An empty map</source>
        <translation>Une carte vide</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Commencer par</translation>
    </message>
</context>
<context>
    <name>UnplacedPanel</name>
    <message>
        <source>Passages that no claim cites</source>
        <translation>Passages qu’aucune affirmation ne cite</translation>
    </message>
    <message>
        <source>Filter by words, speaker or source</source>
        <translation>Filtrer par mots, locuteur ou source</translation>
    </message>
    <message>
        <source>Filter the unplaced passages</source>
        <translation>Filtrer les passages sans place</translation>
    </message>
    <message>
        <source>Go through them (Alt+7)</source>
        <translation>Les parcourir (Alt+7)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Not a stance: set it aside for good (X)</source>
        <translation>Pas une position&#xa0;: l’écarter pour de bon (X)</translation>
    </message>
    <message>
        <source>Not a stance</source>
        <translation>Pas une position</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Personne de connu</translation>
    </message>
    <message>
        <source>No passage has these words.</source>
        <translation>Aucun passage n’a ces mots.</translation>
    </message>
    <message>
        <source>Nothing waits: every quotation is on the map, laid apart or set aside.</source>
        <translation>Rien n’attend&#xa0;: toutes les citations sont sur la carte, mises de côté ou écartées.</translation>
    </message>
    <message>
        <source>No passages yet. What a draft cannot place on the map waits here.</source>
        <translation>Pas encore de passages. Ce qu’une ébauche ne peut placer sur la carte attend ici.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Recent maps</source>
        <translation>Cartes récentes</translation>
    </message>
    <message>
        <source>Read, pick out who said what, and map the reasons for and against.</source>
        <translation>Lisez, voyez qui dit quoi, et dressez la carte des raisons pour et contre.</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Revenir à la carte</translation>
    </message>
    <message>
        <source>Start from an article</source>
        <translation>Partir d’un article</translation>
    </message>
    <message>
        <source>Choose articles or comment threads, or drop them anywhere on this page.</source>
        <translation>Choisissez des articles ou des discussions, ou déposez-les n’importe où sur cette page.</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>Begin with a question.</source>
        <translation>Commencer par une question.</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Ouvrir une carte</translation>
    </message>
    <message>
        <source>Go on with a file.</source>
        <translation>Continuer avec un fichier.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Look around in it.</source>
        <translation>Y jeter un coup d’œil.</translation>
    </message>
    <message>
        <source>&amp;Paste a text</source>
        <translation>&amp;Coller un texte</translation>
    </message>
    <message>
        <source>Begin with the article or the thread that was copied</source>
        <translation>Commencer par l’article ou la discussion copiés</translation>
    </message>
    <message>
        <source>Read a &amp;web address…</source>
        <translation>Lire une adresse &amp;web…</translation>
    </message>
    <message>
        <source>Begin with the article or the thread at a web address</source>
        <translation>Commencer par l’article ou la discussion d’une adresse web</translation>
    </message>
    <message>
        <source>Your &amp;first map, in five steps</source>
        <translation>Votre &amp;première carte, en cinq étapes</translation>
    </message>
    <message>
        <source>Make a small map while you are told how; every step can be skipped</source>
        <translation>Faire une petite carte en étant guidé&#x202f;; chaque étape peut être passée</translation>
    </message>
    <message>
        <source>For example: Should school start later in the morning?</source>
        <translation>Par exemple&#xa0;: Faut-il commencer l’école plus tard le matin&#x202f;?</translation>
    </message>
    <message>
        <source>The question of the new map</source>
        <translation>La question de la nouvelle carte</translation>
    </message>
    <message>
        <source>What is the &amp;question?</source>
        <translation>Quelle est la &amp;question&#x202f;?</translation>
    </message>
    <message>
        <source>Create map</source>
        <translation>Créer la carte</translation>
    </message>
    <message>
        <source>It is saved at once, under the name of the question, among your documents.</source>
        <translation>Elle est enregistrée aussitôt, sous le nom de la question, parmi vos documents.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source> (read only)</source>
        <translation> (lecture seule)</translation>
    </message>
    <message>
        <source>Text size: {0} %</source>
        <translation>Taille du texte&#xa0;: {0}&#x202f;%</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Still writing; please wait a moment.</source>
        <translation>Écriture en cours&#x202f;; patientez un instant.</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>{0} (here)</source>
        <translation>{0} (ici)</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce panneau</translation>
    </message>
</context>
</TS>
