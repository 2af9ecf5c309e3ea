class Vibevoice7b(dsl.Builder, node_type="fal.text_to_speech.Vibevoice7b"):
    """
    Perform scripts of up to 30,000 characters with VibeVoice 7B, the largest of Microsoft's three.

    Several speakers from presets or your own samples; the 1.5B model takes scripts three times as long.

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
