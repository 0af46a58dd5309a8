"""Direct speech in German, French and Spanish: who is named beside the words, and that nobody is guessed."""

import pytest

from argmap.text.languages import language
from argmap.text.reading import read
from tests.text.foreign import agreement, languages
from tests.text.growth import is_linear

HALVES = [f"{code}_{half}" for code in languages() for half in ("open", "held_back")]
_GERMAN = "Der Rat hat gestern nicht mehr über den Weg und die Brücke beraten. "
_FRENCH = "Le conseil n’a pas parlé de la route, et les habitants sont déçus. "
_SPANISH = "El pleno no habló de la carretera, pero los vecinos ya lo sabían. "


def told(text: str) -> list[tuple[str | None, str | None]]:
    """Return speaker and role of each quotation."""
    return [(q.speaker, q.role) for q in read(text).quotations]


@pytest.mark.parametrize("name", HALVES)
def test_nine_of_ten_named_speakers_are_right(name: str) -> None:
    total = agreement(name)
    assert total.right >= 0.9 * (total.right + total.wrong)
    assert total.right >= 0.8 * total.wanted, total.notes
    assert total.found >= 0.95 * total.wanted
    assert total.surplus <= 0.05 * total.wanted


@pytest.mark.parametrize("name", HALVES)
def test_no_role_holds_a_verb_of_saying(name: str) -> None:
    tongues = {code: name for name, code in language.CODES.items()}
    tongue = language.language(tongues[name.split("_", maxsplit=1)[0]])
    assert tongue is not None
    assert [role for role in agreement(name).roles if tongue.saying & set(role.split())] == []


@pytest.mark.parametrize(
    ("words", "speaker", "role"),
    [
        ("„Das ist falsch“, sagte Karl Schmidt.", "Karl Schmidt", None),
        ("„Das ist falsch“, sagte der Bürgermeister Karl Schmidt.", "Karl Schmidt", "Bürgermeister"),
        ("»Das ist falsch«, so Polizeisprecherin Anna Weber.", "Anna Weber", "Polizeisprecherin"),
        ("‚Das ist falsch‘, meint Jörg von der Heide.", "Jörg von der Heide", None),
        ('"Das ist falsch", betonte Dr. Inge Lang am Abend.', "Inge Lang", None),
        ("Karl Schmidt sagte: „Das ist falsch.“", "Karl Schmidt", None),
        ("Am Montag sagte Karl Schmidt: „Das ist falsch.“", "Karl Schmidt", None),
        ("Karl Schmidt hat dem Sender gesagt: „Das ist falsch.“", "Karl Schmidt", None),
        ("Laut Karl Schmidt ist das „ein großer Fehler“.", "Karl Schmidt", None),
        ("Nach Angaben von Karl Schmidt waren es „mehr als hundert Leute“.", "Karl Schmidt", None),
        ("Karl Schmidt zufolge war das „ein großer Fehler“.", "Karl Schmidt", None),
        ("„Das ist falsch“, sagte Karl Schmidt, Sprecher der Feuerwehr.", "Karl Schmidt", "Sprecher der Feuerwehr"),
        ("„Das ist falsch“, teilte die Polizei mit.", "Polizei", None),
        ("„Das ist falsch“, hat Karl Schmidt gesagt.", "Karl Schmidt", None),
        ("„Das ist falsch“, sagte Petra Vollmer (Liste Mitte) der „Rundschau“.", "Petra Vollmer", None),
        (
            "„Das ist falsch“, sagt der Erste stellvertretende Bürgermeister Jan Ott.",
            "Jan Ott",
            "Erste stellvertretende Bürgermeister",
        ),
        ("Ihre Kollegin Ute Noll ergänzte: „Das ist falsch.“", "Ute Noll", "Kollegin"),
        ("Gleichzeitig sagte Karl Schmidt: „Das ist falsch.“", "Karl Schmidt", None),
        ("Die Opposition nannte den Plan „dreist“.", "Opposition", None),
        ("„Das ist falsch“, erklärte der Admiral.", "der Admiral", None),
        ("„Das war knapp“, sagte Ben Otte von der ABC.", "Ben Otte", None),
        ("„Das war knapp“, sagte die Abgeordnete zum Schluss.", "die Abgeordnete", None),
        ("„Das war knapp“, sagte Minister von Storm.", "von Storm", "Minister"),
    ],
)
def test_a_german_speaker_is_read_with_the_role(words: str, speaker: str, role: str | None) -> None:
    assert told(_GERMAN + words) == [(speaker, role)]


