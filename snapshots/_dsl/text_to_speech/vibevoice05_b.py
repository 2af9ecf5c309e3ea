class Vibevoice05B(dsl.Builder, node_type="fal.text_to_speech.Vibevoice05B"):
    """
    Read a script in one of six English voices with the small VibeVoice 0.5B; a single speaker and the quickest of the three sizes.

    Args:
        script: The text to read; mark the turns by speaker for a conversation.
        speaker: Ready-made voice that reads the script.
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
        speaker: dsl.Input[Literal["Frank", "Wayne", "Carter", "Emma", "Grace", "Mike"]],
        seed: dsl.Input[int] = -1,
        cfg_scale: dsl.Number = 1.3,
    ) -> None:
        super().__init__(
            script=script,
            speaker=speaker,
            seed=seed,
            cfg_scale=cfg_scale,
        )
