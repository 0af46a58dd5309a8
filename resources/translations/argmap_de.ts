<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>there is no room left for your files</source>
        <translation>für deine Dateien ist kein Platz mehr</translation>
    </message>
    <message>
        <source>no file may grow so large here</source>
        <translation>so groß darf hier keine Datei werden</translation>
    </message>
    <message>
        <source>the drive is read-only</source>
        <translation>das Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>der Datenträger hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>the drive is not there any more</source>
        <translation>das Laufwerk ist nicht mehr da</translation>
    </message>
    <message>
        <source>the drive did not answer</source>
        <translation>das Laufwerk hat nicht geantwortet</translation>
    </message>
    <message>
        <source>it has been closed</source>
        <translation>es ist geschlossen worden</translation>
    </message>
    <message>
        <source>nobody reads it any more</source>
        <translation>niemand liest es mehr</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>es gibt einen Ordner dieses Namens</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>es ist eine Verknüpfung, die auf sich selbst zurückführt</translation>
    </message>
    <message>
        <source>its name or the path to it is too long</source>
        <translation>der Name oder der Pfad ist zu lang</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm verwendet es</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>es ist nicht genug Speicher da</translation>
    </message>
    <message>
        <source>there is no permission to</source>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because there is no folder “{folder}”.</source>
        <translation>„{file}“ konnte nicht geschrieben werden, weil es den Ordner „{folder}“ nicht gibt.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because it is write-protected or open in another program; close it there and try again.</source>
        <translation>„{file}“ konnte nicht geschrieben werden: Die Datei ist schreibgeschützt oder in einem anderen Programm offen; schließe sie dort und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because there is no permission to write in its folder.</source>
        <translation>„{file}“ konnte nicht geschrieben werden, weil die Berechtigung fehlt, in diesen Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because {why}.</source>
        <translation>„{file}“ konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because no file can have this name.</source>
        <translation>„{file}“ konnte nicht geschrieben werden, weil keine Datei so heißen kann.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because it is write-protected.</source>
        <translation>„{file}“ konnte nicht geschrieben werden, weil die Datei schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>“{file}” is a map, so the export needs another name.</source>
        <translation>„{file}“ ist eine Karte, deshalb braucht der Export einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{file}” belongs to the map “{map}”, so the export needs another name.</source>
        <translation>„{file}“ gehört zur Karte „{map}“, deshalb braucht der Export einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because nobody reads from this pipe.</source>
        <translation>„{file}“ konnte nicht geschrieben werden, weil niemand aus dieser Pipe liest.</translation>
    </message>
    <message>
        <source>argmap does not speak “{language}”. Choose one of {known}.</source>
        <translation>argmap spricht „{language}“ nicht. Wähle eine von {known}.</translation>
    </message>
    <message>
        <source>A map needs a question.</source>
        <translation>Eine Karte braucht eine Frage.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. There are: {names}.</source>
        <translation>Eine Vorlage „{name}“ gibt es nicht. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>--text goes with --json.</source>
        <translation>--text gehört zu --json.</translation>
    </message>
    <message>
        <source>Add source “{source}”</source>
        <translation>Quelle „{source}“ hinzufügen</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <source>This file has no map yet.</source>
        <translation>Diese Datei hat noch keine Karte.</translation>
    </message>
    <message numerus="yes">
        <source>This file has %n map(s), so there is no map {map}.</source>
        <translation>
            <numerusform>Diese Datei hat %n Karte, also gibt es keine Karte {map}.</numerusform>
            <numerusform>Diese Datei hat %n Karten, also gibt es keine Karte {map}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} is not “{text}” but one of {names}.</source>
        <translation>{option} ist nicht „{text}“, sondern eines von {names}.</translation>
    </message>
    <message>
        <source>The output could not be written, because {why}.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>Draft a map</source>
        <translation>Karte entwerfen</translation>
    </message>
    <message>
        <source>“{title}” is given twice; it is read once.</source>
        <translation>„{title}“ ist zweimal angegeben und wird einmal gelesen.</translation>
    </message>
    <message>
        <source>“{option}” is no side: write a speaker, “=”, and one of {sides}, as in “ACLU=against”.</source>
        <translation>„{option}“ ist keine Seite: Schreibe einen Sprecher, „=“ und eines von {sides}, etwa „ACLU=against“.</translation>
    </message>
    <message>
        <source>“{name}” is given two sides; choose one.</source>
        <translation>„{name}“ hat zwei Seiten; wähle eine.</translation>
    </message>
    <message>
        <source>Nobody in these texts is called “{name}”.</source>
        <translation>Niemand in diesen Texten heißt „{name}“.</translation>
    </message>
    <message>
        <source>Nobody in these texts is called “{name}”. Names near it: {names}.</source>
        <translation>Niemand in diesen Texten heißt „{name}“. Ähnliche Namen: {names}.</translation>
    </message>
    <message>
        <source>Thesis: {thesis}</source>
        <translation>These: {thesis}</translation>
    </message>
    <message>
        <source>Thesis: {thesis} (the question as it stands, for you to put into words)</source>
        <translation>These: {thesis} (die Frage, wie sie dasteht; formuliere sie selbst)</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n Sprecher</numerusform>
            <numerusform>%n Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed as first guesses: {n}.</source>
        <translation>Als Vermutungen platziert: {n}.</translation>
    </message>
    <message>
        <source>Waiting: {n}.</source>
        <translation>Wartend: {n}.</translation>
    </message>
    <message>
        <source>Laid apart, since they take no stance: {n}.</source>
        <translation>Zur Seite gelegt, da ohne Stellungnahme: {n}.</translation>
    </message>
    <message>
        <source>--speeches is for the flow of a debate: --to flow.</source>
        <translation>--speeches gehört zum Ablauf einer Debatte: --to flow.</translation>
    </message>
    <message>
        <source>“{file}” tells no format. A name ends with .png, .svg, .pdf, .webp, .html, .docx, .md, .pptx, .xlsx, .argdown, .dot, .json or .csv, or --to names the format.</source>
        <translation>„{file}“ verrät kein Format. Ein Name endet auf .png, .svg, .pdf, .webp, .html, .docx, .md, .pptx, .xlsx, .argdown, .dot, .json oder .csv, oder --to nennt das Format.</translation>
    </message>
    <message>
        <source>--all-maps is for pictures.</source>
        <translation>--all-maps ist für Bilder.</translation>
    </message>
    <message>
        <source>--all-maps takes every map, so --map makes no sense with it.</source>
        <translation>--all-maps nimmt jede Karte, deshalb passt --map nicht dazu.</translation>
    </message>
    <message>
        <source>--all-maps takes every map whole, so --branch makes no sense with it.</source>
        <translation>--all-maps nimmt jede Karte ganz, deshalb passt --branch nicht dazu.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”. There are {names}.</source>
        <translation>Ein Farbschema „{theme}“ gibt es nicht. Es gibt {names}.</translation>
    </message>
    <message>
        <source>--all-maps is for pictures of maps.</source>
        <translation>--all-maps ist für Bilder von Karten.</translation>
    </message>
    <message>
        <source>--text is not “{text}” but text or shapes.</source>
        <translation>--text ist nicht „{text}“, sondern text oder shapes.</translation>
    </message>
    <message>
        <source>--dpi is from 1 to {most}.</source>
        <translation>--dpi geht von 1 bis {most}.</translation>
    </message>
    <message>
        <source>A page has its own size; choose the pixels of a PNG by --dpi.</source>
        <translation>Eine Seite hat ihre eigene Größe; die Pixel eines PNG wählst du mit --dpi.</translation>
    </message>
    <message>
        <source>The front matter of this Argdown file (between the lines of ===) is not valid YAML.</source>
        <translation>Der Kopf dieser Argdown-Datei (zwischen den Zeilen aus ===) ist kein gültiges YAML.</translation>
    </message>
    <message>
        <source>The quotation {key} in this file names a source or a speaker that the file does not have.</source>
        <translation>Das Zitat {key} in dieser Datei nennt eine Quelle oder einen Sprecher, die in der Datei fehlen.</translation>
    </message>
    <message>
        <source>The comments of the source {key} in this file cannot be read.</source>
        <translation>Die Kommentare der Quelle {key} in dieser Datei lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The source {key} in this file replaces one that the file does not have.</source>
        <translation>Die Quelle {key} in dieser Datei ersetzt eine, die in der Datei fehlt.</translation>
    </message>
    <message>
        <source>“{value}” in this Argdown file should be one of: {names}.</source>
        <translation>„{value}“ in dieser Argdown-Datei sollte eines davon sein: {names}.</translation>
    </message>
    <message>
        <source>The words of the quotation {key} do not stand just once in its source.</source>
        <translation>Der Wortlaut des Zitats {key} steht nicht genau einmal in seiner Quelle.</translation>
    </message>
    <message>
        <source>This file holds no statements in Argdown.</source>
        <translation>Diese Datei enthält keine Aussagen in Argdown.</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file should have a numbered conclusion, but has: {words}</source>
        <translation>Zeile {line} dieser Argdown-Datei müsste eine nummerierte Konklusion enthalten, dort steht aber: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file numbers an argument, where only statements can be: {words}</source>
        <translation>Zeile {line} dieser Argdown-Datei nummeriert ein Argument, wo nur Aussagen stehen können: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file relates to an inference, which can only be undercut: {words}</source>
        <translation>Zeile {line} dieser Argdown-Datei bezieht sich auf einen Schluss; gegen ihn ist nur ein Einwand gegen den Schritt möglich: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file contradicts an argument, not a statement: {words}</source>
        <translation>Zeile {line} dieser Argdown-Datei widerspricht einem Argument, nicht einer Aussage: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has the sign of a relation and nothing after it.</source>
        <translation>Zeile {line} dieser Argdown-Datei hat das Zeichen einer Beziehung, und danach steht nichts.</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file should have words after the title, but has: {words}</source>
        <translation>Zeile {line} dieser Argdown-Datei müsste nach dem Titel Text haben, dort steht aber: {words}</translation>
    </message>
    <message>
        <source>The data in braces in line {line} of this Argdown file is not valid YAML: {words}</source>
        <translation>Die Daten in geschweiften Klammern in Zeile {line} dieser Argdown-Datei sind kein gültiges YAML: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has a relation without a statement above it to relate to: {words}</source>
        <translation>Zeile {line} dieser Argdown-Datei hat eine Beziehung, aber darüber steht keine Aussage, auf die sie sich bezieht: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has a relation that is not indented below a statement: {words}</source>
        <translation>Zeile {line} dieser Argdown-Datei hat eine Beziehung, die nicht unter einer Aussage eingerückt ist: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has a list item where only relations can stand: {words}</source>
        <translation>Zeile {line} dieser Argdown-Datei hat einen Listenpunkt, wo nur Beziehungen stehen können: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has an inference without numbered premises above it: {words}</source>
        <translation>Zeile {line} dieser Argdown-Datei hat einen Schluss, über dem keine nummerierten Prämissen stehen: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file needs an empty line above it: {words}</source>
        <translation>Über Zeile {line} dieser Argdown-Datei muss eine leere Zeile stehen: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has front matter, which can only be at the top: {words}</source>
        <translation>Zeile {line} dieser Argdown-Datei hat einen Kopf, der nur ganz oben stehen kann: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has data in braces that belong to nothing above: {words}</source>
        <translation>Zeile {line} dieser Argdown-Datei hat Daten in geschweiften Klammern, die zu nichts darüber gehören: {words}</translation>
    </message>
    <message>
        <source>This Argdown file ends in line {line} in the middle of a statement: {words}</source>
        <translation>Diese Argdown-Datei endet in Zeile {line} mitten in einer Aussage: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has words where only tags or relations can stand: {words}</source>
        <translation>Zeile {line} dieser Argdown-Datei hat Text, wo nur Schlagwörter oder Beziehungen stehen können: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file ends the front matter, but no empty line follows.</source>
        <translation>Zeile {line} dieser Argdown-Datei beendet den Kopf, aber danach folgt keine leere Zeile.</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file begins bold or italic words with {mark} that do not end: {words}</source>
        <translation>Zeile {line} dieser Argdown-Datei beginnt mit {mark} fetten oder kursiven Text, der nicht endet: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file begins an inference that is not ended with --: {words}</source>
        <translation>Zeile {line} dieser Argdown-Datei beginnt einen Schluss, der nicht mit -- endet: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has numbered premises that lead to no conclusion: {words}</source>
        <translation>Zeile {line} dieser Argdown-Datei hat nummerierte Prämissen, die zu keiner Konklusion führen: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n other wording(s) of claims</source>
        <translation>
            <numerusform>%n anderer Wortlaut von Behauptungen</numerusform>
            <numerusform>%n andere Wortlaute von Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” names the quotation {key}, which the file does not have.</source>
        <translation>„{title}“ nennt das Zitat {key}, das in der Datei fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>data of %n statement(s)</source>
        <translation>
            <numerusform>Daten von %n Aussage</numerusform>
            <numerusform>Daten von %n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of the front matter</source>
        <translation>
            <numerusform>%n Einstellung des Kopfes</numerusform>
            <numerusform>%n Einstellungen des Kopfes</numerusform>
        </translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>What was copied is damaged, so it cannot be pasted.</source>
        <translation>Das Kopierte ist beschädigt und lässt sich nicht einfügen.</translation>
    </message>
    <message>
        <source>This was copied in a newer version of argmap, so it cannot be pasted.</source>
        <translation>Dies wurde in einer neueren Version von argmap kopiert und lässt sich nicht einfügen.</translation>
    </message>
    <message>
        <source>for claim {numbers}</source>
        <translation>zu Behauptung {numbers}</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{who}, told by {via}</source>
        <translation>{who}, wiedergegeben von {via}</translation>
    </message>
    <message>
        <source>told by {via}</source>
        <translation>wiedergegeben von {via}</translation>
    </message>
    <message>
        <source>[{source}, {place}]</source>
        <translation>[{source}, {place}]</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>These</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>This file is not complete JSON, so it cannot be imported.</source>
        <translation>Diese Datei ist kein vollständiges JSON und lässt sich nicht importieren.</translation>
    </message>
    <message>
        <source>This JSON file was not written by argmap, so it cannot be imported.</source>
        <translation>Diese JSON-Datei stammt nicht von argmap und lässt sich nicht importieren.</translation>
    </message>
    <message>
        <source>This JSON file is damaged: it does not say in which version of the format it is.</source>
        <translation>Diese JSON-Datei ist beschädigt: Sie sagt nicht, in welcher Version des Formats sie ist.</translation>
    </message>
    <message>
        <source>This JSON file was written by a newer version of argmap.</source>
        <translation>Diese JSON-Datei stammt von einer neueren Version von argmap.</translation>
    </message>
    <message>
        <source>This JSON file has a part that this version of argmap does not know: {name}.</source>
        <translation>Diese JSON-Datei hat einen Teil, den diese Version von argmap nicht kennt: {name}.</translation>
    </message>
    <message>
        <source>Two things in this JSON file have the same id, so it cannot be imported.</source>
        <translation>Zwei Dinge in dieser JSON-Datei haben dieselbe Kennung, deshalb lässt sie sich nicht importieren.</translation>
    </message>
    <message>
        <source>This JSON file is damaged: {problem}</source>
        <translation>Diese JSON-Datei ist beschädigt: {problem}</translation>
    </message>
    <message>
        <source>This JSON file is damaged: a list of records was expected.</source>
        <translation>Diese JSON-Datei ist beschädigt: Erwartet war eine Liste von Datensätzen.</translation>
    </message>
    <message>
        <source>“{file}” is not a format of maps that argmap knows. It knows {names}.</source>
        <translation>„{file}“ ist kein Kartenformat, das argmap kennt. Es kennt {names}.</translation>
    </message>
    <message>
        <source>argmap writes {name}, but does not read it.</source>
        <translation>argmap schreibt {name}, liest es aber nicht.</translation>
    </message>
    <message>
        <source>“{file}” holds no argument map of a kind that argmap reads.</source>
        <translation>„{file}“ enthält keine Argumentkarte einer Art, die argmap liest.</translation>
    </message>
    <message>
        <source>argmap reads {name}, but does not write it.</source>
        <translation>argmap liest {name}, schreibt es aber nicht.</translation>
    </message>
    <message numerus="yes">
        <source>This is too much text to paste at once: at most %n character(s) fit.</source>
        <translation>
            <numerusform>So viel Text lässt sich nicht auf einmal einfügen: höchstens %n Zeichen.</numerusform>
            <numerusform>So viel Text lässt sich nicht auf einmal einfügen: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too much text to paste at once: at most %n line(s) fit.</source>
        <translation>
            <numerusform>So viel Text lässt sich nicht auf einmal einfügen: höchstens %n Zeile.</numerusform>
            <numerusform>So viel Text lässt sich nicht auf einmal einfügen: höchstens %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are too many lines to paste at once: at most %n line(s) fit.</source>
        <translation>
            <numerusform>So viele Zeilen lassen sich nicht auf einmal einfügen: höchstens %n.</numerusform>
            <numerusform>So viele Zeilen lassen sich nicht auf einmal einfügen: höchstens %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>This outline is too deep to paste: at most %n level(s) fit.</source>
        <translation>
            <numerusform>Diese Gliederung ist zu tief zum Einfügen: höchstens %n Ebene.</numerusform>
            <numerusform>Diese Gliederung ist zu tief zum Einfügen: höchstens %n Ebenen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was copied is larger than 20 MB, so it cannot be read.</source>
        <translation>Das Kopierte ist größer als 20 MB und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, so it cannot be read; choose the files in it.</source>
        <translation>„{file}“ ist ein Ordner und lässt sich nicht lesen; wähle die Dateien darin aus.</translation>
    </message>
    <message>
        <source>“{file}” is no file, so it cannot be read.</source>
        <translation>„{file}“ ist keine Datei und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no file “{file}” here.</source>
        <translation>Eine Datei „{file}“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: this account has no permission to.</source>
        <translation>„{file}“ lässt sich nicht lesen: Diesem Konto fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>„{file}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} GB, so it cannot be read.</source>
        <translation>„{file}“ ist größer als {size} GB und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} MB, so it cannot be read.</source>
        <translation>„{file}“ ist größer als {size} MB und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“{file}” unpacks to far more than a text can be, so it is not read.</source>
        <translation>„{file}“ enthält entpackt viel mehr, als ein Text sein kann, und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{file}” is protected with a password; save a copy without one, and add that.</source>
        <translation>„{file}“ ist mit einem Passwort geschützt; speichere eine Kopie ohne Passwort und füge diese hinzu.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, so it cannot be read.</source>
        <translation>„{file}“ ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“{file}” is a spreadsheet without the columns {columns}; argmap reads texts, and tables of highlights.</source>
        <translation>„{file}“ ist eine Tabelle ohne die Spalten {columns}; argmap liest Texte und Tabellen von Markierungen.</translation>
    </message>
    <message>
        <source>“{file}” holds XML that could do harm, so it is not read.</source>
        <translation>„{file}“ enthält XML, das schaden könnte, und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{file}” is protected against copying, so it cannot be read.</source>
        <translation>„{file}“ ist kopiergeschützt und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
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
        <translation>EPUB-Bücher</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Formatierter Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Annotations of Hypothesis</source>
        <translation>Anmerkungen aus Hypothesis</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>Web-Anmerkungen</translation>
    </message>
    <message>
        <source>Projects of qualitative analysis (REFI-QDA)</source>
        <translation>Projekte der qualitativen Analyse (REFI-QDA)</translation>
    </message>
    <message>
        <source>Projects and highlights of Taguette</source>
        <translation>Projekte und Markierungen von Taguette</translation>
    </message>
    <message>
        <source>Bibliographies: RIS, BibTeX</source>
        <translation>Literaturverzeichnisse: RIS, BibTeX</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>“{file}” is empty, so it holds no text.</source>
        <translation>„{file}“ ist leer und enthält keinen Text.</translation>
    </message>
    <message>
        <source>“{file}” is a map of argmap; open it instead.</source>
        <translation>„{file}“ ist eine Karte von argmap; öffnen Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>“{file}” is a spreadsheet, a slide show or a drawing; argmap reads texts.</source>
        <translation>„{file}“ ist eine Tabelle, eine Präsentation oder eine Zeichnung; argmap liest Texte.</translation>
    </message>
    <message>
        <source>“{file}” is an archive of other files; unpack it, and add the texts in it.</source>
        <translation>„{file}“ ist ein Archiv anderer Dateien; entpacke es und füge die Texte darin hinzu.</translation>
    </message>
    <message>
        <source>“{file}” is in an old format of Word; save it as .docx, and add that.</source>
        <translation>„{file}“ hat ein altes Word-Format; speichere es als .docx und füge das hinzu.</translation>
    </message>
    <message>
        <source>“{file}” took longer than {seconds} seconds to read, so it was given up.</source>
        <translation>Das Lesen von „{file}“ dauerte länger als {seconds} Sekunden und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“{file}” takes more memory than there is, or is damaged, so it cannot be read.</source>
        <translation>„{file}“ braucht mehr Speicher, als da ist, oder ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” holds %n source(s), where one is needed.</source>
        <translation>
            <numerusform>„{file}“ enthält %n Quelle, wo eine gebraucht wird.</numerusform>
            <numerusform>„{file}“ enthält %n Quellen, wo eine gebraucht wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is nested too deeply or too large, so it cannot be read.</source>
        <translation>„{file}“ ist zu tief verschachtelt oder zu groß und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“{file}” holds no entries of a bibliography.</source>
        <translation>„{file}“ enthält keine Einträge eines Literaturverzeichnisses.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged entr(y/ies) (was/were) left out.</source>
        <translation>
            <numerusform>%n beschädigter Eintrag wurde ausgelassen.</numerusform>
            <numerusform>%n beschädigte Einträge wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) (is/are) not read: add (it/them) as well.</source>
        <translation>
            <numerusform>%n angehängte Datei wird nicht gelesen: Fügen Sie sie eigens hinzu.</numerusform>
            <numerusform>%n angehängte Dateien werden nicht gelesen: Fügen Sie sie eigens hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is a database, but not a Taguette project, so it cannot be read.</source>
        <translation>„{file}“ ist eine Datenbank, aber kein Projekt von Taguette, und kann daher nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) of tags (was/were) left out.</source>
        <translation>
            <numerusform>%n Beschreibung eines Schlagworts wurde ausgelassen.</numerusform>
            <numerusform>%n Beschreibungen von Schlagwörtern wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” holds no text.</source>
        <translation>„{file}“ enthält keinen Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) of “{source}” (was/were) left out: their words are not there.</source>
        <translation>
            <numerusform>%n Markierung in „{source}“ wurde ausgelassen: Ihre Worte stehen nicht dort.</numerusform>
            <numerusform>%n Markierungen in „{source}“ wurden ausgelassen: Ihre Worte stehen nicht dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The description of “{source}” was left out: {words}</source>
        <translation>Die Beschreibung von „{source}“ wurde ausgelassen: {words}</translation>
    </message>
    <message>
        <source>“{file}” holds no web page.</source>
        <translation>„{file}“ enthält keine Webseite.</translation>
    </message>
    <message>
        <source>The page shows only the beginning of this article; its site asks readers to subscribe for the rest.</source>
        <translation>Die Seite zeigt nur den Anfang dieses Artikels; für den Rest verlangt die Website ein Abonnement.</translation>
    </message>
    <message>
        <source>“{file}” holds no text; perhaps its text is shown by a program that ran in the browser only.</source>
        <translation>„{file}“ enthält keinen Text; vielleicht zeigt ihn ein Programm, das nur im Browser läuft.</translation>
    </message>
    <message>
        <source>“{file}” holds pictures of pages, as scanners make them, and no text that can be read.</source>
        <translation>„{file}“ enthält Bilder von Seiten, wie Scanner sie machen, und keinen lesbaren Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) without words (was/were) left out of “{file}”.</source>
        <translation>
            <numerusform>%n Markierung ohne Worte in „{file}“ wurde ausgelassen.</numerusform>
            <numerusform>%n Markierungen ohne Worte in „{file}“ wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” does not look like a text, so it cannot be read.</source>
        <translation>„{file}“ sieht nicht wie ein Text aus und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The letters of “{file}” can be read in two ways: is “{word}” right?</source>
        <translation>Die Buchstaben von „{file}“ lassen sich auf zwei Arten lesen: Ist „{word}“ richtig?</translation>
    </message>
    <message>
        <source>“{address}” leads to a picture, and not to a text.</source>
        <translation>„{address}“ führt zu einem Bild und nicht zu einem Text.</translation>
    </message>
    <message>
        <source>“{address}” leads to a film, and not to a text.</source>
        <translation>„{address}“ führt zu einem Film und nicht zu einem Text.</translation>
    </message>
    <message>
        <source>“{address}” leads to a recording, and not to a text.</source>
        <translation>„{address}“ führt zu einer Aufnahme und nicht zu einem Text.</translation>
    </message>
    <message>
        <source>“{address}” leads to a font, and not to a text.</source>
        <translation>„{address}“ führt zu einer Schrift und nicht zu einem Text.</translation>
    </message>
    <message>
        <source>“{address}” may be read after signing in only; save the page in your browser, and add the file.</source>
        <translation>„{address}“ lässt sich nur nach Anmeldung lesen; speichere die Seite in deinem Browser und füge die Datei hinzu.</translation>
    </message>
    <message>
        <source>“{address}” may not be read by programs; save the page in your browser, and add the file.</source>
        <translation>„{address}“ darf nicht von Programmen gelesen werden; speichere die Seite in deinem Browser und füge die Datei hinzu.</translation>
    </message>
    <message>
        <source>“{address}” does not exist on {host}.</source>
        <translation>„{address}“ gibt es auf {host} nicht.</translation>
    </message>
    <message>
        <source>“{address}” does not exist on {host} any more.</source>
        <translation>„{address}“ gibt es auf {host} nicht mehr.</translation>
    </message>
    <message>
        <source>“{address}” is asked for too often at the moment; try again later.</source>
        <translation>„{address}“ wird gerade zu oft abgefragt; versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>“{address}” cannot be read: {host} answers with error {code}.</source>
        <translation>„{address}“ lässt sich nicht lesen: {host} antwortet mit Fehler {code}.</translation>
    </message>
    <message>
        <source>The answer from {host} makes no sense ({error}).</source>
        <translation>Die Antwort von {host} ergibt keinen Sinn ({error}).</translation>
    </message>
    <message>
        <source>“{address}” leads to something that is no web page.</source>
        <translation>„{address}“ führt zu etwas, das keine Webseite ist.</translation>
    </message>
    <message>
        <source>“{address}” is larger than 20 MB, so it is not read.</source>
        <translation>„{address}“ ist größer als 20 MB und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{address}” leads from page to page and never arrives.</source>
        <translation>„{address}“ führt von Seite zu Seite und kommt nie an.</translation>
    </message>
    <message>
        <source>{host} does not answer as web pages do, so nothing was read from it.</source>
        <translation>{host} antwortet nicht wie eine Website, deshalb wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>{host} packs its pages in a way that argmap cannot open; save the page in your browser, and add the file.</source>
        <translation>{host} antwortet in einer Verpackung, die argmap nicht öffnen kann; speichere die Seite in deinem Browser und füge die Datei hinzu.</translation>
    </message>
    <message>
        <source>The answer from {host} is damaged, so it cannot be read.</source>
        <translation>Die Antwort von {host} ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The answer from {host} broke off; try again.</source>
        <translation>Die Antwort von {host} bricht ab; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is no secure connection to {host}, so nothing was read from it.</source>
        <translation>Es gibt keine sichere Verbindung zu {host}, deshalb wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>{host} was not found; is this computer online?</source>
        <translation>{host} wurde nicht gefunden; ist dieser Computer online?</translation>
    </message>
    <message>
        <source>{host} cannot be reached; is this computer online?</source>
        <translation>{host} ist nicht erreichbar; ist dieser Computer online?</translation>
    </message>
    <message>
        <source>{host} takes too long to answer, so nothing was read from it.</source>
        <translation>{host} braucht zu lange für eine Antwort, deshalb wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a web page.</source>
        <translation>„{address}“ ist keine Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>“{address}” cannot be opened: only http and https addresses are.</source>
        <translation>„{address}“ lässt sich nicht öffnen: Nur Adressen mit http und https gehen.</translation>
    </message>
    <message>
        <source>A hand-out does not know {option}; without --to, a picture of the map does.</source>
        <translation>Ein Arbeitsblatt kennt {option} nicht; ohne --to kennt es ein Bild der Karte.</translation>
    </message>
    <message>
        <source>--no-thesis is for a blank map: --to blank.</source>
        <translation>--no-thesis ist für eine leere Karte: --to blank.</translation>
    </message>
    <message>
        <source>A hand-out is written as PDF, DOCX or Markdown, or page by page as PNG or SVG.</source>
        <translation>Ein Arbeitsblatt wird als PDF, DOCX oder Markdown geschrieben oder Seite für Seite als PNG oder SVG.</translation>
    </message>
    <message>
        <source>The lines for notes are from 0 to {most}.</source>
        <translation>Zeilen für Notizen gibt es von 0 bis {most}.</translation>
    </message>
    <message>
        <source>This map is large, so it is drawn with a simpler layout.</source>
        <translation>Diese Karte ist groß und wird deshalb einfacher angeordnet.</translation>
    </message>
    <message>
        <source>The layout did not come through, so this map is drawn with a simpler one.</source>
        <translation>Das Anordnen ist nicht gelungen, deshalb wird die Karte einfacher angeordnet.</translation>
    </message>
    <message>
        <source>Graphviz was not found, so this map is drawn with a simpler layout.</source>
        <translation>Graphviz wurde nicht gefunden, deshalb wird die Karte einfacher angeordnet.</translation>
    </message>
    <message>
        <source>A layered map does not use pinned places. They come back in the other arrangements.</source>
        <translation>Eine geschichtete Karte beachtet angeheftete Plätze nicht. In den anderen Anordnungen kommen sie wieder.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>Something in the document would become another kind of thing.</source>
        <translation>Etwas im Dokument würde zu etwas anderer Art.</translation>
    </message>
    <message>
        <source>The document has changed since, so this step no longer fits.</source>
        <translation>Das Dokument hat sich seither geändert, deshalb passt dieser Schritt nicht mehr.</translation>
    </message>
    <message>
        <source>Something in the document still refers to what would be removed.</source>
        <translation>Etwas im Dokument verweist noch auf das, was entfernt würde.</translation>
    </message>
    <message>
        <source>Reasons and objections</source>
        <translation>Gründe und Einwände</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Nach Sprechern</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Wer wo steht</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Kärtchen zum Ausschneiden</translation>
    </message>
    <message>
        <source>For or against?</source>
        <translation>Dafür oder dagegen?</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Noch keine Behauptungen</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>Karte ohne Titel</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>dropped: the next speech that could answer does not</source>
        <translation>übergangen: die nächste Rede, die antworten könnte, tut es nicht</translation>
    </message>
    <message>
        <source>slanted: the speech is proposed</source>
        <translation>schräg: die Rede ist vorgeschlagen</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Noch ohne Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Place is</source>
        <translation>Platz ist</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>of who says a claim</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>Bezieht sich auf</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>the place of a claim</comment>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>set</source>
        <comment>the place of a claim</comment>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannter Sprecher</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>pp. {pages}</source>
        <translation>S. {pages}</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
    <message>
        <source>The source has other words here.</source>
        <translation>Die Quelle hat hier andere Worte.</translation>
    </message>
    <message>
        <source>+ is a reason for what it stands below, − an objection to it. An objection to a step says that the reason, true or not, does not bear on the claim.</source>
        <translation>+ ist ein Grund für das, worunter es steht, − ein Einwand dagegen. Ein Einwand gegen einen Schritt sagt, dass der Grund, ob wahr oder nicht, für die Behauptung nichts bedeutet.</translation>
    </message>
    <message>
        <source>about step {number}</source>
        <translation>zum Schritt {number}</translation>
    </message>
    <message>
        <source>about a step</source>
        <translation>zu einem Schritt</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>zu {number}</translation>
    </message>
    <message>
        <source>about the thesis</source>
        <translation>zur These</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>see {number}</source>
        <translation>siehe {number}</translation>
    </message>
    <message>
        <source>see the thesis</source>
        <translation>siehe die These</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Premise</source>
        <translation>Prämisse</translation>
    </message>
    <message numerus="yes">
        <source>Reason: %n premise(s) together</source>
        <translation>
            <numerusform>Grund: %n Prämisse</numerusform>
            <numerusform>Grund: %n Prämissen zusammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Objection: %n premise(s) together</source>
        <translation>
            <numerusform>Einwand: %n Prämisse</numerusform>
            <numerusform>Einwand: %n Prämissen zusammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Objection to this step: %n premise(s) together</source>
        <translation>
            <numerusform>Einwand gegen diesen Schritt: %n Prämisse</numerusform>
            <numerusform>Einwand gegen diesen Schritt: %n Prämissen zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason for this step</source>
        <translation>Grund für diesen Schritt</translation>
    </message>
    <message>
        <source>Objection to this step</source>
        <translation>Einwand gegen diesen Schritt</translation>
    </message>
    <message>
        <source>Reason (first guess)</source>
        <translation>Grund (Vermutung)</translation>
    </message>
    <message>
        <source>Objection (first guess)</source>
        <translation>Einwand (Vermutung)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation>Quelle ohne Titel</translation>
    </message>
    <message>
        <source>No speaker is named on this map.</source>
        <translation>Auf dieser Karte ist kein Sprecher genannt.</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Niemand ist genannt</translation>
    </message>
    <message>
        <source>for, on the whole</source>
        <translation>im Ganzen dafür</translation>
    </message>
    <message>
        <source>against, on the whole</source>
        <translation>im Ganzen dagegen</translation>
    </message>
    <message>
        <source>for and against, on the whole</source>
        <translation>im Ganzen dafür und dagegen</translation>
    </message>
    <message>
        <source>neither for nor against</source>
        <translation>weder dafür noch dagegen</translation>
    </message>
    <message>
        <source>{role}; {side}</source>
        <translation>{role}; {side}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>the step from {number} {claim}</source>
        <translation>der Schritt von {number} {claim}</translation>
    </message>
    <message>
        <source>the step from {claim}</source>
        <translation>der Schritt von {claim}</translation>
    </message>
    <message>
        <source>{number} {claim}</source>
        <translation>{number} {claim}</translation>
    </message>
    <message>
        <source>the thesis</source>
        <translation>die These</translation>
    </message>
    <message>
        <source>+ supports the claim, − opposes it, ± does both; an empty cell: says nothing about it.</source>
        <translation>+ stützt die Behauptung, − widerspricht ihr, ± tut beides; leere Zelle: sagt nichts dazu.</translation>
    </message>
    <message>
        <source>The claims</source>
        <translation>Die Behauptungen</translation>
    </message>
    <message>
        <source>Cut out the cards. Lay the thesis on top, and below each claim what is a reason for it (+) or an objection to it (−).</source>
        <translation>Schneidet die Kärtchen aus. Legt die These nach oben, und unter jede Behauptung, was ein Grund für sie (+) oder ein Einwand gegen sie (−) ist.</translation>
    </message>
    <message>
        <source>Is it for (+) or against (−) this? Tick a box, and say why.</source>
        <translation>Spricht es hierfür (+) oder hiergegen (−)? Kreuze an und sage, warum.</translation>
    </message>
    <message>
        <source>Is it for (+) or against (−)? Tick a box, and say what it is about.</source>
        <translation>Spricht es dafür (+) oder dagegen (−)? Kreuze an und sage, worum es geht.</translation>
    </message>
    <message>
        <source>This claim does not stand on this map.</source>
        <translation>Diese Behauptung steht nicht auf dieser Karte.</translation>
    </message>
    <message>
        <source>An argument against an argument can only be an objection.</source>
        <translation>Ein Argument gegen ein Argument kann nur ein Einwand sein.</translation>
    </message>
    <message>
        <source>Only arguments on the same side of the same claim can be joined.</source>
        <translation>Verbinden lassen sich nur Argumente auf derselben Seite derselben Behauptung.</translation>
    </message>
    <message>
        <source>Only a premise that stands together with others can be split off.</source>
        <translation>Abtrennen lässt sich nur eine Prämisse, die mit anderen zusammengehört.</translation>
    </message>
    <message>
        <source>A claim cannot be merged with itself.</source>
        <translation>Eine Behauptung lässt sich nicht mit sich selbst zusammenfassen.</translation>
    </message>
    <message>
        <source>A critical question has the words of its argument scheme.</source>
        <translation>Eine kritische Frage hat den Wortlaut ihres Argumentationsschemas.</translation>
    </message>
    <message>
        <source>The history of this map has a gap here, so what lies behind it cannot be shown.</source>
        <translation>Der Verlauf dieser Karte hat hier eine Lücke, deshalb lässt sich nicht zeigen, was davor war.</translation>
    </message>
    <message>
        <source>“{what}” was changed by somebody else meanwhile; this change came later and stands.</source>
        <translation>„{what}“ wurde inzwischen von jemand anderem geändert; diese Änderung kam später und gilt.</translation>
    </message>
    <message>
        <source>“{what}” was changed by somebody else since, so it stays as it is.</source>
        <translation>„{what}“ wurde seither von jemand anderem geändert und bleibt deshalb, wie es ist.</translation>
    </message>
    <message>
        <source>“{what}” was removed meanwhile, so a change to it was left out.</source>
        <translation>„{what}“ wurde inzwischen entfernt, deshalb wurde eine Änderung daran ausgelassen.</translation>
    </message>
    <message>
        <source>“{what}” was changed by somebody else meanwhile, and is removed all the same.</source>
        <translation>„{what}“ wurde inzwischen von jemand anderem geändert und wird trotzdem entfernt.</translation>
    </message>
    <message>
        <source>“{what}” was left out, because what it belongs to was removed meanwhile.</source>
        <translation>„{what}“ wurde ausgelassen, weil das, wozu es gehört, inzwischen entfernt wurde.</translation>
    </message>
    <message>
        <source>What “{what}” would refer to was removed meanwhile.</source>
        <translation>Worauf „{what}“ verweisen würde, wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>{what} So this was left out.</source>
        <translation>{what} Deshalb wurde dies ausgelassen.</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Behauptung hinzufügen</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>Grund hinzufügen</translation>
    </message>
    <message>
        <source>Add objection</source>
        <translation>Einwand hinzufügen</translation>
    </message>
    <message>
        <source>Add co-premise</source>
        <translation>Ko-Prämisse hinzufügen</translation>
    </message>
    <message>
        <source>Reword claim</source>
        <translation>Behauptung umformulieren</translation>
    </message>
    <message>
        <source>“{field}” of a record of the kind “{kind}” would be missing from the document.</source>
        <translation>Im Dokument würde „{field}“ eines Datensatzes der Art „{kind}“ fehlen.</translation>
    </message>
    <message>
        <source>The order of a record of the kind “{kind}” is not one that argmap gives.</source>
        <translation>Die Reihenfolge eines Datensatzes der Art „{kind}“ ist keine, die argmap vergibt.</translation>
    </message>
    <message>
        <source>A claim can stand only once on a map.</source>
        <translation>Eine Behauptung kann auf einer Karte nur einmal stehen.</translation>
    </message>
    <message>
        <source>A claim cites the same passage twice.</source>
        <translation>Eine Behauptung zitiert dieselbe Textstelle zweimal.</translation>
    </message>
    <message>
        <source>A pile holds the same passage twice.</source>
        <translation>Ein Stapel enthält dieselbe Textstelle zweimal.</translation>
    </message>
    <message>
        <source>A question names the same answer twice.</source>
        <translation>Eine Frage nennt dieselbe Antwort zweimal.</translation>
    </message>
    <message>
        <source>A critical question can only be about a step.</source>
        <translation>Eine kritische Frage kann nur von einem Schritt handeln.</translation>
    </message>
    <message>
        <source>A speaker can take only one side on a map.</source>
        <translation>Ein Sprecher kann auf einer Karte nur eine Seite einnehmen.</translation>
    </message>
    <message>
        <source>The comments of “{title}” do not stand where they say.</source>
        <translation>Die Kommentare von „{title}“ stehen nicht, wo sie stehen sollen.</translation>
    </message>
    <message>
        <source>The pages of “{title}” do not begin where they say.</source>
        <translation>Die Seiten von „{title}“ beginnen nicht, wo es heißt.</translation>
    </message>
    <message>
        <source>An argument needs at least one premise.</source>
        <translation>Ein Argument braucht mindestens eine Prämisse.</translation>
    </message>
    <message>
        <source>An argument names the same premise twice.</source>
        <translation>Ein Argument nennt dieselbe Prämisse zweimal.</translation>
    </message>
    <message>
        <source>A text holds an invisible character that cannot be kept (NUL).</source>
        <translation>Ein Text enthält ein unsichtbares Zeichen, das sich nicht speichern lässt (NUL).</translation>
    </message>
    <message>
        <source>The text of “{title}” cannot change: a newer edition is a source of its own.</source>
        <translation>Der Text von „{title}“ kann sich nicht ändern: Eine neuere Fassung ist eine eigene Quelle.</translation>
    </message>
    <message>
        <source>A passage has lost its source.</source>
        <translation>Eine Textstelle hat ihre Quelle verloren.</translation>
    </message>
    <message>
        <source>A passage lies outside the text of “{title}”.</source>
        <translation>Eine Textstelle liegt außerhalb des Textes von „{title}“.</translation>
    </message>
    <message>
        <source>“{words}” does not stand where it says in “{title}”.</source>
        <translation>„{words}“ steht in „{title}“ nicht, wo es stehen soll.</translation>
    </message>
    <message>
        <source>“{words}” is kept with more than {most} characters around it.</source>
        <translation>„{words}“ ist mit mehr als {most} Zeichen drumherum gespeichert.</translation>
    </message>
    <message>
        <source>“{words}” stands between other words in “{title}”.</source>
        <translation>„{words}“ steht in „{title}“ zwischen anderen Wörtern.</translation>
    </message>
    <message>
        <source>The reasons would run in a circle: a claim would be a reason for itself.</source>
        <translation>Die Gründe liefen im Kreis: Eine Behauptung wäre ein Grund für sich selbst.</translation>
    </message>
    <message>
        <source>The replies would run in a circle: a comment would answer itself.</source>
        <translation>Die Antworten liefen im Kreis: Ein Kommentar würde auf sich selbst antworten.</translation>
    </message>
    <message>
        <source>The editions would run in a circle: a source would be newer than itself.</source>
        <translation>Die Fassungen liefen im Kreis: Eine Quelle wäre neuer als sie selbst.</translation>
    </message>
    <message>
        <source>“{claim}” argues both for and against the same.</source>
        <translation>„{claim}“ spricht für und gegen dasselbe.</translation>
    </message>
    <message>
        <source>“{claim}” argues twice for the same.</source>
        <translation>„{claim}“ spricht zweimal für dasselbe.</translation>
    </message>
    <message>
        <source>“{claim}” argues twice against the same.</source>
        <translation>„{claim}“ spricht zweimal gegen dasselbe.</translation>
    </message>
    <message>
        <source>“{claim}” objects to its own argument.</source>
        <translation>„{claim}“ wendet sich gegen das eigene Argument.</translation>
    </message>
    <message>
        <source>Expert opinion</source>
        <translation>Expertenmeinung</translation>
    </message>
    <message>
        <source>Somebody who knows a field says so, and therefore it is likely to be so. It holds as far as it is their field and others who know it agree.</source>
        <translation>Jemand, der sich auskennt, sagt es, also ist es wahrscheinlich so. Das gilt, soweit es das eigene Fachgebiet ist und andere Fachleute zustimmen.</translation>
    </message>
    <message>
        <source>“Dr. Lee studies sleep, and she says that school begins too early.”</source>
        <translation>„Dr. Lee erforscht den Schlaf und sagt, dass die Schule zu früh beginnt.“</translation>
    </message>
    <message>
        <source>How well does this person know the field?</source>
        <translation>Wie gut kennt sich diese Person aus?</translation>
    </message>
    <message>
        <source>Is the claim about the field that this person knows?</source>
        <translation>Geht es in der Behauptung um ihr Fachgebiet?</translation>
    </message>
    <message>
        <source>What exactly was said, and does it mean what the claim says?</source>
        <translation>Was genau wurde gesagt, und bedeutet es, was die Behauptung sagt?</translation>
    </message>
    <message>
        <source>Do other experts agree?</source>
        <translation>Stimmen andere Fachleute zu?</translation>
    </message>
    <message>
        <source>Has this person something to gain from saying so?</source>
        <translation>Hat diese Person etwas davon, das zu sagen?</translation>
    </message>
    <message>
        <source>What evidence does the opinion rest on?</source>
        <translation>Auf welchen Belegen beruht die Meinung?</translation>
    </message>
    <message>
        <source>Position to know</source>
        <translation>Kenntnis aus eigener Lage</translation>
    </message>
    <message>
        <source>Somebody was in a place to know it and says so. It holds as far as they really could know and are honest.</source>
        <translation>Jemand war in der Lage, es zu wissen, und sagt es. Das gilt, soweit die Person es wirklich wissen konnte und ehrlich ist.</translation>
    </message>
    <message>
        <source>“She has lived in this street for years, and she says that it is quiet at night.”</source>
        <translation>„Sie wohnt seit Jahren in dieser Straße und sagt, dass es nachts ruhig ist.“</translation>
    </message>
    <message>
        <source>Could this person really know it?</source>
        <translation>Konnte diese Person es wirklich wissen?</translation>
    </message>
    <message>
        <source>Is this person honest and open about it?</source>
        <translation>Ist diese Person dabei ehrlich und offen?</translation>
    </message>
    <message>
        <source>Did this person really say so?</source>
        <translation>Hat diese Person es wirklich gesagt?</translation>
    </message>
    <message>
        <source>Witness testimony</source>
        <translation>Zeugenaussage</translation>
    </message>
    <message>
        <source>Somebody saw or heard it, and tells of it. It holds as far as what they tell fits together and fits what is known.</source>
        <translation>Jemand hat es gesehen oder gehört und berichtet davon. Das gilt, soweit der Bericht in sich stimmt und zu dem passt, was bekannt ist.</translation>
    </message>
    <message>
        <source>“Two people saw the car stop, so it did not run the light.”</source>
        <translation>„Zwei Leute sahen das Auto halten, also fuhr es nicht bei Rot.“</translation>
    </message>
    <message>
        <source>Does what the witness tells fit together?</source>
        <translation>Passt zusammen, was die Person berichtet?</translation>
    </message>
    <message>
        <source>Does it fit what is known otherwise?</source>
        <translation>Passt es zu dem, was sonst bekannt ist?</translation>
    </message>
    <message>
        <source>Do other witnesses tell the same?</source>
        <translation>Berichten andere Zeugen dasselbe?</translation>
    </message>
    <message>
        <source>Is there a reason why this witness would lean to one side?</source>
        <translation>Gibt es einen Grund, warum diese Person zu einer Seite neigen könnte?</translation>
    </message>
    <message>
        <source>How likely is what was told?</source>
        <translation>Wie wahrscheinlich ist das Berichtete?</translation>
    </message>
    <message>
        <source>Popular opinion</source>
        <translation>Allgemeine Meinung</translation>
    </message>
    <message>
        <source>Most people think so, and therefore it may be so. It holds as far as most people can judge it.</source>
        <translation>Die meisten denken so, also ist es vielleicht so. Das gilt, soweit die meisten es beurteilen können.</translation>
    </message>
    <message>
        <source>“Nearly everybody in the survey finds the square too dark.”</source>
        <translation>„Fast alle Befragten finden den Platz zu dunkel.“</translation>
    </message>
    <message>
        <source>How do we know that most people think so?</source>
        <translation>Woher wissen wir, dass die meisten so denken?</translation>
    </message>
    <message>
        <source>Are most people able to judge it?</source>
        <translation>Können die meisten es beurteilen?</translation>
    </message>
    <message>
        <source>Is there a reason why many could be wrong together?</source>
        <translation>Gibt es einen Grund, warum sich viele gemeinsam irren könnten?</translation>
    </message>
    <message>
        <source>Popular practice</source>
        <translation>Allgemeine Praxis</translation>
    </message>
    <message>
        <source>Most people do it, and therefore it may be done. It holds as far as they have good reasons for doing it.</source>
        <translation>Die meisten tun es, also darf man es tun. Das gilt, soweit sie gute Gründe dafür haben.</translation>
    </message>
    <message>
        <source>“Every school around here collects phones in the morning.”</source>
        <translation>„Jede Schule hier in der Gegend sammelt morgens die Handys ein.“</translation>
    </message>
    <message>
        <source>How do we know that most people do it?</source>
        <translation>Woher wissen wir, dass die meisten es tun?</translation>
    </message>
    <message>
        <source>Have they good reasons, or is it habit?</source>
        <translation>Haben sie gute Gründe, oder ist es Gewohnheit?</translation>
    </message>
    <message>
        <source>Is our case like theirs?</source>
        <translation>Ist unser Fall wie ihrer?</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Befangenheit</translation>
    </message>
    <message>
        <source>Who says it leans to one side, so it counts for less. It holds as far as the leaning changes what they say here.</source>
        <translation>Wer es sagt, neigt zu einer Seite, also zählt es weniger. Das gilt, soweit die Neigung ändert, was hier gesagt wird.</translation>
    </message>
    <message>
        <source>“The study was paid for by the company that sells it.”</source>
        <translation>„Die Studie hat die Firma bezahlt, die es verkauft.“</translation>
    </message>
    <message>
        <source>What shows that this person leans to one side?</source>
        <translation>Was zeigt, dass diese Person zu einer Seite neigt?</translation>
    </message>
    <message>
        <source>Does it matter for this claim, or does the evidence stand by itself?</source>
        <translation>Macht es für diese Behauptung etwas aus, oder stehen die Belege für sich?</translation>
    </message>
    <message>
        <source>May a person speak for one side here, as in a debate?</source>
        <translation>Darf man hier für eine Seite sprechen, wie in einer Debatte?</translation>
    </message>
    <message>
        <source>Against the person</source>
        <translation>Gegen die Person</translation>
    </message>
    <message>
        <source>Who says it has a bad character or does otherwise than they say, so it counts for less. It holds only where the claim rests on trust in that person.</source>
        <translation>Wer es sagt, hat einen schlechten Charakter oder handelt anders, also zählt es weniger. Das gilt nur, wo die Behauptung auf dem Vertrauen in diese Person beruht.</translation>
    </message>
    <message>
        <source>“He lied about the costs before, so why believe his figures now?”</source>
        <translation>„Er hat schon bei den Kosten gelogen, warum also seinen Zahlen jetzt glauben?“</translation>
    </message>
    <message>
        <source>Is what is said about the person true?</source>
        <translation>Stimmt, was über die Person gesagt wird?</translation>
    </message>
    <message>
        <source>Does the claim rest on trust in this person at all?</source>
        <translation>Beruht die Behauptung überhaupt auf dem Vertrauen in diese Person?</translation>
    </message>
    <message>
        <source>Does it make the claim false, or only less sure?</source>
        <translation>Macht es die Behauptung falsch, oder nur weniger sicher?</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>It is so in this case, and therefore it is so in general. It holds as far as the case is typical.</source>
        <translation>In diesem Fall ist es so, also ist es allgemein so. Das gilt, soweit der Fall typisch ist.</translation>
    </message>
    <message>
        <source>“In Oslo the tram pays for itself, so trams pay for themselves.”</source>
        <translation>„In Oslo trägt sich die Straßenbahn, also tragen sich Straßenbahnen.“</translation>
    </message>
    <message>
        <source>Is the example as it is told?</source>
        <translation>Ist das Beispiel so, wie es erzählt wird?</translation>
    </message>
    <message>
        <source>Is it a typical case?</source>
        <translation>Ist es ein typischer Fall?</translation>
    </message>
    <message>
        <source>Are there enough cases, or others that speak against it?</source>
        <translation>Gibt es genug Fälle, oder andere, die dagegen sprechen?</translation>
    </message>
    <message>
        <source>Was there something special about this case?</source>
        <translation>War an diesem Fall etwas Besonderes?</translation>
    </message>
    <message>
        <source>Sample to population</source>
        <translation>Von der Stichprobe auf alle</translation>
    </message>
    <message>
        <source>So many of those who were asked or counted are so, and therefore about as many of all are. It holds as far as they were enough, and chosen without a leaning.</source>
        <translation>So viele der Befragten oder Gezählten sind so, also sind es etwa ebenso viele von allen. Das gilt, soweit es genug waren und die Auswahl nicht einseitig war.</translation>
    </message>
    <message>
        <source>“Of 1,000 pupils who were asked, 620 sleep too little.”</source>
        <translation>„Von 1.000 befragten Schülern schlafen 620 zu wenig.“</translation>
    </message>
    <message>
        <source>Is the sample large enough?</source>
        <translation>Ist die Stichprobe groß genug?</translation>
    </message>
    <message>
        <source>How were they chosen: could one kind be missing?</source>
        <translation>Wie wurde ausgewählt: Könnte eine Gruppe fehlen?</translation>
    </message>
    <message>
        <source>Was it asked or counted in a fair way?</source>
        <translation>Wurde fair gefragt oder gezählt?</translation>
    </message>
    <message>
        <source>Analogy</source>
        <translation>Analogie</translation>
    </message>
    <message>
        <source>Two cases are alike, and what is so in one is so in the other. It holds as far as they are alike in what matters.</source>
        <translation>Zwei Fälle sind ähnlich, und was für den einen gilt, gilt für den anderen. Das gilt, soweit sie in dem ähnlich sind, worauf es ankommt.</translation>
    </message>
    <message>
        <source>“We need a license to drive, so we should need one to fly a drone.”</source>
        <translation>„Zum Autofahren braucht man einen Führerschein, also sollte man auch für Drohnen einen brauchen.“</translation>
    </message>
    <message>
        <source>Is it really so in the first case?</source>
        <translation>Ist es im ersten Fall wirklich so?</translation>
    </message>
    <message>
        <source>Are the two cases alike in what matters here?</source>
        <translation>Sind die beiden Fälle in dem ähnlich, worauf es hier ankommt?</translation>
    </message>
    <message>
        <source>Is there a difference that counts?</source>
        <translation>Gibt es einen Unterschied, der zählt?</translation>
    </message>
    <message>
        <source>Is there another case that is as much alike, where it is not so?</source>
        <translation>Gibt es einen anderen, ebenso ähnlichen Fall, in dem es nicht so ist?</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Präzedenzfall</translation>
    </message>
    <message>
        <source>It was decided so before, and therefore it should be decided so again. It holds as far as the earlier case is like this one and was decided well.</source>
        <translation>Es wurde schon einmal so entschieden, also sollte es wieder so entschieden werden. Das gilt, soweit der frühere Fall diesem gleicht und gut entschieden war.</translation>
    </message>
    <message>
        <source>“The council let the last club stay open, so it should let this one.”</source>
        <translation>„Der Rat ließ den letzten Club offen, also sollte er auch diesen lassen.“</translation>
    </message>
    <message>
        <source>Is this case like the earlier one in what matters?</source>
        <translation>Gleicht dieser Fall dem früheren in dem, worauf es ankommt?</translation>
    </message>
    <message>
        <source>Was the earlier decision right?</source>
        <translation>War die frühere Entscheidung richtig?</translation>
    </message>
    <message>
        <source>Are there earlier cases that were decided otherwise?</source>
        <translation>Gibt es frühere Fälle, die anders entschieden wurden?</translation>
    </message>
    <message>
        <source>Verbal classification</source>
        <translation>Einordnung unter einen Begriff</translation>
    </message>
    <message>
        <source>It is a thing of this kind, and what is true of the kind is true of it. It holds as far as it really is of this kind and the kind is sharp enough.</source>
        <translation>Es ist etwas von dieser Art, und was für die Art gilt, gilt auch hierfür. Das gilt, soweit es wirklich von dieser Art ist und die Art klar genug ist.</translation>
    </message>
    <message>
        <source>“A hot dog stand is a restaurant, so it has to be inspected.”</source>
        <translation>„Ein Würstchenstand ist ein Restaurant, also muss er geprüft werden.“</translation>
    </message>
    <message>
        <source>Is it really of this kind?</source>
        <translation>Ist es wirklich von dieser Art?</translation>
    </message>
    <message>
        <source>Is it true of everything of this kind?</source>
        <translation>Gilt es für alles von dieser Art?</translation>
    </message>
    <message>
        <source>Is the word used in the same sense both times?</source>
        <translation>Hat das Wort beide Male denselben Sinn?</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Vom Teil auf das Ganze</translation>
    </message>
    <message>
        <source>It is so for the parts, and therefore it is so for the whole. It holds only for what adds up.</source>
        <translation>Es gilt für die Teile, also gilt es für das Ganze. Das gilt nur für das, was sich summiert.</translation>
    </message>
    <message>
        <source>“Every player is excellent, so the team is excellent.”</source>
        <translation>„Jeder Spieler ist ausgezeichnet, also ist die Mannschaft ausgezeichnet.“</translation>
    </message>
    <message>
        <source>Is it so for every part?</source>
        <translation>Gilt es für jeden Teil?</translation>
    </message>
    <message>
        <source>Does it pass from the parts to the whole?</source>
        <translation>Geht es von den Teilen auf das Ganze über?</translation>
    </message>
    <message>
        <source>Cause to effect</source>
        <translation>Von der Ursache zur Wirkung</translation>
    </message>
    <message>
        <source>This happens, and therefore that will happen. It holds as far as the one usually brings about the other and nothing comes in between.</source>
        <translation>Dies geschieht, also wird jenes geschehen. Das gilt, soweit das eine gewöhnlich das andere bewirkt und nichts dazwischenkommt.</translation>
    </message>
    <message>
        <source>“If the road is closed, shops there will lose customers.”</source>
        <translation>„Wenn die Straße gesperrt wird, verlieren die Läden dort Kunden.“</translation>
    </message>
    <message>
        <source>How strong is the link between cause and effect?</source>
        <translation>Wie stark ist der Zusammenhang von Ursache und Wirkung?</translation>
    </message>
    <message>
        <source>What evidence is there for the link?</source>
        <translation>Welche Belege gibt es für den Zusammenhang?</translation>
    </message>
    <message>
        <source>Could something else stop the effect?</source>
        <translation>Könnte etwas anderes die Wirkung verhindern?</translation>
    </message>
    <message>
        <source>Will the cause really happen?</source>
        <translation>Wird die Ursache wirklich eintreten?</translation>
    </message>
    <message>
        <source>Correlation to cause</source>
        <translation>Von der Korrelation zur Ursache</translation>
    </message>
    <message>
        <source>Two things go together, and therefore one brings about the other. It holds as far as chance, the other direction, and a third thing can be ruled out.</source>
        <translation>Zwei Dinge treten zusammen auf, also bewirkt das eine das andere. Das gilt, soweit Zufall, die umgekehrte Richtung und etwas Drittes auszuschließen sind.</translation>
    </message>
    <message>
        <source>“Where there are more street lamps there is less theft.”</source>
        <translation>„Wo mehr Straßenlaternen stehen, wird weniger gestohlen.“</translation>
    </message>
    <message>
        <source>Do they really go together, in enough cases?</source>
        <translation>Treten sie wirklich zusammen auf, in genug Fällen?</translation>
    </message>
    <message>
        <source>Could it be the other way round?</source>
        <translation>Könnte es umgekehrt sein?</translation>
    </message>
    <message>
        <source>Could a third thing bring about both?</source>
        <translation>Könnte etwas Drittes beides bewirken?</translation>
    </message>
    <message>
        <source>Could it be chance?</source>
        <translation>Könnte es Zufall sein?</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>There is a sign of it, and therefore it is so. It holds as far as the sign seldom comes from something else.</source>
        <translation>Es gibt ein Anzeichen dafür, also ist es so. Das gilt, soweit das Anzeichen selten von etwas anderem kommt.</translation>
    </message>
    <message>
        <source>“The lights are off, so nobody is at home.”</source>
        <translation>„Das Licht ist aus, also ist niemand zu Hause.“</translation>
    </message>
    <message>
        <source>How often does this sign mean that?</source>
        <translation>Wie oft bedeutet dieses Anzeichen das?</translation>
    </message>
    <message>
        <source>Could the sign come from something else?</source>
        <translation>Könnte das Anzeichen von etwas anderem kommen?</translation>
    </message>
    <message>
        <source>Is the sign really there?</source>
        <translation>Ist das Anzeichen wirklich da?</translation>
    </message>
    <message>
        <source>Best explanation</source>
        <translation>Beste Erklärung</translation>
    </message>
    <message>
        <source>This would explain what we see better than anything else, and therefore it is likely to be so. It holds as far as other explanations were looked for.</source>
        <translation>Dies würde besser als alles andere erklären, was wir sehen, also ist es wahrscheinlich so. Das gilt, soweit nach anderen Erklärungen gesucht wurde.</translation>
    </message>
    <message>
        <source>“The grass is wet and the street is dry: somebody watered the lawn.”</source>
        <translation>„Das Gras ist nass und die Straße trocken: Jemand hat den Rasen gesprengt.“</translation>
    </message>
    <message>
        <source>How well does it explain what we see?</source>
        <translation>Wie gut erklärt es, was wir sehen?</translation>
    </message>
    <message>
        <source>Which other explanations are there?</source>
        <translation>Welche anderen Erklärungen gibt es?</translation>
    </message>
    <message>
        <source>Was enough looked for, or is it too early to say?</source>
        <translation>Wurde genug gesucht, oder ist es zu früh, das zu sagen?</translation>
    </message>
    <message>
        <source>Evidence to hypothesis</source>
        <translation>Vom Beleg zur Hypothese</translation>
    </message>
    <message>
        <source>If it were so we would see this, and we see it. It holds as far as we would not see it otherwise.</source>
        <translation>Wenn es so wäre, würden wir dies sehen, und wir sehen es. Das gilt, soweit wir es sonst nicht sehen würden.</translation>
    </message>
    <message>
        <source>“If the filter works the water is clear, and it is clear.”</source>
        <translation>„Wenn der Filter geht, ist das Wasser klar, und es ist klar.“</translation>
    </message>
    <message>
        <source>Would we really see this if it were so?</source>
        <translation>Würden wir dies wirklich sehen, wenn es so wäre?</translation>
    </message>
    <message>
        <source>Was it really seen?</source>
        <translation>Wurde es wirklich gesehen?</translation>
    </message>
    <message>
        <source>Could we see this even if it were not so?</source>
        <translation>Könnten wir dies auch sehen, wenn es nicht so wäre?</translation>
    </message>
    <message>
        <source>Lack of evidence</source>
        <translation>Fehlende Belege</translation>
    </message>
    <message>
        <source>If it were so we would know it, and we do not. It holds as far as somebody has looked who would have found it.</source>
        <translation>Wenn es so wäre, wüssten wir es, und wir wissen es nicht. Das gilt, soweit jemand gesucht hat, der es gefunden hätte.</translation>
    </message>
    <message>
        <source>“Nobody has ever been hurt on this path, so it is safe.”</source>
        <translation>„Auf diesem Weg hat sich noch nie jemand verletzt, also ist er sicher.“</translation>
    </message>
    <message>
        <source>Who looked for it, and how well?</source>
        <translation>Wer hat danach gesucht, und wie gut?</translation>
    </message>
    <message>
        <source>Would it be known if it were so?</source>
        <translation>Wäre es bekannt, wenn es so wäre?</translation>
    </message>
    <message>
        <source>Who has to show it here: those who say it, or those who deny it?</source>
        <translation>Wer muss es hier zeigen: wer es behauptet oder wer es bestreitet?</translation>
    </message>
    <message>
        <source>Means to an end</source>
        <translation>Mittel zum Zweck</translation>
    </message>
    <message>
        <source>We want this, and that is a way to get it, so we should do that. It holds as far as there is no better way and nothing that speaks against it.</source>
        <translation>Wir wollen dies, und jenes ist ein Weg dorthin, also sollten wir es tun. Das gilt, soweit es keinen besseren Weg gibt und nichts dagegen spricht.</translation>
    </message>
    <message>
        <source>“We want fewer accidents, and lower speed brings fewer, so the limit should be 30.”</source>
        <translation>„Wir wollen weniger Unfälle, und langsamer fahren bringt weniger, also sollte Tempo 30 gelten.“</translation>
    </message>
    <message>
        <source>Is this what we want?</source>
        <translation>Ist es das, was wir wollen?</translation>
    </message>
    <message>
        <source>Does it lead to what we want?</source>
        <translation>Führt es zu dem, was wir wollen?</translation>
    </message>
    <message>
        <source>Are there other ways, and is one of them better?</source>
        <translation>Gibt es andere Wege, und ist einer davon besser?</translation>
    </message>
    <message>
        <source>Can it be done?</source>
        <translation>Ist es machbar?</translation>
    </message>
    <message>
        <source>Does it stand in the way of something else that we want?</source>
        <translation>Steht es etwas anderem im Weg, das wir wollen?</translation>
    </message>
    <message>
        <source>What else will come of it?</source>
        <translation>Was wird sonst noch daraus?</translation>
    </message>
    <message>
        <source>Good consequences</source>
        <translation>Gute Folgen</translation>
    </message>
    <message>
        <source>Something good will come of it, so it should be done. It holds as far as that is likely and not paid for too dearly.</source>
        <translation>Etwas Gutes folgt daraus, also sollte man es tun. Das gilt, soweit es wahrscheinlich und nicht zu teuer bezahlt ist.</translation>
    </message>
    <message>
        <source>“With a later start, pupils will sleep more.”</source>
        <translation>„Beginnt die Schule später, schlafen die Jugendlichen mehr.“</translation>
    </message>
    <message>
        <source>How likely are these consequences?</source>
        <translation>Wie wahrscheinlich sind diese Folgen?</translation>
    </message>
    <message>
        <source>What shows that they will come?</source>
        <translation>Was zeigt, dass sie eintreten werden?</translation>
    </message>
    <message>
        <source>Are they good, and for whom?</source>
        <translation>Sind sie gut, und für wen?</translation>
    </message>
    <message>
        <source>Which bad consequences have to be weighed against them?</source>
        <translation>Welche schlechten Folgen sind dagegen abzuwägen?</translation>
    </message>
    <message>
        <source>Bad consequences</source>
        <translation>Schlechte Folgen</translation>
    </message>
    <message>
        <source>Something bad will come of it, so it should not be done. It holds as far as that is likely and cannot be avoided in another way.</source>
        <translation>Etwas Schlechtes folgt daraus, also sollte man es nicht tun. Das gilt, soweit es wahrscheinlich ist und sich nicht anders vermeiden lässt.</translation>
    </message>
    <message>
        <source>“Without phones, parents cannot reach their children.”</source>
        <translation>„Ohne Handys können Eltern ihre Kinder nicht erreichen.“</translation>
    </message>
    <message>
        <source>Could they be avoided in another way?</source>
        <translation>Ließen sie sich anders vermeiden?</translation>
    </message>
    <message>
        <source>Which good consequences have to be weighed against them?</source>
        <translation>Welche guten Folgen sind dagegen abzuwägen?</translation>
    </message>
    <message>
        <source>Slippery slope</source>
        <translation>Schiefe Ebene</translation>
    </message>
    <message>
        <source>One step will lead to the next and at last to something bad, so the first should not be taken. It holds as far as each step makes the next one likely and nobody can stop on the way.</source>
        <translation>Ein Schritt führt zum nächsten und am Ende zu etwas Schlechtem, also sollte man den ersten nicht tun. Das gilt, soweit jeder Schritt den nächsten wahrscheinlich macht und niemand unterwegs anhalten kann.</translation>
    </message>
    <message>
        <source>“First they film the entrance, and in the end every classroom.”</source>
        <translation>„Erst filmen sie den Eingang, und am Ende jedes Klassenzimmer.“</translation>
    </message>
    <message>
        <source>Which steps lie in between?</source>
        <translation>Welche Schritte liegen dazwischen?</translation>
    </message>
    <message>
        <source>How likely is each step after the one before?</source>
        <translation>Wie wahrscheinlich ist jeder Schritt nach dem vorigen?</translation>
    </message>
    <message>
        <source>Could one stop on the way?</source>
        <translation>Könnte man unterwegs anhalten?</translation>
    </message>
    <message>
        <source>Is the end really that bad?</source>
        <translation>Ist das Ende wirklich so schlimm?</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>It is dangerous, so something should be done against it. It holds as far as the danger is real and what is proposed helps.</source>
        <translation>Es ist gefährlich, also sollte man etwas dagegen tun. Das gilt, soweit die Gefahr wirklich besteht und der Vorschlag hilft.</translation>
    </message>
    <message>
        <source>“The bridge could give way, so it should be closed.”</source>
        <translation>„Die Brücke könnte nachgeben, also sollte sie gesperrt werden.“</translation>
    </message>
    <message>
        <source>How real and how near is the danger?</source>
        <translation>Wie wirklich und wie nah ist die Gefahr?</translation>
    </message>
    <message>
        <source>Does what is proposed help against it?</source>
        <translation>Hilft der Vorschlag dagegen?</translation>
    </message>
    <message>
        <source>Are there milder ways?</source>
        <translation>Gibt es mildere Mittel?</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>It agrees with something that we hold dear, so it is good. It holds as far as we do, and no other value weighs more here.</source>
        <translation>Es entspricht etwas, das uns wichtig ist, also ist es gut. Das gilt, soweit es uns wichtig ist und hier kein anderer Wert schwerer wiegt.</translation>
    </message>
    <message>
        <source>“Everybody should be free to choose what to wear.”</source>
        <translation>„Alle sollten frei wählen können, was sie anziehen.“</translation>
    </message>
    <message>
        <source>Is this a value for those who decide?</source>
        <translation>Ist das ein Wert für die, die entscheiden?</translation>
    </message>
    <message>
        <source>Does it apply to this case?</source>
        <translation>Trifft er auf diesen Fall zu?</translation>
    </message>
    <message>
        <source>Does another value weigh more here?</source>
        <translation>Wiegt hier ein anderer Wert schwerer?</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>It can only be this or that, and that is out, so it is this. It holds as far as nothing else is possible.</source>
        <translation>Es kann nur dies oder jenes sein, und jenes scheidet aus, also ist es dies. Das gilt, soweit nichts anderes möglich ist.</translation>
    </message>
    <message>
        <source>“Either taxes rise or the pool closes, and nobody wants it closed.”</source>
        <translation>„Entweder die Steuern steigen oder das Schwimmbad schließt, und das will niemand.“</translation>
    </message>
    <message>
        <source>Are these really all the possibilities?</source>
        <translation>Sind das wirklich alle Möglichkeiten?</translation>
    </message>
    <message>
        <source>Is the other one really out?</source>
        <translation>Scheidet die andere wirklich aus?</translation>
    </message>
    <message>
        <source>Could both be so?</source>
        <translation>Könnte beides so sein?</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verschwendung</translation>
    </message>
    <message>
        <source>Much has been spent on it already, so one should go on. It holds as far as going on is worth what it will still cost.</source>
        <translation>Viel ist schon hineingesteckt, also sollte man weitermachen. Das gilt, soweit das Weitermachen wert ist, was es noch kostet.</translation>
    </message>
    <message>
        <source>“Half the tunnel is built, so it should be finished.”</source>
        <translation>„Der halbe Tunnel ist gebaut, also sollte man ihn fertig bauen.“</translation>
    </message>
    <message>
        <source>Is it worth what it will still cost, whatever was spent?</source>
        <translation>Ist es wert, was es noch kostet, gleich was schon ausgegeben wurde?</translation>
    </message>
    <message>
        <source>How likely is it to succeed?</source>
        <translation>Wie wahrscheinlich ist der Erfolg?</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Selbstverpflichtung</translation>
    </message>
    <message>
        <source>Somebody has said or promised it, so they should stand by it. It holds as far as it was said and covers this case.</source>
        <translation>Jemand hat es gesagt oder versprochen, also soll die Person dazu stehen. Das gilt, soweit es gesagt wurde und diesen Fall betrifft.</translation>
    </message>
    <message>
        <source>“The mayor promised more trees, so she should vote for the park.”</source>
        <translation>„Die Bürgermeisterin hat mehr Bäume versprochen, also sollte sie für den Park stimmen.“</translation>
    </message>
    <message>
        <source>What shows that it was said or promised?</source>
        <translation>Was zeigt, dass es gesagt oder versprochen wurde?</translation>
    </message>
    <message>
        <source>Does it cover this case?</source>
        <translation>Betrifft es diesen Fall?</translation>
    </message>
    <message>
        <source>Is there a good reason not to hold on to it?</source>
        <translation>Gibt es einen guten Grund, nicht daran festzuhalten?</translation>
    </message>
    <message>
        <source>Inconsistency</source>
        <translation>Widersprüchlichkeit</translation>
    </message>
    <message>
        <source>Somebody says one thing and has said or done another. It holds as far as both cannot stand together.</source>
        <translation>Jemand sagt das eine und hat etwas anderes gesagt oder getan. Das gilt, soweit beides nicht zusammen bestehen kann.</translation>
    </message>
    <message>
        <source>“He wants fewer cars, and he voted for the parking garage.”</source>
        <translation>„Er will weniger Autos und hat für das Parkhaus gestimmt.“</translation>
    </message>
    <message>
        <source>Were both really said or done?</source>
        <translation>Wurde beides wirklich gesagt oder getan?</translation>
    </message>
    <message>
        <source>Can both stand together after all?</source>
        <translation>Kann am Ende doch beides zusammen bestehen?</translation>
    </message>
    <message>
        <source>Has this person changed their mind, and said why?</source>
        <translation>Hat diese Person ihre Meinung geändert und gesagt, warum?</translation>
    </message>
    <message>
        <source>Established rule</source>
        <translation>Geltende Regel</translation>
    </message>
    <message>
        <source>There is a rule for such cases, so it applies to this one. It holds as far as the case falls under the rule and is no exception.</source>
        <translation>Für solche Fälle gibt es eine Regel, also gilt sie auch hier. Das gilt, soweit der Fall unter die Regel fällt und keine Ausnahme ist.</translation>
    </message>
    <message>
        <source>“Who hands in late loses a point, so she loses one.”</source>
        <translation>„Wer zu spät abgibt, verliert einen Punkt, also verliert sie einen.“</translation>
    </message>
    <message>
        <source>Is there such a rule?</source>
        <translation>Gibt es so eine Regel?</translation>
    </message>
    <message>
        <source>Does this case fall under it?</source>
        <translation>Fällt dieser Fall darunter?</translation>
    </message>
    <message>
        <source>Is this case an exception?</source>
        <translation>Ist dieser Fall eine Ausnahme?</translation>
    </message>
    <message>
        <source>Is there another rule that goes before it?</source>
        <translation>Gibt es eine andere Regel, die vorgeht?</translation>
    </message>
    <message>
        <source>A record of the kind “{kind}” has a field that this version does not know: {field}.</source>
        <translation>Ein Datensatz der Art „{kind}“ hat ein Feld, das diese Version nicht kennt: {field}.</translation>
    </message>
    <message>
        <source>A record of the kind “{kind}” is damaged: {reason}.</source>
        <translation>Ein Datensatz der Art „{kind}“ ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>Go back to “{step}”</source>
        <translation>Zu „{step}“ zurückkehren</translation>
    </message>
    <message>
        <source>Name the version “{name}”</source>
        <translation>Die Fassung „{name}“ nennen</translation>
    </message>
    <message>
        <source>Take the name of a version away</source>
        <translation>Einer Fassung ihren Namen nehmen</translation>
    </message>
    <message>
        <source>Empty card</source>
        <translation>Leeres Kärtchen</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>First guess: for {target}</source>
        <translation>Vermutung: für {target}</translation>
    </message>
    <message>
        <source>First guess: against {target}</source>
        <translation>Vermutung: gegen {target}</translation>
    </message>
    <message>
        <source>For {target}</source>
        <translation>Für {target}</translation>
    </message>
    <message>
        <source>Against {target}</source>
        <translation>Gegen {target}</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>These</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>noch nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further speakers</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>auch {names}</translation>
    </message>
    <message>
        <source>Quoted from {names}</source>
        <translation>Zitiert von {names}</translation>
    </message>
    <message>
        <source>Said in other words by {names}</source>
        <translation>Mit anderen Worten gesagt von {names}</translation>
    </message>
    <message>
        <source>Unstated</source>
        <translation>Unausgesprochen</translation>
    </message>
    <message numerus="yes">
        <source>Source(s) {list}</source>
        <comment>numbers of sources</comment>
        <translation>
            <numerusform>Quelle {list}</numerusform>
            <numerusform>Quellen {list}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>quoted</source>
        <comment>how near a claim is to the words it cites</comment>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>paraphrased</source>
        <comment>how near a claim is to the words it cites</comment>
        <translation>umschrieben</translation>
    </message>
    <message>
        <source>summed up</source>
        <comment>how near a claim is to the words it cites</comment>
        <translation>zusammengefasst</translation>
    </message>
    <message>
        <source>own reading</source>
        <comment>how near a claim is to the words it cites</comment>
        <translation>eigene Deutung</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>perhaps {word}</source>
        <translation>vielleicht {word}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open question(s)</source>
        <translation>
            <numerusform>%Ln offene Frage</numerusform>
            <numerusform>%Ln offene Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>unstated</source>
        <translation>unausgesprochen</translation>
    </message>
    <message>
        <source>{verb} {claims}</source>
        <translation>{verb} {claims}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>Blank map to fill in</source>
        <translation>Leere Karte zum Ausfüllen</translation>
    </message>
    <message>
        <source>{what}, page {page} of {pages}</source>
        <translation>{what}, Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>spricht dafür</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>spricht dagegen</translation>
    </message>
    <message>
        <source>doubts the step</source>
        <translation>bezweifelt den Schritt</translation>
    </message>
    <message>
        <source>only together</source>
        <translation>nur zusammen</translation>
    </message>
    <message>
        <source>first guess</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>number of the source</source>
        <translation>Nummer der Quelle</translation>
    </message>
    <message>
        <source>number of the claim</source>
        <translation>Nummer der Behauptung</translation>
    </message>
    <message>
        <source>The page is too small for the title, the sources and the key, so some are left out.</source>
        <translation>Die Seite ist zu klein für Titel, Quellen und Legende, deshalb fehlt etwas davon.</translation>
    </message>
    <message>
        <source>The type size is from {low} to {high} points.</source>
        <translation>Die Schriftgröße geht von {low} bis {high} Punkt.</translation>
    </message>
    <message>
        <source>The number of pages is from 1 to {most}.</source>
        <translation>Die Zahl der Seiten geht von 1 bis {most}.</translation>
    </message>
    <message>
        <source>Several pages need a page size, as in “--page A4”.</source>
        <translation>Mehrere Seiten brauchen eine Seitengröße, etwa „--page A4“.</translation>
    </message>
    <message>
        <source>The margin is from 0 to a quarter of the page.</source>
        <translation>Der Rand geht von 0 bis zu einem Viertel der Seite.</translation>
    </message>
    <message>
        <source>A branch is named by the first words of its claim.</source>
        <translation>Ein Zweig wird durch die ersten Wörter seiner Behauptung benannt.</translation>
    </message>
    <message>
        <source>No claim of “{map}” begins with “{words}”.</source>
        <translation>Keine Behauptung von „{map}“ beginnt mit „{words}“.</translation>
    </message>
    <message>
        <source>“{words}” stands in {number} claims, such as {claims}; write more of the words.</source>
        <translation>„{words}“ steht in {number} Behauptungen, etwa {claims}; schreibe mehr Wörter.</translation>
    </message>
    <message>
        <source>A page is between 1 and 200 inches (25 and 5,080 mm) wide and high.</source>
        <translation>Eine Seite ist zwischen 1 und 200 Zoll (25 und 5.080 mm) breit und hoch.</translation>
    </message>
    <message>
        <source>There is no page “{page}”. Choose A5 to A0, letter, legal, tabloid, 16:9, 4:3, or a size like 300x200mm.</source>
        <translation>Eine Seite „{page}“ gibt es nicht. Wähle A5 bis A0, letter, legal, tabloid, 16:9, 4:3 oder eine Größe wie 300x200mm.</translation>
    </message>
    <message>
        <source>{columns} × {rows} sheets; cut at the marks and glue.</source>
        <translation>{columns} × {rows} Blätter; an den Marken schneiden und kleben.</translation>
    </message>
    <message>
        <source>At this type size the picture would take more than {most} sheets; choose larger sheets or smaller type.</source>
        <translation>Bei dieser Schriftgröße bräuchte das Bild mehr als {most} Blätter; wähle größere Blätter oder kleinere Schrift.</translation>
    </message>
    <message>
        <source>{place}: row {row} of {rows}, column {column} of {columns}</source>
        <translation>{place}: Zeile {row} von {rows}, Spalte {column} von {columns}</translation>
    </message>
    <message>
        <source>“{file}” was there before; it is not one of these pages.</source>
        <translation>„{file}“ war schon vorher da und ist keine dieser Seiten.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” and %n more file(s) of such names were there before; they are not among these pages.</source>
        <translation>
            <numerusform>„{file}“ und %n weitere Datei solcher Namen waren schon vorher da und gehören nicht zu diesen Seiten.</numerusform>
            <numerusform>„{file}“ und %n weitere Dateien solcher Namen waren schon vorher da und gehören nicht zu diesen Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims that have a place of their own lose it where a map goes over several pages.</source>
        <translation>Behauptungen mit eigenem Platz verlieren ihn, wo eine Karte über mehrere Seiten geht.</translation>
    </message>
    <message>
        <source>Too small to read on paper: use a larger page, part it over pages, or fold branches.</source>
        <translation>Zu klein zum Lesen auf Papier: Nimm eine größere Seite, verteile auf Seiten, oder klappe Zweige ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ha(s/ve) smaller type than {wanted} points, because a claim with its reasons takes more room.</source>
        <translation>
            <numerusform>%n Seite hat kleinere Schrift als {wanted} Punkt, weil eine Behauptung mit ihren Gründen mehr Platz braucht.</numerusform>
            <numerusform>%n Seiten haben kleinere Schrift als {wanted} Punkt, weil eine Behauptung mit ihren Gründen mehr Platz braucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>continued on {pages}</source>
        <translation>weiter auf {pages}</translation>
    </message>
    <message>
        <source>from {page}</source>
        <translation>von {page}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>also for {claim} on {page}</source>
        <translation>auch für {claim} auf {page}</translation>
    </message>
    <message>
        <source>At this size the picture would have {width} × {height} pixels. A smaller scale, SVG or PDF may help.</source>
        <translation>In dieser Größe hätte das Bild {width} × {height} Pixel. Ein kleinerer Maßstab, SVG oder PDF kann helfen.</translation>
    </message>
    <message>
        <source>At this size the picture takes {tiles} files, from “{first}” to “{last}”.</source>
        <translation>In dieser Größe braucht das Bild {tiles} Dateien, von „{first}“ bis „{last}“.</translation>
    </message>
    <message>
        <source>This map is too large for one image at {wanted} times its size, so it was drawn at {used} times. SVG and PDF keep every detail.</source>
        <translation>Diese Karte ist zu groß für ein Bild mit dem {wanted}-Fachen ihrer Größe, deshalb wurde sie {used}-fach gezeichnet. SVG und PDF behalten jede Einzelheit.</translation>
    </message>
    <message>
        <source>The scale of a picture must be greater than zero.</source>
        <translation>Der Maßstab eines Bildes muss größer als null sein.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. A smaller scale may help.</source>
        <translation>Für dieses Bild ist nicht genug Speicher da. Ein kleinerer Maßstab kann helfen.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of {scripts}, so the picture shows empty boxes for them.</source>
        <translation>Keine Schrift auf diesem Computer hat die Zeichen von {scripts}, deshalb zeigt das Bild dafür leere Kästchen.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>chinesische Zeichen</translation>
    </message>
    <message>
        <source>signs such as {sign}</source>
        <translation>Zeichen wie {sign}</translation>
    </message>
    <message numerus="yes">
        <source>Who stands where · %Ln speaker(s)</source>
        <translation>
            <numerusform>Wer wo steht · %Ln Sprecher</numerusform>
            <numerusform>Wer wo steht · %Ln Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>both supports and opposes</source>
        <translation>stützt und widerspricht</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>von {number}</translation>
    </message>
    <message>
        <source>doubts {number}</source>
        <translation>bezweifelt {number}</translation>
    </message>
    <message>
        <source>for {number}</source>
        <translation>für {number}</translation>
    </message>
    <message>
        <source>against {number}</source>
        <translation>gegen {number}</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>Behauptung {number}</translation>
    </message>
    <message>
        <source>The letters of {scripts} are not in the file’s font, so every program draws them with its own. With letters as shapes they look the same everywhere.</source>
        <translation>Die Zeichen von {scripts} sind nicht in der Schrift der Datei, deshalb zeichnet sie jedes Programm mit seiner eigenen. Mit Buchstaben als Formen sehen sie überall gleich aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln übergangen</numerusform>
            <numerusform>%Ln übergangen</numerusform>
        </translation>
    </message>
    <message>
        <source>speeches proposed by who answers whom</source>
        <translation>Reden vorgeschlagen danach, wer wem antwortet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a proposed speech</source>
        <translation>
            <numerusform>%Ln mit vorgeschlagener Rede</numerusform>
            <numerusform>%Ln mit vorgeschlagener Rede</numerusform>
        </translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>Reden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln Sprecher</numerusform>
            <numerusform>%Ln Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more quotation(s) in the notes</source>
        <translation>
            <numerusform>noch %n Zitat in den Notizen</numerusform>
            <numerusform>noch %n Zitate in den Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln repl(y/ies) folded</source>
        <translation>
            <numerusform>+ %Ln Antwort eingeklappt</numerusform>
            <numerusform>+ %Ln Antworten eingeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a first claim, or select words in a source.</source>
        <translation>Füge eine erste Behauptung hinzu, oder wähle Wörter in einer Quelle aus.</translation>
    </message>
    <message>
        <source>A picture is written as PNG, SVG, PDF or WebP.</source>
        <translation>Ein Bild wird als PNG, SVG, PDF oder WebP geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>{names} beside “{file}” (was/were) not left there by argmap on this computer, so the map is shown without (it/them).</source>
        <comment>%n is how many names there are</comment>
        <translation>
            <numerusform>{names} neben „{file}“ stammt nicht von argmap auf diesem Computer, deshalb wird die Karte ohne diese Datei gezeigt.</numerusform>
            <numerusform>{names} neben „{file}“ stammen nicht von argmap auf diesem Computer, deshalb wird die Karte ohne diese Dateien gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} beside “{file}” (was/were) not left there by argmap on this computer, so the map is shown without (it/them); if the map comes from a computer that crashed, open it there once to get its newest edits (nothing is lost: your first edit here only adds “.set-aside” to the name(s)).</source>
        <comment>%n is how many names there are</comment>
        <translation>
            <numerusform>{names} neben „{file}“ stammt nicht von argmap auf diesem Computer, deshalb wird die Karte ohne diese Datei gezeigt; kommt die Karte von einem abgestürzten Computer, öffne sie dort einmal, um die letzten Änderungen zu bekommen (nichts geht verloren: Deine erste Änderung hier hängt nur „.set-aside“ an den Namen).</numerusform>
            <numerusform>{names} neben „{file}“ stammen nicht von argmap auf diesem Computer, deshalb wird die Karte ohne diese Dateien gezeigt; kommt die Karte von einem abgestürzten Computer, öffne sie dort einmal, um die letzten Änderungen zu bekommen (nichts geht verloren: Deine erste Änderung hier hängt nur „.set-aside“ an die Namen).</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” cannot be read without {names} beside it, which argmap on this computer did not leave there; open the map once on the computer where it was made.</source>
        <translation>„{file}“ lässt sich nicht ohne {names} daneben lesen, die argmap auf diesem Computer nicht hinterlassen hat; öffne die Karte einmal auf dem Computer, auf dem sie entstand.</translation>
    </message>
    <message numerus="yes">
        <source>{names} beside “{file}” (was/were) not left there by argmap and cannot be moved aside ({reason}); move (it/them) elsewhere and open the map again.</source>
        <comment>%n is how many names there are</comment>
        <translation>
            <numerusform>{names} neben „{file}“ stammt nicht von argmap und lässt sich nicht beiseiteschieben ({reason}); verschiebe die Datei und öffne die Karte noch einmal.</numerusform>
            <numerusform>{names} neben „{file}“ stammen nicht von argmap und lassen sich nicht beiseiteschieben ({reason}); verschiebe die Dateien und öffne die Karte noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be read: {why}</source>
        <translation>„{file}“ ist beschädigt und lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>“{file}” has been moved, renamed or deleted while it was open; save a copy to keep your work.</source>
        <translation>„{file}“ wurde verschoben, umbenannt oder gelöscht, während die Datei offen war; speichere eine Kopie, um deine Arbeit zu behalten.</translation>
    </message>
    <message>
        <source>Another program is using “{file}”; try again when it is done.</source>
        <translation>Ein anderes Programm verwendet „{file}“; versuche es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>“{file}” was not closed properly and you have no permission to repair it here; copy it, with the files “…-journal” or “…-wal” beside it, to a folder of your own.</source>
        <translation>„{file}“ wurde nicht richtig geschlossen, und dir fehlt die Berechtigung, die Datei hier zu reparieren; kopiere sie mit den Dateien „…-journal“ oder „…-wal“ daneben in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>“{file}” could not be opened; you may have no permission to read it.</source>
        <translation>„{file}“ ließ sich nicht öffnen; vielleicht fehlt dir die Berechtigung zum Lesen.</translation>
    </message>
    <message>
        <source>“{file}” could not be read from the disk.</source>
        <translation>„{file}“ ließ sich nicht vom Datenträger lesen.</translation>
    </message>
    <message>
        <source>“{file}” holds a text that is too long, so it was not opened.</source>
        <translation>„{file}“ enthält einen zu langen Text und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>its parts do not fit together.</source>
        <translation>seine Teile passen nicht zusammen.</translation>
    </message>
    <message>
        <source>This was not done, because {why}.</source>
        <translation>Das wurde nicht getan: {why}.</translation>
    </message>
    <message>
        <source>This was not done, because argmap cannot write a note of it in “{folder}” ({reason}), and without one a crash could take it away.</source>
        <translation>Das wurde nicht getan, weil argmap in „{folder}“ keine Notiz davon schreiben kann ({reason}), und ohne sie könnte es bei einem Absturz verloren gehen.</translation>
    </message>
    <message>
        <source>This was not done, because it holds something that cannot be saved ({reason}).</source>
        <translation>Das wurde nicht getan, weil es etwas enthält, das sich nicht speichern lässt ({reason}).</translation>
    </message>
    <message>
        <source>it could not be written to the disk</source>
        <translation>es ließ sich nicht auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>“{file}” could not be made in “{folder}”: {why}.</source>
        <translation>„{file}“ ließ sich in „{folder}“ nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>“{file}” was not made, because it would hold what cannot be saved ({reason}).</source>
        <translation>„{file}“ wurde nicht angelegt, weil es enthielte, was sich nicht speichern lässt ({reason}).</translation>
    </message>
    <message>
        <source>The copy “{file}” could not be written: {reason}.</source>
        <translation>Die Kopie „{file}“ ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The copy “{file}” could not be written: {why}.</source>
        <translation>Die Kopie „{file}“ ließ sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>“{file}” has reached {size} GB, the most that an argmap file can hold</source>
        <translation>„{file}“ hat {size} GB erreicht, mehr fasst eine argmap-Datei nicht</translation>
    </message>
    <message>
        <source>another program is using “{file}”</source>
        <translation>ein anderes Programm verwendet „{file}“</translation>
    </message>
    <message>
        <source>you have no permission to change “{file}” any more</source>
        <translation>du darfst „{file}“ nicht mehr ändern</translation>
    </message>
    <message>
        <source>it is more than can be saved at once</source>
        <translation>es ist mehr, als sich auf einmal speichern lässt</translation>
    </message>
    <message>
        <source>“{file}” has been damaged while it was open; save a copy to keep your work</source>
        <translation>„{file}“ ist beschädigt worden, während die Datei offen war; speichere eine Kopie, um deine Arbeit zu behalten</translation>
    </message>
    <message>
        <source>“{file}” could not be written to the disk</source>
        <translation>„{file}“ ließ sich nicht auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>This file is open in another window, so it is shown read-only.</source>
        <translation>Diese Datei ist in einem anderen Fenster offen und wird deshalb nur zum Lesen gezeigt.</translation>
    </message>
    <message>
        <source>“{file}” holds more than {most} records, so it was not opened.</source>
        <translation>„{file}“ enthält mehr als {most} Datensätze und wurde nicht geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of “{file}” (is/are) not as argmap saved (it/them); “argmap check” tells which.</source>
        <translation>
            <numerusform>%n Eintrag von „{file}“ ist nicht so, wie argmap ihn gespeichert hat; „argmap check“ zeigt, welcher.</numerusform>
            <numerusform>%n Einträge von „{file}“ sind nicht so, wie argmap sie gespeichert hat; „argmap check“ zeigt, welche.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not done, because a file can hold no more than {most} records.</source>
        <translation>Das wurde nicht getan, weil eine Datei nicht mehr als {most} Datensätze fasst.</translation>
    </message>
    <message>
        <source>This was not done, because another program has changed “{file}”; open it again.</source>
        <translation>Das wurde nicht getan, weil ein anderes Programm „{file}“ geändert hat; öffne die Datei neu.</translation>
    </message>
    <message>
        <source>A copy of “{file}” needs another name.</source>
        <translation>Eine Kopie von „{file}“ braucht einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{file}” is another program&apos;s now, so your copy needs another name.</source>
        <translation>„{file}“ gehört jetzt einem anderen Programm, deshalb braucht deine Kopie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is already something called “{file}” in “{folder}”.</source>
        <translation>In „{folder}“ gibt es schon etwas namens „{file}“.</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>so kann keine Datei heißen</translation>
    </message>
    <message>
        <source>“{file}” could not be made: {why}.</source>
        <translation>„{file}“ ließ sich nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>“{file}” is a folder; a copy needs a name of its own.</source>
        <translation>„{file}“ ist ein Ordner; eine Kopie braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>“{file}” is not a file; a copy needs a name of its own.</source>
        <translation>„{file}“ ist keine Datei; eine Kopie braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window, so it cannot be replaced.</source>
        <translation>„{file}“ ist in einem anderen Fenster offen und lässt sich nicht ersetzen.</translation>
    </message>
    <message>
        <source>A copy could not be written to “{folder}”: {reason}.</source>
        <translation>Nach „{folder}“ ließ sich keine Kopie schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of this file, so it is shown read-only.</source>
        <translation>Im Ordner dieser Datei lässt sich nichts schreiben, deshalb wird sie nur zum Lesen gezeigt.</translation>
    </message>
    <message>
        <source>You have no permission to change this file, so it is shown read-only.</source>
        <translation>Du darfst diese Datei nicht ändern, deshalb wird sie nur zum Lesen gezeigt.</translation>
    </message>
    <message>
        <source>“{file}” could not be read: {reason}.</source>
        <translation>„{file}“ ließ sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” has been replaced by another program, so nothing more is saved in it.</source>
        <translation>„{file}“ wurde von einem anderen Programm ersetzt, deshalb wird nichts mehr darin gespeichert.</translation>
    </message>
    <message>
        <source>“{file}” has been overwritten by another program, so nothing more is saved in it.</source>
        <translation>„{file}“ wurde von einem anderen Programm überschrieben, deshalb wird nichts mehr darin gespeichert.</translation>
    </message>
    <message>
        <source>“{file}” is not as it was: another program has changed it, so nothing more is saved in it.</source>
        <translation>„{file}“ ist nicht mehr, wie es war: Ein anderes Programm hat die Datei geändert, deshalb wird nichts mehr darin gespeichert.</translation>
    </message>
    <message>
        <source>“{file}” has been deleted, so nothing more is saved in it.</source>
        <translation>„{file}“ wurde gelöscht, deshalb wird nichts mehr darin gespeichert.</translation>
    </message>
    <message>
        <source>“{file}” has been moved or renamed, so nothing more is saved in it.</source>
        <translation>„{file}“ wurde verschoben oder umbenannt, deshalb wird nichts mehr darin gespeichert.</translation>
    </message>
    <message>
        <source>“{file}” has been moved, renamed or deleted, so nothing more is saved in it.</source>
        <translation>„{file}“ wurde verschoben, umbenannt oder gelöscht, deshalb wird nichts mehr darin gespeichert.</translation>
    </message>
    <message>
        <source>“{file}” cannot be found any more: its folder has been moved, renamed or deleted, or its drive taken out, so nothing more is saved in it.</source>
        <translation>„{file}“ ist nicht mehr zu finden: Der Ordner wurde verschoben, umbenannt oder gelöscht, oder das Laufwerk entfernt, deshalb wird nichts mehr darin gespeichert.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached any more, so nothing more is saved in it.</source>
        <translation>„{file}“ ist nicht mehr erreichbar, deshalb wird nichts mehr darin gespeichert.</translation>
    </message>
    <message>
        <source>“{file}” has lost its latest edits: another program has removed the log beside it (“-wal”), so nothing more is saved in it.</source>
        <translation>„{file}“ hat die letzten Änderungen verloren: Ein anderes Programm hat das Protokoll daneben („-wal“) entfernt, deshalb wird nichts mehr darin gespeichert.</translation>
    </message>
    <message>
        <source>“{file}” has lost its latest edits: another program has replaced the log beside it (“-wal”), so nothing more is saved in it.</source>
        <translation>„{file}“ hat die letzten Änderungen verloren: Ein anderes Programm hat das Protokoll daneben („-wal“) ersetzt, deshalb wird nichts mehr darin gespeichert.</translation>
    </message>
    <message>
        <source>“{file}” has lost its latest edits: another program has overwritten the log beside it (“-wal”), so nothing more is saved in it.</source>
        <translation>„{file}“ hat die letzten Änderungen verloren: Ein anderes Programm hat das Protokoll daneben („-wal“) überschrieben, deshalb wird nichts mehr darin gespeichert.</translation>
    </message>
    <message>
        <source>“{file}” is not an argmap file.</source>
        <translation>„{file}“ ist keine argmap-Datei.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of argmap; update argmap to open it.</source>
        <translation>„{file}“ wurde mit einer neueren Version von argmap gemacht; aktualisiere argmap, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>A text is longer than {most} million characters, so it cannot be kept.</source>
        <translation>Ein Text ist länger als {most} Millionen Zeichen und lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>A list is longer than {most} items, so it cannot be kept.</source>
        <translation>Eine Liste ist länger als {most} Einträge und lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a document on a server.</source>
        <translation>„{name}“ kann nicht der Name eines Dokuments auf einem Server sein.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {why}.</source>
        <translation>„{name}“ ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>This was not done, because somebody else has changed the same thing; look at it again.</source>
        <translation>Das wurde nicht getan, weil jemand anderes dasselbe geändert hat; sieh es dir noch einmal an.</translation>
    </message>
    <message>
        <source>The server did nothing, because it could not be asked ({why}).</source>
        <translation>Der Server hat nichts getan, weil er nicht zu erreichen war ({why}).</translation>
    </message>
    <message>
        <source>This was not done, because it holds something that cannot be saved ({why}).</source>
        <translation>Das wurde nicht getan, weil es etwas enthält, das sich nicht speichern lässt ({why}).</translation>
    </message>
    <message>
        <source>This was not done, because the connection to the server was lost; try again.</source>
        <translation>Das wurde nicht getan, weil die Verbindung zum Server abbrach; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is no document “{name}” on the server.</source>
        <translation>Auf dem Server gibt es kein Dokument „{name}“.</translation>
    </message>
    <message>
        <source>There is already a document “{name}” on the server.</source>
        <translation>Auf dem Server gibt es schon ein Dokument „{name}“.</translation>
    </message>
    <message>
        <source>You have no permission to do this with “{name}” on the server.</source>
        <translation>Du darfst das mit „{name}“ auf dem Server nicht tun.</translation>
    </message>
    <message>
        <source>This was not done, because the server&apos;s disk is full.</source>
        <translation>Das wurde nicht getan, weil der Datenträger des Servers voll ist.</translation>
    </message>
    <message>
        <source>This was not done, because somebody else is writing just now; try again.</source>
        <translation>Das wurde nicht getan, weil gerade jemand anderes schreibt; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This was not done, because the server refused it ({why}).</source>
        <translation>Das wurde nicht getan, weil der Server es abgelehnt hat ({why}).</translation>
    </message>
    <message>
        <source>“{file}” is a link that leads nowhere, so there is no file.</source>
        <translation>„{file}“ ist eine Verknüpfung, die nirgends hinführt, also gibt es keine Datei.</translation>
    </message>
    <message>
        <source>There is no file “{file}” in “{folder}”.</source>
        <translation>Eine Datei „{file}“ gibt es in „{folder}“ nicht.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not an argmap file.</source>
        <translation>„{file}“ ist ein Ordner, keine argmap-Datei.</translation>
    </message>
    <message>
        <source>“{file}” is not a file that could hold a map.</source>
        <translation>„{file}“ ist keine Datei, die eine Karte enthalten könnte.</translation>
    </message>
    <message>
        <source>“{file}” is empty, so there is nothing in it to open.</source>
        <translation>„{file}“ ist leer, deshalb gibt es nichts zu öffnen.</translation>
    </message>
    <message>
        <source>“{file}” is larger than an argmap file can be ({size} GB), so it was not opened.</source>
        <translation>„{file}“ ist größer, als eine argmap-Datei sein kann ({size} GB), und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>You have no permission to read “{file}”.</source>
        <translation>Du darfst „{file}“ nicht lesen.</translation>
    </message>
    <message>
        <source>opens with “{words}”</source>
        <translation>beginnt mit „{words}“</translation>
    </message>
    <message>
        <source>opens with “{words}”, which may be meant ironically</source>
        <translation>beginnt mit „{words}“, was ironisch gemeint sein kann</translation>
    </message>
    <message>
        <source>opens its answer with “{words}”</source>
        <translation>beginnt die Antwort mit „{words}“</translation>
    </message>
    <message>
        <source>says “{words}”</source>
        <translation>sagt „{words}“</translation>
    </message>
    <message>
        <source>objects: “{words}”</source>
        <translation>wendet ein: „{words}“</translation>
    </message>
    <message>
        <source>grants something, then turns with “{words}”</source>
        <translation>räumt etwas ein und wendet dann mit „{words}“</translation>
    </message>
    <message>
        <source>sets itself against what comes before: “{words}”</source>
        <translation>stellt sich gegen das Vorige: „{words}“</translation>
    </message>
    <message>
        <source>sounds mocking: “{words}”</source>
        <translation>klingt spöttisch: „{words}“</translation>
    </message>
    <message>
        <source>answers with a pointed question: “{words}”</source>
        <translation>antwortet mit einer spitzen Frage: „{words}“</translation>
    </message>
    <message>
        <source>judges the matter: “{words}”</source>
        <translation>beurteilt die Sache: „{words}“</translation>
    </message>
    <message>
        <source>judges the measure: “{words}”</source>
        <translation>beurteilt die Maßnahme: „{words}“</translation>
    </message>
    <message>
        <source>demands or refuses it: “{words}”</source>
        <translation>fordert es oder lehnt es ab: „{words}“</translation>
    </message>
    <message>
        <source>denies the claim&apos;s own words: “{words}”</source>
        <translation>bestreitet die Worte der Behauptung: „{words}“</translation>
    </message>
    <message>
        <source>the speaker took a side on this elsewhere: “{words}”</source>
        <translation>der Sprecher hat dazu anderswo Stellung genommen: „{words}“</translation>
    </message>
    <message>
        <source>answers a quotation that took a side: “{words}”</source>
        <translation>antwortet auf ein Zitat, das Stellung nahm: „{words}“</translation>
    </message>
    <message>
        <source>too few words to tell a stance</source>
        <translation>zu wenige Wörter für eine Stellungnahme</translation>
    </message>
    <message>
        <source>a slogan: several say the same few words</source>
        <translation>eine Losung: Mehrere sagen dieselben wenigen Wörter</translation>
    </message>
    <message>
        <source>words of a headline</source>
        <translation>Wörter einer Überschrift</translation>
    </message>
    <message>
        <source>a title or a name</source>
        <translation>ein Titel oder ein Name</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an interviewer&apos;s question</source>
        <translation>eine Frage im Interview</translation>
    </message>
    <message>
        <source>tells what happened or will happen, and takes no side</source>
        <translation>erzählt, was geschah oder geschehen wird, und nimmt nicht Stellung</translation>
    </message>
    <message>
        <source>Mark as stated</source>
        <translation>Als ausgesprochen kennzeichnen</translation>
    </message>
    <message>
        <source>Stated: somebody says it.</source>
        <translation>Ausgesprochen: Jemand sagt es.</translation>
    </message>
    <message>
        <source>Mark as unstated</source>
        <translation>Als unausgesprochen kennzeichnen</translation>
    </message>
    <message>
        <source>Unstated: the step takes it for granted, and nobody says it.</source>
        <translation>Unausgesprochen: Der Schritt setzt es voraus, und niemand sagt es.</translation>
    </message>
    <message>
        <source>Say how near the claim is to its words</source>
        <translation>Angeben, wie nah die Behauptung an ihrem Wortlaut ist</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung kopiert</numerusform>
            <numerusform>%Ln Behauptungen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate claim</source>
        <translation>Behauptung verdoppeln</translation>
    </message>
    <message>
        <source>Duplicate claims</source>
        <translation>Behauptungen verdoppeln</translation>
    </message>
    <message>
        <source>Reading what was copied…</source>
        <translation>Das Kopierte wird gelesen …</translation>
    </message>
    <message>
        <source>This text is too long for a claim; add it as a source instead.</source>
        <translation>Dieser Text ist zu lang für eine Behauptung; füge ihn als Quelle hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n claim(s)</source>
        <translation>
            <numerusform>%n Behauptung einfügen</numerusform>
            <numerusform>%n Behauptungen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %Ln claim(s). Undo: Ctrl+Z</source>
        <translation>
            <numerusform>%Ln Behauptung eingefügt. Rückgängig: Strg+Z</numerusform>
            <numerusform>%Ln Behauptungen eingefügt. Rückgängig: Strg+Z</numerusform>
        </translation>
    </message>
    <message>
        <source>What was copied is too large to paste.</source>
        <translation>Das Kopierte ist zu groß zum Einfügen.</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>Sie ist schon die erste.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>Sie ist schon die letzte.</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Reihenfolge ändern</translation>
    </message>
    <message>
        <source>Move a level down</source>
        <translation>Eine Ebene tiefer setzen</translation>
    </message>
    <message>
        <source>There is no claim before it at its level under which it could go.</source>
        <translation>Vor ihr steht auf ihrer Ebene keine Behauptung, unter die sie passt.</translation>
    </message>
    <message>
        <source>Move a level up</source>
        <translation>Eine Ebene höher setzen</translation>
    </message>
    <message>
        <source>It is at the top level already.</source>
        <translation>Sie steht schon auf der obersten Ebene.</translation>
    </message>
    <message>
        <source>Select one claim to split it in two.</source>
        <translation>Wähle eine Behauptung aus, um sie zu teilen.</translation>
    </message>
    <message>
        <source>This claim says one thing as far as its words tell; there is no “and” to split it at.</source>
        <translation>Diese Behauptung sagt dem Wortlaut nach nur eines; es gibt kein „und“, an dem sie sich teilen ließe.</translation>
    </message>
    <message>
        <source>Split claim</source>
        <translation>Behauptung teilen</translation>
    </message>
    <message>
        <source>Split into two co-premises. Ctrl+Shift+J: two reasons · F2: the words · Ctrl+Z: undo</source>
        <translation>In zwei Ko-Prämissen geteilt. Strg+Umschalt+J: zwei Gründe · F2: Wortlaut · Strg+Z: rückgängig</translation>
    </message>
    <message>
        <source>Split into two claims. F2: the words · Ctrl+Z: undo</source>
        <translation>In zwei Behauptungen geteilt. F2: Wortlaut · Strg+Z: rückgängig</translation>
    </message>
    <message>
        <source>Only claims on the same side of the same claim can be joined.</source>
        <translation>Verbinden lassen sich nur Behauptungen auf derselben Seite derselben Behauptung.</translation>
    </message>
    <message>
        <source>Join premises</source>
        <translation>Prämissen verbinden</translation>
    </message>
    <message>
        <source>Select two claims that say the same to merge them.</source>
        <translation>Wähle zwei Behauptungen aus, die dasselbe sagen, um sie zusammenzufassen.</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Behauptungen zusammenfassen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>There is no claim yet to speak for or against. Make one first: C</source>
        <translation>Noch gibt es keine Behauptung, für oder gegen die etwas sprechen könnte. Lege zuerst eine an: C</translation>
    </message>
    <message>
        <source>There are no words in this selection.</source>
        <translation>In dieser Auswahl stehen keine Wörter.</translation>
    </message>
    <message>
        <source>The map has these words already, so they are cited there. Undo: Ctrl+Z</source>
        <translation>Die Karte hat diesen Wortlaut schon und zitiert ihn jetzt dort. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>These words stand there already.</source>
        <translation>Dieser Wortlaut steht dort schon.</translation>
    </message>
    <message>
        <source>Add reason from “{source}”</source>
        <translation>Grund aus „{source}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add objection from “{source}”</source>
        <translation>Einwand aus „{source}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add claim from “{source}”</source>
        <translation>Behauptung aus „{source}“ hinzufügen</translation>
    </message>
    <message>
        <source>Reason added: “{0}”. Undo: Ctrl+Z</source>
        <translation>Grund hinzugefügt: „{0}“. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>Objection added: “{0}”. Undo: Ctrl+Z</source>
        <translation>Einwand hinzugefügt: „{0}“. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>Claim added: “{0}”. Undo: Ctrl+Z</source>
        <translation>Behauptung hinzugefügt: „{0}“. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>Remove claims</source>
        <translation>Behauptungen entfernen</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>Behauptung entfernen</translation>
    </message>
    <message>
        <source>Remove argument</source>
        <translation>Argument entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed {0}. Undo: Ctrl+Z</source>
        <translation>Entfernt: {0}. Rückgängig: Strg+Z</translation>
    </message>
    <message numerus="yes">
        <source>%Ln map(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Textstelle</numerusform>
            <numerusform>%Ln Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln argument(s)</source>
        <translation>
            <numerusform>%Ln Argument</numerusform>
            <numerusform>%Ln Argumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Change side</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seiten wechseln</translation>
    </message>
    <message numerus="yes">
        <source>%Ln side(s) changed</source>
        <translation>
            <numerusform>%Ln Seite gewechselt</numerusform>
            <numerusform>%Ln Seiten gewechselt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objection(s) to a step unchanged, as there are no reasons for a step</source>
        <translation>
            <numerusform>%Ln Einwand gegen einen Schritt bleibt, da es keine Gründe für einen Schritt gibt</numerusform>
            <numerusform>%Ln Einwände gegen einen Schritt bleiben, da es keine Gründe für einen Schritt gibt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) without a side</source>
        <translation>
            <numerusform>%Ln Behauptung ohne Seite</numerusform>
            <numerusform>%Ln Behauptungen ohne Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would speak for both sides</source>
        <translation>
            <numerusform>%Ln spräche für beide Seiten</numerusform>
            <numerusform>%Ln sprächen für beide Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) changed</source>
        <translation>
            <numerusform>%Ln Zitat geändert</numerusform>
            <numerusform>%Ln Zitate geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) without a quotation</source>
        <translation>
            <numerusform>%Ln Behauptung ohne Zitat</numerusform>
            <numerusform>%Ln Behauptungen ohne Zitat</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Split premises</source>
        <translation>Prämissen trennen</translation>
    </message>
    <message>
        <source>Confirm first guess</source>
        <translation>Vermutung bestätigen</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Sprecher ändern</translation>
    </message>
    <message>
        <source>Describe speaker</source>
        <translation>Sprecher beschreiben</translation>
    </message>
    <message>
        <source>Take as one speaker</source>
        <translation>Als einen Sprecher zusammenlegen</translation>
    </message>
    <message>
        <source>{0} is now taken as {1}. Undo: Ctrl+Z</source>
        <translation>{0} gilt jetzt als {1}. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>Cite on one claim</source>
        <translation>In einer Behauptung zitieren</translation>
    </message>
    <message>
        <source>One claim now cites all {0} passages. Undo: Ctrl+Z</source>
        <translation>Eine Behauptung zitiert jetzt alle {0} Textstellen. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>{words} (on the map “{question}”)</source>
        <translation>{words} (auf der Karte „{question}“)</translation>
    </message>
    <message>
        <source>This claim stands nowhere else.</source>
        <translation>Diese Behauptung steht nirgends sonst.</translation>
    </message>
    <message>
        <source>It also stands on: {0}</source>
        <translation>Sie steht auch hier: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s)</source>
        <translation>
            <numerusform>%Ln Grund</numerusform>
            <numerusform>%Ln Gründe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objection(s)</source>
        <translation>
            <numerusform>%Ln Einwand</numerusform>
            <numerusform>%Ln Einwände</numerusform>
        </translation>
    </message>
    <message>
        <source>Use claim again</source>
        <translation>Behauptung wiederverwenden</translation>
    </message>
    <message>
        <source>A claim cannot object to a step that it is part of</source>
        <translation>Eine Behauptung kann sich nicht gegen einen Schritt wenden, zu dem sie gehört</translation>
    </message>
    <message>
        <source>It stands there already</source>
        <translation>Sie steht schon dort</translation>
    </message>
    <message>
        <source>It is a reason for this already</source>
        <translation>Sie ist schon ein Grund dafür</translation>
    </message>
    <message>
        <source>It objects to this already</source>
        <translation>Sie ist schon ein Einwand dagegen</translation>
    </message>
    <message>
        <source>A claim cannot be a reason for itself</source>
        <translation>Eine Behauptung kann kein Grund für sich selbst sein</translation>
    </message>
    <message>
        <source>That would go round in a circle</source>
        <translation>Das liefe im Kreis</translation>
    </message>
    <message>
        <source>Pin claim</source>
        <translation>Behauptung anheften</translation>
    </message>
    <message>
        <source>Pin claims</source>
        <translation>Behauptungen anheften</translation>
    </message>
    <message>
        <source>Move claim</source>
        <translation>Behauptung verschieben</translation>
    </message>
    <message>
        <source>Move claims</source>
        <translation>Behauptungen verschieben</translation>
    </message>
    <message>
        <source>Each on its side, for or against “{0}”  ·  Shift: all on the other</source>
        <translation>Jede auf ihrer Seite, für oder gegen „{0}“  ·  Umschalt: alle auf die andere</translation>
    </message>
    <message>
        <source>Reasons for “{0}”  ·  Shift: objections</source>
        <translation>Gründe für „{0}“  ·  Umschalt: Einwände</translation>
    </message>
    <message>
        <source>Objections to “{0}”  ·  Shift: reasons</source>
        <translation>Einwände gegen „{0}“  ·  Umschalt: Gründe</translation>
    </message>
    <message>
        <source>Objections to this step</source>
        <translation>Einwände gegen diesen Schritt</translation>
    </message>
    <message>
        <source>Reason for “{0}”  ·  Shift: objection</source>
        <translation>Grund für „{0}“  ·  Umschalt: Einwand</translation>
    </message>
    <message>
        <source>Objection to “{0}”  ·  Shift: reason</source>
        <translation>Einwand gegen „{0}“  ·  Umschalt: Grund</translation>
    </message>
    <message>
        <source>New reason for “{0}”  ·  Shift: objection</source>
        <translation>Neuer Grund für „{0}“  ·  Umschalt: Einwand</translation>
    </message>
    <message>
        <source>New objection to “{0}”  ·  Shift: reason</source>
        <translation>Neuer Einwand gegen „{0}“  ·  Umschalt: Grund</translation>
    </message>
    <message>
        <source>Drop it on a claim to move it there  ·  Ctrl: pin it where you drop it</source>
        <translation>Zum Verschieben auf eine Behauptung ziehen  ·  Strg: dort anheften, wo du loslässt</translation>
    </message>
    <message>
        <source>After “{0}”</source>
        <translation>Nach „{0}“</translation>
    </message>
    <message>
        <source>Before “{0}”</source>
        <translation>Vor „{0}“</translation>
    </message>
    <message>
        <source>Pin it here</source>
        <translation>Hier anheften</translation>
    </message>
    <message>
        <source>Pin them here</source>
        <translation>Hier anheften</translation>
    </message>
    <message>
        <source>A claim that stands by itself</source>
        <translation>Eine Behauptung, die für sich steht</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Other co-premises</source>
        <translation>Andere Ko-Prämissen</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Andere Reihenfolge</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Andere Einzelheiten</translation>
    </message>
    <message>
        <source>in a claim</source>
        <translation>in einer Behauptung</translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>in einer Notiz</translation>
    </message>
    <message>
        <source>in a tag</source>
        <translation>in einem Schlagwort</translation>
    </message>
    <message>
        <source>in a quotation of {0}</source>
        <translation>in einem Zitat von {0}</translation>
    </message>
    <message>
        <source>in a quotation</source>
        <translation>in einem Zitat</translation>
    </message>
    <message>
        <source>said by {0}</source>
        <translation>gesagt von {0}</translation>
    </message>
    <message>
        <source>in the question of a map</source>
        <translation>in der Frage einer Karte</translation>
    </message>
    <message>
        <source>in the title or the author of “{0}”</source>
        <translation>im Titel oder Autor von „{0}“</translation>
    </message>
    <message>
        <source>in the source “{0}”</source>
        <translation>in der Quelle „{0}“</translation>
    </message>
    <message>
        <source>Replace “{old}” by “{new}”</source>
        <translation>„{old}“ durch „{new}“ ersetzen</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>Wie es damals war</translation>
    </message>
    <message>
        <source>{step}: {claim}</source>
        <translation>{step}: {claim}</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Remove citation</source>
        <translation>Zitat entfernen</translation>
    </message>
    <message>
        <source>told by {0}</source>
        <translation>wiedergegeben von {0}</translation>
    </message>
    <message>
        <source>Describe source</source>
        <translation>Quelle beschreiben</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Frage beantworten</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>Close question</source>
        <translation>Frage schließen</translation>
    </message>
    <message>
        <source>Open question again</source>
        <translation>Frage wieder öffnen</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Frage entfernen</translation>
    </message>
    <message>
        <source>Question removed. Undo: Ctrl+Z</source>
        <translation>Frage entfernt. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>Name the kind of step</source>
        <translation>Art des Schritts benennen</translation>
    </message>
    <message>
        <source>Name the kind of step no more</source>
        <translation>Art des Schritts nicht mehr benennen</translation>
    </message>
    <message>
        <source>Drop it on a claim, or between two</source>
        <translation>Auf eine Behauptung ziehen, oder zwischen zwei</translation>
    </message>
    <message>
        <source>{0}  ·  by itself</source>
        <translation>{0}  ·  für sich</translation>
    </message>
    <message>
        <source>Shift: objection</source>
        <translation>Umschalt: Einwand</translation>
    </message>
    <message>
        <source>Shift: reason</source>
        <translation>Umschalt: Grund</translation>
    </message>
    <message>
        <source>Reason for “{0}”</source>
        <translation>Grund für „{0}“</translation>
    </message>
    <message>
        <source>Objection to “{0}”</source>
        <translation>Einwand gegen „{0}“</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(noch ohne Text)</translation>
    </message>
    <message>
        <source>{0}, said by {1}</source>
        <translation>{0}, gesagt von {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, also in %Ln other place(s)</source>
        <translation>
            <numerusform>{0}, auch an %Ln anderen Stelle</numerusform>
            <numerusform>{0}, auch an %Ln anderen Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, folded, hides %Ln claim(s)</source>
        <translation>
            <numerusform>{0}, eingeklappt, verbirgt %Ln Behauptung</numerusform>
            <numerusform>{0}, eingeklappt, verbirgt %Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} von {2}</translation>
    </message>
    <message>
        <source>{0}, premise {1} of {2}</source>
        <translation>{0}, Prämisse {1} von {2}</translation>
    </message>
    <message>
        <source>Leave out a remark</source>
        <translation>Anmerkung auslassen</translation>
    </message>
    <message>
        <source>Show a kind of remarks</source>
        <translation>Eine Art von Anmerkungen zeigen</translation>
    </message>
    <message>
        <source>Leave out a kind of remarks</source>
        <translation>Eine Art von Anmerkungen auslassen</translation>
    </message>
    <message>
        <source>Show again what was left out</source>
        <translation>Ausgelassenes wieder zeigen</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Objections without an answer</source>
        <translation>Einwände ohne Antwort</translation>
    </message>
    <message>
        <source>Claims without support</source>
        <translation>Behauptungen ohne Stütze</translation>
    </message>
    <message>
        <source>Two claims in one</source>
        <translation>Zwei Behauptungen in einer</translation>
    </message>
    <message>
        <source>Questions in place of claims</source>
        <translation>Fragen statt Behauptungen</translation>
    </message>
    <message>
        <source>Reasons that repeat what they are for</source>
        <translation>Gründe, die nur wiederholen</translation>
    </message>
    <message>
        <source>Claims that say nearly the same</source>
        <translation>Behauptungen, die fast dasselbe sagen</translation>
    </message>
    <message>
        <source>Claims far from the words they cite</source>
        <translation>Behauptungen fern vom zitierten Wortlaut</translation>
    </message>
    <message>
        <source>Key words that no premise names</source>
        <translation>Schlüsselwörter, die keine Prämisse nennt</translation>
    </message>
    <message>
        <source>Words of premises that lead nowhere</source>
        <translation>Wörter von Prämissen, die nirgends hinführen</translation>
    </message>
    <message>
        <source>Sources quoted for one side</source>
        <translation>Quellen, die nur für eine Seite zitiert sind</translation>
    </message>
    <message>
        <source>Speakers on both sides</source>
        <translation>Sprecher auf beiden Seiten</translation>
    </message>
    <message>
        <source>Nothing on the map speaks against this objection. Does it stand, or is there an answer?</source>
        <translation>Auf der Karte spricht nichts gegen diesen Einwand. Gilt er, oder gibt es eine Antwort?</translation>
    </message>
    <message>
        <source>Nobody is quoted for this claim, and no reason is given for it. Why should one believe it?</source>
        <translation>Für diese Behauptung ist niemand zitiert und kein Grund genannt. Warum sollte man sie glauben?</translation>
    </message>
    <message>
        <source>There seem to be two claims in one. Apart, each can have its own reasons and objections.</source>
        <translation>Hier scheinen zwei Behauptungen in einer zu stecken. Getrennt kann jede eigene Gründe und Einwände haben.</translation>
    </message>
    <message>
        <source>A question can be neither true nor false. What is the claim?</source>
        <translation>Eine Frage kann weder wahr noch falsch sein. Was ist die Behauptung?</translation>
    </message>
    <message>
        <source>This reason seems to say what it is a reason for. What else speaks for it?</source>
        <translation>Dieser Grund scheint zu sagen, was er begründen soll. Was spricht sonst dafür?</translation>
    </message>
    <message>
        <source>These two claims seem to say the same. As one, all that is said about them comes together.</source>
        <translation>Diese beiden Behauptungen scheinen dasselbe zu sagen. Als eine kommt alles zusammen, was zu ihnen gesagt ist.</translation>
    </message>
    <message>
        <source>The claim has few words of the passage that it cites. Is it what the passage says, or your own reading?</source>
        <translation>Die Behauptung hat wenige Wörter der zitierten Textstelle. Sagt das die Textstelle, oder ist es deine eigene Deutung?</translation>
    </message>
    <message>
        <source>The conclusion says something that none of its premises names. Is there a premise that nobody has stated?</source>
        <translation>Die Schlussfolgerung sagt etwas, das keine ihrer Prämissen nennt. Gibt es eine Prämisse, die niemand ausgesprochen hat?</translation>
    </message>
    <message>
        <source>A premise says something that neither the conclusion nor another premise takes up. Does it belong here?</source>
        <translation>Eine Prämisse sagt etwas, das weder die Schlussfolgerung noch eine andere Prämisse aufgreift. Gehört sie hierher?</translation>
    </message>
    <message>
        <source>All claims from this source are on one side, and more of its quotations wait. Does it say something for the other side?</source>
        <translation>Alle Behauptungen aus dieser Quelle stehen auf einer Seite, und weitere Zitate von ihr warten. Sagt sie auch etwas für die andere Seite?</translation>
    </message>
    <message>
        <source>This speaker is quoted for both sides. Is each of them what they mean?</source>
        <translation>Dieser Sprecher ist für beide Seiten zitiert. Ist beides so gemeint?</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Grund hinzufügen</translation>
    </message>
    <message>
        <source>Make two claims of it</source>
        <translation>Zwei Behauptungen daraus machen</translation>
    </message>
    <message>
        <source>Make it a claim</source>
        <translation>Eine Behauptung daraus machen</translation>
    </message>
    <message>
        <source>{name}: {question}</source>
        <translation>{name}: {question}</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Beide zusammenfassen</translation>
    </message>
    <message>
        <source>It is my own reading</source>
        <translation>Es ist meine eigene Deutung</translation>
    </message>
    <message>
        <source>Add a co-premise</source>
        <translation>Ko-Prämisse hinzufügen</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Zeigen, was wartet</translation>
    </message>
    <message>
        <source>Nothing answers this objection</source>
        <translation>Nichts antwortet auf diesen Einwand</translation>
    </message>
    <message>
        <source>Nothing speaks for it, nobody is quoted</source>
        <translation>Nichts spricht dafür, niemand ist zitiert</translation>
    </message>
    <message>
        <source>Two claims in one?</source>
        <translation>Zwei Behauptungen in einer?</translation>
    </message>
    <message>
        <source>A question, not a claim</source>
        <translation>Eine Frage, keine Behauptung</translation>
    </message>
    <message>
        <source>Repeats what it is for?</source>
        <translation>Wiederholt, was es begründet?</translation>
    </message>
    <message>
        <source>Says the same as “{claim}”?</source>
        <translation>Sagt dasselbe wie „{claim}“?</translation>
    </message>
    <message>
        <source>Far from the words it cites?</source>
        <translation>Fern vom zitierten Wortlaut?</translation>
    </message>
    <message>
        <source>No premise names: {words}</source>
        <translation>Keine Prämisse nennt: {words}</translation>
    </message>
    <message>
        <source>Leads nowhere: {words}</source>
        <translation>Führt nirgends hin: {words}</translation>
    </message>
    <message>
        <source>Quoted for one side alone</source>
        <translation>Nur für eine Seite zitiert</translation>
    </message>
    <message>
        <source>{name} is on both sides</source>
        <translation>{name} steht auf beiden Seiten</translation>
    </message>
    <message>
        <source>Make a claim of the question</source>
        <translation>Aus der Frage eine Behauptung machen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln critical question(s) open: {scheme}</source>
        <translation>
            <numerusform>%Ln kritische Frage offen: {scheme}</numerusform>
            <numerusform>%Ln kritische Fragen offen: {scheme}</numerusform>
        </translation>
    </message>
    <message>
        <source>This step is of a kind that can be tested by questions. They are listed in the inspector.</source>
        <translation>Schritte dieser Art lassen sich durch Fragen prüfen. Sie stehen unter Details.</translation>
    </message>
    <message>
        <source>about the map</source>
        <translation>zur Karte</translation>
    </message>
    <message>
        <source>about “{claim}”</source>
        <translation>zu „{claim}“</translation>
    </message>
    <message>
        <source>An open question. Answer it in the inspector, with a claim, or close it.</source>
        <translation>Eine offene Frage. Beantworte sie unter Details mit einer Behauptung, oder schließe sie.</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Die Frage schließen</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Look at the present</source>
        <translation>Zur Gegenwart</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) selected</source>
        <translation>
            <numerusform>%Ln Wort ausgewählt</numerusform>
            <numerusform>%Ln Wörter ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>niemand bekannt</translation>
    </message>
    <message>
        <source>A reason on the map, by {0}</source>
        <translation>Ein Grund auf der Karte, von {0}</translation>
    </message>
    <message>
        <source>An objection on the map, by {0}</source>
        <translation>Ein Einwand auf der Karte, von {0}</translation>
    </message>
    <message>
        <source>A reason and an objection on the map, by {0}</source>
        <translation>Ein Grund und ein Einwand auf der Karte, von {0}</translation>
    </message>
    <message>
        <source>A claim cites this, by {0}</source>
        <translation>Eine Behauptung zitiert dies, von {0}</translation>
    </message>
    <message>
        <source>Not on the map yet, by {0}</source>
        <translation>Noch nicht auf der Karte, von {0}</translation>
    </message>
    <message>
        <source>Comment by {0}</source>
        <translation>Kommentar von {0}</translation>
    </message>
    <message>
        <source>Reported words of {0}</source>
        <translation>Wiedergegebene Worte von {0}</translation>
    </message>
    <message>
        <source>Quotation of {0}</source>
        <translation>Zitat von {0}</translation>
    </message>
    <message>
        <source>Suggested: reason – {0}</source>
        <translation>Vorschlag: Grund – {0}</translation>
    </message>
    <message>
        <source>Suggested: objection – {0}</source>
        <translation>Vorschlag: Einwand – {0}</translation>
    </message>
    <message>
        <source>because of “{0}”</source>
        <translation>wegen „{0}“</translation>
    </message>
    <message>
        <source>No side is suggested</source>
        <translation>Keine Seite ist vorgeschlagen</translation>
    </message>
    <message>
        <source>against a step of the argument</source>
        <translation>gegen einen Schritt des Arguments</translation>
    </message>
    <message>
        <source>for “{0}”</source>
        <translation>für „{0}“</translation>
    </message>
    <message>
        <source>against “{0}”</source>
        <translation>gegen „{0}“</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>The first claim stands by itself: press C</source>
        <translation>Die erste Behauptung steht für sich: Drücke C</translation>
    </message>
    <message>
        <source>Select another claim to use these words for or against it</source>
        <translation>Wähle eine andere Behauptung aus, um diese Worte für oder gegen sie zu verwenden</translation>
    </message>
    <message>
        <source>Against the selected step, or for</source>
        <translation>Gegen den ausgewählten Schritt, oder für</translation>
    </message>
    <message>
        <source>For or against</source>
        <translation>Für oder gegen</translation>
    </message>
    <message>
        <source>{0} % of the text is on the map</source>
        <translation>{0} % des Textes stehen auf der Karte</translation>
    </message>
    <message>
        <source>{0} · {1} to place</source>
        <translation>{0} · {1} zu platzieren</translation>
    </message>
    <message>
        <source>This text was not searched for quotations; show it again to have that done</source>
        <translation>In diesem Text wurden keine Zitate gesucht; zeige ihn noch einmal, um das nachzuholen</translation>
    </message>
    <message>
        <source>Looking for quotations…</source>
        <translation>Zitate werden gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) wait(s/) for a place</source>
        <translation>
            <numerusform>%Ln Zitat wartet auf einen Platz</numerusform>
            <numerusform>%Ln Zitate warten auf einen Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a stance</source>
        <translation>Keine Stellungnahme</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>&amp;New map file…</source>
        <translation>&amp;Neue Kartendatei …</translation>
    </message>
    <message>
        <source>Begin a map about a question, in a file of its own</source>
        <translation>Eine Karte zu einer Frage beginnen, in einer eigenen Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open the example map as a file of your own</source>
        <translation>Die Beispielkarte als eigene Datei öffnen</translation>
    </message>
    <message>
        <source>Open a map, or read one of another program into a new file</source>
        <translation>Eine Karte öffnen, oder die eines anderen Programms in eine neue Datei lesen</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>Show the recent maps; this one stays open</source>
        <translation>Die zuletzt geöffneten Karten zeigen; diese bleibt offen</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>&amp;Quelle hinzufügen …</translation>
    </message>
    <message>
        <source>Add an article or a comment thread to read</source>
        <translation>Einen Artikel oder eine Diskussion zum Lesen hinzufügen</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add source from a we&amp;b address…</source>
        <translation>Quelle aus dem &amp;Web hinzufügen …</translation>
    </message>
    <message>
        <source>Read an article or a comment thread from a web address</source>
        <translation>Einen Artikel oder eine Diskussion von einer Webadresse lesen</translation>
    </message>
    <message>
        <source>Add source from c&amp;lipboard</source>
        <translation>Quelle aus der &amp;Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>Add the text that was copied as a source</source>
        <translation>Den kopierten Text als Quelle hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Bild &amp;exportieren …</translation>
    </message>
    <message>
        <source>Save the map as PNG, SVG or PDF</source>
        <translation>Die Karte als PNG, SVG oder PDF speichern</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>&amp;Kopie speichern unter …</translation>
    </message>
    <message>
        <source>Save the whole file under another name, with its history</source>
        <translation>Die ganze Datei mit ihrem Verlauf unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Show where the map is saved; every change is saved at once</source>
        <translation>Zeigen, wo die Karte gespeichert ist; jede Änderung wird sofort gespeichert</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close argmap</source>
        <translation>argmap schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was undone last</source>
        <translation>Die zuletzt zurückgenommene Änderung wiederholen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Show every change of this map, and go back to any of them</source>
        <translation>Alle Änderungen dieser Karte zeigen und zu jeder zurückkehren können</translation>
    </message>
    <message>
        <source>Edit the &amp;words</source>
        <translation>&amp;Text ändern</translation>
    </message>
    <message>
        <source>Type other words for the selected claim</source>
        <translation>Die ausgewählte Behauptung anders formulieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete what is selected, with all that hangs on it</source>
        <translation>Das Ausgewählte löschen, mit allem, was daran hängt</translation>
    </message>
    <message>
        <source>&amp;Merge claims</source>
        <translation>Behauptungen &amp;zusammenfassen</translation>
    </message>
    <message>
        <source>Make one claim of those that are selected; the words of the first are kept</source>
        <translation>Aus den ausgewählten Behauptungen eine machen; der Wortlaut der ersten bleibt</translation>
    </message>
    <message>
        <source>Select &amp;all claims</source>
        <translation>&amp;Alle Behauptungen auswählen</translation>
    </message>
    <message>
        <source>Select all claims that are seen</source>
        <translation>Alle sichtbaren Behauptungen auswählen</translation>
    </message>
    <message>
        <source>New &amp;claim</source>
        <translation>&amp;Neue Behauptung</translation>
    </message>
    <message>
        <source>Add a claim that stands by itself</source>
        <translation>Eine Behauptung hinzufügen, die für sich steht</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>Add a &amp;reason</source>
        <translation>&amp;Grund hinzufügen</translation>
    </message>
    <message>
        <source>Add a reason for the selected claim, or a premise to the selected argument</source>
        <translation>Der ausgewählten Behauptung einen Grund hinzufügen, oder dem ausgewählten Argument eine Prämisse</translation>
    </message>
    <message>
        <source>Add an &amp;objection</source>
        <translation>&amp;Einwand hinzufügen</translation>
    </message>
    <message>
        <source>Add an objection to the selected claim or argument</source>
        <translation>Einen Einwand gegen die ausgewählte Behauptung oder das Argument hinzufügen</translation>
    </message>
    <message>
        <source>Add another &amp;beside it</source>
        <translation>&amp;Daneben eine weitere hinzufügen</translation>
    </message>
    <message>
        <source>Add a claim beside the selected one, on the same side</source>
        <translation>Neben der ausgewählten eine Behauptung auf derselben Seite hinzufügen</translation>
    </message>
    <message>
        <source>Add a co-&amp;premise</source>
        <translation>&amp;Ko-Prämisse hinzufügen</translation>
    </message>
    <message>
        <source>Add a further premise to the argument of the selected claim</source>
        <translation>Dem Argument der ausgewählten Behauptung eine weitere Prämisse hinzufügen</translation>
    </message>
    <message>
        <source>Change &amp;side</source>
        <translation>&amp;Seite wechseln</translation>
    </message>
    <message>
        <source>Confirm the first &amp;guess</source>
        <translation>&amp;Vermutung bestätigen</translation>
    </message>
    <message>
        <source>Say that the side of the selected claim, which was guessed, is right</source>
        <translation>Bestätigen, dass die vermutete Seite der ausgewählten Behauptung stimmt</translation>
    </message>
    <message>
        <source>&amp;Join as co-premises</source>
        <translation>Als Ko-Prämissen &amp;verbinden</translation>
    </message>
    <message>
        <source>Make one argument of the selected claims, or of the selected one and the one before it</source>
        <translation>Aus den ausgewählten Behauptungen ein Argument machen, oder aus der ausgewählten und der davor</translation>
    </message>
    <message>
        <source>Spl&amp;it off</source>
        <translation>A&amp;btrennen</translation>
    </message>
    <message>
        <source>Make the selected co-premise an argument of its own</source>
        <translation>Aus der ausgewählten Ko-Prämisse ein eigenes Argument machen</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold</source>
        <translation>Ein- oder aus&amp;klappen</translation>
    </message>
    <message>
        <source>Hide or show what hangs on the selected claim</source>
        <translation>Verbergen oder zeigen, was an der ausgewählten Behauptung hängt</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Hier anheften</translation>
    </message>
    <message>
        <source>Keep the selected claims where they stand, whatever the layout does; again, to let them go</source>
        <translation>Die ausgewählten Behauptungen halten, wo sie stehen, gleich was die Anordnung tut; noch einmal, um sie zu lösen</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>Let the selected claims be placed by the layout again</source>
        <translation>Die ausgewählten Behauptungen wieder von selbst anordnen lassen</translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Type the tags of the selected claims</source>
        <translation>Die Schlagwörter der ausgewählten Behauptungen eingeben</translation>
    </message>
    <message>
        <source>Turn reasons into objections, and objections into reasons</source>
        <translation>Aus Gründen Einwände machen, und aus Einwänden Gründe</translation>
    </message>
    <message>
        <source>Sho&amp;w in source</source>
        <translation>In der &amp;Quelle zeigen</translation>
    </message>
    <message>
        <source>Show in its source the passage that the selected claim quotes</source>
        <translation>Die Textstelle, die die ausgewählte Behauptung zitiert, in ihrer Quelle zeigen</translation>
    </message>
    <message>
        <source>Edit the &amp;question</source>
        <translation>&amp;Frage ändern</translation>
    </message>
    <message>
        <source>Type another question for this map</source>
        <translation>Eine andere Frage für diese Karte eingeben</translation>
    </message>
    <message>
        <source>Another &amp;map in this file…</source>
        <translation>Weitere Karte in dieser &amp;Datei …</translation>
    </message>
    <message>
        <source>Add a map about another question to this file</source>
        <translation>Dieser Datei eine Karte zu einer anderen Frage hinzufügen</translation>
    </message>
    <message>
        <source>Delete this map</source>
        <translation>Diese Karte löschen</translation>
    </message>
    <message>
        <source>Delete this map, and the claims that stand on no other</source>
        <translation>Diese Karte löschen, und die Behauptungen, die auf keiner anderen stehen</translation>
    </message>
    <message>
        <source>&amp;Next quotation</source>
        <translation>&amp;Nächstes Zitat</translation>
    </message>
    <message>
        <source>Go to the next quotation in the text</source>
        <translation>Zum nächsten Zitat im Text gehen</translation>
    </message>
    <message>
        <source>&amp;Previous quotation</source>
        <translation>&amp;Voriges Zitat</translation>
    </message>
    <message>
        <source>Go to the quotation before this one</source>
        <translation>Zum Zitat vor diesem gehen</translation>
    </message>
    <message>
        <source>One word &amp;more</source>
        <translation>Ein Wort &amp;mehr</translation>
    </message>
    <message>
        <source>Take one more word to the selected ones; after “The other end”, at their beginning</source>
        <translation>Ein Wort mehr auswählen; nach „Das andere Ende“ am Anfang</translation>
    </message>
    <message>
        <source>One &amp;word less</source>
        <translation>Ein Wort &amp;weniger</translation>
    </message>
    <message>
        <source>Leave out the last of the selected words</source>
        <translation>Das letzte ausgewählte Wort weglassen</translation>
    </message>
    <message>
        <source>To the end of the &amp;clause</source>
        <translation>Bis zum Ende des &amp;Teilsatzes</translation>
    </message>
    <message>
        <source>Take the words up to the next comma, dash or other end of a clause</source>
        <translation>Bis zum nächsten Komma, Strich oder anderen Ende eines Teilsatzes auswählen</translation>
    </message>
    <message>
        <source>One clause &amp;less</source>
        <translation>Ein Teilsatz &amp;weniger</translation>
    </message>
    <message>
        <source>Leave out the words behind the last comma, dash or other end of a clause</source>
        <translation>Die Wörter nach dem letzten Komma, Strich oder anderen Ende eines Teilsatzes weglassen</translation>
    </message>
    <message>
        <source>To the end of the &amp;sentence</source>
        <translation>Bis zum Ende des &amp;Satzes</translation>
    </message>
    <message>
        <source>Take the words up to the end of the sentence, and one sentence more each further time</source>
        <translation>Bis zum Ende des Satzes auswählen, und jedes weitere Mal einen Satz mehr</translation>
    </message>
    <message>
        <source>One sentence l&amp;ess</source>
        <translation>Ein Satz we&amp;niger</translation>
    </message>
    <message>
        <source>Leave out the last of the selected sentences</source>
        <translation>Den letzten ausgewählten Satz weglassen</translation>
    </message>
    <message>
        <source>The &amp;other end</source>
        <translation>Das andere &amp;Ende</translation>
    </message>
    <message>
        <source>Let these keys move the beginning of the selected words, or their end again</source>
        <translation>Mit diesen Tasten den Anfang der Auswahl bewegen, oder wieder ihr Ende</translation>
    </message>
    <message>
        <source>Who &amp;says it</source>
        <translation>&amp;Wer es sagt</translation>
    </message>
    <message>
        <source>Name who says the selected words</source>
        <translation>Angeben, wer die ausgewählten Worte sagt</translation>
    </message>
    <message>
        <source>Place as a &amp;reason</source>
        <translation>Als &amp;Grund platzieren</translation>
    </message>
    <message>
        <source>Put the selected words on the map as a reason for the selected claim</source>
        <translation>Die ausgewählten Worte als Grund für die ausgewählte Behauptung auf die Karte setzen</translation>
    </message>
    <message>
        <source>Place as an &amp;objection</source>
        <translation>Als &amp;Einwand platzieren</translation>
    </message>
    <message>
        <source>Put the selected words on the map as an objection to what is selected there</source>
        <translation>Die ausgewählten Worte als Einwand gegen das dort Ausgewählte auf die Karte setzen</translation>
    </message>
    <message>
        <source>Place as a &amp;claim</source>
        <translation>Als &amp;Behauptung platzieren</translation>
    </message>
    <message>
        <source>Put the selected words on the map as a claim that stands by itself</source>
        <translation>Die ausgewählten Worte als Behauptung, die für sich steht, auf die Karte setzen</translation>
    </message>
    <message>
        <source>No&amp;t a stance</source>
        <translation>&amp;Keine Stellungnahme</translation>
    </message>
    <message>
        <source>Set the quotation aside for good; it can be taken back</source>
        <translation>Das Zitat endgültig beiseitelegen; das lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Auf der &amp;Karte zeigen</translation>
    </message>
    <message>
        <source>Show on the map the claim that quotes this passage</source>
        <translation>Die Behauptung, die diese Textstelle zitiert, auf der Karte zeigen</translation>
    </message>
    <message>
        <source>&amp;Find in the text</source>
        <translation>Im Text &amp;suchen</translation>
    </message>
    <message>
        <source>Find words in this source</source>
        <translation>In dieser Quelle nach Wörtern suchen</translation>
    </message>
    <message>
        <source>&amp;Draft a map</source>
        <translation>Karte &amp;entwerfen</translation>
    </message>
    <message>
        <source>Read the sources and sort what is new in them; it needs a source, and changes nothing of yours</source>
        <translation>Die Quellen lesen und ordnen, was darin neu ist; es braucht eine Quelle und ändert nichts von dir</translation>
    </message>
    <message>
        <source>&amp;Go through what waits</source>
        <translation>&amp;Durchgehen, was wartet</translation>
    </message>
    <message>
        <source>Show one quotation after the other that has no place on the map yet</source>
        <translation>Die Zitate, die noch keinen Platz auf der Karte haben, nacheinander zeigen</translation>
    </message>
    <message>
        <source>&amp;Sides of the speakers</source>
        <translation>&amp;Seiten der Sprecher</translation>
    </message>
    <message>
        <source>Say once for each speaker who is for and who is against</source>
        <translation>Für jeden Sprecher einmal angeben, wer dafür und wer dagegen ist</translation>
    </message>
    <message>
        <source>&amp;Piles</source>
        <translation>Sta&amp;pel</translation>
    </message>
    <message>
        <source>Make claims of quotations about one thing</source>
        <translation>Aus Zitaten über dasselbe Behauptungen machen</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Einzeln</translation>
    </message>
    <message>
        <source>Say of each quotation where it belongs</source>
        <translation>Von jedem Zitat sagen, wohin es gehört</translation>
    </message>
    <message>
        <source>First g&amp;uesses one by one</source>
        <translation>&amp;Vermutungen einzeln</translation>
    </message>
    <message>
        <source>Confirm or correct what was placed as a first guess</source>
        <translation>Bestätigen oder berichtigen, was als Vermutung platziert ist</translation>
    </message>
    <message>
        <source>Export &amp;map as…</source>
        <translation>&amp;Karte exportieren als …</translation>
    </message>
    <message>
        <source>Save the map as Argdown, JSON, DOT or a table, for other programs</source>
        <translation>Die Karte als Argdown, JSON, DOT oder Tabelle für andere Programme speichern</translation>
    </message>
    <message>
        <source>Save a copy to share…</source>
        <translation>Kopie zum Weitergeben speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Without history, authors and notes; shows first what this file holds</source>
        <translation>Ohne Verlauf, Autoren und Notizen; zeigt vorher, was diese Datei enthält</translation>
    </message>
    <message>
        <source>Merge another map…</source>
        <translation>Mit anderer Karte zusammenführen&#xa0;…</translation>
    </message>
    <message>
        <source>Add what another file has that this one does not: another person&apos;s, a copy, or another program&apos;s</source>
        <translation>Übernehmen, was eine andere Datei mehr enthält: die einer anderen Person, eine Kopie oder die eines anderen Programms</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungskopien&#xa0;…</translation>
    </message>
    <message>
        <source>Open a copy of this map, or of another one, as it was when it was opened</source>
        <translation>Eine Kopie dieser oder einer anderen Karte öffnen, wie sie beim Öffnen war</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>Choose colors, the size of letters, motion, type on paper, and keys</source>
        <translation>Farben, Schriftgröße, Bewegung, Schrift auf Papier und Tasten wählen</translation>
    </message>
    <message>
        <source>&amp;Do or find…</source>
        <translation>&amp;Tun oder finden …</translation>
    </message>
    <message>
        <source>Find any action, claim, source or speaker by a few letters</source>
        <translation>Jede Aktion, Behauptung, Quelle und jeden Sprecher mit wenigen Buchstaben finden</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>A&amp;nleitung</translation>
    </message>
    <message>
        <source>Show the guide, which needs no network</source>
        <translation>Die Anleitung zeigen; sie braucht kein Netz</translation>
    </message>
    <message>
        <source>Your &amp;first map</source>
        <translation>Deine &amp;erste Karte</translation>
    </message>
    <message>
        <source>Make a map in five short steps, each of which can be skipped</source>
        <translation>Eine Karte in fünf kurzen Schritten machen; jeder lässt sich überspringen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>&amp;About argmap</source>
        <translation>&amp;Über argmap</translation>
    </message>
    <message>
        <source>Show the version and the license</source>
        <translation>Version und Lizenz zeigen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Ordnen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Relate two claims</source>
        <translation>Zwei Behauptungen verbinden</translation>
    </message>
    <message>
        <source>How near to its words</source>
        <translation>Nähe zum Wortlaut</translation>
    </message>
    <message>
        <source>Keys for the review</source>
        <translation>Tasten für die Durchsicht</translation>
    </message>
    <message>
        <source>Keys for s&amp;ides</source>
        <translation>Tasten für Se&amp;iten</translation>
    </message>
    <message>
        <source>Keys for pi&amp;les</source>
        <translation>Tasten für Sta&amp;pel</translation>
    </message>
    <message>
        <source>Keys for &amp;quotations</source>
        <translation>Tasten für &amp;Zitate</translation>
    </message>
    <message>
        <source>S&amp;elected words</source>
        <translation>Aus&amp;gewählte Wörter</translation>
    </message>
    <message>
        <source>Look &amp;back</source>
        <translation>&amp;Zurückblicken</translation>
    </message>
    <message>
        <source>Fold to &amp;level</source>
        <translation>Auf &amp;Ebene einklappen</translation>
    </message>
    <message>
        <source>Te&amp;xt and map</source>
        <translation>Te&amp;xt und Karte</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Arrange the map</source>
        <translation>Karte &amp;anordnen</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Sho&amp;w to others</source>
        <translation>Anderen &amp;zeigen</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache (Language)</translation>
    </message>
    <message>
        <source>Another map in this file</source>
        <translation>Weitere Karte in dieser Datei</translation>
    </message>
    <message>
        <source>Which question is the map about?</source>
        <translation>Um welche Frage geht es auf der Karte?</translation>
    </message>
    <message>
        <source>What you typed could not be saved.</source>
        <translation>Was du geschrieben hast, konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Copy the words and go on</source>
        <translation>Text kopieren und weiter</translation>
    </message>
    <message>
        <source>Close without a copy?</source>
        <translation>Ohne Kopie schließen?</translation>
    </message>
    <message>
        <source>What you see here is in no file. Keep it before the window closes?</source>
        <translation>Was du hier siehst, steht in keiner Datei. Soll es aufgehoben werden, bevor das Fenster schließt?</translation>
    </message>
    <message>
        <source>&amp;Keep mine as a copy…</source>
        <translation>&amp;Meine als Kopie behalten …</translation>
    </message>
    <message>
        <source>Close &amp;without it</source>
        <translation>&amp;Ohne sie schließen</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Das Bild wird gezeichnet …</translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Als Bild kopiert</translation>
    </message>
    <message>
        <source>Begin with “{template}”</source>
        <translation>Mit „{template}“ beginnen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>%n Quelle hinzufügen</numerusform>
            <numerusform>%n Quellen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Opening the sample…</source>
        <translation>Das Beispiel wird geöffnet …</translation>
    </message>
    <message>
        <source>The sample could not be written to the folder of your settings, because {why}.</source>
        <translation>Das Beispiel konnte nicht in den Ordner deiner Einstellungen geschrieben werden, denn {why}.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find claims, quotations, notes, tags, speakers and words in sources</source>
        <translation>Behauptungen, Zitate, Notizen, Schlagwörter, Sprecher und Wörter in Quellen suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next place that has the words one looks for</source>
        <translation>Zur nächsten Stelle mit den gesuchten Wörtern gehen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the place before that has the words one looks for</source>
        <translation>Zur vorigen Stelle mit den gesuchten Wörtern gehen</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Ersetzen …</translation>
    </message>
    <message>
        <source>Put other words for some in claims, notes and tags; sources and quotations stay as they are</source>
        <translation>In Behauptungen, Notizen und Schlagwörtern Wörter durch andere ersetzen; Quellen und Zitate bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>&amp;Filter …</translation>
    </message>
    <message>
        <source>Fade the claims that do not fit: by speaker, side, tag, source, quoted or not, and open points</source>
        <translation>Behauptungen verblassen, die nicht passen: nach Sprecher, Seite, Schlagwort, Quelle, Zitat und offenen Punkten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back to where you were on the map</source>
        <translation>Dorthin zurückgehen, wo du auf der Karte warst</translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Go forward to where you were before you went back</source>
        <translation>Dorthin vorgehen, wo du warst, bevor du zurückgegangen bist</translation>
    </message>
    <message>
        <source>Branc&amp;h alone</source>
        <translation>&amp;Zweig allein</translation>
    </message>
    <message>
        <source>Show only the branch of the selected claim and the way to it, or the whole map again</source>
        <translation>Nur den Zweig der ausgewählten Behauptung und den Weg zu ihr zeigen, oder wieder die ganze Karte</translation>
    </message>
    <message>
        <source>Level &amp;1: the main reasons</source>
        <translation>Ebene &amp;1: die Hauptgründe</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the main reasons; the file stays as it is</source>
        <translation>Auf dem Bildschirm verbergen, was unter den Hauptgründen steht; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Level &amp;2: what answers them</source>
        <translation>Ebene &amp;2: was ihnen antwortet</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the second level; the file stays as it is</source>
        <translation>Auf dem Bildschirm verbergen, was unter der zweiten Ebene steht; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Level &amp;3</source>
        <translation>Ebene &amp;3</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the third level; the file stays as it is</source>
        <translation>Auf dem Bildschirm verbergen, was unter der dritten Ebene steht; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Level &amp;4</source>
        <translation>Ebene &amp;4</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the fourth level; the file stays as it is</source>
        <translation>Auf dem Bildschirm verbergen, was unter der vierten Ebene steht; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Level &amp;5</source>
        <translation>Ebene &amp;5</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the fifth level; the file stays as it is</source>
        <translation>Auf dem Bildschirm verbergen, was unter der fünften Ebene steht; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Level &amp;6</source>
        <translation>Ebene &amp;6</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the sixth level; the file stays as it is</source>
        <translation>Auf dem Bildschirm verbergen, was unter der sechsten Ebene steht; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Show everything that is folded</source>
        <translation>Alles zeigen, was eingeklappt ist</translation>
    </message>
    <message>
        <source>One step &amp;earlier</source>
        <translation>Einen Schritt &amp;früher</translation>
    </message>
    <message>
        <source>Look at the map as it was before the last step; nothing is undone</source>
        <translation>Die Karte ansehen, wie sie vor dem letzten Schritt war; nichts wird zurückgenommen</translation>
    </message>
    <message>
        <source>One step &amp;later</source>
        <translation>Einen Schritt &amp;später</translation>
    </message>
    <message>
        <source>While looking back: look at the map as it was one step later</source>
        <translation>Beim Zurückblicken: die Karte einen Schritt später ansehen</translation>
    </message>
    <message>
        <source>&amp;Replay how the map grew</source>
        <translation>&amp;Abspielen, wie die Karte wuchs</translation>
    </message>
    <message>
        <source>Show one step after the other, from the first one on</source>
        <translation>Einen Schritt nach dem anderen zeigen, vom ersten an</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>Diese Fassung &amp;benennen …</translation>
    </message>
    <message>
        <source>Give the map as it is shown a name, by which it can be found again and compared</source>
        <translation>Der gezeigten Karte einen Namen geben, unter dem sie sich wiederfinden und vergleichen lässt</translation>
    </message>
    <message>
        <source>&amp;Go back to here</source>
        <translation>&amp;Hierher zurückkehren</translation>
    </message>
    <message>
        <source>Make the map what it was then; this is one step, and can be undone</source>
        <translation>Die Karte wieder so machen, wie sie damals war; das ist ein Schritt und lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>Return to the map as it is now</source>
        <translation>Zur Karte zurückkehren, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>argmap changes its language when it is opened the next time.</source>
        <translation>argmap wechselt die Sprache, wenn es das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Wie im &amp;System</translation>
    </message>
    <message>
        <source>Speak the language of the system, from the next start on</source>
        <translation>Ab dem nächsten Start die Sprache des Systems sprechen</translation>
    </message>
    <message>
        <source>Speak {language}, from the next start on</source>
        <translation>Ab dem nächsten Start {language} sprechen</translation>
    </message>
    <message>
        <source>Change arrangement</source>
        <translation>Anordnung ändern</translation>
    </message>
    <message>
        <source>Move before</source>
        <translation>Davor setzen</translation>
    </message>
    <message>
        <source>Put the selected claims before the one beside them</source>
        <translation>Die ausgewählten Behauptungen vor die daneben setzen</translation>
    </message>
    <message>
        <source>Move after</source>
        <translation>Dahinter setzen</translation>
    </message>
    <message>
        <source>Put the selected claims after the one beside them</source>
        <translation>Die ausgewählten Behauptungen hinter die daneben setzen</translation>
    </message>
    <message>
        <source>Hang the selected claims on the one before them</source>
        <translation>Die ausgewählten Behauptungen an die davor hängen</translation>
    </message>
    <message>
        <source>Put the selected claims beside the one that they are about</source>
        <translation>Die ausgewählten Behauptungen neben die setzen, von der sie handeln</translation>
    </message>
    <message>
        <source>&amp;Hand-out…</source>
        <translation>Arbeits&amp;blatt …</translation>
    </message>
    <message>
        <source>Save lists, tables, cards or a blank map for readers and pupils, as PDF or for Word</source>
        <translation>Listen, Tabellen, Kärtchen oder eine leere Karte für Leser und Klassen speichern, als PDF oder für Word</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>&amp;Webseite …</translation>
    </message>
    <message>
        <source>Save a page for any browser: the map to zoom, fold and search, its outline and quotations</source>
        <translation>Eine Seite für jeden Browser speichern: die Karte zum Zoomen, Einklappen und Durchsuchen, ihre Gliederung und Zitate</translation>
    </message>
    <message>
        <source>Slides…</source>
        <translation>F&amp;olien …</translation>
    </message>
    <message>
        <source>Save a presentation for PowerPoint: one slide for each step, with text that can be edited</source>
        <translation>Eine Präsentation für PowerPoint speichern: eine Folie für jeden Schritt, mit Text, der sich bearbeiten lässt</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print the map or a hand-out, with a preview of every page</source>
        <translation>Die Karte oder ein Arbeitsblatt drucken, mit Vorschau jeder Seite</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy a picture of the map, for other programs</source>
        <translation>Ein Bild der Karte für andere Programme kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;branch as picture</source>
        <translation>&amp;Zweig als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy a picture of the selected claim and what hangs on it, for other programs</source>
        <translation>Ein Bild der ausgewählten Behauptung und dessen, was daran hängt, für andere Programme kopieren</translation>
    </message>
    <message>
        <source>There is no page of these numbers.</source>
        <translation>Seiten mit diesen Nummern gibt es nicht.</translation>
    </message>
    <message>
        <source>The printer “{name}” cannot be reached.</source>
        <translation>Der Drucker „{name}“ ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The printer does not take page {number}.</source>
        <translation>Der Drucker nimmt Seite {number} nicht an.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>This is a text to read rather than a claim.</source>
        <translation>Das ist eher ein Text zum Lesen als eine Behauptung.</translation>
    </message>
    <message>
        <source>Add as source</source>
        <translation>Als Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Copy the selected claims with all that hangs on them, and take them away</source>
        <translation>Die ausgewählten Behauptungen mit allem, was daran hängt, kopieren und wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected claims with all that hangs on them: as text, Argdown and picture, too</source>
        <translation>Die ausgewählten Behauptungen mit allem, was daran hängt, kopieren: auch als Text, Argdown und Bild</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Put copied claims, an outline or Argdown below the selected claim</source>
        <translation>Kopierte Behauptungen, eine Gliederung oder Argdown unter der ausgewählten Behauptung einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Put a copy of the selected claims, with all that hangs on them, right after them</source>
        <translation>Eine Kopie der ausgewählten Behauptungen, mit allem, was daran hängt, direkt dahinter setzen</translation>
    </message>
    <message>
        <source>Go where it also stands</source>
        <translation>Dorthin gehen, wo sie auch steht</translation>
    </message>
    <message>
        <source>Go to what the selected claim also speaks about, on this map or on another</source>
        <translation>Dorthin gehen, wovon die ausgewählte Behauptung noch handelt, auf dieser Karte oder einer anderen</translation>
    </message>
    <message>
        <source>Split &amp;the claim in two</source>
        <translation>Behauptung &amp;teilen</translation>
    </message>
    <message>
        <source>Make two co-premises of a claim that says two things</source>
        <translation>Aus einer Behauptung, die zweierlei sagt, zwei Ko-Prämissen machen</translation>
    </message>
    <message>
        <source>Split the claim in two reasons</source>
        <translation>In zwei Gründe teilen</translation>
    </message>
    <message>
        <source>Make two claims side by side of a claim that says two things</source>
        <translation>Aus einer Behauptung, die zweierlei sagt, zwei nebeneinander machen</translation>
    </message>
    <message>
        <source>Unstated premise</source>
        <translation>Unausgesprochene Prämisse</translation>
    </message>
    <message>
        <source>Mark the selected claims as taken for granted, though nobody says so; or as stated again</source>
        <translation>Die ausgewählten Behauptungen als vorausgesetzt kennzeichnen, obwohl niemand sie ausspricht, oder wieder als ausgesprochen</translation>
    </message>
    <message>
        <source>Kind of step: scheme…</source>
        <translation>Art des Schritts: Schema …</translation>
    </message>
    <message>
        <source>Name the argument scheme of the selected step, to see its critical questions</source>
        <translation>Das Argumentationsschema des ausgewählten Schritts benennen, um seine kritischen Fragen zu sehen</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>Frage stellen …</translation>
    </message>
    <message>
        <source>Note a question about the selected claim or step, or about the map</source>
        <translation>Eine Frage zur ausgewählten Behauptung, zum Schritt oder zur Karte notieren</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>&amp;Wörtlich</translation>
    </message>
    <message>
        <source>The claim has the words of its passage</source>
        <translation>Die Behauptung hat den Wortlaut ihrer Textstelle</translation>
    </message>
    <message>
        <source>&amp;Paraphrased</source>
        <translation>&amp;Umschrieben</translation>
    </message>
    <message>
        <source>The claim says the same in other words</source>
        <translation>Die Behauptung sagt dasselbe mit anderen Worten</translation>
    </message>
    <message>
        <source>&amp;Summed up</source>
        <translation>&amp;Zusammengefasst</translation>
    </message>
    <message>
        <source>The claim is shorter than its passage, with less in it</source>
        <translation>Die Behauptung ist kürzer als ihre Textstelle und enthält weniger</translation>
    </message>
    <message>
        <source>&amp;Own reading</source>
        <translation>&amp;Eigene Deutung</translation>
    </message>
    <message>
        <source>The claim is what you read in its passage</source>
        <translation>Die Behauptung ist das, was du aus ihrer Textstelle liest</translation>
    </message>
    <message>
        <source>As its &amp;words tell</source>
        <translation>Wie der Wortlaut &amp;zeigt</translation>
    </message>
    <message>
        <source>Let the words tell how near the claim is to its passage</source>
        <translation>Aus dem Wortlaut ablesen, wie nah die Behauptung an ihrer Textstelle ist</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>Select on the map what the remark is about</source>
        <translation>Auf der Karte auswählen, worum es in der Anmerkung geht</translation>
    </message>
    <message>
        <source>&amp;Do what helps</source>
        <translation>&amp;Tun, was hilft</translation>
    </message>
    <message>
        <source>Do what the button below the remark says</source>
        <translation>Tun, was auf der Schaltfläche unter der Anmerkung steht</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>A&amp;uslassen</translation>
    </message>
    <message>
        <source>Leave the remark out of the review of this map</source>
        <translation>Die Anmerkung in der Durchsicht dieser Karte auslassen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Ohne Platz</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>Z{number}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Dafür</translation>
    </message>
    <message>
        <source>The speaker is for it; what they say is placed so, as a first guess</source>
        <translation>Der Sprecher ist dafür; was er sagt, wird als Vermutung so platziert</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>Da&amp;gegen</translation>
    </message>
    <message>
        <source>The speaker is against it; what they say is placed so, as a first guess</source>
        <translation>Der Sprecher ist dagegen; was er sagt, wird als Vermutung so platziert</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Beides</translation>
    </message>
    <message>
        <source>The speaker is for and against it; you place what they say</source>
        <translation>Der Sprecher ist dafür und dagegen; du platzierst, was er sagt</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Weder noch</translation>
    </message>
    <message>
        <source>The speaker is neither for nor against it</source>
        <translation>Der Sprecher ist weder dafür noch dagegen</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>&amp;Offen</translation>
    </message>
    <message>
        <source>Leave the side open; first guesses wait again</source>
        <translation>Die Seite offen lassen; Vermutungen warten wieder</translation>
    </message>
    <message>
        <source>&amp;Take all suggestions</source>
        <translation>&amp;Alle Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Decide all suggested sides in one step</source>
        <translation>Alle vorgeschlagenen Seiten in einem Schritt festlegen</translation>
    </message>
    <message>
        <source>A claim &amp;for the thesis</source>
        <translation>Eine Behauptung &amp;für die These</translation>
    </message>
    <message>
        <source>Make the pile a claim of your own words for the thesis, with its quotations below</source>
        <translation>Aus dem Stapel eine Behauptung mit eigenen Worten für die These machen, mit seinen Zitaten darunter</translation>
    </message>
    <message>
        <source>A claim &amp;against the thesis</source>
        <translation>Eine Behauptung &amp;gegen die These</translation>
    </message>
    <message>
        <source>Make the pile a claim of your own words against the thesis, with its quotations below</source>
        <translation>Aus dem Stapel eine Behauptung mit eigenen Worten gegen die These machen, mit seinen Zitaten darunter</translation>
    </message>
    <message>
        <source>&amp;One claim</source>
        <translation>&amp;Eine Behauptung</translation>
    </message>
    <message>
        <source>Make the pile one claim that all of its speakers say</source>
        <translation>Aus dem Stapel eine Behauptung machen, die alle seine Sprecher sagen</translation>
    </message>
    <message>
        <source>&amp;Single claims</source>
        <translation>E&amp;inzelne Behauptungen</translation>
    </message>
    <message>
        <source>Make a claim of each quotation of the pile</source>
        <translation>Aus jedem Zitat des Stapels eine Behauptung machen</translation>
    </message>
    <message>
        <source>&amp;Move to another pile</source>
        <translation>Auf einen anderen Stapel &amp;legen</translation>
    </message>
    <message>
        <source>Move the quotation, or the whole pile, to another pile</source>
        <translation>Das Zitat oder den ganzen Stapel auf einen anderen Stapel legen</translation>
    </message>
    <message>
        <source>No s&amp;tance</source>
        <translation>Keine S&amp;tellungnahme</translation>
    </message>
    <message>
        <source>Set the quotation, or the whole pile, aside for good; it can be taken back</source>
        <translation>Das Zitat oder den ganzen Stapel endgültig beiseitelegen; das lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Next pile</source>
        <translation>&amp;Nächster Stapel</translation>
    </message>
    <message>
        <source>Leave the pile, and go on to the next</source>
        <translation>Den Stapel lassen und zum nächsten gehen</translation>
    </message>
    <message>
        <source>&amp;Go through it</source>
        <translation>&amp;Durchgehen</translation>
    </message>
    <message>
        <source>Go through the quotations of the pile one by one</source>
        <translation>Die Zitate des Stapels einzeln durchgehen</translation>
    </message>
    <message>
        <source>Place the quotation for what is named below it</source>
        <translation>Das Zitat für das platzieren, was darunter genannt ist</translation>
    </message>
    <message>
        <source>Place the quotation against what is named below it</source>
        <translation>Das Zitat gegen das platzieren, was darunter genannt ist</translation>
    </message>
    <message>
        <source>By &amp;itself</source>
        <translation>Für si&amp;ch</translation>
    </message>
    <message>
        <source>Place the quotation as a claim that stands by itself</source>
        <translation>Das Zitat als Behauptung platzieren, die für sich steht</translation>
    </message>
    <message>
        <source>&amp;Elsewhere</source>
        <translation>&amp;Anderswo</translation>
    </message>
    <message>
        <source>Choose another claim that the quotation is about, by number or by typing</source>
        <translation>Eine andere Behauptung wählen, von der das Zitat handelt, nach Nummer oder durch Tippen</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>Say who says it</source>
        <translation>Sagen, wer es sagt</translation>
    </message>
    <message>
        <source>Fix the &amp;words</source>
        <translation>&amp;Wortlaut ändern</translation>
    </message>
    <message>
        <source>Choose other words of the source</source>
        <translation>Andere Worte der Quelle auswählen</translation>
    </message>
    <message>
        <source>Take one more word to the quotation</source>
        <translation>Ein Wort mehr zum Zitat nehmen</translation>
    </message>
    <message>
        <source>One word &amp;less</source>
        <translation>Ein Wort &amp;weniger</translation>
    </message>
    <message>
        <source>Leave out the last word of the quotation</source>
        <translation>Das letzte Wort des Zitats weglassen</translation>
    </message>
    <message>
        <source>Take the words up to the end of the clause</source>
        <translation>Bis zum Ende des Teilsatzes nehmen</translation>
    </message>
    <message>
        <source>One cla&amp;use less</source>
        <translation>Ein Teilsatz &amp;weniger</translation>
    </message>
    <message>
        <source>Leave out the words behind the last clause</source>
        <translation>Die Wörter nach dem letzten Teilsatz weglassen</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Confirm the first guess, or take the words that are chosen</source>
        <translation>Die Vermutung bestätigen, oder die ausgewählten Worte nehmen</translation>
    </message>
    <message>
        <source>Late&amp;r</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>Leave the quotation where it is, and go on to the next</source>
        <translation>Das Zitat lassen, wo es ist, und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Go back to the quotation before</source>
        <translation>Zum vorigen Zitat zurückgehen</translation>
    </message>
    <message>
        <source>Object to its step</source>
        <translation>Einwand gegen ihren Schritt</translation>
    </message>
    <message>
        <source>Add an objection to the step from the selected claim: it may be true, but it does not lead there</source>
        <translation>Einen Einwand gegen den Schritt von der ausgewählten Behauptung hinzufügen: Sie mag wahr sein, führt aber nicht dorthin</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Die Karte zeigen</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>Show all quotations in a table</source>
        <translation>Alle Zitate in einer Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>S&amp;precher</translation>
    </message>
    <message>
        <source>Show who says what</source>
        <translation>Zeigen, wer was sagt</translation>
    </message>
    <message>
        <source>&amp;Who stands where</source>
        <translation>&amp;Wer wo steht</translation>
    </message>
    <message>
        <source>Show who is for and against each claim</source>
        <translation>Zeigen, wer für und wer gegen jede Behauptung ist</translation>
    </message>
    <message>
        <source>F&amp;low of the debate</source>
        <translation>Ab&amp;lauf der Debatte</translation>
    </message>
    <message>
        <source>Show the debate speech by speech: what answers what, and what was dropped</source>
        <translation>Die Debatte Rede für Rede zeigen: was worauf antwortet, und was übergangen wurde</translation>
    </message>
    <message>
        <source>&amp;Fit the map</source>
        <translation>Karte &amp;einpassen</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Die ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>Die Karte größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show the map smaller</source>
        <translation>Die Karte kleiner zeigen</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Show the map in its actual size</source>
        <translation>Die Karte in ihrer eigentlichen Größe zeigen</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Show a small picture of the whole map in a corner, or hide it</source>
        <translation>Ein kleines Bild der ganzen Karte in einer Ecke zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Next la&amp;yout of text and map</source>
        <translation>Nächste Aufteilung von &amp;Text und Karte</translation>
    </message>
    <message>
        <source>Give most room to the text, to both, or to the map: the next one each time</source>
        <translation>Dem Text, beiden oder der Karte den meisten Platz geben: jedes Mal die nächste Aufteilung</translation>
    </message>
    <message>
        <source>Text / map</source>
        <translation>Text / Karte</translation>
    </message>
    <message>
        <source>&amp;Text wide</source>
        <translation>&amp;Text breit</translation>
    </message>
    <message>
        <source>Show the text wide, with the map and the lists beside it</source>
        <translation>Den Text breit zeigen, mit der Karte und den Listen daneben</translation>
    </message>
    <message>
        <source>Text &amp;and map</source>
        <translation>Text &amp;und Karte</translation>
    </message>
    <message>
        <source>Show the map between the text and the panels</source>
        <translation>Die Karte zwischen dem Text und den Bereichen zeigen</translation>
    </message>
    <message>
        <source>&amp;Map without text</source>
        <translation>Karte &amp;ohne Text</translation>
    </message>
    <message>
        <source>Show the map without the text</source>
        <translation>Die Karte ohne den Text zeigen</translation>
    </message>
    <message>
        <source>Map alon&amp;e</source>
        <translation>Karte &amp;allein</translation>
    </message>
    <message>
        <source>Put all panels and bars away, and bring them back</source>
        <translation>Alle Bereiche und Leisten wegräumen und wieder zurückholen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Fill the screen with the window, and give it back its frame</source>
        <translation>Den Bildschirm mit dem Fenster füllen, und ihm seinen Rahmen zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Show or hide the list of sources</source>
        <translation>Die Liste der Quellen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Show or hide the text of a source</source>
        <translation>Den Text einer Quelle zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Unplaced</source>
        <translation>&amp;Ohne Platz</translation>
    </message>
    <message>
        <source>Show or hide the quotations that have no place on the map yet</source>
        <translation>Die Zitate, die noch keinen Platz auf der Karte haben, zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>Show or hide the map as a list</source>
        <translation>Die Karte als Liste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide the list of all changes</source>
        <translation>Die Liste aller Änderungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Show or hide what there is to know about what is selected</source>
        <translation>Zeigen oder verbergen, was es über das Ausgewählte zu wissen gibt</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>D&amp;urchsicht</translation>
    </message>
    <message>
        <source>Show or hide what a careful reader would ask about the map</source>
        <translation>Zeigen oder verbergen, was ein sorgfältiger Leser zur Karte fragen würde</translation>
    </message>
    <message>
        <source>Reset &amp;panels</source>
        <translation>Bereiche &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Alle Bereiche dorthin zurücksetzen, wo sie anfangs waren</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Move on to the next panel of the window</source>
        <translation>Zum nächsten Bereich des Fensters gehen</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Move back to the panel before</source>
        <translation>Zum vorigen Bereich zurückgehen</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>Arrange the map in columns that fill the window and the page</source>
        <translation>Die Karte in Spalten anordnen, die Fenster und Seite füllen</translation>
    </message>
    <message>
        <source>T&amp;ree</source>
        <translation>&amp;Baum</translation>
    </message>
    <message>
        <source>Arrange the map in rows, one for each level</source>
        <translation>Die Karte in Zeilen anordnen, eine für jede Ebene</translation>
    </message>
    <message>
        <source>La&amp;yered</source>
        <translation>&amp;Geschichtet</translation>
    </message>
    <message>
        <source>Arrange the map in layers, for many links across</source>
        <translation>Die Karte in Schichten anordnen, für viele Querverbindungen</translation>
    </message>
    <message>
        <source>Thesis on &amp;top</source>
        <translation>These &amp;oben</translation>
    </message>
    <message>
        <source>Show the thesis on top and reasons below it</source>
        <translation>Die These oben und die Gründe darunter zeigen</translation>
    </message>
    <message>
        <source>Thesis at the &amp;bottom</source>
        <translation>These &amp;unten</translation>
    </message>
    <message>
        <source>Show the thesis at the bottom and reasons above it</source>
        <translation>Die These unten und die Gründe darüber zeigen</translation>
    </message>
    <message>
        <source>Thesis on the &amp;left</source>
        <translation>These &amp;links</translation>
    </message>
    <message>
        <source>Show the thesis on the left and reasons to its right</source>
        <translation>Die These links und die Gründe rechts davon zeigen</translation>
    </message>
    <message>
        <source>Thesis on the ri&amp;ght</source>
        <translation>These &amp;rechts</translation>
    </message>
    <message>
        <source>Show the thesis on the right and reasons to its left</source>
        <translation>Die These rechts und die Gründe links davon zeigen</translation>
    </message>
    <message>
        <source>In the order that you &amp;set</source>
        <translation>In der Reihenfolge, die du &amp;setzt</translation>
    </message>
    <message>
        <source>Leave reasons and objections in the order that you gave them</source>
        <translation>Gründe und Einwände in der Reihenfolge lassen, die du ihnen gegeben hast</translation>
    </message>
    <message>
        <source>Reasons &amp;first</source>
        <translation>Gründe &amp;zuerst</translation>
    </message>
    <message>
        <source>Show the reasons of each claim first, and then its objections</source>
        <translation>Zuerst die Gründe jeder Behauptung zeigen, dann ihre Einwände</translation>
    </message>
    <message>
        <source>Reasons left, &amp;objections right</source>
        <translation>Gründe links, &amp;Einwände rechts</translation>
    </message>
    <message>
        <source>Show reasons on the left and objections on the right of what they are about</source>
        <translation>Gründe links und Einwände rechts von dem zeigen, wovon sie handeln</translation>
    </message>
    <message>
        <source>Arra&amp;nge anew</source>
        <translation>&amp;Neu anordnen</translation>
    </message>
    <message>
        <source>Arrange the map for the window as it is now, without regard to how it stood</source>
        <translation>Die Karte für das Fenster anordnen, wie es jetzt ist, gleich wie sie stand</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>Show larger text in panels, tables, menus and dialogs</source>
        <translation>In Bereichen, Tabellen, Menüs und Dialogen größere Schrift zeigen</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>Show smaller text in panels, tables, menus and dialogs</source>
        <translation>In Bereichen, Tabellen, Menüs und Dialogen kleinere Schrift zeigen</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>Show text in the size that the system has</source>
        <translation>Die Schrift in der Größe zeigen, die das System hat</translation>
    </message>
    <message>
        <source>Use light or dark colors as the system does</source>
        <translation>Helle oder dunkle Farben wie das System verwenden</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Use light colors</source>
        <translation>Helle Farben verwenden</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Use dark colors</source>
        <translation>Dunkle Farben verwenden</translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>Die Quellen werden gelesen …</translation>
    </message>
    <message>
        <source>Draft a map from the sources</source>
        <translation>Aus den Quellen eine Karte entwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) found</source>
        <translation>
            <numerusform>%Ln Zitat gefunden</numerusform>
            <numerusform>%Ln Zitate gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s/) for a place</source>
        <translation>
            <numerusform>%Ln wartet auf einen Platz</numerusform>
            <numerusform>%Ln warten auf einen Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}. Undo: Ctrl+Z</source>
        <translation>{0}; {1}. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>Nothing new in these sources. Press Alt+7 to go through what waits.</source>
        <translation>In diesen Quellen ist nichts Neues. Mit Alt+7 gehst du durch, was wartet.</translation>
    </message>
    <message>
        <source>No quotation was found in these sources. Select words in the text and press R, O or C to place them.</source>
        <translation>In diesen Quellen wurde kein Zitat gefunden. Wähle Wörter im Text aus und drücke R, O oder C, um sie zu platzieren.</translation>
    </message>
    <message>
        <source>Nothing new in these sources. Add another one: Ctrl+Shift+O</source>
        <translation>In diesen Quellen ist nichts Neues. Eine weitere hinzufügen: Strg+Umschalt+O</translation>
    </message>
    <message>
        <source>A newer edition</source>
        <translation>Eine neuere Fassung</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking for the passages of “{0}”…</source>
        <translation>Die Textstellen von „{0}“ werden gesucht …</translation>
    </message>
    <message>
        <source>Add a newer edition of “{source}”</source>
        <translation>Neuere Fassung von „{source}“ hinzufügen</translation>
    </message>
    <message>
        <source>Move passages to the newer edition of “{source}”</source>
        <translation>Textstellen in die neuere Fassung von „{source}“ übernehmen</translation>
    </message>
    <message>
        <source>Moved to the newer edition: {0}. Left in the older one: {1}. Undo: Ctrl+Z</source>
        <translation>In die neuere Fassung übernommen: {0}. In der älteren geblieben: {1}. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>Verschiedenes</translation>
    </message>
    <message>
        <source>Make claims of the pile “{pile}”</source>
        <translation>Aus dem Stapel „{pile}“ Behauptungen machen</translation>
    </message>
    <message>
        <source>Move to another pile</source>
        <translation>Auf einen anderen Stapel legen</translation>
    </message>
    <message>
        <source>Fix the words of a quotation</source>
        <translation>Wortlaut eines Zitats ändern</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>First guesses</source>
        <translation>Vermutungen</translation>
    </message>
    <message>
        <source>Laid apart</source>
        <translation>Zur Seite gelegt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>a step of the argument</source>
        <translation>ein Schritt des Arguments</translation>
    </message>
    <message>
        <source>Move the ends with ] [ or Shift and arrows. Enter takes the words, Esc leaves them.</source>
        <translation>Verschiebe die Enden mit ] [ oder mit Umschalt und Pfeiltasten. Eingabe nimmt die Worte, Esc lässt sie.</translation>
    </message>
    <message>
        <source>Set aside as no stance. Enter takes it back.</source>
        <translation>Als keine Stellungnahme beiseitegelegt. Eingabe holt es zurück.</translation>
    </message>
    <message>
        <source>First guess: for “{0}”. Enter confirms it.</source>
        <translation>Vermutung: für „{0}“. Eingabe bestätigt sie.</translation>
    </message>
    <message>
        <source>First guess: against “{0}”. Enter confirms it.</source>
        <translation>Vermutung: gegen „{0}“. Eingabe bestätigt sie.</translation>
    </message>
    <message>
        <source>On the map: against “{0}”.</source>
        <translation>Auf der Karte: gegen „{0}“.</translation>
    </message>
    <message>
        <source>On the map: for “{0}”.</source>
        <translation>Auf der Karte: für „{0}“.</translation>
    </message>
    <message>
        <source>On the map, for or against nothing yet.</source>
        <translation>Auf der Karte, noch für oder gegen nichts.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands there yet.</source>
        <translation>Dort steht noch nichts.</translation>
    </message>
    <message>
        <source>Nothing waits any more.</source>
        <translation>Nichts wartet mehr.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>No first guess is left to confirm.</source>
        <translation>Keine Vermutung ist mehr zu bestätigen.</translation>
    </message>
    <message>
        <source>Nothing is laid apart.</source>
        <translation>Nichts ist zur Seite gelegt.</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Nichts ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>Quotations that have no place yet wait.</source>
        <translation>Zitate, die noch keinen Platz haben, warten.</translation>
    </message>
    <message>
        <source>Go through what waits (Enter)</source>
        <translation>Durchgehen, was wartet (Eingabe)</translation>
    </message>
    <message>
        <source>The first guesses can be confirmed, with one key each.</source>
        <translation>Die Vermutungen lassen sich mit je einer Taste bestätigen.</translation>
    </message>
    <message>
        <source>Go through the first guesses (Enter)</source>
        <translation>Vermutungen durchgehen (Eingabe)</translation>
    </message>
    <message>
        <source>No quotation is on the map yet. Add a source, or select words in a text and press R, O or C.</source>
        <translation>Noch ist kein Zitat auf der Karte. Füge eine Quelle hinzu, oder wähle Wörter in einem Text aus und drücke R, O oder C.</translation>
    </message>
    <message>
        <source>Show the map (Enter)</source>
        <translation>Karte zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Everything has its place.</source>
        <translation>Alles hat seinen Platz.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Decide the side of {name}</source>
        <translation>Seite von {name} festlegen</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n side(s)</source>
        <translation>
            <numerusform>%n Seite festlegen</numerusform>
            <numerusform>%n Seiten festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln first guess(/es) placed. Undo: Ctrl+Z</source>
        <translation>
            <numerusform>%Ln Vermutung platziert. Rückgängig: Strg+Z</numerusform>
            <numerusform>%Ln Vermutungen platziert. Rückgängig: Strg+Z</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a thesis</source>
        <translation>These hinzufügen</translation>
    </message>
    <message>
        <source>Place as a reason</source>
        <translation>Als Grund platzieren</translation>
    </message>
    <message>
        <source>Reason: “{0}”. Undo: Ctrl+Z</source>
        <translation>Grund: „{0}“. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>Place as an objection</source>
        <translation>Als Einwand platzieren</translation>
    </message>
    <message>
        <source>Objection: “{0}”. Undo: Ctrl+Z</source>
        <translation>Einwand: „{0}“. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>Place as a claim</source>
        <translation>Als Behauptung platzieren</translation>
    </message>
    <message>
        <source>Claim: “{0}”. Undo: Ctrl+Z</source>
        <translation>Behauptung: „{0}“. Rückgängig: Strg+Z</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) set aside as no stance; the queue keeps (it/them) under “Set aside”. Undo: Ctrl+Z</source>
        <translation>
            <numerusform>%Ln Zitat als keine Stellungnahme beiseitegelegt; die Reihe führt es unter „Beiseitegelegt“. Rückgängig: Strg+Z</numerusform>
            <numerusform>%Ln Zitate als keine Stellungnahme beiseitegelegt; die Reihe führt sie unter „Beiseitegelegt“. Rückgängig: Strg+Z</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back a quotation</source>
        <translation>Zitat zurückholen</translation>
    </message>
    <message>
        <source>Taken back: it waits again. Undo: Ctrl+Z</source>
        <translation>Zurückgeholt: Es wartet wieder. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>Suggested: {0}</source>
        <translation>Vorschlag: {0}</translation>
    </message>
    <message>
        <source>Suggested: {0}, because of “{1}”</source>
        <translation>Vorschlag: {0}, wegen „{1}“</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>{0}?</translation>
    </message>
    <message>
        <source>Reword the thesis</source>
        <translation>These umformulieren</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), up to “{last}”.</source>
        <translation>
            <numerusform>%n Datei, bis „{last}“.</numerusform>
            <numerusform>%n Dateien, bis „{last}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map: {question}</source>
        <translation>Karte: {question}</translation>
    </message>
    <message>
        <source>Arrow keys go from claim to claim, Enter shows the quotations, Space folds, + and − zoom. The outline below has the same as text.</source>
        <translation>Pfeiltasten führen von Behauptung zu Behauptung, Eingabe zeigt die Zitate, Leertaste klappt ein, + und − zoomen. Die Gliederung darunter hat dasselbe als Text.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Fold all branches</source>
        <translation>Alle Zweige einklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Unfold all branches</source>
        <translation>Alle Zweige ausklappen</translation>
    </message>
    <message>
        <source>Fill the window</source>
        <translation>Fenster füllen</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Gefunden: {count}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Skip to the outline</source>
        <translation>Zur Gliederung springen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search claims, quotations and speakers</source>
        <translation>Behauptungen, Zitate und Sprecher suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Chosen claim</source>
        <translation>Gewählte Behauptung</translation>
    </message>
    <message>
        <source>In the outline</source>
        <translation>In der Gliederung</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>What you typed is still in its field: leave it to try again, or press Esc to call it off.</source>
        <translation>Was du geschrieben hast, steht noch im Feld: Verlasse es, um es noch einmal zu versuchen, oder brich mit Esc ab.</translation>
    </message>
    <message>
        <source>says nothing about</source>
        <translation>sagt nichts zu</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Spricht für</translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation>Spricht gegen</translation>
    </message>
    <message>
        <source>Both supports and opposes</source>
        <translation>Spricht für und gegen</translation>
    </message>
    <message>
        <source>{0}, ¶ {1}</source>
        <translation>{0}, ¶ {1}</translation>
    </message>
    <message>
        <source>{0}, p. {1}</source>
        <translation>{0}, S. {1}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht verwendet</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>in an older edition</source>
        <translation>in einer älteren Fassung</translation>
    </message>
    <message>
        <source>One thesis</source>
        <translation>Eine These</translation>
    </message>
    <message>
        <source>One claim, with reasons and objections</source>
        <translation>Eine Behauptung mit Gründen und Einwänden</translation>
    </message>
    <message>
        <source>What do you want to show? Say it in one sentence</source>
        <translation>Was willst du zeigen? Sag es in einem Satz</translation>
    </message>
    <message>
        <source>A reason for it</source>
        <translation>Ein Grund dafür</translation>
    </message>
    <message>
        <source>How do you know that?</source>
        <translation>Woher weißt du das?</translation>
    </message>
    <message>
        <source>Another reason, which would hold without the first</source>
        <translation>Ein weiterer Grund, der auch ohne den ersten gilt</translation>
    </message>
    <message>
        <source>The best objection that you can think of</source>
        <translation>Der beste Einwand, der dir einfällt</translation>
    </message>
    <message>
        <source>What would you answer?</source>
        <translation>Was würdest du antworten?</translation>
    </message>
    <message>
        <source>Policy options</source>
        <translation>Handlungsmöglichkeiten</translation>
    </message>
    <message>
        <source>What could be done, each with what speaks for it and against it</source>
        <translation>Was man tun könnte, jeweils mit dem, was dafür und dagegen spricht</translation>
    </message>
    <message>
        <source>First option: what could be done?</source>
        <translation>Erste Möglichkeit: Was könnte man tun?</translation>
    </message>
    <message>
        <source>What would get better?</source>
        <translation>Was würde besser?</translation>
    </message>
    <message>
        <source>What would it cost, and whom?</source>
        <translation>Was würde es kosten, und wen?</translation>
    </message>
    <message>
        <source>Second option: what else could be done?</source>
        <translation>Zweite Möglichkeit: Was könnte man sonst tun?</translation>
    </message>
    <message>
        <source>What does it do better than the first?</source>
        <translation>Was macht sie besser als die erste?</translation>
    </message>
    <message>
        <source>What could go wrong?</source>
        <translation>Was könnte schiefgehen?</translation>
    </message>
    <message>
        <source>Leave things as they are</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>What is good about how it is?</source>
        <translation>Was ist gut daran, wie es ist?</translation>
    </message>
    <message>
        <source>What happens if nothing is done?</source>
        <translation>Was geschieht, wenn nichts getan wird?</translation>
    </message>
    <message>
        <source>Debate in speeches</source>
        <translation>Debatte in Reden</translation>
    </message>
    <message>
        <source>Two sides, speech by speech; each claim has its speech, and the flow shows what was answered</source>
        <translation>Zwei Seiten, Rede für Rede; jede Behauptung hat ihre Rede, und der Ablauf zeigt, was beantwortet wurde</translation>
    </message>
    <message>
        <source>The motion, as it is debated</source>
        <translation>Die Streitfrage als Antrag</translation>
    </message>
    <message>
        <source>First speech for: the main reason</source>
        <translation>Erste Rede dafür: der Hauptgrund</translation>
    </message>
    <message>
        <source>First speech against: what is said to it</source>
        <translation>Erste Rede dagegen: was dazu gesagt wird</translation>
    </message>
    <message>
        <source>Second speech for: the answer</source>
        <translation>Zweite Rede dafür: die Antwort</translation>
    </message>
    <message>
        <source>First speech for: a second reason</source>
        <translation>Erste Rede dafür: ein zweiter Grund</translation>
    </message>
    <message>
        <source>First speech against: the main objection</source>
        <translation>Erste Rede dagegen: der Haupteinwand</translation>
    </message>
    <message>
        <source>Second speech for: what is said to it</source>
        <translation>Zweite Rede dafür: was dazu gesagt wird</translation>
    </message>
    <message>
        <source>Second speech against: the answer</source>
        <translation>Zweite Rede dagegen: die Antwort</translation>
    </message>
    <message>
        <source>First speech against: a second objection</source>
        <translation>Erste Rede dagegen: ein zweiter Einwand</translation>
    </message>
    <message>
        <source>Analysis of an article</source>
        <translation>Analyse eines Artikels</translation>
    </message>
    <message>
        <source>What an article wants to show, what it takes for granted, and what it leaves out</source>
        <translation>Was ein Artikel zeigen will, was er voraussetzt und was er auslässt</translation>
    </message>
    <message>
        <source>What does the article want you to believe?</source>
        <translation>Was sollst du dem Artikel glauben?</translation>
    </message>
    <message>
        <source>Its main reason, in its own words</source>
        <translation>Sein Hauptgrund, in seinen eigenen Worten</translation>
    </message>
    <message>
        <source>What must also be true, though it is not said?</source>
        <translation>Was muss außerdem stimmen, obwohl es nicht gesagt wird?</translation>
    </message>
    <message>
        <source>What evidence does it give?</source>
        <translation>Welche Belege nennt er?</translation>
    </message>
    <message>
        <source>An objection that it names</source>
        <translation>Ein Einwand, den er nennt</translation>
    </message>
    <message>
        <source>How does it answer?</source>
        <translation>Wie antwortet er darauf?</translation>
    </message>
    <message>
        <source>What does it leave out?</source>
        <translation>Was lässt er aus?</translation>
    </message>
    <message>
        <source>Comment thread</source>
        <translation>Diskussion in Kommentaren</translation>
    </message>
    <message>
        <source>Who agrees, who disagrees, and who doubts that it follows</source>
        <translation>Wer zustimmt, wer widerspricht und wer bezweifelt, dass es folgt</translation>
    </message>
    <message>
        <source>What is the thread about? Say it as a claim</source>
        <translation>Worum geht es in der Diskussion? Sag es als Behauptung</translation>
    </message>
    <message>
        <source>A comment that agrees: what is its reason?</source>
        <translation>Ein Kommentar, der zustimmt: Was ist sein Grund?</translation>
    </message>
    <message>
        <source>A reply that says it is not so</source>
        <translation>Eine Antwort, die sagt, es sei nicht so</translation>
    </message>
    <message>
        <source>Another comment that agrees</source>
        <translation>Ein weiterer Kommentar, der zustimmt</translation>
    </message>
    <message>
        <source>A reply that says: even so, it does not follow</source>
        <translation>Eine Antwort, die sagt: Selbst dann folgt es nicht</translation>
    </message>
    <message>
        <source>A comment that disagrees: why?</source>
        <translation>Ein Kommentar, der widerspricht: Warum?</translation>
    </message>
    <message>
        <source>A reply to it</source>
        <translation>Eine Antwort darauf</translation>
    </message>
    <message>
        <source>There is no theme called “{theme}”. The themes are {names}.</source>
        <translation>Ein Farbschema „{theme}“ gibt es nicht. Es gibt {names}.</translation>
    </message>
    <message>
        <source>Undo and redo have the same keys everywhere.</source>
        <translation>Rückgängig und Wiederholen haben überall dieselben Tasten.</translation>
    </message>
    <message>
        <source>Esc always leaves what one is in.</source>
        <translation>Esc verlässt immer das, worin man ist.</translation>
    </message>
    <message>
        <source>This key walks over the map. Hold Ctrl or Alt with it.</source>
        <translation>Diese Taste geht über die Karte. Halte Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>This key types. Hold Ctrl or Alt with it.</source>
        <translation>Diese Taste schreibt. Halte Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>Open a map first</source>
        <translation>Öffne zuerst eine Karte</translation>
    </message>
    <message>
        <source>For maps with the thesis on top or at the bottom</source>
        <translation>Für Karten mit der These oben oder unten</translation>
    </message>
    <message>
        <source>Add a source first</source>
        <translation>Füge zuerst eine Quelle hinzu</translation>
    </message>
    <message>
        <source>For a map that has sources and no claims yet</source>
        <translation>Für eine Karte mit Quellen, aber noch ohne Behauptungen</translation>
    </message>
    <message>
        <source>Select a claim first</source>
        <translation>Wähle zuerst eine Behauptung aus</translation>
    </message>
    <message>
        <source>Select something first</source>
        <translation>Wähle zuerst etwas aus</translation>
    </message>
    <message>
        <source>Select a reason or an objection first</source>
        <translation>Wähle zuerst einen Grund oder einen Einwand aus</translation>
    </message>
    <message>
        <source>Select a first guess first</source>
        <translation>Wähle zuerst eine Vermutung aus</translation>
    </message>
    <message>
        <source>Select a claim that cites a source first</source>
        <translation>Wähle zuerst eine Behauptung aus, die eine Quelle zitiert</translation>
    </message>
    <message>
        <source>Select a claim with reasons or objections first</source>
        <translation>Wähle zuerst eine Behauptung mit Gründen oder Einwänden aus</translation>
    </message>
    <message>
        <source>Select a claim that is not pinned first</source>
        <translation>Wähle zuerst eine Behauptung aus, die nicht angeheftet ist</translation>
    </message>
    <message>
        <source>Select a pinned claim first</source>
        <translation>Wähle zuerst eine angeheftete Behauptung aus</translation>
    </message>
    <message>
        <source>Select two or more claims first</source>
        <translation>Wähle zuerst mehrere Behauptungen aus</translation>
    </message>
    <message>
        <source>Select a co-premise first</source>
        <translation>Wähle zuerst eine Ko-Prämisse aus</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Select a claim and the one beside it first</source>
        <translation>Wähle zuerst eine Behauptung und die daneben aus</translation>
    </message>
    <message>
        <source>Not possible right now</source>
        <translation>Gerade nicht möglich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) selected</source>
        <translation>
            <numerusform>%Ln Behauptung ausgewählt</numerusform>
            <numerusform>%Ln Behauptungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>{side}: {words}</source>
        <translation>{side}: {words}</translation>
    </message>
    <message>
        <source>Pinned to its place</source>
        <translation>An ihrem Platz angeheftet</translation>
    </message>
    <message>
        <source>Only together with {claims}</source>
        <translation>Nur zusammen mit {claims}</translation>
    </message>
    <message>
        <source>The side is a first guess</source>
        <translation>Die Seite ist eine Vermutung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objection(s) to this step</source>
        <translation>
            <numerusform>%Ln Einwand gegen diesen Schritt</numerusform>
            <numerusform>%Ln Einwände gegen diesen Schritt</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: {about}</source>
        <translation>Auch: {about}</translation>
    </message>
    <message>
        <source>Quoted from {sources}</source>
        <translation>Zitiert aus {sources}</translation>
    </message>
    <message>
        <source>In other words than {sources}</source>
        <translation>Mit anderen Worten als {sources}</translation>
    </message>
    <message>
        <source>Step, objection to a step, from {premises}</source>
        <translation>Schritt, Einwand gegen einen Schritt, von {premises}</translation>
    </message>
    <message>
        <source>Step, reason, from {premises}</source>
        <translation>Schritt, Grund, von {premises}</translation>
    </message>
    <message>
        <source>Step, objection, from {premises}</source>
        <translation>Schritt, Einwand, von {premises}</translation>
    </message>
    <message>
        <source>No claims yet. Press Enter to write the first one.</source>
        <translation>Noch keine Behauptungen. Mit Eingabe schreibst du die erste.</translation>
    </message>
    <message>
        <source>{claims}. Arrow keys walk over the map, F6 leaves it.</source>
        <translation>{claims}. Pfeiltasten gehen über die Karte, F6 verlässt sie.</translation>
    </message>
    <message>
        <source>A claim of its own</source>
        <translation>Eine Behauptung für sich</translation>
    </message>
    <message>
        <source>Not connected yet, by {who}</source>
        <translation>Noch nicht verbunden, von {who}</translation>
    </message>
    <message>
        <source>Thesis by {who}</source>
        <translation>These von {who}</translation>
    </message>
    <message>
        <source>Objection to a step, by {who}</source>
        <translation>Einwand gegen einen Schritt, von {who}</translation>
    </message>
    <message>
        <source>Objection to a step</source>
        <translation>Einwand gegen einen Schritt</translation>
    </message>
    <message>
        <source>Reason by {who}</source>
        <translation>Grund von {who}</translation>
    </message>
    <message>
        <source>Objection by {who}</source>
        <translation>Einwand von {who}</translation>
    </message>
    <message>
        <source>To the step from {claim}</source>
        <translation>Gegen den Schritt von {claim}</translation>
    </message>
    <message>
        <source>For {claim}</source>
        <translation>Für {claim}</translation>
    </message>
    <message>
        <source>To {claim}</source>
        <translation>Gegen {claim}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies), folded</source>
        <translation>
            <numerusform>%Ln Antwort, eingeklappt</numerusform>
            <numerusform>%Ln Antworten, eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded away, on level {level}</source>
        <translation>Eingeklappt, auf Ebene {level}</translation>
    </message>
    <message>
        <source>{place} of {count} on level {level}</source>
        <translation>{place} von {count} auf Ebene {level}</translation>
    </message>
    <message>
        <source>It objects to this step now, too. Undo: Ctrl+Z</source>
        <translation>Sie ist jetzt auch ein Einwand gegen diesen Schritt. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>It is a reason for “{0}” now, too. Undo: Ctrl+Z</source>
        <translation>Sie ist jetzt auch ein Grund für „{0}“. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>It objects to “{0}” now, too. Undo: Ctrl+Z</source>
        <translation>Sie ist jetzt auch ein Einwand gegen „{0}“. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>Argdown</source>
        <translation>Argdown</translation>
    </message>
    <message>
        <source>argmap as JSON</source>
        <translation>argmap als JSON</translation>
    </message>
    <message>
        <source>everything, of all maps</source>
        <translation>alles, von allen Karten</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>der Verlauf</translation>
    </message>
    <message>
        <source>xAIF, for OVA3</source>
        <translation>xAIF, für OVA3</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, schemes, quotations, speakers, places</source>
        <translation>eine Karte: Behauptungen, Argumente, Einwände gegen Schritte, Schemata, Zitate, Sprecher, Orte</translation>
    </message>
    <message>
        <source>the question, notes, tags, whole texts of sources, pins and folded branches</source>
        <translation>die Frage, Notizen, Schlagwörter, ganze Texte von Quellen, angeheftete Plätze und zugeklappte Äste</translation>
    </message>
    <message>
        <source>AIF, the argument interchange format</source>
        <translation>AIF, das Austauschformat für Argumente</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, schemes</source>
        <translation>eine Karte: Behauptungen, Argumente, Einwände gegen Schritte, Schemata</translation>
    </message>
    <message>
        <source>the question, quotations, notes, tags, pins and folded branches</source>
        <translation>die Frage, Zitate, Notizen, Schlagwörter, angeheftete Plätze und zugeklappte Äste</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, schemes, quotations, sources, speakers</source>
        <translation>eine Karte: Behauptungen, Argumente, Einwände gegen Schritte, Schemata, Zitate, Quellen, Sprecher</translation>
    </message>
    <message>
        <source>notes, tags, whole texts of sources, pins and folded branches</source>
        <translation>Notizen, Schlagwörter, ganze Texte von Quellen, angeheftete Plätze und zugeklappte Äste</translation>
    </message>
    <message>
        <source>JSON of OVA2</source>
        <translation>JSON von OVA2</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, quotations, speakers, places</source>
        <translation>eine Karte: Behauptungen, Argumente, Einwände gegen Schritte, Zitate, Sprecher, Orte</translation>
    </message>
    <message>
        <source>YAML of Carneades</source>
        <translation>YAML von Carneades</translation>
    </message>
    <message>
        <source>quotations, notes, tags, pins and folded branches</source>
        <translation>Zitate, Notizen, Schlagwörter, angeheftete Plätze und zugeklappte Äste</translation>
    </message>
    <message>
        <source>MindMup</source>
        <translation>MindMup</translation>
    </message>
    <message>
        <source>Freeplane and FreeMind</source>
        <translation>Freeplane und FreeMind</translation>
    </message>
    <message>
        <source>one map: claims, groups, undercuts, names, tags, notes, folds, quotations; all that MindMup had written</source>
        <translation>eine Karte: Behauptungen, Gruppen, Einwände gegen Schritte, Namen, Schlagwörter, Notizen, Eingeklapptes, Zitate; alles, was MindMup geschrieben hatte</translation>
    </message>
    <message>
        <source>JSON of SADFace</source>
        <translation>JSON von SADFace</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, names, tags, notes, quotations with speakers, questions, speeches; headings, rules, data and comments of Argdown</source>
        <translation>eine Karte: Behauptungen, Argumente, Einwände gegen Schritte, Namen, Schlagwörter, Notizen, Zitate mit Sprechern, Fragen, Reden; Überschriften, Regeln, Daten und Kommentare von Argdown</translation>
    </message>
    <message>
        <source>piles, the sides of speakers and guesses; the texts of sources, unless asked for</source>
        <translation>Stapel, die Seiten der Sprecher und Vermutungen; die Texte der Quellen, wenn sie nicht verlangt werden</translation>
    </message>
    <message>
        <source>Argdown in Markdown</source>
        <translation>Argdown in Markdown</translation>
    </message>
    <message>
        <source>the texts of sources but for the quoted words, speeches, pins, piles, open questions</source>
        <translation>die Texte der Quellen bis auf die zitierten Worte, Reden, Festgestecktes, Stapel, offene Fragen</translation>
    </message>
    <message>
        <source>one map: claims, steps, undercuts, names, tags, notes, folds, quotations; all that the file had before</source>
        <translation>eine Karte: Behauptungen, Schritte, Einwände gegen Schritte, Namen, Schlagwörter, Notizen, Eingeklapptes, Zitate; alles, was die Datei vorher hatte</translation>
    </message>
    <message>
        <source>OPML, for outliners</source>
        <translation>OPML, für Gliederungsprogramme</translation>
    </message>
    <message>
        <source>Argument graphs over texts (arggraph)</source>
        <translation>Argumentgraphen über Texten (arggraph)</translation>
    </message>
    <message>
        <source>one map: claims with the text that they stand in, steps, undercuts; all of a graph that was read</source>
        <translation>eine Karte: Behauptungen mit dem Text, in dem sie stehen, Schritte, Einwände gegen Schritte; alles von einem gelesenen Graphen</translation>
    </message>
    <message>
        <source>names, tags, notes, folds, pins, guesses, and sources beside the text of the graph</source>
        <translation>Namen, Schlagwörter, Notizen, Eingeklapptes, Festgestecktes, Vermutungen, und Quellen neben dem Text des Graphen</translation>
    </message>
    <message>
        <source>Kialo</source>
        <translation>Kialo</translation>
    </message>
    <message>
        <source>one map: claims for and against, claims in several places, quoted words with their addresses</source>
        <translation>eine Karte: Behauptungen für und gegen, Behauptungen an mehreren Stellen, zitierte Worte mit ihren Adressen</translation>
    </message>
    <message>
        <source>co-premises and undercuts as such, names, tags, notes, speakers, folds and pins</source>
        <translation>Ko-Prämissen und Einwände gegen Schritte als solche, Namen, Schlagwörter, Notizen, Sprecher, Eingeklapptes und Festgestecktes</translation>
    </message>
    <message>
        <source>GraphML, for yEd, Gephi and others</source>
        <translation>GraphML, für yEd, Gephi und andere</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, schemes, tags, notes, quotations, speakers, places</source>
        <translation>eine Karte: Behauptungen, Argumente, Einwände gegen Schritte, Schemata, Schlagwörter, Notizen, Zitate, Sprecher, Orte</translation>
    </message>
    <message>
        <source>whole texts of sources, pins, piles and open questions</source>
        <translation>ganze Texte von Quellen, angeheftete Plätze, Stapel und offene Fragen</translation>
    </message>
    <message>
        <source>DOT, for Graphviz</source>
        <translation>DOT, für Graphviz</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, schemes, names, tags, notes</source>
        <translation>eine Karte: Behauptungen, Argumente, Einwände gegen Schritte, Schemata, Namen, Schlagwörter, Notizen</translation>
    </message>
    <message>
        <source>sources, quotations, speakers but for their names, open questions, pins</source>
        <translation>Quellen, Zitate, Sprecher bis auf ihre Namen, offene Fragen, angeheftete Plätze</translation>
    </message>
    <message>
        <source>CSV, a table of the quotations</source>
        <translation>CSV, eine Tabelle der Zitate</translation>
    </message>
    <message>
        <source>quotations with speaker, source, place and side</source>
        <translation>Zitate mit Sprecher, Quelle, Ort und Seite</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>die Karte</translation>
    </message>
    <message>
        <source>CSV, who stands where</source>
        <translation>CSV, wer wo steht</translation>
    </message>
    <message>
        <source>the side of each speaker on each claim</source>
        <translation>die Seite jedes Sprechers bei jeder Behauptung</translation>
    </message>
    <message>
        <source>all else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>Workbook, the flow of a debate</source>
        <translation>Arbeitsmappe, der Ablauf einer Debatte</translation>
    </message>
    <message>
        <source>claims by speech, what answers what, what was dropped</source>
        <translation>Behauptungen nach Reden, was worauf antwortet, was übergangen wurde</translation>
    </message>
    <message>
        <source>Web annotations of the W3C, as JSON-LD</source>
        <translation>Web-Anmerkungen des W3C, als JSON-LD</translation>
    </message>
    <message>
        <source>quotations with source, page, speaker, tags and notes</source>
        <translation>Zitate mit Quelle, Seite, Sprecher, Schlagwörtern und Notizen</translation>
    </message>
    <message>
        <source>the map, whole texts of sources, roles of speakers</source>
        <translation>die Karte, ganze Texte der Quellen, Rollen der Sprecher</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>marked words, remarks and answers, tags, pages</source>
        <translation>markierte Worte, Bemerkungen und Antworten, Schlagwörter, Seiten</translation>
    </message>
    <message>
        <source>REFI-QDA projects</source>
        <translation>REFI-QDA-Projekte</translation>
    </message>
    <message>
        <source>texts, coded words with their codes, notes and descriptions</source>
        <translation>Texte, kodierte Worte mit ihren Codes, Notizen und Beschreibungen</translation>
    </message>
    <message>
        <source>pictures and recordings, sets, links, variables</source>
        <translation>Bilder und Aufnahmen, Mengen, Verknüpfungen, Variablen</translation>
    </message>
    <message>
        <source>Taguette, projects and highlights</source>
        <translation>Taguette, Projekte und Markierungen</translation>
    </message>
    <message>
        <source>texts, highlights with their tags</source>
        <translation>Texte, Markierungen mit ihren Schlagwörtern</translation>
    </message>
    <message>
        <source>descriptions of tags</source>
        <translation>Beschreibungen von Schlagwörtern</translation>
    </message>
    <message>
        <source>Debate cards in Word files</source>
        <translation>Debattierkarten in Word-Dateien</translation>
    </message>
    <message>
        <source>tags as claims, cites as sources, read and underlined words</source>
        <translation>Überschriften als Behauptungen, Belege als Quellen, gelesene und unterstrichene Worte</translation>
    </message>
    <message>
        <source>text outside of cards</source>
        <translation>Text außerhalb von Karten</translation>
    </message>
    <message>
        <source>Bibliography in RIS</source>
        <translation>Literaturverzeichnis in RIS</translation>
    </message>
    <message>
        <source>sources, quotations with pages in notes</source>
        <translation>Quellen, Zitate mit Seiten in Notizen</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>angehängte Dateien</translation>
    </message>
    <message>
        <source>Bibliography in BibTeX</source>
        <translation>Literaturverzeichnis in BibTeX</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Bibliography in CSL JSON</source>
        <translation>Literaturverzeichnis in CSL JSON</translation>
    </message>
    <message>
        <source>sources, with all that their entries say</source>
        <translation>Quellen, mit allem, was ihre Einträge sagen</translation>
    </message>
    <message>
        <source>Word, a list of the quotations</source>
        <translation>Word, eine Liste der Zitate</translation>
    </message>
    <message>
        <source>quotations with speaker, source and page</source>
        <translation>Zitate mit Sprecher, Quelle und Seite</translation>
    </message>
    <message>
        <source>Workbook, a table of the quotations</source>
        <translation>Arbeitsmappe, eine Tabelle der Zitate</translation>
    </message>
    <message>
        <source>quotations with speaker, source, page, side, tags and notes</source>
        <translation>Zitate mit Sprecher, Quelle, Seite, Standpunkt, Schlagwörtern und Notizen</translation>
    </message>
    <message>
        <source>Markdown, the quotations with citations for Pandoc</source>
        <translation>Markdown, die Zitate mit Belegen für Pandoc</translation>
    </message>
    <message>
        <source>quotations with speaker, page and the entries of their sources</source>
        <translation>Zitate mit Sprecher, Seite und den Einträgen ihrer Quellen</translation>
    </message>
    <message>
        <source>Text for Excel, a table of the quotations</source>
        <translation>Text für Excel, eine Tabelle der Zitate</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Not read: {file}. {why}</source>
        <translation>Nicht gelesen: {file}. {why}</translation>
    </message>
    <message numerus="yes">
        <source>Read %n map(s) into files of their own, in {folder}</source>
        <translation>
            <numerusform>%n Karte in eine eigene Datei gelesen, in {folder}</numerusform>
            <numerusform>%n Karten in eigene Dateien gelesen, in {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>&amp;Present the map</source>
        <translation>Die Karte &amp;vorführen</translation>
    </message>
    <message>
        <source>Go through the map step by step, large and on the whole screen</source>
        <translation>Schritt für Schritt durch die Karte gehen, groß und auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>Present from the &amp;selected claim</source>
        <translation>Ab der &amp;ausgewählten Behauptung vorführen</translation>
    </message>
    <message>
        <source>Go through the map from the selected claim on</source>
        <translation>Ab der ausgewählten Behauptung durch die Karte gehen</translation>
    </message>
    <message>
        <source>Present the &amp;branch</source>
        <translation>Den &amp;Zweig vorführen</translation>
    </message>
    <message>
        <source>Go through the selected claim and what hangs on it, and nothing else</source>
        <translation>Nur durch die ausgewählte Behauptung gehen und durch das, was daran hängt</translation>
    </message>
    <message>
        <source>&amp;Hide who said what</source>
        <translation>&amp;Verbergen, wer was gesagt hat</translation>
    </message>
    <message>
        <source>Hide all speakers and sources until they are revealed; nothing of that is saved</source>
        <translation>Alle Sprecher und Quellen verbergen, bis sie aufgedeckt werden; nichts davon wird gespeichert</translation>
    </message>
    <message>
        <source>&amp;Reveal who said this</source>
        <translation>&amp;Aufdecken, wer das gesagt hat</translation>
    </message>
    <message>
        <source>Show who says the selected claims, and where, while that is hidden</source>
        <translation>Zeigen, wer die ausgewählten Behauptungen wo sagt, solange das verborgen ist</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>Use black on white, and thicker lines</source>
        <translation>Schwarz auf Weiß und dickere Linien verwenden</translation>
    </message>
    <message>
        <source>High contrast, dar&amp;k</source>
        <translation>Hoher Kontrast, d&amp;unkel</translation>
    </message>
    <message>
        <source>Use white on black, and thicker lines</source>
        <translation>Weiß auf Schwarz und dickere Linien verwenden</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Move things on the map at once, without animation</source>
        <translation>Auf der Karte alles sofort bewegen, ohne Animation</translation>
    </message>
    <message>
        <source>Today, {hour}</source>
        <translation>Heute, {hour}</translation>
    </message>
    <message>
        <source>Yesterday, {hour}</source>
        <translation>Gestern, {hour}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message numerus="yes">
        <source>and %n more quotation(s)</source>
        <translation>
            <numerusform>und %n weiteres Zitat</numerusform>
            <numerusform>und %n weitere Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>Objection to the step from</source>
        <translation>Einwand gegen den Schritt von</translation>
    </message>
    <message>
        <source>Together a reason for</source>
        <translation>Zusammen ein Grund für</translation>
    </message>
    <message>
        <source>Reason for</source>
        <translation>Grund für</translation>
    </message>
    <message>
        <source>Together an objection to</source>
        <translation>Zusammen ein Einwand gegen</translation>
    </message>
    <message>
        <source>Objection to</source>
        <translation>Einwand gegen</translation>
    </message>
    <message>
        <source>{source}, told by {via}</source>
        <translation>{source}, wiedergegeben von {via}</translation>
    </message>
    <message>
        <source>Speaker {letter}</source>
        <translation>Sprecher {letter}</translation>
    </message>
    <message>
        <source>Source {letter}</source>
        <translation>Quelle {letter}</translation>
    </message>
    <message>
        <source>Who said this is hidden. Reveal it first, and then change it.</source>
        <translation>Wer das gesagt hat, ist verborgen. Decke es zuerst auf, und ändere es dann.</translation>
    </message>
    <message>
        <source>A step that names somebody</source>
        <translation>Ein Schritt, der jemanden nennt</translation>
    </message>
    <message>
        <source>Hide or show who said what</source>
        <translation>Verbergen oder zeigen, wer was gesagt hat</translation>
    </message>
    <message>
        <source>Select a claim to pin it where it stands.</source>
        <translation>Wähle eine Behauptung aus, um sie anzuheften, wo sie steht.</translation>
    </message>
    <message>
        <source>Unfold what hides this claim to pin it where it stands.</source>
        <translation>Klappe aus, was diese Behauptung verbirgt, um sie anzuheften, wo sie steht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a side</source>
        <translation>
            <numerusform>%Ln ohne Seite</numerusform>
            <numerusform>%Ln ohne Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>Who said what is hidden, here as well.</source>
        <translation>Wer was gesagt hat, ist verborgen, auch hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) still wait(s/) for your words.</source>
        <translation>
            <numerusform>%n Behauptung wartet noch auf deinen Text.</numerusform>
            <numerusform>%n Behauptungen warten noch auf deinen Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Should school start later in the morning?</source>
        <translation>Soll die Schule morgens später beginnen?</translation>
    </message>
    <message>
        <source>The guide is not installed.</source>
        <translation>Die Anleitung ist nicht installiert.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>As Markdown, a map comes with its report: choose the report.</source>
        <translation>Als Markdown kommt eine Karte mit ihrem Bericht: Wähle den Bericht.</translation>
    </message>
    <message>
        <source>Standard input holds more than {most} MB, which is too much.</source>
        <translation>Die Standardeingabe enthält mehr als {most} MB, und das ist zu viel.</translation>
    </message>
    <message>
        <source>An .argmap file cannot be read from standard input; name the file.</source>
        <translation>Eine .argmap-Datei wird aus einer Datei gelesen, nicht von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Name the format of standard input with --from; “argmap formats” lists them.</source>
        <translation>Mit --from lässt sich sagen, welches Format die Standardeingabe hat; „argmap formats“ zählt sie auf.</translation>
    </message>
    <message>
        <source>--watch needs a file to read and a file to write.</source>
        <translation>--watch braucht eine Datei zum Beobachten und eine zum Schreiben.</translation>
    </message>
    <message>
        <source>“{file}” is an .argmap file already.</source>
        <translation>„{file}“ ist schon eine .argmap-Datei.</translation>
    </message>
    <message>
        <source>Name the format of standard output with --to; “argmap formats” lists them.</source>
        <translation>Mit --to lässt sich sagen, welches Format die Standardausgabe bekommt; „argmap formats“ zählt sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n file(s), so it cannot go to standard output.</source>
        <translation>
            <numerusform>Das ergibt %n Datei und kann deshalb nicht in die Standardausgabe gehen.</numerusform>
            <numerusform>Das ergibt %n Dateien und kann deshalb nicht in die Standardausgabe gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>--all writes into a folder, and “{file}” is not one.</source>
        <translation>--all schreibt in einen Ordner, und „{file}“ ist keiner.</translation>
    </message>
    <message>
        <source>Proposal by {client}: a quotation</source>
        <translation>Vorschlag von {client}: ein Zitat</translation>
    </message>
    <message>
        <source>A claim has 1 to {most} characters.</source>
        <translation>Eine Behauptung hat 1 bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>There is no quotation {id}; propose it first.</source>
        <translation>Es gibt kein Zitat {id}; schlage es zuerst vor.</translation>
    </message>
    <message>
        <source>Proposal by {client}: a claim</source>
        <translation>Vorschlag von {client}: eine Behauptung</translation>
    </message>
    <message>
        <source>“{file}” is open in a window or cannot be changed, so nothing can be proposed now.</source>
        <translation>„{file}“ ist in einem Fenster geöffnet oder kann nicht geändert werden; deshalb lässt sich gerade nichts vorschlagen.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>„{name}“ fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is not known.</source>
        <translation>„{name}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“{name}” is not of the kind {kind}.</source>
        <translation>„{name}“ ist nicht von der Art {kind}.</translation>
    </message>
    <message>
        <source>There is no source {id}.</source>
        <translation>Es gibt keine Quelle {id}.</translation>
    </message>
    <message>
        <source>A quotation needs words.</source>
        <translation>Ein Zitat hat einen Wortlaut.</translation>
    </message>
    <message>
        <source>These exact words are not in “{title}”.</source>
        <translation>Diese Worte stehen nicht Buchstabe für Buchstabe in „{title}“.</translation>
    </message>
    <message>
        <source>These words are in “{title}” more than once; give the words before them.</source>
        <translation>Diese Worte stehen mehrmals in „{title}“; gib die Worte davor an.</translation>
    </message>
    <message>
        <source>“{name}” is not named in “{title}”.</source>
        <translation>„{name}“ wird in „{title}“ nicht genannt.</translation>
    </message>
    <message>
        <source>Read differently: {what}</source>
        <translation>Anders gelesen: {what}</translation>
    </message>
    <message>
        <source>Kept aside: {what}</source>
        <translation>Unverändert aufbewahrt: {what}</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Ausgelassen: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n map(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Behauptung</numerusform>
            <numerusform>%n Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n Grund</numerusform>
            <numerusform>%n Gründe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n Einwand</numerusform>
            <numerusform>%n Einwände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: {parts}</source>
        <translation>Gelesen: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) too large or too deep to be kept aside</source>
        <translation>
            <numerusform>%n Einzelheit, die zu groß oder zu tief verschachtelt ist, um aufbewahrt zu werden</numerusform>
            <numerusform>%n Einzelheiten, die zu groß oder zu tief verschachtelt sind, um aufbewahrt zu werden</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not a map of MindMup.</source>
        <translation>Diese Datei ist keine Karte von MindMup.</translation>
    </message>
    <message>
        <source>This file of MindMup holds no claims.</source>
        <translation>Diese Datei von MindMup enthält keine Behauptungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without a target, as claims not connected yet</source>
        <translation>
            <numerusform>%n Gruppe ohne Ziel, als noch nicht verbundene Behauptungen</numerusform>
            <numerusform>%n Gruppen ohne Ziel, als noch nicht verbundene Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a side, as guessed reasons</source>
        <translation>
            <numerusform>%n Linie ohne Seite, als vermuteter Grund</numerusform>
            <numerusform>%n Linien ohne Seite, als vermutete Gründe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sticky note(s), as notes of their claims</source>
        <translation>
            <numerusform>%n Haftnotiz, als Notiz ihrer Behauptung</numerusform>
            <numerusform>%n Haftnotizen, als Notizen ihrer Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) in support of a step, as further premises of it</source>
        <translation>
            <numerusform>%n Gruppe, die einen Schritt stützt, als weitere Prämissen</numerusform>
            <numerusform>%n Gruppen, die einen Schritt stützen, als weitere Prämissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neutral group(s), as guessed reasons</source>
        <translation>
            <numerusform>%n neutrale Gruppe, als vermuteter Grund</numerusform>
            <numerusform>%n neutrale Gruppen, als vermutete Gründe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sticky note(s) on a group</source>
        <translation>
            <numerusform>%n Haftnotiz an einer Gruppe</numerusform>
            <numerusform>%n Haftnotizen an Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without claims</source>
        <translation>
            <numerusform>%n Gruppe ohne Behauptungen</numerusform>
            <numerusform>%n Gruppen ohne Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in groups that have no claims of their own</source>
        <translation>
            <numerusform>%n Behauptung in Gruppen, die selbst keine haben</numerusform>
            <numerusform>%n Behauptungen in Gruppen, die selbst keine haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strength(s) of reasons</source>
        <translation>
            <numerusform>%n Stärke von Gründen</numerusform>
            <numerusform>%n Stärken von Gründen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) on lines</source>
        <translation>
            <numerusform>%n Beschriftung an Linien</numerusform>
            <numerusform>%n Beschriftungen an Linien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verweis</numerusform>
            <numerusform>%n Verweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n icon(s)</source>
        <translation>
            <numerusform>%n Symbol</numerusform>
            <numerusform>%n Symbole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s), colors and fonts</source>
        <translation>
            <numerusform>%n Angabe zu Ort, Farbe und Schrift</numerusform>
            <numerusform>%n Angaben zu Ort, Farbe und Schrift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other attribute(s)</source>
        <translation>
            <numerusform>%n weitere Eigenschaft</numerusform>
            <numerusform>%n weitere Eigenschaften</numerusform>
        </translation>
    </message>
    <message>
        <source>the theme</source>
        <translation>das Farbschema</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between claims</source>
        <translation>
            <numerusform>%n Verweis zwischen Behauptungen</numerusform>
            <numerusform>%n Verweise zwischen Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This XML file is nested too deeply to be imported.</source>
        <translation>Diese XML-Datei ist zu tief verschachtelt, um importiert zu werden.</translation>
    </message>
    <message>
        <source>This file is not complete XML, so it cannot be imported.</source>
        <translation>Diese Datei ist kein vollständiges XML und kann deshalb nicht importiert werden.</translation>
    </message>
    <message>
        <source>This XML file defines entities of its own, which argmap does not read.</source>
        <translation>Diese XML-Datei definiert eigene Entitäten, die argmap nicht liest.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) beyond the first {most} (was/were) left out.</source>
        <translation>
            <numerusform>%n Anmerkung nach den ersten {most} wurde ausgelassen.</numerusform>
            <numerusform>%n Anmerkungen nach den ersten {most} wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without words or remarks (was/were) left out.</source>
        <translation>
            <numerusform>%n Anmerkung ohne Worte und Bemerkung wurde ausgelassen.</numerusform>
            <numerusform>%n Anmerkungen ohne Worte und Bemerkung wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” holds no text that argmap can read.</source>
        <translation>„{file}“ enthält keinen Text, den argmap lesen kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) (is/are) not in the file: without them.</source>
        <translation>
            <numerusform>%n Text ist nicht in der Datei und fehlt daher.</numerusform>
            <numerusform>%n Texte sind nicht in der Datei und fehlen daher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) (was/were) left out: their words are not there.</source>
        <translation>
            <numerusform>%n Auswahl wurde ausgelassen: Ihre Worte stehen nicht dort.</numerusform>
            <numerusform>%n Auswahlen wurden ausgelassen: Ihre Worte stehen nicht dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or recording(s) without words (was/were) left out.</source>
        <translation>
            <numerusform>%n Bild oder Aufnahme ohne Worte wurde ausgelassen.</numerusform>
            <numerusform>%n Bilder oder Aufnahmen ohne Worte wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in pictures and recordings (was/were) left out.</source>
        <translation>
            <numerusform>%n Markierung in Bildern und Aufnahmen wurde ausgelassen.</numerusform>
            <numerusform>%n Markierungen in Bildern und Aufnahmen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of whole texts (was/were) left out.</source>
        <translation>
            <numerusform>%n Code eines ganzen Textes wurde ausgelassen.</numerusform>
            <numerusform>%n Codes ganzer Texte wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between other things than notes (was/were) left out.</source>
        <translation>
            <numerusform>%n Verknüpfung zwischen anderem als Notizen wurde ausgelassen.</numerusform>
            <numerusform>%n Verknüpfungen zwischen anderem als Notizen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) of codes (was/were) left out.</source>
        <translation>
            <numerusform>%n Beschreibung eines Codes wurde ausgelassen.</numerusform>
            <numerusform>%n Beschreibungen von Codes wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) (was/were) left out.</source>
        <translation>
            <numerusform>%n Menge wurde ausgelassen.</numerusform>
            <numerusform>%n Mengen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) of relations (was/were) left out.</source>
        <translation>
            <numerusform>%n Zeichnung von Beziehungen wurde ausgelassen.</numerusform>
            <numerusform>%n Zeichnungen von Beziehungen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of variables (was/were) left out.</source>
        <translation>
            <numerusform>%n Wert von Variablen wurde ausgelassen.</numerusform>
            <numerusform>%n Werte von Variablen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How line ends count is not certain in %n text(s): check where quotations begin.</source>
        <translation>
            <numerusform>Wie Zeilenenden zählen, ist in %n Text nicht sicher: Prüfen Sie, wo Zitate beginnen.</numerusform>
            <numerusform>Wie Zeilenenden zählen, ist in %n Texten nicht sicher: Prüfen Sie, wo Zitate beginnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” holds no annotations.</source>
        <translation>„{file}“ enthält keine Anmerkungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) in “{file}” (tells/tell) only where the marked words stand, not the words: without them.</source>
        <translation>
            <numerusform>%n Anmerkung in „{file}“ sagt nur, wo die markierten Worte stehen, nicht welche es sind: Sie fehlen.</numerusform>
            <numerusform>%n Anmerkungen in „{file}“ sagen nur, wo die markierten Worte stehen, nicht welche es sind: Sie fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not text, so write it to a file.</source>
        <translation>{name} ist kein Text; schreibe es in eine Datei.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy-Debatte</translation>
    </message>
    <message>
        <source>first affirmative constructive</source>
        <translation>erste Aufbaurede dafür</translation>
    </message>
    <message>
        <source>first negative constructive</source>
        <translation>erste Aufbaurede dagegen</translation>
    </message>
    <message>
        <source>second affirmative constructive</source>
        <translation>zweite Aufbaurede dafür</translation>
    </message>
    <message>
        <source>negative block: second constructive and first rebuttal</source>
        <translation>Block dagegen: zweite Aufbaurede und erste Gegenrede</translation>
    </message>
    <message>
        <source>first affirmative rebuttal</source>
        <translation>erste Gegenrede dafür</translation>
    </message>
    <message>
        <source>second negative rebuttal</source>
        <translation>zweite Gegenrede dagegen</translation>
    </message>
    <message>
        <source>second affirmative rebuttal</source>
        <translation>zweite Gegenrede dafür</translation>
    </message>
    <message>
        <source>Lincoln-Douglas</source>
        <translation>Lincoln-Douglas-Debatte</translation>
    </message>
    <message>
        <source>affirmative constructive</source>
        <translation>Aufbaurede dafür</translation>
    </message>
    <message>
        <source>negative constructive and first negative rebuttal</source>
        <translation>Aufbaurede dagegen und erste Gegenrede</translation>
    </message>
    <message>
        <source>Public Forum, pro first</source>
        <translation>Public Forum, dafür beginnt</translation>
    </message>
    <message>
        <source>Public Forum, con first</source>
        <translation>Public Forum, dagegen beginnt</translation>
    </message>
    <message>
        <source>British Parliamentary</source>
        <translation>Britisches Parlamentsformat</translation>
    </message>
    <message>
        <source>Prime Minister</source>
        <translation>Eröffnende Regierung, erste Rede</translation>
    </message>
    <message>
        <source>Leader of the Opposition</source>
        <translation>Eröffnende Opposition, erste Rede</translation>
    </message>
    <message>
        <source>Deputy Prime Minister</source>
        <translation>Eröffnende Regierung, zweite Rede</translation>
    </message>
    <message>
        <source>Deputy Leader of the Opposition</source>
        <translation>Eröffnende Opposition, zweite Rede</translation>
    </message>
    <message>
        <source>Member of the Government</source>
        <translation>Schließende Regierung, erste Rede</translation>
    </message>
    <message>
        <source>Member of the Opposition</source>
        <translation>Schließende Opposition, erste Rede</translation>
    </message>
    <message>
        <source>Government Whip</source>
        <translation>Schließende Regierung, letzte Rede</translation>
    </message>
    <message>
        <source>Opposition Whip</source>
        <translation>Schließende Opposition, letzte Rede</translation>
    </message>
    <message>
        <source>World Schools</source>
        <translation>Schulformat (World Schools)</translation>
    </message>
    <message>
        <source>first proposition</source>
        <translation>erste Rede dafür</translation>
    </message>
    <message>
        <source>first opposition</source>
        <translation>erste Rede dagegen</translation>
    </message>
    <message>
        <source>second proposition</source>
        <translation>zweite Rede dafür</translation>
    </message>
    <message>
        <source>second opposition</source>
        <translation>zweite Rede dagegen</translation>
    </message>
    <message>
        <source>third proposition</source>
        <translation>dritte Rede dafür</translation>
    </message>
    <message>
        <source>third opposition</source>
        <translation>dritte Rede dagegen</translation>
    </message>
    <message>
        <source>opposition reply</source>
        <translation>Schlussrede dagegen</translation>
    </message>
    <message>
        <source>proposition reply</source>
        <translation>Schlussrede dafür</translation>
    </message>
    <message>
        <source>Against {number}</source>
        <translation>Dagegen {number}</translation>
    </message>
    <message>
        <source>For {number}</source>
        <translation>Dafür {number}</translation>
    </message>
    <message>
        <source>dropped: no answer in {speech}</source>
        <translation>übergangen: keine Antwort in {speech}</translation>
    </message>
    <message>
        <source>dropped in {speech}, answered only in {late}</source>
        <translation>in {speech} übergangen, erst in {late} beantwortet</translation>
    </message>
    <message>
        <source>not answered yet; {speech} can answer</source>
        <translation>noch nicht beantwortet; {speech} kann antworten</translation>
    </message>
    <message>
        <source>Spelling is not checked. You can turn it on in the preferences.</source>
        <translation>Die Rechtschreibung wird nicht geprüft. In den Einstellungen lässt sich das einschalten.</translation>
    </message>
    <message>
        <source>No word on this map is misspelled.</source>
        <translation>Auf dieser Karte ist kein Wort falsch geschrieben.</translation>
    </message>
    <message>
        <source>A word is misspelled here, but nothing can be changed.</source>
        <translation>Hier ist ein Wort falsch geschrieben, aber es lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Nächstes falsch geschriebenes Wort</translation>
    </message>
    <message>
        <source>Go to the next word that is not in the dictionary, and show what may be meant</source>
        <translation>Zum nächsten Wort gehen, das nicht im Wörterbuch steht, und zeigen, was gemeint sein kann</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer.</source>
        <translation>Auf diesem Computer gibt es kein Wörterbuch für diese Sprache: {language}.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>A flow is written as XLSX, CSV, PDF, PNG, SVG or WebP.</source>
        <translation>Ein Ablauf wird als XLSX, CSV, PDF, PNG, SVG oder WebP geschrieben.</translation>
    </message>
    <message>
        <source>A flow shows a whole debate, so --branch makes no sense with it.</source>
        <translation>Ein Ablauf zeigt eine ganze Debatte, daher ergibt --branch dabei keinen Sinn.</translation>
    </message>
    <message>
        <source>There is no debate format “{name}”. There are {names}.</source>
        <translation>Es gibt kein Debattenformat „{name}“. Es gibt {names}.</translation>
    </message>
    <message>
        <source>“{file}” is a file; for several maps, -o names a folder.</source>
        <translation>„{file}“ ist eine Datei; für mehrere Karten nennt -o einen Ordner.</translation>
    </message>
    <message>
        <source>There is no map of another program here that argmap reads.</source>
        <translation>Hier ist keine Karte eines anderen Programms, die argmap liest.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be made: {reason}.</source>
        <translation>Der Ordner „{name}“ lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>Web pages and slides do not know {option}; pictures and hand-outs do.</source>
        <translation>Webseiten und Folien kennen {option} nicht; Bilder und Arbeitsblätter schon.</translation>
    </message>
    <message>
        <source>In no speech</source>
        <translation>In keiner Rede</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>for</source>
        <comment>the side of a speech</comment>
        <translation>dafür</translation>
    </message>
    <message>
        <source>against</source>
        <comment>the side of a speech</comment>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>together with the claim above</source>
        <translation>zusammen mit der Behauptung darüber</translation>
    </message>
    <message>
        <source>together with “{claim}”</source>
        <translation>zusammen mit „{claim}“</translation>
    </message>
    <message>
        <source>objects to the step, not to the claim</source>
        <translation>wendet sich gegen den Schritt, nicht gegen die Behauptung</translation>
    </message>
    <message>
        <source>objects to the step from “{claim}”</source>
        <translation>wendet sich gegen den Schritt von „{claim}“</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>stützt das</translation>
    </message>
    <message>
        <source>supports “{claim}”</source>
        <translation>stützt „{claim}“</translation>
    </message>
    <message>
        <source>answers it</source>
        <translation>antwortet darauf</translation>
    </message>
    <message>
        <source>answers “{claim}”</source>
        <translation>antwortet auf „{claim}“</translation>
    </message>
    <message>
        <source>not connected with anything yet</source>
        <translation>noch mit nichts verbunden</translation>
    </message>
    <message>
        <source>stands in another row, too</source>
        <translation>steht auch in einer anderen Zeile</translation>
    </message>
    <message>
        <source>said in “{speech}”, which is not one of these speeches</source>
        <translation>gesagt in „{speech}“, keiner dieser Reden</translation>
    </message>
    <message>
        <source>proposed for {speech}</source>
        <translation>vorgeschlagen für {speech}</translation>
    </message>
    <message>
        <source>said in {speech}</source>
        <translation>gesagt in {speech}</translation>
    </message>
    <message>
        <source>there is no speech left for it</source>
        <translation>dafür ist keine Rede mehr übrig</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y/ies) without title and author (was/were) left out.</source>
        <translation>
            <numerusform>%n Eintrag ohne Titel und Autor wurde ausgelassen.</numerusform>
            <numerusform>%n Einträge ohne Titel und Autor wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y/ies) beyond the first {most} (was/were) left out.</source>
        <translation>
            <numerusform>%n Eintrag nach den ersten {most} wurde ausgelassen.</numerusform>
            <numerusform>%n Einträge nach den ersten {most} wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds no claims.</source>
        <translation>Diese Datei enthält keine Behauptungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n scheme(s) that argmap does not know</source>
        <translation>
            <numerusform>%n Schema, das argmap nicht kennt</numerusform>
            <numerusform>%n Schemata, die argmap nicht kennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rephrasing(s)</source>
        <translation>
            <numerusform>%n Umformulierung</numerusform>
            <numerusform>%n Umformulierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s)</source>
        <translation>
            <numerusform>%n Vorzug</numerusform>
            <numerusform>%n Vorzüge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s) of a dialogue</source>
        <translation>
            <numerusform>%n Übergang eines Gesprächs</numerusform>
            <numerusform>%n Übergänge eines Gesprächs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locution(s) without a claim of their own</source>
        <translation>
            <numerusform>%n Äußerung ohne eigene Behauptung</numerusform>
            <numerusform>%n Äußerungen ohne eigene Behauptung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n illocution(s)</source>
        <translation>
            <numerusform>%n Sprechhandlung</numerusform>
            <numerusform>%n Sprechhandlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) of the kind {kind}</source>
        <translation>
            <numerusform>%n Knoten der Art {kind}</numerusform>
            <numerusform>%n Knoten der Art {kind}</numerusform>
        </translation>
    </message>
    <message>
        <source>This JSON file is not xAIF: it has no part “AIF”.</source>
        <translation>Diese JSON-Datei ist kein xAIF: Sie hat keinen Teil „AIF“.</translation>
    </message>
    <message>
        <source>This JSON file holds no argument map, so it cannot be imported.</source>
        <translation>Diese JSON-Datei enthält keine Argumentkarte und kann deshalb nicht importiert werden.</translation>
    </message>
    <message>
        <source>This JSON file is damaged: “{name}” is not a list.</source>
        <translation>Diese JSON-Datei ist beschädigt: „{name}“ ist keine Liste.</translation>
    </message>
    <message>
        <source>This text is not a discussion exported from Kialo.</source>
        <translation>Dieser Text ist keine aus Kialo exportierte Diskussion.</translation>
    </message>
    <message>
        <source>This discussion from Kialo holds no claims.</source>
        <translation>Diese Diskussion von Kialo enthält keine Behauptungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) of reasons</source>
        <translation>
            <numerusform>%n Kreis von Gründen</numerusform>
            <numerusform>%n Kreise von Gründen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) whose target is missing, not connected</source>
        <translation>
            <numerusform>%n Behauptung, deren Ziel fehlt, nicht verbunden</numerusform>
            <numerusform>%n Behauptungen, deren Ziel fehlt, nicht verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a side, as guessed reasons</source>
        <translation>
            <numerusform>%n Behauptung ohne Seite, als vermuteter Grund</numerusform>
            <numerusform>%n Behauptungen ohne Seite, als vermutete Gründe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to claims that are not there</source>
        <translation>
            <numerusform>%n Verweis auf Behauptungen, die es nicht gibt</numerusform>
            <numerusform>%n Verweise auf Behauptungen, die es nicht gibt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) that argmap has no place for</source>
        <translation>
            <numerusform>%n Knoten, für den argmap keinen Platz hat</numerusform>
            <numerusform>%n Knoten, für die argmap keinen Platz hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) that are not found in their source</source>
        <translation>
            <numerusform>%n Zitat, das nicht in seiner Quelle steht</numerusform>
            <numerusform>%n Zitate, die nicht in ihrer Quelle stehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without a premise</source>
        <translation>
            <numerusform>%n Schritt ohne Prämisse</numerusform>
            <numerusform>%n Schritte ohne Prämisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without a conclusion</source>
        <translation>
            <numerusform>%n Schritt ohne Konklusion</numerusform>
            <numerusform>%n Schritte ohne Konklusion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for a step</source>
        <translation>
            <numerusform>%n Grund für einen Schritt</numerusform>
            <numerusform>%n Gründe für einen Schritt</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is open in a window or cannot be changed, so nothing was merged.</source>
        <translation>„{file}“ ist in einem Fenster geöffnet oder kann nicht geändert werden; deshalb wurde nichts zusammengeführt.</translation>
    </message>
    <message>
        <source>Merge {file}</source>
        <translation>{file} zusammenführen</translation>
    </message>
    <message>
        <source>A file cannot be merged with itself.</source>
        <translation>Eine Datei kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>This YAML file holds no argument graph, so it cannot be imported.</source>
        <translation>Diese YAML-Datei enthält keinen Argumentgraphen und kann deshalb nicht importiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n Streitfrage</numerusform>
            <numerusform>%n Streitfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n Annahme</numerusform>
            <numerusform>%n Annahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected label(s)</source>
        <translation>
            <numerusform>%n erwartete Bewertung</numerusform>
            <numerusform>%n erwartete Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n argument scheme(s)</source>
        <translation>
            <numerusform>%n Argumentationsschema</numerusform>
            <numerusform>%n Argumentationsschemata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negation(s), as objections to what they deny</source>
        <translation>
            <numerusform>%n Verneinung, als Einwand gegen das Verneinte</numerusform>
            <numerusform>%n Verneinungen, als Einwände gegen das Verneinte</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not complete YAML, so it cannot be imported.</source>
        <translation>Diese Datei ist kein vollständiges YAML und kann deshalb nicht importiert werden.</translation>
    </message>
    <message>
        <source>This YAML file is nested too deeply or repeats itself too often to be read.</source>
        <translation>Diese YAML-Datei ist zu tief verschachtelt oder wiederholt sich zu oft, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>This YAML file has keys that are lists, which argmap does not read.</source>
        <translation>Diese YAML-Datei hat Listen als Schlüssel, die argmap nicht liest.</translation>
    </message>
    <message>
        <source>This YAML file has the tag {tag}, which argmap does not read.</source>
        <translation>Diese YAML-Datei hat das Tag {tag}, das argmap nicht liest.</translation>
    </message>
    <message>
        <source>“{file}” holds no debate cards; it can be added as a source.</source>
        <translation>„{file}“ enthält keine Debattierkarten; es kann als Quelle hinzugefügt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) outside of cards (was/were) left out.</source>
        <translation>
            <numerusform>%n Absatz außerhalb von Karten wurde ausgelassen.</numerusform>
            <numerusform>%n Absätze außerhalb von Karten wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>nearness to the words</source>
        <translation>Nähe zum Wortlaut</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Everything is here already.</source>
        <translation>Alles ist schon hier.</translation>
    </message>
    <message>
        <source>Added: {parts}</source>
        <translation>Hinzugefügt: {parts}</translation>
    </message>
    <message>
        <source>By: {names}</source>
        <translation>Von: {names}</translation>
    </message>
    <message numerus="yes">
        <source>The same as here: %n claim(s) and source(s)</source>
        <translation>
            <numerusform>Gleich wie hier: %n Behauptung oder Quelle</numerusform>
            <numerusform>Gleich wie hier: %n Behauptungen und Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed here: %n record(s)</source>
        <translation>
            <numerusform>Hier geändert: %n Eintrag</numerusform>
            <numerusform>Hier geändert: %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed here: %n record(s)</source>
        <translation>
            <numerusform>Hier entfernt: %n Eintrag</numerusform>
            <numerusform>Hier entfernt: %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n Argument</numerusform>
            <numerusform>%n Argumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Both files changed “{what}” ({field}): “{ours}” stays, the other has “{theirs}”</source>
        <translation>Beide haben „{what}“ geändert ({field}): „{ours}“ bleibt, dort steht „{theirs}“</translation>
    </message>
    <message>
        <source>“{what}” was removed there, and is needed here</source>
        <translation>„{what}“ wurde dort entfernt und wird hier gebraucht</translation>
    </message>
    <message>
        <source>“{what}”, whose map was removed here</source>
        <translation>„{what}“, dessen Karte hier entfernt wurde</translation>
    </message>
    <message>
        <source>“{what}” as an argument, because it does not fit what is here</source>
        <translation>„{what}“ als Argument, weil es nicht zu dem passt, was hier ist</translation>
    </message>
    <message>
        <source>Choose the speeches</source>
        <translation>Reden wählen</translation>
    </message>
    <message>
        <source>Set speech</source>
        <translation>Rede festlegen</translation>
    </message>
    <message>
        <source>Leave speech open</source>
        <translation>Rede offenlassen</translation>
    </message>
    <message>
        <source>Keep the proposed speeches</source>
        <translation>Vorgeschlagene Reden übernehmen</translation>
    </message>
    <message>
        <source>Each claim stays in the speech where it stood. Undo: Ctrl+Z</source>
        <translation>Jede Behauptung bleibt in der Rede, in der sie stand. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>This file is not a mind map of Freeplane or FreeMind.</source>
        <translation>Diese Datei ist keine Mindmap von Freeplane oder FreeMind.</translation>
    </message>
    <message>
        <source>This file is not an outline in OPML.</source>
        <translation>Diese Datei ist keine Gliederung in OPML.</translation>
    </message>
    <message>
        <source>This file holds no branches that could be claims.</source>
        <translation>Diese Datei enthält keine Zweige, die Behauptungen sein könnten.</translation>
    </message>
    <message>
        <source>This XML file is not an argument graph.</source>
        <translation>Diese XML-Datei ist kein Argumentgraph.</translation>
    </message>
    <message>
        <source>This argument graph holds no claims.</source>
        <translation>Dieser Argumentgraph enthält keine Behauptungen.</translation>
    </message>
    <message>
        <source>the side of the author</source>
        <translation>die Seite des Verfassers</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for a step, as further premises of it</source>
        <translation>
            <numerusform>%n Grund für einen Schritt, als weitere Prämisse</numerusform>
            <numerusform>%n Gründe für einen Schritt, als weitere Prämissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support(s) by example</source>
        <translation>
            <numerusform>%n Stützung durch ein Beispiel</numerusform>
            <numerusform>%n Stützungen durch Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s) without a step</source>
        <translation>
            <numerusform>%n Kante ohne Schritt</numerusform>
            <numerusform>%n Kanten ohne Schritt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a side, as reasons</source>
        <translation>
            <numerusform>%n Linie ohne Seite, als Grund</numerusform>
            <numerusform>%n Linien ohne Seite, als Gründe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) from claims to their reasons, the other way round</source>
        <translation>
            <numerusform>%n Linie von einer Behauptung zu ihrem Grund, umgekehrt</numerusform>
            <numerusform>%n Linien von Behauptungen zu ihren Gründen, umgekehrt</numerusform>
        </translation>
    </message>
    <message>
        <source>This XML file is not GraphML.</source>
        <translation>Diese XML-Datei ist kein GraphML.</translation>
    </message>
    <message>
        <source>This GraphML file has no nodes.</source>
        <translation>Diese GraphML-Datei hat keine Knoten.</translation>
    </message>
    <message>
        <source>This DOT file has no nodes.</source>
        <translation>Diese DOT-Datei hat keine Knoten.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s), as tags</source>
        <translation>
            <numerusform>%n Gruppe, als Schlagwort</numerusform>
            <numerusform>%n Gruppen, als Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n offene Frage</numerusform>
            <numerusform>%n offene Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) with an id that another has</source>
        <translation>
            <numerusform>%n Knoten mit einer Kennung, die ein anderer hat</numerusform>
            <numerusform>%n Knoten mit Kennungen, die andere haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Change short name</source>
        <translation>Kurznamen ändern</translation>
    </message>
    <message>
        <source>Workbook for Excel and other spreadsheets…</source>
        <translation>Arbeitsmappe für Excel und andere Tabellenprogramme …</translation>
    </message>
    <message>
        <source>List for Word…</source>
        <translation>Liste für Word …</translation>
    </message>
    <message>
        <source>Markdown with citations…</source>
        <translation>Markdown mit Belegen …</translation>
    </message>
    <message>
        <source>CSV, for programs…</source>
        <translation>CSV, für Programme …</translation>
    </message>
    <message>
        <source>Web annotations…</source>
        <translation>Web-Anmerkungen …</translation>
    </message>
    <message>
        <source>Select the claim that is to speak for or against another.</source>
        <translation>Wähle die Behauptung, die für oder gegen eine andere sprechen soll.</translation>
    </message>
    <message>
        <source>No claim is marked any more.</source>
        <translation>Keine Behauptung ist mehr vorgemerkt.</translation>
    </message>
    <message>
        <source>Marked: “{0}”. Go to another claim; {1}: it speaks for that, {2}: against.</source>
        <translation>Vorgemerkt: „{0}“. Geh zu einer anderen Behauptung; {1}: sie spricht dafür, {2}: dagegen.</translation>
    </message>
    <message>
        <source>First mark the claim that is to speak for or against this one: {0}.</source>
        <translation>Merke zuerst die Behauptung vor, die für oder gegen diese sprechen soll: {0}.</translation>
    </message>
    <message>
        <source>Select what the marked claim is to speak for or against.</source>
        <translation>Wähle, wofür oder wogegen die vorgemerkte Behauptung sprechen soll.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>Mark to relate it</source>
        <translation>Zum Verbinden vormerken</translation>
    </message>
    <message>
        <source>Mark the selected claim, to let it speak for or against another one</source>
        <translation>Die gewählte Behauptung vormerken, damit sie für oder gegen eine andere spricht</translation>
    </message>
    <message>
        <source>The marked claim speaks for this</source>
        <translation>Die vorgemerkte Behauptung spricht dafür</translation>
    </message>
    <message>
        <source>Make the marked claim a further reason for the selected one</source>
        <translation>Die vorgemerkte Behauptung auch zu einem Grund für die gewählte machen</translation>
    </message>
    <message>
        <source>The marked claim speaks against this</source>
        <translation>Die vorgemerkte Behauptung spricht dagegen</translation>
    </message>
    <message>
        <source>Make the marked claim an objection to the selected claim or step, too</source>
        <translation>Die vorgemerkte Behauptung auch zu einem Einwand gegen die gewählte Behauptung oder den Schritt machen</translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n Überschrift</numerusform>
            <numerusform>%n Überschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>This Markdown file has no ``` block marked argdown.</source>
        <translation>Diese Markdown-Datei enthält keine Zeilen aus ``` mit dem Wort argdown dahinter.</translation>
    </message>
    <message numerus="yes">
        <source>the %n line(s) around the map</source>
        <translation>
            <numerusform>die %n Zeile um die Karte herum</numerusform>
            <numerusform>die %n Zeilen um die Karte herum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more front matter(s)</source>
        <translation>
            <numerusform>%n weiterer Kopf</numerusform>
            <numerusform>%n weitere Köpfe</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file ends in a backslash, which needs a character after it.</source>
        <translation>Zeile {line} dieser Argdown-Datei endet mit einem Backslash, nach dem ein Zeichen stehen muss.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) whose source is not here, as quoted words alone</source>
        <translation>
            <numerusform>%n Zitat, dessen Quelle nicht hier ist, nur als zitierte Worte</numerusform>
            <numerusform>%n Zitate, deren Quelle nicht hier ist, nur als zitierte Worte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more relation(s) that would run in a circle</source>
        <translation>
            <numerusform>%n weitere Beziehung, die im Kreis liefe</numerusform>
            <numerusform>%n weitere Beziehungen, die im Kreis liefen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of inference</source>
        <translation>
            <numerusform>%n Schlussregel</numerusform>
            <numerusform>%n Schlussregeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n summar(y/ies) of arguments with premises</source>
        <translation>
            <numerusform>%n Zusammenfassung von Argumenten mit Prämissen</numerusform>
            <numerusform>%n Zusammenfassungen von Argumenten mit Prämissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) of arguments</source>
        <translation>
            <numerusform>%n Schlagwort von Argumenten</numerusform>
            <numerusform>%n Schlagwörter von Argumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>data of %n argument(s)</source>
        <translation>
            <numerusform>Daten von %n Argument</numerusform>
            <numerusform>Daten von %n Argumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of contraries, as objections one way</source>
        <translation>
            <numerusform>%n Paar von Gegensätzen, als Einwand in eine Richtung</numerusform>
            <numerusform>%n Paare von Gegensätzen, als Einwände in eine Richtung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for an argument, as reasons for what it says</source>
        <translation>
            <numerusform>%n Grund für ein Argument, als Grund für das, was es sagt</numerusform>
            <numerusform>%n Gründe für ein Argument, als Gründe für das, was es sagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) to arguments, as objections to their steps</source>
        <translation>
            <numerusform>%n Einwand gegen Argumente, als Einwand gegen ihren Schritt</numerusform>
            <numerusform>%n Einwände gegen Argumente, als Einwände gegen ihre Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more undercut(s) of what is not a reason</source>
        <translation>
            <numerusform>%n weiterer Einwand gegen einen Schritt, den es nicht gibt</numerusform>
            <numerusform>%n weitere Einwände gegen Schritte, die es nicht gibt</numerusform>
        </translation>
    </message>
    <message>
        <source>the undercut in line {line}, of an inference that is left out</source>
        <translation>der Einwand gegen den Schritt in Zeile {line}, weil der Schluss ausgelassen ist</translation>
    </message>
    <message>
        <source>the undercut in line {line}: “{claim}” is not a reason for anything</source>
        <translation>der Einwand gegen den Schritt in Zeile {line}: „{claim}“ ist für nichts ein Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s), as objections one way</source>
        <translation>
            <numerusform>%n Widerspruch, als Einwand in eine Richtung</numerusform>
            <numerusform>%n Widersprüche, als Einwände in eine Richtung</numerusform>
        </translation>
    </message>
    <message>
        <source>the relation in line {line}, which would make a circle: “{one}” {sign} “{other}”</source>
        <translation>die Beziehung in Zeile {line}, die einen Kreis ergäbe: „{one}“ {sign} „{other}“</translation>
    </message>
    <message>
        <source>This file is not complete DOT, so it cannot be imported.</source>
        <translation>Diese Datei ist kein vollständiges DOT und kann deshalb nicht importiert werden.</translation>
    </message>
    <message>
        <source>This DOT file has too many lines to be read.</source>
        <translation>Diese DOT-Datei hat zu viele Linien, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{file}” does not end with .argmap.</source>
        <translation>„{file}“ endet nicht auf .argmap.</translation>
    </message>
    <message>
        <source>Copy to share</source>
        <translation>Kopie zum Weitergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of history, also what was removed</source>
        <translation>
            <numerusform>%n Schritt des Verlaufs, auch das Entfernte</numerusform>
            <numerusform>%n Schritte des Verlaufs, auch das Entfernte</numerusform>
        </translation>
    </message>
    <message>
        <source>who worked on it: {names}</source>
        <translation>wer daran gearbeitet hat: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that are only for you</source>
        <translation>
            <numerusform>%n Notiz, die nur für dich ist</numerusform>
            <numerusform>%n Notizen, die nur für dich sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) that no claim cites</source>
        <translation>
            <numerusform>%n Quelle, die keine Behauptung zitiert</numerusform>
            <numerusform>%n Quellen, die keine Behauptung zitiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) that no claim cites</source>
        <translation>
            <numerusform>%n Zitat, das keine Behauptung zitiert</numerusform>
            <numerusform>%n Zitate, die keine Behauptung zitiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the whole text of %n source(s)</source>
        <translation>
            <numerusform>der ganze Text von %n Quelle</numerusform>
            <numerusform>der ganze Text von %n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>what other programs&apos; files said</source>
        <translation>was Dateien anderer Programme sagten</translation>
    </message>
    <message>
        <source>The page leads to {host}, which is on your own network, so it was not opened; type that address to read it.</source>
        <translation>Die Seite führt zu {host} in deinem eigenen Netz und wurde deshalb nicht geöffnet; gib diese Adresse ein, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The file holds more than {most} records, so it was not rescued.</source>
        <translation>Die Datei enthält mehr als {most} Einträge und wurde deshalb nicht gerettet.</translation>
    </message>
    <message>
        <source>The history of the file is damaged as well, so it could not fill every gap.</source>
        <translation>Auch der Verlauf der Datei ist beschädigt und konnte deshalb nicht jede Lücke füllen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read at all.</source>
        <translation>
            <numerusform>%n Eintrag war gar nicht lesbar.</numerusform>
            <numerusform>%n Einträge waren gar nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the source “{name}” is not what was imported.</source>
        <translation>Der Text der Quelle „{name}“ ist nicht der, der importiert wurde.</translation>
    </message>
    <message>
        <source>Left out, because what it needs is lost: {what}.</source>
        <translation>Ausgelassen, weil verloren ist, was dazu nötig wäre: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out as well, because something else is lost: %n step(s) or detail(s) of maps.</source>
        <translation>
            <numerusform>Ebenfalls ausgelassen, weil etwas anderes verloren ist: %n Schritt oder Detail von Karten.</numerusform>
            <numerusform>Ebenfalls ausgelassen, weil etwas anderes verloren ist: %n Schritte oder Details von Karten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without something it named, which is lost: {what}.</source>
        <translation>Ohne etwas, worauf verwiesen wurde und das verloren ist: {what}.</translation>
    </message>
    <message>
        <source>Not as it was saved, so check what it says: {what}.</source>
        <translation>Nicht so, wie es gespeichert wurde; prüfe also, was dort steht: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) or detail(s) of maps (is/are) not as saved.</source>
        <translation>
            <numerusform>%n Schritt oder Detail von Karten ist nicht so, wie es gespeichert wurde.</numerusform>
            <numerusform>%n Schritte oder Details von Karten sind nicht so, wie sie gespeichert wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can no longer be compared with what was saved.</source>
        <translation>
            <numerusform>%n Eintrag lässt sich nicht mehr mit dem Gespeicherten vergleichen.</numerusform>
            <numerusform>%n Einträge lassen sich nicht mehr mit dem Gespeicherten vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the map “{name}”</source>
        <translation>die Karte „{name}“</translation>
    </message>
    <message>
        <source>the source “{name}”</source>
        <translation>die Quelle „{name}“</translation>
    </message>
    <message>
        <source>the speaker “{name}”</source>
        <translation>der Sprecher „{name}“</translation>
    </message>
    <message>
        <source>the quotation “{name}”</source>
        <translation>das Zitat „{name}“</translation>
    </message>
    <message>
        <source>the claim “{name}”</source>
        <translation>die Behauptung „{name}“</translation>
    </message>
    <message>
        <source>A record is missing: {id}.</source>
        <translation>Ein Eintrag fehlt: {id}.</translation>
    </message>
    <message>
        <source>a step or a detail of a map</source>
        <translation>ein Schritt oder ein Detail einer Karte</translation>
    </message>
    <message>
        <source>Row {row} of the history is not as it was saved.</source>
        <translation>Zeile {row} des Verlaufs ist nicht so, wie sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>Brought back into {file}: {claims} claims, {sources} sources, {all} records in all.</source>
        <translation>Zurückgeholt nach {file}: {claims} Behauptungen, {sources} Quellen, insgesamt {all} Einträge.</translation>
    </message>
    <message>
        <source>Nothing is missing but the history, which stays in the damaged file.</source>
        <translation>Es fehlt nur der Verlauf; er bleibt in der beschädigten Datei.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s) like these.</source>
        <translation>
            <numerusform>… und %n weitere Zeile wie diese.</numerusform>
            <numerusform>… und %n weitere Zeilen wie diese.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history stays in the damaged file, which is as it was.</source>
        <translation>Der Verlauf bleibt in der beschädigten Datei; sie ist, wie sie war.</translation>
    </message>
    <message>
        <source>Nothing could be brought back from “{file}”: its beginning, by which the rest is found, is not that of an argmap file.</source>
        <translation>Aus „{file}“ ließ sich nichts zurückholen: Ihr Anfang, über den der Rest gefunden wird, ist nicht der einer argmap-Datei.</translation>
    </message>
    <message>
        <source>The copy could not be opened, because {0}.</source>
        <translation>Die Kopie konnte nicht geöffnet werden: {0}.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About argmap</source>
        <translation>Über argmap</translation>
    </message>
    <message>
        <source>Read articles and comment threads, pick out who said what, and map the reasons for and against.</source>
        <translation>Artikel und Diskussionen lesen, herausfinden, wer was sagt, und die Gründe dafür und dagegen als Karte zeigen.</translation>
    </message>
    <message>
        <source>Free software under the MIT License. It works offline: nothing that you read leaves this computer.</source>
        <translation>Freie Software unter der MIT-Lizenz. Sie arbeitet ohne Internet: Nichts, was du liest, verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to the map first</source>
        <translation>Geh zuerst zur Karte</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>  or  </source>
        <translation>  oder  </translation>
    </message>
</context>
<context>
    <name>AlsoStandsOn</name>
    <message>
        <source>Also stands on (Ctrl+G)</source>
        <translation>Steht auch hier (Strg+G)</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Looking for quotations in “{0}”…</source>
        <translation>In „{0}“ werden Zitate gesucht …</translation>
    </message>
</context>
<context>
    <name>AnswerColumn</name>
    <message>
        <source>(no words yet)</source>
        <translation>(noch ohne Text)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Reason in {0}</source>
        <translation>Grund in {0}</translation>
    </message>
    <message>
        <source>Objection in {0}</source>
        <translation>Einwand in {0}</translation>
    </message>
    <message>
        <source>Answer in {0}</source>
        <translation>Antwort in {0}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabetaste</translation>
    </message>
    <message>
        <source>Type here: {0}</source>
        <translation>Hier schreiben: {0}</translation>
    </message>
    <message>
        <source>There is no speech left for an answer</source>
        <translation>Für eine Antwort ist keine Rede mehr übrig</translation>
    </message>
</context>
<context>
    <name>AnswerOffers</name>
    <message>
        <source>Claims that are there already</source>
        <translation>Behauptungen, die es schon gibt</translation>
    </message>
    <message>
        <source>Claims with these words are offered below: Down goes to them.</source>
        <translation>Behauptungen mit diesen Wörtern stehen darunter: Pfeil nach unten führt hin.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Reasons for it</source>
        <translation>Gründe dafür</translation>
    </message>
    <message>
        <source>Objections to it</source>
        <translation>Einwände dagegen</translation>
    </message>
</context>
<context>
    <name>ArgumentPage</name>
    <message>
        <source>A step for</source>
        <translation>Ein Schritt für</translation>
    </message>
    <message>
        <source>A step against</source>
        <translation>Ein Schritt gegen</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>ein anderer Schritt</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungskopien</translation>
    </message>
    <message>
        <source>A copy is made when a map is opened that has changed since the last one. The map itself stays.</source>
        <translation>Eine Kopie entsteht, wenn eine Karte geöffnet wird, die sich seit der letzten geändert hat. Die Karte selbst bleibt.</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made when a map is opened that has changed since the last one.</source>
        <translation>Es gibt noch keine Kopie. Eine entsteht, wenn eine Karte geöffnet wird, die sich seit der letzten geändert hat.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Open as a new map</source>
        <translation>Als neue Karte &amp;öffnen</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>For example: Should school start later in the morning?</source>
        <translation>Zum Beispiel: Soll die Schule morgens später beginnen?</translation>
    </message>
    <message>
        <source>Which &amp;question shall the map be about?</source>
        <translation>Um welche &amp;Frage soll es auf der Karte gehen?</translation>
    </message>
    <message>
        <source>Draft a map</source>
        <translation>Karte entwerfen</translation>
    </message>
    <message>
        <source>argmap sorts what people say; you say who is for and who against.</source>
        <translation>argmap ordnet, was Menschen sagen; du sagst, wer dafür und wer dagegen ist.</translation>
    </message>
    <message>
        <source>Type the question first</source>
        <translation>Gib zuerst die Frage ein</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Es wird gelesen …</translation>
    </message>
</context>
<context>
    <name>BlindBar</name>
    <message>
        <source>Who said what is hidden, also for search and export. Texts may still name somebody.</source>
        <translation>Wer was gesagt hat, ist verborgen, auch bei Suche und Export. Texte können trotzdem jemanden nennen.</translation>
    </message>
    <message>
        <source>Reveal who said this</source>
        <translation>Aufdecken, wer das gesagt hat</translation>
    </message>
    <message>
        <source>Show who says the selected claims, and where</source>
        <translation>Zeigen, wer die ausgewählten Behauptungen wo sagt</translation>
    </message>
    <message>
        <source>Reveal all</source>
        <translation>Alle aufdecken</translation>
    </message>
    <message>
        <source>Nobody is hidden behind what is selected.</source>
        <translation>Hinter dem Ausgewählten ist niemand verborgen.</translation>
    </message>
</context>
<context>
    <name>BranchFocus</name>
    <message>
        <source>The whole map hangs on this claim; choose another one.</source>
        <translation>An dieser Behauptung hängt die ganze Karte; wähle eine andere.</translation>
    </message>
    <message>
        <source>Only this branch is shown. Esc shows the whole map.</source>
        <translation>Nur dieser Zweig ist zu sehen. Esc zeigt die ganze Karte.</translation>
    </message>
    <message>
        <source>The whole map is shown.</source>
        <translation>Die ganze Karte ist zu sehen.</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove the tag {0}</source>
        <translation>Schlagwort {0} wegnehmen</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
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
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>In der Quelle zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The claim no longer cites this passage</source>
        <translation>Die Behauptung zitiert diese Textstelle nicht mehr</translation>
    </message>
    <message>
        <source>Remove citation</source>
        <translation>Zitat entfernen</translation>
    </message>
    <message>
        <source>Citation removed; the passage stays in its source. Undo: Ctrl+Z</source>
        <translation>Zitat entfernt; die Textstelle bleibt in ihrer Quelle. Rückgängig: Strg+Z</translation>
    </message>
</context>
<context>
    <name>ClaimDelegate</name>
    <message>
        <source>Objection to this step</source>
        <translation>Einwand gegen diesen Schritt</translation>
    </message>
</context>
<context>
    <name>ClaimEditing</name>
    <message>
        <source>These are the words that you left here. Type to replace them.</source>
        <translation>Diesen Text hast du hier stehen lassen. Schreib los, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>Ctrl+Z brings back the words that you left here.</source>
        <translation>Strg+Z holt den Text zurück, den du hier stehen gelassen hast.</translation>
    </message>
    <message>
        <source>This is an objection to a step; there is no reason for a step.</source>
        <translation>Dies ist ein Einwand gegen einen Schritt; Gründe für einen Schritt gibt es nicht.</translation>
    </message>
    <message>
        <source>A co-premise is on the side of those that it joins; change theirs instead.</source>
        <translation>Eine Ko-Prämisse steht auf der Seite der anderen; ändere deren Seite.</translation>
    </message>
    <message>
        <source>A claim that stands by itself is neither a reason nor an objection.</source>
        <translation>Eine Behauptung, die für sich steht, ist weder Grund noch Einwand.</translation>
    </message>
    <message>
        <source>Co-premise of “{0}”</source>
        <translation>Ko-Prämisse zu „{0}“</translation>
    </message>
    <message>
        <source>Objection to the step from “{0}”</source>
        <translation>Einwand gegen den Schritt von „{0}“</translation>
    </message>
    <message>
        <source>Reason for “{0}”</source>
        <translation>Grund für „{0}“</translation>
    </message>
    <message>
        <source>Objection to “{0}”</source>
        <translation>Einwand gegen „{0}“</translation>
    </message>
    <message>
        <source>It is at the top already. Esc ends typing.</source>
        <translation>Höher geht es nicht. Esc beendet das Schreiben.</translation>
    </message>
    <message>
        <source>It is at the top already.</source>
        <translation>Höher geht es nicht.</translation>
    </message>
    <message>
        <source>There is no claim before it that it could speak about.</source>
        <translation>Vor ihr steht keine Behauptung, von der sie handeln könnte.</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>Sie ist schon die erste.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>Sie ist schon die letzte.</translation>
    </message>
    <message>
        <source>A claim needs words, so it keeps the ones it had. Del deletes it.</source>
        <translation>Eine Behauptung braucht Text, deshalb behält sie ihren alten. Entf löscht sie.</translation>
    </message>
    <message>
        <source>Your words are still on the card: Enter tries again, Esc calls it off.</source>
        <translation>Dein Text steht noch auf der Karte: Eingabe versucht es noch einmal, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Your words are kept. Ctrl+Z goes on with them, and so does typing here again.</source>
        <translation>Dein Text ist aufgehoben. Mit Strg+Z geht es weiter, oder indem du hier wieder schreibst.</translation>
    </message>
</context>
<context>
    <name>ClaimOffers</name>
    <message>
        <source>Claims that say this already</source>
        <translation>Behauptungen, die das schon sagen</translation>
    </message>
    <message>
        <source>A claim that is there says this. Down and Enter use it again.</source>
        <translation>Eine vorhandene Behauptung sagt dies. Abwärts und Eingabe verwenden sie wieder.</translation>
    </message>
    <message>
        <source>“{0}” stands here already.</source>
        <translation>„{0}“ steht hier schon.</translation>
    </message>
    <message>
        <source>“{0}” stands here, too. Undo: Ctrl+Z</source>
        <translation>„{0}“ steht jetzt auch hier. Rückgängig: Strg+Z</translation>
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>This side is a first guess, from the side of who says it.</source>
        <translation>Diese Seite ist vermutet, nach der Seite der Person, die es sagt.</translation>
    </message>
    <message>
        <source>Words of the claim</source>
        <translation>Wortlaut der Behauptung</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Only for you; it is not shown on the map</source>
        <translation>Nur für dich; auf der Karte ist sie nicht zu sehen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>privacy, cost</source>
        <translation>Datenschutz, Kosten</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>These</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Objection to a step</source>
        <translation>Einwand gegen einen Schritt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Stands together with {0}</source>
        <translation>Gehört zusammen mit {0}</translation>
    </message>
    <message>
        <source>It does not deny the claims; it denies that they lead there.</source>
        <translation>Er bestreitet nicht die Behauptungen, sondern dass sie dorthin führen.</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>für {0}</translation>
    </message>
    <message>
        <source>against {0}</source>
        <translation>gegen {0}</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Tags that all of them have</source>
        <translation>Schlagwörter, die alle haben</translation>
    </message>
    <message>
        <source>privacy, cost</source>
        <translation>Datenschutz, Kosten</translation>
    </message>
    <message>
        <source>Who says what they quote</source>
        <translation>Wer sagt, was sie zitieren</translation>
    </message>
    <message>
        <source>Merging keeps the words of the claim that was selected first.</source>
        <translation>Beim Zusammenfassen bleibt der Wortlaut der zuerst ausgewählten Behauptung.</translation>
    </message>
    <message>
        <source>{0} claims</source>
        <translation>{0} Behauptungen</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
    <message>
        <source>Some have: {0}</source>
        <translation>Einige haben: {0}</translation>
    </message>
    <message>
        <source>Different speakers</source>
        <translation>Verschiedene Sprecher</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <source>None of them quotes anybody</source>
        <translation>Keine von ihnen zitiert jemanden</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Do or find</source>
        <translation>Tun oder finden</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
    <message>
        <source>Action, or words of a claim</source>
        <translation>Aktion oder Wörter einer Behauptung</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Escape closes</source>
        <translation>Pfeiltasten wählen, Eingabe führt aus, Esc schließt</translation>
    </message>
    <message>
        <source>Actions and places</source>
        <translation>Aktionen und Orte</translation>
    </message>
    <message>
        <source>No action and no claim has these words.</source>
        <translation>Keine Aktion und keine Behauptung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
</context>
<context>
    <name>DifferencesList</name>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>“{0}” became “{1}”</source>
        <translation>„{0}“ wurde zu „{1}“</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Go through them (Alt+7)</source>
        <translation>Durchgehen (Alt+7)</translation>
    </message>
    <message>
        <source>Confirm first guesses</source>
        <translation>Vermutungen bestätigen</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Say once for each speaker who is for and who is against</source>
        <translation>Für jeden Sprecher einmal angeben, wer dafür und wer dagegen ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) placed</source>
        <translation>
            <numerusform>%Ln Zitat platziert</numerusform>
            <numerusform>%Ln Zitate platziert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by a first guess</source>
        <translation>
            <numerusform>%Ln davon vermutet</numerusform>
            <numerusform>%Ln davon vermutet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s/)</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionDialog</name>
    <message>
        <source>Passages left in an older edition</source>
        <translation>Textstellen, die in einer älteren Fassung geblieben sind</translation>
    </message>
    <message>
        <source>A newer edition</source>
        <translation>Eine neuere Fassung</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{0} found in the same place</source>
        <translation>{0} an derselben Stelle gefunden</translation>
    </message>
    <message>
        <source>{0} found elsewhere</source>
        <translation>{0} anderswo gefunden</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <translation>{0} verloren</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Passages in “{0}”: {1}.</source>
        <translation>Textstellen in „{0}“: {1}.</translation>
    </message>
    <message>
        <source>Add this edition</source>
        <translation>Diese Fassung hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Textstelle übernehmen</numerusform>
            <numerusform>%Ln Textstellen übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionRow</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Take it for these words:</source>
        <translation>Für diese Worte nehmen:</translation>
    </message>
    <message>
        <source>Nothing in the newer edition is like it.</source>
        <translation>Nichts in der neueren Fassung ähnelt ihr.</translation>
    </message>
    <message>
        <source>Leave it in the older edition</source>
        <translation>In der älteren Fassung lassen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Das Bild wird gezeichnet …</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Die Seite wird gezeichnet …</translation>
    </message>
    <message>
        <source>Sharp at any size, and can be edited. For web pages and drawing programs.</source>
        <translation>In jeder Größe scharf und bearbeitbar. Für Webseiten und Zeichenprogramme.</translation>
    </message>
    <message>
        <source>Sharp at any size, with text that can be selected. For printing and sending.</source>
        <translation>In jeder Größe scharf, mit Text, der sich auswählen lässt. Zum Drucken und Verschicken.</translation>
    </message>
    <message>
        <source>For slides and documents.</source>
        <translation>Für Präsentationen und Dokumente.</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>quer</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>hoch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}, {2}, text {3} pt.</source>
        <translation>{0} {1}, {2}, Schrift {3} pt.</translation>
    </message>
    <message>
        <source>{0} × {1} pixels.</source>
        <translation>{0} × {1} Pixel.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Diese Karte</translation>
    </message>
    <message>
        <source>Branch of “{0}”</source>
        <translation>Zweig von „{0}“</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Screen (96 dpi)</source>
        <translation>Bildschirm (96 dpi)</translation>
    </message>
    <message>
        <source>Sharp (192 dpi)</source>
        <translation>Scharf (192 dpi)</translation>
    </message>
    <message>
        <source>Printing (300 dpi)</source>
        <translation>Druck (300 dpi)</translation>
    </message>
    <message>
        <source>Poster (384 dpi)</source>
        <translation>Plakat (384 dpi)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Grö&amp;ße</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>For printing</source>
        <translation>Zum Drucken</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Transpare&amp;nt ground</source>
        <translation>&amp;Durchsichtiger Grund</translation>
    </message>
    <message>
        <source>&amp;Letters as shapes</source>
        <translation>Buchstaben als &amp;Formen</translation>
    </message>
    <message>
        <source>For word processors and other programs that ignore fonts within a file</source>
        <translation>Für Textprogramme und andere, die Schriften in einer Datei nicht beachten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>As large as the map</source>
        <translation>So groß wie die Karte</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Folie 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>Folie 4:3</translation>
    </message>
    <message>
        <source>Choose a size, or type one, such as 300 × 200 mm or 24 × 36 in</source>
        <translation>Wähle eine Größe, oder gib eine ein, etwa 300 × 200 mm oder 24 × 36 in</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>As it fits best</source>
        <translation>Wie es am besten passt</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>Aus&amp;richtung</translation>
    </message>
    <message>
        <source>As many as the type needs</source>
        <translation>Nach Bedarf</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>At most …</source>
        <translation>Höchstens …</translation>
    </message>
    <message>
        <source>Tiles for gluing</source>
        <translation>Teile zum Kleben</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> Seiten</translation>
    </message>
    <message>
        <source>Nu&amp;mber</source>
        <translation>An&amp;zahl</translation>
    </message>
    <message>
        <source>At mos&amp;t</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Smallest type</source>
        <translation>&amp;Kleinste Schrift</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>As on the map</source>
        <translation>Wie auf der Karte</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Layered</source>
        <translation>Geschichtet</translation>
    </message>
    <message>
        <source>&amp;Arrangement</source>
        <translation>An&amp;ordnung</translation>
    </message>
    <message>
        <source>Top down</source>
        <translation>Von oben nach unten</translation>
    </message>
    <message>
        <source>Bottom up</source>
        <translation>Von unten nach oben</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>R&amp;ichtung</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Wie gesetzt</translation>
    </message>
    <message>
        <source>Reasons first</source>
        <translation>Gründe zuerst</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Zwei Seiten</translation>
    </message>
    <message>
        <source>Orde&amp;r</source>
        <translation>Reihen&amp;folge</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>Sprec&amp;her</translation>
    </message>
    <message>
        <source>Ke&amp;y to the signs</source>
        <translation>&amp;Legende der Zeichen</translation>
    </message>
</context>
<context>
    <name>FileChanges</name>
    <message>
        <source>Keep mine as a copy</source>
        <translation>Meine als Kopie behalten</translation>
    </message>
    <message>
        <source>Maps (*.argmap)</source>
        <translation>Karten (*.argmap)</translation>
    </message>
    <message>
        <source>Kept as {0}; your edits are saved there from now on.</source>
        <translation>Aufgehoben als {0}; deine Änderungen werden ab jetzt dort gespeichert.</translation>
    </message>
    <message>
        <source>Your version could not be kept, so it stays here.</source>
        <translation>Deine Fassung konnte nicht aufgehoben werden und bleibt deshalb hier.</translation>
    </message>
    <message>
        <source>Your version is kept as “{0}”.</source>
        <translation>Deine Fassung ist als „{0}“ aufgehoben.</translation>
    </message>
    <message>
        <source>{0} (my copy)</source>
        <translation>{0} (meine Kopie)</translation>
    </message>
</context>
<context>
    <name>FileChangesBar</name>
    <message>
        <source>&amp;Keep mine as a copy…</source>
        <translation>&amp;Meine als Kopie behalten …</translation>
    </message>
    <message>
        <source>Show the &amp;other</source>
        <translation>Die &amp;andere zeigen</translation>
    </message>
    <message>
        <source>Keep my version of “{0}” as a copy</source>
        <translation>Meine Fassung von „{0}“ als Kopie behalten</translation>
    </message>
    <message>
        <source>Show what is in “{0}” now</source>
        <translation>Zeigen, was jetzt in „{0}“ steht</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A new map cannot be saved: {0}.</source>
        <translation>Eine neue Karte lässt sich nicht speichern: {0}.</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Opening “{0}”…</source>
        <translation>„{0}“ wird geöffnet …</translation>
    </message>
    <message>
        <source>Everything is saved already, in {0}</source>
        <translation>Alles ist schon gespeichert, in {0}</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nichts zu speichern</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Kopie speichern unter</translation>
    </message>
    <message>
        <source>Maps (*.argmap)</source>
        <translation>Karten (*.argmap)</translation>
    </message>
    <message>
        <source>A copy is saved as {0}</source>
        <translation>Eine Kopie ist als {0} gespeichert</translation>
    </message>
    <message>
        <source>Add articles or comment threads</source>
        <translation>Artikel oder Diskussionen hinzufügen</translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation>Alles, was sich lesen lässt</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Add from the web</source>
        <translation>Aus dem Web hinzufügen</translation>
    </message>
    <message>
        <source>Address of an article or a comment thread:</source>
        <translation>Adresse eines Artikels oder einer Diskussion:</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>„{0}“ wird gelesen …</translation>
    </message>
    <message>
        <source>Type to replace the words of the selected claim.</source>
        <translation>Schreib los, um den Text der ausgewählten Behauptung zu ersetzen.</translation>
    </message>
    <message>
        <source>Read into a file of its own: {0}</source>
        <translation>In eine eigene Datei gelesen: {0}</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Reading what was copied…</source>
        <translation>Das Kopierte wird gelesen …</translation>
    </message>
    <message>
        <source>{0}. Undo: Ctrl+Z</source>
        <translation>{0}. Rückgängig: Strg+Z</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Not quoted</source>
        <translation>Ohne Zitat</translation>
    </message>
    <message>
        <source>Unanswered objections</source>
        <translation>Unbeantwortete Einwände</translation>
    </message>
    <message>
        <source>First guesses</source>
        <translation>Vermutungen</translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation>&amp;Nur diese</translation>
    </message>
    <message>
        <source>Show only the claims that fit and the ways to them, instead of fading the others</source>
        <translation>Nur die passenden Behauptungen und die Wege zu ihnen zeigen, statt die anderen zu verblassen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Ask for nothing: show all claims again</source>
        <translation>Nichts verlangen: wieder alle Behauptungen zeigen</translation>
    </message>
    <message>
        <source>Close, and show all claims again</source>
        <translation>Schließen und wieder alle Behauptungen zeigen</translation>
    </message>
    <message>
        <source>Choose by: {0}</source>
        <translation>Auswählen nach: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln claims</source>
        <translation>
            <numerusform>{0} von %Ln Behauptung</numerusform>
            <numerusform>{0} von %Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim fits</source>
        <translation>Keine Behauptung passt</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filter: {0}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filtered: {0}</source>
        <translation>Gefiltert: {0}</translation>
    </message>
    <message>
        <source>{0} +{1}</source>
        <translation>{0} +{1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>very many</source>
        <translation>sehr viele</translation>
    </message>
</context>
<context>
    <name>FindingControl</name>
    <message>
        <source>Shown down to level {0}</source>
        <translation>Bis Ebene {0} zu sehen</translation>
    </message>
    <message>
        <source>Nothing is folded</source>
        <translation>Nichts ist eingeklappt</translation>
    </message>
</context>
<context>
    <name>FirstMap</name>
    <message>
        <source>Skip this step</source>
        <translation>Diesen Schritt überspringen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your first map: step {0} of {1}</source>
        <translation>Deine erste Karte: Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>Your first map</source>
        <translation>Deine erste Karte</translation>
    </message>
    <message>
        <source>Type your thesis, what you say about the question; for example “School should start at nine”. Then press {0}.</source>
        <translation>Schreib deine These, also was du zur Frage sagst; zum Beispiel „Die Schule soll um neun beginnen“. Drücke dann {0}.</translation>
    </message>
    <message>
        <source>Now a reason: with the thesis selected press {0}, and type why it is so.</source>
        <translation>Jetzt ein Grund: Drücke {0}, während die These ausgewählt ist, und schreib, warum es so ist.</translation>
    </message>
    <message>
        <source>And what speaks against it: select a claim, press {0}, and type an objection.</source>
        <translation>Und was dagegen spricht: Wähle eine Behauptung aus, drücke {0} und schreib einen Einwand.</translation>
    </message>
    <message>
        <source>{0} ends typing. Walk with the arrow keys, press {1} on a claim, and type other words.</source>
        <translation>{0} beendet das Schreiben. Geh mit den Pfeiltasten umher, drücke {1} auf einer Behauptung und formuliere sie anders.</translation>
    </message>
    <message>
        <source>Everything can be taken back: press {0}. Saving is not needed, it is done already.</source>
        <translation>Alles lässt sich zurücknehmen: Drücke {0}. Speichern ist nicht nötig, es ist schon geschehen.</translation>
    </message>
    <message>
        <source>That is all there is to it. {0} shows every key, and {1} finds everything by its name.</source>
        <translation>Das ist alles. {0} zeigt jede Taste, und {1} findet alles beim Namen.</translation>
    </message>
</context>
<context>
    <name>FlowModel</name>
    <message>
        <source>(no words yet)</source>
        <translation>(noch ohne Text)</translation>
    </message>
</context>
<context>
    <name>FlowPage</name>
    <message>
        <source>&amp;Debate</source>
        <translation>&amp;Debatte</translation>
    </message>
    <message>
        <source>Format of the debate</source>
        <translation>Format der Debatte</translation>
    </message>
    <message>
        <source>Its speeches are the columns</source>
        <translation>Seine Reden sind die Spalten</translation>
    </message>
    <message>
        <source>Keep the proposed speeches</source>
        <translation>Vorgeschlagene Reden übernehmen</translation>
    </message>
    <message>
        <source>Set for each claim the speech in which it stands now; slanted ones are proposals</source>
        <translation>Für jede Behauptung die Rede festlegen, in der sie jetzt steht; schräge sind Vorschläge</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>No claims yet.
Write the motion on the map (Alt+1), with reasons and objections, or begin a map from the template “Debate in speeches”.
Each speech gets a column here, and what nobody answered a mark.</source>
        <translation>Noch keine Behauptungen.
Schreib den Antrag auf die Karte (Alt+1), mit Gründen und Einwänden, oder beginne eine Karte mit der Vorlage „Debatte in Reden“.
Hier bekommt jede Rede eine Spalte, und was niemand beantwortet hat, ein Zeichen.</translation>
    </message>
    <message>
        <source>As pages (PDF)…</source>
        <translation>Als Seiten (PDF)…</translation>
    </message>
    <message>
        <source>As a workbook (Excel)…</source>
        <translation>Als Arbeitsmappe (Excel)…</translation>
    </message>
    <message>
        <source>As a picture (PNG)…</source>
        <translation>Als Bild (PNG)…</translation>
    </message>
    <message>
        <source>As a picture (SVG)…</source>
        <translation>Als Bild (SVG)…</translation>
    </message>
    <message>
        <source>Picture in light colors</source>
        <translation>Bild in hellen Farben</translation>
    </message>
    <message>
        <source>Picture in dark colors</source>
        <translation>Bild in dunklen Farben</translation>
    </message>
    <message>
        <source>Picture for printing</source>
        <translation>Bild zum Drucken</translation>
    </message>
    <message>
        <source>Picture with high contrast, light</source>
        <translation>Bild mit hohem Kontrast, hell</translation>
    </message>
    <message>
        <source>Picture with high contrast, dark</source>
        <translation>Bild mit hohem Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>Zug um Zug</translation>
    </message>
    <message>
        <source>Own speeches</source>
        <translation>Eigene Reden</translation>
    </message>
    <message>
        <source>Name the speeches…</source>
        <translation>Reden benennen…</translation>
    </message>
    <message>
        <source>There is no later speech.</source>
        <translation>Es gibt keine spätere Rede.</translation>
    </message>
    <message>
        <source>There is no earlier speech.</source>
        <translation>Es gibt keine frühere Rede.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>To the earlier speech</source>
        <translation>In die frühere Rede</translation>
    </message>
    <message>
        <source>To the later speech</source>
        <translation>In die spätere Rede</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>Gesagt in</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Flow of the debate</source>
        <translation>Ablauf der Debatte</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Flow of the debate</source>
        <translation>Ablauf der Debatte</translation>
    </message>
</context>
<context>
    <name>GatherForm</name>
    <message>
        <source>&amp;For the thesis</source>
        <translation>&amp;Für die These</translation>
    </message>
    <message>
        <source>&amp;Against it</source>
        <translation>&amp;Gegen sie</translation>
    </message>
    <message>
        <source>By &amp;itself</source>
        <translation>Für si&amp;ch</translation>
    </message>
    <message>
        <source>Take (Enter)</source>
        <translation>Nehmen (Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>The claim, in your words; its %Ln quotation(s) come(s/) below it:</source>
        <translation>
            <numerusform>Die Behauptung, in deinen Worten; ihr Zitat kommt darunter:</numerusform>
            <numerusform>Die Behauptung, in deinen Worten; ihre %Ln Zitate kommen darunter:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One claim that all %Ln quotation(s) say(s/):</source>
        <translation>
            <numerusform>Eine Behauptung, die das Zitat sagt:</numerusform>
            <numerusform>Eine Behauptung, die alle %Ln Zitate sagen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln single claim(s); who is decided keeps that side, the others are:</source>
        <translation>
            <numerusform>%Ln einzelne Behauptung; wer entschieden ist, behält die Seite, die anderen sind:</numerusform>
            <numerusform>%Ln einzelne Behauptungen; wer entschieden ist, behält die Seite, die anderen sind:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>&amp;Names of speakers</source>
        <translation>&amp;Namen der Sprecher</translation>
    </message>
    <message>
        <source>&amp;Sources and places</source>
        <translation>&amp;Quellen und Fundstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Words of the &amp;thesis</source>
        <translation>Wortlaut der &amp;These</translation>
    </message>
    <message>
        <source>Fit the map on one &amp;page</source>
        <translation>Karte auf eine &amp;Seite bringen</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Wovon</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Room for notes</source>
        <translation>&amp;Raum für Notizen</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Diese Karte</translation>
    </message>
    <message>
        <source>The selected branch</source>
        <translation>Der ausgewählte Zweig</translation>
    </message>
    <message>
        <source>All maps of this file</source>
        <translation>Alle Karten dieser Datei</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vorschau …</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Die Seiten werden erstellt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>type of {0} points</source>
        <translation>Schrift von {0} Punkt</translation>
    </message>
    <message>
        <source>{0}. In Word, pages may break elsewhere.</source>
        <translation>{0}. In Word können die Seiten anders umbrechen.</translation>
    </message>
    <message>
        <source>As text, with the picture of the map beside it.</source>
        <translation>Als Text, mit dem Bild der Karte daneben.</translation>
    </message>
    <message>
        <source>One file for any browser, without a network: the map to zoom, fold and search.</source>
        <translation>Eine Datei für jeden Browser, ohne Netz: die Karte zum Zoomen, Einklappen und Durchsuchen.</translation>
    </message>
    <message>
        <source>One slide for each step, with text that can be edited and notes.</source>
        <translation>Eine Folie für jeden Schritt, mit Text, der sich bearbeiten lässt, und Notizen.</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Die Seite wird gezeichnet …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln Seite an den Drucker gesendet</numerusform>
            <numerusform>%Ln Seiten an den Drucker gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>{0} goes on beside it, {1} with a reason for it, {2} with an objection, {3} with a co-premise, {4} with an objection to its step, {5} one level up.

Without words, {0} goes up a level, too.</source>
        <translation>{0} schreibt daneben weiter, {1} mit einem Grund dafür, {2} mit einem Einwand, {3} mit einer Ko-Prämisse, {4} mit einem Einwand gegen den Schritt, {5} eine Ebene höher.

Ohne Text geht auch {0} eine Ebene höher.</translation>
    </message>
    <message>
        <source>{0} goes on in the next line, {1} moves it a level down, {2} a level up; {3} goes on with a co-premise, {4} with an objection to its step.

Without words, {0} goes up a level, too.</source>
        <translation>{0} schreibt in der nächsten Zeile weiter, {1} setzt eine Ebene tiefer, {2} eine Ebene höher; {3} schreibt mit einer Ko-Prämisse weiter, {4} mit einem Einwand gegen den Schritt.

Ohne Text geht auch {0} eine Ebene höher.</translation>
    </message>
    <message>
        <source>{0} ends typing.</source>
        <translation>{0} beendet das Schreiben.</translation>
    </message>
    <message>
        <source>A new thesis</source>
        <translation>Eine neue These</translation>
    </message>
    <message>
        <source>A new claim, not connected yet</source>
        <translation>Eine neue Behauptung, noch ohne Verbindung</translation>
    </message>
    <message>
        <source>A new co-premise</source>
        <translation>Eine neue Ko-Prämisse</translation>
    </message>
    <message>
        <source>together with {0}</source>
        <translation>zusammen mit {0}</translation>
    </message>
    <message>
        <source>A new objection to a step</source>
        <translation>Ein neuer Einwand gegen einen Schritt</translation>
    </message>
    <message>
        <source>A new reason</source>
        <translation>Ein neuer Grund</translation>
    </message>
    <message>
        <source>A new objection</source>
        <translation>Ein neuer Einwand</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>für {0}</translation>
    </message>
    <message>
        <source>against {0}</source>
        <translation>gegen {0}</translation>
    </message>
    <message>
        <source>{0} makes it an objection.</source>
        <translation>{0} macht daraus einen Einwand.</translation>
    </message>
    <message>
        <source>{0} makes it a reason.</source>
        <translation>{0} macht daraus einen Grund.</translation>
    </message>
    <message>
        <source>This map can only be read</source>
        <translation>Diese Karte lässt sich nur lesen</translation>
    </message>
    <message>
        <source>No map</source>
        <translation>Keine Karte</translation>
    </message>
    <message>
        <source>Make one in the menu Map, or take back with {0} what removed it.</source>
        <translation>Lege im Menü Karte eine an, oder nimm mit {0} zurück, was sie entfernt hat.</translation>
    </message>
    <message>
        <source>An empty map</source>
        <translation>Eine leere Karte</translation>
    </message>
    <message>
        <source>Begin with the claim that the question is about: {0}.

Or add a source, read it, and make what people say there into claims.</source>
        <translation>Beginne mit der Behauptung, um die es in der Frage geht: {0}.

Oder füge eine Quelle hinzu, lies sie, und mach aus dem, was Menschen darin sagen, Behauptungen.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Click a claim to see who says it and where.

With a claim selected, {0} adds a reason, {1} an objection and {2} another beside it.

{3} edits the words, {4} folds what hangs on it.

Drag a claim onto another to move it there. Drag from the round handle at its edge to let it speak for something more. Shift+drag on the empty map selects several claims.

All keys: {5}</source>
        <translation>Klicke auf eine Behauptung, um zu sehen, wer sie wo sagt.

Ist eine Behauptung ausgewählt, fügt {0} einen Grund hinzu, {1} einen Einwand und {2} eine weitere daneben.

{3} ändert den Wortlaut, {4} klappt ein, was daran hängt.

Zieh eine Behauptung auf eine andere, um sie dorthin zu verschieben. Zieh am runden Griff an ihrem Rand, damit sie noch für etwas spricht. Umschalt+Ziehen auf der leeren Karte wählt mehrere Behauptungen aus.

Alle Tasten: {5}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <source>{0} (undone)</source>
        <translation>{0} (zurückgenommen)</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, you are looking at this</source>
        <translation>{0}, das siehst du gerade</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Filter by words or names</source>
        <translation>Nach Wörtern oder Namen filtern</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Benennen …</translation>
    </message>
    <message>
        <source>Give this state of the map a name, by which it can be found again</source>
        <translation>Diesem Stand der Karte einen Namen geben, unter dem er sich wiederfindet</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Hierher zurückkehren</translation>
    </message>
    <message>
        <source>This claim is not on the map any more. Look at the step to see it.</source>
        <translation>Diese Behauptung steht nicht mehr auf der Karte. Sieh dir den Schritt an, um sie zu sehen.</translation>
    </message>
    <message>
        <source>What is this state of the map called?</source>
        <translation>Wie soll dieser Stand der Karte heißen?</translation>
    </message>
    <message>
        <source>What is this state of the map called? Without a name, it loses the one that it has.</source>
        <translation>Wie soll dieser Stand der Karte heißen? Ohne Namen verliert er den, den er hat.</translation>
    </message>
    <message>
        <source>Name a version</source>
        <translation>Fassung benennen</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Die beiden vergleichen</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>You are looking back. Arrow keys step on; Escape leaves.</source>
        <translation>Du blickst zurück. Pfeiltasten gehen weiter; Esc kehrt zurück.</translation>
    </message>
    <message>
        <source>Choose a step to look at the map as it was. Nothing is changed by looking.</source>
        <translation>Wähle einen Schritt, um die Karte zu sehen, wie sie war. Das Ansehen ändert nichts.</translation>
    </message>
    <message>
        <source>Look at the map as it was</source>
        <translation>Die Karte ansehen, wie sie war</translation>
    </message>
    <message>
        <source>Show the claim</source>
        <translation>Behauptung zeigen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
</context>
<context>
    <name>InlineEditor</name>
    <message>
        <source>Words of the claim</source>
        <translation>Wortlaut der Behauptung</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>MapAlone</name>
    <message>
        <source>{0} or {1} brings everything back.</source>
        <translation>{0} oder {1} bringt alles zurück.</translation>
    </message>
</context>
<context>
    <name>MapDisplay</name>
    <message>
        <source>Drawing the map …</source>
        <translation>Die Karte wird gezeichnet …</translation>
    </message>
    <message>
        <source>Arrange the map anew to see it</source>
        <translation>Ordne die Karte neu an, um sie zu sehen</translation>
    </message>
    <message>
        <source>Press Enter to write the first claim</source>
        <translation>Mit der Eingabetaste die erste Behauptung schreiben</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Question of the map</source>
        <translation>Frage der Karte</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapTabs</name>
    <message>
        <source>Maps of this file</source>
        <translation>Karten dieser Datei</translation>
    </message>
    <message>
        <source>Question of the map</source>
        <translation>Frage der Karte</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Argument map</source>
        <translation>Argumentkarte</translation>
    </message>
    <message>
        <source>This claim is not part of a step yet. Add a reason or an objection.</source>
        <translation>Diese Behauptung gehört noch zu keinem Schritt. Füge einen Grund oder einen Einwand hinzu.</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Where passages lie in the text</source>
        <translation>Wo Textstellen im Text liegen</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Take as one speaker</source>
        <translation>Als einen Sprecher zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Who is the same as {0}?</source>
        <translation>&amp;Wer ist dasselbe wie {0}?</translation>
    </message>
    <message>
        <source>Which name stays? The other one is kept as an alias.</source>
        <translation>Welcher Name bleibt? Der andere wird als Nebenname behalten.</translation>
    </message>
    <message>
        <source>Take as one</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
</context>
<context>
    <name>MergeMapDialog</name>
    <message>
        <source>Merge “{0}”</source>
        <translation>„{0}“ zusammenführen</translation>
    </message>
    <message>
        <source>Claims to be added:</source>
        <translation>Diese Behauptungen kommen dazu:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>These say the same in both files. Uncheck one to keep both:</source>
        <translation>Diese sagen hier und dort dasselbe. Häkchen entfernen, um beide zu behalten:</translation>
    </message>
    <message>
        <source>Both files changed these. Check one to take it from the other file:</source>
        <translation>Diese haben beide geändert. Häkchen setzen, um zu übernehmen, was dort steht:</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>MergingMaps</name>
    <message>
        <source>Merge another map</source>
        <translation>Mit anderer Karte zusammenführen</translation>
    </message>
    <message>
        <source>This map is open already.</source>
        <translation>Diese Karte ist schon geöffnet.</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>„{0}“ wird gelesen …</translation>
    </message>
    <message>
        <source>Merged: {0}. Undo: Ctrl+Z</source>
        <translation>Zusammengeführt: {0}. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>changes to claims</source>
        <translation>Änderungen an Behauptungen</translation>
    </message>
    <message>
        <source>“{0}” is a copy of this map with something that is not here: {1}.</source>
        <translation>„{0}“ ist eine Kopie dieser Karte mit etwas, das hier fehlt: {1}.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the map</source>
        <translation>Übersicht der Karte</translation>
    </message>
    <message>
        <source>Drag to move over the map</source>
        <translation>Ziehen, um sich über die Karte zu bewegen</translation>
    </message>
</context>
<context>
    <name>MishapDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>This is a mistake in the program. Your map is saved as it was before the last step, and you can go on. The report below helps to mend it.</source>
        <translation>Das ist ein Fehler im Programm. Deine Karte ist gespeichert, wie sie vor dem letzten Schritt war, und du kannst weiterarbeiten. Der Bericht unten hilft, den Fehler zu beheben.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>Mouse</name>
    <message>
        <source>Drag to what it also speaks for or against</source>
        <translation>Ziehen zu dem, wofür oder wogegen sie noch spricht</translation>
    </message>
</context>
<context>
    <name>NearnessField</name>
    <message>
        <source>How near to the words it cites</source>
        <translation>Wie nah am zitierten Wortlaut</translation>
    </message>
    <message>
        <source>Unstated: nobody says it</source>
        <translation>Unausgesprochen: Niemand sagt es</translation>
    </message>
    <message>
        <source>The step takes it for granted; its card has a dashed border</source>
        <translation>Der Schritt setzt es voraus; das Kärtchen hat einen gestrichelten Rand</translation>
    </message>
    <message>
        <source>{0} (proposed)</source>
        <translation>{0} (Vorschlag)</translation>
    </message>
</context>
<context>
    <name>OriginField</name>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Its title in Argdown, its label in MindMup</source>
        <translation>Ihr Titel in Argdown, ihre Beschriftung in MindMup</translation>
    </message>
    <message>
        <source>Added by {0} on {1}, in a file that was merged</source>
        <translation>Von {0} am {1} in einer zusammengeführten Datei hinzugefügt</translation>
    </message>
    <message>
        <source>Added by {0}</source>
        <translation>Von {0} hinzugefügt</translation>
    </message>
    <message>
        <source>More about it is kept for {0}</source>
        <translation>Mehr davon ist für {0} aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the map</source>
        <translation>Gliederung der Karte</translation>
    </message>
</context>
<context>
    <name>OutlineRows</name>
    <message>
        <source>(no words yet)</source>
        <translation>(noch ohne Text)</translation>
    </message>
</context>
<context>
    <name>OutlineTyping</name>
    <message>
        <source>This claim is not part of a step yet. Add a reason or an objection.</source>
        <translation>Diese Behauptung gehört noch zu keinem Schritt. Füge einen Grund oder einen Einwand hinzu.</translation>
    </message>
    <message>
        <source>Words of the new claim</source>
        <translation>Wortlaut der neuen Behauptung</translation>
    </message>
    <message>
        <source>Words of the claim</source>
        <translation>Wortlaut der Behauptung</translation>
    </message>
    <message>
        <source>It is at the top already. Esc ends typing.</source>
        <translation>Höher geht es nicht. Esc beendet das Schreiben.</translation>
    </message>
    <message>
        <source>It cannot go any further that way.</source>
        <translation>Weiter geht es in diese Richtung nicht.</translation>
    </message>
    <message>
        <source>A claim needs words: the old ones stay.</source>
        <translation>Eine Behauptung braucht Text: Der alte bleibt.</translation>
    </message>
    <message>
        <source>There is no step before it that it could belong to.</source>
        <translation>Vor ihr steht kein Schritt, zu dem sie gehören könnte.</translation>
    </message>
    <message>
        <source>This is an objection to a step; there is no reason for a step.</source>
        <translation>Dies ist ein Einwand gegen einen Schritt; Gründe für einen Schritt gibt es nicht.</translation>
    </message>
    <message>
        <source>A co-premise is on the side of those that it joins; change theirs instead.</source>
        <translation>Eine Ko-Prämisse steht auf der Seite der anderen; ändere deren Seite.</translation>
    </message>
    <message>
        <source>A claim that stands by itself is neither a reason nor an objection.</source>
        <translation>Eine Behauptung, die für sich steht, ist weder Grund noch Einwand.</translation>
    </message>
    <message>
        <source>Something hangs on this claim. Press Esc, then Del, to delete it all.</source>
        <translation>An dieser Behauptung hängt etwas. Mit Esc und dann Entf löschst du alles.</translation>
    </message>
    <message>
        <source>Your words are still in their row: Enter tries again, Esc calls it off.</source>
        <translation>Dein Text steht noch in seiner Zeile: Eingabe versucht es noch einmal, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Your words are kept: they come back when you type here again.</source>
        <translation>Dein Text ist aufgehoben: Er kommt wieder, wenn du hier schreibst.</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Your words</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>These words are right in every map. One word on each line.</source>
        <translation>Diese Wörter gelten in jeder Karte als richtig. Ein Wort pro Zeile.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Wer wo steht</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>of a debate</comment>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>This is the map as it was. To change the map, go back to here, or leave with Escape.</source>
        <translation>So war die Karte damals. Um sie zu ändern, kehre hierher zurück, oder verlasse den Rückblick mit Esc.</translation>
    </message>
    <message>
        <source>Who said what is hidden now. Reveal all, and then look back.</source>
        <translation>Wer was gesagt hat, ist jetzt verborgen. Decke alles auf, und blicke dann zurück.</translation>
    </message>
    <message>
        <source>The map is already what it was then.</source>
        <translation>Die Karte ist schon so, wie sie damals war.</translation>
    </message>
    <message>
        <source>{0}. Undo: Ctrl+Z</source>
        <translation>{0}. Rückgängig: Strg+Z</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Hierher zurückkehren</translation>
    </message>
    <message>
        <source>Make the map what it was then; this is one step, and can be undone</source>
        <translation>Die Karte wieder so machen, wie sie damals war; das ist ein Schritt und lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Return to the map as it is now (Escape)</source>
        <translation>Zur Karte zurückkehren, wie sie jetzt ist (Esc)</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>Schritte des Verlaufs</translation>
    </message>
    <message>
        <source>One step earlier</source>
        <translation>Einen Schritt früher</translation>
    </message>
    <message>
        <source>One step later</source>
        <translation>Einen Schritt später</translation>
    </message>
    <message>
        <source>Replay how the map grew</source>
        <translation>Abspielen, wie die Karte wuchs</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Nicht mehr vergleichen</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>der Anfang</translation>
    </message>
    <message>
        <source>“{0}” ({1})</source>
        <translation>„{0}“ ({1})</translation>
    </message>
    <message>
        <source>{0}, after “{1}”</source>
        <translation>{0}, nach „{1}“</translation>
    </message>
    <message>
        <source>You are looking at the map of {0}.</source>
        <translation>Du siehst die Karte von {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reworded</source>
        <translation>
            <numerusform>%Ln umformuliert</numerusform>
            <numerusform>%Ln umformuliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln verschoben</numerusform>
            <numerusform>%Ln verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other details</source>
        <translation>
            <numerusform>%Ln mit anderen Einzelheiten</numerusform>
            <numerusform>%Ln mit anderen Einzelheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other thing(s) changed</source>
        <translation>
            <numerusform>%Ln weitere Änderung</numerusform>
            <numerusform>%Ln weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>From {0} to {1}: {2}.</source>
        <translation>Von {0} bis {1}: {2}.</translation>
    </message>
    <message>
        <source>Stop the replay</source>
        <translation>Abspielen anhalten</translation>
    </message>
    <message>
        <source>{0}: {1}: {2}</source>
        <translation>{0}: {1}: {2}</translation>
    </message>
    <message>
        <source>Step through what differs.</source>
        <translation>Die Unterschiede nacheinander ansehen.</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Steps between</source>
        <translation>Schritte dazwischen</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Die ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Only a branch of the map is shown, and the way to it. Esc shows the whole map</source>
        <translation>Nur ein Zweig der Karte und der Weg zu ihm ist zu sehen. Esc zeigt die ganze Karte</translation>
    </message>
    <message>
        <source>Path to the selected claim</source>
        <translation>Weg zur ausgewählten Behauptung</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>These</translation>
    </message>
    <message>
        <source>Objection to this step</source>
        <translation>Einwand gegen diesen Schritt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(noch ohne Text)</translation>
    </message>
    <message>
        <source>against the step: </source>
        <translation>gegen den Schritt: </translation>
    </message>
</context>
<context>
    <name>PilesPage</name>
    <message>
        <source>What are they talking about?</source>
        <translation>Worüber sprechen sie?</translation>
    </message>
    <message>
        <source>Piles of quotations</source>
        <translation>Stapel von Zitaten</translation>
    </message>
    <message>
        <source>To which pile? Type its number or its words</source>
        <translation>Auf welchen Stapel? Tippe seine Nummer oder seine Wörter</translation>
    </message>
    <message>
        <source>Go through one by one</source>
        <translation>Einzeln durchgehen</translation>
    </message>
    <message>
        <source>For (F)</source>
        <translation>Für (F)</translation>
    </message>
    <message>
        <source>A claim of your own words for the thesis, with these below it</source>
        <translation>Eine Behauptung mit eigenen Worten für die These, mit diesen darunter</translation>
    </message>
    <message>
        <source>Against (A)</source>
        <translation>Gegen (A)</translation>
    </message>
    <message>
        <source>A claim of your own words against the thesis, with these below it</source>
        <translation>Eine Behauptung mit eigenen Worten gegen die These, mit diesen darunter</translation>
    </message>
    <message>
        <source>One claim (1)</source>
        <translation>Eine Behauptung (1)</translation>
    </message>
    <message>
        <source>One claim that all of them say</source>
        <translation>Eine Behauptung, die alle von ihnen sagen</translation>
    </message>
    <message>
        <source>Single claims (S)</source>
        <translation>Einzelne Behauptungen (S)</translation>
    </message>
    <message>
        <source>A claim for each of them</source>
        <translation>Eine Behauptung für jedes von ihnen</translation>
    </message>
    <message>
        <source>Move (M)</source>
        <translation>Verlegen (M)</translation>
    </message>
    <message>
        <source>Move it to another pile</source>
        <translation>Auf einen anderen Stapel legen</translation>
    </message>
    <message>
        <source>No stance (X)</source>
        <translation>Keine Stellungnahme (X)</translation>
    </message>
    <message>
        <source>None of these takes a side: set them aside for good</source>
        <translation>Keines von ihnen nimmt Stellung: endgültig beiseitelegen</translation>
    </message>
    <message>
        <source>Each pile is about one thing. F or A makes a claim of it; Right opens it; Enter goes through it.</source>
        <translation>Jeder Stapel handelt von einer Sache. F oder A macht eine Behauptung daraus; Rechts öffnet ihn; Eingabe geht ihn durch.</translation>
    </message>
    <message>
        <source>No pile is left. Press Enter to go through what still waits, one by one.</source>
        <translation>Kein Stapel ist übrig. Mit Eingabe gehst du einzeln durch, was noch wartet.</translation>
    </message>
    <message>
        <source>“{0}” is on the map. Undo: Ctrl+Z</source>
        <translation>„{0}“ steht auf der Karte. Rückgängig: Strg+Z</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) wait(s/) in its pile</source>
        <translation>
            <numerusform>%Ln Zitat wartet auf seinem Stapel</numerusform>
            <numerusform>%Ln Zitate warten auf ihrem Stapel</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” is on the map; {1}. Undo: Ctrl+Z</source>
        <translation>„{0}“ steht auf der Karte; {1}. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>There is no other pile.</source>
        <translation>Einen anderen Stapel gibt es nicht.</translation>
    </message>
    <message>
        <source>Moved. Undo: Ctrl+Z</source>
        <translation>Verlegt. Rückgängig: Strg+Z</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Who says it (S)</source>
        <translation>Wer es sagt (S)</translation>
    </message>
    <message>
        <source>Who says it? (S)</source>
        <translation>Wer sagt es? (S)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A reason for the selected claim, or for the thesis</source>
        <translation>Ein Grund für die ausgewählte Behauptung oder für die These</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>An objection to the selected claim or argument</source>
        <translation>Ein Einwand gegen die ausgewählte Behauptung oder das Argument</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>A claim that stands by itself</source>
        <translation>Eine Behauptung, die für sich steht</translation>
    </message>
    <message>
        <source>Not a stance: set it aside for good (X)</source>
        <translation>Keine Stellungnahme: endgültig beiseitelegen (X)</translation>
    </message>
    <message>
        <source>Not a stance</source>
        <translation>Keine Stellungnahme</translation>
    </message>
    <message>
        <source>Select words, or press N for the next quotation</source>
        <translation>Wähle Wörter aus, oder drücke N für das nächste Zitat</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>This is the first place</source>
        <translation>Dies ist der erste Ort</translation>
    </message>
    <message>
        <source>This is the last place</source>
        <translation>Dies ist der letzte Ort</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>It holds from the next start on</source>
        <translation>Gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>Let cards jump to their places instead of gliding there</source>
        <translation>Kärtchen an ihren Platz springen statt gleiten lassen</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkt</translation>
    </message>
    <message>
        <source>The smallest type of claims before a map is parted over pages</source>
        <translation>Die kleinste Schrift der Behauptungen, bevor eine Karte auf Seiten verteilt wird</translation>
    </message>
    <message>
        <source>Keep &amp;backup copies of maps</source>
        <translation>Sicherungs&amp;kopien von Karten behalten</translation>
    </message>
    <message>
        <source>The last ten of each map that was changed, in the folder of your settings</source>
        <translation>Die letzten zehn jeder geänderten Karte, im Ordner deiner Einstellungen</translation>
    </message>
    <message>
        <source>as you are known to this computer</source>
        <translation>wie dieser Computer dich kennt</translation>
    </message>
    <message>
        <source>The name under which the history notes what you do</source>
        <translation>Der Name, unter dem der Verlauf festhält, was du tust</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache (Language)</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>Type size on &amp;paper</source>
        <translation>Schriftgröße auf &amp;Papier</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Dein &amp;Name</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Space: next · Backspace: back · M: map or words · B: black · Esc: leave</source>
        <translation>Leertaste: weiter · Rücktaste: zurück · M: Karte oder Text · B: schwarz · Esc: verlassen</translation>
    </message>
    <message>
        <source>S: other screen</source>
        <translation>S: anderer Bildschirm</translation>
    </message>
    <message>
        <source>This was the last step. Home: from the beginning · Esc: leave</source>
        <translation>Das war der letzte Schritt. Pos1: von Anfang an · Esc: verlassen</translation>
    </message>
    <message>
        <source>The screen is black.</source>
        <translation>Der Bildschirm ist schwarz.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Presentation, {0}</source>
        <translation>Vorführung, {0}</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Shift+Down: past this branch · Shift+Up: what it is about · Home: anew · End: everything</source>
        <translation>Umschalt+Abwärts: an diesem Zweig vorbei · Umschalt+Aufwärts: wovon er handelt · Pos1: von vorn · Ende: alles</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Work under way</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>Arranging the map…</source>
        <translation>Die Karte wird angeordnet …</translation>
    </message>
    <message>
        <source>The map was not arranged. “Arrange anew” does it.</source>
        <translation>Die Karte wurde nicht angeordnet. „Neu anordnen“ holt es nach.</translation>
    </message>
    <message>
        <source>The map was arranged anew to fit.</source>
        <translation>Die Karte wurde passend neu angeordnet.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>Question, {0}: {1}</source>
        <translation>Frage, {0}: {1}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove the question; its answers stay</source>
        <translation>Die Frage entfernen; ihre Antworten bleiben</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Die Frage entfernen</translation>
    </message>
    <message>
        <source>The answer: a new claim, or words of one that is there</source>
        <translation>Die Antwort: eine neue Behauptung, oder Wörter einer vorhandenen</translation>
    </message>
    <message>
        <source>Answer, as a claim</source>
        <translation>Antwort, als Behauptung</translation>
    </message>
    <message>
        <source>Put it on the map</source>
        <translation>Auf die Karte setzen</translation>
    </message>
    <message>
        <source>It speaks for it</source>
        <translation>Sie spricht dafür</translation>
    </message>
    <message>
        <source>It speaks against it</source>
        <translation>Sie spricht dagegen</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A question about it</source>
        <translation>Eine Frage dazu</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>Return notes the question; it stays open until a claim answers it</source>
        <translation>Die Eingabetaste notiert die Frage; sie bleibt offen, bis eine Behauptung sie beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open question(s)</source>
        <translation>
            <numerusform>%Ln offene Frage</numerusform>
            <numerusform>%Ln offene Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>The answer stands on the map. Undo: Ctrl+Z</source>
        <translation>Die Antwort steht auf der Karte. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>This claim answers the question now. Undo: Ctrl+Z</source>
        <translation>Diese Behauptung beantwortet jetzt die Frage. Rückgängig: Strg+Z</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Which quotations</source>
        <translation>Welche Zitate</translation>
    </message>
    <message>
        <source>Which claim is it about? Type its number or its words</source>
        <translation>Von welcher Behauptung handelt es? Tippe ihre Nummer oder ihre Wörter</translation>
    </message>
    <message>
        <source>Who says it? Enter takes the name, Esc leaves it</source>
        <translation>Wer sagt es? Eingabe nimmt den Namen, Esc lässt es</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>For (F)</source>
        <translation>Für (F)</translation>
    </message>
    <message>
        <source>Against (A)</source>
        <translation>Gegen (A)</translation>
    </message>
    <message>
        <source>Elsewhere (E)</source>
        <translation>Anderswo (E)</translation>
    </message>
    <message>
        <source>Speaker (S)</source>
        <translation>Sprecher (S)</translation>
    </message>
    <message>
        <source>Words (W)</source>
        <translation>Wortlaut (W)</translation>
    </message>
    <message>
        <source>No stance (X)</source>
        <translation>Keine Stellungnahme (X)</translation>
    </message>
    <message>
        <source>Later (Space)</source>
        <translation>Später (Leertaste)</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>Zurück (Rücktaste)</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left in this pile</source>
        <translation>
            <numerusform>Noch %Ln auf diesem Stapel</numerusform>
            <numerusform>Noch %Ln auf diesem Stapel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>Noch %Ln</numerusform>
            <numerusform>Noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotation of {0}</source>
        <translation>Zitat von {0}</translation>
    </message>
    <message>
        <source>There is no claim on the map yet. C makes this one.</source>
        <translation>Auf der Karte steht noch keine Behauptung. C macht aus diesem eine.</translation>
    </message>
    <message>
        <source>For or against</source>
        <translation>Für oder gegen</translation>
    </message>
    <message>
        <source>There is no claim yet to speak for or against. Make one first: C</source>
        <translation>Noch gibt es keine Behauptung, für oder gegen die etwas sprechen könnte. Lege zuerst eine an: C</translation>
    </message>
    <message>
        <source>F places it for, A against what is named below; Space leaves it.</source>
        <translation>F platziert es für, A gegen das, was darunter genannt ist; die Leertaste lässt es.</translation>
    </message>
    <message>
        <source>There is no other one here.</source>
        <translation>Ein anderes gibt es hier nicht.</translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation>Hier hast du angefangen.</translation>
    </message>
</context>
<context>
    <name>QuotationHead</name>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <source>press S to say who</source>
        <translation>S drücken, um zu sagen, wer</translation>
    </message>
</context>
<context>
    <name>QuotationModel</name>
    <message>
        <source>Comparing the quotations…</source>
        <translation>Die Zitate werden verglichen …</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Gleicher Wortlaut</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>Schlagwörter und Notizen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>p. {0}, {1} %</source>
        <translation>S. {0}, {1} %</translation>
    </message>
    <message>
        <source>¶ {0}, {1} %</source>
        <translation>¶ {0}, {1} %</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Older edition</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>± Both</source>
        <translation>± Beides</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>niemand bekannt</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>Same words as {0}</source>
        <translation>Gleicher Wortlaut wie {0}</translation>
    </message>
    <message>
        <source>No side yet</source>
        <translation>Noch keine Seite</translation>
    </message>
    <message>
        <source>No claim cites it yet</source>
        <translation>Noch zitiert es keine Behauptung</translation>
    </message>
    <message>
        <source>These very words stand here, but in an older edition; the newest is “{0}”</source>
        <translation>Genau diese Worte stehen hier, aber in einer älteren Fassung; die neueste ist „{0}“</translation>
    </message>
    <message>
        <source>The source has these very words here</source>
        <translation>Die Quelle hat hier genau diese Worte</translation>
    </message>
    <message>
        <source>{0}, told by {1}</source>
        <translation>{0}, wiedergegeben von {1}</translation>
    </message>
</context>
<context>
    <name>QuotationsPage</name>
    <message>
        <source>Filter by words, speaker, source, …</source>
        <translation>Filtern nach Wörtern, Sprecher, Quelle, …</translation>
    </message>
    <message>
        <source>Filter the quotations</source>
        <translation>Zitate filtern</translation>
    </message>
    <message>
        <source>Words that do not stand where they should, or that stand in an older edition of their source</source>
        <translation>Wortlaut, der nicht steht, wo er sollte, oder der in einer älteren Fassung seiner Quelle steht</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Save the rows that are shown as a table, for Word, or for other programs</source>
        <translation>Die gezeigten Zeilen als Tabelle, für Word oder für andere Programme speichern</translation>
    </message>
    <message>
        <source>With the selected</source>
        <translation>Mit den ausgewählten</translation>
    </message>
    <message>
        <source>Order of the quotations</source>
        <translation>Reihenfolge der Zitate</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Nach Sprechern</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>Nach Seite</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Nach Behauptung</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>In der Quelle zeigen</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Sprecher ändern</translation>
    </message>
    <message>
        <source>Show the speaker&apos;s page</source>
        <translation>Seite des Sprechers zeigen</translation>
    </message>
    <message>
        <source>Select the same words</source>
        <translation>Gleichen Wortlaut auswählen</translation>
    </message>
    <message>
        <source>Take as one speaker</source>
        <translation>Als einen Sprecher zusammenlegen</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Behauptungen zusammenfassen</translation>
    </message>
    <message>
        <source>Cite on one claim</source>
        <translation>In einer Behauptung zitieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Gleicher Wortlaut</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>No quotation is like that.</source>
        <translation>So ein Zitat gibt es nicht.</translation>
    </message>
    <message>
        <source>No quotations yet.
Add a source, and accept what people say in it.</source>
        <translation>Noch keine Zitate.
Füge eine Quelle hinzu und übernimm, was Menschen darin sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) copied</source>
        <translation>
            <numerusform>%Ln Zitat kopiert</numerusform>
            <numerusform>%Ln Zitate kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text of {0}</source>
        <translation>Text von {0}</translation>
    </message>
    <message>
        <source>Select words first, or press N for the next quotation.</source>
        <translation>Wähle zuerst Wörter aus, oder drücke N für das nächste Zitat.</translation>
    </message>
    <message>
        <source>Every quotation found here is placed or set aside.</source>
        <translation>Jedes hier gefundene Zitat ist platziert oder beiseitegelegt.</translation>
    </message>
    <message>
        <source>Still looking for quotations…</source>
        <translation>Zitate werden noch gesucht …</translation>
    </message>
    <message>
        <source>Set aside as no stance; the queue keeps it under “Set aside”. Undo: Ctrl+Z</source>
        <translation>Als keine Stellungnahme beiseitegelegt; die Reihe führt es unter „Beiseitegelegt“. Rückgängig: Strg+Z</translation>
    </message>
    <message>
        <source>These words are on no map yet. R, O or C puts them there.</source>
        <translation>Diese Worte stehen auf keiner Karte. R, O oder C setzt sie dorthin.</translation>
    </message>
    <message>
        <source>Claim {0} of {1} that cite this</source>
        <translation>Behauptung {0} von {1}, die dies zitieren</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>As thread</source>
        <translation>Als Gespräch</translation>
    </message>
    <message>
        <source>Indent each comment below the one it answers</source>
        <translation>Jeden Kommentar unter dem einrücken, auf den er antwortet</translation>
    </message>
    <message>
        <source>Find in the text (F)</source>
        <translation>Im Text suchen (F)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Add an article or a comment thread to read it here.

Drop a file or a text on the window, or choose Add source.</source>
        <translation>Füge einen Artikel oder eine Diskussion hinzu, um sie hier zu lesen.

Zieh eine Datei oder einen Text auf das Fenster, oder wähle „Quelle hinzufügen“.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>R&amp;ecent maps</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No map was open lately</source>
        <translation>Zuletzt war keine Karte offen</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Not found: {0}</source>
        <translation>Nicht gefunden: {0}</translation>
    </message>
    <message>
        <source>Take off this list (the file stays)</source>
        <translation>Aus dieser Liste nehmen (die Datei bleibt)</translation>
    </message>
    <message>
        <source>Take “{0}” off this list</source>
        <translation>„{0}“ aus dieser Liste nehmen</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message numerus="yes">
        <source>Replaced %Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal ersetzt</numerusform>
            <numerusform>%Ln-mal ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) in sources, quotations and questions stay(s/)</source>
        <translation>
            <numerusform>%Ln Treffer in Quellen, Zitaten und Fragen bleibt</numerusform>
            <numerusform>%Ln Treffer in Quellen, Zitaten und Fragen bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing more to replace in claims, notes and tags</source>
        <translation>in Behauptungen, Notizen und Schlagwörtern nichts mehr zu ersetzen</translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message>
        <source>Rescue what can be read…</source>
        <translation>Retten, was lesbar ist&#xa0;…</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>„{0}“ wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>{0} (rescued)</source>
        <translation>{0} (gerettet)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Remarks on the map</source>
        <translation>Anmerkungen zur Karte</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Choose which kinds of remarks are shown for this map</source>
        <translation>Auswählen, welche Arten von Anmerkungen es bei dieser Karte gibt</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out this remark: here it is all right ({0})</source>
        <translation>Diese Anmerkung auslassen: Hier ist es in Ordnung ({0})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln Anmerkung</numerusform>
            <numerusform>%Ln Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>There is no map.</source>
        <translation>Es gibt keine Karte.</translation>
    </message>
    <message>
        <source>Reading the map…</source>
        <translation>Die Karte wird gelesen …</translation>
    </message>
    <message>
        <source>A careful reader would have nothing to ask, as far as words tell.</source>
        <translation>Dem Wortlaut nach hätte ein sorgfältiger Leser nichts zu fragen.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Left out. Undo: Ctrl+Z</source>
        <translation>Ausgelassen. Rückgängig: Strg+Z</translation>
    </message>
    <message numerus="yes">
        <source>Show again what was left out (%Ln)</source>
        <translation>
            <numerusform>Ausgelassenes wieder zeigen (%Ln)</numerusform>
            <numerusform>Ausgelassenes wieder zeigen (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writing “{0}”…</source>
        <translation>„{0}“ wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>SchemeField</name>
    <message>
        <source>Kind of step (argument scheme)</source>
        <translation>Art des Schritts (Argumentationsschema)</translation>
    </message>
    <message>
        <source>Argument scheme of the step</source>
        <translation>Argumentationsschema des Schritts</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht benannt</translation>
    </message>
    <message>
        <source>After {0}</source>
        <translation>Nach {0}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Find claims, quotations, notes, tags, speakers and sources</source>
        <translation>Behauptungen, Zitate, Notizen, Schlagwörter, Sprecher und Quellen suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>All of these words; between quotation marks, exactly these</source>
        <translation>All diese Wörter; zwischen Anführungszeichen genau diese</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace the words in this hit, and go on to the next</source>
        <translation>Die Wörter in diesem Treffer ersetzen und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace the words in all claims, notes and tags; one undo takes it back</source>
        <translation>Die Wörter in allen Behauptungen, Notizen und Schlagwörtern ersetzen; einmal Rückgängig nimmt alles zurück</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>This map is open in another window, so here it can only be read.</source>
        <translation>Diese Karte ist in einem anderen Fenster offen und lässt sich hier nur lesen.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Save a copy to share</source>
        <translation>Kopie zum Weitergeben speichern</translation>
    </message>
    <message>
        <source>Notes that are only for you</source>
        <translation>Notizen, die nur für dich sind</translation>
    </message>
    <message>
        <source>Sources and quotations that no claim cites</source>
        <translation>Quellen und Zitate, die keine Behauptung zitiert</translation>
    </message>
    <message>
        <source>What other programs&apos; files said</source>
        <translation>Was Dateien anderer Programme sagten</translation>
    </message>
    <message>
        <source>Whole texts of sources, not only what is quoted</source>
        <translation>Ganze Texte der Quellen, nicht nur das Zitierte</translation>
    </message>
    <message>
        <source>Besides its maps, this file holds:</source>
        <translation>Diese Datei enthält neben ihren Karten:</translation>
    </message>
    <message>
        <source>The copy has no history and no authors. It keeps:</source>
        <translation>Die Kopie hat weder Verlauf noch Autoren. Sie behält:</translation>
    </message>
    <message>
        <source>Save copy…</source>
        <translation>Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>{0} (to share)</source>
        <translation>{0} (zum Weitergeben)</translation>
    </message>
    <message>
        <source>Maps (*.argmap)</source>
        <translation>Karten (*.argmap)</translation>
    </message>
    <message>
        <source>The copy is in {0}</source>
        <translation>Die Kopie liegt in {0}</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Kopie wird gespeichert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>Nach Wörtern oder Tasten filtern</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Tasten filtern</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern …</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>While a claim is typed</source>
        <translation>Beim Schreiben einer Behauptung</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von dir geändert</translation>
    </message>
    <message>
        <source>Press the new keys for “{0}”. Esc leaves them as they are.</source>
        <translation>Drücke die neuen Tasten für „{0}“. Esc lässt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”.</source>
        <translation>{0} gehört zu „{1}“.</translation>
    </message>
    <message>
        <source>Take it away from “{0}”</source>
        <translation>„{0}“ wegnehmen</translation>
    </message>
    <message>
        <source>Go on beside it; without words, one level up</source>
        <translation>Daneben weiterschreiben; ohne Text eine Ebene höher</translation>
    </message>
    <message>
        <source>Go on with a reason for it, or an objection to it</source>
        <translation>Mit einem Grund dafür oder einem Einwand dagegen weiterschreiben</translation>
    </message>
    <message>
        <source>Go on with a co-premise</source>
        <translation>Mit einer Ko-Prämisse weiterschreiben</translation>
    </message>
    <message>
        <source>Go on with an objection to its step</source>
        <translation>Mit einem Einwand gegen ihren Schritt weiterschreiben</translation>
    </message>
    <message>
        <source>Go on one level up</source>
        <translation>Eine Ebene höher weiterschreiben</translation>
    </message>
    <message>
        <source>Move it up or down a level</source>
        <translation>Eine Ebene höher oder tiefer setzen</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>Neue Zeile beginnen</translation>
    </message>
    <message>
        <source>End typing; the words are kept for the next time</source>
        <translation>Schreiben beenden; der Text bleibt für das nächste Mal erhalten</translation>
    </message>
    <message>
        <source>Walk over the map</source>
        <translation>Über die Karte gehen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Walk over the arguments</source>
        <translation>Über die Argumente gehen</translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation>Strg + Pfeiltasten</translation>
    </message>
    <message>
        <source>Select one more</source>
        <translation>Eine weitere auswählen</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Umschalt + Pfeiltasten</translation>
    </message>
    <message>
        <source>Go to the thesis</source>
        <translation>Zur These gehen</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Ctrl + Shift + arrow keys</source>
        <translation>Strg + Umschalt + Pfeiltasten</translation>
    </message>
    <message>
        <source>Scroll far</source>
        <translation>Weit blättern</translation>
    </message>
    <message>
        <source>Move the map by hand</source>
        <translation>Die Karte mit der Hand bewegen</translation>
    </message>
    <message>
        <source>Space + drag, the middle button, or two fingers</source>
        <translation>Leertaste + Ziehen, mittlere Maustaste oder zwei Finger</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Größer oder kleiner zeigen</translation>
    </message>
    <message>
        <source>+  −  0, Ctrl + wheel, or pinch</source>
        <translation>+  −  0, Strg + Mausrad oder zwei Finger spreizen</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Shift + drag on the ground, Ctrl + click</source>
        <translation>Umschalt + Ziehen auf dem Grund, Strg + Klick</translation>
    </message>
    <message>
        <source>Move a claim; its order, on the edge of one beside it</source>
        <translation>Eine Behauptung verschieben; ihre Reihenfolge am Rand einer daneben</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>ziehen</translation>
    </message>
    <message>
        <source>Turn it to the other side as it is moved</source>
        <translation>Sie beim Verschieben auf die andere Seite wenden</translation>
    </message>
    <message>
        <source>Shift while dragging</source>
        <translation>Umschalt beim Ziehen</translation>
    </message>
    <message>
        <source>Pin it where it is dropped</source>
        <translation>Sie anheften, wo du loslässt</translation>
    </message>
    <message>
        <source>Ctrl or Alt while dragging</source>
        <translation>Strg oder Alt beim Ziehen</translation>
    </message>
    <message>
        <source>Let it speak for or against something more</source>
        <translation>Sie für oder gegen noch etwas sprechen lassen</translation>
    </message>
    <message>
        <source>drag from its edge</source>
        <translation>von ihrem Rand ziehen</translation>
    </message>
    <message>
        <source>Call off what the mouse or a finger does</source>
        <translation>Abbrechen, was Maus oder Finger gerade tun</translation>
    </message>
    <message>
        <source>Change the words of the selected claim</source>
        <translation>Den Wortlaut der ausgewählten Behauptung ändern</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>ein Buchstabe</translation>
    </message>
    <message>
        <source>Drop the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>ShowingControl</name>
    <message>
        <source>Everybody is shown again.</source>
        <translation>Alle sind wieder zu sehen.</translation>
    </message>
    <message>
        <source>There is nothing to present yet: the map has no claims.</source>
        <translation>Noch gibt es nichts vorzuführen: Auf der Karte stehen keine Behauptungen.</translation>
    </message>
</context>
<context>
    <name>SidesPage</name>
    <message>
        <source>Who is for it, and who is against?</source>
        <translation>Wer ist dafür, und wer dagegen?</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>Weiter (Eingabe)</translation>
    </message>
    <message>
        <source>For (F)</source>
        <translation>Für (F)</translation>
    </message>
    <message>
        <source>Against (A)</source>
        <translation>Gegen (A)</translation>
    </message>
    <message>
        <source>Both (B)</source>
        <translation>Beides (B)</translation>
    </message>
    <message>
        <source>Neither (N)</source>
        <translation>Weder noch (N)</translation>
    </message>
    <message>
        <source>Undecided (U)</source>
        <translation>Offen (U)</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln suggestion(s) (T)</source>
        <translation>
            <numerusform>%Ln Vorschlag annehmen (T)</numerusform>
            <numerusform>%Ln Vorschläge annehmen (T)</numerusform>
        </translation>
    </message>
    <message>
        <source>One key each. What they say goes onto the map as first guesses, which stay easy to change.</source>
        <translation>Je eine Taste. Was sie sagen, kommt als Vermutung auf die Karte und lässt sich leicht ändern.</translation>
    </message>
    <message>
        <source>No quotation has a known speaker yet. Go on to the piles, or name speakers one by one.</source>
        <translation>Noch hat kein Zitat einen bekannten Sprecher. Geh weiter zu den Stapeln, oder benenne die Sprecher einzeln.</translation>
    </message>
</context>
<context>
    <name>SortingPanel</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Zurück zur Karte (Esc)</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Zurück zur Karte</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>These</translation>
    </message>
    <message>
        <source>&amp;Thesis</source>
        <translation>&amp;These</translation>
    </message>
    <message>
        <source>Say it as a sentence that one can be for or against. Enter takes it; you can change it later.</source>
        <translation>Sag sie als Satz, für oder gegen den man sein kann. Eingabe nimmt ihn; du kannst ihn später ändern.</translation>
    </message>
    <message>
        <source>There is no thesis any more, so nothing can be for or against it. Type one, and press Enter.</source>
        <translation>Es gibt keine These mehr, also kann nichts für oder gegen sie sein. Gib eine ein und drücke Eingabe.</translation>
    </message>
    <message>
        <source>Sides ({0} open)</source>
        <translation>Seiten ({0} offen)</translation>
    </message>
    <message>
        <source>Piles ({0})</source>
        <translation>Stapel ({0})</translation>
    </message>
    <message>
        <source>One by one ({0})</source>
        <translation>Einzeln ({0})</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>{0} words, {1} passages, {2} of them on a map</source>
        <translation>{0} Wörter, {1} Textstellen, davon {2} auf einer Karte</translation>
    </message>
    <message>
        <source>A newer edition of “{0}”</source>
        <translation>Eine neuere Fassung von „{0}“</translation>
    </message>
    <message>
        <source>The newest edition is “{0}”</source>
        <translation>Die neueste Fassung ist „{0}“</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Add articles or comment threads from files</source>
        <translation>Artikel oder Diskussionen aus Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Add the text on the clipboard as a source</source>
        <translation>Den Text in der Zwischenablage als Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected source (Del)</source>
        <translation>Die ausgewählte Quelle entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove the selected source</source>
        <translation>Die ausgewählte Quelle entfernen</translation>
    </message>
    <message>
        <source>They were left in an older edition of a source: look for them again in the newest one</source>
        <translation>Sie sind in einer älteren Fassung einer Quelle geblieben: in der neuesten noch einmal nach ihnen suchen</translation>
    </message>
    <message>
        <source>What people say is sorted into piles; what is on the map stays as it is</source>
        <translation>Was Menschen sagen, wird auf Stapel verteilt; was auf der Karte steht, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Older edition: {0}</source>
        <translation>Ältere Fassung: {0}</translation>
    </message>
    <message>
        <source>Newest edition: {0}</source>
        <translation>Neueste Fassung: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) used</source>
        <translation>
            <numerusform>%Ln Textstelle verwendet</numerusform>
            <numerusform>%Ln Textstellen verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation>Noch nicht durchsucht</translation>
    </message>
    <message>
        <source>No quotation found</source>
        <translation>Kein Zitat gefunden</translation>
    </message>
    <message>
        <source>{0} of {1} used</source>
        <translation>{0} von {1} verwendet</translation>
    </message>
    <message>
        <source>Nothing is left here</source>
        <translation>Hier ist nichts mehr übrig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) (is/are) left in this older edition</source>
        <translation>
            <numerusform>%Ln Textstelle ist in dieser älteren Fassung geblieben</numerusform>
            <numerusform>%Ln Textstellen sind in dieser älteren Fassung geblieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work through %Ln passage(s) left behind…</source>
        <translation>
            <numerusform>%Ln zurückgebliebene Textstelle durchgehen …</numerusform>
            <numerusform>%Ln zurückgebliebene Textstellen durchgehen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft a map from these sources</source>
        <translation>Aus diesen Quellen eine Karte entwerfen</translation>
    </message>
    <message>
        <source>Draft what is new here</source>
        <translation>Entwerfen, was hier neu ist</translation>
    </message>
    <message>
        <source>No sources yet.
Drop articles or comment threads here.</source>
        <translation>Noch keine Quellen.
Zieh Artikel oder Diskussionen hierher.</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Quelle hinzufügen …</translation>
    </message>
    <message>
        <source>Paste as source</source>
        <translation>Als Quelle einfügen</translation>
    </message>
    <message>
        <source>Add a newer edition…</source>
        <translation>Neuere Fassung hinzufügen …</translation>
    </message>
    <message>
        <source>Paste as a newer edition</source>
        <translation>Als neuere Fassung einfügen</translation>
    </message>
    <message>
        <source>Work through what is left here…</source>
        <translation>Durchgehen, was hier geblieben ist …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SpeakerPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Who they are, such as “teacher” or “newspaper”</source>
        <translation>Wer es ist, etwa „Lehrerin“ oder „Zeitung“</translation>
    </message>
    <message>
        <source>Kind of speaker</source>
        <translation>Art des Sprechers</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenlegen mit …</translation>
    </message>
    <message>
        <source>Take this and another speaker as one; the other name becomes an alias</source>
        <translation>Diesen und einen anderen Sprecher als einen nehmen; der andere Name wird zum Nebennamen</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Show the quotations of this speaker in the table</source>
        <translation>Die Zitate dieses Sprechers in der Tabelle zeigen</translation>
    </message>
    <message>
        <source>What this speaker said, and where they stand</source>
        <translation>Was dieser Sprecher sagt, und wo er steht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Also known as {0}</source>
        <translation>Auch bekannt als {0}</translation>
    </message>
    <message>
        <source>What they said ({0})</source>
        <translation>Was sie sagen ({0})</translation>
    </message>
</context>
<context>
    <name>SpeakerQuestion</name>
    <message>
        <source>Who says these words? Enter takes the first.</source>
        <translation>Wer sagt diese Worte? Eingabe nimmt den ersten.</translation>
    </message>
    <message>
        <source>A number, or another name</source>
        <translation>Eine Nummer oder ein anderer Name</translation>
    </message>
    <message>
        <source>Who says these words</source>
        <translation>Wer diese Worte sagt</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>Find a speaker</source>
        <translation>Sprecher suchen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>No speakers yet.
They come with the quotations of a source.</source>
        <translation>Noch keine Sprecher.
Sie kommen mit den Zitaten einer Quelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
</context>
<context>
    <name>SpeechField</name>
    <message>
        <source>Speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Speech in which it is said</source>
        <translation>Rede, in der sie gesagt wird</translation>
    </message>
    <message>
        <source>{0} (proposed)</source>
        <translation>{0} (vorgeschlagen)</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>SpeechesDialog</name>
    <message>
        <source>Speeches of the debate</source>
        <translation>Reden der Debatte</translation>
    </message>
    <message>
        <source>&amp;Write one speech on each line, in their order. Begin with + for the side for, with - for the side against.</source>
        <translation>&amp;Schreib eine Rede auf jede Zeile, in ihrer Reihenfolge. Beginne mit + für die Seite dafür, mit - für die Seite dagegen.</translation>
    </message>
    <message>
        <source>Speeches, one on each line</source>
        <translation>Reden, eine auf jeder Zeile</translation>
    </message>
    <message>
        <source>Claims stay with a speech that you only rename, as long as you add or remove no line.</source>
        <translation>Behauptungen folgen, wenn du eine Rede nur anders nennst, ohne eine Zeile hinzuzufügen oder wegzunehmen.</translation>
    </message>
</context>
<context>
    <name>SpellingChoices</name>
    <message>
        <source>Check the &amp;spelling of claims while you type</source>
        <translation>&amp;Rechtschreibung beim Tippen prüfen</translation>
    </message>
    <message>
        <source>&amp;Dictionaries…</source>
        <translation>&amp;Wörterbücher…</translation>
    </message>
    <message>
        <source>Choose a folder with dictionaries: files that end in .dic and .aff, or .oxt</source>
        <translation>Einen Ordner mit Wörterbüchern wählen: Dateien, die auf .dic und .aff oder auf .oxt enden</translation>
    </message>
    <message>
        <source>Your &amp;words…</source>
        <translation>&amp;Eigene Wörter…</translation>
    </message>
    <message>
        <source>Show the words that you added to the dictionary</source>
        <translation>Die Wörter zeigen, die du dem Wörterbuch hinzugefügt hast</translation>
    </message>
    <message>
        <source>There are dictionaries for {0}.</source>
        <translation>Wörterbücher gibt es für: {0}.</translation>
    </message>
    <message>
        <source>There is none for {0} on this computer. LibreOffice brings one, Linux has it as a package (hunspell-de-de), or choose a folder that has it.</source>
        <translation>Keines gibt es auf diesem Computer für: {0}. LibreOffice bringt eines mit, Linux hat es als Paket (hunspell-de-de), oder wähle einen Ordner, der es enthält.</translation>
    </message>
    <message>
        <source>Folder with dictionaries</source>
        <translation>Ordner mit Wörterbüchern</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>“{0}” is not in the dictionary</source>
        <translation>„{0}“ steht nicht im Wörterbuch</translation>
    </message>
    <message>
        <source>Looking for words…</source>
        <translation>Wörter werden gesucht…</translation>
    </message>
    <message>
        <source>&amp;Add to dictionary</source>
        <translation>Zum Wörterbuch &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Übergehen</translation>
    </message>
    <message>
        <source>No similar word</source>
        <translation>Kein Wort ist ihm ähnlich</translation>
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
        <translation>(noch ohne Text)</translation>
    </message>
    <message>
        <source>{0}
{1} for, {2} against</source>
        <translation>{0}
{1} dafür, {2} dagegen</translation>
    </message>
    <message>
        <source>{0} {1}: “{2}”</source>
        <translation>{0} {1}: „{2}“</translation>
    </message>
</context>
<context>
    <name>StanceSwitch</name>
    <message>
        <source>Reason for</source>
        <translation>Grund für</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
</context>
<context>
    <name>StanceTable</name>
    <message>
        <source>Who stands where</source>
        <translation>Wer wo steht</translation>
    </message>
</context>
<context>
    <name>StancesPage</name>
    <message>
        <source>Sort by &amp;agreement</source>
        <translation>Nach &amp;Übereinstimmung ordnen</translation>
    </message>
    <message>
        <source>Put those who stand alike next to each other; else they stand by name</source>
        <translation>Die nebeneinanderstellen, die ähnlich stehen; sonst stehen sie nach Namen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>The words in this cell</source>
        <translation>Der Wortlaut in dieser Zelle</translation>
    </message>
    <message>
        <source>Nobody is quoted on this map yet.
Claims that cite a passage say who said it.</source>
        <translation>Auf dieser Karte ist noch niemand zitiert.
Behauptungen, die eine Textstelle zitieren, sagen, wer es gesagt hat.</translation>
    </message>
    <message>
        <source>As a table ({0})…</source>
        <translation>Als Tabelle ({0}) …</translation>
    </message>
    <message>
        <source>As a picture ({0})…</source>
        <translation>Als Bild ({0}) …</translation>
    </message>
    <message>
        <source>Picture in light colors</source>
        <translation>Bild in hellen Farben</translation>
    </message>
    <message>
        <source>Picture in dark colors</source>
        <translation>Bild in dunklen Farben</translation>
    </message>
    <message>
        <source>Picture for printing</source>
        <translation>Bild zum Drucken</translation>
    </message>
    <message>
        <source>Picture with high contrast, light</source>
        <translation>Bild mit hohem Kontrast, hell</translation>
    </message>
    <message>
        <source>Picture with high contrast, dark</source>
        <translation>Bild mit hohem Kontrast, dunkel</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <source>Quoted, but for or against nothing here: {0}</source>
        <translation>Zitiert, aber hier für oder gegen nichts: {0}</translation>
    </message>
    <message>
        <source>Choose a cell to read the words behind it.</source>
        <translation>Wähle eine Zelle, um den Wortlaut dahinter zu lesen.</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Wer wo steht</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Zoom</source>
        <translation>Größer oder kleiner zeigen</translation>
    </message>
</context>
<context>
    <name>StatusHint</name>
    <message numerus="yes">
        <source>%Ln claims selected</source>
        <translation>
            <numerusform>%Ln Behauptung ausgewählt</numerusform>
            <numerusform>%Ln Behauptungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys: choose a claim</source>
        <translation>Pfeiltasten: Behauptung wählen</translation>
    </message>
    <message>
        <source>{0}: next beside it</source>
        <translation>{0}: nächste daneben</translation>
    </message>
    <message>
        <source>{0}: co-premise</source>
        <translation>{0}: Ko-Prämisse</translation>
    </message>
    <message>
        <source>{0}: up a level</source>
        <translation>{0}: eine Ebene höher</translation>
    </message>
    <message>
        <source>{0}: other side</source>
        <translation>{0}: andere Seite</translation>
    </message>
    <message>
        <source>{0}: new line</source>
        <translation>{0}: neue Zeile</translation>
    </message>
    <message>
        <source>{0}: end</source>
        <translation>{0}: fertig</translation>
    </message>
    <message>
        <source>{0}: a level down</source>
        <translation>{0}: eine Ebene tiefer</translation>
    </message>
    <message>
        <source>{0}: a level up</source>
        <translation>{0}: eine Ebene höher</translation>
    </message>
    <message>
        <source>{0}: reason for it</source>
        <translation>{0}: Grund dafür</translation>
    </message>
    <message>
        <source>{0}: objection to it</source>
        <translation>{0}: Einwand dagegen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This is as far back as it goes: the map as it was made.</source>
        <translation>Weiter zurück geht es nicht: So wurde die Karte angelegt.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Zurückgenommen: {0}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Wiederholt: {0}</translation>
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
        <translation>Zitate</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Enter adds a tag, Backspace removes the last one, Left goes to the tags</source>
        <translation>Enter fügt ein Schlagwort hinzu, Rücktaste nimmt das letzte weg, Pfeil nach links geht zu den Schlagwörtern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more tag(s)</source>
        <translation>
            <numerusform>%Ln weiteres Schlagwort zeigen</numerusform>
            <numerusform>%Ln weitere Schlagwörter zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>An empty map</source>
        <translation>Eine leere Karte</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
</context>
<context>
    <name>UnplacedPanel</name>
    <message>
        <source>Passages that no claim cites</source>
        <translation>Textstellen, die keine Behauptung zitiert</translation>
    </message>
    <message>
        <source>Filter by words, speaker or source</source>
        <translation>Nach Wörtern, Sprecher oder Quelle filtern</translation>
    </message>
    <message>
        <source>Filter the unplaced passages</source>
        <translation>Textstellen ohne Platz filtern</translation>
    </message>
    <message>
        <source>Go through them (Alt+7)</source>
        <translation>Durchgehen (Alt+7)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Not a stance: set it aside for good (X)</source>
        <translation>Keine Stellungnahme: endgültig beiseitelegen (X)</translation>
    </message>
    <message>
        <source>Not a stance</source>
        <translation>Keine Stellungnahme</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <source>No passage has these words.</source>
        <translation>Keine Textstelle hat diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing waits: every quotation is on the map, laid apart or set aside.</source>
        <translation>Nichts wartet: Jedes Zitat ist auf der Karte, zur Seite gelegt oder beiseitegelegt.</translation>
    </message>
    <message>
        <source>No passages yet. What a draft cannot place on the map waits here.</source>
        <translation>Noch keine Textstellen. Hier wartet, was ein Entwurf nicht auf die Karte setzen kann.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Recent maps</source>
        <translation>Zuletzt geöffnete Karten</translation>
    </message>
    <message>
        <source>Read, pick out who said what, and map the reasons for and against.</source>
        <translation>Lesen, herausfinden, wer was sagt, und die Gründe dafür und dagegen als Karte zeigen.</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Zurück zur Karte</translation>
    </message>
    <message>
        <source>Start from an article</source>
        <translation>Mit einem Artikel beginnen</translation>
    </message>
    <message>
        <source>Choose articles or comment threads, or drop them anywhere on this page.</source>
        <translation>Wähle Artikel oder Diskussionen aus, oder zieh sie irgendwo auf diese Seite.</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Begin with a question.</source>
        <translation>Mit einer Frage beginnen.</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Go on with a file.</source>
        <translation>Mit einer Datei weitermachen.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Look around in it.</source>
        <translation>Sich darin umsehen.</translation>
    </message>
    <message>
        <source>&amp;Paste a text</source>
        <translation>Text &amp;einfügen</translation>
    </message>
    <message>
        <source>Begin with the article or the thread that was copied</source>
        <translation>Mit dem kopierten Artikel oder der kopierten Diskussion beginnen</translation>
    </message>
    <message>
        <source>Read a &amp;web address…</source>
        <translation>Web&amp;adresse lesen …</translation>
    </message>
    <message>
        <source>Begin with the article or the thread at a web address</source>
        <translation>Mit dem Artikel oder der Diskussion unter einer Webadresse beginnen</translation>
    </message>
    <message>
        <source>Your &amp;first map, in five steps</source>
        <translation>Deine &amp;erste Karte, in fünf Schritten</translation>
    </message>
    <message>
        <source>Make a small map while you are told how; every step can be skipped</source>
        <translation>Unter Anleitung eine kleine Karte machen; jeder Schritt lässt sich überspringen</translation>
    </message>
    <message>
        <source>For example: Should school start later in the morning?</source>
        <translation>Zum Beispiel: Soll die Schule morgens später beginnen?</translation>
    </message>
    <message>
        <source>The question of the new map</source>
        <translation>Die Frage der neuen Karte</translation>
    </message>
    <message>
        <source>What is the &amp;question?</source>
        <translation>Wie lautet die &amp;Frage?</translation>
    </message>
    <message>
        <source>Create map</source>
        <translation>Karte anlegen</translation>
    </message>
    <message>
        <source>It is saved at once, under the name of the question, among your documents.</source>
        <translation>Sie wird sofort unter dem Namen der Frage bei deinen Dokumenten gespeichert.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source> (read only)</source>
        <translation> (nur lesen)</translation>
    </message>
    <message>
        <source>Text size: {0} %</source>
        <translation>Schriftgröße: {0} %</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Still writing; please wait a moment.</source>
        <translation>Es wird noch geschrieben; bitte warte einen Augenblick.</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>{0} (here)</source>
        <translation>{0} (hier)</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Close this panel</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
</context>
</TS>
