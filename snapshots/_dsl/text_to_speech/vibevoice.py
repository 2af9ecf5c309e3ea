class Vibevoice(dsl.Builder, node_type="fal.text_to_speech.Vibevoice"):
    """
    Perform scripts of up to 90,000 characters with Microsoft's VibeVoice 1.5B, several speakers in one take, using presets or your own voice samples; the longest-form member of the family.

    Args:
        script: The text to read; mark the turns by speaker for a conversation.
        speakers: The voices in order of their Speaker number, each a preset name or a sample recording.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
    """

    output: dsl.Handle[AudioRef]
    duration: dsl.Handle[float]
    sample_rate: dsl.Handle[int]
    generation_time: dsl.Handle[float]
    rtf: dsl.Handle[float]

    def __init__(
        self,
        *,
        script: dsl.Input[str],
        speakers: dsl.ListInput[shared.VibeVoiceSpeaker],
        seed: dsl.Input[int] = -1,
        cfg_scale: dsl.Number = 1.3,
    ) -> None:
        super().__init__(
            script=script,
            speakers=speakers,
            seed=seed,
            cfg_scale=cfg_scale,
        )
