class AlibabaQwenAudio3Tts(dsl.Builder, node_type="fal.text_to_speech.AlibabaQwenAudio3Tts"):
    """
    Speak text in ten languages with Alibaba's Qwen Audio 3.0 TTS Flash, in one of 45 ready-made voices.

    Takes text, voice and language and gives a recording; Qwen3-TTS also takes cloned voices and a style prompt.

    Args:
        text: The words to speak, exactly as written.
        language: Language of the text. Auto detects it; naming it gives better pronunciation and intonation.
        voice: Ready-made speaker; each one is at home in certain languages and dialects.
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
