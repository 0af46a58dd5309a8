"""Texts in the encodings of Western and Central Europe, short and long: every letter as it was written."""

import pytest

from argmap.formats.source_file import read_source

WESTERN = [
    "It is a naïve plan.",
    "The café was naïve about its clientèle.",
    "Straße, grün und schön; naïve Cafés.",
    "Il a déclaré que l’été était trop chaud, où ça ?",
    "El niño comió mañana; ¿qué pasó? ¡No!",
    "Não há razão para isso, disse a mãe.",
    "Rødgrød med fløde på øen er godt.",
    "“Señor Nuñez” said – it’s fine…",
    "Smörgåsbord på svenska.",
    "Perché non è così? Più tardi, città.",
    "½ cup, 18 °C, 20 m³ and © 2020 Herald.",
]
CENTRAL = [
    "Příliš žluťoučký kůň úpěl ďábelské ódy.",
    "Dobrý den, děkuji.",
    "Vláda řekla, že „nebude“ zvyšovat daně.",
    "Mówił, że się boi; jest późno.",
    "Dzień dobry, proszę pana.",
    "Rząd powiedział, że nie podniesie podatków.",
    "Nem tudom, hogy ő volt-e az.",
    "Što je čovjek? Kuća, đak, žena.",
]

OLD_MACS = [
    "It was a naïve plan.",
    "“The façade of the café was a cliché,” she said.",
    "Der Bürgermeister heißt Weiß, sagte Frau Müller.",
    "Le maire a déclaré que l’été était trop chaud.",
    "El niño comió piñas, según la alcaldesa de León; qué más.",
]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((one, "cp1252") for one in WESTERN),
        *((one, "cp1250") for one in CENTRAL),
        *((one, "mac_roman") for one in OLD_MACS),
    ],
)
@pytest.mark.parametrize("times", [1, 200])
def test_a_text_is_read_in_the_encoding_it_was_written_in(tmp_path, text, encoding, times):
    file = tmp_path / "a.txt"
    file.write_bytes((text + "\n").encode(encoding) * times)
    assert read_source(file).text == (text + "\n") * times


def test_where_letters_can_be_read_in_two_ways_that_is_told(tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes("Naïve!".encode("cp1252"))
    found = read_source(file)
    assert (found.text, found.notices) == (
        "Naïve!",
        ("The letters of “a.txt” can be read in two ways: is “Naïve” right?",),
    )
    file.write_bytes("It is a naïve plan of the town.".encode("cp1252"))
    assert read_source(file).notices == ()
    file.write_text("Naïve!", "utf-8")
    assert read_source(file).notices == ()


@pytest.mark.parametrize(
    ("text", "encoding"),
    [("Привет, как дела? Мэр сказал нет.", "cp1251"), ("こんにちは、世界。橋は閉じる。", "shift_jis")],
)
def test_other_scripts_are_not_taken_for_latin_letters(tmp_path, text, encoding):
    file = tmp_path / "a.txt"
    file.write_bytes(text.encode(encoding) * 20)
    assert read_source(file).text == text * 20
