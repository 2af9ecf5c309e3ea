class ElevenLabsTTSV3(dsl.Builder, node_type="fal.text_to_audio.ElevenLabsTTSV3"):
    """
    Speak text in one voice with ElevenLabs' expressive Eleven v3, acting cues such as [laughs] or [whispers].

    Word timings are optional; Multilingual v2 is steadier and has speed and style settings.

    Args:
        text: The words to speak. Bracketed cues such as [laughs] or [whispers] direct the delivery.
        voice: Name of the ElevenLabs voice that reads the text.
        stability: How even the voice stays: low is emotional and varied, high is steady up to monotonous.
        timestamps: Also returns the moment at which each word is spoken.
        language_code: Code of the language to enforce, such as en or de.
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
        timestamps: dsl.Input[bool] = False,
        language_code: dsl.Input[str] | None = None,
        apply_text_normalization: dsl.Input[shared.OffAutoOnValue] = "auto",
    ) -> None:
        super().__init__(
            text=text,
            voice=voice,
            stability=stability,
            timestamps=timestamps,
            language_code=language_code,
            apply_text_normalization=apply_text_normalization,
        )
