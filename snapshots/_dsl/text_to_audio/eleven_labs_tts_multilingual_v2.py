class ElevenLabsTTSMultilingualV2(dsl.Builder, node_type="fal.text_to_audio.ElevenLabsTTSMultilingualV2"):
    """
    Speak text with ElevenLabs Multilingual v2 in 29 languages: steady, lifelike narration with speed, style and similarity controls, and neighbouring text to keep long readings coherent.

    Args:
        text: The words to speak, exactly as written.
        apply_text_normalization: Whether numbers and abbreviations are spelled out before reading.
        next_text: What comes after this passage, so that the intonation leads into it.
        previous_text: What came before this passage, so that the voice carries on naturally.
        language_code: Code of the language, such as en or de, if it is not to be detected.
        similarity_boost: How close the voice stays to the original; too high also copies flaws of the recording.
        speed: Pace: above one is faster, below one slower.
        stability: How even the voice stays: low is emotional and varied, high is steady up to monotonous.
        style: How much the speaker's own manner is exaggerated. Zero is the most stable.
        timestamps: Also returns the moment at which each word is spoken.
        voice: Who speaks or sings, picked by name or identifier.
    """

    output: dsl.Handle[AudioRef]
    timestamps: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        apply_text_normalization: dsl.Input[shared.OffAutoOnValue] = "auto",
        next_text: dsl.Input[str] | None = None,
        previous_text: dsl.Input[str] | None = None,
        language_code: dsl.Input[str] | None = None,
        similarity_boost: dsl.Number = 0.75,
        speed: dsl.Number = 1.0,
        stability: dsl.Number = 0.5,
        style: dsl.Number = 0.0,
        timestamps: dsl.Input[bool] = False,
        voice: dsl.Input[str] = "Rachel",
    ) -> None:
        super().__init__(
            text=text,
            apply_text_normalization=apply_text_normalization,
            next_text=next_text,
            previous_text=previous_text,
            language_code=language_code,
            similarity_boost=similarity_boost,
            speed=speed,
            stability=stability,
            style=style,
            timestamps=timestamps,
            voice=voice,
        )
