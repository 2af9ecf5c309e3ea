class AlibabaQwenAudio3Tts(dsl.Builder, node_type="fal.text_to_speech.AlibabaQwenAudio3Tts"):
    """
    alibaba/qwen-audio-3-tts on fal.ai: its words are not written yet.

    Args:
        text: The words to be spoken, shown or examined, exactly as written.
        language: Language that is spoken; left to itself, the model recognises or guesses it.
        voice: Who speaks or sings, picked by name or identifier.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        language: dsl.Input[
            Literal[
                "Auto",
                "Chinese",
                "English",
                "Spanish",
                "Russian",
                "Italian",
                "French",
                "Korean",
                "Japanese",
                "German",
                "Portuguese",
            ]
        ] = "Auto",
        voice: dsl.Input[
            Literal[
                "Cherry",
                "Serena",
                "Ethan",
                "Chelsie",
                "Momo",
                "Vivian",
                "Moon",
                "Maia",
                "Kai",
                "Nofish",
                "Bella",
                "Jennifer",
                "Ryan",
                "Katerina",
                "Aiden",
                "Mia",
                "Mochi",
                "Bellona",
                "Vincent",
                "Bunny",
                "Neil",
                "Elias",
                "Arthur",
                "Nini",
                "Seren",
                "Pip",
                "Stella",
                "Bodega",
                "Sonrisa",
                "Alek",
                "Dolce",
                "Sohee",
                "Lenn",
                "Emilien",
                "Andre",
                "Jada",
                "Dylan",
                "Li",
                "Marcus",
                "Roy",
                "Peter",
                "Sunny",
                "Eric",
                "Rocky",
                "Kiki",
            ]
        ] = "Cherry",
    ) -> None:
        super().__init__(
            text=text,
            language=language,
            voice=voice,
        )