@pytest.mark.parametrize(
    ("words", "speaker", "role"),
    [
        ("« C’est trop tard », a déclaré Luc Morel.", "Luc Morel", None),
        (
            "« C’est trop tard », affirme le ministre de l’Agriculture, Luc Morel.",
            "Luc Morel",
            "ministre de l’Agriculture",
        ),
        ("« C’est trop tard », selon Luc Morel.", "Luc Morel", None),
        ("Selon la maire Anne Caron, c’est « une erreur ».", "Anne Caron", "maire"),
        ("“C’est trop tard”, s’inquiète Anne Caron, directrice de l’école.", "Anne Caron", "directrice de l’école"),
        ("Luc Morel a répondu : « C’est trop tard. »", "Luc Morel", None),
        ("« C’est trop tard », a lancé Luc Morel (Union) devant la presse.", "Luc Morel", None),
        ("« C’est trop tard », a déclaré à la radio Anne Caron.", "Anne Caron", None),
        ("« C’est trop tard », promet l’avocat des victimes, Me Luc Morel.", "Luc Morel", "avocat des victimes"),
        ("Pour Luc Morel, « rien n’est joué ».", "Luc Morel", None),
        ("Comme l’explique la chercheuse Odile Vatin, « tout change ».", "Odile Vatin", "chercheuse"),
        ("« C’est trop tard », a assuré le chef des pompiers, interrogé par la radio.", "le chef des pompiers", None),
        ("« C’est trop tard », criait la foule.", "la foule", None),
    ],
)
def test_a_french_speaker_is_read_with_the_role(words: str, speaker: str, role: str | None) -> None:
    assert told(_FRENCH + words) == [(speaker, role)]


@pytest.mark.parametrize(
    ("words", "speaker", "role"),
    [
        ("“Es una trampa”, dijo Pablo Ruiz.", "Pablo Ruiz", None),
        ("«Es una trampa» —dijo Pablo Ruiz.", "Pablo Ruiz", None),
        ("«Es una trampa», aseguró el alcalde de Nueva Orán, Pablo Ruiz.", "Pablo Ruiz", "alcalde de Nueva Orán"),
        ("Según Pablo Ruiz, es “una trampa”.", "Pablo Ruiz", None),
        ("La ministra de Sanidad, Ana Gil, dijo que es “una trampa”.", "Ana Gil", "ministra de Sanidad"),
        ("«Es una trampa», ha dicho Ana Gil, portavoz del grupo.", "Ana Gil", "portavoz del grupo"),
        ("“No es justo”, dijo a la cadena RTX la diputada Ana Gil.", "Ana Gil", "diputada"),
        ("El expresidente Pablo Ruiz ha pedido “calma” a los suyos.", "Pablo Ruiz", "expresidente"),
        ("“Estamos listos”, aseguró el jefe de bomberos en declaraciones a la prensa.", "el jefe de bomberos", None),
        ("De acuerdo con Ana de la Fuente, es “una trampa”.", "Ana de la Fuente", None),
        ("“Vamos a ganar”, le dijo Ramírez a su equipo.", "Ramírez", None),
        ("Su compañero Pablo Ruiz añadió: “Es una trampa.”", "Pablo Ruiz", "compañero"),
    ],
)
def test_a_spanish_speaker_is_read_with_the_role(words: str, speaker: str, role: str | None) -> None:
    assert told(_SPANISH + words) == [(speaker, role)]


def test_a_surname_and_a_pronoun_mean_the_one_named_before() -> None:
    text = "„Das ist falsch“, sagte Anna Weber. „Es ist teuer“, meinte sie.\n\n„Wir warten“, so Weber."
    assert [speaker for speaker, _ in told(_GERMAN + text)] == ["Anna Weber"] * 3


def test_a_pronoun_that_may_mean_two_people_names_nobody() -> None:
    text = "Anna Weber traf Inge Lang am Bahnhof. „Das ist falsch“, sagte sie."
    assert told(_GERMAN + text) == [(None, None)]


