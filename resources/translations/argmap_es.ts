<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>there is no room left for your files</source>
        <translation>ya no queda espacio para tus archivos</translation>
    </message>
    <message>
        <source>no file may grow so large here</source>
        <translation>ningún archivo puede ser aquí tan grande</translation>
    </message>
    <message>
        <source>the drive is read-only</source>
        <translation>la unidad es de solo lectura</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>el disco ha comunicado un fallo</translation>
    </message>
    <message>
        <source>the drive is not there any more</source>
        <translation>la unidad ya no está</translation>
    </message>
    <message>
        <source>the drive did not answer</source>
        <translation>la unidad no ha respondido</translation>
    </message>
    <message>
        <source>it has been closed</source>
        <translation>se ha cerrado</translation>
    </message>
    <message>
        <source>nobody reads it any more</source>
        <translation>ya nadie lo lee</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>hay una carpeta con este nombre</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>es un enlace que vuelve a sí mismo</translation>
    </message>
    <message>
        <source>its name or the path to it is too long</source>
        <translation>el nombre o la ruta es demasiado largo</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>there is no permission to</source>
        <translation>no hay permiso</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because there is no folder “{folder}”.</source>
        <translation>No se ha podido escribir «{file}», porque no existe la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because it is write-protected or open in another program; close it there and try again.</source>
        <translation>No se ha podido escribir «{file}», porque está protegido o abierto en otro programa; ciérralo allí y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because there is no permission to write in its folder.</source>
        <translation>No se ha podido escribir «{file}», porque no hay permiso para escribir en su carpeta.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because {why}.</source>
        <translation>No se ha podido escribir «{file}», porque {why}.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because no file can have this name.</source>
        <translation>No se ha podido escribir «{file}», porque ningún archivo puede llamarse así.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because it is write-protected.</source>
        <translation>No se ha podido escribir «{file}», porque está protegido contra escritura.</translation>
    </message>
    <message>
        <source>“{file}” is a map, so the export needs another name.</source>
        <translation>«{file}» es un mapa, así que la exportación necesita otro nombre.</translation>
    </message>
    <message>
        <source>“{file}” belongs to the map “{map}”, so the export needs another name.</source>
        <translation>«{file}» pertenece al mapa «{map}», así que la exportación necesita otro nombre.</translation>
    </message>
    <message>
        <source>“{file}” could not be written, because nobody reads from this pipe.</source>
        <translation>No se ha podido escribir «{file}», porque nadie lee de esta tubería.</translation>
    </message>
    <message>
        <source>argmap does not speak “{language}”. Choose one of {known}.</source>
        <translation>argmap no habla «{language}». Elige uno de {known}.</translation>
    </message>
    <message>
        <source>A map needs a question.</source>
        <translation>Un mapa necesita una pregunta.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. There are: {names}.</source>
        <translation>No hay ninguna plantilla «{name}». Hay: {names}.</translation>
    </message>
    <message>
        <source>--text goes with --json.</source>
        <translation>--text va con --json.</translation>
    </message>
    <message>
        <source>Add source “{source}”</source>
        <translation>Añadir la fuente «{source}»</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <source>This file has no map yet.</source>
        <translation>Este archivo aún no tiene ningún mapa.</translation>
    </message>
    <message numerus="yes">
        <source>This file has %n map(s), so there is no map {map}.</source>
        <translation>
            <numerusform>Este archivo tiene %n mapa, así que no hay mapa {map}.</numerusform>
            <numerusform>Este archivo tiene %n mapas, así que no hay mapa {map}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} is not “{text}” but one of {names}.</source>
        <translation>{option} no es «{text}», sino uno de {names}.</translation>
    </message>
    <message>
        <source>The output could not be written, because {why}.</source>
        <translation>No se ha podido escribir el resultado, porque {why}.</translation>
    </message>
    <message>
        <source>Draft a map</source>
        <translation>Esbozar un mapa</translation>
    </message>
    <message>
        <source>“{title}” is given twice; it is read once.</source>
        <translation>«{title}» se da dos veces; se lee una.</translation>
    </message>
    <message>
        <source>“{option}” is no side: write a speaker, “=”, and one of {sides}, as in “ACLU=against”.</source>
        <translation>«{option}» no es un lado: escribe un hablante, «=» y uno de {sides}, como en «ACLU=against».</translation>
    </message>
    <message>
        <source>“{name}” is given two sides; choose one.</source>
        <translation>«{name}» tiene dos lados; elige uno.</translation>
    </message>
    <message>
        <source>Nobody in these texts is called “{name}”.</source>
        <translation>Nadie en estos textos se llama «{name}».</translation>
    </message>
    <message>
        <source>Nobody in these texts is called “{name}”. Names near it: {names}.</source>
        <translation>Nadie en estos textos se llama «{name}». Nombres parecidos: {names}.</translation>
    </message>
    <message>
        <source>Thesis: {thesis}</source>
        <translation>Tesis: {thesis}</translation>
    </message>
    <message>
        <source>Thesis: {thesis} (the question as it stands, for you to put into words)</source>
        <translation>Tesis: {thesis} (la pregunta tal como está, para que la pongas en palabras)</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n hablante</numerusform>
            <numerusform>%n hablantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed as first guesses: {n}.</source>
        <translation>Colocadas como suposiciones: {n}.</translation>
    </message>
    <message>
        <source>Waiting: {n}.</source>
        <translation>En espera: {n}.</translation>
    </message>
    <message>
        <source>Laid apart, since they take no stance: {n}.</source>
        <translation>Separadas, porque no toman postura: {n}.</translation>
    </message>
    <message>
        <source>--speeches is for the flow of a debate: --to flow.</source>
        <translation>--speeches es para el desarrollo de un debate: --to flow.</translation>
    </message>
    <message>
        <source>“{file}” tells no format. A name ends with .png, .svg, .pdf, .webp, .html, .docx, .md, .pptx, .xlsx, .argdown, .dot, .json or .csv, or --to names the format.</source>
        <translation>«{file}» no indica ningún formato. Un nombre termina en .png, .svg, .pdf, .webp, .html, .docx, .md, .pptx, .xlsx, .argdown, .dot, .json o .csv, o --to nombra el formato.</translation>
    </message>
    <message>
        <source>--all-maps is for pictures.</source>
        <translation>--all-maps es para imágenes.</translation>
    </message>
    <message>
        <source>--all-maps takes every map, so --map makes no sense with it.</source>
        <translation>--all-maps toma todos los mapas, así que --map no tiene sentido con ello.</translation>
    </message>
    <message>
        <source>--all-maps takes every map whole, so --branch makes no sense with it.</source>
        <translation>--all-maps toma todos los mapas enteros, así que --branch no tiene sentido con ello.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”. There are {names}.</source>
        <translation>No hay ningún tema «{theme}». Hay {names}.</translation>
    </message>
    <message>
        <source>--all-maps is for pictures of maps.</source>
        <translation>--all-maps es para imágenes de mapas.</translation>
    </message>
    <message>
        <source>--text is not “{text}” but text or shapes.</source>
        <translation>--text no es «{text}», sino text o shapes.</translation>
    </message>
    <message>
        <source>--dpi is from 1 to {most}.</source>
        <translation>--dpi va de 1 a {most}.</translation>
    </message>
    <message>
        <source>A page has its own size; choose the pixels of a PNG by --dpi.</source>
        <translation>Una página tiene su propio tamaño; elige los píxeles de un PNG con --dpi.</translation>
    </message>
    <message>
        <source>The front matter of this Argdown file (between the lines of ===) is not valid YAML.</source>
        <translation>La cabecera de este archivo Argdown (entre las líneas de ===) no es YAML válido.</translation>
    </message>
    <message>
        <source>The quotation {key} in this file names a source or a speaker that the file does not have.</source>
        <translation>La cita {key} de este archivo nombra una fuente o un hablante que el archivo no tiene.</translation>
    </message>
    <message>
        <source>The comments of the source {key} in this file cannot be read.</source>
        <translation>Los comentarios de la fuente {key} de este archivo no se pueden leer.</translation>
    </message>
    <message>
        <source>The source {key} in this file replaces one that the file does not have.</source>
        <translation>La fuente {key} de este archivo sustituye a una que el archivo no tiene.</translation>
    </message>
    <message>
        <source>“{value}” in this Argdown file should be one of: {names}.</source>
        <translation>«{value}» en este archivo Argdown debería ser uno de: {names}.</translation>
    </message>
    <message>
        <source>The words of the quotation {key} do not stand just once in its source.</source>
        <translation>Las palabras de la cita {key} no están exactamente una vez en su fuente.</translation>
    </message>
    <message>
        <source>This file holds no statements in Argdown.</source>
        <translation>Este archivo no contiene enunciados en Argdown.</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file should have a numbered conclusion, but has: {words}</source>
        <translation>La línea {line} de este archivo Argdown debería tener una conclusión numerada, pero ahí dice: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file numbers an argument, where only statements can be: {words}</source>
        <translation>La línea {line} de este archivo Argdown numera un argumento, donde solo puede haber enunciados: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file relates to an inference, which can only be undercut: {words}</source>
        <translation>La línea {line} de este archivo Argdown se refiere a una inferencia, a la que solo cabe hacer una objeción al paso: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file contradicts an argument, not a statement: {words}</source>
        <translation>La línea {line} de este archivo Argdown contradice un argumento, no un enunciado: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has the sign of a relation and nothing after it.</source>
        <translation>La línea {line} de este archivo Argdown tiene el signo de una relación y nada detrás.</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file should have words after the title, but has: {words}</source>
        <translation>La línea {line} de este archivo Argdown debería tener palabras después del título, pero ahí dice: {words}</translation>
    </message>
    <message>
        <source>The data in braces in line {line} of this Argdown file is not valid YAML: {words}</source>
        <translation>Los datos entre llaves de la línea {line} de este archivo Argdown no son YAML válido: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has a relation without a statement above it to relate to: {words}</source>
        <translation>La línea {line} de este archivo Argdown tiene una relación sin un enunciado encima al que referirse: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has a relation that is not indented below a statement: {words}</source>
        <translation>La línea {line} de este archivo Argdown tiene una relación sin sangría bajo un enunciado: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has a list item where only relations can stand: {words}</source>
        <translation>La línea {line} de este archivo Argdown tiene un elemento de lista donde solo puede haber relaciones: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has an inference without numbered premises above it: {words}</source>
        <translation>La línea {line} de este archivo Argdown tiene una inferencia sin premisas numeradas encima: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file needs an empty line above it: {words}</source>
        <translation>La línea {line} de este archivo Argdown necesita una línea vacía encima: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has front matter, which can only be at the top: {words}</source>
        <translation>La línea {line} de este archivo Argdown tiene una cabecera, que solo puede estar al principio: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has data in braces that belong to nothing above: {words}</source>
        <translation>La línea {line} de este archivo Argdown tiene datos entre llaves que no pertenecen a nada de lo anterior: {words}</translation>
    </message>
    <message>
        <source>This Argdown file ends in line {line} in the middle of a statement: {words}</source>
        <translation>Este archivo Argdown termina en la línea {line} en medio de un enunciado: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has words where only tags or relations can stand: {words}</source>
        <translation>La línea {line} de este archivo Argdown tiene palabras donde solo puede haber etiquetas o relaciones: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file ends the front matter, but no empty line follows.</source>
        <translation>La línea {line} de este archivo Argdown cierra la cabecera, pero no le sigue una línea vacía.</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file begins bold or italic words with {mark} that do not end: {words}</source>
        <translation>La línea {line} de este archivo Argdown abre con {mark} palabras en negrita o cursiva que no se cierran: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file begins an inference that is not ended with --: {words}</source>
        <translation>La línea {line} de este archivo Argdown empieza una inferencia que no se cierra con --: {words}</translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file has numbered premises that lead to no conclusion: {words}</source>
        <translation>La línea {line} de este archivo Argdown tiene premisas numeradas que no llevan a ninguna conclusión: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n other wording(s) of claims</source>
        <translation>
            <numerusform>%n otra redacción de afirmaciones</numerusform>
            <numerusform>%n otras redacciones de afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” names the quotation {key}, which the file does not have.</source>
        <translation>«{title}» nombra la cita {key}, que el archivo no tiene.</translation>
    </message>
    <message numerus="yes">
        <source>data of %n statement(s)</source>
        <translation>
            <numerusform>datos de %n enunciado</numerusform>
            <numerusform>datos de %n enunciados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of the front matter</source>
        <translation>
            <numerusform>%n ajuste de la cabecera</numerusform>
            <numerusform>%n ajustes de la cabecera</numerusform>
        </translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>What was copied is damaged, so it cannot be pasted.</source>
        <translation>Lo copiado está dañado, así que no se puede pegar.</translation>
    </message>
    <message>
        <source>This was copied in a newer version of argmap, so it cannot be pasted.</source>
        <translation>Esto se copió en una versión más reciente de argmap, así que no se puede pegar.</translation>
    </message>
    <message>
        <source>for claim {numbers}</source>
        <translation>para la afirmación {numbers}</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{who}, told by {via}</source>
        <translation>{who}, contado por {via}</translation>
    </message>
    <message>
        <source>told by {via}</source>
        <translation>contado por {via}</translation>
    </message>
    <message>
        <source>[{source}, {place}]</source>
        <translation>[{source}, {place}]</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Tesis</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>This file is not complete JSON, so it cannot be imported.</source>
        <translation>Este archivo no es JSON completo, así que no se puede importar.</translation>
    </message>
    <message>
        <source>This JSON file was not written by argmap, so it cannot be imported.</source>
        <translation>Este archivo JSON no lo escribió argmap, así que no se puede importar.</translation>
    </message>
    <message>
        <source>This JSON file is damaged: it does not say in which version of the format it is.</source>
        <translation>Este archivo JSON está dañado: no dice en qué versión del formato está.</translation>
    </message>
    <message>
        <source>This JSON file was written by a newer version of argmap.</source>
        <translation>Este archivo JSON lo escribió una versión más reciente de argmap.</translation>
    </message>
    <message>
        <source>This JSON file has a part that this version of argmap does not know: {name}.</source>
        <translation>Este archivo JSON tiene una parte que esta versión de argmap no conoce: {name}.</translation>
    </message>
    <message>
        <source>Two things in this JSON file have the same id, so it cannot be imported.</source>
        <translation>Dos cosas de este archivo JSON tienen el mismo identificador, así que no se puede importar.</translation>
    </message>
    <message>
        <source>This JSON file is damaged: {problem}</source>
        <translation>Este archivo JSON está dañado: {problem}</translation>
    </message>
    <message>
        <source>This JSON file is damaged: a list of records was expected.</source>
        <translation>Este archivo JSON está dañado: se esperaba una lista de registros.</translation>
    </message>
    <message>
        <source>“{file}” is not a format of maps that argmap knows. It knows {names}.</source>
        <translation>«{file}» no es un formato de mapas que argmap conozca. Conoce {names}.</translation>
    </message>
    <message>
        <source>argmap writes {name}, but does not read it.</source>
        <translation>argmap escribe {name}, pero no lo lee.</translation>
    </message>
    <message>
        <source>“{file}” holds no argument map of a kind that argmap reads.</source>
        <translation>«{file}» no contiene ningún mapa argumental de un tipo que argmap lea.</translation>
    </message>
    <message>
        <source>argmap reads {name}, but does not write it.</source>
        <translation>argmap lee {name}, pero no lo escribe.</translation>
    </message>
    <message numerus="yes">
        <source>This is too much text to paste at once: at most %n character(s) fit.</source>
        <translation>
            <numerusform>Es demasiado texto para pegarlo de una vez: como mucho cabe %n carácter.</numerusform>
            <numerusform>Es demasiado texto para pegarlo de una vez: como mucho caben %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too much text to paste at once: at most %n line(s) fit.</source>
        <translation>
            <numerusform>Es demasiado texto para pegarlo de una vez: como mucho cabe %n línea.</numerusform>
            <numerusform>Es demasiado texto para pegarlo de una vez: como mucho caben %n líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are too many lines to paste at once: at most %n line(s) fit.</source>
        <translation>
            <numerusform>Son demasiadas líneas para pegarlas de una vez: como mucho cabe %n línea.</numerusform>
            <numerusform>Son demasiadas líneas para pegarlas de una vez: como mucho caben %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>No hay texto que pegar.</translation>
    </message>
    <message numerus="yes">
        <source>This outline is too deep to paste: at most %n level(s) fit.</source>
        <translation>
            <numerusform>Este esquema es demasiado profundo para pegarlo: como mucho cabe %n nivel.</numerusform>
            <numerusform>Este esquema es demasiado profundo para pegarlo: como mucho caben %n niveles.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was copied is larger than 20 MB, so it cannot be read.</source>
        <translation>Lo copiado ocupa más de 20 MB, así que no se puede leer.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, so it cannot be read; choose the files in it.</source>
        <translation>«{file}» es una carpeta, así que no se puede leer; elige los archivos que contiene.</translation>
    </message>
    <message>
        <source>“{file}” is no file, so it cannot be read.</source>
        <translation>«{file}» no es un archivo, así que no se puede leer.</translation>
    </message>
    <message>
        <source>There is no file “{file}” here.</source>
        <translation>Aquí no hay ningún archivo «{file}».</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: this account has no permission to.</source>
        <translation>«{file}» no se puede leer: esta cuenta no tiene permiso.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>«{file}» no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} GB, so it cannot be read.</source>
        <translation>«{file}» ocupa más de {size} GB, así que no se puede leer.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} MB, so it cannot be read.</source>
        <translation>«{file}» ocupa más de {size} MB, así que no se puede leer.</translation>
    </message>
    <message>
        <source>“{file}” unpacks to far more than a text can be, so it is not read.</source>
        <translation>«{file}» se descomprime en mucho más de lo que puede ser un texto, así que no se lee.</translation>
    </message>
    <message>
        <source>“{file}” is protected with a password; save a copy without one, and add that.</source>
        <translation>«{file}» está protegido con contraseña; guarda una copia sin ella y añádela.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, so it cannot be read.</source>
        <translation>«{file}» está dañado, así que no se puede leer.</translation>
    </message>
    <message>
        <source>“{file}” is a spreadsheet without the columns {columns}; argmap reads texts, and tables of highlights.</source>
        <translation>«{file}» es una hoja de cálculo sin las columnas {columns}; argmap lee textos y tablas de pasajes marcados.</translation>
    </message>
    <message>
        <source>“{file}” holds XML that could do harm, so it is not read.</source>
        <translation>«{file}» contiene XML que podría hacer daño, así que no se lee.</translation>
    </message>
    <message>
        <source>“{file}” is protected against copying, so it cannot be read.</source>
        <translation>«{file}» está protegido contra copia, así que no se puede leer.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
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
        <translation>Libros EPUB</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texto enriquecido</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Annotations of Hypothesis</source>
        <translation>Anotaciones de Hypothesis</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>Anotaciones web</translation>
    </message>
    <message>
        <source>Projects of qualitative analysis (REFI-QDA)</source>
        <translation>Proyectos de análisis cualitativo (REFI-QDA)</translation>
    </message>
    <message>
        <source>Projects and highlights of Taguette</source>
        <translation>Proyectos y pasajes marcados de Taguette</translation>
    </message>
    <message>
        <source>Bibliographies: RIS, BibTeX</source>
        <translation>Bibliografías: RIS, BibTeX</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>“{file}” is empty, so it holds no text.</source>
        <translation>«{file}» está vacío, así que no contiene texto.</translation>
    </message>
    <message>
        <source>“{file}” is a map of argmap; open it instead.</source>
        <translation>«{file}» es un mapa de argmap; ábralo en lugar de añadirlo.</translation>
    </message>
    <message>
        <source>“{file}” is a spreadsheet, a slide show or a drawing; argmap reads texts.</source>
        <translation>«{file}» es una hoja de cálculo, una presentación o un dibujo; argmap lee textos.</translation>
    </message>
    <message>
        <source>“{file}” is an archive of other files; unpack it, and add the texts in it.</source>
        <translation>«{file}» es un archivo comprimido; descomprímelo y añade los textos que contiene.</translation>
    </message>
    <message>
        <source>“{file}” is in an old format of Word; save it as .docx, and add that.</source>
        <translation>«{file}» está en un formato antiguo de Word; guárdalo como .docx y añade ese.</translation>
    </message>
    <message>
        <source>“{file}” took longer than {seconds} seconds to read, so it was given up.</source>
        <translation>«{file}» tardó más de {seconds} segundos en leerse, así que se abandonó.</translation>
    </message>
    <message>
        <source>“{file}” takes more memory than there is, or is damaged, so it cannot be read.</source>
        <translation>«{file}» ocupa más memoria de la que hay, o está dañado, así que no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” holds %n source(s), where one is needed.</source>
        <translation>
            <numerusform>«{file}» contiene %n fuente, donde se necesita una.</numerusform>
            <numerusform>«{file}» contiene %n fuentes, donde se necesita una.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is nested too deeply or too large, so it cannot be read.</source>
        <translation>«{file}» está demasiado anidado o es demasiado grande, así que no se puede leer.</translation>
    </message>
    <message>
        <source>“{file}” holds no entries of a bibliography.</source>
        <translation>«{file}» no contiene entradas de una bibliografía.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged entr(y/ies) (was/were) left out.</source>
        <translation>
            <numerusform>Se omitió %n entrada dañada.</numerusform>
            <numerusform>Se omitieron %n entradas dañadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) (is/are) not read: add (it/them) as well.</source>
        <translation>
            <numerusform>%n archivo adjunto no se lee: añádalo también.</numerusform>
            <numerusform>%n archivos adjuntos no se leen: añádalos también.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is a database, but not a Taguette project, so it cannot be read.</source>
        <translation>«{file}» es una base de datos, pero no un proyecto de Taguette, así que no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) of tags (was/were) left out.</source>
        <translation>
            <numerusform>Se omitió %n descripción de etiqueta.</numerusform>
            <numerusform>Se omitieron %n descripciones de etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” holds no text.</source>
        <translation>«{file}» no contiene texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) of “{source}” (was/were) left out: their words are not there.</source>
        <translation>
            <numerusform>Se omitió %n pasaje marcado de «{source}»: sus palabras no están allí.</numerusform>
            <numerusform>Se omitieron %n pasajes marcados de «{source}»: sus palabras no están allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The description of “{source}” was left out: {words}</source>
        <translation>Se omitió la descripción de «{source}»: {words}</translation>
    </message>
    <message>
        <source>“{file}” holds no web page.</source>
        <translation>«{file}» no contiene ninguna página web.</translation>
    </message>
    <message>
        <source>The page shows only the beginning of this article; its site asks readers to subscribe for the rest.</source>
        <translation>La página solo muestra el principio de este artículo; para el resto, el sitio pide una suscripción.</translation>
    </message>
    <message>
        <source>“{file}” holds no text; perhaps its text is shown by a program that ran in the browser only.</source>
        <translation>«{file}» no contiene texto; quizá lo muestra un programa que solo funciona en el navegador.</translation>
    </message>
    <message>
        <source>“{file}” holds pictures of pages, as scanners make them, and no text that can be read.</source>
        <translation>«{file}» contiene imágenes de páginas, como las de un escáner, y ningún texto que se pueda leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) without words (was/were) left out of “{file}”.</source>
        <translation>
            <numerusform>Se omitió %n marca sin palabras de «{file}».</numerusform>
            <numerusform>Se omitieron %n marcas sin palabras de «{file}».</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” does not look like a text, so it cannot be read.</source>
        <translation>«{file}» no parece un texto, así que no se puede leer.</translation>
    </message>
    <message>
        <source>The letters of “{file}” can be read in two ways: is “{word}” right?</source>
        <translation>Las letras de «{file}» se pueden leer de dos maneras: ¿es correcto «{word}»?</translation>
    </message>
    <message>
        <source>“{address}” leads to a picture, and not to a text.</source>
        <translation>«{address}» lleva a una imagen y no a un texto.</translation>
    </message>
    <message>
        <source>“{address}” leads to a film, and not to a text.</source>
        <translation>«{address}» lleva a una película y no a un texto.</translation>
    </message>
    <message>
        <source>“{address}” leads to a recording, and not to a text.</source>
        <translation>«{address}» lleva a una grabación y no a un texto.</translation>
    </message>
    <message>
        <source>“{address}” leads to a font, and not to a text.</source>
        <translation>«{address}» lleva a un tipo de letra y no a un texto.</translation>
    </message>
    <message>
        <source>“{address}” may be read after signing in only; save the page in your browser, and add the file.</source>
        <translation>«{address}» solo se puede leer tras iniciar sesión; guarda la página en tu navegador y añade el archivo.</translation>
    </message>
    <message>
        <source>“{address}” may not be read by programs; save the page in your browser, and add the file.</source>
        <translation>«{address}» no deja que lo lean programas; guarda la página en tu navegador y añade el archivo.</translation>
    </message>
    <message>
        <source>“{address}” does not exist on {host}.</source>
        <translation>«{address}» no existe en {host}.</translation>
    </message>
    <message>
        <source>“{address}” does not exist on {host} any more.</source>
        <translation>«{address}» ya no existe en {host}.</translation>
    </message>
    <message>
        <source>“{address}” is asked for too often at the moment; try again later.</source>
        <translation>«{address}» recibe ahora demasiadas peticiones; vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>“{address}” cannot be read: {host} answers with error {code}.</source>
        <translation>«{address}» no se puede leer: {host} responde con el error {code}.</translation>
    </message>
    <message>
        <source>The answer from {host} makes no sense ({error}).</source>
        <translation>La respuesta de {host} no tiene sentido ({error}).</translation>
    </message>
    <message>
        <source>“{address}” leads to something that is no web page.</source>
        <translation>«{address}» lleva a algo que no es una página web.</translation>
    </message>
    <message>
        <source>“{address}” is larger than 20 MB, so it is not read.</source>
        <translation>«{address}» ocupa más de 20 MB, así que no se lee.</translation>
    </message>
    <message>
        <source>“{address}” leads from page to page and never arrives.</source>
        <translation>«{address}» lleva de página en página y nunca llega.</translation>
    </message>
    <message>
        <source>{host} does not answer as web pages do, so nothing was read from it.</source>
        <translation>{host} no responde como lo hacen las páginas web, así que no se ha leído nada.</translation>
    </message>
    <message>
        <source>{host} packs its pages in a way that argmap cannot open; save the page in your browser, and add the file.</source>
        <translation>{host} responde con una compresión que argmap no sabe abrir; guarda la página en tu navegador y añade el archivo.</translation>
    </message>
    <message>
        <source>The answer from {host} is damaged, so it cannot be read.</source>
        <translation>La respuesta de {host} está dañada, así que no se puede leer.</translation>
    </message>
    <message>
        <source>The answer from {host} broke off; try again.</source>
        <translation>La respuesta de {host} se corta; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no secure connection to {host}, so nothing was read from it.</source>
        <translation>No hay conexión segura con {host}, así que no se ha leído nada.</translation>
    </message>
    <message>
        <source>{host} was not found; is this computer online?</source>
        <translation>No se ha encontrado {host}; ¿tiene conexión este ordenador?</translation>
    </message>
    <message>
        <source>{host} cannot be reached; is this computer online?</source>
        <translation>No se puede acceder a {host}; ¿tiene conexión este ordenador?</translation>
    </message>
    <message>
        <source>{host} takes too long to answer, so nothing was read from it.</source>
        <translation>{host} tarda demasiado en responder, así que no se ha leído nada.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a web page.</source>
        <translation>«{address}» no es la dirección de una página web.</translation>
    </message>
    <message>
        <source>“{address}” cannot be opened: only http and https addresses are.</source>
        <translation>«{address}» no se puede abrir: solo valen direcciones http y https.</translation>
    </message>
    <message>
        <source>A hand-out does not know {option}; without --to, a picture of the map does.</source>
        <translation>Una ficha de trabajo no conoce {option}; sin --to, una imagen del mapa sí.</translation>
    </message>
    <message>
        <source>--no-thesis is for a blank map: --to blank.</source>
        <translation>--no-thesis es para un mapa en blanco: --to blank.</translation>
    </message>
    <message>
        <source>A hand-out is written as PDF, DOCX or Markdown, or page by page as PNG or SVG.</source>
        <translation>Una ficha de trabajo se escribe como PDF, DOCX o Markdown, o página por página como PNG o SVG.</translation>
    </message>
    <message>
        <source>The lines for notes are from 0 to {most}.</source>
        <translation>Las líneas para notas van de 0 a {most}.</translation>
    </message>
    <message>
        <source>This map is large, so it is drawn with a simpler layout.</source>
        <translation>Este mapa es grande, así que se dibuja con una disposición más sencilla.</translation>
    </message>
    <message>
        <source>The layout did not come through, so this map is drawn with a simpler one.</source>
        <translation>La disposición no ha salido, así que este mapa se dibuja con una más sencilla.</translation>
    </message>
    <message>
        <source>Graphviz was not found, so this map is drawn with a simpler layout.</source>
        <translation>No se ha encontrado Graphviz, así que este mapa se dibuja con una disposición más sencilla.</translation>
    </message>
    <message>
        <source>A layered map does not use pinned places. They come back in the other arrangements.</source>
        <translation>Un mapa por capas no usa los lugares fijados. Vuelven en las otras disposiciones.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>Something in the document would become another kind of thing.</source>
        <translation>Algo del documento se convertiría en otra clase de cosa.</translation>
    </message>
    <message>
        <source>The document has changed since, so this step no longer fits.</source>
        <translation>El documento ha cambiado desde entonces, así que este paso ya no encaja.</translation>
    </message>
    <message>
        <source>Something in the document still refers to what would be removed.</source>
        <translation>Algo del documento todavía se refiere a lo que se quitaría.</translation>
    </message>
    <message>
        <source>Reasons and objections</source>
        <translation>Razones y objeciones</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Por hablante</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Quién está dónde</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Fichas para recortar</translation>
    </message>
    <message>
        <source>For or against?</source>
        <translation>¿A favor o en contra?</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Aún no hay afirmaciones</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>Mapa sin título</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>dropped: the next speech that could answer does not</source>
        <translation>sin respuesta: el siguiente discurso que podía responder no lo hace</translation>
    </message>
    <message>
        <source>slanted: the speech is proposed</source>
        <translation>cursiva: el discurso es una propuesta</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Aún sin palabras</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discurso</translation>
    </message>
    <message>
        <source>Place is</source>
        <translation>El lugar está</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>of who says a claim</comment>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ella</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>the place of a claim</comment>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>set</source>
        <comment>the place of a claim</comment>
        <translation>fijado</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Hablante desconocido</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <source>pp. {pages}</source>
        <translation>pp. {pages}</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>The source has other words here.</source>
        <translation>La fuente tiene aquí otras palabras.</translation>
    </message>
    <message>
        <source>+ is a reason for what it stands below, − an objection to it. An objection to a step says that the reason, true or not, does not bear on the claim.</source>
        <translation>+ es una razón a favor de aquello bajo lo que está, − una objeción. Una objeción a un paso dice que la razón, verdadera o no, no pesa sobre la afirmación.</translation>
    </message>
    <message>
        <source>about step {number}</source>
        <translation>sobre el paso {number}</translation>
    </message>
    <message>
        <source>about a step</source>
        <translation>sobre un paso</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>sobre {number}</translation>
    </message>
    <message>
        <source>about the thesis</source>
        <translation>sobre la tesis</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>see {number}</source>
        <translation>véase {number}</translation>
    </message>
    <message>
        <source>see the thesis</source>
        <translation>véase la tesis</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Premise</source>
        <translation>Premisa</translation>
    </message>
    <message numerus="yes">
        <source>Reason: %n premise(s) together</source>
        <translation>
            <numerusform>Razón: %n premisa</numerusform>
            <numerusform>Razón: %n premisas juntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Objection: %n premise(s) together</source>
        <translation>
            <numerusform>Objeción: %n premisa</numerusform>
            <numerusform>Objeción: %n premisas juntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Objection to this step: %n premise(s) together</source>
        <translation>
            <numerusform>Objeción a este paso: %n premisa</numerusform>
            <numerusform>Objeción a este paso: %n premisas juntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason for this step</source>
        <translation>Razón a favor de este paso</translation>
    </message>
    <message>
        <source>Objection to this step</source>
        <translation>Objeción a este paso</translation>
    </message>
    <message>
        <source>Reason (first guess)</source>
        <translation>Razón (suposición)</translation>
    </message>
    <message>
        <source>Objection (first guess)</source>
        <translation>Objeción (suposición)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation>Fuente sin título</translation>
    </message>
    <message>
        <source>No speaker is named on this map.</source>
        <translation>En este mapa no se nombra a ningún hablante.</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>No se nombra a nadie</translation>
    </message>
    <message>
        <source>for, on the whole</source>
        <translation>a favor, en conjunto</translation>
    </message>
    <message>
        <source>against, on the whole</source>
        <translation>en contra, en conjunto</translation>
    </message>
    <message>
        <source>for and against, on the whole</source>
        <translation>a favor y en contra, en conjunto</translation>
    </message>
    <message>
        <source>neither for nor against</source>
        <translation>ni a favor ni en contra</translation>
    </message>
    <message>
        <source>{role}; {side}</source>
        <translation>{role}; {side}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>the step from {number} {claim}</source>
        <translation>el paso desde {number} {claim}</translation>
    </message>
    <message>
        <source>the step from {claim}</source>
        <translation>el paso desde {claim}</translation>
    </message>
    <message>
        <source>{number} {claim}</source>
        <translation>{number} {claim}</translation>
    </message>
    <message>
        <source>the thesis</source>
        <translation>la tesis</translation>
    </message>
    <message>
        <source>+ supports the claim, − opposes it, ± does both; an empty cell: says nothing about it.</source>
        <translation>+ apoya la afirmación, − se opone, ± hace ambas cosas; una celda vacía: no dice nada sobre ella.</translation>
    </message>
    <message>
        <source>The claims</source>
        <translation>Las afirmaciones</translation>
    </message>
    <message>
        <source>Cut out the cards. Lay the thesis on top, and below each claim what is a reason for it (+) or an objection to it (−).</source>
        <translation>Recortad las fichas. Poned la tesis arriba y, bajo cada afirmación, lo que es una razón a favor (+) o una objeción (−).</translation>
    </message>
    <message>
        <source>Is it for (+) or against (−) this? Tick a box, and say why.</source>
        <translation>¿Está a favor (+) o en contra (−) de esto? Marca una casilla y di por qué.</translation>
    </message>
    <message>
        <source>Is it for (+) or against (−)? Tick a box, and say what it is about.</source>
        <translation>¿Está a favor (+) o en contra (−)? Marca una casilla y di de qué trata.</translation>
    </message>
    <message>
        <source>This claim does not stand on this map.</source>
        <translation>Esta afirmación no está en este mapa.</translation>
    </message>
    <message>
        <source>An argument against an argument can only be an objection.</source>
        <translation>Un argumento contra un argumento solo puede ser una objeción.</translation>
    </message>
    <message>
        <source>Only arguments on the same side of the same claim can be joined.</source>
        <translation>Solo se pueden unir argumentos del mismo lado de la misma afirmación.</translation>
    </message>
    <message>
        <source>Only a premise that stands together with others can be split off.</source>
        <translation>Solo se puede separar una premisa que está junto con otras.</translation>
    </message>
    <message>
        <source>A claim cannot be merged with itself.</source>
        <translation>Una afirmación no se puede fundir consigo misma.</translation>
    </message>
    <message>
        <source>A critical question has the words of its argument scheme.</source>
        <translation>Una pregunta crítica tiene las palabras de su esquema argumentativo.</translation>
    </message>
    <message>
        <source>The history of this map has a gap here, so what lies behind it cannot be shown.</source>
        <translation>El historial de este mapa tiene aquí un hueco, así que no se puede mostrar lo que hay detrás.</translation>
    </message>
    <message>
        <source>“{what}” was changed by somebody else meanwhile; this change came later and stands.</source>
        <translation>Otra persona cambió «{what}» mientras tanto; este cambio llegó después y vale.</translation>
    </message>
    <message>
        <source>“{what}” was changed by somebody else since, so it stays as it is.</source>
        <translation>Otra persona ha cambiado «{what}» desde entonces, así que se queda como está.</translation>
    </message>
    <message>
        <source>“{what}” was removed meanwhile, so a change to it was left out.</source>
        <translation>Se quitó «{what}» mientras tanto, así que se ha omitido un cambio.</translation>
    </message>
    <message>
        <source>“{what}” was changed by somebody else meanwhile, and is removed all the same.</source>
        <translation>Otra persona cambió «{what}» mientras tanto, y se quita de todos modos.</translation>
    </message>
    <message>
        <source>“{what}” was left out, because what it belongs to was removed meanwhile.</source>
        <translation>Se ha omitido «{what}», porque aquello a lo que pertenece se quitó mientras tanto.</translation>
    </message>
    <message>
        <source>What “{what}” would refer to was removed meanwhile.</source>
        <translation>Aquello a lo que se referiría «{what}» se quitó mientras tanto.</translation>
    </message>
    <message>
        <source>{what} So this was left out.</source>
        <translation>{what} Por eso se ha omitido.</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Añadir afirmación</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>Añadir razón</translation>
    </message>
    <message>
        <source>Add objection</source>
        <translation>Añadir objeción</translation>
    </message>
    <message>
        <source>Add co-premise</source>
        <translation>Añadir copremisa</translation>
    </message>
    <message>
        <source>Reword claim</source>
        <translation>Reformular afirmación</translation>
    </message>
    <message>
        <source>“{field}” of a record of the kind “{kind}” would be missing from the document.</source>
        <translation>Faltaría en el documento «{field}» de un registro de la clase «{kind}».</translation>
    </message>
    <message>
        <source>The order of a record of the kind “{kind}” is not one that argmap gives.</source>
        <translation>El orden de un registro de la clase «{kind}» no es de los que da argmap.</translation>
    </message>
    <message>
        <source>A claim can stand only once on a map.</source>
        <translation>Una afirmación solo puede estar una vez en un mapa.</translation>
    </message>
    <message>
        <source>A claim cites the same passage twice.</source>
        <translation>Una afirmación cita dos veces el mismo pasaje.</translation>
    </message>
    <message>
        <source>A pile holds the same passage twice.</source>
        <translation>Un montón contiene dos veces el mismo pasaje.</translation>
    </message>
    <message>
        <source>A question names the same answer twice.</source>
        <translation>Una pregunta nombra dos veces la misma respuesta.</translation>
    </message>
    <message>
        <source>A critical question can only be about a step.</source>
        <translation>Una pregunta crítica solo puede tratar de un paso.</translation>
    </message>
    <message>
        <source>A speaker can take only one side on a map.</source>
        <translation>Un hablante solo puede tomar un lado en un mapa.</translation>
    </message>
    <message>
        <source>The comments of “{title}” do not stand where they say.</source>
        <translation>Los comentarios de «{title}» no están donde dicen.</translation>
    </message>
    <message>
        <source>The pages of “{title}” do not begin where they say.</source>
        <translation>Las páginas de «{title}» no empiezan donde dicen.</translation>
    </message>
    <message>
        <source>An argument needs at least one premise.</source>
        <translation>Un argumento necesita al menos una premisa.</translation>
    </message>
    <message>
        <source>An argument names the same premise twice.</source>
        <translation>Un argumento nombra dos veces la misma premisa.</translation>
    </message>
    <message>
        <source>A text holds an invisible character that cannot be kept (NUL).</source>
        <translation>Un texto contiene un carácter invisible que no se puede guardar (NUL).</translation>
    </message>
    <message>
        <source>The text of “{title}” cannot change: a newer edition is a source of its own.</source>
        <translation>El texto de «{title}» no puede cambiar: una edición más reciente es una fuente propia.</translation>
    </message>
    <message>
        <source>A passage has lost its source.</source>
        <translation>Un pasaje ha perdido su fuente.</translation>
    </message>
    <message>
        <source>A passage lies outside the text of “{title}”.</source>
        <translation>Un pasaje está fuera del texto de «{title}».</translation>
    </message>
    <message>
        <source>“{words}” does not stand where it says in “{title}”.</source>
        <translation>«{words}» no está donde dice en «{title}».</translation>
    </message>
    <message>
        <source>“{words}” is kept with more than {most} characters around it.</source>
        <translation>«{words}» se guarda con más de {most} caracteres alrededor.</translation>
    </message>
    <message>
        <source>“{words}” stands between other words in “{title}”.</source>
        <translation>«{words}» está entre otras palabras en «{title}».</translation>
    </message>
    <message>
        <source>The reasons would run in a circle: a claim would be a reason for itself.</source>
        <translation>Las razones irían en círculo: una afirmación sería razón de sí misma.</translation>
    </message>
    <message>
        <source>The replies would run in a circle: a comment would answer itself.</source>
        <translation>Las respuestas irían en círculo: un comentario se respondería a sí mismo.</translation>
    </message>
    <message>
        <source>The editions would run in a circle: a source would be newer than itself.</source>
        <translation>Las ediciones irían en círculo: una fuente sería más reciente que ella misma.</translation>
    </message>
    <message>
        <source>“{claim}” argues both for and against the same.</source>
        <translation>«{claim}» argumenta a favor y en contra de lo mismo.</translation>
    </message>
    <message>
        <source>“{claim}” argues twice for the same.</source>
        <translation>«{claim}» argumenta dos veces a favor de lo mismo.</translation>
    </message>
    <message>
        <source>“{claim}” argues twice against the same.</source>
        <translation>«{claim}» argumenta dos veces en contra de lo mismo.</translation>
    </message>
    <message>
        <source>“{claim}” objects to its own argument.</source>
        <translation>«{claim}» objeta su propio argumento.</translation>
    </message>
    <message>
        <source>Expert opinion</source>
        <translation>Opinión de experto</translation>
    </message>
    <message>
        <source>Somebody who knows a field says so, and therefore it is likely to be so. It holds as far as it is their field and others who know it agree.</source>
        <translation>Alguien que conoce el campo lo dice, así que probablemente es así. Vale en la medida en que sea su campo y otros que lo conocen estén de acuerdo.</translation>
    </message>
    <message>
        <source>“Dr. Lee studies sleep, and she says that school begins too early.”</source>
        <translation>«La doctora Lee estudia el sueño y dice que las clases empiezan demasiado pronto.»</translation>
    </message>
    <message>
        <source>How well does this person know the field?</source>
        <translation>¿Hasta qué punto conoce el campo esta persona?</translation>
    </message>
    <message>
        <source>Is the claim about the field that this person knows?</source>
        <translation>¿Trata la afirmación del campo que conoce esta persona?</translation>
    </message>
    <message>
        <source>What exactly was said, and does it mean what the claim says?</source>
        <translation>¿Qué se dijo exactamente, y significa lo que dice la afirmación?</translation>
    </message>
    <message>
        <source>Do other experts agree?</source>
        <translation>¿Están de acuerdo otros expertos?</translation>
    </message>
    <message>
        <source>Has this person something to gain from saying so?</source>
        <translation>¿Gana algo esta persona diciéndolo?</translation>
    </message>
    <message>
        <source>What evidence does the opinion rest on?</source>
        <translation>¿En qué pruebas se apoya la opinión?</translation>
    </message>
    <message>
        <source>Position to know</source>
        <translation>Posición para saberlo</translation>
    </message>
    <message>
        <source>Somebody was in a place to know it and says so. It holds as far as they really could know and are honest.</source>
        <translation>Alguien estaba en situación de saberlo y lo dice. Vale en la medida en que de verdad pudiera saberlo y sea sincero.</translation>
    </message>
    <message>
        <source>“She has lived in this street for years, and she says that it is quiet at night.”</source>
        <translation>«Vive en esta calle desde hace años y dice que de noche es tranquila.»</translation>
    </message>
    <message>
        <source>Could this person really know it?</source>
        <translation>¿Pudo saberlo de verdad esta persona?</translation>
    </message>
    <message>
        <source>Is this person honest and open about it?</source>
        <translation>¿Es esta persona sincera y abierta al respecto?</translation>
    </message>
    <message>
        <source>Did this person really say so?</source>
        <translation>¿Lo dijo de verdad esta persona?</translation>
    </message>
    <message>
        <source>Witness testimony</source>
        <translation>Testimonio</translation>
    </message>
    <message>
        <source>Somebody saw or heard it, and tells of it. It holds as far as what they tell fits together and fits what is known.</source>
        <translation>Alguien lo vio o lo oyó y lo cuenta. Vale en la medida en que lo que cuenta sea coherente y encaje con lo que se sabe.</translation>
    </message>
    <message>
        <source>“Two people saw the car stop, so it did not run the light.”</source>
        <translation>«Dos personas vieron parar el coche, así que no se saltó el semáforo.»</translation>
    </message>
    <message>
        <source>Does what the witness tells fit together?</source>
        <translation>¿Es coherente lo que cuenta el testigo?</translation>
    </message>
    <message>
        <source>Does it fit what is known otherwise?</source>
        <translation>¿Encaja con lo que se sabe por otras vías?</translation>
    </message>
    <message>
        <source>Do other witnesses tell the same?</source>
        <translation>¿Cuentan lo mismo otros testigos?</translation>
    </message>
    <message>
        <source>Is there a reason why this witness would lean to one side?</source>
        <translation>¿Hay algún motivo para que este testigo se incline a un lado?</translation>
    </message>
    <message>
        <source>How likely is what was told?</source>
        <translation>¿Qué probabilidad tiene lo que se cuenta?</translation>
    </message>
    <message>
        <source>Popular opinion</source>
        <translation>Opinión general</translation>
    </message>
    <message>
        <source>Most people think so, and therefore it may be so. It holds as far as most people can judge it.</source>
        <translation>La mayoría lo piensa, así que puede ser así. Vale en la medida en que la mayoría pueda juzgarlo.</translation>
    </message>
    <message>
        <source>“Nearly everybody in the survey finds the square too dark.”</source>
        <translation>«Casi todos los encuestados encuentran la plaza demasiado oscura.»</translation>
    </message>
    <message>
        <source>How do we know that most people think so?</source>
        <translation>¿Cómo sabemos que la mayoría lo piensa?</translation>
    </message>
    <message>
        <source>Are most people able to judge it?</source>
        <translation>¿Puede juzgarlo la mayoría?</translation>
    </message>
    <message>
        <source>Is there a reason why many could be wrong together?</source>
        <translation>¿Hay algún motivo por el que muchos se equivoquen a la vez?</translation>
    </message>
    <message>
        <source>Popular practice</source>
        <translation>Práctica general</translation>
    </message>
    <message>
        <source>Most people do it, and therefore it may be done. It holds as far as they have good reasons for doing it.</source>
        <translation>La mayoría lo hace, así que se puede hacer. Vale en la medida en que tengan buenas razones para hacerlo.</translation>
    </message>
    <message>
        <source>“Every school around here collects phones in the morning.”</source>
        <translation>«Todos los colegios de por aquí recogen los móviles por la mañana.»</translation>
    </message>
    <message>
        <source>How do we know that most people do it?</source>
        <translation>¿Cómo sabemos que la mayoría lo hace?</translation>
    </message>
    <message>
        <source>Have they good reasons, or is it habit?</source>
        <translation>¿Tienen buenas razones, o es costumbre?</translation>
    </message>
    <message>
        <source>Is our case like theirs?</source>
        <translation>¿Es nuestro caso como el suyo?</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Parcialidad</translation>
    </message>
    <message>
        <source>Who says it leans to one side, so it counts for less. It holds as far as the leaning changes what they say here.</source>
        <translation>Quien lo dice se inclina a un lado, así que cuenta menos. Vale en la medida en que la inclinación cambie lo que dice aquí.</translation>
    </message>
    <message>
        <source>“The study was paid for by the company that sells it.”</source>
        <translation>«El estudio lo pagó la empresa que lo vende.»</translation>
    </message>
    <message>
        <source>What shows that this person leans to one side?</source>
        <translation>¿Qué muestra que esta persona se inclina a un lado?</translation>
    </message>
    <message>
        <source>Does it matter for this claim, or does the evidence stand by itself?</source>
        <translation>¿Importa para esta afirmación, o las pruebas se sostienen solas?</translation>
    </message>
    <message>
        <source>May a person speak for one side here, as in a debate?</source>
        <translation>¿Puede alguien hablar aquí por un lado, como en un debate?</translation>
    </message>
    <message>
        <source>Against the person</source>
        <translation>Contra la persona</translation>
    </message>
    <message>
        <source>Who says it has a bad character or does otherwise than they say, so it counts for less. It holds only where the claim rests on trust in that person.</source>
        <translation>Quien lo dice tiene mal carácter o no hace lo que dice, así que cuenta menos. Vale solo donde la afirmación se apoya en la confianza en esa persona.</translation>
    </message>
    <message>
        <source>“He lied about the costs before, so why believe his figures now?”</source>
        <translation>«Mintió antes sobre los costes, ¿por qué creer ahora sus cifras?»</translation>
    </message>
    <message>
        <source>Is what is said about the person true?</source>
        <translation>¿Es verdad lo que se dice de la persona?</translation>
    </message>
    <message>
        <source>Does the claim rest on trust in this person at all?</source>
        <translation>¿Se apoya la afirmación en la confianza en esta persona?</translation>
    </message>
    <message>
        <source>Does it make the claim false, or only less sure?</source>
        <translation>¿Hace falsa la afirmación, o solo menos segura?</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>It is so in this case, and therefore it is so in general. It holds as far as the case is typical.</source>
        <translation>En este caso es así, así que en general es así. Vale en la medida en que el caso sea típico.</translation>
    </message>
    <message>
        <source>“In Oslo the tram pays for itself, so trams pay for themselves.”</source>
        <translation>«En Oslo el tranvía se paga solo, así que los tranvías se pagan solos.»</translation>
    </message>
    <message>
        <source>Is the example as it is told?</source>
        <translation>¿Es el ejemplo como se cuenta?</translation>
    </message>
    <message>
        <source>Is it a typical case?</source>
        <translation>¿Es un caso típico?</translation>
    </message>
    <message>
        <source>Are there enough cases, or others that speak against it?</source>
        <translation>¿Hay casos suficientes, u otros que hablan en contra?</translation>
    </message>
    <message>
        <source>Was there something special about this case?</source>
        <translation>¿Tenía algo especial este caso?</translation>
    </message>
    <message>
        <source>Sample to population</source>
        <translation>De la muestra a todos</translation>
    </message>
    <message>
        <source>So many of those who were asked or counted are so, and therefore about as many of all are. It holds as far as they were enough, and chosen without a leaning.</source>
        <translation>Tantos de los preguntados o contados son así, así que lo es más o menos la misma parte de todos. Vale en la medida en que fueran suficientes y elegidos sin sesgo.</translation>
    </message>
    <message>
        <source>“Of 1,000 pupils who were asked, 620 sleep too little.”</source>
        <translation>«De 1000 alumnos preguntados, 620 duermen demasiado poco.»</translation>
    </message>
    <message>
        <source>Is the sample large enough?</source>
        <translation>¿Es bastante grande la muestra?</translation>
    </message>
    <message>
        <source>How were they chosen: could one kind be missing?</source>
        <translation>¿Cómo se eligieron: podría faltar algún grupo?</translation>
    </message>
    <message>
        <source>Was it asked or counted in a fair way?</source>
        <translation>¿Se preguntó o contó de forma justa?</translation>
    </message>
    <message>
        <source>Analogy</source>
        <translation>Analogía</translation>
    </message>
    <message>
        <source>Two cases are alike, and what is so in one is so in the other. It holds as far as they are alike in what matters.</source>
        <translation>Dos casos se parecen, y lo que vale para uno vale para el otro. Vale en la medida en que se parezcan en lo que importa.</translation>
    </message>
    <message>
        <source>“We need a license to drive, so we should need one to fly a drone.”</source>
        <translation>«Para conducir hace falta un permiso, así que también debería hacer falta para volar un dron.»</translation>
    </message>
    <message>
        <source>Is it really so in the first case?</source>
        <translation>¿Es de verdad así en el primer caso?</translation>
    </message>
    <message>
        <source>Are the two cases alike in what matters here?</source>
        <translation>¿Se parecen los dos casos en lo que importa aquí?</translation>
    </message>
    <message>
        <source>Is there a difference that counts?</source>
        <translation>¿Hay alguna diferencia que cuente?</translation>
    </message>
    <message>
        <source>Is there another case that is as much alike, where it is not so?</source>
        <translation>¿Hay otro caso igual de parecido en el que no sea así?</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>It was decided so before, and therefore it should be decided so again. It holds as far as the earlier case is like this one and was decided well.</source>
        <translation>Antes se decidió así, así que debería decidirse así otra vez. Vale en la medida en que el caso anterior sea como este y se decidiera bien.</translation>
    </message>
    <message>
        <source>“The council let the last club stay open, so it should let this one.”</source>
        <translation>«El ayuntamiento dejó abierto el último club, así que debería dejar este.»</translation>
    </message>
    <message>
        <source>Is this case like the earlier one in what matters?</source>
        <translation>¿Es este caso como el anterior en lo que importa?</translation>
    </message>
    <message>
        <source>Was the earlier decision right?</source>
        <translation>¿Fue acertada la decisión anterior?</translation>
    </message>
    <message>
        <source>Are there earlier cases that were decided otherwise?</source>
        <translation>¿Hay casos anteriores que se decidieron de otro modo?</translation>
    </message>
    <message>
        <source>Verbal classification</source>
        <translation>Clasificación verbal</translation>
    </message>
    <message>
        <source>It is a thing of this kind, and what is true of the kind is true of it. It holds as far as it really is of this kind and the kind is sharp enough.</source>
        <translation>Es algo de esta clase, y lo que vale para la clase vale para ello. Vale en la medida en que sea de verdad de esta clase y la clase esté bien delimitada.</translation>
    </message>
    <message>
        <source>“A hot dog stand is a restaurant, so it has to be inspected.”</source>
        <translation>«Un puesto de salchichas es un restaurante, así que hay que inspeccionarlo.»</translation>
    </message>
    <message>
        <source>Is it really of this kind?</source>
        <translation>¿Es de verdad de esta clase?</translation>
    </message>
    <message>
        <source>Is it true of everything of this kind?</source>
        <translation>¿Vale para todo lo de esta clase?</translation>
    </message>
    <message>
        <source>Is the word used in the same sense both times?</source>
        <translation>¿Se usa la palabra en el mismo sentido las dos veces?</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>It is so for the parts, and therefore it is so for the whole. It holds only for what adds up.</source>
        <translation>Vale para las partes, así que vale para el todo. Vale solo para lo que se suma.</translation>
    </message>
    <message>
        <source>“Every player is excellent, so the team is excellent.”</source>
        <translation>«Todos los jugadores son excelentes, así que el equipo es excelente.»</translation>
    </message>
    <message>
        <source>Is it so for every part?</source>
        <translation>¿Es así para cada parte?</translation>
    </message>
    <message>
        <source>Does it pass from the parts to the whole?</source>
        <translation>¿Pasa de las partes al todo?</translation>
    </message>
    <message>
        <source>Cause to effect</source>
        <translation>De la causa al efecto</translation>
    </message>
    <message>
        <source>This happens, and therefore that will happen. It holds as far as the one usually brings about the other and nothing comes in between.</source>
        <translation>Ocurre esto, así que ocurrirá aquello. Vale en la medida en que lo uno suela producir lo otro y nada se interponga.</translation>
    </message>
    <message>
        <source>“If the road is closed, shops there will lose customers.”</source>
        <translation>«Si se cierra la calle, las tiendas perderán clientes.»</translation>
    </message>
    <message>
        <source>How strong is the link between cause and effect?</source>
        <translation>¿Qué fuerza tiene el vínculo entre causa y efecto?</translation>
    </message>
    <message>
        <source>What evidence is there for the link?</source>
        <translation>¿Qué pruebas hay del vínculo?</translation>
    </message>
    <message>
        <source>Could something else stop the effect?</source>
        <translation>¿Podría otra cosa impedir el efecto?</translation>
    </message>
    <message>
        <source>Will the cause really happen?</source>
        <translation>¿Ocurrirá de verdad la causa?</translation>
    </message>
    <message>
        <source>Correlation to cause</source>
        <translation>De la correlación a la causa</translation>
    </message>
    <message>
        <source>Two things go together, and therefore one brings about the other. It holds as far as chance, the other direction, and a third thing can be ruled out.</source>
        <translation>Dos cosas van juntas, así que una produce la otra. Vale en la medida en que se puedan descartar el azar, la dirección contraria y una tercera cosa.</translation>
    </message>
    <message>
        <source>“Where there are more street lamps there is less theft.”</source>
        <translation>«Donde hay más farolas hay menos robos.»</translation>
    </message>
    <message>
        <source>Do they really go together, in enough cases?</source>
        <translation>¿Van de verdad juntas, en suficientes casos?</translation>
    </message>
    <message>
        <source>Could it be the other way round?</source>
        <translation>¿Podría ser al revés?</translation>
    </message>
    <message>
        <source>Could a third thing bring about both?</source>
        <translation>¿Podría una tercera cosa producir ambas?</translation>
    </message>
    <message>
        <source>Could it be chance?</source>
        <translation>¿Podría ser azar?</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Indicio</translation>
    </message>
    <message>
        <source>There is a sign of it, and therefore it is so. It holds as far as the sign seldom comes from something else.</source>
        <translation>Hay un indicio de ello, así que es así. Vale en la medida en que el indicio rara vez venga de otra cosa.</translation>
    </message>
    <message>
        <source>“The lights are off, so nobody is at home.”</source>
        <translation>«Las luces están apagadas, así que no hay nadie en casa.»</translation>
    </message>
    <message>
        <source>How often does this sign mean that?</source>
        <translation>¿Con qué frecuencia significa eso este indicio?</translation>
    </message>
    <message>
        <source>Could the sign come from something else?</source>
        <translation>¿Podría el indicio venir de otra cosa?</translation>
    </message>
    <message>
        <source>Is the sign really there?</source>
        <translation>¿Está de verdad el indicio?</translation>
    </message>
    <message>
        <source>Best explanation</source>
        <translation>Mejor explicación</translation>
    </message>
    <message>
        <source>This would explain what we see better than anything else, and therefore it is likely to be so. It holds as far as other explanations were looked for.</source>
        <translation>Esto explicaría mejor que nada lo que vemos, así que probablemente es así. Vale en la medida en que se hayan buscado otras explicaciones.</translation>
    </message>
    <message>
        <source>“The grass is wet and the street is dry: somebody watered the lawn.”</source>
        <translation>«La hierba está mojada y la calle seca: alguien ha regado el césped.»</translation>
    </message>
    <message>
        <source>How well does it explain what we see?</source>
        <translation>¿Hasta qué punto explica lo que vemos?</translation>
    </message>
    <message>
        <source>Which other explanations are there?</source>
        <translation>¿Qué otras explicaciones hay?</translation>
    </message>
    <message>
        <source>Was enough looked for, or is it too early to say?</source>
        <translation>¿Se ha buscado bastante, o es pronto para decirlo?</translation>
    </message>
    <message>
        <source>Evidence to hypothesis</source>
        <translation>De la prueba a la hipótesis</translation>
    </message>
    <message>
        <source>If it were so we would see this, and we see it. It holds as far as we would not see it otherwise.</source>
        <translation>Si fuera así veríamos esto, y lo vemos. Vale en la medida en que de otro modo no lo veríamos.</translation>
    </message>
    <message>
        <source>“If the filter works the water is clear, and it is clear.”</source>
        <translation>«Si el filtro funciona el agua está clara, y está clara.»</translation>
    </message>
    <message>
        <source>Would we really see this if it were so?</source>
        <translation>¿De verdad veríamos esto si fuera así?</translation>
    </message>
    <message>
        <source>Was it really seen?</source>
        <translation>¿Se vio de verdad?</translation>
    </message>
    <message>
        <source>Could we see this even if it were not so?</source>
        <translation>¿Podríamos verlo aunque no fuera así?</translation>
    </message>
    <message>
        <source>Lack of evidence</source>
        <translation>Falta de pruebas</translation>
    </message>
    <message>
        <source>If it were so we would know it, and we do not. It holds as far as somebody has looked who would have found it.</source>
        <translation>Si fuera así lo sabríamos, y no lo sabemos. Vale en la medida en que haya buscado alguien que lo habría encontrado.</translation>
    </message>
    <message>
        <source>“Nobody has ever been hurt on this path, so it is safe.”</source>
        <translation>«Nadie se ha hecho daño nunca en este camino, así que es seguro.»</translation>
    </message>
    <message>
        <source>Who looked for it, and how well?</source>
        <translation>¿Quién lo buscó, y cómo de bien?</translation>
    </message>
    <message>
        <source>Would it be known if it were so?</source>
        <translation>¿Se sabría si fuera así?</translation>
    </message>
    <message>
        <source>Who has to show it here: those who say it, or those who deny it?</source>
        <translation>¿Quién tiene que mostrarlo aquí: quien lo dice o quien lo niega?</translation>
    </message>
    <message>
        <source>Means to an end</source>
        <translation>Medios para un fin</translation>
    </message>
    <message>
        <source>We want this, and that is a way to get it, so we should do that. It holds as far as there is no better way and nothing that speaks against it.</source>
        <translation>Queremos esto, y aquello es un modo de conseguirlo, así que deberíamos hacerlo. Vale en la medida en que no haya un modo mejor ni nada en contra.</translation>
    </message>
    <message>
        <source>“We want fewer accidents, and lower speed brings fewer, so the limit should be 30.”</source>
        <translation>«Queremos menos accidentes, e ir más despacio trae menos, así que el límite debería ser 30.»</translation>
    </message>
    <message>
        <source>Is this what we want?</source>
        <translation>¿Es esto lo que queremos?</translation>
    </message>
    <message>
        <source>Does it lead to what we want?</source>
        <translation>¿Lleva a lo que queremos?</translation>
    </message>
    <message>
        <source>Are there other ways, and is one of them better?</source>
        <translation>¿Hay otros modos, y alguno es mejor?</translation>
    </message>
    <message>
        <source>Can it be done?</source>
        <translation>¿Se puede hacer?</translation>
    </message>
    <message>
        <source>Does it stand in the way of something else that we want?</source>
        <translation>¿Estorba a otra cosa que queremos?</translation>
    </message>
    <message>
        <source>What else will come of it?</source>
        <translation>¿Qué más resultará de ello?</translation>
    </message>
    <message>
        <source>Good consequences</source>
        <translation>Buenas consecuencias</translation>
    </message>
    <message>
        <source>Something good will come of it, so it should be done. It holds as far as that is likely and not paid for too dearly.</source>
        <translation>Resultará algo bueno, así que debería hacerse. Vale en la medida en que sea probable y no cueste demasiado.</translation>
    </message>
    <message>
        <source>“With a later start, pupils will sleep more.”</source>
        <translation>«Si las clases empiezan más tarde, los alumnos dormirán más.»</translation>
    </message>
    <message>
        <source>How likely are these consequences?</source>
        <translation>¿Qué probabilidad tienen estas consecuencias?</translation>
    </message>
    <message>
        <source>What shows that they will come?</source>
        <translation>¿Qué muestra que llegarán?</translation>
    </message>
    <message>
        <source>Are they good, and for whom?</source>
        <translation>¿Son buenas, y para quién?</translation>
    </message>
    <message>
        <source>Which bad consequences have to be weighed against them?</source>
        <translation>¿Qué malas consecuencias hay que sopesar frente a ellas?</translation>
    </message>
    <message>
        <source>Bad consequences</source>
        <translation>Malas consecuencias</translation>
    </message>
    <message>
        <source>Something bad will come of it, so it should not be done. It holds as far as that is likely and cannot be avoided in another way.</source>
        <translation>Resultará algo malo, así que no debería hacerse. Vale en la medida en que sea probable y no se pueda evitar de otro modo.</translation>
    </message>
    <message>
        <source>“Without phones, parents cannot reach their children.”</source>
        <translation>«Sin móviles, los padres no pueden localizar a sus hijos.»</translation>
    </message>
    <message>
        <source>Could they be avoided in another way?</source>
        <translation>¿Podrían evitarse de otro modo?</translation>
    </message>
    <message>
        <source>Which good consequences have to be weighed against them?</source>
        <translation>¿Qué buenas consecuencias hay que sopesar frente a ellas?</translation>
    </message>
    <message>
        <source>Slippery slope</source>
        <translation>Pendiente resbaladiza</translation>
    </message>
    <message>
        <source>One step will lead to the next and at last to something bad, so the first should not be taken. It holds as far as each step makes the next one likely and nobody can stop on the way.</source>
        <translation>Un paso llevará al siguiente y al final a algo malo, así que no debería darse el primero. Vale en la medida en que cada paso haga probable el siguiente y nadie pueda parar por el camino.</translation>
    </message>
    <message>
        <source>“First they film the entrance, and in the end every classroom.”</source>
        <translation>«Primero graban la entrada, y al final todas las aulas.»</translation>
    </message>
    <message>
        <source>Which steps lie in between?</source>
        <translation>¿Qué pasos hay en medio?</translation>
    </message>
    <message>
        <source>How likely is each step after the one before?</source>
        <translation>¿Qué probabilidad tiene cada paso después del anterior?</translation>
    </message>
    <message>
        <source>Could one stop on the way?</source>
        <translation>¿Se podría parar por el camino?</translation>
    </message>
    <message>
        <source>Is the end really that bad?</source>
        <translation>¿Es de verdad tan malo el final?</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>It is dangerous, so something should be done against it. It holds as far as the danger is real and what is proposed helps.</source>
        <translation>Es peligroso, así que debería hacerse algo en contra. Vale en la medida en que el peligro sea real y lo propuesto ayude.</translation>
    </message>
    <message>
        <source>“The bridge could give way, so it should be closed.”</source>
        <translation>«El puente podría ceder, así que debería cerrarse.»</translation>
    </message>
    <message>
        <source>How real and how near is the danger?</source>
        <translation>¿Es real y cercano el peligro?</translation>
    </message>
    <message>
        <source>Does what is proposed help against it?</source>
        <translation>¿Ayuda lo propuesto contra él?</translation>
    </message>
    <message>
        <source>Are there milder ways?</source>
        <translation>¿Hay medios más suaves?</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>It agrees with something that we hold dear, so it is good. It holds as far as we do, and no other value weighs more here.</source>
        <translation>Concuerda con algo que apreciamos, así que es bueno. Vale en la medida en que lo apreciemos y aquí no pese más otro valor.</translation>
    </message>
    <message>
        <source>“Everybody should be free to choose what to wear.”</source>
        <translation>«Todos deberían poder elegir qué ropa llevan.»</translation>
    </message>
    <message>
        <source>Is this a value for those who decide?</source>
        <translation>¿Es esto un valor para quienes deciden?</translation>
    </message>
    <message>
        <source>Does it apply to this case?</source>
        <translation>¿Se aplica a este caso?</translation>
    </message>
    <message>
        <source>Does another value weigh more here?</source>
        <translation>¿Pesa aquí más otro valor?</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>It can only be this or that, and that is out, so it is this. It holds as far as nothing else is possible.</source>
        <translation>Solo puede ser esto o aquello, y aquello queda descartado, así que es esto. Vale en la medida en que no sea posible otra cosa.</translation>
    </message>
    <message>
        <source>“Either taxes rise or the pool closes, and nobody wants it closed.”</source>
        <translation>«O suben los impuestos o cierra la piscina, y nadie quiere que cierre.»</translation>
    </message>
    <message>
        <source>Are these really all the possibilities?</source>
        <translation>¿Son estas de verdad todas las posibilidades?</translation>
    </message>
    <message>
        <source>Is the other one really out?</source>
        <translation>¿Queda de verdad descartada la otra?</translation>
    </message>
    <message>
        <source>Could both be so?</source>
        <translation>¿Podrían darse ambas?</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Desperdicio</translation>
    </message>
    <message>
        <source>Much has been spent on it already, so one should go on. It holds as far as going on is worth what it will still cost.</source>
        <translation>Ya se ha gastado mucho en ello, así que habría que seguir. Vale en la medida en que seguir merezca lo que aún cuesta.</translation>
    </message>
    <message>
        <source>“Half the tunnel is built, so it should be finished.”</source>
        <translation>«Medio túnel está hecho, así que habría que terminarlo.»</translation>
    </message>
    <message>
        <source>Is it worth what it will still cost, whatever was spent?</source>
        <translation>¿Merece lo que aún cuesta, sin mirar lo ya gastado?</translation>
    </message>
    <message>
        <source>How likely is it to succeed?</source>
        <translation>¿Qué probabilidad tiene de salir bien?</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Somebody has said or promised it, so they should stand by it. It holds as far as it was said and covers this case.</source>
        <translation>Alguien lo ha dicho o prometido, así que debería mantenerlo. Vale en la medida en que se dijera y cubra este caso.</translation>
    </message>
    <message>
        <source>“The mayor promised more trees, so she should vote for the park.”</source>
        <translation>«La alcaldesa prometió más árboles, así que debería votar por el parque.»</translation>
    </message>
    <message>
        <source>What shows that it was said or promised?</source>
        <translation>¿Qué muestra que se dijo o se prometió?</translation>
    </message>
    <message>
        <source>Does it cover this case?</source>
        <translation>¿Cubre este caso?</translation>
    </message>
    <message>
        <source>Is there a good reason not to hold on to it?</source>
        <translation>¿Hay una buena razón para no mantenerlo?</translation>
    </message>
    <message>
        <source>Inconsistency</source>
        <translation>Incoherencia</translation>
    </message>
    <message>
        <source>Somebody says one thing and has said or done another. It holds as far as both cannot stand together.</source>
        <translation>Alguien dice una cosa y ha dicho o hecho otra. Vale en la medida en que ambas no puedan darse juntas.</translation>
    </message>
    <message>
        <source>“He wants fewer cars, and he voted for the parking garage.”</source>
        <translation>«Quiere menos coches, y votó a favor del aparcamiento.»</translation>
    </message>
    <message>
        <source>Were both really said or done?</source>
        <translation>¿Se dijeron o hicieron de verdad ambas cosas?</translation>
    </message>
    <message>
        <source>Can both stand together after all?</source>
        <translation>¿Pueden darse juntas después de todo?</translation>
    </message>
    <message>
        <source>Has this person changed their mind, and said why?</source>
        <translation>¿Ha cambiado de opinión esta persona, y ha dicho por qué?</translation>
    </message>
    <message>
        <source>Established rule</source>
        <translation>Regla establecida</translation>
    </message>
    <message>
        <source>There is a rule for such cases, so it applies to this one. It holds as far as the case falls under the rule and is no exception.</source>
        <translation>Hay una regla para estos casos, así que se aplica a este. Vale en la medida en que el caso entre en la regla y no sea una excepción.</translation>
    </message>
    <message>
        <source>“Who hands in late loses a point, so she loses one.”</source>
        <translation>«Quien entrega tarde pierde un punto, así que ella pierde uno.»</translation>
    </message>
    <message>
        <source>Is there such a rule?</source>
        <translation>¿Existe esa regla?</translation>
    </message>
    <message>
        <source>Does this case fall under it?</source>
        <translation>¿Entra este caso en ella?</translation>
    </message>
    <message>
        <source>Is this case an exception?</source>
        <translation>¿Es este caso una excepción?</translation>
    </message>
    <message>
        <source>Is there another rule that goes before it?</source>
        <translation>¿Hay otra regla que va por delante?</translation>
    </message>
    <message>
        <source>A record of the kind “{kind}” has a field that this version does not know: {field}.</source>
        <translation>Un registro de la clase «{kind}» tiene un campo que esta versión no conoce: {field}.</translation>
    </message>
    <message>
        <source>A record of the kind “{kind}” is damaged: {reason}.</source>
        <translation>Un registro de la clase «{kind}» está dañado: {reason}.</translation>
    </message>
    <message>
        <source>One thesis</source>
        <translation>Una tesis</translation>
    </message>
    <message>
        <source>One claim, with reasons and objections</source>
        <translation>Una afirmación, con razones y objeciones</translation>
    </message>
    <message>
        <source>What do you want to show? Say it in one sentence</source>
        <translation>¿Qué quieres mostrar? Dilo en una oración</translation>
    </message>
    <message>
        <source>A reason for it</source>
        <translation>Una razón a favor</translation>
    </message>
    <message>
        <source>How do you know that?</source>
        <translation>¿Cómo lo sabes?</translation>
    </message>
    <message>
        <source>Another reason, which would hold without the first</source>
        <translation>Otra razón, que valdría sin la primera</translation>
    </message>
    <message>
        <source>The best objection that you can think of</source>
        <translation>La mejor objeción que se te ocurra</translation>
    </message>
    <message>
        <source>What would you answer?</source>
        <translation>¿Qué responderías?</translation>
    </message>
    <message>
        <source>Policy options</source>
        <translation>Opciones de actuación</translation>
    </message>
    <message>
        <source>What could be done, each with what speaks for it and against it</source>
        <translation>Qué se podría hacer, cada cosa con lo que hay a favor y en contra</translation>
    </message>
    <message>
        <source>First option: what could be done?</source>
        <translation>Primera opción: ¿qué se podría hacer?</translation>
    </message>
    <message>
        <source>What would get better?</source>
        <translation>¿Qué mejoraría?</translation>
    </message>
    <message>
        <source>What would it cost, and whom?</source>
        <translation>¿Qué costaría, y a quién?</translation>
    </message>
    <message>
        <source>Second option: what else could be done?</source>
        <translation>Segunda opción: ¿qué más se podría hacer?</translation>
    </message>
    <message>
        <source>What does it do better than the first?</source>
        <translation>¿Qué hace mejor que la primera?</translation>
    </message>
    <message>
        <source>What could go wrong?</source>
        <translation>¿Qué podría salir mal?</translation>
    </message>
    <message>
        <source>Leave things as they are</source>
        <translation>Dejar las cosas como están</translation>
    </message>
    <message>
        <source>What is good about how it is?</source>
        <translation>¿Qué tiene de bueno lo que hay?</translation>
    </message>
    <message>
        <source>What happens if nothing is done?</source>
        <translation>¿Qué pasa si no se hace nada?</translation>
    </message>
    <message>
        <source>Debate in speeches</source>
        <translation>Debate por discursos</translation>
    </message>
    <message>
        <source>Two sides, speech by speech; each claim has its speech, and the flow shows what was answered</source>
        <translation>Dos lados, discurso por discurso; cada afirmación tiene su discurso, y el desarrollo muestra qué se respondió</translation>
    </message>
    <message>
        <source>The motion, as it is debated</source>
        <translation>La moción, tal como se debate</translation>
    </message>
    <message>
        <source>First speech for: the main reason</source>
        <translation>Primer discurso a favor: la razón principal</translation>
    </message>
    <message>
        <source>First speech against: what is said to it</source>
        <translation>Primer discurso en contra: qué se le dice</translation>
    </message>
    <message>
        <source>Second speech for: the answer</source>
        <translation>Segundo discurso a favor: la respuesta</translation>
    </message>
    <message>
        <source>First speech for: a second reason</source>
        <translation>Primer discurso a favor: una segunda razón</translation>
    </message>
    <message>
        <source>First speech against: the main objection</source>
        <translation>Primer discurso en contra: la objeción principal</translation>
    </message>
    <message>
        <source>Second speech for: what is said to it</source>
        <translation>Segundo discurso a favor: qué se le dice</translation>
    </message>
    <message>
        <source>Second speech against: the answer</source>
        <translation>Segundo discurso en contra: la respuesta</translation>
    </message>
    <message>
        <source>First speech against: a second objection</source>
        <translation>Primer discurso en contra: una segunda objeción</translation>
    </message>
    <message>
        <source>Analysis of an article</source>
        <translation>Análisis de un artículo</translation>
    </message>
    <message>
        <source>What an article wants to show, what it takes for granted, and what it leaves out</source>
        <translation>Qué quiere mostrar un artículo, qué da por supuesto y qué deja fuera</translation>
    </message>
    <message>
        <source>What does the article want you to believe?</source>
        <translation>¿Qué quiere el artículo que creas?</translation>
    </message>
    <message>
        <source>Its main reason, in its own words</source>
        <translation>Su razón principal, con sus palabras</translation>
    </message>
    <message>
        <source>What must also be true, though it is not said?</source>
        <translation>¿Qué más tiene que ser verdad, aunque no se diga?</translation>
    </message>
    <message>
        <source>What evidence does it give?</source>
        <translation>¿Qué pruebas da?</translation>
    </message>
    <message>
        <source>An objection that it names</source>
        <translation>Una objeción que nombra</translation>
    </message>
    <message>
        <source>How does it answer?</source>
        <translation>¿Cómo responde?</translation>
    </message>
    <message>
        <source>What does it leave out?</source>
        <translation>¿Qué deja fuera?</translation>
    </message>
    <message>
        <source>Comment thread</source>
        <translation>Hilo de comentarios</translation>
    </message>
    <message>
        <source>Who agrees, who disagrees, and who doubts that it follows</source>
        <translation>Quién está de acuerdo, quién no y quién duda de que se siga</translation>
    </message>
    <message>
        <source>What is the thread about? Say it as a claim</source>
        <translation>¿De qué trata el hilo? Dilo como afirmación</translation>
    </message>
    <message>
        <source>A comment that agrees: what is its reason?</source>
        <translation>Un comentario que está de acuerdo: ¿cuál es su razón?</translation>
    </message>
    <message>
        <source>A reply that says it is not so</source>
        <translation>Una respuesta que dice que no es así</translation>
    </message>
    <message>
        <source>Another comment that agrees</source>
        <translation>Otro comentario que está de acuerdo</translation>
    </message>
    <message>
        <source>A reply that says: even so, it does not follow</source>
        <translation>Una respuesta que dice: aun así, no se sigue</translation>
    </message>
    <message>
        <source>A comment that disagrees: why?</source>
        <translation>Un comentario que no está de acuerdo: ¿por qué?</translation>
    </message>
    <message>
        <source>A reply to it</source>
        <translation>Una respuesta a él</translation>
    </message>
    <message>
        <source>Go back to “{step}”</source>
        <translation>Volver a «{step}»</translation>
    </message>
    <message>
        <source>Name the version “{name}”</source>
        <translation>Llamar «{name}» a la versión</translation>
    </message>
    <message>
        <source>Take the name of a version away</source>
        <translation>Quitar el nombre a una versión</translation>
    </message>
    <message>
        <source>Empty card</source>
        <translation>Ficha vacía</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conectar</translation>
    </message>
    <message>
        <source>First guess: for {target}</source>
        <translation>Suposición: a favor de {target}</translation>
    </message>
    <message>
        <source>First guess: against {target}</source>
        <translation>Suposición: en contra de {target}</translation>
    </message>
    <message>
        <source>For {target}</source>
        <translation>A favor de {target}</translation>
    </message>
    <message>
        <source>Against {target}</source>
        <translation>En contra de {target}</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>tesis</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>aún sin conectar</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further speakers</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>también {names}</translation>
    </message>
    <message>
        <source>Quoted from {names}</source>
        <translation>Citado de {names}</translation>
    </message>
    <message>
        <source>Said in other words by {names}</source>
        <translation>Dicho con otras palabras por {names}</translation>
    </message>
    <message>
        <source>Unstated</source>
        <translation>Implícita</translation>
    </message>
    <message numerus="yes">
        <source>Source(s) {list}</source>
        <comment>numbers of sources</comment>
        <translation>
            <numerusform>Fuente {list}</numerusform>
            <numerusform>Fuentes {list}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Etiquetas: {tags}</translation>
    </message>
    <message>
        <source>quoted</source>
        <comment>how near a claim is to the words it cites</comment>
        <translation>literal</translation>
    </message>
    <message>
        <source>paraphrased</source>
        <comment>how near a claim is to the words it cites</comment>
        <translation>parafraseada</translation>
    </message>
    <message>
        <source>summed up</source>
        <comment>how near a claim is to the words it cites</comment>
        <translation>resumida</translation>
    </message>
    <message>
        <source>own reading</source>
        <comment>how near a claim is to the words it cites</comment>
        <translation>lectura propia</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>perhaps {word}</source>
        <translation>quizá {word}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open question(s)</source>
        <translation>
            <numerusform>%Ln pregunta abierta</numerusform>
            <numerusform>%Ln preguntas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>unstated</source>
        <translation>implícita</translation>
    </message>
    <message>
        <source>{verb} {claims}</source>
        <translation>{verb} {claims}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>El mapa</translation>
    </message>
    <message>
        <source>Blank map to fill in</source>
        <translation>Mapa en blanco para rellenar</translation>
    </message>
    <message>
        <source>{what}, page {page} of {pages}</source>
        <translation>{what}, página {page} de {pages}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>habla a favor</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>habla en contra</translation>
    </message>
    <message>
        <source>doubts the step</source>
        <translation>pone en duda el paso</translation>
    </message>
    <message>
        <source>only together</source>
        <translation>solo juntas</translation>
    </message>
    <message>
        <source>first guess</source>
        <translation>suposición</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegada</translation>
    </message>
    <message>
        <source>number of the source</source>
        <translation>número de la fuente</translation>
    </message>
    <message>
        <source>number of the claim</source>
        <translation>número de la afirmación</translation>
    </message>
    <message>
        <source>The page is too small for the title, the sources and the key, so some are left out.</source>
        <translation>La página es demasiado pequeña para el título, las fuentes y la leyenda, así que falta algo.</translation>
    </message>
    <message>
        <source>The type size is from {low} to {high} points.</source>
        <translation>El tamaño de la letra va de {low} a {high} puntos.</translation>
    </message>
    <message>
        <source>The number of pages is from 1 to {most}.</source>
        <translation>El número de páginas va de 1 a {most}.</translation>
    </message>
    <message>
        <source>Several pages need a page size, as in “--page A4”.</source>
        <translation>Varias páginas necesitan un tamaño de página, como en «--page A4».</translation>
    </message>
    <message>
        <source>The margin is from 0 to a quarter of the page.</source>
        <translation>El margen va de 0 a un cuarto de la página.</translation>
    </message>
    <message>
        <source>A branch is named by the first words of its claim.</source>
        <translation>Una rama se nombra con las primeras palabras de su afirmación.</translation>
    </message>
    <message>
        <source>No claim of “{map}” begins with “{words}”.</source>
        <translation>Ninguna afirmación de «{map}» empieza por «{words}».</translation>
    </message>
    <message>
        <source>“{words}” stands in {number} claims, such as {claims}; write more of the words.</source>
        <translation>«{words}» está en {number} afirmaciones, como {claims}; escribe más palabras.</translation>
    </message>
    <message>
        <source>A page is between 1 and 200 inches (25 and 5,080 mm) wide and high.</source>
        <translation>Una página mide entre 1 y 200 pulgadas (25 y 5080 mm) de ancho y de alto.</translation>
    </message>
    <message>
        <source>There is no page “{page}”. Choose A5 to A0, letter, legal, tabloid, 16:9, 4:3, or a size like 300x200mm.</source>
        <translation>No hay ninguna página «{page}». Elige de A5 a A0, letter, legal, tabloid, 16:9, 4:3 o un tamaño como 300x200mm.</translation>
    </message>
    <message>
        <source>{columns} × {rows} sheets; cut at the marks and glue.</source>
        <translation>{columns} × {rows} hojas; corta por las marcas y pega.</translation>
    </message>
    <message>
        <source>At this type size the picture would take more than {most} sheets; choose larger sheets or smaller type.</source>
        <translation>Con esta letra la imagen ocuparía más de {most} hojas; elige hojas más grandes o letra más pequeña.</translation>
    </message>
    <message>
        <source>{place}: row {row} of {rows}, column {column} of {columns}</source>
        <translation>{place}: fila {row} de {rows}, columna {column} de {columns}</translation>
    </message>
    <message>
        <source>“{file}” was there before; it is not one of these pages.</source>
        <translation>«{file}» ya estaba antes; no es una de estas páginas.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” and %n more file(s) of such names were there before; they are not among these pages.</source>
        <translation>
            <numerusform>«{file}» y %n archivo más con esos nombres ya estaban antes; no son de estas páginas.</numerusform>
            <numerusform>«{file}» y %n archivos más con esos nombres ya estaban antes; no son de estas páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims that have a place of their own lose it where a map goes over several pages.</source>
        <translation>Las afirmaciones con lugar propio lo pierden donde un mapa ocupa varias páginas.</translation>
    </message>
    <message>
        <source>Too small to read on paper: use a larger page, part it over pages, or fold branches.</source>
        <translation>Demasiado pequeño para leerlo en papel: usa una página mayor, repártelo en páginas o pliega ramas.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ha(s/ve) smaller type than {wanted} points, because a claim with its reasons takes more room.</source>
        <translation>
            <numerusform>%n página tiene letra de menos de {wanted} puntos, porque una afirmación con sus razones ocupa más.</numerusform>
            <numerusform>%n páginas tienen letra de menos de {wanted} puntos, porque una afirmación con sus razones ocupa más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>continued on {pages}</source>
        <translation>sigue en {pages}</translation>
    </message>
    <message>
        <source>from {page}</source>
        <translation>de {page}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>also for {claim} on {page}</source>
        <translation>también a favor de {claim} en {page}</translation>
    </message>
    <message>
        <source>At this size the picture would have {width} × {height} pixels. A smaller scale, SVG or PDF may help.</source>
        <translation>A este tamaño la imagen tendría {width} × {height} píxeles. Puede ayudar una escala menor, SVG o PDF.</translation>
    </message>
    <message>
        <source>At this size the picture takes {tiles} files, from “{first}” to “{last}”.</source>
        <translation>A este tamaño la imagen ocupa {tiles} archivos, de «{first}» a «{last}».</translation>
    </message>
    <message>
        <source>This map is too large for one image at {wanted} times its size, so it was drawn at {used} times. SVG and PDF keep every detail.</source>
        <translation>Este mapa es demasiado grande para una imagen a {wanted} veces su tamaño, así que se ha dibujado a {used} veces. SVG y PDF conservan cada detalle.</translation>
    </message>
    <message>
        <source>The scale of a picture must be greater than zero.</source>
        <translation>La escala de una imagen debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. A smaller scale may help.</source>
        <translation>No hay memoria suficiente para esta imagen. Puede ayudar una escala menor.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of {scripts}, so the picture shows empty boxes for them.</source>
        <translation>Ninguna fuente de este ordenador tiene las letras de {scripts}, así que la imagen muestra casillas vacías.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>emojis</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>caracteres chinos</translation>
    </message>
    <message>
        <source>signs such as {sign}</source>
        <translation>signos como {sign}</translation>
    </message>
    <message numerus="yes">
        <source>Who stands where · %Ln speaker(s)</source>
        <translation>
            <numerusform>Quién está dónde · %Ln hablante</numerusform>
            <numerusform>Quién está dónde · %Ln hablantes</numerusform>
        </translation>
    </message>
    <message>
        <source>supports</source>
        <translation>apoya</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>se opone a</translation>
    </message>
    <message>
        <source>both supports and opposes</source>
        <translation>apoya y se opone a</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>de {number}</translation>
    </message>
    <message>
        <source>doubts {number}</source>
        <translation>pone en duda {number}</translation>
    </message>
    <message>
        <source>for {number}</source>
        <translation>a favor de {number}</translation>
    </message>
    <message>
        <source>against {number}</source>
        <translation>en contra de {number}</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>Afirmación {number}</translation>
    </message>
    <message>
        <source>The letters of {scripts} are not in the file’s font, so every program draws them with its own. With letters as shapes they look the same everywhere.</source>
        <translation>Las letras de {scripts} no están en la fuente del archivo, así que cada programa las dibuja con la suya. Con letras como formas se ven igual en todas partes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln afirmación</numerusform>
            <numerusform>%Ln afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln sin respuesta</numerusform>
            <numerusform>%Ln sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>speeches proposed by who answers whom</source>
        <translation>discursos propuestos según quién responde a quién</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a proposed speech</source>
        <translation>
            <numerusform>%Ln con un discurso propuesto</numerusform>
            <numerusform>%Ln con un discurso propuesto</numerusform>
        </translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>Discursos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln hablante</numerusform>
            <numerusform>%Ln hablantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln fuente</numerusform>
            <numerusform>%Ln fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more quotation(s) in the notes</source>
        <translation>
            <numerusform>%n cita más en las notas</numerusform>
            <numerusform>%n citas más en las notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln repl(y/ies) folded</source>
        <translation>
            <numerusform>+ %Ln respuesta plegada</numerusform>
            <numerusform>+ %Ln respuestas plegadas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no theme called “{theme}”. The themes are {names}.</source>
        <translation>No hay ningún tema llamado «{theme}». Los temas son {names}.</translation>
    </message>
    <message>
        <source>Add a first claim, or select words in a source.</source>
        <translation>Añade una primera afirmación, o selecciona palabras en una fuente.</translation>
    </message>
    <message>
        <source>A picture is written as PNG, SVG, PDF or WebP.</source>
        <translation>Una imagen se escribe como PNG, SVG, PDF o WebP.</translation>
    </message>
    <message numerus="yes">
        <source>{names} beside “{file}” (was/were) not left there by argmap on this computer, so the map is shown without (it/them).</source>
        <comment>%n is how many names there are</comment>
        <translation>
            <numerusform>{names} junto a «{file}» no lo dejó allí argmap en este ordenador, así que el mapa se muestra sin él.</numerusform>
            <numerusform>{names} junto a «{file}» no los dejó allí argmap en este ordenador, así que el mapa se muestra sin ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} beside “{file}” (was/were) not left there by argmap on this computer, so the map is shown without (it/them); if the map comes from a computer that crashed, open it there once to get its newest edits (nothing is lost: your first edit here only adds “.set-aside” to the name(s)).</source>
        <comment>%n is how many names there are</comment>
        <translation>
            <numerusform>{names} junto a «{file}» no lo dejó allí argmap en este ordenador, así que el mapa se muestra sin él; si el mapa viene de un ordenador que falló, ábrelo allí una vez para tener sus últimos cambios (no se pierde nada: tu primer cambio aquí solo añade «.set-aside» al nombre).</numerusform>
            <numerusform>{names} junto a «{file}» no los dejó allí argmap en este ordenador, así que el mapa se muestra sin ellos; si el mapa viene de un ordenador que falló, ábrelo allí una vez para tener sus últimos cambios (no se pierde nada: tu primer cambio aquí solo añade «.set-aside» a los nombres).</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” cannot be read without {names} beside it, which argmap on this computer did not leave there; open the map once on the computer where it was made.</source>
        <translation>«{file}» no se puede leer sin {names} al lado, que argmap no dejó allí en este ordenador; abre el mapa una vez en el ordenador donde se hizo.</translation>
    </message>
    <message numerus="yes">
        <source>{names} beside “{file}” (was/were) not left there by argmap and cannot be moved aside ({reason}); move (it/them) elsewhere and open the map again.</source>
        <comment>%n is how many names there are</comment>
        <translation>
            <numerusform>{names} junto a «{file}» no lo dejó allí argmap y no se puede apartar ({reason}); llévalo a otro sitio y abre el mapa de nuevo.</numerusform>
            <numerusform>{names} junto a «{file}» no los dejó allí argmap y no se pueden apartar ({reason}); llévalos a otro sitio y abre el mapa de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be read: {why}</source>
        <translation>«{file}» está dañado y no se puede leer: {why}</translation>
    </message>
    <message>
        <source>“{file}” has been moved, renamed or deleted while it was open; save a copy to keep your work.</source>
        <translation>«{file}» se ha movido, renombrado o borrado mientras estaba abierto; guarda una copia para conservar tu trabajo.</translation>
    </message>
    <message>
        <source>Another program is using “{file}”; try again when it is done.</source>
        <translation>Otro programa está usando «{file}»; vuelve a intentarlo cuando termine.</translation>
    </message>
    <message>
        <source>“{file}” was not closed properly and you have no permission to repair it here; copy it, with the files “…-journal” or “…-wal” beside it, to a folder of your own.</source>
        <translation>«{file}» no se cerró bien y no tienes permiso para repararlo aquí; cópialo, con los archivos «…-journal» o «…-wal» que hay al lado, a una carpeta tuya.</translation>
    </message>
    <message>
        <source>“{file}” could not be opened; you may have no permission to read it.</source>
        <translation>No se ha podido abrir «{file}»; quizá no tengas permiso para leerlo.</translation>
    </message>
    <message>
        <source>“{file}” could not be read from the disk.</source>
        <translation>No se ha podido leer «{file}» del disco.</translation>
    </message>
    <message>
        <source>“{file}” holds a text that is too long, so it was not opened.</source>
        <translation>«{file}» contiene un texto demasiado largo, así que no se ha abierto.</translation>
    </message>
    <message>
        <source>its parts do not fit together.</source>
        <translation>sus partes no encajan.</translation>
    </message>
    <message>
        <source>This was not done, because {why}.</source>
        <translation>No se ha hecho, porque {why}.</translation>
    </message>
    <message>
        <source>This was not done, because argmap cannot write a note of it in “{folder}” ({reason}), and without one a crash could take it away.</source>
        <translation>No se ha hecho, porque argmap no puede anotarlo en «{folder}» ({reason}), y sin nota un fallo podría llevárselo.</translation>
    </message>
    <message>
        <source>This was not done, because it holds something that cannot be saved ({reason}).</source>
        <translation>No se ha hecho, porque contiene algo que no se puede guardar ({reason}).</translation>
    </message>
    <message>
        <source>it could not be written to the disk</source>
        <translation>no se ha podido escribir en el disco</translation>
    </message>
    <message>
        <source>“{file}” could not be made in “{folder}”: {why}.</source>
        <translation>No se ha podido crear «{file}» en «{folder}»: {why}.</translation>
    </message>
    <message>
        <source>“{file}” was not made, because it would hold what cannot be saved ({reason}).</source>
        <translation>No se ha creado «{file}», porque contendría algo que no se puede guardar ({reason}).</translation>
    </message>
    <message>
        <source>The copy “{file}” could not be written: {reason}.</source>
        <translation>No se ha podido escribir la copia «{file}»: {reason}.</translation>
    </message>
    <message>
        <source>The copy “{file}” could not be written: {why}.</source>
        <translation>No se ha podido escribir la copia «{file}»: {why}.</translation>
    </message>
    <message>
        <source>“{file}” has reached {size} GB, the most that an argmap file can hold</source>
        <translation>«{file}» ha llegado a {size} GB, lo máximo de un archivo de argmap</translation>
    </message>
    <message>
        <source>another program is using “{file}”</source>
        <translation>otro programa está usando «{file}»</translation>
    </message>
    <message>
        <source>you have no permission to change “{file}” any more</source>
        <translation>ya no tienes permiso para cambiar «{file}»</translation>
    </message>
    <message>
        <source>it is more than can be saved at once</source>
        <translation>es más de lo que se puede guardar de una vez</translation>
    </message>
    <message>
        <source>“{file}” has been damaged while it was open; save a copy to keep your work</source>
        <translation>«{file}» se ha dañado mientras estaba abierto; guarda una copia para conservar tu trabajo</translation>
    </message>
    <message>
        <source>“{file}” could not be written to the disk</source>
        <translation>no se ha podido escribir «{file}» en el disco</translation>
    </message>
    <message>
        <source>This file is open in another window, so it is shown read-only.</source>
        <translation>Este archivo está abierto en otra ventana, así que se muestra solo para leer.</translation>
    </message>
    <message>
        <source>“{file}” holds more than {most} records, so it was not opened.</source>
        <translation>«{file}» contiene más de {most} registros, así que no se ha abierto.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of “{file}” (is/are) not as argmap saved (it/them); “argmap check” tells which.</source>
        <translation>
            <numerusform>%n registro de «{file}» no está como argmap lo guardó; «argmap check» dice cuál.</numerusform>
            <numerusform>%n registros de «{file}» no están como argmap los guardó; «argmap check» dice cuáles.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not done, because a file can hold no more than {most} records.</source>
        <translation>No se ha hecho, porque un archivo no puede contener más de {most} registros.</translation>
    </message>
    <message>
        <source>This was not done, because another program has changed “{file}”; open it again.</source>
        <translation>No se ha hecho, porque otro programa ha cambiado «{file}»; ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>A copy of “{file}” needs another name.</source>
        <translation>Una copia de «{file}» necesita otro nombre.</translation>
    </message>
    <message>
        <source>“{file}” is another program&apos;s now, so your copy needs another name.</source>
        <translation>«{file}» es ahora de otro programa, así que tu copia necesita otro nombre.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>No existe la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>There is already something called “{file}” in “{folder}”.</source>
        <translation>Ya hay algo llamado «{file}» en «{folder}».</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>ningún archivo puede llamarse así</translation>
    </message>
    <message>
        <source>“{file}” could not be made: {why}.</source>
        <translation>No se ha podido crear «{file}»: {why}.</translation>
    </message>
    <message>
        <source>“{file}” is a folder; a copy needs a name of its own.</source>
        <translation>«{file}» es una carpeta; una copia necesita un nombre propio.</translation>
    </message>
    <message>
        <source>“{file}” is not a file; a copy needs a name of its own.</source>
        <translation>«{file}» no es un archivo; una copia necesita un nombre propio.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window, so it cannot be replaced.</source>
        <translation>«{file}» está abierto en otra ventana, así que no se puede sustituir.</translation>
    </message>
    <message>
        <source>A copy could not be written to “{folder}”: {reason}.</source>
        <translation>No se ha podido escribir una copia en «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of this file, so it is shown read-only.</source>
        <translation>No se puede escribir en la carpeta de este archivo, así que se muestra solo para leer.</translation>
    </message>
    <message>
        <source>You have no permission to change this file, so it is shown read-only.</source>
        <translation>No tienes permiso para cambiar este archivo, así que se muestra solo para leer.</translation>
    </message>
    <message>
        <source>“{file}” could not be read: {reason}.</source>
        <translation>No se ha podido leer «{file}»: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” has been replaced by another program, so nothing more is saved in it.</source>
        <translation>Otro programa ha sustituido «{file}», así que ya no se guarda nada en él.</translation>
    </message>
    <message>
        <source>“{file}” has been overwritten by another program, so nothing more is saved in it.</source>
        <translation>Otro programa ha sobrescrito «{file}», así que ya no se guarda nada en él.</translation>
    </message>
    <message>
        <source>“{file}” is not as it was: another program has changed it, so nothing more is saved in it.</source>
        <translation>«{file}» no está como estaba: otro programa lo ha cambiado, así que ya no se guarda nada en él.</translation>
    </message>
    <message>
        <source>“{file}” has been deleted, so nothing more is saved in it.</source>
        <translation>Se ha borrado «{file}», así que ya no se guarda nada en él.</translation>
    </message>
    <message>
        <source>“{file}” has been moved or renamed, so nothing more is saved in it.</source>
        <translation>Se ha movido o renombrado «{file}», así que ya no se guarda nada en él.</translation>
    </message>
    <message>
        <source>“{file}” has been moved, renamed or deleted, so nothing more is saved in it.</source>
        <translation>Se ha movido, renombrado o borrado «{file}», así que ya no se guarda nada en él.</translation>
    </message>
    <message>
        <source>“{file}” cannot be found any more: its folder has been moved, renamed or deleted, or its drive taken out, so nothing more is saved in it.</source>
        <translation>Ya no se encuentra «{file}»: su carpeta se ha movido, renombrado o borrado, o se ha sacado su unidad, así que ya no se guarda nada en él.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached any more, so nothing more is saved in it.</source>
        <translation>Ya no se puede acceder a «{file}», así que ya no se guarda nada en él.</translation>
    </message>
    <message>
        <source>“{file}” has lost its latest edits: another program has removed the log beside it (“-wal”), so nothing more is saved in it.</source>
        <translation>«{file}» ha perdido sus últimos cambios: otro programa ha quitado el registro que había al lado («-wal»), así que ya no se guarda nada en él.</translation>
    </message>
    <message>
        <source>“{file}” has lost its latest edits: another program has replaced the log beside it (“-wal”), so nothing more is saved in it.</source>
        <translation>«{file}» ha perdido sus últimos cambios: otro programa ha sustituido el registro que había al lado («-wal»), así que ya no se guarda nada en él.</translation>
    </message>
    <message>
        <source>“{file}” has lost its latest edits: another program has overwritten the log beside it (“-wal”), so nothing more is saved in it.</source>
        <translation>«{file}» ha perdido sus últimos cambios: otro programa ha sobrescrito el registro que había al lado («-wal»), así que ya no se guarda nada en él.</translation>
    </message>
    <message>
        <source>“{file}” is not an argmap file.</source>
        <translation>«{file}» no es un archivo de argmap.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of argmap; update argmap to open it.</source>
        <translation>«{file}» se hizo con una versión más reciente de argmap; actualiza argmap para abrirlo.</translation>
    </message>
    <message>
        <source>A text is longer than {most} million characters, so it cannot be kept.</source>
        <translation>Un texto tiene más de {most} millones de caracteres, así que no se puede guardar.</translation>
    </message>
    <message>
        <source>A list is longer than {most} items, so it cannot be kept.</source>
        <translation>Una lista tiene más de {most} elementos, así que no se puede guardar.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a document on a server.</source>
        <translation>«{name}» no puede ser el nombre de un documento en un servidor.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {why}.</source>
        <translation>«{name}» está dañado: {why}.</translation>
    </message>
    <message>
        <source>This was not done, because somebody else has changed the same thing; look at it again.</source>
        <translation>No se ha hecho, porque otra persona ha cambiado lo mismo; míralo otra vez.</translation>
    </message>
    <message>
        <source>The server did nothing, because it could not be asked ({why}).</source>
        <translation>El servidor no ha hecho nada, porque no se le pudo preguntar ({why}).</translation>
    </message>
    <message>
        <source>This was not done, because it holds something that cannot be saved ({why}).</source>
        <translation>No se ha hecho, porque contiene algo que no se puede guardar ({why}).</translation>
    </message>
    <message>
        <source>This was not done, because the connection to the server was lost; try again.</source>
        <translation>No se ha hecho, porque se perdió la conexión con el servidor; vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>There is no document “{name}” on the server.</source>
        <translation>No hay ningún documento «{name}» en el servidor.</translation>
    </message>
    <message>
        <source>There is already a document “{name}” on the server.</source>
        <translation>Ya hay un documento «{name}» en el servidor.</translation>
    </message>
    <message>
        <source>You have no permission to do this with “{name}” on the server.</source>
        <translation>No tienes permiso para hacer esto con «{name}» en el servidor.</translation>
    </message>
    <message>
        <source>This was not done, because the server&apos;s disk is full.</source>
        <translation>No se ha hecho, porque el disco del servidor está lleno.</translation>
    </message>
    <message>
        <source>This was not done, because somebody else is writing just now; try again.</source>
        <translation>No se ha hecho, porque otra persona está escribiendo ahora; vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This was not done, because the server refused it ({why}).</source>
        <translation>No se ha hecho, porque el servidor lo ha rechazado ({why}).</translation>
    </message>
    <message>
        <source>“{file}” is a link that leads nowhere, so there is no file.</source>
        <translation>«{file}» es un enlace que no lleva a ningún sitio, así que no hay archivo.</translation>
    </message>
    <message>
        <source>There is no file “{file}” in “{folder}”.</source>
        <translation>No hay ningún archivo «{file}» en «{folder}».</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not an argmap file.</source>
        <translation>«{file}» es una carpeta, no un archivo de argmap.</translation>
    </message>
    <message>
        <source>“{file}” is not a file that could hold a map.</source>
        <translation>«{file}» no es un archivo que pueda contener un mapa.</translation>
    </message>
    <message>
        <source>“{file}” is empty, so there is nothing in it to open.</source>
        <translation>«{file}» está vacío, así que no hay nada que abrir.</translation>
    </message>
    <message>
        <source>“{file}” is larger than an argmap file can be ({size} GB), so it was not opened.</source>
        <translation>«{file}» es mayor de lo que puede ser un archivo de argmap ({size} GB), así que no se ha abierto.</translation>
    </message>
    <message>
        <source>You have no permission to read “{file}”.</source>
        <translation>No tienes permiso para leer «{file}».</translation>
    </message>
    <message>
        <source>opens with “{words}”</source>
        <translation>empieza con «{words}»</translation>
    </message>
    <message>
        <source>opens with “{words}”, which may be meant ironically</source>
        <translation>empieza con «{words}», que puede ser irónico</translation>
    </message>
    <message>
        <source>opens its answer with “{words}”</source>
        <translation>empieza su respuesta con «{words}»</translation>
    </message>
    <message>
        <source>says “{words}”</source>
        <translation>dice «{words}»</translation>
    </message>
    <message>
        <source>objects: “{words}”</source>
        <translation>objeta: «{words}»</translation>
    </message>
    <message>
        <source>grants something, then turns with “{words}”</source>
        <translation>concede algo y luego gira con «{words}»</translation>
    </message>
    <message>
        <source>sets itself against what comes before: “{words}”</source>
        <translation>se opone a lo anterior: «{words}»</translation>
    </message>
    <message>
        <source>sounds mocking: “{words}”</source>
        <translation>suena burlón: «{words}»</translation>
    </message>
    <message>
        <source>answers with a pointed question: “{words}”</source>
        <translation>responde con una pregunta incisiva: «{words}»</translation>
    </message>
    <message>
        <source>judges the matter: “{words}”</source>
        <translation>juzga el asunto: «{words}»</translation>
    </message>
    <message>
        <source>judges the measure: “{words}”</source>
        <translation>juzga la medida: «{words}»</translation>
    </message>
    <message>
        <source>demands or refuses it: “{words}”</source>
        <translation>lo exige o lo rechaza: «{words}»</translation>
    </message>
    <message>
        <source>denies the claim&apos;s own words: “{words}”</source>
        <translation>niega las palabras de la afirmación: «{words}»</translation>
    </message>
    <message>
        <source>the speaker took a side on this elsewhere: “{words}”</source>
        <translation>el hablante tomó partido sobre esto en otro sitio: «{words}»</translation>
    </message>
    <message>
        <source>answers a quotation that took a side: “{words}”</source>
        <translation>responde a una cita que tomó partido: «{words}»</translation>
    </message>
    <message>
        <source>too few words to tell a stance</source>
        <translation>muy pocas palabras para ver una postura</translation>
    </message>
    <message>
        <source>a slogan: several say the same few words</source>
        <translation>un lema: varios dicen las mismas pocas palabras</translation>
    </message>
    <message>
        <source>words of a headline</source>
        <translation>palabras de un titular</translation>
    </message>
    <message>
        <source>a title or a name</source>
        <translation>un título o un nombre</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>an interviewer&apos;s question</source>
        <translation>una pregunta de entrevista</translation>
    </message>
    <message>
        <source>tells what happened or will happen, and takes no side</source>
        <translation>cuenta lo que ocurrió u ocurrirá, y no toma partido</translation>
    </message>
    <message>
        <source>Mark as stated</source>
        <translation>Marcar como expresada</translation>
    </message>
    <message>
        <source>Stated: somebody says it.</source>
        <translation>Expresada: alguien lo dice.</translation>
    </message>
    <message>
        <source>Mark as unstated</source>
        <translation>Marcar como implícita</translation>
    </message>
    <message>
        <source>Unstated: the step takes it for granted, and nobody says it.</source>
        <translation>Implícita: el paso la da por supuesta y nadie la dice.</translation>
    </message>
    <message>
        <source>Say how near the claim is to its words</source>
        <translation>Indicar lo cerca que está la afirmación de sus palabras</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln claim(s)</source>
        <translation>
            <numerusform>%Ln afirmación copiada</numerusform>
            <numerusform>%Ln afirmaciones copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate claim</source>
        <translation>Duplicar afirmación</translation>
    </message>
    <message>
        <source>Duplicate claims</source>
        <translation>Duplicar afirmaciones</translation>
    </message>
    <message>
        <source>Reading what was copied…</source>
        <translation>Leyendo lo copiado…</translation>
    </message>
    <message>
        <source>This text is too long for a claim; add it as a source instead.</source>
        <translation>Este texto es demasiado largo para una afirmación; añádelo como fuente.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n claim(s)</source>
        <translation>
            <numerusform>Pegar %n afirmación</numerusform>
            <numerusform>Pegar %n afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %Ln claim(s). Undo: Ctrl+Z</source>
        <translation>
            <numerusform>%Ln afirmación pegada. Deshacer: Ctrl+Z</numerusform>
            <numerusform>%Ln afirmaciones pegadas. Deshacer: Ctrl+Z</numerusform>
        </translation>
    </message>
    <message>
        <source>What was copied is too large to paste.</source>
        <translation>Lo copiado es demasiado grande para pegarlo.</translation>
    </message>
    <message>
        <source>Undo and redo have the same keys everywhere.</source>
        <translation>Deshacer y rehacer tienen en todas partes las mismas teclas.</translation>
    </message>
    <message>
        <source>Esc always leaves what one is in.</source>
        <translation>Esc sale siempre de donde se está.</translation>
    </message>
    <message>
        <source>This key walks over the map. Hold Ctrl or Alt with it.</source>
        <translation>Esta tecla recorre el mapa. Púlsala con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>This key types. Hold Ctrl or Alt with it.</source>
        <translation>Esta tecla escribe. Púlsala con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>Ya es la primera.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>Ya es la última.</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Cambiar el orden</translation>
    </message>
    <message>
        <source>Move a level down</source>
        <translation>Bajar un nivel</translation>
    </message>
    <message>
        <source>There is no claim before it at its level under which it could go.</source>
        <translation>No hay antes ninguna afirmación de su nivel bajo la que pueda ir.</translation>
    </message>
    <message>
        <source>Move a level up</source>
        <translation>Subir un nivel</translation>
    </message>
    <message>
        <source>It is at the top level already.</source>
        <translation>Ya está en el nivel superior.</translation>
    </message>
    <message>
        <source>Select one claim to split it in two.</source>
        <translation>Selecciona una afirmación para dividirla en dos.</translation>
    </message>
    <message>
        <source>This claim says one thing as far as its words tell; there is no “and” to split it at.</source>
        <translation>Por sus palabras, esta afirmación dice una sola cosa; no hay una «y» por donde dividirla.</translation>
    </message>
    <message>
        <source>Split claim</source>
        <translation>Dividir afirmación</translation>
    </message>
    <message>
        <source>Split into two co-premises. Ctrl+Shift+J: two reasons · F2: the words · Ctrl+Z: undo</source>
        <translation>Dividida en dos copremisas. Ctrl+Mayús+J: dos razones · F2: las palabras · Ctrl+Z: deshacer</translation>
    </message>
    <message>
        <source>Split into two claims. F2: the words · Ctrl+Z: undo</source>
        <translation>Dividida en dos afirmaciones. F2: las palabras · Ctrl+Z: deshacer</translation>
    </message>
    <message>
        <source>Only claims on the same side of the same claim can be joined.</source>
        <translation>Solo se pueden unir afirmaciones del mismo lado de la misma afirmación.</translation>
    </message>
    <message>
        <source>Join premises</source>
        <translation>Unir premisas</translation>
    </message>
    <message>
        <source>Select two claims that say the same to merge them.</source>
        <translation>Selecciona dos afirmaciones que digan lo mismo para fundirlas.</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Fundir afirmaciones</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>There is no claim yet to speak for or against. Make one first: C</source>
        <translation>Aún no hay ninguna afirmación a favor o en contra de la que hablar. Crea una primero: C</translation>
    </message>
    <message>
        <source>There are no words in this selection.</source>
        <translation>En esta selección no hay palabras.</translation>
    </message>
    <message>
        <source>The map has these words already, so they are cited there. Undo: Ctrl+Z</source>
        <translation>El mapa ya tiene estas palabras, así que se citan allí. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>These words stand there already.</source>
        <translation>Estas palabras ya están allí.</translation>
    </message>
    <message>
        <source>Add reason from “{source}”</source>
        <translation>Añadir razón de «{source}»</translation>
    </message>
    <message>
        <source>Add objection from “{source}”</source>
        <translation>Añadir objeción de «{source}»</translation>
    </message>
    <message>
        <source>Add claim from “{source}”</source>
        <translation>Añadir afirmación de «{source}»</translation>
    </message>
    <message>
        <source>Reason added: “{0}”. Undo: Ctrl+Z</source>
        <translation>Razón añadida: «{0}». Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>Objection added: “{0}”. Undo: Ctrl+Z</source>
        <translation>Objeción añadida: «{0}». Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>Claim added: “{0}”. Undo: Ctrl+Z</source>
        <translation>Afirmación añadida: «{0}». Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>Remove claims</source>
        <translation>Quitar afirmaciones</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>Quitar afirmación</translation>
    </message>
    <message>
        <source>Remove argument</source>
        <translation>Quitar argumento</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed {0}. Undo: Ctrl+Z</source>
        <translation>Se ha quitado: {0}. Deshacer: Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>%Ln map(s)</source>
        <translation>
            <numerusform>%Ln mapa</numerusform>
            <numerusform>%Ln mapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln argument(s)</source>
        <translation>
            <numerusform>%Ln argumento</numerusform>
            <numerusform>%Ln argumentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change side</source>
        <translation>Cambiar de lado</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Cambiar de lado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln side(s) changed</source>
        <translation>
            <numerusform>%Ln lado cambiado</numerusform>
            <numerusform>%Ln lados cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objection(s) to a step unchanged, as there are no reasons for a step</source>
        <translation>
            <numerusform>%Ln objeción a un paso queda igual, porque no hay razones a favor de un paso</numerusform>
            <numerusform>%Ln objeciones a un paso quedan igual, porque no hay razones a favor de un paso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) without a side</source>
        <translation>
            <numerusform>%Ln afirmación sin lado</numerusform>
            <numerusform>%Ln afirmaciones sin lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would speak for both sides</source>
        <translation>
            <numerusform>%Ln hablaría por ambos lados</numerusform>
            <numerusform>%Ln hablarían por ambos lados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) changed</source>
        <translation>
            <numerusform>%Ln cita cambiada</numerusform>
            <numerusform>%Ln citas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) without a quotation</source>
        <translation>
            <numerusform>%Ln afirmación sin cita</numerusform>
            <numerusform>%Ln afirmaciones sin cita</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Split premises</source>
        <translation>Separar premisas</translation>
    </message>
    <message>
        <source>Confirm first guess</source>
        <translation>Confirmar suposición</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Mapa nuevo</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Cambiar hablante</translation>
    </message>
    <message>
        <source>Describe speaker</source>
        <translation>Describir hablante</translation>
    </message>
    <message>
        <source>Take as one speaker</source>
        <translation>Tomar como un solo hablante</translation>
    </message>
    <message>
        <source>{0} is now taken as {1}. Undo: Ctrl+Z</source>
        <translation>{0} se toma ahora como {1}. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>Cite on one claim</source>
        <translation>Citar en una sola afirmación</translation>
    </message>
    <message>
        <source>One claim now cites all {0} passages. Undo: Ctrl+Z</source>
        <translation>Una sola afirmación cita ahora los {0} pasajes. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>{words} (on the map “{question}”)</source>
        <translation>{words} (en el mapa «{question}»)</translation>
    </message>
    <message>
        <source>This claim stands nowhere else.</source>
        <translation>Esta afirmación no está en ningún otro sitio.</translation>
    </message>
    <message>
        <source>It also stands on: {0}</source>
        <translation>También está en: {0}</translation>
    </message>
    <message>
        <source>Open a map first</source>
        <translation>Abre primero un mapa</translation>
    </message>
    <message>
        <source>For maps with the thesis on top or at the bottom</source>
        <translation>Para mapas con la tesis arriba o abajo</translation>
    </message>
    <message>
        <source>Add a source first</source>
        <translation>Añade primero una fuente</translation>
    </message>
    <message>
        <source>For a map that has sources and no claims yet</source>
        <translation>Para un mapa que tiene fuentes y aún no tiene afirmaciones</translation>
    </message>
    <message>
        <source>Select a claim first</source>
        <translation>Selecciona primero una afirmación</translation>
    </message>
    <message>
        <source>Select something first</source>
        <translation>Selecciona primero algo</translation>
    </message>
    <message>
        <source>Select a reason or an objection first</source>
        <translation>Selecciona primero una razón o una objeción</translation>
    </message>
    <message>
        <source>Select a first guess first</source>
        <translation>Selecciona primero una suposición</translation>
    </message>
    <message>
        <source>Select a claim that cites a source first</source>
        <translation>Selecciona primero una afirmación que cite una fuente</translation>
    </message>
    <message>
        <source>Select a claim with reasons or objections first</source>
        <translation>Selecciona primero una afirmación con razones u objeciones</translation>
    </message>
    <message>
        <source>Select a claim that is not pinned first</source>
        <translation>Selecciona primero una afirmación que no esté fijada</translation>
    </message>
    <message>
        <source>Select a pinned claim first</source>
        <translation>Selecciona primero una afirmación fijada</translation>
    </message>
    <message>
        <source>Select two or more claims first</source>
        <translation>Selecciona primero dos o más afirmaciones</translation>
    </message>
    <message>
        <source>Select a co-premise first</source>
        <translation>Selecciona primero una copremisa</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Select a claim and the one beside it first</source>
        <translation>Selecciona primero una afirmación y la de al lado</translation>
    </message>
    <message>
        <source>Not possible right now</source>
        <translation>Ahora no es posible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) selected</source>
        <translation>
            <numerusform>%Ln afirmación seleccionada</numerusform>
            <numerusform>%Ln afirmaciones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegada</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Desplegada</translation>
    </message>
    <message>
        <source>{name}: {question}</source>
        <translation>{name}: {question}</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>Editar las palabras</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Plegar o desplegar</translation>
    </message>
    <message>
        <source>{side}: {words}</source>
        <translation>{side}: {words}</translation>
    </message>
    <message>
        <source>Pinned to its place</source>
        <translation>Fijada en su sitio</translation>
    </message>
    <message>
        <source>Only together with {claims}</source>
        <translation>Solo junto con {claims}</translation>
    </message>
    <message>
        <source>The side is a first guess</source>
        <translation>El lado es una suposición</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objection(s) to this step</source>
        <translation>
            <numerusform>%Ln objeción a este paso</numerusform>
            <numerusform>%Ln objeciones a este paso</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: {about}</source>
        <translation>También: {about}</translation>
    </message>
    <message>
        <source>Quoted from {sources}</source>
        <translation>Citado de {sources}</translation>
    </message>
    <message>
        <source>In other words than {sources}</source>
        <translation>Con otras palabras que {sources}</translation>
    </message>
    <message>
        <source>Step, objection to a step, from {premises}</source>
        <translation>Paso, objeción a un paso, desde {premises}</translation>
    </message>
    <message>
        <source>Step, reason, from {premises}</source>
        <translation>Paso, razón, desde {premises}</translation>
    </message>
    <message>
        <source>Step, objection, from {premises}</source>
        <translation>Paso, objeción, desde {premises}</translation>
    </message>
    <message>
        <source>No claims yet. Press Enter to write the first one.</source>
        <translation>Aún no hay afirmaciones. Pulsa Intro para escribir la primera.</translation>
    </message>
    <message>
        <source>{claims}. Arrow keys walk over the map, F6 leaves it.</source>
        <translation>{claims}. Las flechas recorren el mapa, F6 sale de él.</translation>
    </message>
    <message>
        <source>A claim of its own</source>
        <translation>Una afirmación que está sola</translation>
    </message>
    <message>
        <source>Not connected yet, by {who}</source>
        <translation>Aún sin conectar, de {who}</translation>
    </message>
    <message>
        <source>Thesis by {who}</source>
        <translation>Tesis de {who}</translation>
    </message>
    <message>
        <source>Objection to a step, by {who}</source>
        <translation>Objeción a un paso, de {who}</translation>
    </message>
    <message>
        <source>Objection to a step</source>
        <translation>Objeción a un paso</translation>
    </message>
    <message>
        <source>Reason by {who}</source>
        <translation>Razón de {who}</translation>
    </message>
    <message>
        <source>Objection by {who}</source>
        <translation>Objeción de {who}</translation>
    </message>
    <message>
        <source>To the step from {claim}</source>
        <translation>Al paso desde {claim}</translation>
    </message>
    <message>
        <source>For {claim}</source>
        <translation>A favor de {claim}</translation>
    </message>
    <message>
        <source>To {claim}</source>
        <translation>A {claim}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies), folded</source>
        <translation>
            <numerusform>%Ln respuesta, plegada</numerusform>
            <numerusform>%Ln respuestas, plegadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies)</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded away, on level {level}</source>
        <translation>Plegada, en el nivel {level}</translation>
    </message>
    <message>
        <source>{place} of {count} on level {level}</source>
        <translation>{place} de {count} en el nivel {level}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s)</source>
        <translation>
            <numerusform>%Ln razón</numerusform>
            <numerusform>%Ln razones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objection(s)</source>
        <translation>
            <numerusform>%Ln objeción</numerusform>
            <numerusform>%Ln objeciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Use claim again</source>
        <translation>Volver a usar la afirmación</translation>
    </message>
    <message>
        <source>A claim cannot object to a step that it is part of</source>
        <translation>Una afirmación no puede objetar un paso del que forma parte</translation>
    </message>
    <message>
        <source>It stands there already</source>
        <translation>Ya está allí</translation>
    </message>
    <message>
        <source>It is a reason for this already</source>
        <translation>Ya es una razón a favor de esto</translation>
    </message>
    <message>
        <source>It objects to this already</source>
        <translation>Ya es una objeción a esto</translation>
    </message>
    <message>
        <source>A claim cannot be a reason for itself</source>
        <translation>Una afirmación no puede ser razón de sí misma</translation>
    </message>
    <message>
        <source>That would go round in a circle</source>
        <translation>Eso iría en círculo</translation>
    </message>
    <message>
        <source>Pin claim</source>
        <translation>Fijar afirmación</translation>
    </message>
    <message>
        <source>Pin claims</source>
        <translation>Fijar afirmaciones</translation>
    </message>
    <message>
        <source>Move claim</source>
        <translation>Mover afirmación</translation>
    </message>
    <message>
        <source>Move claims</source>
        <translation>Mover afirmaciones</translation>
    </message>
    <message>
        <source>Each on its side, for or against “{0}”  ·  Shift: all on the other</source>
        <translation>Cada una en su lado, a favor o en contra de «{0}»  ·  Mayús: todas al otro</translation>
    </message>
    <message>
        <source>Reasons for “{0}”  ·  Shift: objections</source>
        <translation>Razones a favor de «{0}»  ·  Mayús: objeciones</translation>
    </message>
    <message>
        <source>Objections to “{0}”  ·  Shift: reasons</source>
        <translation>Objeciones a «{0}»  ·  Mayús: razones</translation>
    </message>
    <message>
        <source>Objections to this step</source>
        <translation>Objeciones a este paso</translation>
    </message>
    <message>
        <source>Reason for “{0}”  ·  Shift: objection</source>
        <translation>Razón a favor de «{0}»  ·  Mayús: objeción</translation>
    </message>
    <message>
        <source>Objection to “{0}”  ·  Shift: reason</source>
        <translation>Objeción a «{0}»  ·  Mayús: razón</translation>
    </message>
    <message>
        <source>New reason for “{0}”  ·  Shift: objection</source>
        <translation>Nueva razón a favor de «{0}»  ·  Mayús: objeción</translation>
    </message>
    <message>
        <source>New objection to “{0}”  ·  Shift: reason</source>
        <translation>Nueva objeción a «{0}»  ·  Mayús: razón</translation>
    </message>
    <message>
        <source>After “{0}”</source>
        <translation>Después de «{0}»</translation>
    </message>
    <message>
        <source>Before “{0}”</source>
        <translation>Antes de «{0}»</translation>
    </message>
    <message>
        <source>Pin it here</source>
        <translation>Fijarla aquí</translation>
    </message>
    <message>
        <source>Pin them here</source>
        <translation>Fijarlas aquí</translation>
    </message>
    <message>
        <source>A claim that stands by itself</source>
        <translation>Una afirmación que está sola</translation>
    </message>
    <message>
        <source>Drop it on a claim to move it there  ·  Ctrl: pin it where you drop it</source>
        <translation>Suéltala sobre una afirmación para moverla allí  ·  Ctrl: fijarla donde la sueltes</translation>
    </message>
    <message>
        <source>It objects to this step now, too. Undo: Ctrl+Z</source>
        <translation>Ahora objeta también este paso. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>It is a reason for “{0}” now, too. Undo: Ctrl+Z</source>
        <translation>Ahora es también una razón a favor de «{0}». Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>It objects to “{0}” now, too. Undo: Ctrl+Z</source>
        <translation>Ahora es también una objeción a «{0}». Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitadas</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformuladas</translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation>Movidas a otro sitio</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Otro lado</translation>
    </message>
    <message>
        <source>Other co-premises</source>
        <translation>Otras copremisas</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Otro orden</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Otros detalles</translation>
    </message>
    <message>
        <source>in a claim</source>
        <translation>en una afirmación</translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>en una nota</translation>
    </message>
    <message>
        <source>in a tag</source>
        <translation>en una etiqueta</translation>
    </message>
    <message>
        <source>in a quotation of {0}</source>
        <translation>en una cita de {0}</translation>
    </message>
    <message>
        <source>in a quotation</source>
        <translation>en una cita</translation>
    </message>
    <message>
        <source>said by {0}</source>
        <translation>dicho por {0}</translation>
    </message>
    <message>
        <source>in the question of a map</source>
        <translation>en la pregunta de un mapa</translation>
    </message>
    <message>
        <source>in the title or the author of “{0}”</source>
        <translation>en el título o el autor de «{0}»</translation>
    </message>
    <message>
        <source>in the source “{0}”</source>
        <translation>en la fuente «{0}»</translation>
    </message>
    <message>
        <source>Replace “{old}” by “{new}”</source>
        <translation>Sustituir «{old}» por «{new}»</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>Como era entonces</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>Cambiar la pregunta</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Cambiar las etiquetas</translation>
    </message>
    <message>
        <source>Remove citation</source>
        <translation>Quitar cita</translation>
    </message>
    <message>
        <source>told by {0}</source>
        <translation>contado por {0}</translation>
    </message>
    <message>
        <source>Describe source</source>
        <translation>Describir fuente</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Responder una pregunta</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Hacer una pregunta</translation>
    </message>
    <message>
        <source>Close question</source>
        <translation>Cerrar pregunta</translation>
    </message>
    <message>
        <source>Open question again</source>
        <translation>Volver a abrir la pregunta</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Quitar pregunta</translation>
    </message>
    <message>
        <source>Question removed. Undo: Ctrl+Z</source>
        <translation>Pregunta quitada. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>Name the kind of step</source>
        <translation>Nombrar el tipo de paso</translation>
    </message>
    <message>
        <source>Name the kind of step no more</source>
        <translation>Dejar de nombrar el tipo de paso</translation>
    </message>
    <message>
        <source>Drop it on a claim, or between two</source>
        <translation>Suéltala sobre una afirmación o entre dos</translation>
    </message>
    <message>
        <source>{0}  ·  by itself</source>
        <translation>{0}  ·  sola</translation>
    </message>
    <message>
        <source>Shift: objection</source>
        <translation>Mayús: objeción</translation>
    </message>
    <message>
        <source>Shift: reason</source>
        <translation>Mayús: razón</translation>
    </message>
    <message>
        <source>Reason for “{0}”</source>
        <translation>Razón a favor de «{0}»</translation>
    </message>
    <message>
        <source>Objection to “{0}”</source>
        <translation>Objeción a «{0}»</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(aún sin palabras)</translation>
    </message>
    <message>
        <source>{0}, said by {1}</source>
        <translation>{0}, dicho por {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, also in %Ln other place(s)</source>
        <translation>
            <numerusform>{0}, también en %Ln lugar más</numerusform>
            <numerusform>{0}, también en %Ln lugares más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, folded, hides %Ln claim(s)</source>
        <translation>
            <numerusform>{0}, plegada, oculta %Ln afirmación</numerusform>
            <numerusform>{0}, plegada, oculta %Ln afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} de {2}</translation>
    </message>
    <message>
        <source>{0}, premise {1} of {2}</source>
        <translation>{0}, premisa {1} de {2}</translation>
    </message>
    <message>
        <source>Leave out a remark</source>
        <translation>Omitir una observación</translation>
    </message>
    <message>
        <source>Show a kind of remarks</source>
        <translation>Mostrar un tipo de observaciones</translation>
    </message>
    <message>
        <source>Leave out a kind of remarks</source>
        <translation>Omitir un tipo de observaciones</translation>
    </message>
    <message>
        <source>Show again what was left out</source>
        <translation>Volver a mostrar lo omitido</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Objections without an answer</source>
        <translation>Objeciones sin respuesta</translation>
    </message>
    <message>
        <source>Claims without support</source>
        <translation>Afirmaciones sin apoyo</translation>
    </message>
    <message>
        <source>Two claims in one</source>
        <translation>Dos afirmaciones en una</translation>
    </message>
    <message>
        <source>Questions in place of claims</source>
        <translation>Preguntas en lugar de afirmaciones</translation>
    </message>
    <message>
        <source>Reasons that repeat what they are for</source>
        <translation>Razones que repiten lo que apoyan</translation>
    </message>
    <message>
        <source>Claims that say nearly the same</source>
        <translation>Afirmaciones que dicen casi lo mismo</translation>
    </message>
    <message>
        <source>Claims far from the words they cite</source>
        <translation>Afirmaciones lejos de las palabras que citan</translation>
    </message>
    <message>
        <source>Key words that no premise names</source>
        <translation>Palabras clave que ninguna premisa nombra</translation>
    </message>
    <message>
        <source>Words of premises that lead nowhere</source>
        <translation>Palabras de premisas que no llevan a nada</translation>
    </message>
    <message>
        <source>Sources quoted for one side</source>
        <translation>Fuentes citadas para un solo lado</translation>
    </message>
    <message>
        <source>Speakers on both sides</source>
        <translation>Hablantes en ambos lados</translation>
    </message>
    <message>
        <source>Nothing on the map speaks against this objection. Does it stand, or is there an answer?</source>
        <translation>Nada en el mapa habla en contra de esta objeción. ¿Se sostiene o hay una respuesta?</translation>
    </message>
    <message>
        <source>Nobody is quoted for this claim, and no reason is given for it. Why should one believe it?</source>
        <translation>No se cita a nadie para esta afirmación ni se da ninguna razón. ¿Por qué creerla?</translation>
    </message>
    <message>
        <source>There seem to be two claims in one. Apart, each can have its own reasons and objections.</source>
        <translation>Parece haber dos afirmaciones en una. Separadas, cada una puede tener sus razones y objeciones.</translation>
    </message>
    <message>
        <source>A question can be neither true nor false. What is the claim?</source>
        <translation>Una pregunta no puede ser ni verdadera ni falsa. ¿Cuál es la afirmación?</translation>
    </message>
    <message>
        <source>This reason seems to say what it is a reason for. What else speaks for it?</source>
        <translation>Esta razón parece decir lo mismo que apoya. ¿Qué más habla a favor?</translation>
    </message>
    <message>
        <source>These two claims seem to say the same. As one, all that is said about them comes together.</source>
        <translation>Estas dos afirmaciones parecen decir lo mismo. En una sola se reúne todo lo que se dice de ellas.</translation>
    </message>
    <message>
        <source>The claim has few words of the passage that it cites. Is it what the passage says, or your own reading?</source>
        <translation>La afirmación tiene pocas palabras del pasaje que cita. ¿Es lo que dice el pasaje o tu propia lectura?</translation>
    </message>
    <message>
        <source>The conclusion says something that none of its premises names. Is there a premise that nobody has stated?</source>
        <translation>La conclusión dice algo que ninguna de sus premisas nombra. ¿Hay una premisa que nadie ha expresado?</translation>
    </message>
    <message>
        <source>A premise says something that neither the conclusion nor another premise takes up. Does it belong here?</source>
        <translation>Una premisa dice algo que no recogen ni la conclusión ni otra premisa. ¿Es este su sitio?</translation>
    </message>
    <message>
        <source>All claims from this source are on one side, and more of its quotations wait. Does it say something for the other side?</source>
        <translation>Todas las afirmaciones de esta fuente están de un lado, y esperan más citas suyas. ¿Dice algo para el otro lado?</translation>
    </message>
    <message>
        <source>This speaker is quoted for both sides. Is each of them what they mean?</source>
        <translation>Este hablante se cita para ambos lados. ¿Quiere decir las dos cosas?</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Responderla</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Añadir una razón</translation>
    </message>
    <message>
        <source>Make two claims of it</source>
        <translation>Hacer de ella dos afirmaciones</translation>
    </message>
    <message>
        <source>Make it a claim</source>
        <translation>Convertirla en afirmación</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Fundir las dos</translation>
    </message>
    <message>
        <source>It is my own reading</source>
        <translation>Es mi propia lectura</translation>
    </message>
    <message>
        <source>Add a co-premise</source>
        <translation>Añadir una copremisa</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Mostrar lo que espera</translation>
    </message>
    <message>
        <source>Nothing answers this objection</source>
        <translation>Nada responde a esta objeción</translation>
    </message>
    <message>
        <source>Nothing speaks for it, nobody is quoted</source>
        <translation>Nada habla a favor, no se cita a nadie</translation>
    </message>
    <message>
        <source>Two claims in one?</source>
        <translation>¿Dos afirmaciones en una?</translation>
    </message>
    <message>
        <source>A question, not a claim</source>
        <translation>Una pregunta, no una afirmación</translation>
    </message>
    <message>
        <source>Repeats what it is for?</source>
        <translation>¿Repite lo que apoya?</translation>
    </message>
    <message>
        <source>Says the same as “{claim}”?</source>
        <translation>¿Dice lo mismo que «{claim}»?</translation>
    </message>
    <message>
        <source>Far from the words it cites?</source>
        <translation>¿Lejos de las palabras que cita?</translation>
    </message>
    <message>
        <source>No premise names: {words}</source>
        <translation>Ninguna premisa nombra: {words}</translation>
    </message>
    <message>
        <source>Leads nowhere: {words}</source>
        <translation>No lleva a nada: {words}</translation>
    </message>
    <message>
        <source>Quoted for one side alone</source>
        <translation>Citada para un solo lado</translation>
    </message>
    <message>
        <source>{name} is on both sides</source>
        <translation>{name} está en ambos lados</translation>
    </message>
    <message>
        <source>Make a claim of the question</source>
        <translation>Hacer de la pregunta una afirmación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln critical question(s) open: {scheme}</source>
        <translation>
            <numerusform>%Ln pregunta crítica abierta: {scheme}</numerusform>
            <numerusform>%Ln preguntas críticas abiertas: {scheme}</numerusform>
        </translation>
    </message>
    <message>
        <source>This step is of a kind that can be tested by questions. They are listed in the inspector.</source>
        <translation>Este tipo de paso se puede poner a prueba con preguntas. Están en Detalles.</translation>
    </message>
    <message>
        <source>about the map</source>
        <translation>sobre el mapa</translation>
    </message>
    <message>
        <source>about “{claim}”</source>
        <translation>sobre «{claim}»</translation>
    </message>
    <message>
        <source>An open question. Answer it in the inspector, with a claim, or close it.</source>
        <translation>Una pregunta abierta. Respóndela en Detalles con una afirmación, o ciérrala.</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Cerrar la pregunta</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Look at the present</source>
        <translation>Mirar el presente</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>El principio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) selected</source>
        <translation>
            <numerusform>%Ln palabra seleccionada</numerusform>
            <numerusform>%Ln palabras seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>nadie conocido</translation>
    </message>
    <message>
        <source>A reason on the map, by {0}</source>
        <translation>Una razón en el mapa, de {0}</translation>
    </message>
    <message>
        <source>An objection on the map, by {0}</source>
        <translation>Una objeción en el mapa, de {0}</translation>
    </message>
    <message>
        <source>A reason and an objection on the map, by {0}</source>
        <translation>Una razón y una objeción en el mapa, de {0}</translation>
    </message>
    <message>
        <source>A claim cites this, by {0}</source>
        <translation>Una afirmación cita esto, de {0}</translation>
    </message>
    <message>
        <source>Not on the map yet, by {0}</source>
        <translation>Aún no está en el mapa, de {0}</translation>
    </message>
    <message>
        <source>Comment by {0}</source>
        <translation>Comentario de {0}</translation>
    </message>
    <message>
        <source>Reported words of {0}</source>
        <translation>Palabras referidas de {0}</translation>
    </message>
    <message>
        <source>Quotation of {0}</source>
        <translation>Cita de {0}</translation>
    </message>
    <message>
        <source>Suggested: reason – {0}</source>
        <translation>Sugerencia: razón – {0}</translation>
    </message>
    <message>
        <source>Suggested: objection – {0}</source>
        <translation>Sugerencia: objeción – {0}</translation>
    </message>
    <message>
        <source>because of “{0}”</source>
        <translation>por «{0}»</translation>
    </message>
    <message>
        <source>No side is suggested</source>
        <translation>No se sugiere ningún lado</translation>
    </message>
    <message>
        <source>against a step of the argument</source>
        <translation>en contra de un paso del argumento</translation>
    </message>
    <message>
        <source>for “{0}”</source>
        <translation>a favor de «{0}»</translation>
    </message>
    <message>
        <source>against “{0}”</source>
        <translation>en contra de «{0}»</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>The first claim stands by itself: press C</source>
        <translation>La primera afirmación está sola: pulsa C</translation>
    </message>
    <message>
        <source>Select another claim to use these words for or against it</source>
        <translation>Selecciona otra afirmación para usar estas palabras a favor o en contra</translation>
    </message>
    <message>
        <source>Against the selected step, or for</source>
        <translation>En contra del paso seleccionado, o a favor de</translation>
    </message>
    <message>
        <source>For or against</source>
        <translation>A favor o en contra de</translation>
    </message>
    <message>
        <source>{0} % of the text is on the map</source>
        <translation>{0} % del texto está en el mapa</translation>
    </message>
    <message>
        <source>{0} · {1} to place</source>
        <translation>{0} · {1} por colocar</translation>
    </message>
    <message>
        <source>This text was not searched for quotations; show it again to have that done</source>
        <translation>En este texto no se han buscado citas; vuelve a mostrarlo para hacerlo</translation>
    </message>
    <message>
        <source>Looking for quotations…</source>
        <translation>Buscando citas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) wait(s/) for a place</source>
        <translation>
            <numerusform>%Ln cita espera un lugar</numerusform>
            <numerusform>%Ln citas esperan un lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a stance</source>
        <translation>No es una postura</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>&amp;New map file…</source>
        <translation>&amp;Nuevo archivo de mapa…</translation>
    </message>
    <message>
        <source>Begin a map about a question, in a file of its own</source>
        <translation>Empezar un mapa sobre una pregunta, en su propio archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a map, or read one of another program into a new file</source>
        <translation>Abrir un mapa, o leer el de otro programa en un archivo nuevo</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>Show the recent maps; this one stays open</source>
        <translation>Mostrar los mapas recientes; este sigue abierto</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>Añadir &amp;fuente…</translation>
    </message>
    <message>
        <source>Add an article or a comment thread to read</source>
        <translation>Añadir un artículo o un debate para leer</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Add source from a we&amp;b address…</source>
        <translation>Añadir fuente de una dirección &amp;web…</translation>
    </message>
    <message>
        <source>Read an article or a comment thread from a web address</source>
        <translation>Leer un artículo o un debate de una dirección web</translation>
    </message>
    <message>
        <source>Add source from c&amp;lipboard</source>
        <translation>Añadir fuente del &amp;portapapeles</translation>
    </message>
    <message>
        <source>Add the text that was copied as a source</source>
        <translation>Añadir como fuente el texto copiado</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>E&amp;xportar imagen…</translation>
    </message>
    <message>
        <source>Save the map as PNG, SVG or PDF</source>
        <translation>Guardar el mapa como PNG, SVG o PDF</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Guardar &amp;copia como…</translation>
    </message>
    <message>
        <source>Save the whole file under another name, with its history</source>
        <translation>Guardar todo el archivo con otro nombre, con su historial</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Show where the map is saved; every change is saved at once</source>
        <translation>Mostrar dónde está guardado el mapa; cada cambio se guarda al momento</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close argmap</source>
        <translation>Cerrar argmap</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Retirar el último cambio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again that was undone last</source>
        <translation>Volver a hacer el último cambio deshecho</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Show every change of this map, and go back to any of them</source>
        <translation>Mostrar todos los cambios de este mapa y poder volver a cualquiera</translation>
    </message>
    <message>
        <source>Edit the &amp;words</source>
        <translation>Editar las &amp;palabras</translation>
    </message>
    <message>
        <source>Type other words for the selected claim</source>
        <translation>Escribir otras palabras para la afirmación seleccionada</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Delete what is selected, with all that hangs on it</source>
        <translation>Borrar lo seleccionado, con todo lo que cuelga de ello</translation>
    </message>
    <message>
        <source>&amp;Merge claims</source>
        <translation>&amp;Fundir afirmaciones</translation>
    </message>
    <message>
        <source>Make one claim of those that are selected; the words of the first are kept</source>
        <translation>Hacer una sola de las afirmaciones seleccionadas; se conservan las palabras de la primera</translation>
    </message>
    <message>
        <source>Select &amp;all claims</source>
        <translation>Seleccionar &amp;todas las afirmaciones</translation>
    </message>
    <message>
        <source>Select all claims that are seen</source>
        <translation>Seleccionar todas las afirmaciones visibles</translation>
    </message>
    <message>
        <source>New &amp;claim</source>
        <translation>&amp;Nueva afirmación</translation>
    </message>
    <message>
        <source>Add a claim that stands by itself</source>
        <translation>Añadir una afirmación que está sola</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nueva afirmación</translation>
    </message>
    <message>
        <source>Add a &amp;reason</source>
        <translation>Añadir una &amp;razón</translation>
    </message>
    <message>
        <source>Add a reason for the selected claim, or a premise to the selected argument</source>
        <translation>Añadir una razón a la afirmación seleccionada, o una premisa al argumento seleccionado</translation>
    </message>
    <message>
        <source>Add an &amp;objection</source>
        <translation>Añadir una &amp;objeción</translation>
    </message>
    <message>
        <source>Add an objection to the selected claim or argument</source>
        <translation>Añadir una objeción a la afirmación o al argumento seleccionado</translation>
    </message>
    <message>
        <source>Add another &amp;beside it</source>
        <translation>Añadir otra &amp;al lado</translation>
    </message>
    <message>
        <source>Add a claim beside the selected one, on the same side</source>
        <translation>Añadir una afirmación al lado de la seleccionada, en el mismo lado</translation>
    </message>
    <message>
        <source>Add a co-&amp;premise</source>
        <translation>Añadir una &amp;copremisa</translation>
    </message>
    <message>
        <source>Add a further premise to the argument of the selected claim</source>
        <translation>Añadir otra premisa al argumento de la afirmación seleccionada</translation>
    </message>
    <message>
        <source>Change &amp;side</source>
        <translation>Cambiar de &amp;lado</translation>
    </message>
    <message>
        <source>Confirm the first &amp;guess</source>
        <translation>Confirmar la &amp;suposición</translation>
    </message>
    <message>
        <source>Say that the side of the selected claim, which was guessed, is right</source>
        <translation>Decir que el lado supuesto de la afirmación seleccionada es correcto</translation>
    </message>
    <message>
        <source>&amp;Join as co-premises</source>
        <translation>&amp;Unir como copremisas</translation>
    </message>
    <message>
        <source>Make one argument of the selected claims, or of the selected one and the one before it</source>
        <translation>Hacer un argumento de las afirmaciones seleccionadas, o de la seleccionada y la anterior</translation>
    </message>
    <message>
        <source>Spl&amp;it off</source>
        <translation>Se&amp;parar</translation>
    </message>
    <message>
        <source>Make the selected co-premise an argument of its own</source>
        <translation>Hacer de la copremisa seleccionada un argumento propio</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold</source>
        <translation>P&amp;legar o desplegar</translation>
    </message>
    <message>
        <source>Hide or show what hangs on the selected claim</source>
        <translation>Ocultar o mostrar lo que cuelga de la afirmación seleccionada</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Fijar aquí</translation>
    </message>
    <message>
        <source>Keep the selected claims where they stand, whatever the layout does; again, to let them go</source>
        <translation>Mantener las afirmaciones seleccionadas donde están, haga lo que haga la disposición; otra vez, para soltarlas</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>Sol&amp;tar</translation>
    </message>
    <message>
        <source>Let the selected claims be placed by the layout again</source>
        <translation>Dejar que las afirmaciones seleccionadas se ordenen solas otra vez</translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation>Editar las etiquetas</translation>
    </message>
    <message>
        <source>Type the tags of the selected claims</source>
        <translation>Escribir las etiquetas de las afirmaciones seleccionadas</translation>
    </message>
    <message>
        <source>Turn reasons into objections, and objections into reasons</source>
        <translation>Convertir razones en objeciones, y objeciones en razones</translation>
    </message>
    <message>
        <source>Sho&amp;w in source</source>
        <translation>Mostrar en la &amp;fuente</translation>
    </message>
    <message>
        <source>Show in its source the passage that the selected claim quotes</source>
        <translation>Mostrar en su fuente el pasaje que cita la afirmación seleccionada</translation>
    </message>
    <message>
        <source>Edit the &amp;question</source>
        <translation>Editar la &amp;pregunta</translation>
    </message>
    <message>
        <source>Type another question for this map</source>
        <translation>Escribir otra pregunta para este mapa</translation>
    </message>
    <message>
        <source>Another &amp;map in this file…</source>
        <translation>Otro &amp;mapa en este archivo…</translation>
    </message>
    <message>
        <source>Add a map about another question to this file</source>
        <translation>Añadir a este archivo un mapa sobre otra pregunta</translation>
    </message>
    <message>
        <source>Delete this map</source>
        <translation>Borrar este mapa</translation>
    </message>
    <message>
        <source>Delete this map, and the claims that stand on no other</source>
        <translation>Borrar este mapa y las afirmaciones que no están en ningún otro</translation>
    </message>
    <message>
        <source>&amp;Next quotation</source>
        <translation>Cita &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next quotation in the text</source>
        <translation>Ir a la cita siguiente del texto</translation>
    </message>
    <message>
        <source>&amp;Previous quotation</source>
        <translation>Cita &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the quotation before this one</source>
        <translation>Ir a la cita anterior a esta</translation>
    </message>
    <message>
        <source>One word &amp;more</source>
        <translation>Una palabra &amp;más</translation>
    </message>
    <message>
        <source>Take one more word to the selected ones; after “The other end”, at their beginning</source>
        <translation>Tomar una palabra más; después de «El otro extremo», al principio</translation>
    </message>
    <message>
        <source>One &amp;word less</source>
        <translation>Una palabra me&amp;nos</translation>
    </message>
    <message>
        <source>Leave out the last of the selected words</source>
        <translation>Quitar la última de las palabras seleccionadas</translation>
    </message>
    <message>
        <source>To the end of the &amp;clause</source>
        <translation>Hasta el final de la &amp;frase parcial</translation>
    </message>
    <message>
        <source>Take the words up to the next comma, dash or other end of a clause</source>
        <translation>Tomar las palabras hasta la próxima coma, raya u otro final de frase parcial</translation>
    </message>
    <message>
        <source>One clause &amp;less</source>
        <translation>Una frase parcial menos</translation>
    </message>
    <message>
        <source>Leave out the words behind the last comma, dash or other end of a clause</source>
        <translation>Quitar las palabras tras la última coma, raya u otro final de frase parcial</translation>
    </message>
    <message>
        <source>To the end of the &amp;sentence</source>
        <translation>Hasta el final de la &amp;oración</translation>
    </message>
    <message>
        <source>Take the words up to the end of the sentence, and one sentence more each further time</source>
        <translation>Tomar las palabras hasta el final de la oración, y una oración más cada vez</translation>
    </message>
    <message>
        <source>One sentence l&amp;ess</source>
        <translation>Una oración menos</translation>
    </message>
    <message>
        <source>Leave out the last of the selected sentences</source>
        <translation>Quitar la última de las oraciones seleccionadas</translation>
    </message>
    <message>
        <source>The &amp;other end</source>
        <translation>El otro &amp;extremo</translation>
    </message>
    <message>
        <source>Let these keys move the beginning of the selected words, or their end again</source>
        <translation>Hacer que estas teclas muevan el principio de la selección, u otra vez su final</translation>
    </message>
    <message>
        <source>Who &amp;says it</source>
        <translation>&amp;Quién lo dice</translation>
    </message>
    <message>
        <source>Name who says the selected words</source>
        <translation>Nombrar a quien dice las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Place as a &amp;reason</source>
        <translation>Colocar como &amp;razón</translation>
    </message>
    <message>
        <source>Put the selected words on the map as a reason for the selected claim</source>
        <translation>Poner las palabras seleccionadas en el mapa como razón a favor de la afirmación seleccionada</translation>
    </message>
    <message>
        <source>Place as an &amp;objection</source>
        <translation>Colocar como &amp;objeción</translation>
    </message>
    <message>
        <source>Put the selected words on the map as an objection to what is selected there</source>
        <translation>Poner las palabras seleccionadas en el mapa como objeción a lo seleccionado allí</translation>
    </message>
    <message>
        <source>Place as a &amp;claim</source>
        <translation>Colocar como &amp;afirmación</translation>
    </message>
    <message>
        <source>Put the selected words on the map as a claim that stands by itself</source>
        <translation>Poner las palabras seleccionadas en el mapa como afirmación que está sola</translation>
    </message>
    <message>
        <source>No&amp;t a stance</source>
        <translation>No es una &amp;postura</translation>
    </message>
    <message>
        <source>Set the quotation aside for good; it can be taken back</source>
        <translation>Apartar la cita para siempre; se puede recuperar</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Mostrar en el &amp;mapa</translation>
    </message>
    <message>
        <source>Show on the map the claim that quotes this passage</source>
        <translation>Mostrar en el mapa la afirmación que cita este pasaje</translation>
    </message>
    <message>
        <source>&amp;Find in the text</source>
        <translation>&amp;Buscar en el texto</translation>
    </message>
    <message>
        <source>Find words in this source</source>
        <translation>Buscar palabras en esta fuente</translation>
    </message>
    <message>
        <source>&amp;Draft a map</source>
        <translation>&amp;Esbozar un mapa</translation>
    </message>
    <message>
        <source>Read the sources and sort what is new in them; it needs a source, and changes nothing of yours</source>
        <translation>Leer las fuentes y clasificar lo nuevo; hace falta una fuente, y nada tuyo cambia</translation>
    </message>
    <message>
        <source>&amp;Go through what waits</source>
        <translation>&amp;Recorrer lo que espera</translation>
    </message>
    <message>
        <source>Show one quotation after the other that has no place on the map yet</source>
        <translation>Mostrar una tras otra las citas que aún no tienen lugar en el mapa</translation>
    </message>
    <message>
        <source>&amp;Sides of the speakers</source>
        <translation>&amp;Lados de los hablantes</translation>
    </message>
    <message>
        <source>Say once for each speaker who is for and who is against</source>
        <translation>Decir una vez por hablante quién está a favor y quién en contra</translation>
    </message>
    <message>
        <source>&amp;Piles</source>
        <translation>&amp;Montones</translation>
    </message>
    <message>
        <source>Make claims of quotations about one thing</source>
        <translation>Hacer afirmaciones de citas sobre lo mismo</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Una por una</translation>
    </message>
    <message>
        <source>Say of each quotation where it belongs</source>
        <translation>Decir de cada cita adónde pertenece</translation>
    </message>
    <message>
        <source>First g&amp;uesses one by one</source>
        <translation>&amp;Suposiciones una por una</translation>
    </message>
    <message>
        <source>Confirm or correct what was placed as a first guess</source>
        <translation>Confirmar o corregir lo colocado como suposición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Clasificar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Relate two claims</source>
        <translation>Relacionar dos afirmaciones</translation>
    </message>
    <message>
        <source>How near to its words</source>
        <translation>Cercanía a sus palabras</translation>
    </message>
    <message>
        <source>Keys for the review</source>
        <translation>Teclas para la revisión</translation>
    </message>
    <message>
        <source>Keys for s&amp;ides</source>
        <translation>Teclas para los &amp;lados</translation>
    </message>
    <message>
        <source>Keys for pi&amp;les</source>
        <translation>Teclas para los &amp;montones</translation>
    </message>
    <message>
        <source>Keys for &amp;quotations</source>
        <translation>Teclas para las &amp;citas</translation>
    </message>
    <message>
        <source>S&amp;elected words</source>
        <translation>&amp;Palabras seleccionadas</translation>
    </message>
    <message>
        <source>Look &amp;back</source>
        <translation>Mirar &amp;atrás</translation>
    </message>
    <message>
        <source>Fold to &amp;level</source>
        <translation>Plegar hasta el &amp;nivel</translation>
    </message>
    <message>
        <source>Te&amp;xt and map</source>
        <translation>Te&amp;xto y mapa</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Arrange the map</source>
        <translation>&amp;Ordenar el mapa</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Sho&amp;w to others</source>
        <translation>Mostrar a ot&amp;ros</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma (Language)</translation>
    </message>
    <message>
        <source>Another map in this file</source>
        <translation>Otro mapa en este archivo</translation>
    </message>
    <message>
        <source>Which question is the map about?</source>
        <translation>¿De qué pregunta trata el mapa?</translation>
    </message>
    <message>
        <source>What you typed could not be saved.</source>
        <translation>No se ha podido guardar lo que escribiste.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Copy the words and go on</source>
        <translation>Copiar las palabras y seguir</translation>
    </message>
    <message>
        <source>Close without a copy?</source>
        <translation>¿Cerrar sin copia?</translation>
    </message>
    <message>
        <source>What you see here is in no file. Keep it before the window closes?</source>
        <translation>Lo que ves aquí no está en ningún archivo. ¿Guardarlo antes de cerrar la ventana?</translation>
    </message>
    <message>
        <source>&amp;Keep mine as a copy…</source>
        <translation>&amp;Guardar el mío como copia…</translation>
    </message>
    <message>
        <source>Close &amp;without it</source>
        <translation>Cerrar &amp;sin él</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Dibujando la imagen…</translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Copiado como imagen</translation>
    </message>
    <message>
        <source>Begin with “{template}”</source>
        <translation>Empezar con «{template}»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>Añadir %n fuente</numerusform>
            <numerusform>Añadir %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Opening the sample…</source>
        <translation>Abriendo el ejemplo…</translation>
    </message>
    <message>
        <source>The sample could not be written to the folder of your settings, because {why}.</source>
        <translation>No se ha podido escribir el ejemplo en la carpeta de tus ajustes, porque {why}.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find claims, quotations, notes, tags, speakers and words in sources</source>
        <translation>Buscar afirmaciones, citas, notas, etiquetas, hablantes y palabras en las fuentes</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next place that has the words one looks for</source>
        <translation>Ir al lugar siguiente que tiene las palabras buscadas</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Go to the place before that has the words one looks for</source>
        <translation>Ir al lugar anterior que tiene las palabras buscadas</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Sustituir…</translation>
    </message>
    <message>
        <source>Put other words for some in claims, notes and tags; sources and quotations stay as they are</source>
        <translation>Poner otras palabras en afirmaciones, notas y etiquetas; fuentes y citas se quedan como están</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;ltrar…</translation>
    </message>
    <message>
        <source>Fade the claims that do not fit: by speaker, side, tag, source, quoted or not, and open points</source>
        <translation>Atenuar las afirmaciones que no encajan: por hablante, lado, etiqueta, fuente, cita y puntos abiertos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Go back to where you were on the map</source>
        <translation>Volver adonde estabas en el mapa</translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Go forward to where you were before you went back</source>
        <translation>Ir adonde estabas antes de volver atrás</translation>
    </message>
    <message>
        <source>Branc&amp;h alone</source>
        <translation>Rama so&amp;la</translation>
    </message>
    <message>
        <source>Show only the branch of the selected claim and the way to it, or the whole map again</source>
        <translation>Mostrar solo la rama de la afirmación seleccionada y el camino hasta ella, u otra vez todo el mapa</translation>
    </message>
    <message>
        <source>Level &amp;1: the main reasons</source>
        <translation>Nivel &amp;1: las razones principales</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the main reasons; the file stays as it is</source>
        <translation>Ocultar en pantalla lo que está bajo las razones principales; el archivo se queda como está</translation>
    </message>
    <message>
        <source>Level &amp;2: what answers them</source>
        <translation>Nivel &amp;2: lo que les responde</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the second level; the file stays as it is</source>
        <translation>Ocultar en pantalla lo que está bajo el segundo nivel; el archivo se queda como está</translation>
    </message>
    <message>
        <source>Level &amp;3</source>
        <translation>Nivel &amp;3</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the third level; the file stays as it is</source>
        <translation>Ocultar en pantalla lo que está bajo el tercer nivel; el archivo se queda como está</translation>
    </message>
    <message>
        <source>Level &amp;4</source>
        <translation>Nivel &amp;4</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the fourth level; the file stays as it is</source>
        <translation>Ocultar en pantalla lo que está bajo el cuarto nivel; el archivo se queda como está</translation>
    </message>
    <message>
        <source>Level &amp;5</source>
        <translation>Nivel &amp;5</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the fifth level; the file stays as it is</source>
        <translation>Ocultar en pantalla lo que está bajo el quinto nivel; el archivo se queda como está</translation>
    </message>
    <message>
        <source>Level &amp;6</source>
        <translation>Nivel &amp;6</translation>
    </message>
    <message>
        <source>Hide on the screen what is below the sixth level; the file stays as it is</source>
        <translation>Ocultar en pantalla lo que está bajo el sexto nivel; el archivo se queda como está</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Show everything that is folded</source>
        <translation>Mostrar todo lo plegado</translation>
    </message>
    <message>
        <source>Export &amp;map as…</source>
        <translation>Exportar &amp;mapa como…</translation>
    </message>
    <message>
        <source>Save the map as Argdown, JSON, DOT or a table, for other programs</source>
        <translation>Guardar el mapa como Argdown, JSON, DOT o tabla, para otros programas</translation>
    </message>
    <message>
        <source>Save a copy to share…</source>
        <translation>Guardar una copia para compartir…</translation>
    </message>
    <message>
        <source>Without history, authors and notes; shows first what this file holds</source>
        <translation>Sin historial, autores ni notas; antes dice qué contiene este archivo</translation>
    </message>
    <message>
        <source>Merge another map…</source>
        <translation>Combinar con otro mapa…</translation>
    </message>
    <message>
        <source>Add what another file has that this one does not: another person&apos;s, a copy, or another program&apos;s</source>
        <translation>Incorporar lo que otro archivo tiene de más: el de otra persona, una copia o el de otro programa</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Open a copy of this map, or of another one, as it was when it was opened</source>
        <translation>Abrir una copia de este mapa, o de otro, como estaba cuando se abrió</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Choose colors, the size of letters, motion, type on paper, and keys</source>
        <translation>Elegir colores, tamaño de la letra, movimiento, letra en papel y teclas</translation>
    </message>
    <message>
        <source>&amp;Do or find…</source>
        <translation>&amp;Hacer o encontrar…</translation>
    </message>
    <message>
        <source>Find any action, claim, source or speaker by a few letters</source>
        <translation>Encontrar con pocas letras cualquier acción, afirmación, fuente o hablante</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Show the guide, which needs no network</source>
        <translation>Mostrar la guía, que no necesita red</translation>
    </message>
    <message>
        <source>Your &amp;first map</source>
        <translation>Tu &amp;primer mapa</translation>
    </message>
    <message>
        <source>Make a map in five short steps, each of which can be skipped</source>
        <translation>Hacer un mapa en cinco pasos cortos; cada uno se puede saltar</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Open the example map as a file of your own</source>
        <translation>Abrir el mapa de ejemplo como archivo propio</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>&amp;About argmap</source>
        <translation>&amp;Acerca de argmap</translation>
    </message>
    <message>
        <source>Show the version and the license</source>
        <translation>Mostrar la versión y la licencia</translation>
    </message>
    <message>
        <source>One step &amp;earlier</source>
        <translation>Un paso a&amp;ntes</translation>
    </message>
    <message>
        <source>Look at the map as it was before the last step; nothing is undone</source>
        <translation>Ver el mapa como era antes del último paso; no se deshace nada</translation>
    </message>
    <message>
        <source>One step &amp;later</source>
        <translation>Un paso &amp;después</translation>
    </message>
    <message>
        <source>While looking back: look at the map as it was one step later</source>
        <translation>Al mirar atrás: ver el mapa como era un paso después</translation>
    </message>
    <message>
        <source>&amp;Replay how the map grew</source>
        <translation>&amp;Reproducir cómo creció el mapa</translation>
    </message>
    <message>
        <source>Show one step after the other, from the first one on</source>
        <translation>Mostrar un paso tras otro, desde el primero</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>Nombrar esta &amp;versión…</translation>
    </message>
    <message>
        <source>Give the map as it is shown a name, by which it can be found again and compared</source>
        <translation>Dar un nombre al mapa tal como se muestra, para encontrarlo y compararlo</translation>
    </message>
    <message>
        <source>&amp;Go back to here</source>
        <translation>Volver a&amp;quí</translation>
    </message>
    <message>
        <source>Make the map what it was then; this is one step, and can be undone</source>
        <translation>Dejar el mapa como era entonces; es un solo paso y se puede deshacer</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Return to the map as it is now</source>
        <translation>Volver al mapa como es ahora</translation>
    </message>
    <message>
        <source>argmap changes its language when it is opened the next time.</source>
        <translation>argmap cambiará de idioma la próxima vez que se abra.</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Speak the language of the system, from the next start on</source>
        <translation>Hablar el idioma del sistema, a partir del próximo inicio</translation>
    </message>
    <message>
        <source>Speak {language}, from the next start on</source>
        <translation>Hablar {language}, a partir del próximo inicio</translation>
    </message>
    <message>
        <source>Change arrangement</source>
        <translation>Cambiar la disposición</translation>
    </message>
    <message>
        <source>Argdown</source>
        <translation>Argdown</translation>
    </message>
    <message>
        <source>argmap as JSON</source>
        <translation>argmap como JSON</translation>
    </message>
    <message>
        <source>everything, of all maps</source>
        <translation>todo, de todos los mapas</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>el historial</translation>
    </message>
    <message>
        <source>xAIF, for OVA3</source>
        <translation>xAIF, para OVA3</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, schemes, quotations, speakers, places</source>
        <translation>un mapa: afirmaciones, argumentos, objeciones a pasos, esquemas, citas, hablantes, lugares</translation>
    </message>
    <message>
        <source>the question, notes, tags, whole texts of sources, pins and folded branches</source>
        <translation>la pregunta, notas, etiquetas, textos completos de fuentes, fijaciones y ramas plegadas</translation>
    </message>
    <message>
        <source>AIF, the argument interchange format</source>
        <translation>AIF, el formato de intercambio de argumentos</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, schemes</source>
        <translation>un mapa: afirmaciones, argumentos, objeciones a pasos, esquemas</translation>
    </message>
    <message>
        <source>the question, quotations, notes, tags, pins and folded branches</source>
        <translation>la pregunta, citas, notas, etiquetas, fijaciones y ramas plegadas</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, schemes, quotations, sources, speakers</source>
        <translation>un mapa: afirmaciones, argumentos, objeciones a pasos, esquemas, citas, fuentes, hablantes</translation>
    </message>
    <message>
        <source>notes, tags, whole texts of sources, pins and folded branches</source>
        <translation>notas, etiquetas, textos completos de fuentes, fijaciones y ramas plegadas</translation>
    </message>
    <message>
        <source>JSON of OVA2</source>
        <translation>JSON de OVA2</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, quotations, speakers, places</source>
        <translation>un mapa: afirmaciones, argumentos, objeciones a pasos, citas, hablantes, lugares</translation>
    </message>
    <message>
        <source>YAML of Carneades</source>
        <translation>YAML de Carneades</translation>
    </message>
    <message>
        <source>quotations, notes, tags, pins and folded branches</source>
        <translation>citas, notas, etiquetas, fijaciones y ramas plegadas</translation>
    </message>
    <message>
        <source>MindMup</source>
        <translation>MindMup</translation>
    </message>
    <message>
        <source>Freeplane and FreeMind</source>
        <translation>Freeplane y FreeMind</translation>
    </message>
    <message>
        <source>one map: claims, groups, undercuts, names, tags, notes, folds, quotations; all that MindMup had written</source>
        <translation>un mapa: afirmaciones, grupos, objeciones a pasos, nombres, etiquetas, notas, plegados, citas; todo lo que MindMup había escrito</translation>
    </message>
    <message>
        <source>JSON of SADFace</source>
        <translation>JSON de SADFace</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, names, tags, notes, quotations with speakers, questions, speeches; headings, rules, data and comments of Argdown</source>
        <translation>un mapa: afirmaciones, argumentos, objeciones a pasos, nombres, etiquetas, notas, citas con hablantes, preguntas, discursos; encabezados, reglas, datos y comentarios de Argdown</translation>
    </message>
    <message>
        <source>piles, the sides of speakers and guesses; the texts of sources, unless asked for</source>
        <translation>los montones, los lados de los hablantes y las suposiciones; los textos de las fuentes, si no se piden</translation>
    </message>
    <message>
        <source>Argdown in Markdown</source>
        <translation>Argdown en Markdown</translation>
    </message>
    <message>
        <source>the texts of sources but for the quoted words, speeches, pins, piles, open questions</source>
        <translation>los textos de las fuentes salvo las palabras citadas, discursos, fijaciones, montones, preguntas abiertas</translation>
    </message>
    <message>
        <source>one map: claims, steps, undercuts, names, tags, notes, folds, quotations; all that the file had before</source>
        <translation>un mapa: afirmaciones, pasos, objeciones a pasos, nombres, etiquetas, notas, plegados, citas; todo lo que el archivo tenía antes</translation>
    </message>
    <message>
        <source>OPML, for outliners</source>
        <translation>OPML, para programas de esquemas</translation>
    </message>
    <message>
        <source>Argument graphs over texts (arggraph)</source>
        <translation>Grafos de argumentos sobre textos (arggraph)</translation>
    </message>
    <message>
        <source>one map: claims with the text that they stand in, steps, undercuts; all of a graph that was read</source>
        <translation>un mapa: afirmaciones con el texto en que están, pasos, objeciones a pasos; todo lo de un grafo que se leyó</translation>
    </message>
    <message>
        <source>names, tags, notes, folds, pins, guesses, and sources beside the text of the graph</source>
        <translation>nombres, etiquetas, notas, plegados, fijaciones, suposiciones y fuentes aparte del texto del grafo</translation>
    </message>
    <message>
        <source>Kialo</source>
        <translation>Kialo</translation>
    </message>
    <message>
        <source>one map: claims for and against, claims in several places, quoted words with their addresses</source>
        <translation>un mapa: afirmaciones a favor y en contra, afirmaciones en varios lugares, palabras citadas con sus direcciones</translation>
    </message>
    <message>
        <source>co-premises and undercuts as such, names, tags, notes, speakers, folds and pins</source>
        <translation>copremisas y objeciones a pasos como tales, nombres, etiquetas, notas, hablantes, plegados y fijaciones</translation>
    </message>
    <message>
        <source>GraphML, for yEd, Gephi and others</source>
        <translation>GraphML, para yEd, Gephi y otros</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, schemes, tags, notes, quotations, speakers, places</source>
        <translation>un mapa: afirmaciones, argumentos, objeciones a pasos, esquemas, etiquetas, notas, citas, hablantes, lugares</translation>
    </message>
    <message>
        <source>whole texts of sources, pins, piles and open questions</source>
        <translation>textos completos de fuentes, fijaciones, montones y preguntas abiertas</translation>
    </message>
    <message>
        <source>DOT, for Graphviz</source>
        <translation>DOT, para Graphviz</translation>
    </message>
    <message>
        <source>one map: claims, arguments, undercuts, schemes, names, tags, notes</source>
        <translation>un mapa: afirmaciones, argumentos, objeciones a pasos, esquemas, nombres, etiquetas, notas</translation>
    </message>
    <message>
        <source>sources, quotations, speakers but for their names, open questions, pins</source>
        <translation>fuentes, citas, hablantes salvo sus nombres, preguntas abiertas, fijaciones</translation>
    </message>
    <message>
        <source>CSV, a table of the quotations</source>
        <translation>CSV, una tabla de las citas</translation>
    </message>
    <message>
        <source>quotations with speaker, source, place and side</source>
        <translation>citas con hablante, fuente, lugar y lado</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>el mapa</translation>
    </message>
    <message>
        <source>CSV, who stands where</source>
        <translation>CSV, quién está dónde</translation>
    </message>
    <message>
        <source>the side of each speaker on each claim</source>
        <translation>el lado de cada hablante en cada afirmación</translation>
    </message>
    <message>
        <source>all else</source>
        <translation>todo lo demás</translation>
    </message>
    <message>
        <source>Workbook, the flow of a debate</source>
        <translation>Libro de cálculo, el desarrollo de un debate</translation>
    </message>
    <message>
        <source>claims by speech, what answers what, what was dropped</source>
        <translation>afirmaciones por discurso, qué responde a qué, qué quedó sin respuesta</translation>
    </message>
    <message>
        <source>Web annotations of the W3C, as JSON-LD</source>
        <translation>Anotaciones web del W3C, como JSON-LD</translation>
    </message>
    <message>
        <source>quotations with source, page, speaker, tags and notes</source>
        <translation>citas con fuente, página, hablante, etiquetas y notas</translation>
    </message>
    <message>
        <source>the map, whole texts of sources, roles of speakers</source>
        <translation>el mapa, los textos completos de las fuentes, los papeles de los hablantes</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>marked words, remarks and answers, tags, pages</source>
        <translation>palabras marcadas, comentarios y respuestas, etiquetas, páginas</translation>
    </message>
    <message>
        <source>REFI-QDA projects</source>
        <translation>Proyectos REFI-QDA</translation>
    </message>
    <message>
        <source>texts, coded words with their codes, notes and descriptions</source>
        <translation>textos, palabras codificadas con sus códigos, notas y descripciones</translation>
    </message>
    <message>
        <source>pictures and recordings, sets, links, variables</source>
        <translation>imágenes y grabaciones, conjuntos, enlaces, variables</translation>
    </message>
    <message>
        <source>Taguette, projects and highlights</source>
        <translation>Taguette, proyectos y pasajes marcados</translation>
    </message>
    <message>
        <source>texts, highlights with their tags</source>
        <translation>textos, pasajes marcados con sus etiquetas</translation>
    </message>
    <message>
        <source>descriptions of tags</source>
        <translation>descripciones de etiquetas</translation>
    </message>
    <message>
        <source>Debate cards in Word files</source>
        <translation>Tarjetas de debate en archivos de Word</translation>
    </message>
    <message>
        <source>tags as claims, cites as sources, read and underlined words</source>
        <translation>títulos como afirmaciones, referencias como fuentes, palabras leídas y subrayadas</translation>
    </message>
    <message>
        <source>text outside of cards</source>
        <translation>texto fuera de las tarjetas</translation>
    </message>
    <message>
        <source>Bibliography in RIS</source>
        <translation>Bibliografía en RIS</translation>
    </message>
    <message>
        <source>sources, quotations with pages in notes</source>
        <translation>fuentes, citas con páginas en notas</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>archivos adjuntos</translation>
    </message>
    <message>
        <source>Bibliography in BibTeX</source>
        <translation>Bibliografía en BibTeX</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>Bibliography in CSL JSON</source>
        <translation>Bibliografía en CSL JSON</translation>
    </message>
    <message>
        <source>sources, with all that their entries say</source>
        <translation>fuentes, con todo lo que dicen sus entradas</translation>
    </message>
    <message>
        <source>Word, a list of the quotations</source>
        <translation>Word, una lista de las citas</translation>
    </message>
    <message>
        <source>quotations with speaker, source and page</source>
        <translation>citas con hablante, fuente y página</translation>
    </message>
    <message>
        <source>Workbook, a table of the quotations</source>
        <translation>Libro de cálculo, una tabla de las citas</translation>
    </message>
    <message>
        <source>quotations with speaker, source, page, side, tags and notes</source>
        <translation>citas con hablante, fuente, página, posición, etiquetas y notas</translation>
    </message>
    <message>
        <source>Markdown, the quotations with citations for Pandoc</source>
        <translation>Markdown, las citas con referencias para Pandoc</translation>
    </message>
    <message>
        <source>quotations with speaker, page and the entries of their sources</source>
        <translation>citas con hablante, página y las entradas de sus fuentes</translation>
    </message>
    <message>
        <source>Text for Excel, a table of the quotations</source>
        <translation>Texto para Excel, una tabla de las citas</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>Todos los mapas</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Not read: {file}. {why}</source>
        <translation>No leído: {file}. {why}</translation>
    </message>
    <message numerus="yes">
        <source>Read %n map(s) into files of their own, in {folder}</source>
        <translation>
            <numerusform>%n mapa leído en un archivo propio, en {folder}</numerusform>
            <numerusform>%n mapas leídos en archivos propios, en {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Exportar mapa</translation>
    </message>
    <message>
        <source>Move before</source>
        <translation>Mover antes</translation>
    </message>
    <message>
        <source>Put the selected claims before the one beside them</source>
        <translation>Poner las afirmaciones seleccionadas antes de la de al lado</translation>
    </message>
    <message>
        <source>Move after</source>
        <translation>Mover después</translation>
    </message>
    <message>
        <source>Put the selected claims after the one beside them</source>
        <translation>Poner las afirmaciones seleccionadas después de la de al lado</translation>
    </message>
    <message>
        <source>Hang the selected claims on the one before them</source>
        <translation>Colgar las afirmaciones seleccionadas de la anterior</translation>
    </message>
    <message>
        <source>Put the selected claims beside the one that they are about</source>
        <translation>Poner las afirmaciones seleccionadas al lado de aquella de la que hablan</translation>
    </message>
    <message>
        <source>&amp;Hand-out…</source>
        <translation>F&amp;icha de trabajo…</translation>
    </message>
    <message>
        <source>Save lists, tables, cards or a blank map for readers and pupils, as PDF or for Word</source>
        <translation>Guardar listas, tablas, fichas o un mapa en blanco para lectores y alumnos, como PDF o para Word</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Página &amp;web…</translation>
    </message>
    <message>
        <source>Save a page for any browser: the map to zoom, fold and search, its outline and quotations</source>
        <translation>Guardar una página para cualquier navegador: el mapa para ampliar, plegar y buscar, su esquema y sus citas</translation>
    </message>
    <message>
        <source>Slides…</source>
        <translation>&amp;Diapositivas…</translation>
    </message>
    <message>
        <source>Save a presentation for PowerPoint: one slide for each step, with text that can be edited</source>
        <translation>Guardar una presentación para PowerPoint: una diapositiva por paso, con texto que se puede editar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Print the map or a hand-out, with a preview of every page</source>
        <translation>Imprimir el mapa o una ficha de trabajo, con vista previa de cada página</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copiar como ima&amp;gen</translation>
    </message>
    <message>
        <source>Copy a picture of the map, for other programs</source>
        <translation>Copiar una imagen del mapa, para otros programas</translation>
    </message>
    <message>
        <source>Copy the &amp;branch as picture</source>
        <translation>Copiar la ra&amp;ma como imagen</translation>
    </message>
    <message>
        <source>Copy a picture of the selected claim and what hangs on it, for other programs</source>
        <translation>Copiar una imagen de la afirmación seleccionada y lo que cuelga de ella, para otros programas</translation>
    </message>
    <message>
        <source>There is no page of these numbers.</source>
        <translation>No hay páginas con esos números.</translation>
    </message>
    <message>
        <source>The printer “{name}” cannot be reached.</source>
        <translation>No se puede acceder a la impresora «{name}».</translation>
    </message>
    <message>
        <source>The printer does not take page {number}.</source>
        <translation>La impresora no acepta la página {number}.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>This is a text to read rather than a claim.</source>
        <translation>Esto es un texto para leer más que una afirmación.</translation>
    </message>
    <message>
        <source>Add as source</source>
        <translation>Añadir como fuente</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>C&amp;ortar</translation>
    </message>
    <message>
        <source>Copy the selected claims with all that hangs on them, and take them away</source>
        <translation>Copiar las afirmaciones seleccionadas con todo lo que cuelga de ellas, y quitarlas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected claims with all that hangs on them: as text, Argdown and picture, too</source>
        <translation>Copiar las afirmaciones seleccionadas con todo lo que cuelga de ellas: también como texto, Argdown e imagen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Put copied claims, an outline or Argdown below the selected claim</source>
        <translation>Poner afirmaciones copiadas, un esquema o Argdown bajo la afirmación seleccionada</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Put a copy of the selected claims, with all that hangs on them, right after them</source>
        <translation>Poner una copia de las afirmaciones seleccionadas, con todo lo que cuelga de ellas, justo detrás</translation>
    </message>
    <message>
        <source>Go where it also stands</source>
        <translation>Ir adonde también está</translation>
    </message>
    <message>
        <source>Go to what the selected claim also speaks about, on this map or on another</source>
        <translation>Ir a lo que la afirmación seleccionada trata también, en este mapa o en otro</translation>
    </message>
    <message>
        <source>Split &amp;the claim in two</source>
        <translation>&amp;Dividir la afirmación en dos</translation>
    </message>
    <message>
        <source>Make two co-premises of a claim that says two things</source>
        <translation>Hacer dos copremisas de una afirmación que dice dos cosas</translation>
    </message>
    <message>
        <source>Split the claim in two reasons</source>
        <translation>Dividir la afirmación en dos razones</translation>
    </message>
    <message>
        <source>Make two claims side by side of a claim that says two things</source>
        <translation>Hacer dos afirmaciones, una al lado de otra, de una que dice dos cosas</translation>
    </message>
    <message>
        <source>Unstated premise</source>
        <translation>Premisa implícita</translation>
    </message>
    <message>
        <source>Mark the selected claims as taken for granted, though nobody says so; or as stated again</source>
        <translation>Marcar las afirmaciones seleccionadas como supuestas aunque nadie las diga; o de nuevo como expresadas</translation>
    </message>
    <message>
        <source>Kind of step: scheme…</source>
        <translation>Tipo de paso: esquema…</translation>
    </message>
    <message>
        <source>Name the argument scheme of the selected step, to see its critical questions</source>
        <translation>Nombrar el esquema argumentativo del paso seleccionado, para ver sus preguntas críticas</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>Hacer una pregunta…</translation>
    </message>
    <message>
        <source>Note a question about the selected claim or step, or about the map</source>
        <translation>Anotar una pregunta sobre la afirmación o el paso seleccionado, o sobre el mapa</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>&amp;Literal</translation>
    </message>
    <message>
        <source>The claim has the words of its passage</source>
        <translation>La afirmación tiene las palabras de su pasaje</translation>
    </message>
    <message>
        <source>&amp;Paraphrased</source>
        <translation>&amp;Parafraseada</translation>
    </message>
    <message>
        <source>The claim says the same in other words</source>
        <translation>La afirmación dice lo mismo con otras palabras</translation>
    </message>
    <message>
        <source>&amp;Summed up</source>
        <translation>&amp;Resumida</translation>
    </message>
    <message>
        <source>The claim is shorter than its passage, with less in it</source>
        <translation>La afirmación es más corta que su pasaje y tiene menos contenido</translation>
    </message>
    <message>
        <source>&amp;Own reading</source>
        <translation>Lectura &amp;propia</translation>
    </message>
    <message>
        <source>The claim is what you read in its passage</source>
        <translation>La afirmación es lo que tú lees en su pasaje</translation>
    </message>
    <message>
        <source>As its &amp;words tell</source>
        <translation>Como digan sus p&amp;alabras</translation>
    </message>
    <message>
        <source>Let the words tell how near the claim is to its passage</source>
        <translation>Dejar que las palabras digan lo cerca que está la afirmación de su pasaje</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>Select on the map what the remark is about</source>
        <translation>Seleccionar en el mapa aquello de lo que trata la observación</translation>
    </message>
    <message>
        <source>&amp;Do what helps</source>
        <translation>&amp;Hacer lo que ayuda</translation>
    </message>
    <message>
        <source>Do what the button below the remark says</source>
        <translation>Hacer lo que dice el botón bajo la observación</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Leave the remark out of the review of this map</source>
        <translation>Omitir la observación en la revisión de este mapa</translation>
    </message>
    <message>
        <source>&amp;Present the map</source>
        <translation>&amp;Presentar el mapa</translation>
    </message>
    <message>
        <source>Go through the map step by step, large and on the whole screen</source>
        <translation>Recorrer el mapa paso a paso, en grande y a pantalla completa</translation>
    </message>
    <message>
        <source>Present from the &amp;selected claim</source>
        <translation>Presentar desde la afirmación &amp;seleccionada</translation>
    </message>
    <message>
        <source>Go through the map from the selected claim on</source>
        <translation>Recorrer el mapa desde la afirmación seleccionada</translation>
    </message>
    <message>
        <source>Present the &amp;branch</source>
        <translation>Presentar la &amp;rama</translation>
    </message>
    <message>
        <source>Go through the selected claim and what hangs on it, and nothing else</source>
        <translation>Recorrer la afirmación seleccionada y lo que cuelga de ella, y nada más</translation>
    </message>
    <message>
        <source>&amp;Hide who said what</source>
        <translation>&amp;Ocultar quién dijo qué</translation>
    </message>
    <message>
        <source>Hide all speakers and sources until they are revealed; nothing of that is saved</source>
        <translation>Ocultar a todos los hablantes y fuentes hasta que se descubran; nada de eso se guarda</translation>
    </message>
    <message>
        <source>&amp;Reveal who said this</source>
        <translation>&amp;Descubrir quién lo dijo</translation>
    </message>
    <message>
        <source>Show who says the selected claims, and where, while that is hidden</source>
        <translation>Mostrar quién dice las afirmaciones seleccionadas, y dónde, mientras esté oculto</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>C{number}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>Alto &amp;contraste, claro</translation>
    </message>
    <message>
        <source>Use black on white, and thicker lines</source>
        <translation>Usar negro sobre blanco y líneas más gruesas</translation>
    </message>
    <message>
        <source>High contrast, dar&amp;k</source>
        <translation>Alto contraste, osc&amp;uro</translation>
    </message>
    <message>
        <source>Use white on black, and thicker lines</source>
        <translation>Usar blanco sobre negro y líneas más gruesas</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Move things on the map at once, without animation</source>
        <translation>Mover las cosas del mapa de golpe, sin animación</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>A &amp;favor</translation>
    </message>
    <message>
        <source>The speaker is for it; what they say is placed so, as a first guess</source>
        <translation>El hablante está a favor; lo que dice se coloca así, como suposición</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>En &amp;contra</translation>
    </message>
    <message>
        <source>The speaker is against it; what they say is placed so, as a first guess</source>
        <translation>El hablante está en contra; lo que dice se coloca así, como suposición</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>Am&amp;bos</translation>
    </message>
    <message>
        <source>The speaker is for and against it; you place what they say</source>
        <translation>El hablante está a favor y en contra; tú colocas lo que dice</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>The speaker is neither for nor against it</source>
        <translation>El hablante no está ni a favor ni en contra</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>&amp;Sin decidir</translation>
    </message>
    <message>
        <source>Leave the side open; first guesses wait again</source>
        <translation>Dejar el lado abierto; las suposiciones vuelven a esperar</translation>
    </message>
    <message>
        <source>&amp;Take all suggestions</source>
        <translation>&amp;Aceptar todas las sugerencias</translation>
    </message>
    <message>
        <source>Decide all suggested sides in one step</source>
        <translation>Decidir en un paso todos los lados sugeridos</translation>
    </message>
    <message>
        <source>A claim &amp;for the thesis</source>
        <translation>Una afirmación a &amp;favor de la tesis</translation>
    </message>
    <message>
        <source>Make the pile a claim of your own words for the thesis, with its quotations below</source>
        <translation>Hacer del montón una afirmación con tus palabras a favor de la tesis, con sus citas debajo</translation>
    </message>
    <message>
        <source>A claim &amp;against the thesis</source>
        <translation>Una afirmación en &amp;contra de la tesis</translation>
    </message>
    <message>
        <source>Make the pile a claim of your own words against the thesis, with its quotations below</source>
        <translation>Hacer del montón una afirmación con tus palabras en contra de la tesis, con sus citas debajo</translation>
    </message>
    <message>
        <source>&amp;One claim</source>
        <translation>&amp;Una afirmación</translation>
    </message>
    <message>
        <source>Make the pile one claim that all of its speakers say</source>
        <translation>Hacer del montón una sola afirmación que dicen todos sus hablantes</translation>
    </message>
    <message>
        <source>&amp;Single claims</source>
        <translation>Afirmaciones &amp;sueltas</translation>
    </message>
    <message>
        <source>Make a claim of each quotation of the pile</source>
        <translation>Hacer una afirmación de cada cita del montón</translation>
    </message>
    <message>
        <source>&amp;Move to another pile</source>
        <translation>&amp;Mover a otro montón</translation>
    </message>
    <message>
        <source>Move the quotation, or the whole pile, to another pile</source>
        <translation>Mover la cita, o todo el montón, a otro montón</translation>
    </message>
    <message>
        <source>No s&amp;tance</source>
        <translation>Sin &amp;postura</translation>
    </message>
    <message>
        <source>Set the quotation, or the whole pile, aside for good; it can be taken back</source>
        <translation>Apartar para siempre la cita, o todo el montón; se puede recuperar</translation>
    </message>
    <message>
        <source>&amp;Next pile</source>
        <translation>Montón s&amp;iguiente</translation>
    </message>
    <message>
        <source>Leave the pile, and go on to the next</source>
        <translation>Dejar el montón y pasar al siguiente</translation>
    </message>
    <message>
        <source>&amp;Go through it</source>
        <translation>&amp;Recorrerlo</translation>
    </message>
    <message>
        <source>Go through the quotations of the pile one by one</source>
        <translation>Recorrer una por una las citas del montón</translation>
    </message>
    <message>
        <source>Place the quotation for what is named below it</source>
        <translation>Colocar la cita a favor de lo que se nombra debajo</translation>
    </message>
    <message>
        <source>Place the quotation against what is named below it</source>
        <translation>Colocar la cita en contra de lo que se nombra debajo</translation>
    </message>
    <message>
        <source>By &amp;itself</source>
        <translation>S&amp;ola</translation>
    </message>
    <message>
        <source>Place the quotation as a claim that stands by itself</source>
        <translation>Colocar la cita como afirmación que está sola</translation>
    </message>
    <message>
        <source>&amp;Elsewhere</source>
        <translation>En otro si&amp;tio</translation>
    </message>
    <message>
        <source>Choose another claim that the quotation is about, by number or by typing</source>
        <translation>Elegir otra afirmación de la que trata la cita, por número o escribiendo</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Hablante</translation>
    </message>
    <message>
        <source>Say who says it</source>
        <translation>Decir quién lo dice</translation>
    </message>
    <message>
        <source>Fix the &amp;words</source>
        <translation>Corregir las &amp;palabras</translation>
    </message>
    <message>
        <source>Choose other words of the source</source>
        <translation>Elegir otras palabras de la fuente</translation>
    </message>
    <message>
        <source>Take one more word to the quotation</source>
        <translation>Tomar una palabra más para la cita</translation>
    </message>
    <message>
        <source>One word &amp;less</source>
        <translation>Una palabra &amp;menos</translation>
    </message>
    <message>
        <source>Leave out the last word of the quotation</source>
        <translation>Quitar la última palabra de la cita</translation>
    </message>
    <message>
        <source>Take the words up to the end of the clause</source>
        <translation>Tomar las palabras hasta el final de la frase parcial</translation>
    </message>
    <message>
        <source>One cla&amp;use less</source>
        <translation>Una frase parcial menos</translation>
    </message>
    <message>
        <source>Leave out the words behind the last clause</source>
        <translation>Quitar las palabras tras la última frase parcial</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>Confirm the first guess, or take the words that are chosen</source>
        <translation>Confirmar la suposición, o tomar las palabras elegidas</translation>
    </message>
    <message>
        <source>Late&amp;r</source>
        <translation>Más &amp;tarde</translation>
    </message>
    <message>
        <source>Leave the quotation where it is, and go on to the next</source>
        <translation>Dejar la cita donde está y pasar a la siguiente</translation>
    </message>
    <message>
        <source>Go back to the quotation before</source>
        <translation>Volver a la cita anterior</translation>
    </message>
    <message>
        <source>Object to its step</source>
        <translation>Objetar su paso</translation>
    </message>
    <message>
        <source>Add an objection to the step from the selected claim: it may be true, but it does not lead there</source>
        <translation>Añadir una objeción al paso desde la afirmación seleccionada: puede ser verdad, pero no lleva hasta allí</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Mostrar el mapa</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Citas</translation>
    </message>
    <message>
        <source>Show all quotations in a table</source>
        <translation>Mostrar todas las citas en una tabla</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Hablantes</translation>
    </message>
    <message>
        <source>Show who says what</source>
        <translation>Mostrar quién dice qué</translation>
    </message>
    <message>
        <source>&amp;Who stands where</source>
        <translation>&amp;Quién está dónde</translation>
    </message>
    <message>
        <source>Show who is for and against each claim</source>
        <translation>Mostrar quién está a favor y en contra de cada afirmación</translation>
    </message>
    <message>
        <source>F&amp;low of the debate</source>
        <translation>Desarro&amp;llo del debate</translation>
    </message>
    <message>
        <source>Show the debate speech by speech: what answers what, and what was dropped</source>
        <translation>Mostrar el debate discurso por discurso: qué responde a qué y qué quedó sin respuesta</translation>
    </message>
    <message>
        <source>&amp;Fit the map</source>
        <translation>A&amp;justar el mapa</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Mostrar todo el mapa</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>Mostrar el mapa más grande</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Show the map smaller</source>
        <translation>Mostrar el mapa más pequeño</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>Show the map in its actual size</source>
        <translation>Mostrar el mapa a su tamaño real</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>Minimapa</translation>
    </message>
    <message>
        <source>Show a small picture of the whole map in a corner, or hide it</source>
        <translation>Mostrar u ocultar una imagen pequeña de todo el mapa en una esquina</translation>
    </message>
    <message>
        <source>Next la&amp;yout of text and map</source>
        <translation>Siguiente re&amp;parto de texto y mapa</translation>
    </message>
    <message>
        <source>Give most room to the text, to both, or to the map: the next one each time</source>
        <translation>Dar más sitio al texto, a ambos o al mapa: el siguiente cada vez</translation>
    </message>
    <message>
        <source>Text / map</source>
        <translation>Texto / mapa</translation>
    </message>
    <message>
        <source>&amp;Text wide</source>
        <translation>&amp;Texto ancho</translation>
    </message>
    <message>
        <source>Show the text wide, with the map and the lists beside it</source>
        <translation>Mostrar el texto ancho, con el mapa y las listas al lado</translation>
    </message>
    <message>
        <source>Text &amp;and map</source>
        <translation>Texto &amp;y mapa</translation>
    </message>
    <message>
        <source>Show the map between the text and the panels</source>
        <translation>Mostrar el mapa entre el texto y los paneles</translation>
    </message>
    <message>
        <source>&amp;Map without text</source>
        <translation>&amp;Mapa sin texto</translation>
    </message>
    <message>
        <source>Show the map without the text</source>
        <translation>Mostrar el mapa sin el texto</translation>
    </message>
    <message>
        <source>Map alon&amp;e</source>
        <translation>Mapa sol&amp;o</translation>
    </message>
    <message>
        <source>Put all panels and bars away, and bring them back</source>
        <translation>Retirar todos los paneles y barras, y traerlos de vuelta</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla compl&amp;eta</translation>
    </message>
    <message>
        <source>Fill the screen with the window, and give it back its frame</source>
        <translation>Llenar la pantalla con la ventana, y devolverle su marco</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>Show or hide the list of sources</source>
        <translation>Mostrar u ocultar la lista de fuentes</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Show or hide the text of a source</source>
        <translation>Mostrar u ocultar el texto de una fuente</translation>
    </message>
    <message>
        <source>&amp;Unplaced</source>
        <translation>&amp;Sin lugar</translation>
    </message>
    <message>
        <source>Show or hide the quotations that have no place on the map yet</source>
        <translation>Mostrar u ocultar las citas que aún no tienen lugar en el mapa</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>Show or hide the map as a list</source>
        <translation>Mostrar u ocultar el mapa como lista</translation>
    </message>
    <message>
        <source>Show or hide the list of all changes</source>
        <translation>Mostrar u ocultar la lista de todos los cambios</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Show or hide what there is to know about what is selected</source>
        <translation>Mostrar u ocultar lo que hay que saber de lo seleccionado</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Re&amp;visión</translation>
    </message>
    <message>
        <source>Show or hide what a careful reader would ask about the map</source>
        <translation>Mostrar u ocultar lo que un lector atento preguntaría sobre el mapa</translation>
    </message>
    <message>
        <source>Reset &amp;panels</source>
        <translation>&amp;Restablecer paneles</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Devolver todos los paneles a su sitio inicial</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Move on to the next panel of the window</source>
        <translation>Pasar al panel siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Move back to the panel before</source>
        <translation>Volver al panel anterior</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compacto</translation>
    </message>
    <message>
        <source>Arrange the map in columns that fill the window and the page</source>
        <translation>Ordenar el mapa en columnas que llenan la ventana y la página</translation>
    </message>
    <message>
        <source>T&amp;ree</source>
        <translation>Ár&amp;bol</translation>
    </message>
    <message>
        <source>Arrange the map in rows, one for each level</source>
        <translation>Ordenar el mapa en filas, una por nivel</translation>
    </message>
    <message>
        <source>La&amp;yered</source>
        <translation>Por ca&amp;pas</translation>
    </message>
    <message>
        <source>Arrange the map in layers, for many links across</source>
        <translation>Ordenar el mapa en capas, para muchos enlaces cruzados</translation>
    </message>
    <message>
        <source>Thesis on &amp;top</source>
        <translation>Tesis a&amp;rriba</translation>
    </message>
    <message>
        <source>Show the thesis on top and reasons below it</source>
        <translation>Mostrar la tesis arriba y las razones debajo</translation>
    </message>
    <message>
        <source>Thesis at the &amp;bottom</source>
        <translation>Tesis a&amp;bajo</translation>
    </message>
    <message>
        <source>Show the thesis at the bottom and reasons above it</source>
        <translation>Mostrar la tesis abajo y las razones encima</translation>
    </message>
    <message>
        <source>Thesis on the &amp;left</source>
        <translation>Tesis a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Show the thesis on the left and reasons to its right</source>
        <translation>Mostrar la tesis a la izquierda y las razones a su derecha</translation>
    </message>
    <message>
        <source>Thesis on the ri&amp;ght</source>
        <translation>Tesis a la &amp;derecha</translation>
    </message>
    <message>
        <source>Show the thesis on the right and reasons to its left</source>
        <translation>Mostrar la tesis a la derecha y las razones a su izquierda</translation>
    </message>
    <message>
        <source>In the order that you &amp;set</source>
        <translation>En el orden que tú &amp;pongas</translation>
    </message>
    <message>
        <source>Leave reasons and objections in the order that you gave them</source>
        <translation>Dejar razones y objeciones en el orden que les diste</translation>
    </message>
    <message>
        <source>Reasons &amp;first</source>
        <translation>Primero las ra&amp;zones</translation>
    </message>
    <message>
        <source>Show the reasons of each claim first, and then its objections</source>
        <translation>Mostrar primero las razones de cada afirmación y luego sus objeciones</translation>
    </message>
    <message>
        <source>Reasons left, &amp;objections right</source>
        <translation>Razones a la izquierda, &amp;objeciones a la derecha</translation>
    </message>
    <message>
        <source>Show reasons on the left and objections on the right of what they are about</source>
        <translation>Mostrar las razones a la izquierda y las objeciones a la derecha de aquello de lo que tratan</translation>
    </message>
    <message>
        <source>Arra&amp;nge anew</source>
        <translation>Volver a &amp;ordenar</translation>
    </message>
    <message>
        <source>Arrange the map for the window as it is now, without regard to how it stood</source>
        <translation>Ordenar el mapa para la ventana como es ahora, sin tener en cuenta cómo estaba</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>Show larger text in panels, tables, menus and dialogs</source>
        <translation>Mostrar texto más grande en paneles, tablas, menús y diálogos</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>Show smaller text in panels, tables, menus and dialogs</source>
        <translation>Mostrar texto más pequeño en paneles, tablas, menús y diálogos</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>&amp;Estándar</translation>
    </message>
    <message>
        <source>Show text in the size that the system has</source>
        <translation>Mostrar el texto al tamaño del sistema</translation>
    </message>
    <message>
        <source>Use light or dark colors as the system does</source>
        <translation>Usar colores claros u oscuros como el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Use light colors</source>
        <translation>Usar colores claros</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Use dark colors</source>
        <translation>Usar colores oscuros</translation>
    </message>
    <message>
        <source>Today, {hour}</source>
        <translation>Hoy, {hour}</translation>
    </message>
    <message>
        <source>Yesterday, {hour}</source>
        <translation>Ayer, {hour}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message numerus="yes">
        <source>and %n more quotation(s)</source>
        <translation>
            <numerusform>y %n cita más</numerusform>
            <numerusform>y %n citas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Objection to the step from</source>
        <translation>Objeción al paso desde</translation>
    </message>
    <message>
        <source>Together a reason for</source>
        <translation>Juntas, una razón a favor de</translation>
    </message>
    <message>
        <source>Reason for</source>
        <translation>Razón a favor de</translation>
    </message>
    <message>
        <source>Together an objection to</source>
        <translation>Juntas, una objeción a</translation>
    </message>
    <message>
        <source>Objection to</source>
        <translation>Objeción a</translation>
    </message>
    <message>
        <source>{source}, told by {via}</source>
        <translation>{source}, contado por {via}</translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>Leyendo las fuentes…</translation>
    </message>
    <message>
        <source>Draft a map from the sources</source>
        <translation>Esbozar un mapa de las fuentes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) found</source>
        <translation>
            <numerusform>%Ln cita encontrada</numerusform>
            <numerusform>%Ln citas encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s/) for a place</source>
        <translation>
            <numerusform>%Ln espera un lugar</numerusform>
            <numerusform>%Ln esperan un lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}. Undo: Ctrl+Z</source>
        <translation>{0}; {1}. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>Nothing new in these sources. Press Alt+7 to go through what waits.</source>
        <translation>No hay nada nuevo en estas fuentes. Pulsa Alt+7 para recorrer lo que espera.</translation>
    </message>
    <message>
        <source>No quotation was found in these sources. Select words in the text and press R, O or C to place them.</source>
        <translation>No se ha encontrado ninguna cita en estas fuentes. Selecciona palabras en el texto y pulsa R, O o C para colocarlas.</translation>
    </message>
    <message>
        <source>Nothing new in these sources. Add another one: Ctrl+Shift+O</source>
        <translation>No hay nada nuevo en estas fuentes. Añade otra: Ctrl+Mayús+O</translation>
    </message>
    <message>
        <source>A newer edition</source>
        <translation>Una edición más reciente</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking for the passages of “{0}”…</source>
        <translation>Buscando los pasajes de «{0}»…</translation>
    </message>
    <message>
        <source>Add a newer edition of “{source}”</source>
        <translation>Añadir una edición más reciente de «{source}»</translation>
    </message>
    <message>
        <source>Move passages to the newer edition of “{source}”</source>
        <translation>Pasar los pasajes a la edición más reciente de «{source}»</translation>
    </message>
    <message>
        <source>Moved to the newer edition: {0}. Left in the older one: {1}. Undo: Ctrl+Z</source>
        <translation>Pasados a la edición más reciente: {0}. Quedan en la anterior: {1}. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Make claims of the pile “{pile}”</source>
        <translation>Hacer afirmaciones del montón «{pile}»</translation>
    </message>
    <message>
        <source>Move to another pile</source>
        <translation>Mover a otro montón</translation>
    </message>
    <message>
        <source>Fix the words of a quotation</source>
        <translation>Corregir las palabras de una cita</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>First guesses</source>
        <translation>Suposiciones</translation>
    </message>
    <message>
        <source>Laid apart</source>
        <translation>Separadas</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>a step of the argument</source>
        <translation>un paso del argumento</translation>
    </message>
    <message>
        <source>Move the ends with ] [ or Shift and arrows. Enter takes the words, Esc leaves them.</source>
        <translation>Mueve los extremos con ] [ o con Mayús y flechas. Intro toma las palabras, Esc las deja.</translation>
    </message>
    <message>
        <source>Set aside as no stance. Enter takes it back.</source>
        <translation>Apartada por no ser una postura. Intro la recupera.</translation>
    </message>
    <message>
        <source>First guess: for “{0}”. Enter confirms it.</source>
        <translation>Suposición: a favor de «{0}». Intro la confirma.</translation>
    </message>
    <message>
        <source>First guess: against “{0}”. Enter confirms it.</source>
        <translation>Suposición: en contra de «{0}». Intro la confirma.</translation>
    </message>
    <message>
        <source>On the map: against “{0}”.</source>
        <translation>En el mapa: en contra de «{0}».</translation>
    </message>
    <message>
        <source>On the map: for “{0}”.</source>
        <translation>En el mapa: a favor de «{0}».</translation>
    </message>
    <message>
        <source>On the map, for or against nothing yet.</source>
        <translation>En el mapa, aún a favor o en contra de nada.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands there yet.</source>
        <translation>Allí aún no hay nada.</translation>
    </message>
    <message>
        <source>Nothing waits any more.</source>
        <translation>Ya no espera nada.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>No espera nada.</translation>
    </message>
    <message>
        <source>No first guess is left to confirm.</source>
        <translation>No queda ninguna suposición por confirmar.</translation>
    </message>
    <message>
        <source>Nothing is laid apart.</source>
        <translation>No hay nada separado.</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>No hay nada apartado.</translation>
    </message>
    <message>
        <source>Quotations that have no place yet wait.</source>
        <translation>Esperan citas que aún no tienen lugar.</translation>
    </message>
    <message>
        <source>Go through what waits (Enter)</source>
        <translation>Recorrer lo que espera (Intro)</translation>
    </message>
    <message>
        <source>The first guesses can be confirmed, with one key each.</source>
        <translation>Las suposiciones se confirman con una tecla cada una.</translation>
    </message>
    <message>
        <source>Go through the first guesses (Enter)</source>
        <translation>Recorrer las suposiciones (Intro)</translation>
    </message>
    <message>
        <source>No quotation is on the map yet. Add a source, or select words in a text and press R, O or C.</source>
        <translation>Aún no hay ninguna cita en el mapa. Añade una fuente, o selecciona palabras en un texto y pulsa R, O o C.</translation>
    </message>
    <message>
        <source>Show the map (Enter)</source>
        <translation>Mostrar el mapa (Intro)</translation>
    </message>
    <message>
        <source>Everything has its place.</source>
        <translation>Todo tiene su lugar.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Decide the side of {name}</source>
        <translation>Decidir el lado de {name}</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n side(s)</source>
        <translation>
            <numerusform>Decidir %n lado</numerusform>
            <numerusform>Decidir %n lados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln first guess(/es) placed. Undo: Ctrl+Z</source>
        <translation>
            <numerusform>%Ln suposición colocada. Deshacer: Ctrl+Z</numerusform>
            <numerusform>%Ln suposiciones colocadas. Deshacer: Ctrl+Z</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a thesis</source>
        <translation>Añadir una tesis</translation>
    </message>
    <message>
        <source>Place as a reason</source>
        <translation>Colocar como razón</translation>
    </message>
    <message>
        <source>Reason: “{0}”. Undo: Ctrl+Z</source>
        <translation>Razón: «{0}». Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>Place as an objection</source>
        <translation>Colocar como objeción</translation>
    </message>
    <message>
        <source>Objection: “{0}”. Undo: Ctrl+Z</source>
        <translation>Objeción: «{0}». Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>Place as a claim</source>
        <translation>Colocar como afirmación</translation>
    </message>
    <message>
        <source>Claim: “{0}”. Undo: Ctrl+Z</source>
        <translation>Afirmación: «{0}». Deshacer: Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) set aside as no stance; the queue keeps (it/them) under “Set aside”. Undo: Ctrl+Z</source>
        <translation>
            <numerusform>%Ln cita apartada por no ser una postura; la cola la guarda en «Apartadas». Deshacer: Ctrl+Z</numerusform>
            <numerusform>%Ln citas apartadas por no ser una postura; la cola las guarda en «Apartadas». Deshacer: Ctrl+Z</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back a quotation</source>
        <translation>Recuperar una cita</translation>
    </message>
    <message>
        <source>Taken back: it waits again. Undo: Ctrl+Z</source>
        <translation>Recuperada: vuelve a esperar. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>Suggested: {0}</source>
        <translation>Sugerencia: {0}</translation>
    </message>
    <message>
        <source>Suggested: {0}, because of “{1}”</source>
        <translation>Sugerencia: {0}, por «{1}»</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>¿{0}?</translation>
    </message>
    <message>
        <source>Reword the thesis</source>
        <translation>Reformular la tesis</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), up to “{last}”.</source>
        <translation>
            <numerusform>%n archivo, hasta «{last}».</numerusform>
            <numerusform>%n archivos, hasta «{last}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Map: {question}</source>
        <translation>Mapa: {question}</translation>
    </message>
    <message>
        <source>Arrow keys go from claim to claim, Enter shows the quotations, Space folds, + and − zoom. The outline below has the same as text.</source>
        <translation>Las flechas van de afirmación en afirmación, Intro muestra las citas, Espacio pliega, + y − amplían y reducen. El esquema de abajo tiene lo mismo como texto.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Mapa entero</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Fold all branches</source>
        <translation>Plegar todas las ramas</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Unfold all branches</source>
        <translation>Desplegar todas las ramas</translation>
    </message>
    <message>
        <source>Fill the window</source>
        <translation>Llenar la ventana</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Encontradas: {count}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Skip to the outline</source>
        <translation>Saltar al esquema</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search claims, quotations and speakers</source>
        <translation>Buscar afirmaciones, citas y hablantes</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Chosen claim</source>
        <translation>Afirmación elegida</translation>
    </message>
    <message>
        <source>In the outline</source>
        <translation>En el esquema</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <source>What you typed is still in its field: leave it to try again, or press Esc to call it off.</source>
        <translation>Lo que escribiste sigue en su campo: sal de él para volver a intentarlo, o pulsa Esc para cancelarlo.</translation>
    </message>
    <message>
        <source>says nothing about</source>
        <translation>no dice nada sobre</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Apoya</translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation>Se opone a</translation>
    </message>
    <message>
        <source>Both supports and opposes</source>
        <translation>Apoya y se opone a</translation>
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
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>in an older edition</source>
        <translation>en una edición anterior</translation>
    </message>
    <message>
        <source>Speaker {letter}</source>
        <translation>Hablante {letter}</translation>
    </message>
    <message>
        <source>Source {letter}</source>
        <translation>Fuente {letter}</translation>
    </message>
    <message>
        <source>Who said this is hidden. Reveal it first, and then change it.</source>
        <translation>Está oculto quién lo dijo. Descúbrelo primero y cámbialo después.</translation>
    </message>
    <message>
        <source>A step that names somebody</source>
        <translation>Un paso que nombra a alguien</translation>
    </message>
    <message>
        <source>Hide or show who said what</source>
        <translation>Ocultar o mostrar quién dijo qué</translation>
    </message>
    <message>
        <source>Select a claim to pin it where it stands.</source>
        <translation>Selecciona una afirmación para fijarla donde está.</translation>
    </message>
    <message>
        <source>Unfold what hides this claim to pin it where it stands.</source>
        <translation>Despliega lo que oculta esta afirmación para fijarla donde está.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a side</source>
        <translation>
            <numerusform>%Ln sin lado</numerusform>
            <numerusform>%Ln sin lado</numerusform>
        </translation>
    </message>
    <message>
        <source>Who said what is hidden, here as well.</source>
        <translation>Está oculto quién dijo qué, también aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) still wait(s/) for your words.</source>
        <translation>
            <numerusform>%n afirmación espera aún tus palabras.</numerusform>
            <numerusform>%n afirmaciones esperan aún tus palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Should school start later in the morning?</source>
        <translation>¿Deberían empezar más tarde las clases?</translation>
    </message>
    <message>
        <source>The guide is not installed.</source>
        <translation>La guía no está instalada.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>As Markdown, a map comes with its report: choose the report.</source>
        <translation>Como Markdown, un mapa viene con su informe: elige el informe.</translation>
    </message>
    <message>
        <source>Standard input holds more than {most} MB, which is too much.</source>
        <translation>La entrada estándar contiene más de {most} MB, y eso es demasiado.</translation>
    </message>
    <message>
        <source>An .argmap file cannot be read from standard input; name the file.</source>
        <translation>Un archivo .argmap se lee de un archivo, no de la entrada estándar.</translation>
    </message>
    <message>
        <source>Name the format of standard input with --from; “argmap formats” lists them.</source>
        <translation>Indica con --from qué formato tiene la entrada estándar; «argmap formats» los enumera.</translation>
    </message>
    <message>
        <source>--watch needs a file to read and a file to write.</source>
        <translation>--watch necesita un archivo que observar y otro que escribir.</translation>
    </message>
    <message>
        <source>“{file}” is an .argmap file already.</source>
        <translation>«{file}» ya es un archivo .argmap.</translation>
    </message>
    <message>
        <source>Name the format of standard output with --to; “argmap formats” lists them.</source>
        <translation>Indica con --to qué formato recibe la salida estándar; «argmap formats» los enumera.</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n file(s), so it cannot go to standard output.</source>
        <translation>
            <numerusform>Esto produce %n archivo, así que no puede ir a la salida estándar.</numerusform>
            <numerusform>Esto produce %n archivos, así que no puede ir a la salida estándar.</numerusform>
        </translation>
    </message>
    <message>
        <source>--all writes into a folder, and “{file}” is not one.</source>
        <translation>--all escribe en una carpeta, y «{file}» no lo es.</translation>
    </message>
    <message>
        <source>Proposal by {client}: a quotation</source>
        <translation>Propuesta de {client}: una cita</translation>
    </message>
    <message>
        <source>A claim has 1 to {most} characters.</source>
        <translation>Una afirmación tiene de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>There is no quotation {id}; propose it first.</source>
        <translation>No hay ninguna cita {id}; propónla primero.</translation>
    </message>
    <message>
        <source>Proposal by {client}: a claim</source>
        <translation>Propuesta de {client}: una afirmación</translation>
    </message>
    <message>
        <source>“{file}” is open in a window or cannot be changed, so nothing can be proposed now.</source>
        <translation>«{file}» está abierto en una ventana o no se puede cambiar, así que ahora no se puede proponer nada.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>Falta «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is not known.</source>
        <translation>«{name}» no se conoce.</translation>
    </message>
    <message>
        <source>“{name}” is not of the kind {kind}.</source>
        <translation>«{name}» no es del tipo {kind}.</translation>
    </message>
    <message>
        <source>There is no source {id}.</source>
        <translation>No hay ninguna fuente {id}.</translation>
    </message>
    <message>
        <source>A quotation needs words.</source>
        <translation>Una cita tiene palabras.</translation>
    </message>
    <message>
        <source>These exact words are not in “{title}”.</source>
        <translation>Estas palabras no están letra por letra en «{title}».</translation>
    </message>
    <message>
        <source>These words are in “{title}” more than once; give the words before them.</source>
        <translation>Estas palabras están varias veces en «{title}»; indica las palabras anteriores.</translation>
    </message>
    <message>
        <source>“{name}” is not named in “{title}”.</source>
        <translation>«{name}» no se nombra en «{title}».</translation>
    </message>
    <message>
        <source>Read differently: {what}</source>
        <translation>Leído de otro modo: {what}</translation>
    </message>
    <message>
        <source>Kept aside: {what}</source>
        <translation>Guardado aparte: {what}</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Omitido: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n map(s)</source>
        <translation>
            <numerusform>%n mapa</numerusform>
            <numerusform>%n mapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n afirmación</numerusform>
            <numerusform>%n afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n razón</numerusform>
            <numerusform>%n razones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n objeción</numerusform>
            <numerusform>%n objeciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: {parts}</source>
        <translation>Leído: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) too large or too deep to be kept aside</source>
        <translation>
            <numerusform>%n detalle demasiado grande o profundo para guardarlo aparte</numerusform>
            <numerusform>%n detalles demasiado grandes o profundos para guardarlos aparte</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not a map of MindMup.</source>
        <translation>Este archivo no es un mapa de MindMup.</translation>
    </message>
    <message>
        <source>This file of MindMup holds no claims.</source>
        <translation>Este archivo de MindMup no contiene afirmaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without a target, as claims not connected yet</source>
        <translation>
            <numerusform>%n grupo sin destino, como afirmaciones aún sin conectar</numerusform>
            <numerusform>%n grupos sin destino, como afirmaciones aún sin conectar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a side, as guessed reasons</source>
        <translation>
            <numerusform>%n línea sin postura, como razón supuesta</numerusform>
            <numerusform>%n líneas sin postura, como razones supuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sticky note(s), as notes of their claims</source>
        <translation>
            <numerusform>%n nota adhesiva, como nota de su afirmación</numerusform>
            <numerusform>%n notas adhesivas, como notas de sus afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) in support of a step, as further premises of it</source>
        <translation>
            <numerusform>%n grupo que apoya un paso, como premisas de ese paso</numerusform>
            <numerusform>%n grupos que apoyan un paso, como premisas de ese paso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neutral group(s), as guessed reasons</source>
        <translation>
            <numerusform>%n grupo neutral, como razón supuesta</numerusform>
            <numerusform>%n grupos neutrales, como razones supuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sticky note(s) on a group</source>
        <translation>
            <numerusform>%n nota adhesiva en un grupo</numerusform>
            <numerusform>%n notas adhesivas en grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without claims</source>
        <translation>
            <numerusform>%n grupo sin afirmaciones</numerusform>
            <numerusform>%n grupos sin afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in groups that have no claims of their own</source>
        <translation>
            <numerusform>%n afirmación en grupos sin afirmaciones propias</numerusform>
            <numerusform>%n afirmaciones en grupos sin afirmaciones propias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strength(s) of reasons</source>
        <translation>
            <numerusform>%n fuerza de razones</numerusform>
            <numerusform>%n fuerzas de razones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) on lines</source>
        <translation>
            <numerusform>%n etiqueta en líneas</numerusform>
            <numerusform>%n etiquetas en líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n enlace</numerusform>
            <numerusform>%n enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n icon(s)</source>
        <translation>
            <numerusform>%n icono</numerusform>
            <numerusform>%n iconos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s), colors and fonts</source>
        <translation>
            <numerusform>%n indicación de lugar, color y letra</numerusform>
            <numerusform>%n indicaciones de lugar, color y letra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other attribute(s)</source>
        <translation>
            <numerusform>%n atributo más</numerusform>
            <numerusform>%n atributos más</numerusform>
        </translation>
    </message>
    <message>
        <source>the theme</source>
        <translation>el tema de diseño</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between claims</source>
        <translation>
            <numerusform>%n enlace entre afirmaciones</numerusform>
            <numerusform>%n enlaces entre afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>This XML file is nested too deeply to be imported.</source>
        <translation>Este archivo XML está anidado demasiado profundamente para importarlo.</translation>
    </message>
    <message>
        <source>This file is not complete XML, so it cannot be imported.</source>
        <translation>Este archivo no es XML completo, así que no se puede importar.</translation>
    </message>
    <message>
        <source>This XML file defines entities of its own, which argmap does not read.</source>
        <translation>Este archivo XML define entidades propias, que argmap no lee.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) beyond the first {most} (was/were) left out.</source>
        <translation>
            <numerusform>Se omitió %n anotación después de las primeras {most}.</numerusform>
            <numerusform>Se omitieron %n anotaciones después de las primeras {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without words or remarks (was/were) left out.</source>
        <translation>
            <numerusform>Se omitió %n anotación sin palabras ni comentario.</numerusform>
            <numerusform>Se omitieron %n anotaciones sin palabras ni comentario.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” holds no text that argmap can read.</source>
        <translation>«{file}» no contiene ningún texto que argmap pueda leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) (is/are) not in the file: without them.</source>
        <translation>
            <numerusform>%n texto no está en el archivo y falta por eso.</numerusform>
            <numerusform>%n textos no están en el archivo y faltan por eso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) (was/were) left out: their words are not there.</source>
        <translation>
            <numerusform>Se omitió %n selección: sus palabras no están allí.</numerusform>
            <numerusform>Se omitieron %n selecciones: sus palabras no están allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or recording(s) without words (was/were) left out.</source>
        <translation>
            <numerusform>Se omitió %n imagen o grabación sin palabras.</numerusform>
            <numerusform>Se omitieron %n imágenes o grabaciones sin palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) in pictures and recordings (was/were) left out.</source>
        <translation>
            <numerusform>Se omitió %n marca en imágenes y grabaciones.</numerusform>
            <numerusform>Se omitieron %n marcas en imágenes y grabaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of whole texts (was/were) left out.</source>
        <translation>
            <numerusform>Se omitió %n código de un texto entero.</numerusform>
            <numerusform>Se omitieron %n códigos de textos enteros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between other things than notes (was/were) left out.</source>
        <translation>
            <numerusform>Se omitió %n enlace entre cosas que no son notas.</numerusform>
            <numerusform>Se omitieron %n enlaces entre cosas que no son notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) of codes (was/were) left out.</source>
        <translation>
            <numerusform>Se omitió %n descripción de código.</numerusform>
            <numerusform>Se omitieron %n descripciones de códigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) (was/were) left out.</source>
        <translation>
            <numerusform>Se omitió %n conjunto.</numerusform>
            <numerusform>Se omitieron %n conjuntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) of relations (was/were) left out.</source>
        <translation>
            <numerusform>Se omitió %n dibujo de relaciones.</numerusform>
            <numerusform>Se omitieron %n dibujos de relaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of variables (was/were) left out.</source>
        <translation>
            <numerusform>Se omitió %n valor de variables.</numerusform>
            <numerusform>Se omitieron %n valores de variables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How line ends count is not certain in %n text(s): check where quotations begin.</source>
        <translation>
            <numerusform>No es seguro cómo cuentan los finales de línea en %n texto: compruebe dónde empiezan las citas.</numerusform>
            <numerusform>No es seguro cómo cuentan los finales de línea en %n textos: compruebe dónde empiezan las citas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” holds no annotations.</source>
        <translation>«{file}» no contiene anotaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) in “{file}” (tells/tell) only where the marked words stand, not the words: without them.</source>
        <translation>
            <numerusform>%n anotación de «{file}» solo dice dónde están las palabras marcadas, no cuáles son: faltan.</numerusform>
            <numerusform>%n anotaciones de «{file}» solo dicen dónde están las palabras marcadas, no cuáles son: faltan.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not text, so write it to a file.</source>
        <translation>{name} no es texto; escríbelo en un archivo.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Debate Policy</translation>
    </message>
    <message>
        <source>first affirmative constructive</source>
        <translation>primer discurso constructivo a favor</translation>
    </message>
    <message>
        <source>first negative constructive</source>
        <translation>primer discurso constructivo en contra</translation>
    </message>
    <message>
        <source>second affirmative constructive</source>
        <translation>segundo discurso constructivo a favor</translation>
    </message>
    <message>
        <source>negative block: second constructive and first rebuttal</source>
        <translation>bloque en contra: segundo constructivo y primera refutación</translation>
    </message>
    <message>
        <source>first affirmative rebuttal</source>
        <translation>primera refutación a favor</translation>
    </message>
    <message>
        <source>second negative rebuttal</source>
        <translation>segunda refutación en contra</translation>
    </message>
    <message>
        <source>second affirmative rebuttal</source>
        <translation>segunda refutación a favor</translation>
    </message>
    <message>
        <source>Lincoln-Douglas</source>
        <translation>Debate Lincoln-Douglas</translation>
    </message>
    <message>
        <source>affirmative constructive</source>
        <translation>discurso constructivo a favor</translation>
    </message>
    <message>
        <source>negative constructive and first negative rebuttal</source>
        <translation>constructivo en contra y primera refutación</translation>
    </message>
    <message>
        <source>Public Forum, pro first</source>
        <translation>Public Forum, empieza a favor</translation>
    </message>
    <message>
        <source>Public Forum, con first</source>
        <translation>Public Forum, empieza en contra</translation>
    </message>
    <message>
        <source>British Parliamentary</source>
        <translation>Parlamentario británico</translation>
    </message>
    <message>
        <source>Prime Minister</source>
        <translation>primer ministro</translation>
    </message>
    <message>
        <source>Leader of the Opposition</source>
        <translation>líder de la oposición</translation>
    </message>
    <message>
        <source>Deputy Prime Minister</source>
        <translation>viceprimer ministro</translation>
    </message>
    <message>
        <source>Deputy Leader of the Opposition</source>
        <translation>vicelíder de la oposición</translation>
    </message>
    <message>
        <source>Member of the Government</source>
        <translation>miembro del gobierno</translation>
    </message>
    <message>
        <source>Member of the Opposition</source>
        <translation>miembro de la oposición</translation>
    </message>
    <message>
        <source>Government Whip</source>
        <translation>cierre del gobierno</translation>
    </message>
    <message>
        <source>Opposition Whip</source>
        <translation>cierre de la oposición</translation>
    </message>
    <message>
        <source>World Schools</source>
        <translation>Escuelas del mundo (World Schools)</translation>
    </message>
    <message>
        <source>first proposition</source>
        <translation>primera proposición</translation>
    </message>
    <message>
        <source>first opposition</source>
        <translation>primera oposición</translation>
    </message>
    <message>
        <source>second proposition</source>
        <translation>segunda proposición</translation>
    </message>
    <message>
        <source>second opposition</source>
        <translation>segunda oposición</translation>
    </message>
    <message>
        <source>third proposition</source>
        <translation>tercera proposición</translation>
    </message>
    <message>
        <source>third opposition</source>
        <translation>tercera oposición</translation>
    </message>
    <message>
        <source>opposition reply</source>
        <translation>réplica de la oposición</translation>
    </message>
    <message>
        <source>proposition reply</source>
        <translation>réplica de la proposición</translation>
    </message>
    <message>
        <source>Against {number}</source>
        <translation>En contra {number}</translation>
    </message>
    <message>
        <source>For {number}</source>
        <translation>A favor {number}</translation>
    </message>
    <message>
        <source>dropped: no answer in {speech}</source>
        <translation>sin respuesta en {speech}</translation>
    </message>
    <message>
        <source>dropped in {speech}, answered only in {late}</source>
        <translation>sin respuesta en {speech}, respondida solo en {late}</translation>
    </message>
    <message>
        <source>not answered yet; {speech} can answer</source>
        <translation>aún sin responder; puede responder {speech}</translation>
    </message>
    <message>
        <source>Spelling is not checked. You can turn it on in the preferences.</source>
        <translation>No se revisa la ortografía. Puede activarse en las preferencias.</translation>
    </message>
    <message>
        <source>No word on this map is misspelled.</source>
        <translation>En este mapa no hay palabras mal escritas.</translation>
    </message>
    <message>
        <source>A word is misspelled here, but nothing can be changed.</source>
        <translation>Aquí hay una palabra mal escrita, pero no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Siguiente palabra mal escrita</translation>
    </message>
    <message>
        <source>Go to the next word that is not in the dictionary, and show what may be meant</source>
        <translation>Ir a la siguiente palabra que no está en el diccionario y mostrar lo que puede querer decir</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer.</source>
        <translation>En este ordenador no hay diccionario para este idioma: {language}.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>A flow is written as XLSX, CSV, PDF, PNG, SVG or WebP.</source>
        <translation>Un desarrollo se escribe como XLSX, CSV, PDF, PNG, SVG o WebP.</translation>
    </message>
    <message>
        <source>A flow shows a whole debate, so --branch makes no sense with it.</source>
        <translation>Un desarrollo muestra un debate entero, así que --branch no tiene sentido con él.</translation>
    </message>
    <message>
        <source>There is no debate format “{name}”. There are {names}.</source>
        <translation>No hay ningún formato de debate «{name}». Hay {names}.</translation>
    </message>
    <message>
        <source>“{file}” is a file; for several maps, -o names a folder.</source>
        <translation>«{file}» es un archivo; para varios mapas, -o indica una carpeta.</translation>
    </message>
    <message>
        <source>There is no map of another program here that argmap reads.</source>
        <translation>Aquí no hay ningún mapa de otro programa que argmap lea.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be made: {reason}.</source>
        <translation>No se puede crear la carpeta «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Web pages and slides do not know {option}; pictures and hand-outs do.</source>
        <translation>Las páginas web y las diapositivas no conocen {option}; las imágenes y las fichas sí.</translation>
    </message>
    <message>
        <source>In no speech</source>
        <translation>En ningún discurso</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Moción</translation>
    </message>
    <message>
        <source>for</source>
        <comment>the side of a speech</comment>
        <translation>a favor</translation>
    </message>
    <message>
        <source>against</source>
        <comment>the side of a speech</comment>
        <translation>en contra</translation>
    </message>
    <message>
        <source>together with the claim above</source>
        <translation>junto con la afirmación de arriba</translation>
    </message>
    <message>
        <source>together with “{claim}”</source>
        <translation>junto con «{claim}»</translation>
    </message>
    <message>
        <source>objects to the step, not to the claim</source>
        <translation>objeta el paso, no la afirmación</translation>
    </message>
    <message>
        <source>objects to the step from “{claim}”</source>
        <translation>objeta el paso desde «{claim}»</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>la apoya</translation>
    </message>
    <message>
        <source>supports “{claim}”</source>
        <translation>apoya «{claim}»</translation>
    </message>
    <message>
        <source>answers it</source>
        <translation>la responde</translation>
    </message>
    <message>
        <source>answers “{claim}”</source>
        <translation>responde a «{claim}»</translation>
    </message>
    <message>
        <source>not connected with anything yet</source>
        <translation>aún sin conexión con nada</translation>
    </message>
    <message>
        <source>stands in another row, too</source>
        <translation>está también en otra fila</translation>
    </message>
    <message>
        <source>said in “{speech}”, which is not one of these speeches</source>
        <translation>dicha en «{speech}», que no es ninguno de estos discursos</translation>
    </message>
    <message>
        <source>proposed for {speech}</source>
        <translation>propuesta para {speech}</translation>
    </message>
    <message>
        <source>said in {speech}</source>
        <translation>dicha en {speech}</translation>
    </message>
    <message>
        <source>there is no speech left for it</source>
        <translation>no queda ningún discurso para ella</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y/ies) without title and author (was/were) left out.</source>
        <translation>
            <numerusform>Se omitió %n entrada sin título ni autor.</numerusform>
            <numerusform>Se omitieron %n entradas sin título ni autor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y/ies) beyond the first {most} (was/were) left out.</source>
        <translation>
            <numerusform>Se omitió %n entrada después de las primeras {most}.</numerusform>
            <numerusform>Se omitieron %n entradas después de las primeras {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds no claims.</source>
        <translation>Este archivo no contiene afirmaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n scheme(s) that argmap does not know</source>
        <translation>
            <numerusform>%n esquema que argmap no conoce</numerusform>
            <numerusform>%n esquemas que argmap no conoce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rephrasing(s)</source>
        <translation>
            <numerusform>%n reformulación</numerusform>
            <numerusform>%n reformulaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s)</source>
        <translation>
            <numerusform>%n preferencia</numerusform>
            <numerusform>%n preferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s) of a dialogue</source>
        <translation>
            <numerusform>%n transición de un diálogo</numerusform>
            <numerusform>%n transiciones de un diálogo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locution(s) without a claim of their own</source>
        <translation>
            <numerusform>%n locución sin afirmación propia</numerusform>
            <numerusform>%n locuciones sin afirmación propia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n illocution(s)</source>
        <translation>
            <numerusform>%n acto ilocutivo</numerusform>
            <numerusform>%n actos ilocutivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) of the kind {kind}</source>
        <translation>
            <numerusform>%n nodo del tipo {kind}</numerusform>
            <numerusform>%n nodos del tipo {kind}</numerusform>
        </translation>
    </message>
    <message>
        <source>This JSON file is not xAIF: it has no part “AIF”.</source>
        <translation>Este archivo JSON no es xAIF: no tiene la parte «AIF».</translation>
    </message>
    <message>
        <source>This JSON file holds no argument map, so it cannot be imported.</source>
        <translation>Este archivo JSON no contiene ningún mapa argumental, así que no se puede importar.</translation>
    </message>
    <message>
        <source>This JSON file is damaged: “{name}” is not a list.</source>
        <translation>Este archivo JSON está dañado: «{name}» no es una lista.</translation>
    </message>
    <message>
        <source>This text is not a discussion exported from Kialo.</source>
        <translation>Este texto no es un debate exportado de Kialo.</translation>
    </message>
    <message>
        <source>This discussion from Kialo holds no claims.</source>
        <translation>Este debate de Kialo no contiene afirmaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s) of reasons</source>
        <translation>
            <numerusform>%n círculo de razones</numerusform>
            <numerusform>%n círculos de razones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) whose target is missing, not connected</source>
        <translation>
            <numerusform>%n afirmación cuyo destino falta, sin conectar</numerusform>
            <numerusform>%n afirmaciones cuyo destino falta, sin conectar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a side, as guessed reasons</source>
        <translation>
            <numerusform>%n afirmación sin postura, como razón supuesta</numerusform>
            <numerusform>%n afirmaciones sin postura, como razones supuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to claims that are not there</source>
        <translation>
            <numerusform>%n enlace a afirmaciones que no están</numerusform>
            <numerusform>%n enlaces a afirmaciones que no están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) that argmap has no place for</source>
        <translation>
            <numerusform>%n nodo para el que argmap no tiene lugar</numerusform>
            <numerusform>%n nodos para los que argmap no tiene lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) that are not found in their source</source>
        <translation>
            <numerusform>%n cita que no está en su fuente</numerusform>
            <numerusform>%n citas que no están en su fuente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without a premise</source>
        <translation>
            <numerusform>%n paso sin premisa</numerusform>
            <numerusform>%n pasos sin premisa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without a conclusion</source>
        <translation>
            <numerusform>%n paso sin conclusión</numerusform>
            <numerusform>%n pasos sin conclusión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for a step</source>
        <translation>
            <numerusform>%n razón a favor de un paso</numerusform>
            <numerusform>%n razones a favor de un paso</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is open in a window or cannot be changed, so nothing was merged.</source>
        <translation>«{file}» está abierto en una ventana o no se puede cambiar, así que no se ha combinado nada.</translation>
    </message>
    <message>
        <source>Merge {file}</source>
        <translation>Combinar {file}</translation>
    </message>
    <message>
        <source>A file cannot be merged with itself.</source>
        <translation>Un archivo no se puede combinar consigo mismo.</translation>
    </message>
    <message>
        <source>This YAML file holds no argument graph, so it cannot be imported.</source>
        <translation>Este archivo YAML no contiene ningún grafo argumental, así que no se puede importar.</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n cuestión</numerusform>
            <numerusform>%n cuestiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n supuesto</numerusform>
            <numerusform>%n supuestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected label(s)</source>
        <translation>
            <numerusform>%n etiqueta esperada</numerusform>
            <numerusform>%n etiquetas esperadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n argument scheme(s)</source>
        <translation>
            <numerusform>%n esquema argumentativo</numerusform>
            <numerusform>%n esquemas argumentativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negation(s), as objections to what they deny</source>
        <translation>
            <numerusform>%n negación, como objeción a lo que niega</numerusform>
            <numerusform>%n negaciones, como objeciones a lo que niegan</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not complete YAML, so it cannot be imported.</source>
        <translation>Este archivo no es YAML completo, así que no se puede importar.</translation>
    </message>
    <message>
        <source>This YAML file is nested too deeply or repeats itself too often to be read.</source>
        <translation>Este archivo YAML está anidado con demasiada profundidad o se repite demasiado para poder leerlo.</translation>
    </message>
    <message>
        <source>This YAML file has keys that are lists, which argmap does not read.</source>
        <translation>Este archivo YAML tiene listas como claves, que argmap no lee.</translation>
    </message>
    <message>
        <source>This YAML file has the tag {tag}, which argmap does not read.</source>
        <translation>Este archivo YAML tiene la etiqueta {tag}, que argmap no lee.</translation>
    </message>
    <message>
        <source>“{file}” holds no debate cards; it can be added as a source.</source>
        <translation>«{file}» no contiene tarjetas de debate; se puede añadir como fuente.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) outside of cards (was/were) left out.</source>
        <translation>
            <numerusform>Se omitió %n párrafo fuera de las tarjetas.</numerusform>
            <numerusform>Se omitieron %n párrafos fuera de las tarjetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>hablante</translation>
    </message>
    <message>
        <source>side</source>
        <translation>lado</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>nearness to the words</source>
        <translation>cercanía a las palabras</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>discurso</translation>
    </message>
    <message>
        <source>Everything is here already.</source>
        <translation>Todo está ya aquí.</translation>
    </message>
    <message>
        <source>Added: {parts}</source>
        <translation>Añadido: {parts}</translation>
    </message>
    <message>
        <source>By: {names}</source>
        <translation>De: {names}</translation>
    </message>
    <message numerus="yes">
        <source>The same as here: %n claim(s) and source(s)</source>
        <translation>
            <numerusform>Igual que aquí: %n afirmación o fuente</numerusform>
            <numerusform>Igual que aquí: %n afirmaciones y fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed here: %n record(s)</source>
        <translation>
            <numerusform>Cambiado aquí: %n registro</numerusform>
            <numerusform>Cambiado aquí: %n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed here: %n record(s)</source>
        <translation>
            <numerusform>Quitado aquí: %n registro</numerusform>
            <numerusform>Quitado aquí: %n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n argumento</numerusform>
            <numerusform>%n argumentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Both files changed “{what}” ({field}): “{ours}” stays, the other has “{theirs}”</source>
        <translation>Ambos han cambiado «{what}» ({field}): «{ours}» se queda, allí dice «{theirs}»</translation>
    </message>
    <message>
        <source>“{what}” was removed there, and is needed here</source>
        <translation>«{what}» se quitó allí y aquí hace falta</translation>
    </message>
    <message>
        <source>“{what}”, whose map was removed here</source>
        <translation>«{what}», cuyo mapa se quitó aquí</translation>
    </message>
    <message>
        <source>“{what}” as an argument, because it does not fit what is here</source>
        <translation>«{what}» como argumento, porque no encaja con lo que hay aquí</translation>
    </message>
    <message>
        <source>Choose the speeches</source>
        <translation>Elegir los discursos</translation>
    </message>
    <message>
        <source>Set speech</source>
        <translation>Fijar el discurso</translation>
    </message>
    <message>
        <source>Leave speech open</source>
        <translation>Dejar abierto el discurso</translation>
    </message>
    <message>
        <source>Keep the proposed speeches</source>
        <translation>Conservar los discursos propuestos</translation>
    </message>
    <message>
        <source>Each claim stays in the speech where it stood. Undo: Ctrl+Z</source>
        <translation>Cada afirmación se queda en el discurso donde estaba. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>This file is not a mind map of Freeplane or FreeMind.</source>
        <translation>Este archivo no es un mapa mental de Freeplane ni de FreeMind.</translation>
    </message>
    <message>
        <source>This file is not an outline in OPML.</source>
        <translation>Este archivo no es un esquema en OPML.</translation>
    </message>
    <message>
        <source>This file holds no branches that could be claims.</source>
        <translation>Este archivo no contiene ramas que puedan ser afirmaciones.</translation>
    </message>
    <message>
        <source>This XML file is not an argument graph.</source>
        <translation>Este archivo XML no es un grafo de argumentos.</translation>
    </message>
    <message>
        <source>This argument graph holds no claims.</source>
        <translation>Este grafo de argumentos no contiene afirmaciones.</translation>
    </message>
    <message>
        <source>the side of the author</source>
        <translation>la postura del autor</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for a step, as further premises of it</source>
        <translation>
            <numerusform>%n razón a favor de un paso, como premisa de ese paso</numerusform>
            <numerusform>%n razones a favor de un paso, como premisas de ese paso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support(s) by example</source>
        <translation>
            <numerusform>%n apoyo con un ejemplo</numerusform>
            <numerusform>%n apoyos con ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s) without a step</source>
        <translation>
            <numerusform>%n arista sin paso</numerusform>
            <numerusform>%n aristas sin paso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a side, as reasons</source>
        <translation>
            <numerusform>%n línea sin lado, como razón</numerusform>
            <numerusform>%n líneas sin lado, como razones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) from claims to their reasons, the other way round</source>
        <translation>
            <numerusform>%n línea de una afirmación a su razón, al revés</numerusform>
            <numerusform>%n líneas de afirmaciones a sus razones, al revés</numerusform>
        </translation>
    </message>
    <message>
        <source>This XML file is not GraphML.</source>
        <translation>Este archivo XML no es GraphML.</translation>
    </message>
    <message>
        <source>This GraphML file has no nodes.</source>
        <translation>Este archivo GraphML no tiene nodos.</translation>
    </message>
    <message>
        <source>This DOT file has no nodes.</source>
        <translation>Este archivo DOT no tiene nodos.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s), as tags</source>
        <translation>
            <numerusform>%n grupo, como etiqueta</numerusform>
            <numerusform>%n grupos, como etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n pregunta abierta</numerusform>
            <numerusform>%n preguntas abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) with an id that another has</source>
        <translation>
            <numerusform>%n nodo con un identificador que tiene otro</numerusform>
            <numerusform>%n nodos con identificadores que tienen otros</numerusform>
        </translation>
    </message>
    <message>
        <source>Change short name</source>
        <translation>Cambiar el nombre corto</translation>
    </message>
    <message>
        <source>Workbook for Excel and other spreadsheets…</source>
        <translation>Libro para Excel y otras hojas de cálculo…</translation>
    </message>
    <message>
        <source>List for Word…</source>
        <translation>Lista para Word…</translation>
    </message>
    <message>
        <source>Markdown with citations…</source>
        <translation>Markdown con referencias…</translation>
    </message>
    <message>
        <source>CSV, for programs…</source>
        <translation>CSV, para programas…</translation>
    </message>
    <message>
        <source>Web annotations…</source>
        <translation>Anotaciones web…</translation>
    </message>
    <message>
        <source>Select the claim that is to speak for or against another.</source>
        <translation>Selecciona la afirmación que debe apoyar otra o ir contra ella.</translation>
    </message>
    <message>
        <source>No claim is marked any more.</source>
        <translation>Ya no hay ninguna afirmación marcada.</translation>
    </message>
    <message>
        <source>Marked: “{0}”. Go to another claim; {1}: it speaks for that, {2}: against.</source>
        <translation>Marcada: «{0}». Ve a otra afirmación; {1}: la apoya, {2}: va contra ella.</translation>
    </message>
    <message>
        <source>First mark the claim that is to speak for or against this one: {0}.</source>
        <translation>Marca primero la afirmación que debe apoyar esta o ir contra ella: {0}.</translation>
    </message>
    <message>
        <source>Select what the marked claim is to speak for or against.</source>
        <translation>Selecciona lo que la afirmación marcada debe apoyar o aquello contra lo que va.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>Mark to relate it</source>
        <translation>Marcar para relacionarla</translation>
    </message>
    <message>
        <source>Mark the selected claim, to let it speak for or against another one</source>
        <translation>Marcar la afirmación seleccionada, para que apoye otra o vaya contra ella</translation>
    </message>
    <message>
        <source>The marked claim speaks for this</source>
        <translation>La afirmación marcada apoya esta</translation>
    </message>
    <message>
        <source>Make the marked claim a further reason for the selected one</source>
        <translation>Hacer de la afirmación marcada una razón más para la seleccionada</translation>
    </message>
    <message>
        <source>The marked claim speaks against this</source>
        <translation>La afirmación marcada va contra esta</translation>
    </message>
    <message>
        <source>Make the marked claim an objection to the selected claim or step, too</source>
        <translation>Hacer de la afirmación marcada también una objeción a la afirmación o al paso seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n encabezado</numerusform>
            <numerusform>%n encabezados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>This Markdown file has no ``` block marked argdown.</source>
        <translation>Este archivo Markdown no contiene líneas de ``` con la palabra argdown detrás.</translation>
    </message>
    <message numerus="yes">
        <source>the %n line(s) around the map</source>
        <translation>
            <numerusform>la %n línea en torno al mapa</numerusform>
            <numerusform>las %n líneas en torno al mapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more front matter(s)</source>
        <translation>
            <numerusform>%n cabecera más</numerusform>
            <numerusform>%n cabeceras más</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line} of this Argdown file ends in a backslash, which needs a character after it.</source>
        <translation>La línea {line} de este archivo Argdown termina en una barra invertida, tras la que debe haber un carácter.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) whose source is not here, as quoted words alone</source>
        <translation>
            <numerusform>%n cita cuya fuente no está aquí, solo como palabras citadas</numerusform>
            <numerusform>%n citas cuya fuente no está aquí, solo como palabras citadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more relation(s) that would run in a circle</source>
        <translation>
            <numerusform>%n relación más que iría en círculo</numerusform>
            <numerusform>%n relaciones más que irían en círculo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of inference</source>
        <translation>
            <numerusform>%n regla de inferencia</numerusform>
            <numerusform>%n reglas de inferencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n summar(y/ies) of arguments with premises</source>
        <translation>
            <numerusform>%n resumen de argumentos con premisas</numerusform>
            <numerusform>%n resúmenes de argumentos con premisas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) of arguments</source>
        <translation>
            <numerusform>%n etiqueta de argumentos</numerusform>
            <numerusform>%n etiquetas de argumentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>data of %n argument(s)</source>
        <translation>
            <numerusform>datos de %n argumento</numerusform>
            <numerusform>datos de %n argumentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of contraries, as objections one way</source>
        <translation>
            <numerusform>%n par de contrarios, como objeción en un sentido</numerusform>
            <numerusform>%n pares de contrarios, como objeciones en un sentido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for an argument, as reasons for what it says</source>
        <translation>
            <numerusform>%n razón a favor de un argumento, como razón de lo que dice</numerusform>
            <numerusform>%n razones a favor de un argumento, como razones de lo que dice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) to arguments, as objections to their steps</source>
        <translation>
            <numerusform>%n objeción a argumentos, como objeción a su paso</numerusform>
            <numerusform>%n objeciones a argumentos, como objeciones a sus pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more undercut(s) of what is not a reason</source>
        <translation>
            <numerusform>%n objeción más a un paso que no existe</numerusform>
            <numerusform>%n objeciones más a pasos que no existen</numerusform>
        </translation>
    </message>
    <message>
        <source>the undercut in line {line}, of an inference that is left out</source>
        <translation>la objeción al paso de la línea {line}, de una inferencia que se omite</translation>
    </message>
    <message>
        <source>the undercut in line {line}: “{claim}” is not a reason for anything</source>
        <translation>la objeción al paso de la línea {line}: «{claim}» no es razón de nada</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s), as objections one way</source>
        <translation>
            <numerusform>%n contradicción, como objeción en un sentido</numerusform>
            <numerusform>%n contradicciones, como objeciones en un sentido</numerusform>
        </translation>
    </message>
    <message>
        <source>the relation in line {line}, which would make a circle: “{one}” {sign} “{other}”</source>
        <translation>la relación de la línea {line}, que formaría un círculo: «{one}» {sign} «{other}»</translation>
    </message>
    <message>
        <source>This file is not complete DOT, so it cannot be imported.</source>
        <translation>Este archivo no es DOT completo, así que no se puede importar.</translation>
    </message>
    <message>
        <source>This DOT file has too many lines to be read.</source>
        <translation>Este archivo DOT tiene demasiadas líneas para poder leerlo.</translation>
    </message>
    <message>
        <source>“{file}” does not end with .argmap.</source>
        <translation>«{file}» no termina en .argmap.</translation>
    </message>
    <message>
        <source>Copy to share</source>
        <translation>Copia para compartir</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of history, also what was removed</source>
        <translation>
            <numerusform>%n paso del historial, también lo que se quitó</numerusform>
            <numerusform>%n pasos del historial, también lo que se quitó</numerusform>
        </translation>
    </message>
    <message>
        <source>who worked on it: {names}</source>
        <translation>quién trabajó en él: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that are only for you</source>
        <translation>
            <numerusform>%n nota que es solo para ti</numerusform>
            <numerusform>%n notas que son solo para ti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) that no claim cites</source>
        <translation>
            <numerusform>%n fuente que ninguna afirmación cita</numerusform>
            <numerusform>%n fuentes que ninguna afirmación cita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) that no claim cites</source>
        <translation>
            <numerusform>%n cita que ninguna afirmación usa</numerusform>
            <numerusform>%n citas que ninguna afirmación usa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the whole text of %n source(s)</source>
        <translation>
            <numerusform>el texto completo de %n fuente</numerusform>
            <numerusform>el texto completo de %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>what other programs&apos; files said</source>
        <translation>lo que decían los archivos de otros programas</translation>
    </message>
    <message>
        <source>The page leads to {host}, which is on your own network, so it was not opened; type that address to read it.</source>
        <translation>La página lleva a {host}, que está en tu propia red, así que no se ha abierto; escribe esa dirección para leerla.</translation>
    </message>
    <message>
        <source>The file holds more than {most} records, so it was not rescued.</source>
        <translation>El archivo contiene más de {most} registros, así que no se ha rescatado.</translation>
    </message>
    <message>
        <source>The history of the file is damaged as well, so it could not fill every gap.</source>
        <translation>También el historial del archivo está dañado, así que no pudo llenar todos los huecos.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read at all.</source>
        <translation>
            <numerusform>%n registro no se pudo leer en absoluto.</numerusform>
            <numerusform>%n registros no se pudieron leer en absoluto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the source “{name}” is not what was imported.</source>
        <translation>El texto de la fuente «{name}» no es el que se importó.</translation>
    </message>
    <message>
        <source>Left out, because what it needs is lost: {what}.</source>
        <translation>Omitido, porque se ha perdido lo que necesita: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out as well, because something else is lost: %n step(s) or detail(s) of maps.</source>
        <translation>
            <numerusform>Omitido también, porque se ha perdido otra cosa: %n paso o detalle de mapas.</numerusform>
            <numerusform>Omitidos también, porque se ha perdido otra cosa: %n pasos o detalles de mapas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without something it named, which is lost: {what}.</source>
        <translation>Sin algo que nombraba y que se ha perdido: {what}.</translation>
    </message>
    <message>
        <source>Not as it was saved, so check what it says: {what}.</source>
        <translation>No está como se guardó, así que comprueba lo que dice: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) or detail(s) of maps (is/are) not as saved.</source>
        <translation>
            <numerusform>%n paso o detalle de mapas no está como se guardó.</numerusform>
            <numerusform>%n pasos o detalles de mapas no están como se guardaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can no longer be compared with what was saved.</source>
        <translation>
            <numerusform>%n registro ya no se puede comparar con lo guardado.</numerusform>
            <numerusform>%n registros ya no se pueden comparar con lo guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>the map “{name}”</source>
        <translation>el mapa «{name}»</translation>
    </message>
    <message>
        <source>the source “{name}”</source>
        <translation>la fuente «{name}»</translation>
    </message>
    <message>
        <source>the speaker “{name}”</source>
        <translation>el hablante «{name}»</translation>
    </message>
    <message>
        <source>the quotation “{name}”</source>
        <translation>la cita «{name}»</translation>
    </message>
    <message>
        <source>the claim “{name}”</source>
        <translation>la afirmación «{name}»</translation>
    </message>
    <message>
        <source>A record is missing: {id}.</source>
        <translation>Falta un registro: {id}.</translation>
    </message>
    <message>
        <source>a step or a detail of a map</source>
        <translation>un paso o un detalle de un mapa</translation>
    </message>
    <message>
        <source>Row {row} of the history is not as it was saved.</source>
        <translation>La fila {row} del historial no está como se guardó.</translation>
    </message>
    <message>
        <source>Brought back into {file}: {claims} claims, {sources} sources, {all} records in all.</source>
        <translation>Recuperado en {file}: {claims} afirmaciones, {sources} fuentes, {all} registros en total.</translation>
    </message>
    <message>
        <source>Nothing is missing but the history, which stays in the damaged file.</source>
        <translation>Solo falta el historial, que se queda en el archivo dañado.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s) like these.</source>
        <translation>
            <numerusform>… y %n línea más como estas.</numerusform>
            <numerusform>… y %n líneas más como estas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history stays in the damaged file, which is as it was.</source>
        <translation>El historial se queda en el archivo dañado, que está como estaba.</translation>
    </message>
    <message>
        <source>Nothing could be brought back from “{file}”: its beginning, by which the rest is found, is not that of an argmap file.</source>
        <translation>No se pudo recuperar nada de «{file}»: su comienzo, por el que se encuentra el resto, no es el de un archivo de argmap.</translation>
    </message>
    <message>
        <source>The copy could not be opened, because {0}.</source>
        <translation>No se pudo abrir la copia: {0}.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About argmap</source>
        <translation>Acerca de argmap</translation>
    </message>
    <message>
        <source>Read articles and comment threads, pick out who said what, and map the reasons for and against.</source>
        <translation>Leer artículos y debates, ver quién dice qué y trazar el mapa de las razones a favor y en contra.</translation>
    </message>
    <message>
        <source>Free software under the MIT License. It works offline: nothing that you read leaves this computer.</source>
        <translation>Software libre con la licencia MIT. Funciona sin conexión: nada de lo que lees sale de este ordenador.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to the map first</source>
        <translation>Ve primero al mapa</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>  or  </source>
        <translation>  o  </translation>
    </message>
</context>
<context>
    <name>AlsoStandsOn</name>
    <message>
        <source>Also stands on (Ctrl+G)</source>
        <translation>También está en (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Looking for quotations in “{0}”…</source>
        <translation>Buscando citas en «{0}»…</translation>
    </message>
</context>
<context>
    <name>AnswerColumn</name>
    <message>
        <source>(no words yet)</source>
        <translation>(aún sin palabras)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Reason in {0}</source>
        <translation>Razón en {0}</translation>
    </message>
    <message>
        <source>Objection in {0}</source>
        <translation>Objeción en {0}</translation>
    </message>
    <message>
        <source>Answer in {0}</source>
        <translation>Respuesta en {0}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>Type here: {0}</source>
        <translation>Escribe aquí: {0}</translation>
    </message>
    <message>
        <source>There is no speech left for an answer</source>
        <translation>No queda ningún discurso para responder</translation>
    </message>
</context>
<context>
    <name>AnswerOffers</name>
    <message>
        <source>Claims that are there already</source>
        <translation>Afirmaciones que ya están</translation>
    </message>
    <message>
        <source>Claims with these words are offered below: Down goes to them.</source>
        <translation>Debajo se ofrecen afirmaciones con estas palabras: flecha abajo lleva a ellas.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Reasons for it</source>
        <translation>Razones a favor</translation>
    </message>
    <message>
        <source>Objections to it</source>
        <translation>Objeciones</translation>
    </message>
</context>
<context>
    <name>ArgumentPage</name>
    <message>
        <source>A step for</source>
        <translation>Un paso a favor de</translation>
    </message>
    <message>
        <source>A step against</source>
        <translation>Un paso en contra de</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>otro paso</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Desde:</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>A copy is made when a map is opened that has changed since the last one. The map itself stays.</source>
        <translation>Se hace una copia al abrir un mapa que ha cambiado desde la última. El mapa mismo se queda.</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made when a map is opened that has changed since the last one.</source>
        <translation>Aún no hay ninguna copia. Se hace una al abrir un mapa que ha cambiado desde la última.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>&amp;Open as a new map</source>
        <translation>&amp;Abrir como mapa nuevo</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>For example: Should school start later in the morning?</source>
        <translation>Por ejemplo: ¿Deberían empezar más tarde las clases?</translation>
    </message>
    <message>
        <source>Which &amp;question shall the map be about?</source>
        <translation>¿De qué &amp;pregunta tratará el mapa?</translation>
    </message>
    <message>
        <source>Draft a map</source>
        <translation>Esbozar un mapa</translation>
    </message>
    <message>
        <source>argmap sorts what people say; you say who is for and who against.</source>
        <translation>argmap clasifica lo que dice la gente; tú dices quién está a favor y quién en contra.</translation>
    </message>
    <message>
        <source>Type the question first</source>
        <translation>Escribe primero la pregunta</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>BlindBar</name>
    <message>
        <source>Who said what is hidden, also for search and export. Texts may still name somebody.</source>
        <translation>Está oculto quién dijo qué, también al buscar y exportar. Los textos pueden nombrar a alguien.</translation>
    </message>
    <message>
        <source>Reveal who said this</source>
        <translation>Descubrir quién lo dijo</translation>
    </message>
    <message>
        <source>Show who says the selected claims, and where</source>
        <translation>Mostrar quién dice las afirmaciones seleccionadas, y dónde</translation>
    </message>
    <message>
        <source>Reveal all</source>
        <translation>Descubrir todo</translation>
    </message>
    <message>
        <source>Nobody is hidden behind what is selected.</source>
        <translation>No hay nadie oculto tras lo seleccionado.</translation>
    </message>
</context>
<context>
    <name>BranchFocus</name>
    <message>
        <source>The whole map hangs on this claim; choose another one.</source>
        <translation>De esta afirmación cuelga todo el mapa; elige otra.</translation>
    </message>
    <message>
        <source>Only this branch is shown. Esc shows the whole map.</source>
        <translation>Solo se muestra esta rama. Esc muestra todo el mapa.</translation>
    </message>
    <message>
        <source>The whole map is shown.</source>
        <translation>Se muestra todo el mapa.</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove the tag {0}</source>
        <translation>Quitar la etiqueta {0}</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Narrow the list</source>
        <translation>Reducir la lista</translation>
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
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>Mostrar en la fuente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The claim no longer cites this passage</source>
        <translation>La afirmación ya no cita este pasaje</translation>
    </message>
    <message>
        <source>Remove citation</source>
        <translation>Quitar cita</translation>
    </message>
    <message>
        <source>Citation removed; the passage stays in its source. Undo: Ctrl+Z</source>
        <translation>Cita quitada; el pasaje sigue en su fuente. Deshacer: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>ClaimDelegate</name>
    <message>
        <source>Objection to this step</source>
        <translation>Objeción a este paso</translation>
    </message>
</context>
<context>
    <name>ClaimEditing</name>
    <message>
        <source>These are the words that you left here. Type to replace them.</source>
        <translation>Estas son las palabras que dejaste aquí. Escribe para sustituirlas.</translation>
    </message>
    <message>
        <source>Ctrl+Z brings back the words that you left here.</source>
        <translation>Ctrl+Z recupera las palabras que dejaste aquí.</translation>
    </message>
    <message>
        <source>This is an objection to a step; there is no reason for a step.</source>
        <translation>Esto es una objeción a un paso; no hay razones a favor de un paso.</translation>
    </message>
    <message>
        <source>A co-premise is on the side of those that it joins; change theirs instead.</source>
        <translation>Una copremisa está del lado de aquellas a las que se une; cambia el de ellas.</translation>
    </message>
    <message>
        <source>A claim that stands by itself is neither a reason nor an objection.</source>
        <translation>Una afirmación que está sola no es ni razón ni objeción.</translation>
    </message>
    <message>
        <source>Co-premise of “{0}”</source>
        <translation>Copremisa de «{0}»</translation>
    </message>
    <message>
        <source>Objection to the step from “{0}”</source>
        <translation>Objeción al paso desde «{0}»</translation>
    </message>
    <message>
        <source>Reason for “{0}”</source>
        <translation>Razón a favor de «{0}»</translation>
    </message>
    <message>
        <source>Objection to “{0}”</source>
        <translation>Objeción a «{0}»</translation>
    </message>
    <message>
        <source>It is at the top already. Esc ends typing.</source>
        <translation>Ya está arriba del todo. Esc termina la escritura.</translation>
    </message>
    <message>
        <source>It is at the top already.</source>
        <translation>Ya está arriba del todo.</translation>
    </message>
    <message>
        <source>There is no claim before it that it could speak about.</source>
        <translation>No hay antes ninguna afirmación de la que pueda hablar.</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>Ya es la primera.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>Ya es la última.</translation>
    </message>
    <message>
        <source>A claim needs words, so it keeps the ones it had. Del deletes it.</source>
        <translation>Una afirmación necesita palabras, así que conserva las que tenía. Supr la borra.</translation>
    </message>
    <message>
        <source>Your words are still on the card: Enter tries again, Esc calls it off.</source>
        <translation>Tus palabras siguen en la ficha: Intro vuelve a intentarlo, Esc lo cancela.</translation>
    </message>
    <message>
        <source>Your words are kept. Ctrl+Z goes on with them, and so does typing here again.</source>
        <translation>Tus palabras están guardadas. Ctrl+Z sigue con ellas, y también escribir aquí de nuevo.</translation>
    </message>
</context>
<context>
    <name>ClaimOffers</name>
    <message>
        <source>Claims that say this already</source>
        <translation>Afirmaciones que ya lo dicen</translation>
    </message>
    <message>
        <source>A claim that is there says this. Down and Enter use it again.</source>
        <translation>Una afirmación que ya existe dice esto. Abajo e Intro la vuelven a usar.</translation>
    </message>
    <message>
        <source>“{0}” stands here already.</source>
        <translation>«{0}» ya está aquí.</translation>
    </message>
    <message>
        <source>“{0}” stands here, too. Undo: Ctrl+Z</source>
        <translation>«{0}» está ahora también aquí. Deshacer: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>This side is a first guess, from the side of who says it.</source>
        <translation>Este lado es una suposición, según el lado de quien lo dice.</translation>
    </message>
    <message>
        <source>Words of the claim</source>
        <translation>Palabras de la afirmación</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Lo dice</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Only for you; it is not shown on the map</source>
        <translation>Solo para ti; no se muestra en el mapa</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>privacy, cost</source>
        <translation>privacidad, coste</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conectar</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Tesis</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Objection to a step</source>
        <translation>Objeción a un paso</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>Stands together with {0}</source>
        <translation>Va junto con {0}</translation>
    </message>
    <message>
        <source>It does not deny the claims; it denies that they lead there.</source>
        <translation>No niega las afirmaciones; niega que lleven hasta allí.</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>a favor de {0}</translation>
    </message>
    <message>
        <source>against {0}</source>
        <translation>en contra de {0}</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Tags that all of them have</source>
        <translation>Etiquetas que tienen todas</translation>
    </message>
    <message>
        <source>privacy, cost</source>
        <translation>privacidad, coste</translation>
    </message>
    <message>
        <source>Who says what they quote</source>
        <translation>Quién dice lo que citan</translation>
    </message>
    <message>
        <source>Merging keeps the words of the claim that was selected first.</source>
        <translation>Al fundirlas se conservan las palabras de la que se seleccionó primero.</translation>
    </message>
    <message>
        <source>{0} claims</source>
        <translation>{0} afirmaciones</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… y {0} más</translation>
    </message>
    <message>
        <source>Some have: {0}</source>
        <translation>Algunas tienen: {0}</translation>
    </message>
    <message>
        <source>Different speakers</source>
        <translation>Hablantes distintos</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <source>None of them quotes anybody</source>
        <translation>Ninguna cita a nadie</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Do or find</source>
        <translation>Hacer o encontrar</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Action, or words of a claim</source>
        <translation>Acción, o palabras de una afirmación</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Escape closes</source>
        <translation>Las flechas eligen, Intro lo hace, Esc cierra</translation>
    </message>
    <message>
        <source>Actions and places</source>
        <translation>Acciones y lugares</translation>
    </message>
    <message>
        <source>No action and no claim has these words.</source>
        <translation>Ninguna acción ni afirmación tiene estas palabras.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
</context>
<context>
    <name>DifferencesList</name>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>“{0}” became “{1}”</source>
        <translation>«{0}» ha pasado a ser «{1}»</translation>
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
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Go through them (Alt+7)</source>
        <translation>Recorrerlas (Alt+7)</translation>
    </message>
    <message>
        <source>Confirm first guesses</source>
        <translation>Confirmar suposiciones</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Say once for each speaker who is for and who is against</source>
        <translation>Decir una vez por hablante quién está a favor y quién en contra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) placed</source>
        <translation>
            <numerusform>%Ln cita colocada</numerusform>
            <numerusform>%Ln citas colocadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by a first guess</source>
        <translation>
            <numerusform>%Ln de ellas por suposición</numerusform>
            <numerusform>%Ln de ellas por suposición</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s/)</source>
        <translation>
            <numerusform>%Ln espera</numerusform>
            <numerusform>%Ln esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionDialog</name>
    <message>
        <source>Passages left in an older edition</source>
        <translation>Pasajes que quedaron en una edición anterior</translation>
    </message>
    <message>
        <source>A newer edition</source>
        <translation>Una edición más reciente</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{0} found in the same place</source>
        <translation>{0} en el mismo lugar</translation>
    </message>
    <message>
        <source>{0} found elsewhere</source>
        <translation>{0} en otro lugar</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} cambiados</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <translation>{0} perdidos</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Passages in “{0}”: {1}.</source>
        <translation>Pasajes en «{0}»: {1}.</translation>
    </message>
    <message>
        <source>Add this edition</source>
        <translation>Añadir esta edición</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln passage(s)</source>
        <translation>
            <numerusform>Pasar %Ln pasaje</numerusform>
            <numerusform>Pasar %Ln pasajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionRow</name>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Take it for these words:</source>
        <translation>Tomarlo por estas palabras:</translation>
    </message>
    <message>
        <source>Nothing in the newer edition is like it.</source>
        <translation>Nada en la edición más reciente se le parece.</translation>
    </message>
    <message>
        <source>Leave it in the older edition</source>
        <translation>Dejarlo en la edición anterior</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Dibujando la imagen…</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Dibujando la página…</translation>
    </message>
    <message>
        <source>Sharp at any size, and can be edited. For web pages and drawing programs.</source>
        <translation>Nítido a cualquier tamaño y editable. Para páginas web y programas de dibujo.</translation>
    </message>
    <message>
        <source>Sharp at any size, with text that can be selected. For printing and sending.</source>
        <translation>Nítido a cualquier tamaño, con texto que se puede seleccionar. Para imprimir y enviar.</translation>
    </message>
    <message>
        <source>For slides and documents.</source>
        <translation>Para presentaciones y documentos.</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>vertical</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}, {2}, text {3} pt.</source>
        <translation>{0} {1}, {2}, texto {3} pt.</translation>
    </message>
    <message>
        <source>{0} × {1} pixels.</source>
        <translation>{0} × {1} píxeles.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Este mapa</translation>
    </message>
    <message>
        <source>Branch of “{0}”</source>
        <translation>Rama de «{0}»</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>Todos los mapas</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Screen (96 dpi)</source>
        <translation>Pantalla (96 dpi)</translation>
    </message>
    <message>
        <source>Sharp (192 dpi)</source>
        <translation>Nítido (192 dpi)</translation>
    </message>
    <message>
        <source>Printing (300 dpi)</source>
        <translation>Impresión (300 dpi)</translation>
    </message>
    <message>
        <source>Poster (384 dpi)</source>
        <translation>Cartel (384 dpi)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>T&amp;amaño</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>For printing</source>
        <translation>Para imprimir</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Transpare&amp;nt ground</source>
        <translation>&amp;Fondo transparente</translation>
    </message>
    <message>
        <source>&amp;Letters as shapes</source>
        <translation>&amp;Letras como formas</translation>
    </message>
    <message>
        <source>For word processors and other programs that ignore fonts within a file</source>
        <translation>Para procesadores de texto y otros programas que no hacen caso de las fuentes de un archivo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>As large as the map</source>
        <translation>Tan grande como el mapa</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Diapositiva 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>Diapositiva 4:3</translation>
    </message>
    <message>
        <source>Choose a size, or type one, such as 300 × 200 mm or 24 × 36 in</source>
        <translation>Elige un tamaño o escribe uno, como 300 × 200 mm o 24 × 36 in</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>As it fits best</source>
        <translation>Como mejor quepa</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientación</translation>
    </message>
    <message>
        <source>As many as the type needs</source>
        <translation>Según la letra</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>At most …</source>
        <translation>Como mucho …</translation>
    </message>
    <message>
        <source>Tiles for gluing</source>
        <translation>Piezas para pegar</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> páginas</translation>
    </message>
    <message>
        <source>Nu&amp;mber</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>At mos&amp;t</source>
        <translation>Co&amp;mo mucho</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Smallest type</source>
        <translation>L&amp;etra mínima</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>As on the map</source>
        <translation>Como en el mapa</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Layered</source>
        <translation>Por capas</translation>
    </message>
    <message>
        <source>&amp;Arrangement</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>Top down</source>
        <translation>De arriba abajo</translation>
    </message>
    <message>
        <source>Bottom up</source>
        <translation>De abajo arriba</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De izquierda a derecha</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De derecha a izquierda</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>D&amp;irección</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Como está puesto</translation>
    </message>
    <message>
        <source>Reasons first</source>
        <translation>Primero las razones</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Dos lados</translation>
    </message>
    <message>
        <source>Orde&amp;r</source>
        <translation>O&amp;rden</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>&amp;Hablantes</translation>
    </message>
    <message>
        <source>Ke&amp;y to the signs</source>
        <translation>Le&amp;yenda de los signos</translation>
    </message>
</context>
<context>
    <name>FileChanges</name>
    <message>
        <source>Keep mine as a copy</source>
        <translation>Guardar el mío como copia</translation>
    </message>
    <message>
        <source>Maps (*.argmap)</source>
        <translation>Mapas (*.argmap)</translation>
    </message>
    <message>
        <source>Kept as {0}; your edits are saved there from now on.</source>
        <translation>Guardado como {0}; desde ahora tus cambios se guardan allí.</translation>
    </message>
    <message>
        <source>Your version could not be kept, so it stays here.</source>
        <translation>No se ha podido guardar tu versión, así que se queda aquí.</translation>
    </message>
    <message>
        <source>Your version is kept as “{0}”.</source>
        <translation>Tu versión se ha guardado como «{0}».</translation>
    </message>
    <message>
        <source>{0} (my copy)</source>
        <translation>{0} (mi copia)</translation>
    </message>
</context>
<context>
    <name>FileChangesBar</name>
    <message>
        <source>&amp;Keep mine as a copy…</source>
        <translation>&amp;Guardar el mío como copia…</translation>
    </message>
    <message>
        <source>Show the &amp;other</source>
        <translation>Mostrar la &amp;otra</translation>
    </message>
    <message>
        <source>Keep my version of “{0}” as a copy</source>
        <translation>Guardar mi versión de «{0}» como copia</translation>
    </message>
    <message>
        <source>Show what is in “{0}” now</source>
        <translation>Mostrar lo que hay ahora en «{0}»</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A new map cannot be saved: {0}.</source>
        <translation>No se puede guardar un mapa nuevo: {0}.</translation>
    </message>
    <message>
        <source>Type to replace the words of the selected claim.</source>
        <translation>Escribe para sustituir las palabras de la afirmación seleccionada.</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Abrir un mapa</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>Leyendo «{0}»…</translation>
    </message>
    <message>
        <source>Read into a file of its own: {0}</source>
        <translation>Leído en un archivo propio: {0}</translation>
    </message>
    <message>
        <source>Opening “{0}”…</source>
        <translation>Abriendo «{0}»…</translation>
    </message>
    <message>
        <source>Everything is saved already, in {0}</source>
        <translation>Todo está guardado ya, en {0}</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nada que guardar</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Guardar copia como</translation>
    </message>
    <message>
        <source>Maps (*.argmap)</source>
        <translation>Mapas (*.argmap)</translation>
    </message>
    <message>
        <source>A copy is saved as {0}</source>
        <translation>Se ha guardado una copia como {0}</translation>
    </message>
    <message>
        <source>Add articles or comment threads</source>
        <translation>Añadir artículos o debates</translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation>Todo lo que se puede leer</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Add from the web</source>
        <translation>Añadir de la web</translation>
    </message>
    <message>
        <source>Address of an article or a comment thread:</source>
        <translation>Dirección de un artículo o un debate:</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Reading what was copied…</source>
        <translation>Leyendo lo copiado…</translation>
    </message>
    <message>
        <source>{0}. Undo: Ctrl+Z</source>
        <translation>{0}. Deshacer: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Con cita</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Puntos abiertos</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>Not quoted</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Unanswered objections</source>
        <translation>Objeciones sin respuesta</translation>
    </message>
    <message>
        <source>First guesses</source>
        <translation>Suposiciones</translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation>&amp;Solo estas</translation>
    </message>
    <message>
        <source>Show only the claims that fit and the ways to them, instead of fading the others</source>
        <translation>Mostrar solo las afirmaciones que encajan y los caminos hasta ellas, en vez de atenuar las demás</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Ask for nothing: show all claims again</source>
        <translation>No pedir nada: volver a mostrar todas las afirmaciones</translation>
    </message>
    <message>
        <source>Close, and show all claims again</source>
        <translation>Cerrar y volver a mostrar todas las afirmaciones</translation>
    </message>
    <message>
        <source>Choose by: {0}</source>
        <translation>Elegir por: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln claims</source>
        <translation>
            <numerusform>{0} de %Ln afirmación</numerusform>
            <numerusform>{0} de %Ln afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim fits</source>
        <translation>Ninguna afirmación encaja</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filtro: {0}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filtered: {0}</source>
        <translation>Filtrado: {0}</translation>
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
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>very many</source>
        <translation>muchísimos</translation>
    </message>
</context>
<context>
    <name>FindingControl</name>
    <message>
        <source>Shown down to level {0}</source>
        <translation>Se muestra hasta el nivel {0}</translation>
    </message>
    <message>
        <source>Nothing is folded</source>
        <translation>No hay nada plegado</translation>
    </message>
</context>
<context>
    <name>FirstMap</name>
    <message>
        <source>Skip this step</source>
        <translation>Saltar este paso</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your first map: step {0} of {1}</source>
        <translation>Tu primer mapa: paso {0} de {1}</translation>
    </message>
    <message>
        <source>Your first map</source>
        <translation>Tu primer mapa</translation>
    </message>
    <message>
        <source>Type your thesis, what you say about the question; for example “School should start at nine”. Then press {0}.</source>
        <translation>Escribe tu tesis, lo que dices de la pregunta; por ejemplo, «Las clases deberían empezar a las nueve». Luego pulsa {0}.</translation>
    </message>
    <message>
        <source>Now a reason: with the thesis selected press {0}, and type why it is so.</source>
        <translation>Ahora una razón: con la tesis seleccionada, pulsa {0} y escribe por qué es así.</translation>
    </message>
    <message>
        <source>And what speaks against it: select a claim, press {0}, and type an objection.</source>
        <translation>Y lo que habla en contra: selecciona una afirmación, pulsa {0} y escribe una objeción.</translation>
    </message>
    <message>
        <source>{0} ends typing. Walk with the arrow keys, press {1} on a claim, and type other words.</source>
        <translation>{0} termina la escritura. Recorre el mapa con las flechas, pulsa {1} sobre una afirmación y escribe otras palabras.</translation>
    </message>
    <message>
        <source>Everything can be taken back: press {0}. Saving is not needed, it is done already.</source>
        <translation>Todo se puede deshacer: pulsa {0}. No hace falta guardar, ya está hecho.</translation>
    </message>
    <message>
        <source>That is all there is to it. {0} shows every key, and {1} finds everything by its name.</source>
        <translation>Eso es todo. {0} muestra todas las teclas, y {1} lo encuentra todo por su nombre.</translation>
    </message>
</context>
<context>
    <name>FlowModel</name>
    <message>
        <source>(no words yet)</source>
        <translation>(aún sin palabras)</translation>
    </message>
</context>
<context>
    <name>FlowPage</name>
    <message>
        <source>&amp;Debate</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Format of the debate</source>
        <translation>Formato del debate</translation>
    </message>
    <message>
        <source>Its speeches are the columns</source>
        <translation>Sus discursos son las columnas</translation>
    </message>
    <message>
        <source>Keep the proposed speeches</source>
        <translation>Conservar los discursos propuestos</translation>
    </message>
    <message>
        <source>Set for each claim the speech in which it stands now; slanted ones are proposals</source>
        <translation>Fijar para cada afirmación el discurso en el que está ahora; las cursivas son propuestas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>No claims yet.
Write the motion on the map (Alt+1), with reasons and objections, or begin a map from the template “Debate in speeches”.
Each speech gets a column here, and what nobody answered a mark.</source>
        <translation>Aún no hay afirmaciones.
Escribe la moción en el mapa (Alt+1), con razones y objeciones, o empieza un mapa con la plantilla «Debate por discursos».
Aquí cada discurso tiene una columna, y lo que nadie respondió, una marca.</translation>
    </message>
    <message>
        <source>As pages (PDF)…</source>
        <translation>Como páginas (PDF)…</translation>
    </message>
    <message>
        <source>As a workbook (Excel)…</source>
        <translation>Como libro de cálculo (Excel)…</translation>
    </message>
    <message>
        <source>As a picture (PNG)…</source>
        <translation>Como imagen (PNG)…</translation>
    </message>
    <message>
        <source>As a picture (SVG)…</source>
        <translation>Como imagen (SVG)…</translation>
    </message>
    <message>
        <source>Picture in light colors</source>
        <translation>Imagen en colores claros</translation>
    </message>
    <message>
        <source>Picture in dark colors</source>
        <translation>Imagen en colores oscuros</translation>
    </message>
    <message>
        <source>Picture for printing</source>
        <translation>Imagen para imprimir</translation>
    </message>
    <message>
        <source>Picture with high contrast, light</source>
        <translation>Imagen de alto contraste, clara</translation>
    </message>
    <message>
        <source>Picture with high contrast, dark</source>
        <translation>Imagen de alto contraste, oscura</translation>
    </message>
    <message>
        <source>Turn by turn</source>
        <translation>Turno a turno</translation>
    </message>
    <message>
        <source>Own speeches</source>
        <translation>Discursos propios</translation>
    </message>
    <message>
        <source>Name the speeches…</source>
        <translation>Nombrar los discursos…</translation>
    </message>
    <message>
        <source>There is no later speech.</source>
        <translation>No hay ningún discurso posterior.</translation>
    </message>
    <message>
        <source>There is no earlier speech.</source>
        <translation>No hay ningún discurso anterior.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>To the earlier speech</source>
        <translation>Al discurso anterior</translation>
    </message>
    <message>
        <source>To the later speech</source>
        <translation>Al discurso siguiente</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>Dicha en</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Flow of the debate</source>
        <translation>Desarrollo del debate</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Flow of the debate</source>
        <translation>Desarrollo del debate</translation>
    </message>
</context>
<context>
    <name>GatherForm</name>
    <message>
        <source>&amp;For the thesis</source>
        <translation>A &amp;favor de la tesis</translation>
    </message>
    <message>
        <source>&amp;Against it</source>
        <translation>En &amp;contra</translation>
    </message>
    <message>
        <source>By &amp;itself</source>
        <translation>S&amp;ola</translation>
    </message>
    <message>
        <source>Take (Enter)</source>
        <translation>Tomar (Intro)</translation>
    </message>
    <message numerus="yes">
        <source>The claim, in your words; its %Ln quotation(s) come(s/) below it:</source>
        <translation>
            <numerusform>La afirmación, con tus palabras; su cita va debajo:</numerusform>
            <numerusform>La afirmación, con tus palabras; sus %Ln citas van debajo:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One claim that all %Ln quotation(s) say(s/):</source>
        <translation>
            <numerusform>Una afirmación que dice la cita:</numerusform>
            <numerusform>Una afirmación que dicen las %Ln citas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln single claim(s); who is decided keeps that side, the others are:</source>
        <translation>
            <numerusform>%Ln afirmación suelta; quien está decidido conserva su lado, los demás están:</numerusform>
            <numerusform>%Ln afirmaciones sueltas; quien está decidido conserva su lado, los demás están:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Ficha de trabajo</translation>
    </message>
    <message>
        <source>&amp;Names of speakers</source>
        <translation>&amp;Nombres de los hablantes</translation>
    </message>
    <message>
        <source>&amp;Sources and places</source>
        <translation>&amp;Fuentes y lugares</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Words of the &amp;thesis</source>
        <translation>Palabras de la &amp;tesis</translation>
    </message>
    <message>
        <source>Fit the map on one &amp;page</source>
        <translation>Ajustar el mapa a una &amp;página</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Room for notes</source>
        <translation>&amp;Espacio para notas</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Este mapa</translation>
    </message>
    <message>
        <source>The selected branch</source>
        <translation>La rama seleccionada</translation>
    </message>
    <message>
        <source>All maps of this file</source>
        <translation>Todos los mapas de este archivo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Haciendo las páginas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>type of {0} points</source>
        <translation>letra de {0} puntos</translation>
    </message>
    <message>
        <source>{0}. In Word, pages may break elsewhere.</source>
        <translation>{0}. En Word, las páginas pueden cortarse en otro sitio.</translation>
    </message>
    <message>
        <source>As text, with the picture of the map beside it.</source>
        <translation>Como texto, con la imagen del mapa al lado.</translation>
    </message>
    <message>
        <source>One file for any browser, without a network: the map to zoom, fold and search.</source>
        <translation>Un archivo para cualquier navegador, sin red: el mapa para ampliar, plegar y buscar.</translation>
    </message>
    <message>
        <source>One slide for each step, with text that can be edited and notes.</source>
        <translation>Una diapositiva por paso, con texto que se puede editar y notas.</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Dibujando la página…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln página enviada a la impresora</numerusform>
            <numerusform>%Ln páginas enviadas a la impresora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>{0} goes on beside it, {1} with a reason for it, {2} with an objection, {3} with a co-premise, {4} with an objection to its step, {5} one level up.

Without words, {0} goes up a level, too.</source>
        <translation>{0} sigue al lado, {1} con una razón a favor, {2} con una objeción, {3} con una copremisa, {4} con una objeción a su paso, {5} un nivel arriba.

Sin palabras, {0} también sube un nivel.</translation>
    </message>
    <message>
        <source>{0} goes on in the next line, {1} moves it a level down, {2} a level up; {3} goes on with a co-premise, {4} with an objection to its step.

Without words, {0} goes up a level, too.</source>
        <translation>{0} sigue en la línea siguiente, {1} la baja un nivel, {2} la sube; {3} sigue con una copremisa, {4} con una objeción a su paso.

Sin palabras, {0} también sube un nivel.</translation>
    </message>
    <message>
        <source>{0} ends typing.</source>
        <translation>{0} termina la escritura.</translation>
    </message>
    <message>
        <source>A new thesis</source>
        <translation>Una tesis nueva</translation>
    </message>
    <message>
        <source>A new claim, not connected yet</source>
        <translation>Una afirmación nueva, aún sin conectar</translation>
    </message>
    <message>
        <source>A new co-premise</source>
        <translation>Una copremisa nueva</translation>
    </message>
    <message>
        <source>together with {0}</source>
        <translation>junto con {0}</translation>
    </message>
    <message>
        <source>A new objection to a step</source>
        <translation>Una objeción nueva a un paso</translation>
    </message>
    <message>
        <source>A new reason</source>
        <translation>Una razón nueva</translation>
    </message>
    <message>
        <source>A new objection</source>
        <translation>Una objeción nueva</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>a favor de {0}</translation>
    </message>
    <message>
        <source>against {0}</source>
        <translation>en contra de {0}</translation>
    </message>
    <message>
        <source>{0} makes it an objection.</source>
        <translation>{0} la convierte en objeción.</translation>
    </message>
    <message>
        <source>{0} makes it a reason.</source>
        <translation>{0} la convierte en razón.</translation>
    </message>
    <message>
        <source>This map can only be read</source>
        <translation>Este mapa solo se puede leer</translation>
    </message>
    <message>
        <source>No map</source>
        <translation>No hay mapa</translation>
    </message>
    <message>
        <source>Make one in the menu Map, or take back with {0} what removed it.</source>
        <translation>Crea uno en el menú Mapa, o deshaz con {0} lo que lo quitó.</translation>
    </message>
    <message>
        <source>An empty map</source>
        <translation>Un mapa vacío</translation>
    </message>
    <message>
        <source>Begin with the claim that the question is about: {0}.

Or add a source, read it, and make what people say there into claims.</source>
        <translation>Empieza con la afirmación de la que trata la pregunta: {0}.

O añade una fuente, léela y convierte en afirmaciones lo que dice la gente en ella.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Click a claim to see who says it and where.

With a claim selected, {0} adds a reason, {1} an objection and {2} another beside it.

{3} edits the words, {4} folds what hangs on it.

Drag a claim onto another to move it there. Drag from the round handle at its edge to let it speak for something more. Shift+drag on the empty map selects several claims.

All keys: {5}</source>
        <translation>Haz clic en una afirmación para ver quién la dice y dónde.

Con una afirmación seleccionada, {0} añade una razón, {1} una objeción y {2} otra al lado.

{3} edita las palabras, {4} pliega lo que cuelga de ella.

Arrastra una afirmación sobre otra para moverla allí. Arrastra desde el asa redonda de su borde para que hable a favor de algo más. Mayús+arrastrar sobre el mapa vacío selecciona varias afirmaciones.

Todas las teclas: {5}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>El principio</translation>
    </message>
    <message>
        <source>{0} (undone)</source>
        <translation>{0} (deshecho)</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, you are looking at this</source>
        <translation>{0}, lo estás viendo</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Filter by words or names</source>
        <translation>Filtrar por palabras o nombres</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrar el historial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nombrar…</translation>
    </message>
    <message>
        <source>Give this state of the map a name, by which it can be found again</source>
        <translation>Dar a este estado del mapa un nombre con el que encontrarlo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Volver aquí</translation>
    </message>
    <message>
        <source>This claim is not on the map any more. Look at the step to see it.</source>
        <translation>Esta afirmación ya no está en el mapa. Mira el paso para verla.</translation>
    </message>
    <message>
        <source>What is this state of the map called?</source>
        <translation>¿Cómo se llama este estado del mapa?</translation>
    </message>
    <message>
        <source>What is this state of the map called? Without a name, it loses the one that it has.</source>
        <translation>¿Cómo se llama este estado del mapa? Sin nombre, pierde el que tiene.</translation>
    </message>
    <message>
        <source>Name a version</source>
        <translation>Nombrar una versión</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar las dos</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparar con ahora</translation>
    </message>
    <message>
        <source>You are looking back. Arrow keys step on; Escape leaves.</source>
        <translation>Estás mirando atrás. Las flechas avanzan paso a paso; Esc sale.</translation>
    </message>
    <message>
        <source>Choose a step to look at the map as it was. Nothing is changed by looking.</source>
        <translation>Elige un paso para ver el mapa como era. Mirar no cambia nada.</translation>
    </message>
    <message>
        <source>Look at the map as it was</source>
        <translation>Ver el mapa como era</translation>
    </message>
    <message>
        <source>Show the claim</source>
        <translation>Mostrar la afirmación</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
</context>
<context>
    <name>InlineEditor</name>
    <message>
        <source>Words of the claim</source>
        <translation>Palabras de la afirmación</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>MapAlone</name>
    <message>
        <source>{0} or {1} brings everything back.</source>
        <translation>{0} o {1} lo devuelve todo.</translation>
    </message>
</context>
<context>
    <name>MapDisplay</name>
    <message>
        <source>Drawing the map …</source>
        <translation>Dibujando el mapa …</translation>
    </message>
    <message>
        <source>Arrange the map anew to see it</source>
        <translation>Vuelve a ordenar el mapa para verlo</translation>
    </message>
    <message>
        <source>Press Enter to write the first claim</source>
        <translation>Pulsa Intro para escribir la primera afirmación</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Question of the map</source>
        <translation>Pregunta del mapa</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln afirmación</numerusform>
            <numerusform>%Ln afirmaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapTabs</name>
    <message>
        <source>Maps of this file</source>
        <translation>Mapas de este archivo</translation>
    </message>
    <message>
        <source>Question of the map</source>
        <translation>Pregunta del mapa</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Argument map</source>
        <translation>Mapa de argumentos</translation>
    </message>
    <message>
        <source>This claim is not part of a step yet. Add a reason or an objection.</source>
        <translation>Esta afirmación aún no forma parte de ningún paso. Añade una razón o una objeción.</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Where passages lie in the text</source>
        <translation>Dónde están los pasajes en el texto</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Take as one speaker</source>
        <translation>Tomar como un solo hablante</translation>
    </message>
    <message>
        <source>&amp;Who is the same as {0}?</source>
        <translation>¿&amp;Quién es lo mismo que {0}?</translation>
    </message>
    <message>
        <source>Which name stays? The other one is kept as an alias.</source>
        <translation>¿Qué nombre se queda? El otro se guarda como alias.</translation>
    </message>
    <message>
        <source>Take as one</source>
        <translation>Tomar como uno</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nadie conocido</translation>
    </message>
</context>
<context>
    <name>MergeMapDialog</name>
    <message>
        <source>Merge “{0}”</source>
        <translation>Combinar «{0}»</translation>
    </message>
    <message>
        <source>Claims to be added:</source>
        <translation>Estas afirmaciones se añaden:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>These say the same in both files. Uncheck one to keep both:</source>
        <translation>Estas dicen lo mismo aquí y allí. Desmarca una para conservar ambas:</translation>
    </message>
    <message>
        <source>Both files changed these. Check one to take it from the other file:</source>
        <translation>Ambos han cambiado estas. Marca una para tomar lo que hay allí:</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
</context>
<context>
    <name>MergingMaps</name>
    <message>
        <source>Merge another map</source>
        <translation>Combinar con otro mapa</translation>
    </message>
    <message>
        <source>This map is open already.</source>
        <translation>Este mapa ya está abierto.</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>Leyendo «{0}»…</translation>
    </message>
    <message>
        <source>Merged: {0}. Undo: Ctrl+Z</source>
        <translation>Combinado: {0}. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>changes to claims</source>
        <translation>cambios en afirmaciones</translation>
    </message>
    <message>
        <source>“{0}” is a copy of this map with something that is not here: {1}.</source>
        <translation>«{0}» es una copia de este mapa con algo que no está aquí: {1}.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the map</source>
        <translation>Vista general del mapa</translation>
    </message>
    <message>
        <source>Drag to move over the map</source>
        <translation>Arrastra para moverte por el mapa</translation>
    </message>
</context>
<context>
    <name>MishapDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>This is a mistake in the program. Your map is saved as it was before the last step, and you can go on. The report below helps to mend it.</source>
        <translation>Esto es un error del programa. Tu mapa está guardado como estaba antes del último paso y puedes seguir. El informe de abajo ayuda a arreglarlo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
</context>
<context>
    <name>Mouse</name>
    <message>
        <source>Drag to what it also speaks for or against</source>
        <translation>Arrastra hasta aquello de lo que también habla a favor o en contra</translation>
    </message>
</context>
<context>
    <name>NearnessField</name>
    <message>
        <source>How near to the words it cites</source>
        <translation>Cercanía a las palabras que cita</translation>
    </message>
    <message>
        <source>Unstated: nobody says it</source>
        <translation>Implícita: nadie la dice</translation>
    </message>
    <message>
        <source>The step takes it for granted; its card has a dashed border</source>
        <translation>El paso la da por supuesta; su ficha tiene el borde discontinuo</translation>
    </message>
    <message>
        <source>{0} (proposed)</source>
        <translation>{0} (propuesto)</translation>
    </message>
</context>
<context>
    <name>OriginField</name>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Its title in Argdown, its label in MindMup</source>
        <translation>Su título en Argdown, su rótulo en MindMup</translation>
    </message>
    <message>
        <source>Added by {0} on {1}, in a file that was merged</source>
        <translation>Añadida por {0} el {1}, en un archivo que se combinó</translation>
    </message>
    <message>
        <source>Added by {0}</source>
        <translation>Añadida por {0}</translation>
    </message>
    <message>
        <source>More about it is kept for {0}</source>
        <translation>Se guarda más de ella para {0}</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the map</source>
        <translation>Esquema del mapa</translation>
    </message>
</context>
<context>
    <name>OutlineRows</name>
    <message>
        <source>(no words yet)</source>
        <translation>(aún sin palabras)</translation>
    </message>
</context>
<context>
    <name>OutlineTyping</name>
    <message>
        <source>This claim is not part of a step yet. Add a reason or an objection.</source>
        <translation>Esta afirmación aún no forma parte de ningún paso. Añade una razón o una objeción.</translation>
    </message>
    <message>
        <source>Words of the new claim</source>
        <translation>Palabras de la afirmación nueva</translation>
    </message>
    <message>
        <source>Words of the claim</source>
        <translation>Palabras de la afirmación</translation>
    </message>
    <message>
        <source>It is at the top already. Esc ends typing.</source>
        <translation>Ya está arriba del todo. Esc termina la escritura.</translation>
    </message>
    <message>
        <source>It cannot go any further that way.</source>
        <translation>No puede ir más lejos en esa dirección.</translation>
    </message>
    <message>
        <source>A claim needs words: the old ones stay.</source>
        <translation>Una afirmación necesita palabras: se quedan las de antes.</translation>
    </message>
    <message>
        <source>There is no step before it that it could belong to.</source>
        <translation>No hay antes ningún paso al que pueda pertenecer.</translation>
    </message>
    <message>
        <source>This is an objection to a step; there is no reason for a step.</source>
        <translation>Esto es una objeción a un paso; no hay razones a favor de un paso.</translation>
    </message>
    <message>
        <source>A co-premise is on the side of those that it joins; change theirs instead.</source>
        <translation>Una copremisa está del lado de aquellas a las que se une; cambia el de ellas.</translation>
    </message>
    <message>
        <source>A claim that stands by itself is neither a reason nor an objection.</source>
        <translation>Una afirmación que está sola no es ni razón ni objeción.</translation>
    </message>
    <message>
        <source>Something hangs on this claim. Press Esc, then Del, to delete it all.</source>
        <translation>Algo cuelga de esta afirmación. Pulsa Esc y luego Supr para borrarlo todo.</translation>
    </message>
    <message>
        <source>Your words are still in their row: Enter tries again, Esc calls it off.</source>
        <translation>Tus palabras siguen en su fila: Intro vuelve a intentarlo, Esc lo cancela.</translation>
    </message>
    <message>
        <source>Your words are kept: they come back when you type here again.</source>
        <translation>Tus palabras están guardadas: vuelven cuando escribas aquí de nuevo.</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Your words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>These words are right in every map. One word on each line.</source>
        <translation>Estas palabras son correctas en todos los mapas. Una palabra por línea.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Quién está dónde</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>of a debate</comment>
        <translation>Desarrollo</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>This is the map as it was. To change the map, go back to here, or leave with Escape.</source>
        <translation>Este es el mapa como era. Para cambiarlo, vuelve aquí o sal con Esc.</translation>
    </message>
    <message>
        <source>Who said what is hidden now. Reveal all, and then look back.</source>
        <translation>Está oculto quién dijo qué. Descúbrelo todo y mira atrás después.</translation>
    </message>
    <message>
        <source>The map is already what it was then.</source>
        <translation>El mapa ya está como entonces.</translation>
    </message>
    <message>
        <source>{0}. Undo: Ctrl+Z</source>
        <translation>{0}. Deshacer: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>Compare with now</source>
        <translation>Comparar con ahora</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Volver aquí</translation>
    </message>
    <message>
        <source>Make the map what it was then; this is one step, and can be undone</source>
        <translation>Dejar el mapa como era entonces; es un solo paso y se puede deshacer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Return to the map as it is now (Escape)</source>
        <translation>Volver al mapa como es ahora (Esc)</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>Pasos del historial</translation>
    </message>
    <message>
        <source>One step earlier</source>
        <translation>Un paso antes</translation>
    </message>
    <message>
        <source>One step later</source>
        <translation>Un paso después</translation>
    </message>
    <message>
        <source>Replay how the map grew</source>
        <translation>Reproducir cómo creció el mapa</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Dejar de comparar</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
    <message>
        <source>“{0}” ({1})</source>
        <translation>«{0}» ({1})</translation>
    </message>
    <message>
        <source>{0}, after “{1}”</source>
        <translation>{0}, después de «{1}»</translation>
    </message>
    <message>
        <source>You are looking at the map of {0}.</source>
        <translation>Estás viendo el mapa de {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln añadida</numerusform>
            <numerusform>%Ln añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln quitada</numerusform>
            <numerusform>%Ln quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reworded</source>
        <translation>
            <numerusform>%Ln reformulada</numerusform>
            <numerusform>%Ln reformuladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln movida</numerusform>
            <numerusform>%Ln movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other details</source>
        <translation>
            <numerusform>%Ln con otros detalles</numerusform>
            <numerusform>%Ln con otros detalles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other thing(s) changed</source>
        <translation>
            <numerusform>%Ln cosa más cambiada</numerusform>
            <numerusform>%Ln cosas más cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>No hay diferencias</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>From {0} to {1}: {2}.</source>
        <translation>De {0} a {1}: {2}.</translation>
    </message>
    <message>
        <source>Stop the replay</source>
        <translation>Parar la reproducción</translation>
    </message>
    <message>
        <source>{0}: {1}: {2}</source>
        <translation>{0}: {1}: {2}</translation>
    </message>
    <message>
        <source>Step through what differs.</source>
        <translation>Recorrer las diferencias.</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Steps between</source>
        <translation>Pasos intermedios</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Mostrar todo el mapa</translation>
    </message>
    <message>
        <source>Only a branch of the map is shown, and the way to it. Esc shows the whole map</source>
        <translation>Solo se muestra una rama del mapa y el camino hasta ella. Esc muestra todo el mapa</translation>
    </message>
    <message>
        <source>Path to the selected claim</source>
        <translation>Camino hasta la afirmación seleccionada</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conectar</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Tesis</translation>
    </message>
    <message>
        <source>Objection to this step</source>
        <translation>Objeción a este paso</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(aún sin palabras)</translation>
    </message>
    <message>
        <source>against the step: </source>
        <translation>en contra del paso: </translation>
    </message>
</context>
<context>
    <name>PilesPage</name>
    <message>
        <source>What are they talking about?</source>
        <translation>¿De qué hablan?</translation>
    </message>
    <message>
        <source>Piles of quotations</source>
        <translation>Montones de citas</translation>
    </message>
    <message>
        <source>To which pile? Type its number or its words</source>
        <translation>¿A qué montón? Escribe su número o sus palabras</translation>
    </message>
    <message>
        <source>Go through one by one</source>
        <translation>Recorrer una por una</translation>
    </message>
    <message>
        <source>For (F)</source>
        <translation>A favor (F)</translation>
    </message>
    <message>
        <source>A claim of your own words for the thesis, with these below it</source>
        <translation>Una afirmación con tus palabras a favor de la tesis, con estas debajo</translation>
    </message>
    <message>
        <source>Against (A)</source>
        <translation>En contra (A)</translation>
    </message>
    <message>
        <source>A claim of your own words against the thesis, with these below it</source>
        <translation>Una afirmación con tus palabras en contra de la tesis, con estas debajo</translation>
    </message>
    <message>
        <source>One claim (1)</source>
        <translation>Una afirmación (1)</translation>
    </message>
    <message>
        <source>One claim that all of them say</source>
        <translation>Una afirmación que dicen todos</translation>
    </message>
    <message>
        <source>Single claims (S)</source>
        <translation>Afirmaciones sueltas (S)</translation>
    </message>
    <message>
        <source>A claim for each of them</source>
        <translation>Una afirmación para cada una</translation>
    </message>
    <message>
        <source>Move (M)</source>
        <translation>Mover (M)</translation>
    </message>
    <message>
        <source>Move it to another pile</source>
        <translation>Moverla a otro montón</translation>
    </message>
    <message>
        <source>No stance (X)</source>
        <translation>Sin postura (X)</translation>
    </message>
    <message>
        <source>None of these takes a side: set them aside for good</source>
        <translation>Ninguna toma partido: apartarlas para siempre</translation>
    </message>
    <message>
        <source>Each pile is about one thing. F or A makes a claim of it; Right opens it; Enter goes through it.</source>
        <translation>Cada montón trata de una cosa. F o A hace de él una afirmación; Derecha lo abre; Intro lo recorre.</translation>
    </message>
    <message>
        <source>No pile is left. Press Enter to go through what still waits, one by one.</source>
        <translation>No queda ningún montón. Pulsa Intro para recorrer una por una las que aún esperan.</translation>
    </message>
    <message>
        <source>“{0}” is on the map. Undo: Ctrl+Z</source>
        <translation>«{0}» está en el mapa. Deshacer: Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) wait(s/) in its pile</source>
        <translation>
            <numerusform>%Ln cita espera en su montón</numerusform>
            <numerusform>%Ln citas esperan en su montón</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” is on the map; {1}. Undo: Ctrl+Z</source>
        <translation>«{0}» está en el mapa; {1}. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>There is no other pile.</source>
        <translation>No hay otro montón.</translation>
    </message>
    <message>
        <source>Moved. Undo: Ctrl+Z</source>
        <translation>Movida. Deshacer: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Who says it (S)</source>
        <translation>Quién lo dice (S)</translation>
    </message>
    <message>
        <source>Who says it? (S)</source>
        <translation>¿Quién lo dice? (S)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>A reason for the selected claim, or for the thesis</source>
        <translation>Una razón a favor de la afirmación seleccionada, o de la tesis</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>An objection to the selected claim or argument</source>
        <translation>Una objeción a la afirmación o al argumento seleccionado</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>A claim that stands by itself</source>
        <translation>Una afirmación que está sola</translation>
    </message>
    <message>
        <source>Not a stance: set it aside for good (X)</source>
        <translation>No es una postura: apartarla para siempre (X)</translation>
    </message>
    <message>
        <source>Not a stance</source>
        <translation>No es una postura</translation>
    </message>
    <message>
        <source>Select words, or press N for the next quotation</source>
        <translation>Selecciona palabras, o pulsa N para la cita siguiente</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>This is the first place</source>
        <translation>Este es el primer lugar</translation>
    </message>
    <message>
        <source>This is the last place</source>
        <translation>Este es el último lugar</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>It holds from the next start on</source>
        <translation>Vale a partir del próximo inicio</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Menos &amp;movimiento</translation>
    </message>
    <message>
        <source>Let cards jump to their places instead of gliding there</source>
        <translation>Dejar que las fichas salten a su sitio en vez de deslizarse</translation>
    </message>
    <message>
        <source> points</source>
        <translation> puntos</translation>
    </message>
    <message>
        <source>The smallest type of claims before a map is parted over pages</source>
        <translation>La letra más pequeña de las afirmaciones antes de repartir un mapa en páginas</translation>
    </message>
    <message>
        <source>Keep &amp;backup copies of maps</source>
        <translation>Conservar &amp;copias de seguridad de los mapas</translation>
    </message>
    <message>
        <source>The last ten of each map that was changed, in the folder of your settings</source>
        <translation>Las diez últimas de cada mapa que se cambió, en la carpeta de tus ajustes</translation>
    </message>
    <message>
        <source>as you are known to this computer</source>
        <translation>como te conoce este ordenador</translation>
    </message>
    <message>
        <source>The name under which the history notes what you do</source>
        <translation>El nombre con el que el historial anota lo que haces</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma (Language)</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Type size on &amp;paper</source>
        <translation>Tamaño de la letra en &amp;papel</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Tu &amp;nombre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Space: next · Backspace: back · M: map or words · B: black · Esc: leave</source>
        <translation>Espacio: seguir · Retroceso: atrás · M: mapa o palabras · B: negro · Esc: salir</translation>
    </message>
    <message>
        <source>S: other screen</source>
        <translation>S: otra pantalla</translation>
    </message>
    <message>
        <source>This was the last step. Home: from the beginning · Esc: leave</source>
        <translation>Este era el último paso. Inicio: desde el principio · Esc: salir</translation>
    </message>
    <message>
        <source>The screen is black.</source>
        <translation>La pantalla está en negro.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Presentation, {0}</source>
        <translation>Presentación, {0}</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Shift+Down: past this branch · Shift+Up: what it is about · Home: anew · End: everything</source>
        <translation>Mayús+Abajo: saltar esta rama · Mayús+Arriba: de qué trata · Inicio: de nuevo · Fin: todo</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Work under way</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>Arranging the map…</source>
        <translation>Ordenando el mapa…</translation>
    </message>
    <message>
        <source>The map was not arranged. “Arrange anew” does it.</source>
        <translation>El mapa no se ha ordenado. «Volver a ordenar» lo hace.</translation>
    </message>
    <message>
        <source>The map was arranged anew to fit.</source>
        <translation>El mapa se ha vuelto a ordenar para que quepa.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>Question, {0}: {1}</source>
        <translation>Pregunta, {0}: {1}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove the question; its answers stay</source>
        <translation>Quitar la pregunta; sus respuestas se quedan</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Quitar la pregunta</translation>
    </message>
    <message>
        <source>The answer: a new claim, or words of one that is there</source>
        <translation>La respuesta: una afirmación nueva, o palabras de una que ya está</translation>
    </message>
    <message>
        <source>Answer, as a claim</source>
        <translation>Respuesta, como afirmación</translation>
    </message>
    <message>
        <source>Put it on the map</source>
        <translation>Ponerla en el mapa</translation>
    </message>
    <message>
        <source>It speaks for it</source>
        <translation>Habla a favor</translation>
    </message>
    <message>
        <source>It speaks against it</source>
        <translation>Habla en contra</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A question about it</source>
        <translation>Una pregunta al respecto</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Hacer una pregunta</translation>
    </message>
    <message>
        <source>Return notes the question; it stays open until a claim answers it</source>
        <translation>Intro anota la pregunta; queda abierta hasta que una afirmación la responda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open question(s)</source>
        <translation>
            <numerusform>%Ln pregunta abierta</numerusform>
            <numerusform>%Ln preguntas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>The answer stands on the map. Undo: Ctrl+Z</source>
        <translation>La respuesta está en el mapa. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>This claim answers the question now. Undo: Ctrl+Z</source>
        <translation>Esta afirmación responde ahora a la pregunta. Deshacer: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Which quotations</source>
        <translation>Qué citas</translation>
    </message>
    <message>
        <source>Which claim is it about? Type its number or its words</source>
        <translation>¿De qué afirmación trata? Escribe su número o sus palabras</translation>
    </message>
    <message>
        <source>Who says it? Enter takes the name, Esc leaves it</source>
        <translation>¿Quién lo dice? Intro toma el nombre, Esc lo deja</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>For (F)</source>
        <translation>A favor (F)</translation>
    </message>
    <message>
        <source>Against (A)</source>
        <translation>En contra (A)</translation>
    </message>
    <message>
        <source>Elsewhere (E)</source>
        <translation>En otro sitio (E)</translation>
    </message>
    <message>
        <source>Speaker (S)</source>
        <translation>Hablante (S)</translation>
    </message>
    <message>
        <source>Words (W)</source>
        <translation>Palabras (W)</translation>
    </message>
    <message>
        <source>No stance (X)</source>
        <translation>Sin postura (X)</translation>
    </message>
    <message>
        <source>Later (Space)</source>
        <translation>Más tarde (Espacio)</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>Atrás (Retroceso)</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left in this pile</source>
        <translation>
            <numerusform>Queda %Ln en este montón</numerusform>
            <numerusform>Quedan %Ln en este montón</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>Queda %Ln</numerusform>
            <numerusform>Quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotation of {0}</source>
        <translation>Cita de {0}</translation>
    </message>
    <message>
        <source>There is no claim on the map yet. C makes this one.</source>
        <translation>Aún no hay ninguna afirmación en el mapa. C hace de esta una.</translation>
    </message>
    <message>
        <source>For or against</source>
        <translation>A favor o en contra de</translation>
    </message>
    <message>
        <source>There is no claim yet to speak for or against. Make one first: C</source>
        <translation>Aún no hay ninguna afirmación a favor o en contra de la que hablar. Crea una primero: C</translation>
    </message>
    <message>
        <source>F places it for, A against what is named below; Space leaves it.</source>
        <translation>F la coloca a favor, A en contra de lo que se nombra debajo; Espacio la deja.</translation>
    </message>
    <message>
        <source>There is no other one here.</source>
        <translation>Aquí no hay otra.</translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation>Aquí empezaste.</translation>
    </message>
</context>
<context>
    <name>QuotationHead</name>
    <message>
        <source>Nobody known</source>
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <source>press S to say who</source>
        <translation>pulsa S para decir quién</translation>
    </message>
</context>
<context>
    <name>QuotationModel</name>
    <message>
        <source>Comparing the quotations…</source>
        <translation>Comparando las citas…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mismas palabras</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>Etiquetas y notas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>p. {0}, {1} %</source>
        <translation>p. {0}, {1} %</translation>
    </message>
    <message>
        <source>¶ {0}, {1} %</source>
        <translation>¶ {0}, {1} %</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Older edition</source>
        <translation>Edición anterior</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>± Both</source>
        <translation>± Ambos</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>nadie conocido</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} más</translation>
    </message>
    <message>
        <source>Same words as {0}</source>
        <translation>Mismas palabras que {0}</translation>
    </message>
    <message>
        <source>No side yet</source>
        <translation>Aún sin lado</translation>
    </message>
    <message>
        <source>No claim cites it yet</source>
        <translation>Aún no la cita ninguna afirmación</translation>
    </message>
    <message>
        <source>These very words stand here, but in an older edition; the newest is “{0}”</source>
        <translation>Estas mismas palabras están aquí, pero en una edición anterior; la más reciente es «{0}»</translation>
    </message>
    <message>
        <source>The source has these very words here</source>
        <translation>La fuente tiene aquí estas mismas palabras</translation>
    </message>
    <message>
        <source>{0}, told by {1}</source>
        <translation>{0}, contado por {1}</translation>
    </message>
</context>
<context>
    <name>QuotationsPage</name>
    <message>
        <source>Filter by words, speaker, source, …</source>
        <translation>Filtrar por palabras, hablante, fuente, …</translation>
    </message>
    <message>
        <source>Filter the quotations</source>
        <translation>Filtrar las citas</translation>
    </message>
    <message>
        <source>Words that do not stand where they should, or that stand in an older edition of their source</source>
        <translation>Palabras que no están donde deberían, o que están en una edición anterior de su fuente</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the rows that are shown as a table, for Word, or for other programs</source>
        <translation>Guardar las filas que se ven como tabla, para Word o para otros programas</translation>
    </message>
    <message>
        <source>With the selected</source>
        <translation>Con las seleccionadas</translation>
    </message>
    <message>
        <source>Order of the quotations</source>
        <translation>Orden de las citas</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por fuente</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Por hablante</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>Por lado</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Por afirmación</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>Mostrar en la fuente</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Cambiar hablante</translation>
    </message>
    <message>
        <source>Show the speaker&apos;s page</source>
        <translation>Mostrar la página del hablante</translation>
    </message>
    <message>
        <source>Select the same words</source>
        <translation>Seleccionar las mismas palabras</translation>
    </message>
    <message>
        <source>Take as one speaker</source>
        <translation>Tomar como un solo hablante</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Fundir afirmaciones</translation>
    </message>
    <message>
        <source>Cite on one claim</source>
        <translation>Citar en una sola afirmación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usadas</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mismas palabras</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>No quotation is like that.</source>
        <translation>No hay ninguna cita así.</translation>
    </message>
    <message>
        <source>No quotations yet.
Add a source, and accept what people say in it.</source>
        <translation>Aún no hay citas.
Añade una fuente y acepta lo que dice la gente en ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s) copied</source>
        <translation>
            <numerusform>%Ln cita copiada</numerusform>
            <numerusform>%Ln citas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text of {0}</source>
        <translation>Texto de {0}</translation>
    </message>
    <message>
        <source>Select words first, or press N for the next quotation.</source>
        <translation>Selecciona primero palabras, o pulsa N para la cita siguiente.</translation>
    </message>
    <message>
        <source>Every quotation found here is placed or set aside.</source>
        <translation>Todas las citas encontradas aquí están colocadas o apartadas.</translation>
    </message>
    <message>
        <source>Still looking for quotations…</source>
        <translation>Aún se buscan citas…</translation>
    </message>
    <message>
        <source>Set aside as no stance; the queue keeps it under “Set aside”. Undo: Ctrl+Z</source>
        <translation>Apartada por no ser una postura; la cola la guarda en «Apartadas». Deshacer: Ctrl+Z</translation>
    </message>
    <message>
        <source>These words are on no map yet. R, O or C puts them there.</source>
        <translation>Estas palabras aún no están en ningún mapa. R, O o C las pone allí.</translation>
    </message>
    <message>
        <source>Claim {0} of {1} that cite this</source>
        <translation>Afirmación {0} de {1} que citan esto</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>As thread</source>
        <translation>Como hilo</translation>
    </message>
    <message>
        <source>Indent each comment below the one it answers</source>
        <translation>Sangrar cada comentario bajo el que responde</translation>
    </message>
    <message>
        <source>Find in the text (F)</source>
        <translation>Buscar en el texto (F)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Add an article or a comment thread to read it here.

Drop a file or a text on the window, or choose Add source.</source>
        <translation>Añade un artículo o un debate para leerlo aquí.

Suelta un archivo o un texto en la ventana, o elige «Añadir fuente».</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>R&amp;ecent maps</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>No map was open lately</source>
        <translation>No se ha abierto ningún mapa últimamente</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Not found: {0}</source>
        <translation>No encontrado: {0}</translation>
    </message>
    <message>
        <source>Take off this list (the file stays)</source>
        <translation>Quitar de esta lista (el archivo se queda)</translation>
    </message>
    <message>
        <source>Take “{0}” off this list</source>
        <translation>Quitar «{0}» de esta lista</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message numerus="yes">
        <source>Replaced %Ln time(s)</source>
        <translation>
            <numerusform>Sustituido %Ln vez</numerusform>
            <numerusform>Sustituido %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) in sources, quotations and questions stay(s/)</source>
        <translation>
            <numerusform>%Ln resultado en fuentes, citas y preguntas queda igual</numerusform>
            <numerusform>%Ln resultados en fuentes, citas y preguntas quedan igual</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing more to replace in claims, notes and tags</source>
        <translation>nada más que sustituir en afirmaciones, notas y etiquetas</translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message>
        <source>Rescue what can be read…</source>
        <translation>Rescatar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>Leyendo «{0}»…</translation>
    </message>
    <message>
        <source>{0} (rescued)</source>
        <translation>{0} (rescatado)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Remarks on the map</source>
        <translation>Observaciones sobre el mapa</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Choose which kinds of remarks are shown for this map</source>
        <translation>Elegir qué tipos de observaciones se muestran para este mapa</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave out this remark: here it is all right ({0})</source>
        <translation>Omitir esta observación: aquí está bien ({0})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln observación</numerusform>
            <numerusform>%Ln observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>There is no map.</source>
        <translation>No hay ningún mapa.</translation>
    </message>
    <message>
        <source>Reading the map…</source>
        <translation>Leyendo el mapa…</translation>
    </message>
    <message>
        <source>A careful reader would have nothing to ask, as far as words tell.</source>
        <translation>Por lo que dicen las palabras, un lector atento no tendría nada que preguntar.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Left out. Undo: Ctrl+Z</source>
        <translation>Omitida. Deshacer: Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>Show again what was left out (%Ln)</source>
        <translation>
            <numerusform>Volver a mostrar lo omitido (%Ln)</numerusform>
            <numerusform>Volver a mostrar lo omitido (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writing “{0}”…</source>
        <translation>Escribiendo «{0}»…</translation>
    </message>
</context>
<context>
    <name>SchemeField</name>
    <message>
        <source>Kind of step (argument scheme)</source>
        <translation>Tipo de paso (esquema argumentativo)</translation>
    </message>
    <message>
        <source>Argument scheme of the step</source>
        <translation>Esquema argumentativo del paso</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Sin nombrar</translation>
    </message>
    <message>
        <source>After {0}</source>
        <translation>Según {0}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Find claims, quotations, notes, tags, speakers and sources</source>
        <translation>Buscar afirmaciones, citas, notas, etiquetas, hablantes y fuentes</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>All of these words; between quotation marks, exactly these</source>
        <translation>Todas estas palabras; entre comillas, exactamente estas</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Sustituir por</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sustituir</translation>
    </message>
    <message>
        <source>Replace the words in this hit, and go on to the next</source>
        <translation>Sustituir las palabras de este resultado y pasar al siguiente</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Sustituir &amp;todo</translation>
    </message>
    <message>
        <source>Replace the words in all claims, notes and tags; one undo takes it back</source>
        <translation>Sustituir las palabras en todas las afirmaciones, notas y etiquetas; basta deshacer una vez</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>This map is open in another window, so here it can only be read.</source>
        <translation>Este mapa está abierto en otra ventana, así que aquí solo se puede leer.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Save a copy to share</source>
        <translation>Guardar una copia para compartir</translation>
    </message>
    <message>
        <source>Notes that are only for you</source>
        <translation>Notas que son solo para ti</translation>
    </message>
    <message>
        <source>Sources and quotations that no claim cites</source>
        <translation>Fuentes y citas que ninguna afirmación cita</translation>
    </message>
    <message>
        <source>What other programs&apos; files said</source>
        <translation>Lo que decían los archivos de otros programas</translation>
    </message>
    <message>
        <source>Whole texts of sources, not only what is quoted</source>
        <translation>Textos completos de las fuentes, no solo lo citado</translation>
    </message>
    <message>
        <source>Besides its maps, this file holds:</source>
        <translation>Este archivo contiene, además de sus mapas:</translation>
    </message>
    <message>
        <source>The copy has no history and no authors. It keeps:</source>
        <translation>La copia no tiene historial ni autores. Conserva:</translation>
    </message>
    <message>
        <source>Save copy…</source>
        <translation>Guardar copia…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>{0} (to share)</source>
        <translation>{0} (para compartir)</translation>
    </message>
    <message>
        <source>Maps (*.argmap)</source>
        <translation>Mapas (*.argmap)</translation>
    </message>
    <message>
        <source>The copy is in {0}</source>
        <translation>La copia está en {0}</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Guardando una copia…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>Filtrar por palabras o teclas</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrar las teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sin teclas</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>While a claim is typed</source>
        <translation>Al escribir una afirmación</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiada por ti</translation>
    </message>
    <message>
        <source>Press the new keys for “{0}”. Esc leaves them as they are.</source>
        <translation>Pulsa las teclas nuevas para «{0}». Esc las deja como están.</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”.</source>
        <translation>{0} pertenece a «{1}».</translation>
    </message>
    <message>
        <source>Take it away from “{0}”</source>
        <translation>Quitársela a «{0}»</translation>
    </message>
    <message>
        <source>Go on beside it; without words, one level up</source>
        <translation>Seguir al lado; sin palabras, un nivel arriba</translation>
    </message>
    <message>
        <source>Go on with a reason for it, or an objection to it</source>
        <translation>Seguir con una razón a favor o con una objeción</translation>
    </message>
    <message>
        <source>Go on with a co-premise</source>
        <translation>Seguir con una copremisa</translation>
    </message>
    <message>
        <source>Go on with an objection to its step</source>
        <translation>Seguir con una objeción a su paso</translation>
    </message>
    <message>
        <source>Go on one level up</source>
        <translation>Seguir un nivel arriba</translation>
    </message>
    <message>
        <source>Move it up or down a level</source>
        <translation>Subirla o bajarla un nivel</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>Empezar una línea nueva</translation>
    </message>
    <message>
        <source>End typing; the words are kept for the next time</source>
        <translation>Terminar de escribir; las palabras se guardan para la próxima vez</translation>
    </message>
    <message>
        <source>Walk over the map</source>
        <translation>Recorrer el mapa</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Walk over the arguments</source>
        <translation>Recorrer los argumentos</translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation>Ctrl + flechas</translation>
    </message>
    <message>
        <source>Select one more</source>
        <translation>Seleccionar una más</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Mayús + flechas</translation>
    </message>
    <message>
        <source>Go to the thesis</source>
        <translation>Ir a la tesis</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Ctrl + Shift + arrow keys</source>
        <translation>Ctrl + Mayús + flechas</translation>
    </message>
    <message>
        <source>Scroll far</source>
        <translation>Desplazar mucho</translation>
    </message>
    <message>
        <source>Move the map by hand</source>
        <translation>Mover el mapa con la mano</translation>
    </message>
    <message>
        <source>Space + drag, the middle button, or two fingers</source>
        <translation>Espacio + arrastrar, el botón central o dos dedos</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Acercar o alejar</translation>
    </message>
    <message>
        <source>+  −  0, Ctrl + wheel, or pinch</source>
        <translation>+  −  0, Ctrl + rueda o pellizcar</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Seleccionar varias</translation>
    </message>
    <message>
        <source>Shift + drag on the ground, Ctrl + click</source>
        <translation>Mayús + arrastrar sobre el fondo, Ctrl + clic</translation>
    </message>
    <message>
        <source>Move a claim; its order, on the edge of one beside it</source>
        <translation>Mover una afirmación; su orden, en el borde de otra de al lado</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>arrastrar</translation>
    </message>
    <message>
        <source>Turn it to the other side as it is moved</source>
        <translation>Pasarla al otro lado al moverla</translation>
    </message>
    <message>
        <source>Shift while dragging</source>
        <translation>Mayús al arrastrar</translation>
    </message>
    <message>
        <source>Pin it where it is dropped</source>
        <translation>Fijarla donde se suelta</translation>
    </message>
    <message>
        <source>Ctrl or Alt while dragging</source>
        <translation>Ctrl o Alt al arrastrar</translation>
    </message>
    <message>
        <source>Let it speak for or against something more</source>
        <translation>Hacer que hable a favor o en contra de algo más</translation>
    </message>
    <message>
        <source>drag from its edge</source>
        <translation>arrastrar desde su borde</translation>
    </message>
    <message>
        <source>Call off what the mouse or a finger does</source>
        <translation>Cancelar lo que hace el ratón o un dedo</translation>
    </message>
    <message>
        <source>Change the words of the selected claim</source>
        <translation>Cambiar las palabras de la afirmación seleccionada</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>cualquier letra</translation>
    </message>
    <message>
        <source>Drop the selection</source>
        <translation>Quitar la selección</translation>
    </message>
</context>
<context>
    <name>ShowingControl</name>
    <message>
        <source>Everybody is shown again.</source>
        <translation>Se vuelve a mostrar a todos.</translation>
    </message>
    <message>
        <source>There is nothing to present yet: the map has no claims.</source>
        <translation>Aún no hay nada que presentar: el mapa no tiene afirmaciones.</translation>
    </message>
</context>
<context>
    <name>SidesPage</name>
    <message>
        <source>Who is for it, and who is against?</source>
        <translation>¿Quién está a favor y quién en contra?</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>Seguir (Intro)</translation>
    </message>
    <message>
        <source>For (F)</source>
        <translation>A favor (F)</translation>
    </message>
    <message>
        <source>Against (A)</source>
        <translation>En contra (A)</translation>
    </message>
    <message>
        <source>Both (B)</source>
        <translation>Ambos (B)</translation>
    </message>
    <message>
        <source>Neither (N)</source>
        <translation>Ninguno (N)</translation>
    </message>
    <message>
        <source>Undecided (U)</source>
        <translation>Sin decidir (U)</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln suggestion(s) (T)</source>
        <translation>
            <numerusform>Aceptar %Ln sugerencia (T)</numerusform>
            <numerusform>Aceptar %Ln sugerencias (T)</numerusform>
        </translation>
    </message>
    <message>
        <source>One key each. What they say goes onto the map as first guesses, which stay easy to change.</source>
        <translation>Una tecla para cada uno. Lo que dicen va al mapa como suposición, fácil de cambiar.</translation>
    </message>
    <message>
        <source>No quotation has a known speaker yet. Go on to the piles, or name speakers one by one.</source>
        <translation>Ninguna cita tiene aún un hablante conocido. Pasa a los montones, o nombra a los hablantes uno por uno.</translation>
    </message>
</context>
<context>
    <name>SortingPanel</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Volver al mapa (Esc)</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Volver al mapa</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Tesis</translation>
    </message>
    <message>
        <source>&amp;Thesis</source>
        <translation>&amp;Tesis</translation>
    </message>
    <message>
        <source>Say it as a sentence that one can be for or against. Enter takes it; you can change it later.</source>
        <translation>Dila como una oración de la que se pueda estar a favor o en contra. Intro la toma; puedes cambiarla después.</translation>
    </message>
    <message>
        <source>There is no thesis any more, so nothing can be for or against it. Type one, and press Enter.</source>
        <translation>Ya no hay tesis, así que nada puede estar a favor o en contra. Escribe una y pulsa Intro.</translation>
    </message>
    <message>
        <source>Sides ({0} open)</source>
        <translation>Lados ({0} abiertos)</translation>
    </message>
    <message>
        <source>Piles ({0})</source>
        <translation>Montones ({0})</translation>
    </message>
    <message>
        <source>One by one ({0})</source>
        <translation>Una por una ({0})</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>{0} words, {1} passages, {2} of them on a map</source>
        <translation>{0} palabras, {1} pasajes, {2} de ellos en un mapa</translation>
    </message>
    <message>
        <source>A newer edition of “{0}”</source>
        <translation>Una edición más reciente de «{0}»</translation>
    </message>
    <message>
        <source>The newest edition is “{0}”</source>
        <translation>La edición más reciente es «{0}»</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add articles or comment threads from files</source>
        <translation>Añadir artículos o debates de archivos</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Add the text on the clipboard as a source</source>
        <translation>Añadir como fuente el texto del portapapeles</translation>
    </message>
    <message>
        <source>Remove the selected source (Del)</source>
        <translation>Quitar la fuente seleccionada (Supr)</translation>
    </message>
    <message>
        <source>Remove the selected source</source>
        <translation>Quitar la fuente seleccionada</translation>
    </message>
    <message>
        <source>They were left in an older edition of a source: look for them again in the newest one</source>
        <translation>Quedaron en una edición anterior de una fuente: buscarlos otra vez en la más reciente</translation>
    </message>
    <message>
        <source>What people say is sorted into piles; what is on the map stays as it is</source>
        <translation>Lo que dice la gente se clasifica en montones; lo que está en el mapa se queda como está</translation>
    </message>
    <message>
        <source>Older edition: {0}</source>
        <translation>Edición anterior: {0}</translation>
    </message>
    <message>
        <source>Newest edition: {0}</source>
        <translation>Edición más reciente: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) used</source>
        <translation>
            <numerusform>%Ln pasaje usado</numerusform>
            <numerusform>%Ln pasajes usados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation>Aún sin examinar</translation>
    </message>
    <message>
        <source>No quotation found</source>
        <translation>Ninguna cita encontrada</translation>
    </message>
    <message>
        <source>{0} of {1} used</source>
        <translation>{0} de {1} usados</translation>
    </message>
    <message>
        <source>Nothing is left here</source>
        <translation>Aquí no queda nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) (is/are) left in this older edition</source>
        <translation>
            <numerusform>%Ln pasaje queda en esta edición anterior</numerusform>
            <numerusform>%Ln pasajes quedan en esta edición anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work through %Ln passage(s) left behind…</source>
        <translation>
            <numerusform>Revisar %Ln pasaje que quedó atrás…</numerusform>
            <numerusform>Revisar %Ln pasajes que quedaron atrás…</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft a map from these sources</source>
        <translation>Esbozar un mapa de estas fuentes</translation>
    </message>
    <message>
        <source>Draft what is new here</source>
        <translation>Esbozar lo nuevo de aquí</translation>
    </message>
    <message>
        <source>No sources yet.
Drop articles or comment threads here.</source>
        <translation>Aún no hay fuentes.
Suelta aquí artículos o debates.</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Añadir fuente…</translation>
    </message>
    <message>
        <source>Paste as source</source>
        <translation>Pegar como fuente</translation>
    </message>
    <message>
        <source>Add a newer edition…</source>
        <translation>Añadir una edición más reciente…</translation>
    </message>
    <message>
        <source>Paste as a newer edition</source>
        <translation>Pegar como edición más reciente</translation>
    </message>
    <message>
        <source>Work through what is left here…</source>
        <translation>Revisar lo que queda aquí…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>SpeakerPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Who they are, such as “teacher” or “newspaper”</source>
        <translation>Quién es, como «profesora» o «periódico»</translation>
    </message>
    <message>
        <source>Kind of speaker</source>
        <translation>Tipo de hablante</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Seudónimo</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>Take this and another speaker as one; the other name becomes an alias</source>
        <translation>Tomar este y otro hablante como uno; el otro nombre pasa a ser un alias</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>Show the quotations of this speaker in the table</source>
        <translation>Mostrar en la tabla las citas de este hablante</translation>
    </message>
    <message>
        <source>What this speaker said, and where they stand</source>
        <translation>Qué dijo este hablante y dónde está</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Also known as {0}</source>
        <translation>También conocido como {0}</translation>
    </message>
    <message>
        <source>What they said ({0})</source>
        <translation>Lo que dijo ({0})</translation>
    </message>
</context>
<context>
    <name>SpeakerQuestion</name>
    <message>
        <source>Who says these words? Enter takes the first.</source>
        <translation>¿Quién dice estas palabras? Intro toma el primero.</translation>
    </message>
    <message>
        <source>A number, or another name</source>
        <translation>Un número u otro nombre</translation>
    </message>
    <message>
        <source>Who says these words</source>
        <translation>Quién dice estas palabras</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nadie conocido</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>Find a speaker</source>
        <translation>Buscar un hablante</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>No speakers yet.
They come with the quotations of a source.</source>
        <translation>Aún no hay hablantes.
Llegan con las citas de una fuente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nadie conocido</translation>
    </message>
</context>
<context>
    <name>SpeechField</name>
    <message>
        <source>Speech</source>
        <translation>Discurso</translation>
    </message>
    <message>
        <source>Speech in which it is said</source>
        <translation>Discurso en el que se dice</translation>
    </message>
    <message>
        <source>{0} (proposed)</source>
        <translation>{0} (propuesto)</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>SpeechesDialog</name>
    <message>
        <source>Speeches of the debate</source>
        <translation>Discursos del debate</translation>
    </message>
    <message>
        <source>&amp;Write one speech on each line, in their order. Begin with + for the side for, with - for the side against.</source>
        <translation>&amp;Escribe un discurso en cada línea, en su orden. Empieza con + para el lado a favor, con - para el lado en contra.</translation>
    </message>
    <message>
        <source>Speeches, one on each line</source>
        <translation>Discursos, uno en cada línea</translation>
    </message>
    <message>
        <source>Claims stay with a speech that you only rename, as long as you add or remove no line.</source>
        <translation>Las afirmaciones siguen si solo cambias el nombre de un discurso, sin añadir ni quitar una línea.</translation>
    </message>
</context>
<context>
    <name>SpellingChoices</name>
    <message>
        <source>Check the &amp;spelling of claims while you type</source>
        <translation>Revisar la &amp;ortografía al escribir</translation>
    </message>
    <message>
        <source>&amp;Dictionaries…</source>
        <translation>&amp;Diccionarios…</translation>
    </message>
    <message>
        <source>Choose a folder with dictionaries: files that end in .dic and .aff, or .oxt</source>
        <translation>Elegir una carpeta con diccionarios: archivos que terminan en .dic y .aff, o en .oxt</translation>
    </message>
    <message>
        <source>Your &amp;words…</source>
        <translation>&amp;Palabras propias…</translation>
    </message>
    <message>
        <source>Show the words that you added to the dictionary</source>
        <translation>Mostrar las palabras que has añadido al diccionario</translation>
    </message>
    <message>
        <source>There are dictionaries for {0}.</source>
        <translation>Hay diccionarios para: {0}.</translation>
    </message>
    <message>
        <source>There is none for {0} on this computer. LibreOffice brings one, Linux has it as a package (hunspell-de-de), or choose a folder that has it.</source>
        <translation>No hay ninguno en este ordenador para: {0}. LibreOffice trae uno, Linux lo tiene como paquete (hunspell-de-de), o elige una carpeta que lo tenga.</translation>
    </message>
    <message>
        <source>Folder with dictionaries</source>
        <translation>Carpeta con diccionarios</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>“{0}” is not in the dictionary</source>
        <translation>«{0}» no está en el diccionario</translation>
    </message>
    <message>
        <source>Looking for words…</source>
        <translation>Buscando palabras…</translation>
    </message>
    <message>
        <source>&amp;Add to dictionary</source>
        <translation>&amp;Añadir al diccionario</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorar</translation>
    </message>
    <message>
        <source>No similar word</source>
        <translation>Ninguna palabra se le parece</translation>
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
        <translation>(aún sin palabras)</translation>
    </message>
    <message>
        <source>{0}
{1} for, {2} against</source>
        <translation>{0}
{1} a favor, {2} en contra</translation>
    </message>
    <message>
        <source>{0} {1}: “{2}”</source>
        <translation>{0} {1}: «{2}»</translation>
    </message>
</context>
<context>
    <name>StanceSwitch</name>
    <message>
        <source>Reason for</source>
        <translation>Razón a favor de</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
</context>
<context>
    <name>StanceTable</name>
    <message>
        <source>Who stands where</source>
        <translation>Quién está dónde</translation>
    </message>
</context>
<context>
    <name>StancesPage</name>
    <message>
        <source>Sort by &amp;agreement</source>
        <translation>Ordenar por &amp;acuerdo</translation>
    </message>
    <message>
        <source>Put those who stand alike next to each other; else they stand by name</source>
        <translation>Poner juntos a los que están de acuerdo; si no, van por nombre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The words in this cell</source>
        <translation>Las palabras de esta celda</translation>
    </message>
    <message>
        <source>Nobody is quoted on this map yet.
Claims that cite a passage say who said it.</source>
        <translation>Aún no se cita a nadie en este mapa.
Las afirmaciones que citan un pasaje dicen quién lo dijo.</translation>
    </message>
    <message>
        <source>As a table ({0})…</source>
        <translation>Como tabla ({0})…</translation>
    </message>
    <message>
        <source>As a picture ({0})…</source>
        <translation>Como imagen ({0})…</translation>
    </message>
    <message>
        <source>Picture in light colors</source>
        <translation>Imagen en colores claros</translation>
    </message>
    <message>
        <source>Picture in dark colors</source>
        <translation>Imagen en colores oscuros</translation>
    </message>
    <message>
        <source>Picture for printing</source>
        <translation>Imagen para imprimir</translation>
    </message>
    <message>
        <source>Picture with high contrast, light</source>
        <translation>Imagen de alto contraste, clara</translation>
    </message>
    <message>
        <source>Picture with high contrast, dark</source>
        <translation>Imagen de alto contraste, oscura</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <source>Quoted, but for or against nothing here: {0}</source>
        <translation>Citado, pero aquí a favor o en contra de nada: {0}</translation>
    </message>
    <message>
        <source>Choose a cell to read the words behind it.</source>
        <translation>Elige una celda para leer las palabras que hay detrás.</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Quién está dónde</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Zoom</source>
        <translation>Acercar o alejar</translation>
    </message>
</context>
<context>
    <name>StatusHint</name>
    <message numerus="yes">
        <source>%Ln claims selected</source>
        <translation>
            <numerusform>%Ln afirmación seleccionada</numerusform>
            <numerusform>%Ln afirmaciones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys: choose a claim</source>
        <translation>Flechas: elegir una afirmación</translation>
    </message>
    <message>
        <source>{0}: next beside it</source>
        <translation>{0}: otra al lado</translation>
    </message>
    <message>
        <source>{0}: co-premise</source>
        <translation>{0}: copremisa</translation>
    </message>
    <message>
        <source>{0}: up a level</source>
        <translation>{0}: sube un nivel</translation>
    </message>
    <message>
        <source>{0}: other side</source>
        <translation>{0}: otro lado</translation>
    </message>
    <message>
        <source>{0}: new line</source>
        <translation>{0}: línea nueva</translation>
    </message>
    <message>
        <source>{0}: end</source>
        <translation>{0}: fin</translation>
    </message>
    <message>
        <source>{0}: a level down</source>
        <translation>{0}: baja un nivel</translation>
    </message>
    <message>
        <source>{0}: a level up</source>
        <translation>{0}: sube un nivel</translation>
    </message>
    <message>
        <source>{0}: reason for it</source>
        <translation>{0}: razón a favor</translation>
    </message>
    <message>
        <source>{0}: objection to it</source>
        <translation>{0}: objeción</translation>
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
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>This is as far back as it goes: the map as it was made.</source>
        <translation>Más atrás no se puede ir: así se creó el mapa.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rehecho: {0}</translation>
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
        <translation>Citas</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Enter adds a tag, Backspace removes the last one, Left goes to the tags</source>
        <translation>Intro añade una etiqueta, Retroceso quita la última, Izquierda va a las etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more tag(s)</source>
        <translation>
            <numerusform>Mostrar %Ln etiqueta más</numerusform>
            <numerusform>Mostrar %Ln etiquetas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>An empty map</source>
        <translation>Un mapa vacío</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Empezar con</translation>
    </message>
</context>
<context>
    <name>UnplacedPanel</name>
    <message>
        <source>Passages that no claim cites</source>
        <translation>Pasajes que no cita ninguna afirmación</translation>
    </message>
    <message>
        <source>Filter by words, speaker or source</source>
        <translation>Filtrar por palabras, hablante o fuente</translation>
    </message>
    <message>
        <source>Filter the unplaced passages</source>
        <translation>Filtrar los pasajes sin lugar</translation>
    </message>
    <message>
        <source>Go through them (Alt+7)</source>
        <translation>Recorrerlas (Alt+7)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Not a stance: set it aside for good (X)</source>
        <translation>No es una postura: apartarla para siempre (X)</translation>
    </message>
    <message>
        <source>Not a stance</source>
        <translation>No es una postura</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <source>No passage has these words.</source>
        <translation>Ningún pasaje tiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing waits: every quotation is on the map, laid apart or set aside.</source>
        <translation>No espera nada: todas las citas están en el mapa, separadas o apartadas.</translation>
    </message>
    <message>
        <source>No passages yet. What a draft cannot place on the map waits here.</source>
        <translation>Aún no hay pasajes. Aquí espera lo que un esbozo no puede colocar en el mapa.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Recent maps</source>
        <translation>Mapas recientes</translation>
    </message>
    <message>
        <source>Read, pick out who said what, and map the reasons for and against.</source>
        <translation>Lee, mira quién dice qué y traza el mapa de las razones a favor y en contra.</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Volver al mapa</translation>
    </message>
    <message>
        <source>Start from an article</source>
        <translation>Empezar con un artículo</translation>
    </message>
    <message>
        <source>Choose articles or comment threads, or drop them anywhere on this page.</source>
        <translation>Elige artículos o debates, o suéltalos en cualquier lugar de esta página.</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Mapa nuevo</translation>
    </message>
    <message>
        <source>Begin with a question.</source>
        <translation>Empezar con una pregunta.</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Abrir un mapa</translation>
    </message>
    <message>
        <source>Go on with a file.</source>
        <translation>Seguir con un archivo.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Look around in it.</source>
        <translation>Echar un vistazo.</translation>
    </message>
    <message>
        <source>&amp;Paste a text</source>
        <translation>&amp;Pegar un texto</translation>
    </message>
    <message>
        <source>Begin with the article or the thread that was copied</source>
        <translation>Empezar con el artículo o el debate copiado</translation>
    </message>
    <message>
        <source>Read a &amp;web address…</source>
        <translation>Leer una dirección &amp;web…</translation>
    </message>
    <message>
        <source>Begin with the article or the thread at a web address</source>
        <translation>Empezar con el artículo o el debate de una dirección web</translation>
    </message>
    <message>
        <source>Your &amp;first map, in five steps</source>
        <translation>Tu &amp;primer mapa, en cinco pasos</translation>
    </message>
    <message>
        <source>Make a small map while you are told how; every step can be skipped</source>
        <translation>Hacer un mapa pequeño con ayuda; cada paso se puede saltar</translation>
    </message>
    <message>
        <source>For example: Should school start later in the morning?</source>
        <translation>Por ejemplo: ¿Deberían empezar más tarde las clases?</translation>
    </message>
    <message>
        <source>The question of the new map</source>
        <translation>La pregunta del mapa nuevo</translation>
    </message>
    <message>
        <source>What is the &amp;question?</source>
        <translation>¿Cuál es la &amp;pregunta?</translation>
    </message>
    <message>
        <source>Create map</source>
        <translation>Crear mapa</translation>
    </message>
    <message>
        <source>It is saved at once, under the name of the question, among your documents.</source>
        <translation>Se guarda al momento, con el nombre de la pregunta, entre tus documentos.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source> (read only)</source>
        <translation> (solo lectura)</translation>
    </message>
    <message>
        <source>Text size: {0} %</source>
        <translation>Tamaño del texto: {0} %</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Guardado como {0}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Still writing; please wait a moment.</source>
        <translation>Aún se está escribiendo; espera un momento.</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>{0} (here)</source>
        <translation>{0} (aquí)</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Close this panel</source>
        <translation>Cerrar este panel</translation>
    </message>
</context>
</TS>
