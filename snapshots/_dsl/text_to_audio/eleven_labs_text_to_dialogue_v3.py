class ElevenLabsTextToDialogueV3(dsl.Builder, node_type="fal.text_to_audio.ElevenLabsTextToDialogueV3"):
    """
    Speak a scene with many voices in one recording with ElevenLabs' Eleven v3.

    Every line carries its own voice and may hold cues such as [whispers]; the TTS endpoint is for a single voice.

    Args:
        inputs: The lines in order, each with its text and a voice. Bracketed cues in the text direct the delivery.
        stability: How even the voices stay: 0 is emotional and varied, 1 is steady up to monotonous. Rounded to 0, 0.5 or 1.
        use_speaker_boost: Brings the voice closer to the original speaker; takes a little longer.
        pronunciation_dictionary_locators: Pronunciation dictionaries to apply, in this order; at most three.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        language_code: Code of the language to enforce, such as en or de; one that the model lacks ends in an error.
    """

    output: dsl.Handle[AudioRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        inputs: dsl.ListInput[shared.DialogueBlock],
        stability: dsl.Number | None = None,
        use_speaker_boost: dsl.Input[bool] | None = None,
        pronunciation_dictionary_locators: dsl.ListInput[shared.PronunciationDictionaryLocator] | None = None,
        seed: dsl.Input[int] = -1,
        language_code: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            inputs=inputs,
            stability=stability,
            use_speaker_boost=use_speaker_boost,
            pronunciation_dictionary_locators=pronunciation_dictionary_locators,
            seed=seed,
            language_code=language_code,
        )