@pytest.mark.parametrize(
    "text",
    [
        _GERMAN + "Der Film „Das weite Land“ läuft heute.",
        _GERMAN + "„Ohne Bäume keine Zukunft“ steht auf dem Plakat.",
        _GERMAN + "„Die Lage ist ernst“, heißt es in dem Bericht.",
        _FRENCH + "Le film « Le Grand Large » passe ce soir.",
        _FRENCH + "« La situation est grave », peut-on lire dans le rapport.",
        _SPANISH + "La película “El gran viaje” se proyecta hoy.",
        _SPANISH + "“La situación es grave”, se lee en el informe.",
        _SPANISH + "“No lo sé”, me contestó.",
        _SPANISH + "“No lo sé”, explicó a Juan Pérez.",
        _GERMAN + "Sie bestellt „Fenster wie bisher“, meint aber die Türen.",
    ],
)
def test_titles_mottos_and_papers_have_no_speaker(text: str) -> None:
    assert [speaker for speaker, _ in told(text)] == [None]


def test_the_same_speaker_goes_on_behind_and() -> None:
    text = "„Das ist falsch“, sagte Anna Weber und rief: „Nie wieder!“"
    assert [speaker for speaker, _ in told(_GERMAN + text)] == ["Anna Weber"] * 2


def test_a_description_means_the_one_who_was_called_so() -> None:
    text = "La fiscal Eva Lorca llegó tarde. “Hay tres testigos”, insistió la fiscal."
    assert told(_SPANISH + text) == [("Eva Lorca", None)]


def test_reading_stays_linear_in_other_languages() -> None:
    piece = _GERMAN + "„Das ist falsch“, sagte Anna Weber. „Es ist teuer“, meinte sie. „Ja“, so der Bäcker Jan Ott. "
    assert is_linear(lambda size: read(piece * size), 100, 8)


def test_what_is_denied_has_no_speaker() -> None:
    assert told(_GERMAN + "Karl Schmidt sagte nie: „Das ist falsch und dumm.“")[0][0] is None
    assert told(_FRENCH + "Luc Morel n’a jamais dit : « C’est trop tard. »")[0][0] is None
    assert told(_SPANISH + "Pablo Ruiz no dijo: «Es una trampa.»")[0][0] is None


def test_days_adverbs_and_hearers_are_no_speakers() -> None:
    for words in (
        "„Das ist falsch“, hieß es am Montag.",
        "„Das ist falsch“, sagte gestern niemand.",
        "Der „Bild“ sagte Karl Schmidt, er komme.",
    ):
        assert all(speaker is None for speaker, _ in told(_GERMAN + words)), words


def test_the_next_sentence_of_somebody_else_is_not_the_first_speakers() -> None:
    text = "„Das ist falsch“, sagte Karl Schmidt. Die Gegner sahen es anders. „Es ist richtig.“"
    assert [speaker for speaker, _ in told(_GERMAN + text)] == ["Karl Schmidt", None]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("市長は「道は安全だ」と述べた。住民は『危ない』と言った。", ["道は安全だ", "危ない"]),
        ("市长说：“路是安全的。”居民不同意。", ["路是安全的。"]),
        ("”Vägen är säker”, säger Eva Lind. Rådet röstar i maj om pengarna.", ["Vägen är säker"]),
        ("— Droga jest bezpieczna — powiedział Jan Kowal. Miasto czeka od lat.", ["Droga jest bezpieczna"]),
        ("– La strada è sicura – disse Marco. – Non lo so – rispose Anna.", ["La strada è sicura"]),
        ("— Дорога безопасна, — сказал мэр. — Мы проверили.", ["Дорога безопасна"]),
    ],
)
def test_marks_and_dashes_of_other_languages_show_what_is_said_and_nobody_is_guessed(
    text: str, words: list[str]
) -> None:
    assert [(q.speaker, q.exact) for q in read(text + "\n").quotations] == [(None, said) for said in words]


def test_items_of_a_list_with_dashes_are_no_dialogue() -> None:
    assert (
        read("Die Liste ist lang und sie ist hier:\n\n– Milch und Brot sind da.\n– Butter ist nicht da.\n").quotations
        == ()
    )
