class StableAudio(dsl.Builder, node_type="fal.text_to_audio.StableAudio"):
    """
    Generate up to 47 seconds of sound or short music from text with Stability AI's Stable Audio Open.

    Start point, length and up to a thousand steps can be set; version 2.5 goes to 190 seconds in eight steps.

    Args:
        prompt: The sound or music you want: source or genre, mood, instruments, tempo. Concrete words get closest.
        seconds_start: The moment of an imagined longer piece at which the clip begins, in seconds.
        seconds_total: Length of the sound in seconds.
        steps: Denoising steps: more of them take longer and add detail.
    """

    output: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        seconds_start: dsl.Input[int] = 0,
        seconds_total: dsl.Input[int] = 30,
        steps: dsl.Input[int] = 100,
    ) -> None:
        super().__init__(
            prompt=prompt,
            seconds_start=seconds_start,
            seconds_total=seconds_total,
            steps=steps,
        )
