class ChatterboxTextToSpeechMultilingual(
    dsl.Builder, node_type="fal.text_to_speech.ChatterboxTextToSpeechMultilingual"
):
    """
    Speak up to 300 characters in one of 23 languages with Chatterbox Multilingual.

    Takes a stock voice for each language or your own sample; pace weight zero softens its accent. Plain Chatterbox acts tags such as <laugh> instead.

    Args:
        text: The words to speak, in the language of the chosen voice.
        voice: Name of the language for a stock voice, or the web address of a sample to imitate; then set custom audio language too.
        custom_audio_language: Language spoken in your own sample; ignored with a stock voice.
        exaggeration: How expressive the delivery is: 0.5 is neutral, higher is more intense, extremes become unstable.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        cfg_scale: Guidance and pace weight; zero helps keep a cloned voice's accent out of another language.
        seed: Number that fixes the chance in the delivery, so that a reading can be repeated; -1 or 0 draws a new one.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        voice: dsl.Input[str] = "english",
        custom_audio_language: dsl.Input[
            Literal[
                "english",
                "arabic",
                "danish",
                "german",
                "greek",
                "spanish",
                "finnish",
                "french",
                "hebrew",
                "hindi",
                "italian",
                "japanese",
                "korean",
                "malay",
                "dutch",
                "norwegian",
                "polish",
                "portuguese",
                "russian",
                "swedish",
                "swahili",
                "turkish",
                "chinese",
            ]
        ]
        | None = None,
        exaggeration: dsl.Number = 0.5,
        temperature: dsl.Number = 0.8,
        cfg_scale: dsl.Number = 0.5,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            text=text,
            voice=voice,
            custom_audio_language=custom_audio_language,
            exaggeration=exaggeration,
            temperature=temperature,
            cfg_scale=cfg_scale,
            seed=seed,
        )
