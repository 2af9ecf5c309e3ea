class Vibevoice05B(dsl.Builder, node_type="fal.text_to_speech.Vibevoice05B"):
    """
    Read a script aloud in one of six English voices with Microsoft's small VibeVoice 0.5B.

    One speaker, up to 90,000 characters, at half the price of the 1.5B and 7B models, which hold dialogues.

    Args:
        script: The text that the one speaker reads.
        speaker: Ready-made voice that reads the script.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        cfg_scale: How strictly the speech follows the script; higher adheres more.
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
