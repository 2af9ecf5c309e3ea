class Vibevoice(dsl.Builder, node_type="fal.text_to_speech.Vibevoice"):
    """
    Perform scripts of up to 90,000 characters with Microsoft's VibeVoice 1.5B, several speakers in one take.

    Voices are presets or your own samples; 7B is larger and takes 30,000, 0.5B has one speaker.

    Args:
        script: The text to read; lines that begin with Speaker 0:, Speaker 1: and so on mark the turns.
        speakers: The voices in order of their Speaker number, each a preset name or a sample recording.
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
