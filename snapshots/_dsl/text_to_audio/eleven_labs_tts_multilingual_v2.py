class ElevenLabsTTSMultilingualV2(dsl.Builder, node_type="fal.text_to_audio.ElevenLabsTTSMultilingualV2"):
    """
    Speak text with ElevenLabs Multilingual v2, made for steady narration in 29 languages.

    Speed, style and similarity can be set, text before and after keeps long readings in one flow; Turbo v2.5 costs half.

    Args:
        text: The words to speak, exactly as written.
        voice: Name of the ElevenLabs voice that reads the text.
        stability: How even the voice stays: low is emotional and varied, high is steady up to monotonous.
        similarity_boost: How close the voice stays to the original; too high also copies flaws of the recording.
        style: How much the speaker's own manner is exaggerated. Zero is the most stable.
        speed: Pace of the speech: 1 is normal, lower is slower, higher is faster; the extremes sound worse.
        timestamps: Also returns the moment at which each word is spoken.
        previous_text: What came before this passage, so that the voice carries on naturally.
        next_text: What comes after this passage, so that the intonation leads into it.
        language_code: Code of the language to enforce, such as en or de; one that the model lacks ends in an error.
        apply_text_normalization: Whether numbers and abbreviations are spelled out before reading.
    """

    output: dsl.Handle[AudioRef]
    timestamps: dsl.Handle[list[Any]]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        voice: dsl.Input[str] = "Rachel",
        stability: dsl.Number = 0.5,
        similarity_boost: dsl.Number = 0.75,
        style: dsl.Number = 0.0,
        speed: dsl.Number = 1.0,
        timestamps: dsl.Input[bool] = False,
        previous_text: dsl.Input[str] | None = None,
        next_text: dsl.Input[str] | None = None,
        language_code: dsl.Input[str] | None = None,
        apply_text_normalization: dsl.Input[shared.OffAutoOnValue] = "auto",
    ) -> None:
        super().__init__(
            text=text,
            voice=voice,
            stability=stability,
            similarity_boost=similarity_boost,
            style=style,
            speed=speed,
            timestamps=timestamps,
            previous_text=previous_text,
            next_text=next_text,
            language_code=language_code,
            apply_text_normalization=apply_text_normalization,
        )
