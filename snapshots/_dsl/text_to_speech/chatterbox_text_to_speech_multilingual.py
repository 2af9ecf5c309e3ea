class ChatterboxTextToSpeechMultilingual(
    dsl.Builder, node_type="fal.text_to_speech.ChatterboxTextToSpeechMultilingual"
):
    """
    Speak up to 300 characters in any of 23 languages with Chatterbox Multilingual, using a stock voice per language or a clip of your own; lower the pace weight to lose a source accent.

    Args:
        text: The words to speak, in the language of the chosen voice.
        voice: Language name for a stock voice, or the address of a clip to imitate (then set custom_audio_language).
        custom_audio_language: Language of your own voice sample; ready-made voices ignore it.
        exaggeration: How theatrical the delivery is; higher is more intense and can become unstable.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        cfg_scale: Guidance and pace weight; zero helps keep a cloned voice's accent out of another language.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
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
